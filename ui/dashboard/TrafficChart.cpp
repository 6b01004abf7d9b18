// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TrafficChart.h"

#include "models/tables/CellText.h"
#include "ui/theme/Theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace cm {

namespace {

/// A round number that is not below `value`: 1, 2, 5 and their multiples by ten, at least 5.
double roundUp(double value)
{
    double step = 5;
    for (int i = 0; step < value; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

} // namespace

TrafficChart::TrafficChart(QWidget *parent)
    : QChartView(parent)
    , m_line(new QLineSeries(this))
    , m_base(new QLineSeries(this))
    , m_area(new QAreaSeries(m_line, m_base))
    , m_edge(new QLineSeries(this))
    , m_time(new QDateTimeAxis(this))
    , m_count(new QValueAxis(this))
{
    chart()->addSeries(m_area);
    chart()->addSeries(m_edge);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_count, Qt::AlignLeft);
    m_area->attachAxis(m_time);
    m_area->attachAxis(m_count);
    m_edge->attachAxis(m_time);
    m_edge->attachAxis(m_count);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({0, space::xs, space::s, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
    m_count->setLabelFormat(QStringLiteral("%.0f"));
    m_time->setGridLineVisible(false);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(120);
    setStyleSheet(QStringLiteral("background: transparent"));
    connect(&Theme::of(), &Theme::changed, this, &TrafficChart::applyTheme);
    applyTheme();
    applyDirection();
}

void TrafficChart::applyDirection()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_time->isReverse() == mirrored)
        return;
    // Time goes the way people read, and the counts stand where it begins.
    m_time->setReverse(mirrored);
    const QList<QAbstractSeries *> all = chart()->series();
    chart()->removeAxis(m_count);
    chart()->addAxis(m_count, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries *series : all)
        series->attachAxis(m_count);
}

void TrafficChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        applyDirection();
    QChartView::changeEvent(event);
}

void TrafficChart::applyTheme()
{
    const Tokens &t = Theme::of().tokens();
    QColor top = t.accent;
    top.setAlphaF(0.28F);
    QColor bottom = t.accent;
    bottom.setAlphaF(0.02F);
    QLinearGradient gradient(0, 0, 0, 1);
    gradient.setCoordinateMode(QGradient::ObjectBoundingMode);
    gradient.setColorAt(0, top);
    gradient.setColorAt(1, bottom);
    m_area->setBrush(gradient);
    m_area->setPen(Qt::NoPen);
    m_edge->setPen(QPen(t.accent, 2));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_count)}) {
        axis->setLabelsColor(t.textMuted);
        axis->setLabelsFont(Theme::of().font(TextRole::Caption));
        axis->setGridLinePen(QPen(t.border, 1));
        axis->setLinePen(QPen(t.border, 1));
    }
    m_count->setLineVisible(false);
}

void TrafficChart::setTraffic(const QList<DashboardData::Point> &points, bool hours)
{
    m_points = points;
    m_hours = hours;
    m_hovered = -1;
    QList<QPointF> line;
    QList<QPointF> base;
    qint64 most = 0;
    qint64 sum = 0;
    for (const auto &point : points) {
        line.append({static_cast<double>(point.fromMs), static_cast<double>(point.sent)});
        base.append({static_cast<double>(point.fromMs), 0});
        most = std::max(most, point.sent);
        sum += point.sent;
    }
    m_line->replace(line);
    m_edge->replace(line);
    m_base->replace(base);
    chart()->setLocale(QLocale()); // of the language that this is said in
    m_count->setRange(0, roundUp(static_cast<double>(most)));
    m_count->setTickCount(6);
    if (!points.isEmpty()) {
        m_time->setRange(QDateTime::fromMSecsSinceEpoch(points.first().fromMs), QDateTime::fromMSecsSinceEpoch(points.last().fromMs));
        m_time->setFormat(hours ? QStringLiteral("HH:mm")
                                : tr("d MMM", "day and month below a chart, as a format: d = day, MMM = short month"));
        // As many labels as fall on points, but never so many that they run into each other.
        const int steps = static_cast<int>(points.size()) - 1;
        int ticks = 2;
        for (int n = 2; n <= 8; ++n) {
            if (steps > 0 && steps % n == 0)
                ticks = n + 1;
        }
        m_time->setTickCount(steps > 0 && ticks == 2 && steps > 2 ? std::min(steps + 1, 7) : ticks);
    }
    setAccessibleName(tr("Messages over time"));
    setAccessibleDescription(tr("%1 messages in all, at most %2 at one point").arg(numberText(sum), numberText(most)));
    viewport()->update();
}

QString TrafficChart::pointLabel(const DashboardData::Point &point) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(point.fromMs);
    return m_hours ? QLocale().toString(time.time(), QLocale::ShortFormat) : dayText(time.date());
}

void TrafficChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_points.isEmpty())
        return;
    const double at = chart()->mapToValue(chart()->mapFromScene(mapToScene(event->pos())), m_area).x();
    const auto nearest = std::min_element(m_points.cbegin(), m_points.cend(), [at](const auto &a, const auto &b) {
        return std::abs(static_cast<double>(a.fromMs) - at) < std::abs(static_cast<double>(b.fromMs) - at);
    });
    m_hovered = static_cast<int>(nearest - m_points.cbegin());
    QToolTip::showText(
        event->globalPosition().toPoint(),
        tr("%1\nSent: %2\nDelivered: %3\nUndelivered: %4")
            .arg(pointLabel(*nearest), numberText(nearest->sent), numberText(nearest->delivered), numberText(nearest->undelivered)),
        this);
    viewport()->update();
}

void TrafficChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QChartView::leaveEvent(event);
}

void TrafficChart::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    const Tokens &t = Theme::of().tokens();
    const auto dot = [&](const DashboardData::Point &point, double size) {
        const QPointF at = chart()->mapToPosition({static_cast<double>(point.fromMs), static_cast<double>(point.sent)}, m_area);
        painter->setPen(QPen(t.surface, 2));
        painter->setBrush(t.accent);
        painter->drawEllipse(at, size, size);
        return at;
    };
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_points.size() <= 31) {
        for (const auto &point : m_points)
            dot(point, 3.5);
    }
    if (m_hovered < 0 || m_hovered >= m_points.size())
        return;
    const QRectF plot = chart()->plotArea();
    const QPointF at =
        chart()->mapToPosition({static_cast<double>(m_points[m_hovered].fromMs), static_cast<double>(m_points[m_hovered].sent)}, m_area);
    painter->setPen(QPen(t.borderStrong, 1, Qt::DashLine));
    painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    dot(m_points[m_hovered], 5);
}

} // namespace cm
