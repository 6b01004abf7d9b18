// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/KindDelegate.h"

#include "ui/notifications/NotificationTexts.h"

#include <QPainter>
#include <QStyle>

namespace cm {

namespace {
constexpr int kIcon = 18;
constexpr int kDot = 8;
} // namespace

KindDelegate::KindDelegate(std::function<Notification(const QModelIndex &)> notification, QObject *parent)
    : CellDelegate(parent)
    , m_notification(std::move(notification))
{}

void KindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintFrame(painter, option, index);
    const Notification one = m_notification(index);
    const QRect room = option.rect.adjusted(space::m, 0, -space::m, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (one.state == NotificationState::Unread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::of().tokens().accent);
        painter->drawEllipse(QStyle::visualRect(option.direction, room, QRect(room.left(), room.center().y() - kDot / 2 + 1, kDot, kDot)));
    }
    const QRect icon(room.left() + kDot + space::s, room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    Theme::icon(iconOf(one.kind), iconToneOf(one.kind)).paint(painter, QStyle::visualRect(option.direction, room, icon));
    painter->restore();
}

QSize KindDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {kDot + space::s + kIcon + 2 * space::m, CellDelegate::sizeHint(option, index).height()};
}

} // namespace cm
