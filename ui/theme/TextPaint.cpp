// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TextPaint.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace cm {

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection interface)
{
    const auto runsLeft = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (interface == Qt::RightToLeft)
        return std::any_of(text.cbegin(), text.cend(), runsLeft) ? Qt::RightToLeft : Qt::LeftToRight;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void paintParagraph(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text)
{
    // Not QPainter::drawText(): there the space at which a line was broken pushes right-to-left lines out of the rect.
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(directionOf(text, direction));
    option.setWrapMode(QTextOption::WordWrap);
    if (option.textDirection() == Qt::RightToLeft)
        option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    QString words = text;
    QTextLayout layout(words.replace(u'\n', QChar::LineSeparator), painter.font(), painter.device());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const qreal room = rect.height() - height;
    const qreal top = alignment & Qt::AlignVCenter ? room / 2 : alignment & Qt::AlignBottom ? room : 0;
    layout.draw(&painter, QPointF(rect.left(), rect.top() + std::max<qreal>(0, top)));
}

void paintText(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, int flags, const QString &text)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(directionOf(text, direction));
    const Qt::Alignment horizontal = QStyle::visualAlignment(direction, Qt::Alignment(flags & Qt::AlignHorizontal_Mask));
    painter.drawText(rect, (flags & ~int(Qt::AlignHorizontal_Mask)) | int(horizontal), text);
    painter.setLayoutDirection(before);
}

} // namespace cm
