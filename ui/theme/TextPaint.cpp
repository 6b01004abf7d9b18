// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TextPaint.h"

#include <QPainter>
#include <QStyle>

namespace cm {

void paintText(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment horizontal = QStyle::visualAlignment(direction, Qt::Alignment(flags & Qt::AlignHorizontal_Mask));
    painter.drawText(rect, (flags & ~int(Qt::AlignHorizontal_Mask)) | int(horizontal), text);
    painter.setLayoutDirection(before);
}

} // namespace cm
