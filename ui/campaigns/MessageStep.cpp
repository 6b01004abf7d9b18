// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/MessageStep.h"

#include "core/base/Continue.h"
#include "core/phone/PhoneNumbers.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"
#include "models/cache/Columns.h"
#include "models/tables/CellText.h"
#include "ui/accounts/AccountBox.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/campaigns/CampaignTexts.h"
#include "ui/campaigns/LookAlikeOffer.h"
#include "ui/campaigns/RecipientWalker.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/SmsFigures.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QCalendarWidget>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;
using Field = CampaignDraft::Field;

namespace {
constexpr int kCheckDelayMs = 600;
constexpr int kMaxTemplates = 200;
} // namespace

MessageStep::MessageStep(Engine &engine, CampaignDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_engine(engine)
    , m_draft(draft)
    , m_walker(new RecipientWalker(engine, this))
    , m_checkTimer(new QTimer(this))
{
    auto *left = new QWidget;
    auto *leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, 0, 0);
    leftBox->setSpacing(space::l);
    leftBox->addWidget(makeMessageCard(), 1);
    leftBox->addWidget(makeSendingCard());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are reached one by one, and it follows them
    scroll->setWidgetResizable(true);
    scroll->setWidget(left);

    m_preview = new PhonePreview;
    m_preview->setObjectName(names::kCampaignPreview);
    auto *previewCard = new Card(tr("Message preview"));
    previewCard->body()->addWidget(m_preview, 0, Qt::AlignHCenter);
    auto *right = new QVBoxLayout;
    right->addWidget(previewCard);
    right->addStretch();

    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::l);
    box->addWidget(scroll, 1);
    box->addLayout(right);

    m_checkTimer->setSingleShot(true);
    m_checkTimer->setInterval(kCheckDelayMs);
    connect(m_checkTimer, &QTimer::timeout, this, &MessageStep::check);
    connect(m_preview, &PhonePreview::recipientRequested, m_walker, &RecipientWalker::show);
    connect(m_walker, &RecipientWalker::sampleChanged, this, [this] {
        m_walkProblem.clear();
        refreshPreview();
    });
    connect(m_walker, &RecipientWalker::failed, this, [this](const Error &error) {
        m_walkProblem = error.message;
        refreshPreview();
    });
    connect(&draft, &CampaignDraft::changed, this, [this](Field field) {
        refresh();
        if (m_active && field == Field::Lists)
            m_walker->setLists(m_draft.listIds());
        if (field != Field::Name && field != Field::Schedule)
            askCheck();
    });
    connect(&draft, &CampaignDraft::optionsChanged, this, [this] {
        refresh();
        askCheck();
    });
    connect(&draft, &CampaignDraft::replaced, this, [this] {
        refresh();
        if (m_active)
            m_walker->setLists(m_draft.listIds());
        askCheck();
    });
    connect(&engine, &Engine::cacheChanged, this, [this](const CacheDelta &delta) {
        if (delta.touches(u"template"_s))
            loadTemplates();
    });
    loadTemplates();
    refresh();
}

Card *MessageStep::makeMessageCard()
{
    m_editor = new MessageEditor;
    m_editor->setObjectName(names::kCampaignMessage);
    m_editor->setPlaceholderText(tr("Write your message. Personalize it with the Placeholders button, as in: Hello {Name|there}"));
    m_messageField = new FormField(tr("&Message"), m_editor, nullptr, m_editor->edit());
    m_figures = new SmsFigures(u"campaign"_s);
    m_rangeNote = new TextLabel({}, TextRole::Body, TextTone::Muted);
    m_rangeNote->setObjectName(u"campaign.range"_s);
    m_unicodeNote = new TextLabel({}, TextRole::Body, TextTone::Warning);
    m_lookAlikes = new LookAlikeOffer;
    connect(m_lookAlikes, &LookAlikeOffer::replaced, this, [this](const QString &text) { m_draft.setText(text); });
    m_unicodeNote->setObjectName(u"campaign.unicode_note"_s);
    m_missingNote = new TextLabel({}, TextRole::Body, TextTone::Warning);

    auto *card = new Card;
    card->body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    card->body()->addWidget(m_messageField, 1);
    card->body()->addWidget(m_figures);
    for (TextLabel *note : {m_rangeNote, m_unicodeNote, m_missingNote}) {
        note->setWordWrap(true);
        card->body()->addWidget(note);
    }
    card->body()->addWidget(m_lookAlikes);
    connect(m_editor, &MessageEditor::textChanged, this, [this] { m_draft.setText(m_editor->text()); });
    return card;
}

Card *MessageStep::makeSendingCard()
{
    m_scheduled = new ToggleSwitch(tr("S&chedule"));
    m_scheduled->setObjectName(u"campaign.scheduled"_s);
    m_time = new QDateTimeEdit;
    m_time->setObjectName(u"campaign.schedule_time"_s);
    m_time->setDisplayFormat(u"dd/MM/yyyy HH:mm"_s);
    m_time->setCalendarPopup(true);
    m_time->setMinimumWidth(190);
    m_time->setAccessibleName(tr("Day and time, in the form day/month/year hours:minutes"));
    m_zone = new TextLabel({}, TextRole::Body, TextTone::Muted);
    auto *line = new QWidget;
    auto *lineBox = new QHBoxLayout(line);
    lineBox->setContentsMargins(0, 0, 0, 0);
    lineBox->setSpacing(space::m);
    lineBox->addWidget(m_scheduled);
    lineBox->addWidget(m_time);
    lineBox->addWidget(m_zone);
    lineBox->addStretch();
    m_scheduleField = new FormField({}, line, nullptr, m_time);
    m_account = new AccountBox(m_engine);
    m_account->setObjectName(names::kCampaignAccount);
    m_accountField = new FormField(tr("&Traffic account"), m_account);

    auto *card = new Card;
    card->body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    card->body()->setSpacing(space::l);
    card->body()->addWidget(m_accountField);
    card->body()->addWidget(m_scheduleField);

    connect(m_scheduled, &ToggleSwitch::clicked, this, [this](bool on) {
        if (!on) {
            m_draft.setSchedule(std::nullopt);
            return;
        }
        // The next full hour that is at least one hour away.
        QDateTime when = QDateTime::currentDateTime().addSecs(2 * 3600);
        when.setTime(QTime(when.time().hour(), 0));
        m_draft.setSchedule(when);
        m_time->setFocus();
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &when) {
        if (m_draft.schedule())
            m_draft.setSchedule(when);
    });
    connect(m_account, &AccountBox::currentIdChanged, this, [this](const QString &id) { m_draft.setAccountId(id); });
    connect(m_account, &AccountBox::practiceChanged, this, &MessageStep::refresh);
    connect(m_account, &AccountBox::gatewayTextChanged, &m_draft, &CampaignDraft::setGatewayText);
    connect(m_account, &AccountBox::accountsLoaded, this, &MessageStep::refresh);
    return card;
}

bool MessageStep::isPractice() const
{
    return m_account->isPractice();
}

void MessageStep::setActive(bool active)
{
    m_active = active;
    if (!active) {
        m_checkTimer->stop();
        return;
    }
    m_walker->setLists(m_draft.listIds());
    refresh();
    askCheck();
}

void MessageStep::loadTemplates()
{
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    PageRequest request;
    request.pageSize = kMaxTemplates;
    request.sortColumn = TemplateColumns::Name;
    continueWith(reader->templates(request), this, [this](const Result<Page<MessageTemplate>> &page) {
        if (!page)
            return;
        QList<QPair<QString, QString>> templates;
        for (const MessageTemplate &one : page->rows)
            templates.append({one.name, one.text});
        m_editor->setTemplates(templates);
    });
}

void MessageStep::refresh()
{
    m_editor->setText(m_draft.text());
    m_editor->setPlaceholders(m_draft.placeholderMenu());
    const bool showMessage = m_tried || !m_draft.text().trimmed().isEmpty();
    m_messageField->setProblem(showMessage ? m_draft.problem(Field::Message) : QString());

    const auto &schedule = m_draft.schedule();
    m_scheduled->setChecked(schedule.has_value());
    m_time->setVisible(schedule.has_value());
    m_zone->setVisible(schedule.has_value());
    if (schedule && schedule->isValid() && m_time->dateTime() != *schedule) {
        const QSignalBlocker quiet(m_time);
        m_time->setDateTime(*schedule);
    }
    if (schedule)
        m_zone->setText(zoneText(schedule->isValid() ? schedule->toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch()));
    m_scheduleField->setProblem(m_draft.problem(Field::Schedule));
    m_scheduleField->setHint(schedule ? tr("It starts by itself at that time, also when this program is closed.")
                                      : tr("Without a schedule it starts as soon as you launch it."));

    if (m_account->currentId() != m_draft.accountId())
        m_account->setCurrentId(m_draft.accountId());
    const bool none = m_account->isLoaded() && !m_account->hasAccounts();
    QString accountProblem = m_tried ? m_draft.problem(Field::Account) : QString();
    if (none)
        accountProblem =
            tr("There is no active campaign account that you may use. An administrator can create one under Traffic accounts.");
    m_accountField->setProblem(accountProblem);
    m_accountField->setHint(m_account->isPractice()
                                ? tr("Practice carrier: everything works as with a real one, but no SMS leaves this computer.")
                                : QString());
    refreshPreview();
}

void MessageStep::refreshPreview()
{
    const auto &sample = m_walker->sample();
    const RenderedMessage message =
        m_draft.render(sample ? sample->columns : m_draft.columns(), sample ? sample->entry.fields : QStringList());
    // Without a recipient the template itself is the best there is.
    const QString shown = sample && message.problem.isEmpty() ? message.text : m_draft.text();
    const SegmentOptions options = m_draft.options();
    const SegmentCount count = countSegments(shown, options);
    m_preview->setSender(m_draft.sender());
    m_preview->setText(shown);
    m_preview->setCounter(count.characters, count.parts, count.encoding == Encoding::Ucs2);
    m_preview->setCaption(m_draft.name());
    m_preview->setRecipient(sample ? sample->index : 0, sample ? sample->count : 0,
                            sample ? formatInternational(sample->entry.number) : QString());
    m_figures->set(count.parts, count.characters, sample ? sample->count : m_draft.entries());

    const QString note = costNote(shown, count, options);
    m_unicodeNote->setText(note);
    m_unicodeNote->setTone(!count.allowed ? TextTone::Danger : count.encoding == Encoding::Ucs2 ? TextTone::Warning : TextTone::Muted);
    m_unicodeNote->setVisible(!note.isEmpty());
    m_preview->setPartStarts(partStarts(shown, options));
    QString missing;
    if (sample && !message.missing.isEmpty())
        missing = tr("This recipient has nothing for %1. A fall-back such as {%2|there} fills the gap.")
                      .arg(u"{"_s + message.missing.join(u"}, {"_s) + u"}"_s, message.missing.front());
    m_missingNote->setText(missing);
    m_missingNote->setVisible(!missing.isEmpty());
    showRange();
}

void MessageStep::askCheck()
{
    m_report.reset();
    ++m_checkTicket;
    m_checking = false;
    if (m_active)
        m_checkTimer->start();
    showRange();
}

void MessageStep::check()
{
    if (!m_active || m_draft.listIds().isEmpty() || !m_draft.problem(Field::Message).isEmpty())
        return;
    const quint64 ticket = ++m_checkTicket;
    m_checking = true;
    showRange();
    continueWith(m_engine.preflight(m_draft.campaign()), this, [this, ticket](const Result<PreflightReport> &report) {
        if (ticket != m_checkTicket)
            return;
        m_checking = false;
        if (report)
            m_report = *report;
        showRange();
    });
}

void MessageStep::showRange()
{
    m_lookAlikes->setTemplate(m_draft.text(), m_draft.options(), m_report ? &*m_report : nullptr);
    QString text = m_walkProblem;
    if (m_checking)
        text = tr("Checking every recipient…");
    if (m_report && !m_report->partsHistogram.isEmpty()) {
        const int least = m_report->partsHistogram.firstKey();
        const int most = m_report->partsHistogram.lastKey();
        text = least == most ? tr("%1 per recipient, %2 in all.").arg(tr("%Ln SMS", nullptr, least), numberText(m_report->parts))
                             : tr("%1–%2 SMS per recipient, %3 in all.").arg(least).arg(most).arg(numberText(m_report->parts));
    }
    m_rangeNote->setText(text);
    m_rangeNote->setTone(m_walkProblem.isEmpty() || m_checking || m_report ? TextTone::Muted : TextTone::Danger);
    m_rangeNote->setVisible(!text.isEmpty());
}

TourSteps MessageStep::tour() const
{
    return {
        {m_messageField,
         tr("Message"),
         tr("What you want to say. Placeholders are filled in for each recipient; {Name|there} says “there” where no name is known. "
            "Templates puts in a text that you have kept."),
         {}},
        {m_figures->messages(), tr("Messages"), tr("How many SMS the recipient in the preview gets. A long text takes more than one."), {}},
        {m_figures->characters(),
         tr("Characters"),
         tr("The length of the message with the placeholders filled in. Some characters count twice, and some make an SMS hold only 70."),
         {}},
        {m_figures->recipients(), tr("Recipients"), tr("How many people get the message."), {}},
        {m_accountField, tr("Traffic account"), tr("The account that the campaign is sent through and charged to."), {}},
        {m_scheduleField, tr("Schedule"), tr("Launches the campaign at a later time, also when this program is not running then."), {}},
        {m_preview,
         tr("Message preview"),
         tr("The message as it looks on a phone. Walk through the recipients to see each one's text."),
         {}}};
}

bool MessageStep::validate()
{
    m_tried = true;
    refresh();
    if (!m_draft.problem(Field::Message).isEmpty())
        m_editor->edit()->setFocus();
    else if (!m_draft.problem(Field::Account).isEmpty())
        m_account->setFocus();
    else if (!m_draft.problem(Field::Schedule).isEmpty())
        m_time->setFocus();
    else
        return true;
    return false;
}

void MessageStep::forgetProblems()
{
    m_tried = false;
    refresh();
}

} // namespace cm
