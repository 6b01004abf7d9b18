// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignsScreen.h"

#include "core/base/Continue.h"
#include "core/base/Json.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CampaignTableModel.h"
#include "ui/campaigns/CampaignTexts.h"
#include "ui/campaigns/CloneDialog.h"
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
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

CampaignsScreen::CampaignsScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_model(new CampaignTableModel(engine().reader(), this))
    , m_table(new TablePage(u"campaigns"_s, engine().settings(), {10, 25, 50}))
    , m_unsaved(engine(), u"campaigns.clone"_s)
{
    m_table->setObjectName(names::kCampaignsTable);
    m_table->setSearchPlaceholder(tr("Search names"));
    m_table->setEmptyState(u"megaphone"_s, tr("No campaigns yet"),
                           tr("A campaign sends one message to everybody on your lists, personalized for each of them."),
                           tr("Create campaign"));
    m_table->setModel(m_model);
    using C = CampaignColumns;
    m_table->enableColumnOptions({C::Sender, C::Created, C::Schedule, C::Status, C::Progress});
    m_table->setYielding({C::Created, C::Sender, C::Schedule});
    m_table->setColumnWidth(CampaignTableModel::Name, -1);
    m_table->setColumnWidth(CampaignTableModel::Sender, 110);
    m_table->setColumnWidth(CampaignTableModel::Progress, 230);
    m_table->setDelegate(
        CampaignTableModel::Status,
        new BadgeDelegate([this](const QModelIndex &index) { return toneOf(m_model->rowAt(index.row()).status); }, m_table));
    m_table->setDelegate(CampaignTableModel::Progress, new ShareDelegate(
                                                           [this](const QModelIndex &index) {
                                                               const CampaignCounts &counts = m_model->rowAt(index.row()).counts;
                                                               return counts.total > 0 ? double(counts.sent()) / double(counts.total) : 0.0;
                                                           },
                                                           m_table));
    const auto draft = [this](const QString &, int row) { return isDraft(m_model->rowAt(row)); };
    m_table->setRowActions(CampaignTableModel::Action,
                           {{u"view"_s, u"eye"_s, tr("View details"), Tone::Neutral, QKeySequence(Qt::Key_F3), {}},
                            {u"clone"_s, u"copy"_s, tr("Clone campaign"), Tone::Neutral, QKeySequence(Qt::CTRL | Qt::Key_D), {}},
                            {u"edit"_s, u"pencil"_s, tr("Edit draft"), Tone::Neutral, QKeySequence(Qt::Key_F2), draft},
                            {u"delete"_s, u"trash-2"_s, tr("Delete draft"), Tone::Danger, QKeySequence(Qt::Key_Delete), draft}});
    m_create = m_table->addAction(tr("Create campaign"), u"plus"_s, Variant::Primary);
    m_create->setObjectName(names::kCampaignsCreate);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->addWidget(m_table);

    connect(m_create, &QPushButton::clicked, this, [this] { navigator().createCampaign(); });
    connect(m_table, &TablePage::emptyActionTriggered, this, [this] { navigator().createCampaign(); });
    connect(m_table, &TablePage::rowActivated, this,
            [this](const QString &, int row) { runAction(isDraft(m_model->rowAt(row)) ? u"edit"_s : u"view"_s, row); });
    connect(m_table, &TablePage::rowActionTriggered, this,
            [this](const QString &action, const QString &, int row) { runAction(action, row); });
    connect(&engine(), &Engine::cacheChanged, m_model, &PagedTableModel::applyDelta);
    m_model->reload();
}

QString CampaignsScreen::title() const
{
    return tr("Campaigns");
}

TourSteps CampaignsScreen::tour() const
{
    using C = CampaignColumns;
    return {tableTour::search(m_table, tr("Type a part of a campaign's name.")),
            {m_create, tr("Create campaign"), tr("Starts a new campaign: who it is from, who gets it, and what it says."), {}},
            tableTour::rows(m_table, tr("Your campaigns"), tr("Every campaign, also drafts and those that wait for their time.")),
            tableTour::column(m_table, C::Sender, tr("Sender"), tr("What recipients see as the sender of the message.")),
            tableTour::column(m_table, C::Schedule, tr("Schedule"), tr("When the campaign goes out. Blank when it was launched at once.")),
            tableTour::column(m_table, C::Status, tr("Status"),
                              tr("From draft to completed. Open a campaign to see what has become of its messages.")),
            tableTour::column(m_table, C::Progress, tr("Sent / Total"), tr("How many of the messages have been sent.")),
            tableTour::column(m_table, C::Action, tr("Actions"),
                              tr("View the details, make a copy with a name of its own, or go on with a draft.")),
            tableTour::pages(m_table)};
}

bool CampaignsScreen::focusSearch()
{
    m_table->searchField()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void CampaignsScreen::runAction(const QString &action, int row)
{
    const Campaign campaign = m_model->rowAt(row);
    if (action == u"view")
        navigator().openCampaign(campaign.id);
    else if (action == u"edit")
        navigator().createCampaign(campaign.id);
    else if (action == u"clone")
        clone(campaign);
    else if (action == u"delete")
        remove(campaign);
}

void CampaignsScreen::activate(const QVariantMap &)
{
    m_unsaved.restore(this, [this](const QJsonObject &kept) {
        continueWith(engine().reader()->campaign(jsonString(kept, u"campaign")), this, [this, kept](const Result<Campaign> &original) {
            if (original)
                clone(*original, jsonString(kept, u"name"));
        });
    });
}

void CampaignsScreen::deactivate()
{
    m_unsaved.keep();
}

void CampaignsScreen::clone(const Campaign &original, const QString &name)
{
    auto *dialog = new CloneDialog(original, this, name);
    m_unsaved.watch(dialog, [dialog, id = original.id] { return QJsonObject{{u"campaign"_s, id}, {u"name"_s, dialog->name()}}; });
    connect(dialog, &CloneDialog::cloneRequested, this, [this, dialog](const Campaign &copy) {
        dialog->finishWith(engine().saveCampaign(copy),
                           [this, name = copy.name] { navigator().toast(tr("“%1” saved as a draft").arg(name)); });
    });
    dialog->open();
}

void CampaignsScreen::remove(const Campaign &draft)
{
    ConfirmDialog::ask(this, tr("Delete this draft?"), tr("“%1” is deleted for good. Nothing of it was sent.").arg(draft.name),
                       tr("Delete"), true, [this, draft] {
                           continueWith(engine().deleteCampaign(draft.id), this, [this, draft](const Result<void> &result) {
                               if (!result) {
                                   m_table->message()->showError(result.error());
                                   return;
                               }
                               navigator().toast(tr("Draft “%1” deleted").arg(draft.name));
                           });
                       });
}

} // namespace cm
