// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CreateCampaignScreen.h"

#include "core/base/Clock.h"
#include "core/base/Continue.h"
#include "core/phone/PhoneNumbers.h"
#include "engine/Engine.h"
#include "engine/Job.h"
#include "models/cache/CacheReader.h"
#include "ui/accounts/AccountBox.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/campaigns/MessageStep.h"
#include "ui/campaigns/PreflightDialog.h"
#include "ui/campaigns/SenderStep.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTime>
#include <QTimer>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kAutosaveMs = 800;
} // namespace

CreateCampaignScreen::CreateCampaignScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_clock(std::make_unique<SystemClock>())
    , m_draft(std::make_unique<CampaignDraft>(*m_clock))
    , m_key(draftKey())
    , m_stepper(new Stepper({tr("Sender & Recipients"), tr("Message & Preview")}))
    , m_message(new InlineMessage)
    , m_pages(new QStackedWidget)
    , m_senderStep(new SenderStep(engine(), *m_draft))
    , m_messageStep(new MessageStep(engine(), *m_draft))
    , m_kept(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_back(makeButton(tr("&Back")))
    , m_save(makeButton(tr("Save &draft"), Variant::Secondary, u"save"_s))
    , m_next(makeButton(tr("&Next"), Variant::Primary))
    , m_launch(makeButton(tr("&Launch…"), Variant::Primary, u"rocket"_s))
    , m_timer(new QTimer(this))
{
    m_next->setObjectName(names::kCampaignNext);
    m_launch->setObjectName(names::kCampaignLaunch);
    m_save->setObjectName(u"campaign.save"_s);
    m_back->setObjectName(u"campaign.back"_s);
    m_message->setObjectName(u"campaign.draft_message"_s);
    m_pages->addWidget(m_senderStep);
    m_pages->addWidget(m_messageStep);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(space::s);
    footer->addWidget(m_kept, 1);
    footer->addWidget(m_back);
    footer->addWidget(m_save);
    footer->addWidget(m_next);
    footer->addWidget(m_launch);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->setSpacing(space::l);
    box->addWidget(m_stepper);
    box->addWidget(m_message);
    box->addWidget(m_pages, 1);
    box->addLayout(footer);

    m_timer->setSingleShot(true);
    m_timer->setInterval(kAutosaveMs);
    connect(m_timer, &QTimer::timeout, this, &CreateCampaignScreen::autosave);
    const auto touched = [this] {
        m_dirty = true;
        m_timer->start();
    };
    connect(m_draft.get(), &CampaignDraft::changed, this, touched);
    connect(m_draft.get(), &CampaignDraft::stepChanged, this, [this, touched](int step) {
        showStep(step);
        touched();
    });
    connect(m_stepper, &Stepper::stepRequested, this, [this](int step) {
        if (step == 0)
            m_draft->setStep(0);
        else
            goOn();
    });
    connect(m_next, &QPushButton::clicked, this, &CreateCampaignScreen::goOn);
    connect(m_back, &QPushButton::clicked, this, [this] { m_draft->setStep(0); });
    connect(m_save, &QPushButton::clicked, this, &CreateCampaignScreen::saveAsDraft);
    connect(m_launch, &QPushButton::clicked, this, &CreateCampaignScreen::launch);
    connect(m_message, &InlineMessage::actionTriggered, this, &CreateCampaignScreen::startAnew);
    connect(&engine(), &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"list"_s))
            resolveLists();
    });
    showStep(0);
}

CreateCampaignScreen::~CreateCampaignScreen() = default;

QString CreateCampaignScreen::title() const
{
    return m_key == draftKey() ? tr("Create campaign") : tr("Edit campaign");
}

TourSteps CreateCampaignScreen::tour() const
{
    TourSteps steps{
        {m_stepper, tr("Two steps"), tr("First who it is from and who gets it, then what it says. You can go back at any time."), {}}};
    steps += m_senderStep->tour();
    steps += m_messageStep->tour();
    steps += TourSteps{{m_save,
                        tr("Save draft"),
                        tr("Keeps the campaign among your campaigns, to go on with it later. What you enter is also kept by itself."),
                        {}},
                       {m_next, tr("Next"), tr("Goes on to the message."), {}},
                       {m_launch,
                        tr("Launch"),
                        tr("Checks every message and shows what will be sent and what it costs. Nothing goes out before you confirm."),
                        {}}};
    return steps;
}

QString CreateCampaignScreen::draftKey(const QString &campaignId)
{
    return campaignId.isEmpty() ? u"campaign"_s : u"campaign:"_s + campaignId;
}

void CreateCampaignScreen::activate(const QVariantMap &params)
{
    const QString id = params.value(u"campaign"_s).toString();
    const QString list = params.value(u"list"_s).toString();
    const User me = engine().me();
    m_draft->setDefaults(me.defaultSenderOn ? me.defaultSender : Theme::of().brand().sender, me.unicodeDetection);
    if (m_opened && m_key == draftKey(id)) {
        addList(list);
        m_messageStep->setActive(m_draft->step() == 1);
        return;
    }
    deactivate();
    m_message->clear();
    m_kept->clear();
    m_key = draftKey(id);
    m_opened = true;
    Q_EMIT titleChanged();
    if (id.isEmpty())
        openNew(list);
    else
        openSaved(id);
}

void CreateCampaignScreen::deactivate()
{
    m_messageStep->setActive(false);
    autosave();
}

void CreateCampaignScreen::openNew(const QString &listId)
{
    m_draft->reset();
    m_senderStep->forgetProblems();
    m_messageStep->forgetProblems();
    showStep(0);
    CacheReader *reader = engine().reader();
    if (!reader)
        return;
    const quint64 ticket = ++m_ticket;
    continueWith(engine().draft(m_key), this, [this, ticket, listId](const Result<QJsonObject> &unsaved) {
        if (ticket != m_ticket)
            return;
        // Whoever types faster than the disk answers has begun something new.
        if (unsaved && m_draft->isBlank())
            takeRestored(*unsaved);
        addList(listId);
    });
}

void CreateCampaignScreen::openSaved(const QString &id)
{
    CacheReader *reader = engine().reader();
    if (!reader)
        return;
    m_draft->reset();
    m_senderStep->forgetProblems();
    m_messageStep->forgetProblems();
    showStep(0);
    const quint64 ticket = ++m_ticket;
    continueWith(reader->campaign(id), this, [this, ticket, id](const Result<Campaign> &campaign) {
        if (ticket != m_ticket)
            return;
        if (!campaign) {
            m_message->showError(campaign.error());
            return;
        }
        if (campaign->status != CampaignStatus::Inactive) {
            // Launched meanwhile, here or elsewhere.
            m_opened = false;
            navigator().openCampaign(id);
            return;
        }
        m_draft->load(*campaign);
        m_dirty = false;
        resolveLists();
        continueWith(engine().draft(m_key), this, [this, ticket](const Result<QJsonObject> &unsaved) {
            if (ticket == m_ticket && unsaved && !m_dirty)
                takeRestored(*unsaved);
        });
    });
}

void CreateCampaignScreen::takeRestored(const QJsonObject &unsaved)
{
    if (!m_draft->restore(unsaved))
        return;
    m_dirty = false;
    resolveLists();
    showStep(m_draft->step());
    m_message->showMessage(Tone::Info, tr("Your unsaved draft is back."), tr("Start anew"));
}

void CreateCampaignScreen::startAnew()
{
    m_message->clear();
    m_timer->stop();
    m_dirty = false;
    engine().saveDraft(m_key, {});
    if (m_key == draftKey()) {
        m_draft->reset();
        m_senderStep->forgetProblems();
        m_messageStep->forgetProblems();
        showStep(0);
    } else {
        openSaved(m_key.section(u':', 1));
    }
}

void CreateCampaignScreen::resolveLists()
{
    CacheReader *reader = engine().reader();
    if (!reader)
        return;
    for (const QString &id : m_draft->listIds()) {
        continueWith(reader->list(id), this, [this](const Result<DistributionList> &list) {
            if (!list)
                return;
            const bool dirty = m_dirty;
            m_draft->updateList(*list);
            // What is known of a list is nothing that a person has entered.
            if (!dirty) {
                m_dirty = false;
                m_timer->stop();
            }
        });
    }
}

void CreateCampaignScreen::addList(const QString &id)
{
    CacheReader *reader = engine().reader();
    if (id.isEmpty() || !reader || m_draft->listIds().contains(id))
        return;
    const quint64 ticket = m_ticket;
    continueWith(reader->list(id), this, [this, ticket](const Result<DistributionList> &list) {
        if (ticket != m_ticket || !list || m_draft->listIds().contains(list->id))
            return;
        QList<DistributionList> lists = m_draft->lists();
        lists.append(*list);
        m_draft->setLists(lists);
    });
}

void CreateCampaignScreen::showStep(int step)
{
    m_pages->setCurrentIndex(step);
    m_stepper->setCurrent(step);
    m_back->setVisible(step == 1);
    m_next->setVisible(step == 0);
    m_launch->setVisible(step == 1);
    m_messageStep->setActive(step == 1 && isVisible());
}

void CreateCampaignScreen::goOn()
{
    if (m_senderStep->validate())
        m_draft->setStep(1);
}

void CreateCampaignScreen::saveAsDraft()
{
    const QString problem = m_draft->problem(CampaignDraft::Field::Name);
    if (!problem.isEmpty()) {
        m_draft->setStep(0);
        m_senderStep->validate();
        return;
    }
    setBusy(true);
    const Campaign campaign = m_draft->campaign();
    continueWith(engine().saveCampaign(campaign), this, [this, campaign](const Result<void> &result) {
        setBusy(false);
        if (!result) {
            m_message->showError(result.error());
            return;
        }
        dropUnsaved();
        m_opened = false;
        navigator().toast(tr("“%1” saved as a draft").arg(campaign.name));
        navigator().open(ScreenId::Campaigns);
    });
}

void CreateCampaignScreen::launch()
{
    if (!m_senderStep->validate()) {
        m_draft->setStep(0);
        return;
    }
    if (!m_messageStep->validate() || m_preflight)
        return;
    autosave();
    const Campaign campaign = m_draft->campaign();
    const auto *account = m_messageStep->findChild<AccountBox *>();
    auto *dialog = new PreflightDialog(campaign, account ? account->currentText() : QString(), m_messageStep->isPractice(), this);
    m_preflight = dialog;
    connect(dialog, &PreflightDialog::confirmed, this, [this, campaign](const GatewayText &countedBy) { send(campaign, countedBy); });
    connect(dialog, &PreflightDialog::retryRequested, this, [this, dialog, campaign] { check(dialog, campaign); });
    // The step's own check would put an end to the dialog's.
    m_messageStep->setActive(false);
    connect(dialog, &QDialog::rejected, this, [this] { m_messageStep->setActive(m_draft->step() == 1 && isVisible()); });
    dialog->open();
    check(dialog, campaign);
}

void CreateCampaignScreen::check(PreflightDialog *dialog, const Campaign &campaign)
{
    const bool full = hasPermission(engine().me().permissions, Permission::SeeFullNumbers);
    continueWith(engine().preflight(campaign), dialog, [dialog, full](const Result<PreflightReport> &report) {
        if (!report) {
            dialog->setError(report.error());
            return;
        }
        PreflightReport shown = *report;
        for (auto &one : shown.costliest)
            one.number = full ? one.number : maskNumber(one.number);
        dialog->setReport(shown);
    });
}

void CreateCampaignScreen::send(const Campaign &campaign, const GatewayText &countedBy)
{
    setBusy(true);
    continueWith(engine().saveCampaign(campaign), this, [this, campaign, countedBy](const Result<void> &saved) {
        setBusy(false);
        if (!saved) {
            m_message->showError(saved.error());
            return;
        }
        Job *job = engine().launchCampaign(campaign.id, countedBy);
        dropUnsaved();
        m_opened = false;
        navigator().openCampaign(job ? job->id() : campaign.id);
    });
}

void CreateCampaignScreen::autosave()
{
    m_timer->stop();
    if (!std::exchange(m_dirty, false) || !m_opened)
        return;
    continueWith(engine().saveDraft(m_key, m_draft->toJson()), this, [this](const Result<void> &result) {
        m_kept->setText(result ? tr("Kept on this computer at %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat))
                               : tr("Not kept: %1").arg(result.error().message));
    });
}

void CreateCampaignScreen::dropUnsaved()
{
    m_timer->stop();
    m_dirty = false;
    m_message->clear();
    m_kept->clear();
    engine().saveDraft(m_key, {});
}

void CreateCampaignScreen::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
    for (QPushButton *button : {m_back, m_save, m_next, m_launch})
        button->setEnabled(!busy);
}

} // namespace cm
