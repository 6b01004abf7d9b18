// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/StatisticsScreen.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "models/tables/StatisticsTableModel.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/statistics/SumBar.h"
#include "ui/tour/TableTour.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/SidePanel.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

constexpr std::array kGroups{GroupBy::Year,    GroupBy::Month,   GroupBy::Day,         GroupBy::Account,
                             GroupBy::Country, GroupBy::Network, GroupBy::NetworkCode, GroupBy::Price};
/// In settings; the order of kGroups.
constexpr std::array<QLatin1StringView, 8> kGroupWords{"year"_L1,    "month"_L1,   "day"_L1,          "account"_L1,
                                                       "country"_L1, "network"_L1, "network_code"_L1, "price"_L1};

constexpr int kMoveOnMs = 30'000;

QList<GroupBy> groupsFromSettings(const QStringList &words)
{
    QList<GroupBy> out;
    for (size_t i = 0; i < kGroups.size(); ++i) {
        if (words.contains(kGroupWords[i]))
            out.append(kGroups[i]);
    }
    return out;
}

} // namespace

StatisticsScreen::StatisticsScreen(const ScreenContext &screenContext, Settings *settings, QWidget *parent)
    : Screen(screenContext, parent)
    , m_settings(settings)
    , m_model(new StatisticsTableModel(engine().reader(), this))
    , m_table(new TablePage(u"statistics"_s, nullptr, {15, 25, 50, 100}))
    , m_dates(new DateRangeMenu)
    , m_groupPanel(new SidePanel(tr("Group by")))
    , m_sums(new SumBar)
{
    m_table->setObjectName(names::kStatisticsTable);
    m_table->setModel(m_model);
    m_table->addTool(m_dates);
    m_table->enableFilters({
        {FilterField::Account, tr("Account"), {}, {}},
        {FilterField::Country, tr("Country"), {}, {}},
        {FilterField::Network, tr("Network"), {}, {}},
        {FilterField::MccMnc, tr("Network code"), {}, {}},
    });
    buildGroupPanel();
    m_table->setFooter(m_sums);
    m_table->setEmptyState(u"chart-column"_s, tr("Nothing was sent in this period"),
                           tr("Choose another period, or send a campaign: its figures appear here while it runs."), tr("Create campaign"));
    connect(m_table, &TablePage::emptyActionTriggered, this, [this] { navigator().createCampaign(); });
    connect(m_dates, &DateRangeMenu::periodChosen, this, [this](const Period &period) {
        if (m_settings)
            m_settings->set(settings::kStatisticsPeriod, period.toString());
        applySpan();
    });
    connect(&engine(), &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
    // The sums follow every answer of the table, so that both always show the same filter and the same moment.
    connect(m_model, &PagedTableModel::pageLoaded, this, &StatisticsScreen::loadSums);

    auto *moveOn = new QTimer(this);
    moveOn->setInterval(kMoveOnMs);
    connect(moveOn, &QTimer::timeout, this, [this] {
        if (isVisible() && m_dates->span().toMs == 0 && m_model->request().page == 0)
            applySpan();
    });
    moveOn->start();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    column->addWidget(m_table);

    QList<GroupBy> groups{GroupBy::Day, GroupBy::Country};
    if (m_settings) {
        m_dates->setPeriod(Period::fromString(m_settings->get(settings::kStatisticsPeriod)));
        groups = groupsFromSettings(m_settings->get(settings::kStatisticsGroups));
    }
    applyGroups(groups);
    applySpan();
}

QString StatisticsScreen::title() const
{
    return tr("Statistics");
}

TourSteps StatisticsScreen::tour() const
{
    return {{m_dates,
             tr("Period"),
             tr("Which days the figures are of: a ready-made period, or a range of your own. Days are those of your time zone."),
             {}},
            tableTour::filters(m_table),
            {m_groupButton,
             tr("Group by"),
             tr("Choose what the rows stand for: days, countries, networks, accounts and more. Each becomes a column."),
             {}},
            tableTour::rows(m_table, tr("Figures"),
                            tr("Sent is the sum of Delivered, Undelivered and Transmitted, which are on their way still.")),
            {m_sums, tr("Sums"), tr("The sums of all rows, on every page."), {}},
            tableTour::pages(m_table)};
}

void StatisticsScreen::activate(const QVariantMap &)
{
    applySpan();
}

void StatisticsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT titleChanged();
    Screen::changeEvent(event);
}

void StatisticsScreen::buildGroupPanel()
{
    auto *hint = new TextLabel(tr("Each box that is checked becomes a column. Without any, there is one row with the sums."),
                               TextRole::Body, TextTone::Muted);
    hint->setWordWrap(true);
    m_groupPanel->body()->addWidget(hint);
    for (size_t i = 0; i < kGroups.size(); ++i) {
        auto *box = new QCheckBox(StatisticsTableModel::groupTitle(kGroups[i]));
        box->setObjectName(u"statistics.group."_s + kGroupWords[i]);
        m_groupPanel->body()->addWidget(box);
        m_groupBoxes.append(box);
    }
    m_groupPanel->body()->addStretch(1);
    m_groupPanel->setAcceptText(tr("Apply"));
    m_table->addSidePanel(m_groupPanel);
    m_groupButton = m_table->addAction(tr("Group by"), u"group"_s);
    m_groupButton->setObjectName(u"statistics.group_by"_s);
    connect(m_groupButton, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < m_groupBoxes.size(); ++i)
            m_groupBoxes[i]->setChecked(m_model->groups().contains(kGroups[static_cast<size_t>(i)]));
        m_groupPanel->openPanel();
    });
    connect(m_groupPanel, &SidePanel::accepted, this, [this] {
        QList<GroupBy> groups;
        for (int i = 0; i < m_groupBoxes.size(); ++i) {
            if (m_groupBoxes[i]->isChecked())
                groups.append(kGroups[static_cast<size_t>(i)]);
        }
        m_groupPanel->closePanel();
        applyGroups(groups);
    });
}

void StatisticsScreen::applySpan()
{
    m_model->setSpan(m_dates->span());
}

void StatisticsScreen::applyGroups(const QList<GroupBy> &groups)
{
    if (m_settings) {
        QStringList words;
        for (size_t i = 0; i < kGroups.size(); ++i) {
            if (groups.contains(kGroups[i]))
                words.append(kGroupWords[i]);
        }
        m_settings->set(settings::kStatisticsGroups, words);
    }
    m_model->setGroups(groups);
}

void StatisticsScreen::loadSums()
{
    const CacheReader *reader = engine().reader();
    if (!reader)
        return;
    StatisticsRequest request = m_model->statisticsRequest();
    request.groups.clear();
    request.sortColumn = -1;
    request.page = 0;
    request.pageSize = 1;
    const quint64 ticket = ++m_sumTicket;
    continueWith(reader->statistics(request), this, [this, ticket](const Result<Page<StatisticsRow>> &page) {
        if (ticket != m_sumTicket)
            return;
        if (!page)
            m_table->message()->showError(page.error());
        else
            m_sums->setSums(page->rows.isEmpty() ? StatisticsRow() : page->rows.first());
    });
}

} // namespace cm
