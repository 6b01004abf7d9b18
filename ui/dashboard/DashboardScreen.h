// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "ui/shell/Screen.h"

class QGridLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace cm {

class BarList;
class ChartCard;
class DateRangeMenu;
class DonutChart;
class EmptyState;
class InlineMessage;
class Settings;
class StatTile;
class TrafficChart;

/// Dashboard (F1–F4): what was sent in a period, what it cost and what became of it, by country and network. Everything comes from the
/// cache, so it is the same offline.
class DashboardScreen final : public Screen {
    Q_OBJECT

public:
    explicit DashboardScreen(const ScreenContext &context, Settings *settings, QWidget *parent = nullptr);

    QString title() const override;
    void activate(const QVariantMap &params) override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCards();
    void retranslate();
    void arrange(int columns);
    void load();
    void show(const DashboardData &figures);
    void loadAccounts();
    void showAccountText();

    Settings *m_settings;
    DateRangeMenu *m_dates;
    QPushButton *m_accounts;
    QMenu *m_accountMenu;
    QStringList m_chosenAccounts;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_board;
    QGridLayout *m_grid;
    StatTile *m_quantity;
    StatTile *m_cost;
    StatTile *m_rate;
    QWidget *m_shortcuts;
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
    ChartCard *m_networksCard;
    ChartCard *m_countryTable;
    QTimer *m_reload;
    quint64 m_ticket = 0;
    int m_columns = 0;
    bool m_loaded = false;
    DashboardData m_data;
};

} // namespace cm
