// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

namespace cm {

/// Messages over time as an area; the point under the mouse says its figures.
class TrafficChart final : public QChartView {
    Q_OBJECT

public:
    explicit TrafficChart(QWidget *parent = nullptr);

    /// hours: the points are hours of a day, otherwise days.
    void setTraffic(const QList<DashboardData::Point> &points, bool hours);
    QString pointLabel(const DashboardData::Point &point) const;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void applyDirection();

    QList<DashboardData::Point> m_points;
    bool m_hours = false;
    int m_hovered = -1;
    QLineSeries *m_line;
    QLineSeries *m_base;
    QAreaSeries *m_area;
    QLineSeries *m_edge; ///< the upper edge; the area itself has none, or it would go down at both ends
    QDateTimeAxis *m_time;
    QValueAxis *m_count;
};

} // namespace cm
