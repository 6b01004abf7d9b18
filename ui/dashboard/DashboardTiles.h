// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "ui/dashboard/TileGrid.h"
#include "ui/dashboard/WidgetPanel.h"

#include <QIcon>
#include <QObject>

class QBoxLayout;
class QPushButton;

namespace cm {

class BarList;
class ChartCard;
class DonutChart;
class StatTile;
class TileBoard;
class TrafficChart;

/// What is on the dashboard: a tile for each figure, chart and table, and the shortcuts. Puts them onto the board.
class DashboardTiles final : public QObject {
    Q_OBJECT

public:
    explicit DashboardTiles(TileBoard *board, QObject *parent = nullptr);

    /// Every tile there is, with its place in the default layout.
    static QList<TileKind> kinds();
    /// Name and purpose of each, in this order.
    static QList<WidgetPanel::Entry> entries();
    void retranslate();
    /// hours: the points of the traffic are hours, otherwise days.
    void show(const DashboardData &figures, bool hours);
    /// The buttons of the cards, off while the layout is edited.
    void setToolsVisible(bool visible);

Q_SIGNALS:
    void addListWanted();
    void createCampaignWanted();
    void pictureWanted(cm::ChartCard *card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitShortcuts();
    ChartCard *addChart(const QString &id, QWidget *chart);
    void showTraffic(const DashboardData &figures, bool hours);
    void showDelivery(const StatisticsRow &sum);
    void showCountries(const DashboardData &figures);
    void showCosts(const DashboardData &figures);
    void showNetworks(const DashboardData &figures);

    TileBoard *m_board;
    QList<ChartCard *> m_cards;
    StatTile *m_quantity;
    StatTile *m_cost;
    StatTile *m_rate;
    QList<QIcon> m_icons; ///< of the two shortcuts
    QBoxLayout *m_shortcuts;
    QPushButton *m_addList;
    QPushButton *m_createCampaign;
    TrafficChart *m_traffic;
    ChartCard *m_trafficCard;
    DonutChart *m_delivery;
    ChartCard *m_deliveryCard;
    BarList *m_countries;
    ChartCard *m_countriesCard;
    DonutChart *m_costs;
    ChartCard *m_costsCard;
    ChartCard *m_countryTable;
    ChartCard *m_networksCard;
};

} // namespace cm
