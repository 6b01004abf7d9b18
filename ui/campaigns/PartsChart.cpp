// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/PartsChart.h"

#include "models/tables/CellText.h"
#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace cm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowHeight = 26;
constexpr int kBarHeight = 10;
constexpr int kMaxRows = 6;
} // namespace

PartsChart::PartsChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::of(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PartsChart::setHistogram(const QMap<int, qint64> &histogram)
{
    m_rows.clear();
    m_sum = 0;
    m_most = 0;
    QStringList words;
    for (auto it = histogram.begin(); it != histogram.end(); ++it) {
        m_sum += it.value();
        if (m_rows.size() == kMaxRows) {
            // The tail as one row: what matters of it is that it is there.
            m_rows.last().label = tr("%1 SMS and more").arg(histogram.keys().at(kMaxRows - 1));
            m_rows.last().count += it.value();
        } else {
            m_rows.append({tr("%Ln SMS", nullptr, it.key()), it.value()});
        }
    }
    for (const Row &row : std::as_const(m_rows)) {
        m_most = qMax(m_most, row.count);
        words.append(u"%1: %2"_s.arg(row.label, numberText(row.count)));
    }
    setAccessibleName(tr("Recipients by number of SMS"));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize PartsChart::sizeHint() const
{
    return QSize(320, qMax(1, int(m_rows.size())) * kRowHeight);
}

void PartsChart::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::of().font(TextRole::Body));
    const QFontMetrics metrics(painter.font());
    int labels = 0;
    int numbers = 0;
    QStringList texts;
    for (const Row &row : std::as_const(m_rows)) {
        labels = qMax(labels, metrics.horizontalAdvance(row.label));
        texts.append(u"%1  ·  %2"_s.arg(numberText(row.count), percentText(row.count, m_sum)));
        numbers = qMax(numbers, metrics.horizontalAdvance(texts.last()));
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int room = qMax(20, width() - labels - numbers - 2 * space::m);
    for (int i = 0; i < m_rows.size(); ++i) {
        const int y = i * kRowHeight;
        const auto place = [&](int x, int w) { return QRect(mirrored ? width() - x - w : x, y, w, kRowHeight); };
        painter.setPen(t.text);
        paintText(painter, place(0, labels), layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft, m_rows[i].label);
        const QRect track = place(labels + space::m, room);
        QRectF bar(track.x(), y + (kRowHeight - kBarHeight) / 2.0, room, kBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
        const qreal filled = m_most > 0 ? qMax<qreal>(kBarHeight, room * qreal(m_rows[i].count) / qreal(m_most)) : 0;
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(mirrored ? bar.right() - filled : bar.left(), bar.top(), filled, kBarHeight), kBarHeight / 2.0,
                                kBarHeight / 2.0);
        painter.setPen(t.textMuted);
        painter.drawText(place(width() - numbers, numbers), int(Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight)), texts[i]);
    }
}

} // namespace cm
