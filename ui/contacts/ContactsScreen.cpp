// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ContactsScreen.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/tables/CellText.h"
#include "models/tables/ListTableModel.h"
#include "ui/contacts/ListInfoDialog.h"
#include "ui/contacts/ListPreviewDialog.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/tour/TableTour.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/RowActionsDelegate.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TablePage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

ContactsScreen::ContactsScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new ListTableModel(engine().reader(), this))
    , m_table(new TablePage(u"lists"_s, engine().settings(), {10, 25, 50}))
{
    m_table->setObjectName(names::kContactsTable);
    m_table->setSearchPlaceholder(tr("Search names"));
    m_table->setEmptyState(
        u"users"_s, tr("No distribution lists yet"),
        tr("A distribution list holds the phone numbers that a campaign goes to. Bring one in from a file, or paste it."),
        tr("Add distribution list"));
    m_table->setModel(m_model);
    m_table->setColumnWidth(ListTableModel::Name, -1);
    m_table->setDelegate(
        ListTableModel::Status,
        new BadgeDelegate([this](const QModelIndex &index) { return toneOf(m_model->rowAt(index.row()).status); }, m_table));
    const auto readable = [this](const QString &, int row) { return m_model->rowAt(row).entries > 0; };
    m_table->setRowActions(ListTableModel::Action,
                           {{u"preview"_s, u"eye"_s, tr("Preview the entries"), Tone::Neutral, QKeySequence(Qt::Key_F3), readable},
                            {u"info"_s, u"info"_s, tr("Details"), Tone::Neutral, QKeySequence(Qt::ALT | Qt::Key_Return), {}},
                            {u"delete"_s, u"trash-2"_s, tr("Delete list"), Tone::Danger, QKeySequence(Qt::Key_Delete), {}}});
    m_add = m_table->addAction(tr("Add distribution list"), u"plus"_s, Variant::Primary);
    m_add->setObjectName(names::kContactsAdd);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->addWidget(m_table);

    connect(m_add, &QPushButton::clicked, this, [this] { navigator().addList(); });
    connect(m_table, &TablePage::emptyActionTriggered, this, [this] { navigator().addList(); });
    connect(m_table, &TablePage::rowActivated, this,
            [this](const QString &, int row) { runAction(m_model->rowAt(row).entries > 0 ? u"preview"_s : u"info"_s, row); });
    connect(m_table, &TablePage::rowActionTriggered, this,
            [this](const QString &action, const QString &, int row) { runAction(action, row); });
    connect(&engine(), &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
    connect(m_model, &PagedTableModel::pageLoaded, this, &ContactsScreen::selectPending);
    m_model->reload();
}

QString ContactsScreen::title() const
{
    return tr("Distribution lists");
}

TourSteps ContactsScreen::tour() const
{
    using C = ListTableModel;
    return {
        tableTour::search(m_table, tr("Type a part of a list's name. Exact matches come first; with quotation marks you get only those.")),
        {m_add,
         tr("Add distribution list"),
         tr("Brings in contacts from a file or from pasted text. Every row is checked, and you get a report of what was taken over."),
         {}},
        tableTour::rows(m_table, tr("Your lists"),
                        tr("A distribution list holds the phone numbers that a campaign goes to, and what you know about each person.")),
        tableTour::column(m_table, C::Status, tr("Status"),
                          tr("In progress while contacts are brought in or a campaign is being delivered; Faulted when something went "
                             "wrong – the details say what; otherwise Ready.")),
        tableTour::column(m_table, C::Campaigns, tr("Campaigns"), tr("How many campaigns went out to this list successfully.")),
        tableTour::column(m_table, C::Entries, tr("Entries"), tr("How many contacts are on the list.")),
        tableTour::column(m_table, C::Action, tr("Actions"), tr("Look into the list, see its details, or delete it for good.")),
        tableTour::pages(m_table)};
}

void ContactsScreen::activate(const QVariantMap &params)
{
    m_pending = params.value(u"list"_s).toString();
    if (!m_pending.isEmpty()) {
        // The newest first: a list that has just been made stands on the first page.
        m_table->setSearch({});
        m_model->reload();
    }
}

bool ContactsScreen::focusSearch()
{
    m_table->searchField()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ContactsScreen::selectPending()
{
    if (m_pending.isEmpty())
        return;
    const int row = m_model->rowOf(m_pending);
    if (row < 0)
        return;
    m_pending.clear();
    m_table->view()->setCurrentIndex(m_model->index(row, 0));
    m_table->view()->setFocus();
}

void ContactsScreen::runAction(const QString &action, int row)
{
    const DistributionList list = m_model->rowAt(row);
    if (action == u"preview") {
        (new ListPreviewDialog(engine(), list, this))->open();
    } else if (action == u"info") {
        auto *dialog = new ListInfoDialog(list, this);
        connect(dialog, &ListInfoDialog::campaignRequested, this, [this, id = list.id] { navigator().createCampaign({}, id); });
        dialog->open();
    } else if (action == u"delete") {
        remove(list);
    }
}

void ContactsScreen::remove(const DistributionList &list)
{
    ConfirmDialog::ask(this, tr("Delete this distribution list?"),
                       tr("“%1” and its %2 entries are deleted for good. This cannot be undone. Campaigns that were sent to it stay in the "
                          "statistics.")
                           .arg(list.name, numberText(list.entries)),
                       tr("Delete for good"), true, [this, list] {
                           continueWith(engine().deleteList(list.id), this, [this, list](const Result<void> &result) {
                               if (!result) {
                                   m_table->message()->showError(result.error());
                                   return;
                               }
                               navigator().toast(tr("List “%1” deleted").arg(list.name));
                           });
                       });
}

} // namespace cm
