// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/theme/Tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace cm {

class TextLabel;

/// A bar within a screen: what went wrong (or is worth knowing) and what to do about it. Hidden until it is given something to say;
/// announced to assistive technology when it appears.
class InlineMessage : public QFrame {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    /// actionText empty = no button. dismissible: an X at the end.
    void showMessage(Tone tone, const QString &text, const QString &actionText = {}, bool dismissible = true);
    void showError(const Error &error, const QString &actionText = {});
    void clear();
    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace cm
