// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardScreen.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"
#include "models/tables/CountryNames.h"
#include "ui/dashboard/BarList.h"
#include "ui/dashboard/DonutChart.h"
#include "ui/dashboard/TrafficChart.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatTile.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

constexpr int kReloadMs = 250;
constexpr int kWide = 1040;  ///< from here on three columns
constexpr int kMiddle = 700; ///< from here on two
constexpr int kBars = 6;     ///< countries that have a bar or a slice of their own
constexpr qint64 kHourMs = 60 * 60 * 1000;

QString networkName(const DashboardData::Share &share)
{
    return share.network.isEmpty() ? DashboardScreen::tr("Network not known") : share.network;
}

} // namespace

DashboardScreen::DashboardScreen(const ScreenContext &screenContext, Settings *settings, QWidget *parent)
    : Screen(screenContext, parent)
    , m_settings(settings)
    , m_dates(new DateRangeMenu(Period::ofDashboard()))
    , m_accounts(makeButton({}, Variant::Secondary, u"radio-tower"_s))
    , m_accountMenu(new QMenu(this))
    , m_message(new InlineMessage)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_board(new QWidget)
    , m_grid(new QGridLayout)
    , m_reload(new QTimer(this))
{
    m_dates->setObjectName(names::kDashboardPeriod);
    m_accounts->setMenu(m_accountMenu);
    m_accounts->setObjectName(u"dashboard.accounts"_s);
    buildCards();

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(sidedMargins(layoutDirection(), 0, 0, space::xl, 0));
    tools->setSpacing(space::s);
    tools->addStretch(1);
    tools->addWidget(m_accounts);
    tools->addWidget(m_dates);

    auto *board = new QVBoxLayout(m_board);
    const int gutter = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    board->setContentsMargins(sidedMargins(layoutDirection(), 0, 0, space::xl - gutter, space::xl));
    m_grid->setSpacing(space::l);
    board->addLayout(m_grid);
    board->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, though not seen while there is nothing to scroll: the cards end where the tools above them end.
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setWidget(m_board);
    scroll->setAccessibleName(tr("Dashboard"));
    m_board->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sidedMargins(layoutDirection(), space::xl, space::l, 0, 0));
    column->setSpacing(space::l);
    column->addLayout(tools);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);

    m_reload->setSingleShot(true);
    m_reload->setInterval(kReloadMs);
    connect(m_reload, &QTimer::timeout, this, &DashboardScreen::load);
    connect(m_message, &InlineMessage::actionTriggered, this, &DashboardScreen::load);
    connect(m_dates, &DateRangeMenu::periodChosen, this, [this](const Period &period) {
        if (m_settings)
            m_settings->set(settings::kDashboardPeriod, period.toString());
        load();
    });
    connect(&engine(), &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"account"_s))
            loadAccounts();
        if (delta.touches(u"total"_s) || delta.touches(u"message"_s) || delta.touches(u"network"_s)) {
            // Started once, not again at each change: a campaign changes the cache all the time.
            if (isVisible() && !m_reload->isActive())
                m_reload->start();
        }
    });
    if (m_settings)
        m_dates->setPeriod(Period::fromString(m_settings->get(settings::kDashboardPeriod)));
    retranslate();
    loadAccounts();
    arrange(3);
}

void DashboardScreen::buildCards()
{
    m_quantity = new StatTile(u"send"_s, {});
    m_quantity->setObjectName(names::kDashboardQuantity);
    m_cost = new StatTile(u"euro"_s, {});
    m_rate = new StatTile(u"badge-check"_s, {});
    m_addList = makeButton({}, Variant::Secondary, u"list-plus"_s);
    m_createCampaign = makeButton({}, Variant::Primary, u"megaphone"_s);
    auto *shortcuts = new Card;
    shortcuts->body()->setSpacing(space::s);
    shortcuts->body()->addWidget(m_createCampaign);
    shortcuts->body()->addWidget(m_addList);
    m_shortcuts = shortcuts;
    connect(m_addList, &QPushButton::clicked, this, [this] { navigator().addList(); });
    connect(m_createCampaign, &QPushButton::clicked, this, [this] { navigator().createCampaign(); });

    m_trafficCard = new ChartCard({}, m_traffic = new TrafficChart);
    m_deliveryCard = new ChartCard({}, m_delivery = new DonutChart);
    m_countriesCard = new ChartCard({}, m_countries = new BarList);
    m_costsCard = new ChartCard({}, m_costs = new DonutChart);
    m_countryTable = new ChartCard({}, nullptr);
    m_networksCard = new ChartCard({}, nullptr);
    for (ChartCard *card : {m_countryTable, m_networksCard}) {
        card->setTableOnly();
        card->setMinimumHeight(280);
    }
}

void DashboardScreen::retranslate()
{
    m_quantity->setName(tr("Messages sent"));
    m_cost->setName(tr("Cost"));
    m_rate->setName(tr("Delivery rate"));
    m_addList->setText(tr("Add distribution list"));
    m_createCampaign->setText(tr("Create campaign"));
    const QString nothing = tr("Nothing was sent in this period.");
    m_trafficCard->setTitles(tr("SMS traffic"), nothing);
    m_deliveryCard->setTitles(tr("Delivery status"), nothing);
    m_countriesCard->setTitles(tr("Countries"), nothing);
    m_costsCard->setTitles(tr("Cost by country"), nothing);
    m_countryTable->setTitles(tr("Traffic per country"), nothing);
    m_networksCard->setTitles(tr("Networks"), nothing);
    m_empty->setContent(
        u"layout-dashboard"_s, tr("Your traffic will appear here"),
        tr("Import your contacts first, then create a campaign. As soon as messages go out, this page shows how many were sent, "
           "what they cost and how many arrived."));
    m_empty->clearActions();
    connect(m_empty->addAction(tr("Add distribution list"), u"list-plus"_s), &QPushButton::clicked, this,
            [this] { navigator().addList(); });
    connect(m_empty->addAction(tr("Create campaign"), u"megaphone"_s), &QPushButton::clicked, this,
            [this] { navigator().createCampaign(); });
    showAccountText();
    if (m_loaded)
        show(m_data);
}

QString DashboardScreen::title() const
{
    return tr("Dashboard");
}

void DashboardScreen::activate(const QVariantMap &)
{
    load();
}

void DashboardScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    Screen::changeEvent(event);
}

void DashboardScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange(width() >= kWide ? 3 : width() >= kMiddle ? 2 : 1);
}

void DashboardScreen::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int c = 0; c < 12; ++c)
        m_grid->setColumnStretch(c, 1);
    // Width of each card in twelfths, for three, two and one column.
    struct Place {
        QWidget *card;
        int wide;
        int middle;
    };
    const Place places[] = {
        {m_quantity, 3, 6},      {m_cost, 3, 6},           {m_rate, 3, 6},       {m_shortcuts, 3, 6},     {m_trafficCard, 7, 12},
        {m_deliveryCard, 5, 12}, {m_countriesCard, 6, 12}, {m_costsCard, 6, 12}, {m_countryTable, 6, 12}, {m_networksCard, 6, 12},
    };
    int row = 0;
    int at = 0;
    for (const Place &place : places) {
        const int span = columns == 3 ? place.wide : columns == 2 ? place.middle : 12;
        if (at + span > 12) {
            ++row;
            at = 0;
        }
        m_grid->addWidget(place.card, row, at, 1, span);
        at += span;
    }
}

void DashboardScreen::load()
{
    const CacheReader *reader = engine().reader();
    if (!reader)
        return;
    DashboardRequest request;
    request.span = m_dates->span();
    request.accountIds = m_chosenAccounts;
    const Period::Preset preset = m_dates->period().preset;
    request.stepMs = preset == Period::Preset::Today || preset == Period::Preset::Yesterday ? kHourMs : 0;
    const quint64 ticket = ++m_ticket;
    continueWith(reader->dashboard(request), this, [this, ticket](const Result<DashboardData> &figures) {
        if (ticket != m_ticket)
            return;
        if (!figures) {
            m_message->showError(figures.error(), tr("Try again"));
            return;
        }
        m_message->clear();
        m_data = *figures;
        m_loaded = true;
        show(*figures);
    });
    // The inviting empty page only where nothing was ever sent, not for a quiet week.
    if (!m_loaded || m_stack->currentWidget() == m_empty) {
        StatisticsRequest all;
        all.pageSize = 1;
        continueWith(reader->statistics(all), this, [this](const Result<Page<StatisticsRow>> &page) {
            const bool none = page && (page->rows.isEmpty() || page->rows.first().sent == 0);
            m_stack->setCurrentIndex(none ? 1 : 0);
        });
    }
}

void DashboardScreen::show(const DashboardData &figures)
{
    const StatisticsRow &sum = figures.sum;
    m_quantity->setValue(numberText(sum.sent), tr("%1 on their way").arg(numberText(sum.transmitted)));
    m_cost->setValue(euroText(sum.costMilli), sum.sent > 0 ? tr("%1 cent a message").arg(centText(sum.costMilli / sum.sent)) : QString());
    m_rate->setValue(sum.sent > 0 ? percentText(sum.delivered, sum.sent) : u"–"_s, tr("%1 undelivered").arg(numberText(sum.undelivered)));

    const bool hours = m_dates->period().preset == Period::Preset::Today || m_dates->period().preset == Period::Preset::Yesterday;
    m_traffic->setTraffic(figures.traffic, hours);
    QList<QStringList> rows;
    if (sum.sent > 0) {
        for (const auto &point : figures.traffic)
            rows.append({m_traffic->pointLabel(point), numberText(point.sent), numberText(point.delivered), numberText(point.undelivered)});
    }
    m_trafficCard->setTable({hours ? tr("Hour") : tr("Day"), tr("Sent"), tr("Delivered"), tr("Undelivered")}, rows);

    const auto part = [&](qint64 value) { return percentText(value, sum.sent); };
    m_delivery->setSlices(
        {
            {tr("Delivered"), static_cast<double>(sum.delivered), part(sum.delivered), [](const Tokens &t) { return t.delivered; }},
            {tr("Undelivered"), static_cast<double>(sum.undelivered), part(sum.undelivered), [](const Tokens &t) { return t.undelivered; }},
            {tr("Transmitted"), static_cast<double>(sum.transmitted), part(sum.transmitted), [](const Tokens &t) { return t.submitted; }},
        },
        sum.sent > 0 ? percentText(sum.delivered, sum.sent) : u"–"_s, tr("delivered"));
    rows.clear();
    if (sum.sent > 0)
        rows = {{tr("Delivered"), numberText(sum.delivered), percentText(sum.delivered, sum.sent)},
                {tr("Undelivered"), numberText(sum.undelivered), percentText(sum.undelivered, sum.sent)},
                {tr("Transmitted"), numberText(sum.transmitted), percentText(sum.transmitted, sum.sent)}};
    m_deliveryCard->setTable({tr("Delivery status"), tr("Messages"), tr("Share")}, rows);

    QList<BarList::Bar> bars;
    QList<QStringList> countryRows;
    QList<QStringList> costRows;
    for (qsizetype i = 0; i < figures.countries.size(); ++i) {
        const auto &share = figures.countries[i];
        const QString name = countryName(share.country);
        if (i < kBars)
            bars.append(
                {name, static_cast<double>(share.sent), tr("%1 (%2)").arg(numberText(share.sent), percentText(share.sent, sum.sent))});
        countryRows.append(
            {name, numberText(share.sent), numberText(share.delivered), numberText(share.undelivered), euroText(share.costMilli)});
        costRows.append({name, euroText(share.costMilli), percentText(share.costMilli, sum.costMilli)});
    }
    m_countries->setBars(bars);
    m_countriesCard->setTable({tr("Country"), tr("Sent"), tr("Delivered"), tr("Undelivered"), tr("Cost")}, countryRows);
    m_countryTable->setTable({tr("Country"), tr("Sent"), tr("Delivered"), tr("Undelivered"), tr("Cost")}, countryRows);

    QList<DashboardData::Share> byCost = figures.countries;
    std::stable_sort(byCost.begin(), byCost.end(), [](const auto &a, const auto &b) { return a.costMilli > b.costMilli; });
    QList<DonutChart::Slice> slices;
    qint64 rest = sum.costMilli;
    for (int i = 0; i < std::min<qsizetype>(kBars - 1, byCost.size()); ++i) {
        slices.append({countryName(byCost[i].country), static_cast<double>(byCost[i].costMilli), euroText(byCost[i].costMilli),
                       [i](const Tokens &t) { return t.series[i % t.series.size()]; }});
        rest -= byCost[i].costMilli;
    }
    if (rest > 0)
        slices.append({tr("Other countries"), static_cast<double>(rest), euroText(rest), [](const Tokens &t) { return t.delivered; }});
    m_costs->setSlices(slices, euroText(sum.costMilli), tr("in all"));
    m_costsCard->setTable({tr("Country"), tr("Cost"), tr("Share")}, costRows);

    QList<QStringList> networkRows;
    for (const auto &share : figures.networks)
        networkRows.append({networkName(share), countryName(share.country), share.mccmnc, numberText(share.sent),
                            numberText(share.delivered), numberText(share.undelivered)});
    m_networksCard->setTable({tr("Network"), tr("Country"), tr("MCCMNC"), tr("Sent"), tr("Delivered"), tr("Undelivered")}, networkRows, 3);
}

void DashboardScreen::loadAccounts()
{
    const CacheReader *reader = engine().reader();
    if (!reader)
        return;
    PageRequest request;
    request.pageSize = 500;
    continueWith(reader->accounts(request), this, [this](const Result<Page<TrafficAccount>> &page) {
        if (!page)
            return;
        m_accountMenu->clear();
        QStringList known;
        for (const TrafficAccount &account : page->rows) {
            known.append(account.id);
            QAction *action = m_accountMenu->addAction(account.displayName.isEmpty() ? account.name : account.displayName);
            action->setCheckable(true);
            action->setChecked(m_chosenAccounts.contains(account.id));
            connect(action, &QAction::toggled, this, [this, id = account.id](bool on) {
                m_chosenAccounts.removeAll(id);
                if (on)
                    m_chosenAccounts.append(id);
                showAccountText();
                load();
            });
        }
        m_chosenAccounts.removeIf([&](const QString &id) { return !known.contains(id); });
        showAccountText();
    });
}

void DashboardScreen::showAccountText()
{
    const QString text = m_chosenAccounts.isEmpty() ? tr("All traffic accounts")
                                                    : tr("%n traffic account(s)", nullptr, static_cast<int>(m_chosenAccounts.size()));
    m_accounts->setText(text);
    m_accounts->setAccessibleName(tr("Traffic accounts: %1").arg(text));
    m_accounts->setEnabled(!m_accountMenu->isEmpty());
}

} // namespace cm
