// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/StoryPanel.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "models/tables/CellText.h"
#include "models/tables/CountryNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TextLabel.h"

#include <QBoxLayout>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

/// The service's words for events, as people read them.
QString eventText(const QString &what)
{
    if (what == u"queued")
        return StoryPanel::tr("Queued");
    if (what == u"submitting")
        return StoryPanel::tr("Handed to the carrier");
    if (what == u"attempt_ended")
        return StoryPanel::tr("The carrier answered");
    if (what == u"cancelled")
        return StoryPanel::tr("Canceled");
    if (what.startsWith(u"receipt_")) {
        if (const auto state = fromWire<MessageState>(QStringView(what).mid(8)))
            return StoryPanel::tr("Receipt: %1").arg(label(*state));
    }
    return what;
}

/// What a state means that its word alone does not say.
QString explanation(MessageState state)
{
    switch (state) {
    case MessageState::InDoubt:
        return StoryPanel::tr("The connection was lost before the carrier answered. Nobody can tell whether it took the message, so it is "
                              "not sent again; a receipt that still comes will settle it.");
    case MessageState::Unconfirmed:
        return StoryPanel::tr("The carrier has never said whether it took this message, and no receipt came in time.");
    case MessageState::Accepted:
        return StoryPanel::tr("The carrier has taken the message; its receipt has not come yet.");
    case MessageState::Failed:
        return StoryPanel::tr("The carrier refused the message. It was not charged.");
    default:
        return {};
    }
}

} // namespace

StoryPanel::StoryPanel(Engine &engine, QWidget *parent)
    : SidePanel(tr("Message"), parent)
    , m_engine(engine)
    , m_receiver(new TextLabel({}, TextRole::Subtitle))
    , m_status(new StatusBadge)
    , m_explanation(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_textBox(new QWidget)
    , m_text(new TextLabel)
    , m_facts(new TextLabel({}, TextRole::Body, TextTone::Muted))
    , m_eventsTitle(new TextLabel(tr("What happened"), TextRole::BodyStrong))
    , m_events(new QFormLayout)
    , m_message(new InlineMessage)
{
    for (TextLabel *label : {m_explanation, m_text, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_text->setAccessibleName(tr("Text of the message"));
    m_facts->setAccessibleName(tr("Details of the message"));
    m_explanation->setAccessibleName(tr("What the status means"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_receiver, 1);
    head->addWidget(m_status);
    body()->addLayout(head);
    body()->addWidget(m_explanation);
    auto *textColumn = new QVBoxLayout(m_textBox);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(space::xs);
    textColumn->addWidget(new TextLabel(tr("Text"), TextRole::Caption, TextTone::Muted));
    textColumn->addWidget(m_text);
    body()->addWidget(m_textBox);
    body()->addWidget(m_facts);
    body()->addWidget(m_eventsTitle);
    m_events->setHorizontalSpacing(space::m);
    m_events->setVerticalSpacing(space::s);
    m_events->setRowWrapPolicy(QFormLayout::DontWrapRows);
    body()->addLayout(m_events);
    body()->addWidget(m_message);
    body()->addStretch(1);
    setAcceptText({});
    connect(m_message, &InlineMessage::actionTriggered, this, &StoryPanel::load);
}

void StoryPanel::showMessage(const MessageRow &row)
{
    const Message &message = row.message;
    m_id = message.id;
    m_receiver->setText(message.recipient);
    const DeliveryStatus shown = deliveryStatusOf(message.state);
    m_status->set(label(shown), toneOf(shown));
    m_explanation->setText(explanation(message.state));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    QStringList facts{tr("From %1 to %2").arg(message.sender, QStringList{countryName(row.country), row.network}.join(u", "_s))};
    if (!row.campaignName.isEmpty())
        facts.append(tr("Campaign %1, account %2").arg(row.campaignName, row.accountName));
    facts.append(tr("%n SMS part(s)", nullptr, message.parts) + u", "_s +
                 (message.encoding == Encoding::Ucs2 ? tr("Unicode") : tr("GSM alphabet")) + u", "_s +
                 tr("%1 cent").arg(centText(message.priceMilli)));
    if (!message.errorCode.isEmpty())
        facts.append(tr("Error code %1").arg(message.errorCode));
    facts.append(tr("Message ID %1").arg(message.id));
    m_facts->setText(facts.join(u'\n'));
    m_textBox->hide();
    clearEvents();
    openPanel();
    load();
}

void StoryPanel::load()
{
    m_message->clear();
    continueWith(m_engine.messageStory(m_id), this, [this, id = m_id](const Result<MessageStory> &story) {
        if (id != m_id)
            return;
        if (!story)
            m_message->showError(story.error(), tr("Try again"));
        else
            showStory(*story);
    });
}

void StoryPanel::showStory(const MessageStory &story)
{
    m_text->setText(story.message.text);
    m_textBox->setVisible(!story.message.text.isEmpty());
    clearEvents();
    m_eventsTitle->show();
    for (const MessageStory::Event &event : story.events) {
        auto *text = new TextLabel(event.detail.isEmpty() ? eventText(event.what) : tr("%1 (%2)").arg(eventText(event.what), event.detail));
        text->setWordWrap(true);
        m_events->addRow(new TextLabel(dateTimeText(event.atMs), TextRole::Caption, TextTone::Muted), text);
    }
}

void StoryPanel::clearEvents()
{
    while (m_events->rowCount() > 0)
        m_events->removeRow(0);
    m_eventsTitle->hide();
}

} // namespace cm
