// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BrandMark.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace cm {

BrandMark::BrandMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(QGuiApplication::applicationDisplayName());
}

void BrandMark::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

QSize BrandMark::sizeHint() const
{
    return {m_compact ? 44 : 200, 44};
}

QPixmap BrandMark::pixmap(int side, qreal ratio)
{
    QPixmap picture(QSize(side, side) * ratio);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(u":/brand/mark.svg"_s);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

QIcon BrandMark::icon()
{
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        result.addPixmap(pixmap(side, 1.0));
    return result;
}

void BrandMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int side = 30;
    const int start = m_compact ? (width() - side) / 2 : space::s;
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - side) / 2, side, side));
    painter.drawPixmap(mark, pixmap(side, devicePixelRatioF()));
    if (m_compact)
        return;
    painter.setFont(Theme::of().font(TextRole::Subtitle));
    painter.setPen(Theme::of().tokens().text);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(space::s + side + space::s + 2, 0, 0, 0));
    paintText(painter, words, layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft,
              painter.fontMetrics().elidedText(QGuiApplication::applicationDisplayName(), Qt::ElideRight, words.width()));
}

} // namespace cm
