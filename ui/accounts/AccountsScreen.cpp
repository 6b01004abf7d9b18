// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsScreen.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/tables/AccountTableModel.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/GatewaysPage.h"
#include "ui/accounts/PricesPage.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/tour/TableTour.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RowActionsDelegate.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TablePage.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

AccountsScreen::AccountsScreen(const ScreenContext &context, QWidget *parent)
    : AccountsScreen(context, std::make_shared<DesktopFilePrompt>(), parent)
{}

AccountsScreen::AccountsScreen(const ScreenContext &context, std::shared_ptr<FilePrompt> files, QWidget *parent)
    : Screen(context, parent)
    , m_files(std::move(files))
    , m_model(new AccountTableModel(engine().reader(), this))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_table(makeTable())
    , m_unsaved(engine(), u"account"_s)
{
    m_tabs->setObjectName(u"accounts.tabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(title());
    m_tabs->addTab(tr("Accounts"));
    m_pages->addWidget(m_table);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->setSpacing(space::m);
    box->addWidget(m_tabs);
    box->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(&engine(), &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
    connect(&engine(), &Engine::meChanged, this, &AccountsScreen::applyPermissions);
    applyPermissions();
    m_model->reload();
}

AccountsScreen::~AccountsScreen() = default;

TablePage *AccountsScreen::makeTable()
{
    auto *table = new TablePage(u"accounts"_s, engine().settings(), {10, 25, 50});
    table->setObjectName(names::kAccountsTable);
    table->setSearchPlaceholder(tr("Search names"));
    table->setEmptyState(u"wallet"_s, tr("No traffic accounts"),
                         tr("Campaigns go out through a traffic account of type Campaign. An administrator gives you one."));
    table->setModel(m_model);
    table->setColumnWidth(AccountTableModel::Name, -1);
    table->setColumnWidth(AccountTableModel::DisplayName, 260);
    table->setDelegate(AccountTableModel::Status,
                       new BadgeDelegate([this](const QModelIndex &index) { return toneOf(m_model->rowAt(index.row()).active); }, table));
    const auto may = [this](const QString &, int) { return m_mayEdit; };
    table->setRowActions(AccountTableModel::Action,
                         {{u"edit"_s, u"pencil"_s, tr("Edit account"), Tone::Neutral, QKeySequence(Qt::Key_F2), may},
                          {u"pause"_s,
                           u"pause"_s,
                           tr("Make inactive"),
                           Tone::Neutral,
                           {},
                           [this](const QString &, int row) { return m_mayEdit && m_model->rowAt(row).active; }},
                          {u"activate"_s, u"play"_s, tr("Make active"), Tone::Neutral, {}, [this](const QString &, int row) {
                               return m_mayEdit && !m_model->rowAt(row).active;
                           }}});
    m_create = table->addAction(tr("Create campaign account"), u"plus"_s, Variant::Primary);
    m_create->setObjectName(u"accounts.create"_s);
    connect(m_create, &QPushButton::clicked, this, [this] { edit({}); });
    connect(table, &TablePage::rowActivated, this, [this](const QString &, int row) {
        if (m_mayEdit)
            edit(m_model->rowAt(row));
    });
    connect(table, &TablePage::rowActionTriggered, this, [this](const QString &action, const QString &, int row) {
        const TrafficAccount account = m_model->rowAt(row);
        if (action == u"edit")
            edit(account);
        else
            setActive(account, action == u"activate");
    });
    return table;
}

QString AccountsScreen::title() const
{
    return tr("Traffic accounts");
}

TourSteps AccountsScreen::tour() const
{
    using C = AccountTableModel;
    TourSteps steps{
        {m_tabs,
         tr("Accounts, gateways, prices"),
         tr("Traffic accounts are what people send through. Who administrates also finds the gateways to the carriers and the price table "
            "here."),
         {}},
        tableTour::search(m_table, tr("Type a part of an account's name.")),
        {m_create,
         tr("Create campaign account"),
         tr("A new account that campaigns can be sent through, and the gateway that it uses."),
         {}},
        tableTour::rows(m_table, tr("Traffic accounts"),
                        tr("An account decides who may send and through which gateway. Sending needs an active one of type Campaign.")),
        tableTour::column(m_table, C::DisplayName, tr("Display name"),
                          tr("The name that you see when you choose an account. You can change it.")),
        tableTour::column(m_table, C::Type, tr("Type"),
                          tr("Campaign accounts are for campaigns; HTTP and SMPP accounts are for other programs.")),
        tableTour::column(m_table, C::Status, tr("Status"),
                          tr("Inactive accounts can be looked at in the statistics and the history, but not be sent through.")),
        tableTour::pages(m_table)};
    if (m_gateways)
        steps += m_gateways->tour();
    if (m_prices)
        steps += m_prices->tour();
    return steps;
}

void AccountsScreen::activate(const QVariantMap &)
{
    applyPermissions();
    const auto restore = [this] {
        m_unsaved.restore(this, [this](const QJsonObject &kept) {
            if (m_mayEdit)
                edit(TrafficAccount::fromJson(kept));
        });
    };
    if (m_gateways)
        m_gateways->restore();
    // The dialog offers the gateways.
    if (m_gateways && !m_gateways->isLoaded())
        connect(m_gateways, &GatewaysPage::gatewaysChanged, this, restore, Qt::SingleShotConnection);
    else
        restore();
}

void AccountsScreen::deactivate()
{
    m_unsaved.keep();
    if (m_gateways)
        m_gateways->keep();
}

bool AccountsScreen::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_table->searchField()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void AccountsScreen::applyPermissions()
{
    const Permissions mine = engine().me().permissions;
    const bool admin = hasPermission(mine, Permission::Administration);
    m_mayEdit = admin || hasPermission(mine, Permission::TrafficAccounts);
    m_create->setVisible(m_mayEdit);
    if (admin && !m_gateways) {
        m_gateways = new GatewaysPage(engine(), navigator());
        m_prices = new PricesPage(engine(), *m_files);
        m_pages->addWidget(m_gateways);
        m_pages->addWidget(m_prices);
        m_tabs->addTab(tr("Gateways"));
        m_tabs->addTab(tr("Prices"));
        connect(m_gateways, &GatewaysPage::restored, this, [this] { m_tabs->setCurrentIndex(m_pages->indexOf(m_gateways)); });
        connect(m_prices, &PricesPage::sampleSaved, this,
                [this](const QString &file) { navigator().toast(tr("Saved as %1").arg(QFileInfo(file).fileName())); });
    } else if (!admin && m_gateways) {
        m_tabs->setCurrentIndex(0);
        m_tabs->removeTab(2);
        m_tabs->removeTab(1);
        delete std::exchange(m_gateways, nullptr);
        delete std::exchange(m_prices, nullptr);
    }
    m_tabs->setVisible(admin);
}

void AccountsScreen::edit(const TrafficAccount &account)
{
    auto *dialog = new AccountDialog(account, m_gateways ? m_gateways->gateways() : QList<Gateway>(), this);
    const bool isNew = account.id.isEmpty();
    connect(dialog, &AccountDialog::saveRequested, this, [this, dialog, isNew](const TrafficAccount &changed) {
        dialog->finishWith(isNew ? engine().createAccount(changed) : engine().saveAccount(changed),
                           [this, changed] { navigator().toast(tr("Account “%1” saved").arg(changed.displayName)); });
    });
    m_unsaved.watch(dialog, [dialog, id = account.id] {
        TrafficAccount written = dialog->value();
        written.id = id;
        if (written.displayName == written.name)
            written.displayName.clear(); // the same, and follows the name
        return written.toJson();
    });
    dialog->open();
}

void AccountsScreen::setActive(const TrafficAccount &account, bool active)
{
    const auto apply = [this, account, active] {
        TrafficAccount changed = account;
        changed.active = active;
        continueWith(engine().saveAccount(changed), this, [this, account, active](const Result<void> &result) {
            if (!result)
                m_table->message()->showError(result.error());
            else
                navigator().toast(active ? tr("“%1” is active").arg(account.name) : tr("“%1” is inactive").arg(account.name));
        });
    };
    if (active) {
        apply();
        return;
    }
    ConfirmDialog::ask(this, tr("Deactivate this account?"),
                       tr("Nothing can be sent through “%1” until it is active again. Its messages stay in the statistics and the history.")
                           .arg(account.name),
                       tr("Make inactive"), false, apply);
}

} // namespace cm
