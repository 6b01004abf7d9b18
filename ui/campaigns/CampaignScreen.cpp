// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignScreen.h"

#include "core/base/Clock.h"
#include "core/base/Continue.h"
#include "core/base/Json.h"
#include "core/phone/PhoneNumbers.h"
#include "engine/Engine.h"
#include "engine/Job.h"
#include "engine/JobModel.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/campaigns/CampaignFacts.h"
#include "ui/campaigns/CampaignTexts.h"
#include "ui/campaigns/CloneDialog.h"
#include "ui/campaigns/CountsBar.h"
#include "ui/campaigns/RecipientWalker.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/JobProgress.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

CampaignScreen::CampaignScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_clock(std::make_unique<SystemClock>())
    , m_draft(std::make_unique<CampaignDraft>(*m_clock))
    , m_message(new InlineMessage)
    , m_scroll(new QScrollArea)
    , m_missing(new EmptyState(u"megaphone"_s, tr("This campaign is no longer there"), tr("It was deleted, or you may no longer see it.")))
    , m_walker(new RecipientWalker(engine(), this))
    , m_unsaved(engine(), u"campaign.clone"_s)
{
    m_content = makeContent();
    m_scroll->setAccessibleName(tr("Campaign"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setWidget(m_content);
    m_missing->hide();
    connect(m_missing->addAction(tr("All campaigns"), u"list"_s), &QPushButton::clicked, this,
            [this] { navigator().open(ScreenId::Campaigns); });

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_scroll, 1);
    box->addWidget(m_missing, 1);

    connect(&engine(), &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (m_id.isEmpty())
            return;
        const auto concerns = [&](const QString &type, auto &&wanted) {
            if (!delta.touches(type))
                return false;
            const auto ids = delta.ids.value(type);
            return delta.all || ids.isEmpty() || std::any_of(ids.begin(), ids.end(), wanted);
        };
        if (concerns(u"campaign"_s, [this](const QString &id) { return id == m_id; }))
            load();
        if (concerns(u"list"_s, [this](const QString &id) { return m_campaign.listIds.contains(id); }))
            showLists();
        if (delta.touches(u"gateway"_s))
            askGatewayText();
    });
    connect(engine().jobs(), &JobModel::jobAdded, this, &CampaignScreen::watchJob);
    connect(m_walker, &RecipientWalker::sampleChanged, this, &CampaignScreen::showPreview);
    connect(m_preview, &PhonePreview::recipientRequested, m_walker, &RecipientWalker::show);
}

CampaignScreen::~CampaignScreen() = default;

QString CampaignScreen::title() const
{
    return tr("Campaign");
}

TourSteps CampaignScreen::tour() const
{
    return {{m_status, tr("Status"), tr("Where the campaign stands, from draft to completed."), {}},
            {m_pause, tr("Pause"), tr("Stops the sending at once. What has left already stays sent; Resume goes on where it stopped."), {}},
            {m_resume, tr("Resume"), tr("Goes on where the sending was stopped."), {}},
            {m_cancel, tr("Cancel campaign"), tr("Stops the campaign for good. What has not been sent is not sent any more."), {}},
            {m_edit, tr("Edit draft"), tr("Goes on with the draft."), {}},
            {m_history, tr("Messages"), tr("Every single message of this campaign, in the message history."), {}},
            {m_clone, tr("Clone"), tr("Makes a draft with the same sender, lists and message, and a name of its own."), {}},
            {m_counts, tr("What became of it"), tr("Sent, delivered, undelivered and on the way, while it happens."), {}},
            {m_listsCard, tr("Distribution lists"), tr("Who the campaign went to, list by list."), {}},
            {m_factsCard, tr("Message"), tr("Sender, text, number of SMS and characters, and the times."), {}},
            {m_preview, tr("Message preview"), tr("The message as a recipient gets it. Walk through the recipients."), {}}};
}

QWidget *CampaignScreen::makeHeader()
{
    m_title = new TextLabel({}, TextRole::Title);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status = new StatusBadge;
    m_status->setObjectName(names::kCampaignStatus);
    m_explanation = new TextLabel({}, TextRole::Body, TextTone::Muted);
    m_explanation->setWordWrap(true);
    m_pause = makeButton(tr("&Pause"), Variant::Secondary, u"pause"_s);
    m_pause->setObjectName(u"campaign.pause"_s);
    m_resume = makeButton(tr("&Resume"), Variant::Primary, u"play"_s);
    m_resume->setObjectName(u"campaign.resume"_s);
    m_cancel = makeButton(tr("&Cancel campaign"), Variant::Secondary, u"circle-stop"_s);
    m_cancel->setObjectName(u"campaign.cancel"_s);
    m_edit = makeButton(tr("&Edit draft"), Variant::Primary, u"pencil"_s);
    m_edit->setObjectName(u"campaign.edit"_s);
    m_delete = makeButton(tr("&Delete"), Variant::Secondary, u"trash-2"_s);
    m_history = makeButton(tr("&Messages"), Variant::Secondary, u"history"_s);
    m_clone = makeButton(tr("C&lone"), Variant::Secondary, u"copy"_s);
    m_clone->setObjectName(u"campaign.clone"_s);

    auto *name = new QHBoxLayout;
    name->setSpacing(space::m);
    name->addWidget(m_title, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::s);
    words->addLayout(name);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::m);
    state->addWidget(m_status, 0, Qt::AlignTop);
    state->addWidget(m_explanation, 1);
    words->addLayout(state);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_pause, m_resume, m_cancel, m_edit, m_delete, m_history, m_clone})
        buttons->addWidget(button);
    buttons->addStretch();

    auto *card = new Card;
    card->body()->setSpacing(space::l);
    card->body()->addLayout(words);
    card->body()->addLayout(buttons);

    connect(m_pause, &QPushButton::clicked, this, &CampaignScreen::askPause);
    connect(m_resume, &QPushButton::clicked, this, [this] { run(engine().resumeCampaign(m_id), tr("The campaign goes on")); });
    connect(m_cancel, &QPushButton::clicked, this, &CampaignScreen::askCancel);
    connect(m_edit, &QPushButton::clicked, this, [this] { navigator().createCampaign(m_id); });
    connect(m_delete, &QPushButton::clicked, this, &CampaignScreen::remove);
    connect(m_history, &QPushButton::clicked, this, [this] { navigator().openHistory(m_campaign.name); });
    connect(m_clone, &QPushButton::clicked, this, [this] { clone(m_campaign); });
    return card;
}

QWidget *CampaignScreen::makeContent()
{
    auto *header = makeHeader();
    m_jobCard = new Card;
    m_jobCard->hide();

    m_sent = new TextLabel({}, TextRole::Display);
    m_sent->setObjectName(u"campaign.sent"_s);
    m_total = new TextLabel({}, TextRole::Body, TextTone::Muted);
    m_total->setObjectName(u"campaign.total"_s);
    m_percent = new TextLabel({}, TextRole::Title, TextTone::Muted);
    m_counts = new CountsBar;
    m_counts->setObjectName(names::kCampaignCounts);
    m_inDoubt = new InlineMessage;
    // On one line, though of different sizes.
    const int descent = QFontMetrics(m_sent->font()).descent();
    m_total->setContentsMargins(0, 0, 0, descent - QFontMetrics(m_total->font()).descent());
    m_percent->setContentsMargins(0, 0, 0, descent - QFontMetrics(m_percent->font()).descent());
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::s);
    figures->addWidget(m_sent, 0, Qt::AlignBottom);
    figures->addWidget(m_total, 0, Qt::AlignBottom);
    figures->addStretch();
    figures->addWidget(m_percent, 0, Qt::AlignBottom);
    auto *progress = new Card(tr("Sending"));
    progress->body()->setSpacing(space::m);
    progress->body()->addLayout(figures);
    progress->body()->addWidget(m_counts);
    progress->body()->addWidget(m_inDoubt);

    m_listsCard = new Card(tr("Distribution lists"));
    m_listRows = new QVBoxLayout;
    m_listRows->setSpacing(space::s);
    m_recipients = new TextLabel({}, TextRole::BodyStrong);
    m_recipients->setObjectName(u"campaign.recipients"_s);
    m_listsCard->body()->setSpacing(space::m);
    m_listsCard->body()->addLayout(m_listRows);
    m_listsCard->body()->addWidget(m_recipients);

    m_facts = new CampaignFacts;
    m_factsCard = new Card(tr("Message"));
    m_factsCard->body()->addWidget(m_facts);

    auto *left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(header);
    left->addWidget(m_jobCard);
    left->addWidget(progress);
    left->addWidget(m_listsCard);
    left->addWidget(m_factsCard);
    left->addStretch();

    m_preview = new PhonePreview;
    m_preview->setObjectName(names::kCampaignPreview);
    auto *previewCard = new Card(tr("Message preview"));
    previewCard->body()->addWidget(m_preview, 0, Qt::AlignHCenter);
    auto *right = new QVBoxLayout;
    right->addWidget(previewCard);
    right->addStretch();

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addLayout(left, 1);
    columns->addLayout(right);
    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    const int gutter = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    box->setContentsMargins(sidedMargins(layoutDirection(), space::xl, space::l, space::xl - gutter, space::xl));
    box->setSpacing(space::l);
    box->addWidget(m_message);
    box->addLayout(columns);
    return content;
}

void CampaignScreen::activate(const QVariantMap &params)
{
    const QString id = params.value(u"campaign"_s).toString();
    if (!id.isEmpty() && id != m_id) {
        m_id = id;
        m_campaign = {};
        m_lists.clear();
        m_message->clear();
        m_walker->setLists({});
        m_jobCard->hide();
        delete m_jobView;
        m_job = nullptr;
        m_content->hide();
    }
    load();
    watchJob();
    m_unsaved.restore(this, [this](const QJsonObject &kept) {
        continueWith(engine().reader()->campaign(jsonString(kept, u"campaign")), this, [this, kept](const Result<Campaign> &original) {
            if (original && original->id == m_id)
                clone(*original, jsonString(kept, u"name"));
        });
    });
}

void CampaignScreen::deactivate()
{
    m_unsaved.keep();
}

void CampaignScreen::load()
{
    CacheReader *reader = engine().reader();
    if (m_id.isEmpty() || !reader)
        return;
    // While it is sending the cache changes ten times a second: one question at a time, and one more after the last change.
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    continueWith(reader->campaign(m_id), this, [this, id = m_id](const Result<Campaign> &campaign) {
        m_loading = false;
        if (std::exchange(m_again, false) || id != m_id)
            load();
        if (id != m_id)
            return;
        const bool missing = !campaign && campaign.error().code == ErrorCode::NotFound;
        m_missing->setVisible(missing);
        m_scroll->setVisible(!missing);
        m_content->setVisible(!missing);
        if (campaign)
            showCampaign(*campaign);
        else if (!missing)
            m_message->showError(campaign.error());
    });
}

void CampaignScreen::showCampaign(const Campaign &campaign)
{
    const bool first = m_campaign.id != campaign.id;
    const bool otherLists = first || m_campaign.listIds != campaign.listIds;
    m_campaign = campaign;
    m_title->setText(campaign.name);
    m_status->set(statusText(campaign), toneOf(campaign.status));
    m_explanation->setText(statusExplanation(campaign));
    m_pause->setVisible(canPause(campaign.status));
    m_resume->setVisible(canResume(campaign.status));
    m_cancel->setVisible(canCancel(campaign.status));
    m_edit->setVisible(isDraft(campaign));
    m_delete->setVisible(isDraft(campaign));
    m_history->setVisible(campaign.counts.sent() > 0);

    const CampaignCounts &counts = campaign.counts;
    m_sent->setText(numberText(counts.sent()));
    m_total->setText(tr("sent of %1 in total").arg(numberText(counts.total)));
    m_percent->setText(percentText(counts.sent(), counts.total));
    m_counts->setCounts(counts);
    showRecipients();
    showAccount();

    m_draft->load(campaign);
    askGatewayText();
    if (otherLists) {
        showLists();
        m_walker->setLists(campaign.listIds);
    }
    showPreview();
}

void CampaignScreen::showAccount()
{
    const auto known = m_accounts.constFind(m_campaign.accountId);
    const InDoubtPolicy policy = known == m_accounts.constEnd() ? InDoubtPolicy::Hold : known->inDoubtPolicy;
    const QString doubt = inDoubtExplanation(m_campaign.counts.inDoubt, policy);
    if (doubt.isEmpty())
        m_inDoubt->clear();
    else if (m_inDoubt->text() != doubt)
        m_inDoubt->showMessage(Tone::Warning, doubt, {}, false);
    if (known != m_accounts.constEnd() || m_campaign.accountId.isEmpty() || !engine().reader())
        return;
    PageRequest request;
    request.pageSize = 1000;
    continueWith(engine().reader()->accounts(request), this, [this](const Result<Page<TrafficAccount>> &page) {
        if (!page)
            return;
        for (const TrafficAccount &account : page->rows)
            m_accounts.insert(account.id, account);
        if (m_accounts.contains(m_campaign.accountId)) {
            showAccount();
            askGatewayText();
            showPreview();
        }
    });
}

/// A draft is counted as its account's gateway takes texts now, what was frozen or sent as it was counted then.
void CampaignScreen::askGatewayText()
{
    CacheReader *reader = engine().reader();
    const auto account = m_accounts.constFind(m_campaign.accountId);
    if (m_campaign.status != CampaignStatus::Inactive) {
        m_draft->setGatewayText(m_campaign.gatewayText);
    } else if (reader && account != m_accounts.constEnd()) {
        continueWith(reader->gateway(account->gatewayId), this, [this, id = m_id](const Result<Gateway> &gateway) {
            if (id != m_id || m_campaign.status != CampaignStatus::Inactive)
                return;
            m_draft->setGatewayText(gateway ? gateway->text() : GatewayText());
            showPreview();
        });
    }
}

void CampaignScreen::showLists()
{
    while (QLayoutItem *item = m_listRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    CacheReader *reader = engine().reader();
    if (!reader)
        return;
    for (const QString &id : std::as_const(m_campaign.listIds)) {
        const auto list = m_lists.constFind(id);
        const bool known = list != m_lists.constEnd();
        auto *row = new QWidget;
        auto *box = new QHBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(space::s);
        auto *icon = new TextLabel(QString());
        icon->setPixmap(Theme::icon(u"users"_s).pixmap(QSize(16, 16), devicePixelRatioF()));
        box->addWidget(icon);
        auto *name = new TextLabel(known ? list->name : tr("A list that is no longer there"), TextRole::Body,
                                   known ? TextTone::Normal : TextTone::Muted);
        name->setWordWrap(true);
        box->addWidget(name, 1);
        box->addWidget(new TextLabel(known ? tr("%Ln row(s)", nullptr, int(list->entries)) : QString(), TextRole::Body, TextTone::Muted));
        m_listRows->addWidget(row);
        if (!known) {
            continueWith(reader->list(id), this, [this, id](const Result<DistributionList> &found) {
                if (!found || !m_campaign.listIds.contains(id) || m_lists.contains(id))
                    return;
                m_lists.insert(id, *found);
                showLists();
            });
        }
    }
    if (m_campaign.listIds.isEmpty())
        m_listRows->addWidget(new TextLabel(m_campaign.kind == CampaignKind::QuickSend ? tr("Quick send: the numbers were typed in")
                                                                                       : tr("No list chosen yet"),
                                            TextRole::Body, TextTone::Muted));
    showRecipients();
}

void CampaignScreen::showRecipients()
{
    qint64 sum = 0;
    for (const QString &id : std::as_const(m_campaign.listIds))
        sum += m_lists.value(id).entries;
    // Once it was launched: how many get it, with a number that is in several lists counted once.
    const qint64 recipients = m_campaign.counts.total > 0 ? m_campaign.counts.total : sum;
    m_recipients->setText(tr("%Ln recipient(s)", nullptr, int(recipients)));
}

void CampaignScreen::showPreview()
{
    RenderedMessage message;
    const auto &sample = m_walker->sample();
    if (sample) {
        message = m_draft->render(sample->columns, sample->entry.fields);
        m_preview->setRecipient(sample->index, sample->count, formatInternational(sample->entry.number));
    } else {
        message.text = m_campaign.text;
        message.count = countSegments(m_campaign.text, m_draft->options());
        m_preview->setRecipient(0, 0, {});
    }
    m_preview->setSender(m_campaign.sender);
    m_preview->setText(message.text);
    m_preview->setCounter(message.count.characters, message.count.parts, message.count.encoding == Encoding::Ucs2);
    m_preview->setPartStarts(partStarts(message.text, m_draft->options()));
    m_preview->setCaption(m_campaign.name);
    const auto account = m_accounts.constFind(m_campaign.accountId);
    m_facts->show(m_campaign, message.count,
                  account == m_accounts.constEnd() ? QString() : (account->displayName.isEmpty() ? account->name : account->displayName));
}

void CampaignScreen::watchJob()
{
    Job *job = m_id.isEmpty() ? nullptr : engine().jobs()->find(m_id);
    if (!job || job->kind() != Job::Kind::Launch || job == m_job)
        return;
    if (job->isOver() && job->state() != Job::State::Failed)
        return;
    m_job = job;
    delete m_jobView;
    m_jobView = new JobProgress(job);
    m_jobCard->body()->addWidget(m_jobView);
    m_jobCard->show();
    const auto over = [this, job] {
        if (m_job != job)
            return;
        load();
        if (job->state() == Job::State::Failed) {
            m_message->showError(job->error());
            return;
        }
        m_jobCard->hide();
        delete m_jobView;
    };
    connect(job, &Job::finished, this, over);
    if (job->isOver())
        over();
    connect(m_jobView, &JobProgress::dismissRequested, this, [this] {
        m_jobCard->hide();
        m_jobView->deleteLater();
    });
}

void CampaignScreen::run(QFuture<Result<void>> command, const QString &done)
{
    m_message->clear();
    for (QPushButton *button : {m_pause, m_resume, m_cancel})
        button->setEnabled(false);
    continueWith(command, this, [this, done](const Result<void> &result) {
        for (QPushButton *button : {m_pause, m_resume, m_cancel})
            button->setEnabled(true);
        if (result)
            navigator().toast(done);
        else
            m_message->showError(result.error());
        load();
    });
}

void CampaignScreen::askPause()
{
    ConfirmDialog::ask(this, tr("Pause this campaign?"),
                       tr("Messages that have not been sent yet wait until you resume. Those on their way still arrive."), tr("Pause"),
                       false, [this] { run(engine().pauseCampaign(m_id), tr("The campaign is paused")); });
}

void CampaignScreen::askCancel()
{
    ConfirmDialog::ask(
        this, tr("Cancel this campaign?"),
        tr("%Ln message(s) have not been sent yet and will never be. This cannot be undone.", nullptr, int(m_campaign.counts.waiting)),
        tr("Cancel campaign"), true, [this] { run(engine().cancelCampaign(m_id), tr("The campaign was canceled")); });
}

void CampaignScreen::clone(const Campaign &original, const QString &name)
{
    auto *dialog = new CloneDialog(original, this, name);
    m_unsaved.watch(dialog, [dialog, id = original.id] { return QJsonObject{{u"campaign"_s, id}, {u"name"_s, dialog->name()}}; });
    connect(dialog, &CloneDialog::cloneRequested, this, [this, dialog](const Campaign &copy) {
        dialog->finishWith(engine().saveCampaign(copy), [this, copy] {
            navigator().toast(tr("“%1” saved as a draft").arg(copy.name));
            navigator().createCampaign(copy.id);
        });
    });
    dialog->open();
}

void CampaignScreen::remove()
{
    ConfirmDialog::ask(this, tr("Delete this draft?"), tr("“%1” is deleted for good. Nothing of it was sent.").arg(m_campaign.name),
                       tr("Delete"), true, [this] {
                           continueWith(engine().deleteCampaign(m_id), this, [this](const Result<void> &result) {
                               if (!result) {
                                   m_message->showError(result.error());
                                   return;
                               }
                               navigator().toast(tr("Draft “%1” deleted").arg(m_campaign.name));
                               navigator().open(ScreenId::Campaigns);
                           });
                       });
}

} // namespace cm
