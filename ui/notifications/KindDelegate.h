// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Notification.h"
#include "ui/widgets/CellDelegate.h"

namespace cm {

/// The type of a notification as its icon, with a dot before it while it is unread; the name is the tool tip.
class KindDelegate final : public CellDelegate {
    Q_OBJECT

public:
    KindDelegate(std::function<Notification(const QModelIndex &)> notification, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Notification(const QModelIndex &)> m_notification;
};

} // namespace cm
