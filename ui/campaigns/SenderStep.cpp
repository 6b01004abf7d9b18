// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/SenderStep.h"

#include "core/text/SenderId.h"
#include "models/tables/CellText.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/campaigns/ListPanel.h"
#include "ui/campaigns/PlaceholderPanel.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;
using Field = CampaignDraft::Field;

SenderStep::SenderStep(Engine &engine, CampaignDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(new QLineEdit)
    , m_nameField(new FormField(tr("Campaign &name"), m_name))
    , m_sender(new QLineEdit)
    , m_senderField(new FormField(tr("&Sender"), m_sender))
    , m_select(makeButton(tr("Select contact &lists"), Variant::Secondary, u"users"_s))
    , m_listRows(new QVBoxLayout)
    , m_sum(new TextLabel({}, TextRole::BodyStrong))
    , m_personalize(new ToggleSwitch(tr("&Personalize")))
    , m_placeholders(makeButton(tr("Place&holders…"), Variant::Secondary, u"braces"_s))
    , m_listPanel(new ListPanel(engine))
    , m_placeholderPanel(new PlaceholderPanel)
{
    m_name->setObjectName(names::kCampaignName);
    m_name->setMaxLength(CampaignDraft::kMaxName);
    m_name->setPlaceholderText(tr("For example: Spring sale"));
    m_nameField->setInfo(
        tr("From %1 to %2 characters. Recipients do not see it.").arg(CampaignDraft::kMinName).arg(CampaignDraft::kMaxName));
    m_sender->setObjectName(names::kCampaignSender);
    m_sender->setPlaceholderText(tr("Name or phone number"));
    m_senderField->setInfo(
        tr("A name of up to %1 letters and digits, or a phone number of up to %2 digits.").arg(kMaxSenderCharacters).arg(kMaxSenderDigits));
    m_select->setObjectName(names::kCampaignSelectLists);

    auto *recipients = new QWidget;
    auto *recipientBox = new QVBoxLayout(recipients);
    recipientBox->setContentsMargins(0, 0, 0, 0);
    recipientBox->setSpacing(space::s);
    m_listRows->setSpacing(space::s);
    recipientBox->addLayout(m_listRows);
    recipientBox->addWidget(m_sum);
    auto *selectRow = new QHBoxLayout;
    selectRow->addWidget(m_select);
    selectRow->addStretch();
    recipientBox->addLayout(selectRow);
    m_listField = new FormField(tr("Recipients"), recipients, nullptr, m_select);

    auto *personalRow = new QWidget;
    auto *personalBox = new QHBoxLayout(personalRow);
    personalBox->setContentsMargins(0, 0, 0, 0);
    personalBox->setSpacing(space::m);
    personalBox->addWidget(m_personalize);
    personalBox->addWidget(m_placeholders);
    personalBox->addStretch();
    m_personalize->setObjectName(u"campaign.personalize"_s);
    m_placeholders->setObjectName(u"campaign.placeholders"_s);
    m_personalizeField = new FormField({}, personalRow, nullptr, m_personalize);

    auto *card = new Card;
    card->setMaximumWidth(760);
    card->body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    card->body()->setSpacing(space::l);
    card->body()->addWidget(m_nameField);
    card->body()->addWidget(m_senderField);
    card->body()->addWidget(m_listField);
    card->body()->addWidget(m_personalizeField);
    auto *left = new QWidget;
    auto *leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, 0, 0);
    leftBox->addWidget(card);
    leftBox->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are reached one by one, and it follows them
    scroll->setWidgetResizable(true);
    scroll->setWidget(left);

    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::l);
    box->addWidget(scroll, 1);
    box->addWidget(m_listPanel);
    box->addWidget(m_placeholderPanel);

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { m_draft.setName(text); });
    connect(m_sender, &QLineEdit::textEdited, this, [this](const QString &text) { m_draft.setSender(text); });
    connect(m_select, &QPushButton::clicked, this, [this] {
        m_placeholderPanel->closePanel();
        m_listPanel->choose(m_draft.lists());
    });
    connect(m_listPanel, &ListPanel::listsChosen, this, [this](const QList<DistributionList> &lists) { m_draft.setLists(lists); });
    connect(m_personalize, &ToggleSwitch::clicked, this, [this](bool on) {
        m_draft.setPersonalize(on);
        if (on)
            openPlaceholders();
        else
            m_placeholderPanel->closePanel();
    });
    connect(m_placeholders, &QPushButton::clicked, this, &SenderStep::openPlaceholders);
    connect(m_placeholderPanel, &PlaceholderPanel::placeholdersSaved, this,
            [this](const QList<PlaceholderMapping> &placeholders) { m_draft.setPlaceholders(placeholders); });
    connect(&draft, &CampaignDraft::changed, this, [this](Field field) {
        if (field == Field::Lists)
            refreshLists();
        refresh();
    });
    connect(&draft, &CampaignDraft::replaced, this, [this] {
        refreshLists();
        refresh();
    });
    refreshLists();
    refresh();
}

void SenderStep::openPlaceholders()
{
    m_listPanel->closePanel();
    m_placeholderPanel->edit(m_draft.placeholders(), m_draft.columns());
}

void SenderStep::refresh()
{
    if (m_name->text() != m_draft.name())
        m_name->setText(m_draft.name());
    if (m_sender->text() != m_draft.sender())
        m_sender->setText(m_draft.sender());
    m_personalize->setChecked(m_draft.personalize());
    m_placeholders->setVisible(m_draft.personalize());
    // While a name is being typed it is too short for a moment: that is no mistake yet.
    const bool nameGrows = m_name->hasFocus() && m_draft.name().trimmed().size() < CampaignDraft::kMinName && !m_tried;
    const bool showName = m_tried || (!m_draft.name().isEmpty() && !nameGrows);
    m_nameField->setProblem(showName ? m_draft.problem(Field::Name) : QString());
    m_nameField->setCounter(u"%1/%2"_s.arg(m_draft.name().trimmed().size()).arg(CampaignDraft::kMaxName));
    m_senderField->setProblem(m_tried || !m_draft.sender().isEmpty() ? m_draft.problem(Field::Sender) : QString());
    const auto sender = parseSenderId(m_draft.sender());
    m_senderField->setCounter(sender && sender->kind != SenderKind::Alphanumeric
                                  ? tr("%n digit(s)", nullptr, int(sender->text.size()))
                                  : u"%1/%2"_s.arg(m_draft.sender().trimmed().size()).arg(kMaxSenderCharacters));
    m_listField->setProblem(m_tried || !m_draft.listIds().isEmpty() ? m_draft.problem(Field::Lists) : QString());
    m_personalizeField->setProblem(m_draft.problem(Field::Placeholders));
    QStringList words;
    for (const PlaceholderMapping &p : m_draft.placeholders())
        words.append(u"{%1} ← %2"_s.arg(p.name, p.column.isEmpty() ? u"?"_s : p.column));
    m_personalizeField->setHint(m_draft.personalize() ? words.join(u",  "_s) : QString());
}

void SenderStep::refreshLists()
{
    while (QLayoutItem *item = m_listRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &id : m_draft.listIds()) {
        const auto &lists = m_draft.lists();
        const auto found = std::find_if(lists.begin(), lists.end(), [&](const DistributionList &list) { return list.id == id; });
        const bool known = found != lists.end();
        auto *row = new QWidget;
        auto *box = new QHBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(space::s);
        auto *icon = new TextLabel(QString());
        icon->setPixmap(Theme::icon(u"users"_s, IconTone::Accent).pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *name = new TextLabel(known ? found->name : tr("A list that is no longer there"));
        name->setWordWrap(true);
        auto *count =
            new TextLabel(known ? tr("%Ln recipient(s)", nullptr, int(found->entries)) : QString(), TextRole::Body, TextTone::Muted);
        auto *remove = makeIconButton(u"x"_s, tr("Leave out the list %1").arg(name->text()));
        box->addWidget(icon);
        box->addWidget(name, 1);
        box->addWidget(count);
        box->addWidget(remove);
        m_listRows->addWidget(row);
        connect(
            remove, &QToolButton::clicked, this,
            [this, id] {
                m_draft.removeList(id);
                m_select->setFocus();
            },
            Qt::QueuedConnection);
    }
    const qsizetype count = m_draft.listIds().size();
    m_sum->setVisible(count > 1);
    m_sum->setText(
        tr("%Ln recipient(s) in all. A number that is in several lists gets the message once.", nullptr, int(m_draft.entries())));
    m_sum->setWordWrap(true);
    m_select->setText(count == 0 ? tr("Select contact &lists") : tr("Change the &lists"));
}

TourSteps SenderStep::tour() const
{
    return {
        {m_nameField, tr("Campaign name"), tr("The name by which you find the campaign again. Recipients do not see it."), {}},
        {m_senderField, tr("Sender"), tr("What recipients see as the sender: a name of up to 11 characters, or a phone number."), {}},
        {m_listField, tr("Recipients"), tr("Choose one distribution list or several. Who is on more than one gets the message once."), {}},
        {m_personalizeField,
         tr("Personalize"),
         tr("Fills placeholders such as {Name} from the columns of your lists, so that everybody gets a message of their own."),
         {}}};
}

bool SenderStep::validate()
{
    m_tried = true;
    refresh();
    if (!m_draft.problem(Field::Name).isEmpty())
        m_name->setFocus();
    else if (!m_draft.problem(Field::Sender).isEmpty())
        m_sender->setFocus();
    else if (!m_draft.problem(Field::Lists).isEmpty())
        m_select->setFocus();
    else if (!m_draft.problem(Field::Placeholders).isEmpty())
        m_placeholders->setFocus();
    else {
        m_listPanel->closePanel();
        m_placeholderPanel->closePanel();
        return true;
    }
    return false;
}

void SenderStep::forgetProblems()
{
    m_tried = false;
    refresh();
}

} // namespace cm
