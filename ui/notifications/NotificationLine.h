// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Notification.h"

#include <QAbstractButton>

namespace cm {

/// One notification in the panel of the bell: icon, sentence, tag and time; a button as a whole (Enter or Space, too).
class NotificationLine final : public QAbstractButton {
    Q_OBJECT

public:
    explicit NotificationLine(const Notification &notification, QWidget *parent = nullptr);

    const Notification &notification() const { return m_notification; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont sentenceFont() const;

    Notification m_notification;
    QString m_hint;
};

} // namespace cm
