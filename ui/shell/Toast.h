// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace cm {

class TextLabel;

/// A short message over the bottom of a window that goes by itself; it stays while the mouse is on it.
class Toast final : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget *over);

    void say(const QString &text, Tone tone);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    QLabel *m_icon;
    QLabel *m_text;
    QTimer *m_timer;
};

} // namespace cm
