// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/BarList.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace cm {

namespace {
constexpr int kRow = 36;
constexpr int kBar = 6;
} // namespace

BarList::BarList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BarList::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const Bar &bar : bars)
        words.append(bar.name + QStringLiteral(": ") + bar.text);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    return {280, std::max(1, static_cast<int>(m_bars.size())) * kRow};
}

QSize BarList::minimumSizeHint() const
{
    return {120, kRow};
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = Theme::of().tokens();
    painter.setFont(Theme::of().font(TextRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    double sum = 0;
    for (const Bar &bar : m_bars)
        sum += bar.value;
    int y = 0;
    for (const Bar &bar : m_bars) {
        // Better one less than half of one.
        if (y + kRow > height() + kBar)
            break;
        const QRect row(0, y, width(), kRow);
        const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), row, rect); };
        const int textWidth = metrics.horizontalAdvance(bar.text);
        const QRect name(0, y, width() - textWidth - space::m, kRow - kBar - space::s);
        painter.setPen(t.text);
        paintText(painter, mirrored(name), layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft,
                  metrics.elidedText(bar.name, Qt::ElideRight, name.width()));
        painter.setPen(t.textMuted);
        paintText(painter, mirrored({width() - textWidth, y, textWidth, name.height()}), layoutDirection(),
                  Qt::AlignVCenter | Qt::AlignRight, bar.text);
        const QRect track(0, y + name.height() + space::xs / 2, width(), kBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(track, kBar / 2.0, kBar / 2.0);
        if (sum > 0 && bar.value > 0) {
            const int length = std::max(kBar, static_cast<int>(track.width() * bar.value / sum));
            painter.setBrush(t.accent);
            painter.drawRoundedRect(mirrored({0, track.y(), length, kBar}), kBar / 2.0, kBar / 2.0);
        }
        y += kRow;
    }
}

} // namespace cm
