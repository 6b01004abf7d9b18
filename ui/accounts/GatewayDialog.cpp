// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/GatewayDialog.h"

#include "ui/accounts/LanguageChoice.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;
using Field = GatewayForm::Field;

GatewayDialog::GatewayDialog(std::unique_ptr<GatewayForm> form, QWidget *parent)
    : FormDialog(form->type() == GatewayType::Practice ? (form->isNew() ? tr("Add practice carrier") : tr("Edit practice carrier"))
                                                       : (form->isNew() ? tr("Add SMPP gateway") : tr("Edit SMPP gateway")),
                 tr("Save"), parent)
    , m_form(std::move(form))
    , m_test(makeButton(tr("Save and &test"), Variant::Secondary, u"plug"_s))
{
    setObjectName(u"gateway.dialog"_s);
    setMinimumWidth(580);
    m_test->setObjectName(u"gateway.save_test"_s);
    addExtraButton(m_test);
    if (m_form->type() == GatewayType::Smpp)
        makeSmpp();
    else
        makePractice();
    connect(m_form.get(), &GatewayForm::changed, this, &GatewayDialog::check);
    connect(this, &FormDialog::submitted, this, [this] { submit(false); });
    connect(m_test, &QPushButton::clicked, this, [this] { submit(true); });
    check();
}

GatewayDialog::~GatewayDialog() = default;

FormField *GatewayDialog::addText(Field field, const QString &key, const QString &label)
{
    auto *edit = new QLineEdit(m_form->text(key));
    edit->setObjectName(u"gateway."_s + key);
    connect(edit, &QLineEdit::textEdited, this, [this, key](const QString &text) { m_form->set(key, text); });
    auto *out = new FormField(label, edit);
    m_fields.insert(field, out);
    return out;
}

FormField *GatewayDialog::addNumber(Field field, const QString &key, const QString &label, int from, int to, const QString &suffix,
                                    int factor)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(u"gateway."_s + key);
    spin->setRange(from, to);
    spin->setSuffix(suffix);
    spin->setGroupSeparatorShown(to > 9999 && key != u"port"_s);
    spin->setValue(m_form->number(key) / factor);
    connect(spin, &QSpinBox::valueChanged, this, [this, key, factor](int value) { m_form->set(key, value * factor); });
    auto *out = new FormField(label, spin);
    m_fields.insert(field, out);
    return out;
}

FormField *GatewayDialog::addChoice(const QString &key, const QString &label, const QList<QPair<QString, QString>> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(u"gateway."_s + key);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(m_form->text(key))));
    connect(box, &QComboBox::activated, this, [this, key, box] { m_form->set(key, box->currentData().toString()); });
    return new FormField(label, box);
}

void GatewayDialog::makeSmpp()
{
    auto *name = new QLineEdit(m_form->name());
    name->setObjectName(u"gateway.name"_s);
    name->setPlaceholderText(tr("For example: Carrier in Germany"));
    connect(name, &QLineEdit::textEdited, this, [this](const QString &text) { m_form->setName(text); });
    m_fields.insert(Field::Name, new FormField(tr("&Name"), name));

    auto *password = new QLineEdit;
    password->setObjectName(u"gateway.password"_s);
    password->setEchoMode(QLineEdit::Password);
    password->setPlaceholderText(m_form->hasPassword() ? tr("Stored; leave empty to keep it") : QString());
    connect(password, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_form->setPassword(text);
        m_passwordAgain = m_passwordAgain && text.isEmpty();
        m_fields.value(Field::Password)->setHint(m_passwordAgain ? passwordAgainText() : QString());
    });
    auto *passwordField = new FormField(tr("Pass&word"), password);
    passwordField->setInfo(tr("The service stores it encrypted. It can be replaced, but nobody can read it again."));
    m_fields.insert(Field::Password, passwordField);

    auto *host = addText(Field::Host, u"host"_s, tr("&Host"));
    static_cast<QLineEdit *>(host->control())->setPlaceholderText(u"smpp.example.com"_s);
    auto *tls = new ToggleSwitch(tr("Encrypt the connection (T&LS)"));
    tls->setObjectName(u"gateway.tls"_s);
    tls->setChecked(m_form->flag(u"tls"_s));
    connect(tls, &ToggleSwitch::clicked, this, [this](bool on) { m_form->set(u"tls"_s, on); });
    auto *window = addNumber(Field::Window, u"window"_s, tr("W&indow"), 1, 1000, {});
    window->setInfo(
        tr("How many messages may wait for the carrier's answer at a time. If the connection breaks, at most that many are in doubt."));
    auto *rate = addNumber(Field::PartsPerSecond, u"partsPerSecond"_s, tr("SMS per &second"), 0, 100000, {});
    static_cast<QSpinBox *>(rate->control())->setSpecialValueText(tr("No limit"));

    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(sidedMargins(layoutDirection(), 0, 0, space::m, 0));
    box->setSpacing(space::l);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::l);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fields.value(Field::Name), 0, 0, 1, 2);
    grid->addWidget(host, 1, 0, Qt::AlignTop); // also beside one that has a line more below it
    grid->addWidget(addNumber(Field::Port, u"port"_s, tr("P&ort"), 1, 65535, {}), 1, 1, Qt::AlignTop);
    grid->addWidget(addText(Field::SystemId, u"systemId"_s, tr("System I&D")), 2, 0, Qt::AlignTop);
    grid->addWidget(passwordField, 2, 1, Qt::AlignTop);
    grid->addWidget(addChoice(u"bindType"_s, tr("&Bind type"),
                              {{u"transceiver"_s, tr("Transceiver: one connection for both directions")},
                               {u"transmitter_receiver"_s, tr("Transmitter and receiver: one each")},
                               {u"transmitter"_s, tr("Transmitter only: no receipts")}}),
                    3, 0, 1, 2);
    grid->addWidget(window, 4, 0, Qt::AlignTop);
    grid->addWidget(rate, 4, 1, Qt::AlignTop);
    box->addLayout(grid);
    box->addWidget(tls);
    box->addWidget(makeAdvanced());
    box->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields are reached one by one, and it follows them
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
    resize(600, 700);
    name->setFocus();
}

QWidget *GatewayDialog::makeAdvanced()
{
    auto *out = new QWidget;
    auto *box = new QVBoxLayout(out);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::m);
    m_fold = makeButton(tr("&Advanced settings"), Variant::Link, isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s);
    m_fold->setObjectName(u"gateway.advanced"_s);
    m_fold->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fold);
    row->addStretch();
    box->addLayout(row);
    m_advanced = new QWidget;
    auto *grid = new QGridLayout(m_advanced);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::l);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const QList<QPair<QString, QString>> ton{
        {u"-1"_s, tr("By the number")},   {u"0"_s, tr("Unknown")},    {u"1"_s, tr("International")}, {u"2"_s, tr("National")},
        {u"3"_s, tr("Network specific")}, {u"4"_s, tr("Subscriber")}, {u"5"_s, tr("Alphanumeric")},  {u"6"_s, tr("Abbreviated")}};
    const QList<QPair<QString, QString>> npi{{u"-1"_s, tr("By the number")},
                                             {u"0"_s, tr("Unknown")},
                                             {u"1"_s, tr("ISDN (E.164)")},
                                             {u"8"_s, tr("National")},
                                             {u"9"_s, tr("Private")}};
    const auto numeric = [this](const QString &key, const QString &label, const QList<QPair<QString, QString>> &choices) {
        auto *choice = new QComboBox;
        choice->setObjectName(u"gateway."_s + key);
        for (const auto &[value, text] : choices)
            choice->addItem(text, value.toInt());
        if (choice->findData(m_form->number(key)) < 0)
            choice->addItem(QString::number(m_form->number(key)), m_form->number(key));
        choice->setCurrentIndex(choice->findData(m_form->number(key)));
        connect(choice, &QComboBox::activated, this, [this, key, choice] { m_form->set(key, choice->currentData().toInt()); });
        return new FormField(label, choice);
    };
    auto *systemType = addText(Field::SystemType, u"systemType"_s, tr("System type"));
    const QList<FormField *> all{
        systemType,
        addNumber(Field::Binds, u"binds"_s, tr("Connections"), 1, 16, {}),
        addNumber(Field::EnquireLink, u"enquireLinkMs"_s, tr("Keep-alive every"), 1, 600, tr(" s"), 1000),
        addNumber(Field::ResponseTimeout, u"responseTimeoutMs"_s, tr("Response timeout"), 1, 600, tr(" s"), 1000),
        addChoice(u"dlrParts"_s, tr("Receipts of long messages"),
                  {{u"all"_s, tr("One for each part")},
                   {u"first"_s, tr("For the first part")},
                   {u"last"_s, tr("For the last part")},
                   {u"any"_s, tr("For any one part")}}),
        addChoice(u"idFormat"_s, tr("Message IDs"), {{u"raw"_s, tr("As they come")}, {u"hex_dec"_s, tr("Hexadecimal or decimal")}}),
        addChoice(u"concatenation"_s, tr("Long messages"),
                  {{u"udh8"_s, tr("Header, 8-bit reference")},
                   {u"udh16"_s, tr("Header, 16-bit reference")},
                   {u"sar"_s, tr("SAR parameters")},
                   {u"payload"_s, tr("In one piece (message_payload)")}}),
        addChoice(u"gsmEncoding"_s, tr("Encoding of SMS text"),
                  {{u"gsm0338"_s, tr("GSM 7 bit (3GPP 23.038)")}, {u"latin1"_s, tr("Latin 1")}}),
        numeric(u"sourceTon"_s, tr("Sender: type of number"), ton),
        numeric(u"sourceNpi"_s, tr("Sender: numbering plan"), npi),
        numeric(u"destTon"_s, tr("Recipient: type of number"), ton),
        numeric(u"destNpi"_s, tr("Recipient: numbering plan"), npi)};
    for (int i = 0; i < all.size(); ++i)
        grid->addWidget(all[i], i / 2, i % 2);
    grid->addWidget(new FormField(tr("Letters of national languages"), new LanguageChoice(*m_form)), int(all.size() + 1) / 2, 0, 1, 2);
    m_advanced->hide();
    box->addWidget(m_advanced);
    connect(m_fold, &QPushButton::toggled, this, [this](bool open) {
        m_advanced->setVisible(open);
        const QString closed = isRightToLeft() ? u"chevron-left"_s : u"chevron-right"_s;
        m_fold->setIcon(Theme::icon(open ? u"chevron-down"_s : closed, IconTone::Accent));
    });
    return out;
}

void GatewayDialog::makePractice()
{
    setIntroduction(tr("The practice carrier behaves like a real one: it takes messages, answers, and sends receipts. No SMS leaves this "
                       "computer and nothing is charged."));
    auto *name = new QLineEdit(m_form->name());
    name->setObjectName(u"gateway.name"_s);
    connect(name, &QLineEdit::textEdited, this, [this](const QString &text) { m_form->setName(text); });
    m_fields.insert(Field::Name, new FormField(tr("&Name"), name));
    auto *rate = addNumber(Field::PartsPerSecond, u"partsPerSecond"_s, tr("SMS per &second"), 0, 100000, {});
    static_cast<QSpinBox *>(rate->control())->setSpecialValueText(tr("No limit"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::l);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(addNumber(Field::Latency, u"latencyMs"_s, tr("&Answers after"), 0, 60000, tr(" ms")), 0, 0);
    grid->addWidget(addNumber(Field::Receipt, u"receiptMs"_s, tr("&Receipts after about"), 0, 600000, tr(" ms")), 0, 1);
    grid->addWidget(addNumber(Field::Undelivered, u"undeliveredPercent"_s, tr("&Undelivered"), 0, 100, tr(" %")), 1, 0);
    grid->addWidget(rate, 1, 1);
    body()->addWidget(m_fields.value(Field::Name));
    body()->addLayout(grid);
    body()->addStretch(1);
    name->setFocus();
}

QString GatewayDialog::passwordAgainText()
{
    return tr("For safety it was not kept: enter it again.");
}

void GatewayDialog::askPasswordAgain()
{
    FormField *field = m_fields.value(Field::Password);
    if (!field)
        return;
    m_passwordAgain = true;
    field->setHint(passwordAgainText());
}

bool GatewayDialog::isPasswordLost() const
{
    return m_passwordAgain || !m_form->password().isEmpty();
}

void GatewayDialog::check()
{
    // Empty fields of a form that was just opened are no mistakes yet.
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const auto *edit = qobject_cast<const QLineEdit *>(it.value()->control());
        const bool untouched = edit && edit->text().isEmpty() && !m_tried;
        it.value()->setProblem(untouched ? QString() : m_form->problem(it.key()));
    }
}

void GatewayDialog::submit(bool testAfter)
{
    m_tried = true;
    check();
    const QMetaEnum fields = QMetaEnum::fromType<Field>();
    for (int i = 0; i < fields.keyCount(); ++i) {
        const auto field = Field(fields.value(i));
        if (m_form->problem(field).isEmpty() || !m_fields.contains(field))
            continue;
        if (m_advanced && m_advanced->isAncestorOf(m_fields.value(field)))
            m_fold->setChecked(true);
        m_fields.value(field)->control()->setFocus();
        return;
    }
    message()->clear();
    Q_EMIT saveRequested(m_form->gateway(), m_form->password(), testAfter);
}

} // namespace cm
