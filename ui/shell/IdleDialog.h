// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace cm {

class TextLabel;

/// The last minute before an idle person is signed out. Accepted = stay signed in; rejected (by its button) = sign out now. Esc stays.
class IdleDialog final : public QDialog {
    Q_OBJECT

public:
    explicit IdleDialog(QWidget *parent = nullptr);

    void setSecondsLeft(int seconds);

Q_SIGNALS:
    void stayRequested();
    void signOutRequested();

protected:
    void reject() override;

private:
    TextLabel *m_words;
};

} // namespace cm
