// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardTiles.h"

#include "models/tables/CellText.h"
#include "models/tables/CountryNames.h"
#include "ui/dashboard/BarList.h"
#include "ui/dashboard/DonutChart.h"
#include "ui/dashboard/TileBoard.h"
#include "ui/dashboard/TrafficChart.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/StatTile.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

constexpr int kBars = 6;      ///< countries that have a bar or a slice of their own
constexpr int kHideRoom = 30; ///< beside the X of a tile that is being arranged

/// The words on two lines, as even as they can be.
QString onTwoLines(const QString &text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(text.size() - 2 * at) < std::abs(text.size() - 2 * best))
            best = at;
    }
    return best < 0 ? text : text.left(best) + u'\n' + text.mid(best + 1);
}

QString networkName(const DashboardData::Share &share)
{
    return share.network.isEmpty() ? DashboardTiles::tr("Network not known") : share.network;
}

TileKind figure(const QString &id, int column)
{
    return {id, 0, column, 2, 3, 2, 2, 4, 3};
}

TileKind chart(const QString &id, int row, int column, int columns)
{
    return {id, row, column, 5, columns, 4, 4, 12, 6};
}

/// Cents for each message; hundredths of them are enough for an average.
QString averageText(const StatisticsRow &sum)
{
    return centText((sum.costMilli + 5 * sum.sent) / (10 * sum.sent) * 10);
}

} // namespace

QList<TileKind> DashboardTiles::kinds()
{
    return {figure(u"quantity"_s, 0),       figure(u"cost"_s, 3),         figure(u"rate"_s, 6),
            figure(u"shortcuts"_s, 9),      chart(u"traffic"_s, 2, 0, 7), chart(u"delivery"_s, 2, 7, 5),
            chart(u"countries"_s, 7, 0, 6), chart(u"costs"_s, 7, 6, 6),   chart(u"country_table"_s, 12, 0, 6),
            chart(u"networks"_s, 12, 6, 6)};
}

QList<WidgetPanel::Entry> DashboardTiles::entries()
{
    return {{u"quantity"_s, tr("Messages sent"), tr("How many messages left in the period")},
            {u"cost"_s, tr("Cost"), tr("What they cost, in all and for each")},
            {u"rate"_s, tr("Delivery rate"), tr("The share that arrived")},
            {u"shortcuts"_s, tr("Shortcuts"), tr("Create campaign, Add distribution list")},
            {u"traffic"_s, tr("SMS traffic"), tr("Messages over time, as a graph")},
            {u"delivery"_s, tr("Delivery status"), tr("Delivered, undelivered and on their way, as a ring")},
            {u"countries"_s, tr("Countries"), tr("Messages by country, as bars")},
            {u"costs"_s, tr("Cost by country"), tr("Where the money goes, as a ring")},
            {u"country_table"_s, tr("Traffic per country"), tr("Every country with its figures, as a table")},
            {u"networks"_s, tr("Networks"), tr("Every network with its figures, as a table")}};
}

DashboardTiles::DashboardTiles(TileBoard *board, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_quantity(new StatTile(u"send"_s, {}))
    , m_cost(new StatTile(u"euro"_s, {}))
    , m_rate(new StatTile(u"badge-check"_s, {}))
    , m_addList(makeButton({}, Variant::Secondary, u"list-plus"_s))
    , m_createCampaign(makeButton({}, Variant::Primary, u"megaphone"_s))
    , m_traffic(new TrafficChart)
    , m_delivery(new DonutChart)
    , m_countries(new BarList)
    , m_costs(new DonutChart)
{
    m_quantity->setObjectName(names::kDashboardQuantity);
    m_cost->setObjectName(u"dashboard.cost"_s);
    m_rate->setObjectName(u"dashboard.rate"_s);
    m_board->addTile(u"quantity"_s, m_quantity);
    m_board->addTile(u"cost"_s, m_cost);
    m_board->addTile(u"rate"_s, m_rate);

    auto *shortcuts = new Card;
    m_shortcuts = shortcuts->body();
    m_shortcuts->setSpacing(space::s);
    m_shortcuts->setContentsMargins(space::s, space::s, space::s, space::s);
    shortcuts->body()->addStretch(1);
    for (QPushButton *button : {m_createCampaign, m_addList}) {
        m_icons.append(button->icon());
        // Two words more in another language must not make the tile wider than the grid has it.
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        shortcuts->body()->addWidget(button);
    }
    shortcuts->body()->addStretch(1);
    m_createCampaign->setObjectName(u"dashboard.create_campaign"_s);
    m_addList->setObjectName(u"dashboard.add_list"_s);
    m_board->addTile(u"shortcuts"_s, shortcuts);
    m_createCampaign->installEventFilter(this);
    m_addList->installEventFilter(this);
    connect(m_addList, &QPushButton::clicked, this, &DashboardTiles::addListWanted);
    connect(m_createCampaign, &QPushButton::clicked, this, &DashboardTiles::createCampaignWanted);

    m_trafficCard = addChart(u"traffic"_s, m_traffic);
    m_deliveryCard = addChart(u"delivery"_s, m_delivery);
    m_countriesCard = addChart(u"countries"_s, m_countries);
    m_costsCard = addChart(u"costs"_s, m_costs);
    m_countryTable = addChart(u"country_table"_s, nullptr);
    m_networksCard = addChart(u"networks"_s, nullptr);
}

ChartCard *DashboardTiles::addChart(const QString &id, QWidget *chart)
{
    auto *card = new ChartCard({}, chart);
    card->setObjectName(u"dashboard."_s + id);
    if (!chart)
        card->setTableOnly();
    m_cards.append(card);
    m_board->addTile(id, card);
    connect(card, &ChartCard::pictureRequested, this, [this, card] { Q_EMIT pictureWanted(card); });
    return card;
}

bool DashboardTiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::Show)
        fitShortcuts();
    return QObject::eventFilter(watched, event);
}

void DashboardTiles::fitShortcuts()
{
    // The words matter more than the pictures, and both buttons are alike.
    const QList<QPushButton *> buttons{m_createCampaign, m_addList};
    const int room = m_createCampaign->width();
    const auto fits = [&] {
        return std::ranges::all_of(buttons, [room](const QPushButton *button) { return button->sizeHint().width() <= room; });
    };
    for (const bool pictures : {true, false}) {
        for (qsizetype i = 0; i < buttons.size(); ++i) {
            buttons[i]->setIcon(pictures ? m_icons[i] : QIcon());
            buttons[i]->setText(buttons[i]->accessibleName());
            buttons[i]->setProperty("small", false);
        }
        if (fits())
            return;
    }
    for (QPushButton *button : buttons) {
        button->setProperty("small", true);
        if (button->sizeHint().width() > room)
            button->setText(onTwoLines(button->accessibleName()));
        button->updateGeometry();
    }
}

void DashboardTiles::setToolsVisible(bool visible)
{
    for (ChartCard *card : std::as_const(m_cards))
        card->setToolsVisible(visible);
    for (StatTile *tile : {m_quantity, m_cost, m_rate})
        tile->setBadgeVisible(visible);
    // The X of the tile is there while it is arranged.
    m_shortcuts->setContentsMargins(
        sidedMargins(m_addList->layoutDirection(), space::s, space::s, visible ? space::s : kHideRoom + space::xs, space::s));
}

void DashboardTiles::retranslate()
{
    for (const WidgetPanel::Entry &entry : entries()) {
        m_board->setTileName(entry.id, entry.name);
        if (auto *card = qobject_cast<ChartCard *>(m_board->content(entry.id)))
            card->setTitles(entry.name, tr("Nothing was sent in this period."));
        else if (auto *tile = qobject_cast<StatTile *>(m_board->content(entry.id)))
            tile->setName(entry.name);
    }
    m_addList->setAccessibleName(tr("Add distribution list"));
    m_createCampaign->setAccessibleName(tr("Create campaign"));
    for (QPushButton *button : {m_addList, m_createCampaign})
        button->setToolTip(button->accessibleName());
    fitShortcuts();
}

void DashboardTiles::show(const DashboardData &figures, bool hours)
{
    const StatisticsRow &sum = figures.sum;
    m_quantity->setValue(numberText(sum.sent), tr("%1 on their way").arg(numberText(sum.transmitted)));
    m_cost->setValue(euroText(sum.costMilli), sum.sent > 0 ? tr("%1 cents each").arg(averageText(sum)) : QString());
    m_rate->setValue(sum.sent > 0 ? percentText(sum.delivered, sum.sent) : u"–"_s, tr("%1 undelivered").arg(numberText(sum.undelivered)));
    showTraffic(figures, hours);
    showDelivery(sum);
    showCountries(figures);
    showCosts(figures);
    showNetworks(figures);
}

void DashboardTiles::showTraffic(const DashboardData &figures, bool hours)
{
    m_traffic->setTraffic(figures.traffic, hours);
    QList<QStringList> rows;
    if (figures.sum.sent > 0) {
        for (const auto &point : figures.traffic)
            rows.append({m_traffic->pointLabel(point), numberText(point.sent), numberText(point.delivered), numberText(point.undelivered)});
    }
    m_trafficCard->setTable({hours ? tr("Hour") : tr("Day"), tr("Sent"), tr("Delivered"), tr("Undelivered")}, rows);
}

void DashboardTiles::showDelivery(const StatisticsRow &sum)
{
    const auto part = [&](qint64 value) { return percentText(value, sum.sent); };
    m_delivery->setSlices(
        {
            {tr("Delivered"), static_cast<double>(sum.delivered), part(sum.delivered), [](const Tokens &t) { return t.delivered; }},
            {tr("Undelivered"), static_cast<double>(sum.undelivered), part(sum.undelivered), [](const Tokens &t) { return t.undelivered; }},
            {tr("Transmitted"), static_cast<double>(sum.transmitted), part(sum.transmitted), [](const Tokens &t) { return t.submitted; }},
        },
        sum.sent > 0 ? percentText(sum.delivered, sum.sent) : u"–"_s, tr("delivered"));
    QList<QStringList> rows;
    if (sum.sent > 0)
        rows = {{tr("Delivered"), numberText(sum.delivered), part(sum.delivered)},
                {tr("Undelivered"), numberText(sum.undelivered), part(sum.undelivered)},
                {tr("Transmitted"), numberText(sum.transmitted), part(sum.transmitted)}};
    m_deliveryCard->setTable({tr("Delivery status"), tr("Messages"), tr("Share")}, rows);
}

void DashboardTiles::showCountries(const DashboardData &figures)
{
    QList<BarList::Bar> bars;
    QList<QStringList> rows;
    for (const auto &share : figures.countries) {
        const QString name = countryName(share.country);
        if (bars.size() < kBars)
            bars.append({name, static_cast<double>(share.sent),
                         tr("%1 (%2)").arg(numberText(share.sent), percentText(share.sent, figures.sum.sent))});
        rows.append({name, numberText(share.sent), numberText(share.delivered), numberText(share.undelivered), euroText(share.costMilli)});
    }
    m_countries->setBars(bars);
    const QStringList headings{tr("Country"), tr("Sent"), tr("Delivered"), tr("Undelivered"), tr("Cost")};
    m_countriesCard->setTable(headings, rows);
    m_countryTable->setTable(headings, rows);
}

void DashboardTiles::showCosts(const DashboardData &figures)
{
    QList<DashboardData::Share> byCost = figures.countries;
    std::stable_sort(byCost.begin(), byCost.end(), [](const auto &a, const auto &b) { return a.costMilli > b.costMilli; });
    QList<DonutChart::Slice> slices;
    QList<QStringList> rows;
    qint64 rest = figures.sum.costMilli;
    for (const auto &share : std::as_const(byCost)) {
        const QString name = countryName(share.country);
        rows.append({name, euroText(share.costMilli), percentText(share.costMilli, figures.sum.costMilli)});
        const qsizetype i = slices.size();
        if (i >= kBars - 1)
            continue;
        slices.append({name, static_cast<double>(share.costMilli), euroText(share.costMilli),
                       [i](const Tokens &t) { return t.series[i % t.series.size()]; }});
        rest -= share.costMilli;
    }
    if (rest > 0)
        slices.append({tr("Other countries"), static_cast<double>(rest), euroText(rest), [](const Tokens &t) { return t.delivered; }});
    m_costs->setSlices(slices, euroText(figures.sum.costMilli), tr("in all"));
    m_costsCard->setTable({tr("Country"), tr("Cost"), tr("Share")}, rows);
}

void DashboardTiles::showNetworks(const DashboardData &figures)
{
    QList<QStringList> rows;
    for (const auto &share : figures.networks)
        rows.append({networkName(share), countryName(share.country), share.mccmnc, numberText(share.sent), numberText(share.delivered),
                     numberText(share.undelivered)});
    m_networksCard->setTable({tr("Network"), tr("Country"), tr("MCCMNC"), tr("Sent"), tr("Delivered"), tr("Undelivered")}, rows, 3);
}

} // namespace cm
