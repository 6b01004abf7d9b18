// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QPushButton;

namespace cm {

/// A question with two answers. Shown with ask(), which returns at once; then() is called when the person agrees. Cancel is the default.
/// The parent is who asks: with it the question goes, so that then() may use it.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    ConfirmDialog(const QString &title, const QString &text, const QString &confirm, bool dangerous, QWidget *parent);

    static ConfirmDialog *ask(QWidget *parent, const QString &title, const QString &text, const QString &confirm, bool dangerous,
                              std::function<void()> then);
    QPushButton *confirmButton() const { return m_confirm; }

private:
    QPushButton *m_confirm;
};

} // namespace cm
