// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Popover.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace cm {

Popover::Popover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_body(new QVBoxLayout(this))
{
    roundWindow(this);
    m_body->setContentsMargins(space::l, space::l, space::l, space::l);
    m_body->setSpacing(space::s);
}

void Popover::openBelow(QWidget *anchor)
{
    adjustSize();
    const QPoint corner = anchor->mapToGlobal(QPoint(isRightToLeft() ? 0 : anchor->width(), anchor->height() + space::xs));
    QPoint place = isRightToLeft() ? corner : corner - QPoint(width(), 0);
    const QRect room = anchor->screen()->availableGeometry();
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
    move(place);
    show();
}

void Popover::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.borderStrong);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
}

} // namespace cm
