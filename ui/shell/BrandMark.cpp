// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BrandMark.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace cm {

BrandMark::BrandMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(QGuiApplication::applicationDisplayName());
    connect(&Theme::of(), &Theme::changed, this, [this] {
        setAccessibleName(QGuiApplication::applicationDisplayName());
        update();
    });
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
    const Brand &brand = Theme::of().brand();
    const QByteArray &logo = Theme::of().isDark() && !brand.logoDark.isEmpty() ? brand.logoDark : brand.logo;
    // Drawn once for each logo and size, not in every paint. Without a logo it is the accent, which is no work.
    const QString key =
        u"brand-%1-%2-%3"_s.arg(side).arg(ratio).arg(QString::fromLatin1(QCryptographicHash::hash(logo, QCryptographicHash::Sha1).toHex()));
    QPixmap picture;
    if (!logo.isEmpty() && QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(side, side) * ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto middle = [&](QSizeF size) {
        size.scale(picture.size(), Qt::KeepAspectRatio);
        return QRectF(QPointF(picture.width() - size.width(), picture.height() - size.height()) / 2, size);
    };
    if (logo.startsWith("\x89PNG")) {
        const QImage image = QImage::fromData(logo, "PNG");
        painter.drawImage(middle(image.size()), image);
    } else if (QSvgRenderer renderer(logo); renderer.isValid()) {
        renderer.render(&painter, middle(renderer.defaultSize()));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of().tokens().accent);
        painter.drawRoundedRect(picture.rect(), picture.width() / 4.0, picture.height() / 4.0);
    }
    painter.end();
    picture.setDevicePixelRatio(ratio);
    if (!logo.isEmpty())
        QPixmapCache::insert(key, picture);
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
