// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/IconEngine.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace cm {

IconEngine::IconEngine(QString name, IconTone off, IconTone on)
    : m_name(std::move(name))
    , m_off(off)
    , m_on(on)
{}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, render(rect.size() * ratio, 1.0, mode, state));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return render(size, 1.0, mode, state);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    return render(size, scale, mode, state);
}

QPixmap IconEngine::render(const QSize &pixels, qreal ratio, QIcon::Mode mode, QIcon::State state) const
{
    const Theme &theme = Theme::of();
    const QColor color = mode == QIcon::Disabled ? theme.tokens().disabled : theme.color(state == QIcon::On ? m_on : m_off);
    const QString cacheKey = u"cm-icon/%1/%2/%3x%4@%5"_s.arg(m_name, color.name()).arg(pixels.width()).arg(pixels.height()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;

    QFile file(u":/icons/"_s + m_name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No such icon: %s", qUtf8Printable(m_name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = qMin(pixels.width(), pixels.height());
    renderer.render(&painter, QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"cm-icon"_s;
}

} // namespace cm
