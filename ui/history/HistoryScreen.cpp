// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryScreen.h"

#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "models/tables/CellText.h"
#include "models/tables/MessageTableModel.h"
#include "ui/history/StoryPanel.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/tour/TableTour.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TablePage.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

using C = MessageColumns;

/// Spans that end "now" move on by themselves this often.
constexpr int kMoveOnMs = 30'000;

QList<FilterChoice> filterChoices()
{
    const QList<FilterOp> whole{FilterOp::Equal, FilterOp::NotEqual};
    return {
        {FilterField::Receiver, HistoryScreen::tr("Receiver"), {}, {}},
        {FilterField::Sender, HistoryScreen::tr("Sender"), {}, {}},
        {FilterField::MessageId, HistoryScreen::tr("Message ID"), {}, {FilterOp::Equal}},
        {FilterField::Country, HistoryScreen::tr("Country"), {}, {}},
        {FilterField::Network, HistoryScreen::tr("Network"), {}, {}},
        {FilterField::MccMnc, HistoryScreen::tr("MCCMNC"), {}, {}},
        {FilterField::DeliveryStatus,
         HistoryScreen::tr("Delivery status"),
         {{toWire(DeliveryStatus::Delivered), label(DeliveryStatus::Delivered)},
          {toWire(DeliveryStatus::Submitted), label(DeliveryStatus::Submitted)},
          {toWire(DeliveryStatus::Undelivered), label(DeliveryStatus::Undelivered)}},
         whole},
        {FilterField::ErrorCode, HistoryScreen::tr("Error code"), {}, {}},
        {FilterField::Campaign, HistoryScreen::tr("Campaign"), {}, {}},
        {FilterField::Account, HistoryScreen::tr("Traffic account"), {}, {}},
    };
}

} // namespace

HistoryScreen::HistoryScreen(const ScreenContext &screenContext, Settings *settings, QWidget *parent)
    : Screen(screenContext, parent)
    , m_settings(settings)
    , m_model(new MessageTableModel(engine().reader(), this))
    , m_table(new TablePage(u"messages"_s, settings, {15, 25, 50, 100}))
    , m_dates(new DateRangeMenu)
    , m_story(new StoryPanel(engine()))
{
    m_table->setObjectName(names::kHistoryTable);
    m_table->setModel(m_model);
    m_table->addTool(m_dates);
    m_table->enableFilters(filterChoices());
    m_table->enableColumnOptions({C::SentDate, C::Receiver, C::Sender, C::Country, C::Network, C::MccMnc, C::ErrorCode, C::DeliveryStatus,
                                  C::DeliveryDate, C::DlrTime, C::Price, C::Unicode, C::MessageId, C::Account, C::Campaign, C::Parts},
                                 {C::MccMnc, C::ErrorCode, C::DeliveryDate, C::DlrTime, C::Unicode, C::MessageId, C::Account, C::Parts});
    m_table->setYielding({C::Network, C::Price, C::Country, C::Campaign});
    m_table->enableChecks();
    auto *copy = m_table->addBulkAction(tr("Copy"), u"copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setToolTip(tr("Copies the checked messages as a table"));
    connect(copy, &QPushButton::clicked, this, &HistoryScreen::copyChecked);
    m_table->setDelegate(
        C::DeliveryStatus,
        new BadgeDelegate([this](const QModelIndex &index) { return toneOf(deliveryStatusOf(m_model->rowAt(index.row()).message.state)); },
                          this));
    m_table->setColumnWidth(C::Sender, 80);
    m_table->setColumnWidth(C::Country, 110);
    m_table->setColumnWidth(C::Network, 90);
    m_table->setColumnWidth(C::Campaign, 110);
    m_table->addSidePanel(m_story);
    m_table->setEmptyState(u"message-square-text"_s, tr("Nothing was sent in this period"),
                           tr("Every message that goes out is listed here, with what became of it."), tr("Create campaign"));
    connect(m_table, &TablePage::emptyActionTriggered, this, [this] { navigator().createCampaign(); });
    connect(m_table, &TablePage::rowActivated, this, [this](const QString &id) { showStory(id); });
    connect(m_dates, &DateRangeMenu::periodChosen, this, [this](const Period &period) {
        if (m_settings)
            m_settings->set(settings::kHistoryPeriod, period.toString());
        applySpan();
    });
    connect(&engine(), &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);

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

    if (m_settings)
        m_dates->setPeriod(Period::fromString(m_settings->get(settings::kHistoryPeriod)));
    applySpan();
}

QString HistoryScreen::title() const
{
    return tr("Message history");
}

TourSteps HistoryScreen::tour() const
{
    return {{m_dates, tr("Period"), tr("Which days you look at: a ready-made period, or a range of your own."), {}},
            tableTour::filters(m_table),
            tableTour::columns(m_table),
            tableTour::rows(
                m_table, tr("Messages"),
                tr("Every message that went out. Press Enter on one, or double-click it, to see its story with the time of each event.")),
            tableTour::column(
                m_table, C::Receiver, tr("Receiver"),
                tr("The number that the message went to. Without the permission to see full numbers, only its beginning is shown.")),
            tableTour::column(m_table, C::DeliveryStatus, tr("Delivery status"),
                              tr("Submitted until the carrier says what became of it: Delivered or Undelivered.")),
            tableTour::column(m_table, C::Price, tr("Price"), tr("What the message cost, in EUR cents.")),
            tableTour::checks(m_table),
            tableTour::pages(m_table)};
}

void HistoryScreen::activate(const QVariantMap &params)
{
    const QString campaign = params.value(u"campaign"_s).toString();
    if (!campaign.isEmpty()) {
        // A campaign may be older than any preset: from the first day that a calendar offers until today.
        m_dates->setPeriod({Period::Preset::Custom, QDate(2000, 1, 1), QDate::currentDate()});
        m_table->setFilters({{FilterField::Campaign, FilterOp::Equal, campaign}});
    }
    applySpan();
}

bool HistoryScreen::focusSearch()
{
    if (!m_table->searchField() || !m_table->searchField()->isVisible())
        return false;
    m_table->searchField()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void HistoryScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT titleChanged();
    Screen::changeEvent(event);
}

void HistoryScreen::applySpan()
{
    m_model->setSpan(m_dates->span());
}

void HistoryScreen::copyChecked()
{
    const QStringList ids = m_table->checkedIds();
    QList<int> columns;
    const QHeaderView *header = m_table->view()->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) && column < C::ColumnCount)
            columns.append(column);
    }
    QStringList lines;
    const auto addLine = [&](const std::function<QString(int)> &cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column).replace(u'\t', u' ').replace(u'\n', u' '));
        lines.append(cells.join(u'\t'));
    };
    addLine([this](int column) { return m_model->headerData(column, Qt::Horizontal).toString(); });
    int copied = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!ids.contains(m_model->idAt(row)))
            continue;
        addLine([this, row](int column) { return m_model->index(row, column).data().toString(); });
        ++copied;
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    navigator().toast(tr("%n message(s) copied", nullptr, copied));
}

void HistoryScreen::showStory(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_story->showMessage(m_model->rowAt(row));
}

} // namespace cm
