// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QChartView;
class QPieSeries;
QT_END_NAMESPACE

class QBoxLayout;

namespace cm {

struct Tokens;
class TextLabel;

/// A ring with a legend beside it and a figure in its middle.
class DonutChart final : public QWidget {
    Q_OBJECT

public:
    struct Slice {
        QString label;
        double value = 0;
        QString text; ///< the value as people read it
        /// Asked of the theme at each paint, so that the chart follows it.
        std::function<QColor(const Tokens &)> color;
    };

    explicit DonutChart(QWidget *parent = nullptr);
    /// Slices of value 0 stand in the legend only.
    void setSlices(const QList<Slice> &slices, const QString &middle, const QString &middleNote);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    class Legend;

    QList<Slice> m_slices;
    QPieSeries *m_series;
    QChartView *m_view;
    Legend *m_legend;
    QBoxLayout *m_row;
    TextLabel *m_middle;
    TextLabel *m_middleNote;
};

} // namespace cm
