// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicksend/QuickSendScreen.h"

#include "core/base/Continue.h"
#include "core/text/SenderId.h"
#include "core/wire/Api.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"
#include "models/cache/Columns.h"
#include "models/tables/CellText.h"
#include "ui/accounts/AccountBox.h"
#include "ui/campaigns/CampaignTexts.h"
#include "ui/campaigns/LookAlikeOffer.h"
#include "ui/quicksend/QuickSendForm.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/NumberChips.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/SmsFigures.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;
using Field = QuickSendForm::Field;

namespace {
constexpr int kAutosaveMs = 800;
} // namespace

QuickSendScreen::QuickSendScreen(const ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_form(std::make_unique<QuickSendForm>())
    , m_message(new InlineMessage)
    , m_timer(new QTimer(this))
{
    auto *left = new QWidget;
    auto *leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, 0, 0);
    leftBox->setSpacing(space::l);
    leftBox->addWidget(m_message);
    leftBox->addWidget(makeForm(), 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are reached one by one, and it follows them
    scroll->setWidgetResizable(true);
    scroll->setWidget(left);

    m_preview = new PhonePreview;
    m_preview->setObjectName(u"quick.preview"_s);
    m_preview->setRecipient(0, 0, {});
    auto *previewCard = new Card(tr("Message preview"));
    previewCard->body()->addWidget(m_preview, 0, Qt::AlignHCenter);
    auto *right = new QVBoxLayout;
    right->addWidget(previewCard);
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(scroll, 1);
    columns->addLayout(right);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    box->setSpacing(space::l);
    box->addLayout(columns, 1);
    box->addWidget(makeFooter());

    m_timer->setSingleShot(true);
    m_timer->setInterval(kAutosaveMs);
    connect(m_timer, &QTimer::timeout, this, &QuickSendScreen::autosave);
    connect(m_form.get(), &QuickSendForm::changed, this, [this] {
        m_dirty = true;
        m_timer->start();
        refresh();
    });
    connect(m_form.get(), &QuickSendForm::replaced, this, &QuickSendScreen::refresh);
    connect(m_form.get(), &QuickSendForm::optionsChanged, this, &QuickSendScreen::refresh);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (m_lastSent.isEmpty())
            startAnew(false);
        else
            navigator().openCampaign(m_lastSent);
    });
    refresh();
}

QuickSendScreen::~QuickSendScreen() = default;

QString QuickSendScreen::title() const
{
    return tr("Quick send");
}

QString QuickSendScreen::draftKey()
{
    return u"quick_send"_s;
}

Card *QuickSendScreen::makeForm()
{
    m_sender = new QLineEdit;
    m_sender->setObjectName(names::kQuickSender);
    m_sender->setPlaceholderText(tr("Name or phone number"));
    m_senderField = new FormField(tr("&Sender"), m_sender);
    m_senderField->setInfo(
        tr("A name of up to %1 letters and digits, or a phone number of up to %2 digits.").arg(kMaxSenderCharacters).arg(kMaxSenderDigits));
    m_numbers = new NumberChips;
    m_numbers->setObjectName(names::kQuickNumbers);
    m_numbers->setMaximum(wire::kMaxQuickRecipients);
    const QString region = QLocale::system().name().section(u'_', 1, 1);
    m_numbers->setDefaultRegion(region.size() == 2 ? region : QString());
    m_numbers->setPlaceholderText(tr("+447700900123, then Enter"));
    m_numbersField = new FormField(tr("&Recipients"), m_numbers, nullptr, m_numbers->edit());
    m_numbersField->setInfo(tr("Phone numbers with their country code. Enter adds one; the X, or Delete twice, takes it away."));
    m_editor = new MessageEditor;
    m_editor->setObjectName(names::kQuickMessage);
    m_editor->setPlaceholdersVisible(false);
    m_editor->setTemplatesVisible(false);
    m_editor->setPlaceholderText(tr("Write your message"));
    m_messageField = new FormField(tr("&Message"), m_editor, nullptr, m_editor->edit());
    m_counts = new SmsFigures(u"quick"_s);
    m_unicodeNote = new TextLabel({}, TextRole::Body, TextTone::Warning);
    m_unicodeNote->setObjectName(u"quick.cost_note"_s);
    m_unicodeNote->setWordWrap(true);
    m_lookAlikes = new LookAlikeOffer;
    connect(m_lookAlikes, &LookAlikeOffer::replaced, this, [this](const QString &text) { m_editor->setText(text); });
    m_account = new AccountBox(engine());
    m_account->setObjectName(u"quick.account"_s);
    m_accountField = new FormField(tr("&Traffic account"), m_account);

    auto *card = new Card;
    card->body()->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    card->body()->setSpacing(space::l);
    card->body()->addWidget(m_senderField);
    card->body()->addWidget(m_numbersField);
    card->body()->addWidget(m_messageField, 1);
    auto *notes = new QVBoxLayout;
    notes->setSpacing(space::xs);
    notes->addWidget(m_counts);
    notes->addWidget(m_unicodeNote);
    notes->addWidget(m_lookAlikes);
    card->body()->addLayout(notes);
    card->body()->addWidget(m_accountField);

    connect(m_sender, &QLineEdit::textEdited, this, [this](const QString &text) { m_form->setSender(text); });
    connect(m_numbers, &NumberChips::changed, this, [this] {
        m_form->setRecipients(m_numbers->numbers());
        refresh();
    });
    connect(m_numbers, &NumberChips::limitReached, this, [this](int maximum) {
        m_numbersField->setProblem(
            tr("Quick send reaches at most %Ln recipient(s). Make a contact list and a campaign for more.", nullptr, maximum));
    });
    connect(m_numbers, &NumberChips::duplicateIgnored, this,
            [this](const QString &number) { m_numbersField->setHint(tr("%1 is there already.").arg(number)); });
    connect(m_editor, &MessageEditor::textChanged, this, [this] { m_form->setText(m_editor->text()); });
    connect(m_account, &AccountBox::currentIdChanged, this, [this](const QString &id) { m_form->setAccountId(id); });
    connect(m_account, &AccountBox::practiceChanged, this, &QuickSendScreen::refresh);
    connect(m_account, &AccountBox::gatewayTextChanged, m_form.get(), &QuickSendForm::setGatewayText);
    connect(m_account, &AccountBox::accountsLoaded, this, &QuickSendScreen::refresh);
    return card;
}

QWidget *QuickSendScreen::makeFooter()
{
    m_reset = makeButton(tr("Rese&t form"), Variant::Ghost, u"rotate-ccw"_s);
    m_reset->setObjectName(u"quick.reset"_s);
    m_send = makeButton(tr("S&end"), Variant::Primary, u"send"_s);
    m_send->setObjectName(names::kQuickSend);
    auto *footer = new QWidget;
    auto *box = new QHBoxLayout(footer);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::s);
    box->addStretch();
    box->addWidget(m_reset);
    box->addWidget(m_send);
    connect(m_reset, &QPushButton::clicked, this, &QuickSendScreen::askReset);
    connect(m_send, &QPushButton::clicked, this, &QuickSendScreen::askSend);
    return footer;
}

TourSteps QuickSendScreen::tour() const
{
    return {{m_senderField, tr("Sender"), tr("What recipients see as the sender: a short name or a phone number."), {}},
            {m_numbersField,
             tr("Recipients"),
             tr("Type a phone number and press Enter; paste several at once. Delete twice takes the last one away."),
             {}},
            {m_messageField,
             tr("Message"),
             tr("What everybody gets. There are no placeholders here: for personal messages, create a campaign."),
             {}},
            {m_counts, tr("Counters"), tr("Characters and how many SMS the text takes. More than one is charged as more than one."), {}},
            {m_accountField, tr("Traffic account"), tr("The account that the message is sent through and charged to."), {}},
            {m_preview, tr("Message preview"), tr("The message as it looks on a phone."), {}},
            {m_reset, tr("Reset form"), tr("Empties everything, to begin anew."), {}},
            {m_send, tr("Send"), tr("Sends the message at once. You are asked before."), {}}};
}

void QuickSendScreen::activate(const QVariantMap &)
{
    const User me = engine().me();
    m_form->setUnicodeAllowed(me.unicodeDetection);
    if (std::exchange(m_restored, true) || !engine().reader())
        return;
    const QString sender = me.defaultSenderOn ? me.defaultSender : Theme::of().brand().sender;
    continueWith(engine().draft(draftKey()), this, [this, sender](const Result<QJsonObject> &unsaved) {
        if (!m_form->isBlank())
            return;
        if (unsaved && m_form->restore(*unsaved)) {
            m_message->showMessage(Tone::Info, tr("Your unsent message is back."), tr("Start anew"));
        } else if (m_form->sender().isEmpty()) {
            m_form->setSender(sender);
        }
        m_dirty = false;
        m_timer->stop();
    });
}

void QuickSendScreen::deactivate()
{
    autosave();
}

void QuickSendScreen::refresh()
{
    if (m_sender->text() != m_form->sender())
        m_sender->setText(m_form->sender());
    if (m_numbers->numbers() != m_form->recipients()) {
        const QSignalBlocker quiet(m_numbers);
        m_numbers->setTexts(m_form->recipients());
    }
    m_editor->setText(m_form->text());
    if (m_account->currentId() != m_form->accountId())
        m_account->setCurrentId(m_form->accountId());

    m_senderField->setProblem(m_tried || !m_form->sender().isEmpty() ? m_form->problem(Field::Sender) : QString());
    const int invalid = m_numbers->invalidCount();
    QString numbers = m_tried ? m_form->problem(Field::Recipients) : QString();
    if (invalid > 0)
        numbers = tr("%n number(s) are not valid. Point at them to see why, correct them or take them away.", nullptr, invalid);
    m_numbersField->setProblem(numbers);
    m_numbersField->setHint({});
    m_messageField->setProblem(m_tried ? m_form->problem(Field::Message) : QString());
    QString account = m_tried ? m_form->problem(Field::Account) : QString();
    if (m_account->isLoaded() && !m_account->hasAccounts())
        account = tr("There is no active campaign account that you may use. An administrator can create one under Traffic accounts.");
    m_accountField->setProblem(account);
    m_accountField->setHint(m_account->isPractice()
                                ? tr("Practice carrier: everything works as with a real one, but no SMS leaves this computer.")
                                : QString());
    m_send->setEnabled(!m_sending);
    m_reset->setEnabled(!m_sending);
    refreshPreview();
}

void QuickSendScreen::refreshPreview()
{
    const SegmentCount count = m_form->count();
    m_preview->setSender(m_form->sender());
    m_preview->setText(m_form->text());
    m_preview->setCounter(count.characters, count.parts, count.encoding == Encoding::Ucs2);
    m_counts->set(count.parts, count.characters, m_form->recipients().size());
    const SegmentOptions options = m_form->options();
    const QString note = costNote(m_form->text(), count, options);
    m_unicodeNote->setText(note);
    m_unicodeNote->setTone(!count.allowed ? TextTone::Danger : count.encoding == Encoding::Ucs2 ? TextTone::Warning : TextTone::Muted);
    m_unicodeNote->setVisible(!note.isEmpty());
    m_lookAlikes->setMessage(m_form->text(), options);
    m_preview->setPartStarts(partStarts(m_form->text(), options));
}

bool QuickSendScreen::validate()
{
    m_tried = true;
    refresh();
    if (!m_form->problem(Field::Sender).isEmpty())
        m_sender->setFocus();
    else if (!m_form->problem(Field::Recipients).isEmpty() || m_numbers->invalidCount() > 0)
        m_numbers->edit()->setFocus();
    else if (!m_form->problem(Field::Message).isEmpty())
        m_editor->edit()->setFocus();
    else if (!m_form->problem(Field::Account).isEmpty())
        m_account->setFocus();
    else
        return true;
    return false;
}

void QuickSendScreen::askSend()
{
    // A number that is still being typed is meant, too.
    if (!m_numbers->edit()->text().trimmed().isEmpty())
        m_numbers->addText(m_numbers->edit()->text());
    if (m_sending || m_asking || !validate())
        return;
    m_asking = true;
    const qint64 parts = m_form->parts();
    QString text = tr("%1 to %2, through “%3”.")
                       .arg(tr("%Ln SMS", nullptr, int(parts)), tr("%Ln recipient(s)", nullptr, int(m_form->recipients().size())),
                            m_account->currentText());
    text += u' ';
    text += m_account->isPractice() ? tr("This is the practice carrier: no SMS leaves this computer.")
                                    : tr("It starts at once. The carrier's price for each destination applies.");
    const bool other = m_form->differsFromTried();
    if (other)
        text += u' ' + tr("An earlier try with other content may have gone out: its recipients could get both messages.");
    auto *dialog = ConfirmDialog::ask(this, tr("Send this message?"), text,
                                      tr("Send to %Ln recipient(s)", nullptr, int(m_form->recipients().size())), false, [this] { send(); });
    connect(dialog, &QDialog::finished, this, [this] { m_asking = false; });
}

void QuickSendScreen::send()
{
    if (m_sending)
        return;
    m_sending = true;
    m_message->clear();
    if (m_form->differsFromTried())
        m_form->renewId();
    m_form->markTried();
    m_dirty = true;
    autosave();
    refresh();
    continueWith(engine().quickSend(m_form->request()), this, [this](const Result<Campaign> &campaign) {
        m_sending = false;
        if (!campaign) {
            // What the service has refused was not sent, and may be mended and sent as the same.
            switch (campaign.error().code) {
            case ErrorCode::InvalidInput:
            case ErrorCode::Forbidden:
            case ErrorCode::Unauthorized:
            case ErrorCode::NotFound:
            case ErrorCode::Conflict:
                m_form->renewId();
                break;
            default:
                break;
            }
            m_lastSent.clear();
            m_message->showError(campaign.error());
            refresh();
            return;
        }
        sent(campaign->id);
    });
}

void QuickSendScreen::sent(const QString &campaignId)
{
    const QString recipients = tr("%Ln recipient(s)", nullptr, int(m_form->recipients().size()));
    startAnew(true);
    m_lastSent = campaignId;
    m_message->showMessage(Tone::Success, tr("The message is on its way to %1.").arg(recipients), tr("Show details"));
    navigator().toast(tr("Message handed over for %1").arg(recipients));
}

void QuickSendScreen::askReset()
{
    if (m_form->isBlank()) {
        startAnew(false);
        return;
    }
    ConfirmDialog::ask(this, tr("Reset the form?"), tr("The recipients and the message that you have entered are thrown away."),
                       tr("Reset form"), true, [this] { startAnew(false); });
}

void QuickSendScreen::startAnew(bool keepSender)
{
    m_timer->stop();
    m_dirty = false;
    m_tried = false;
    m_lastSent.clear();
    m_message->clear();
    {
        const QSignalBlocker quiet(m_numbers);
        m_numbers->clear();
        m_numbers->edit()->clear();
    }
    m_form->reset(keepSender);
    if (!keepSender && engine().me().defaultSenderOn)
        m_form->setSender(engine().me().defaultSender);
    m_timer->stop();
    m_dirty = false;
    engine().saveDraft(draftKey(), {});
    m_sender->setFocus();
}

void QuickSendScreen::autosave()
{
    m_timer->stop();
    if (std::exchange(m_dirty, false))
        engine().saveDraft(draftKey(), m_form->toJson());
}

} // namespace cm
