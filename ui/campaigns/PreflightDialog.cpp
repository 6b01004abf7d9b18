// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/PreflightDialog.h"

#include "core/phone/PhoneNumbers.h"
#include "models/tables/CellText.h"
#include "models/tables/CountryNames.h"
#include "ui/campaigns/CampaignTexts.h"
#include "ui/campaigns/PartsChart.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Margins.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogSurface.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountries = 8;
constexpr int kCostly = 5;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

PreflightDialog::PreflightDialog(const Campaign &campaign, const QString &accountName, bool practice, QWidget *parent)
    : QDialog(parent)
    , m_campaign(campaign)
    , m_accountName(accountName)
    , m_practice(practice)
    , m_pages(new QStackedWidget)
    , m_title(new TextLabel(campaign.scheduledAtMs > 0 ? tr("Schedule this campaign?") : tr("Launch this campaign?"), TextRole::Title))
    , m_message(new InlineMessage)
    , m_confirm(makeButton(tr("Send"), Variant::Primary, campaign.scheduledAtMs > 0 ? u"calendar-clock"_s : u"send"_s))
{
    setObjectName(u"campaign.preflight"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_title->text());
    useDialogSurface(this);
    setModal(true);
    resize(640, 680);

    auto *checking = new QWidget;
    auto *checkingBox = new QVBoxLayout(checking);
    checkingBox->setContentsMargins(sidedMargins(layoutDirection(), 0, 0, style()->pixelMetric(QStyle::PM_ScrollBarExtent), 0));
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Checking every recipient"));
    checkingBox->addWidget(new TextLabel(tr("Checking the message for every recipient…"), TextRole::Body, TextTone::Muted));
    checkingBox->addWidget(bar);
    checkingBox->addStretch();
    m_pages->addWidget(checking);
    m_pages->addWidget(makeReportPage());
    m_pages->addWidget(new QWidget); // beside an error

    auto *cancel = makeButton(tr("Cancel"));
    cancel->setObjectName(u"campaign.preflight_cancel"_s);
    m_confirm->setObjectName(names::kCampaignConfirm);
    m_confirm->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);

    // The scroll bar of the report stands in the margin.
    const int gutter = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(sidedMargins(layoutDirection(), space::xl, space::xl, space::xl - gutter, space::l));
    box->setSpacing(space::l);
    const QMargins inner = sidedMargins(layoutDirection(), 0, 0, gutter, 0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(inner);
    head->setSpacing(space::l);
    head->addWidget(m_title);
    head->addWidget(m_message);
    buttons->setContentsMargins(inner);
    box->addLayout(head);
    box->addWidget(m_pages, 1);
    box->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_message->clear();
        m_pages->setCurrentIndex(0);
        Q_EMIT retryRequested();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (std::exchange(m_done, true))
            return;
        m_confirm->setEnabled(false);
        Q_EMIT confirmed(m_countedBy);
        accept();
    });
    cancel->setFocus();
}

QWidget *PreflightDialog::makeReportPage()
{
    m_practiceNote = new InlineMessage;
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(space::xl);
    m_facts->setVerticalSpacing(space::s);
    m_facts->setColumnStretch(1, 1);
    m_parts = new PartsChart;
    m_encoding = new TextLabel({}, TextRole::Body, TextTone::Muted);
    m_encoding->setWordWrap(true);
    m_costs = new QGridLayout;
    m_costs->setHorizontalSpacing(space::l);
    m_costs->setVerticalSpacing(space::s);
    m_costs->setColumnStretch(0, 1);
    m_costNote = new TextLabel({}, TextRole::Caption, TextTone::Muted);
    m_costNote->setWordWrap(true);
    m_costlyBox = new QWidget;
    m_costliest = new QVBoxLayout(m_costlyBox);
    m_costliest->setContentsMargins(0, 0, 0, 0);
    m_costliest->setSpacing(space::s);

    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(space::m);
    box->addWidget(m_practiceNote);
    box->addLayout(m_facts);
    box->addSpacing(space::s);
    box->addWidget(new TextLabel(tr("SMS per recipient"), TextRole::Subtitle));
    box->addWidget(m_parts);
    box->addWidget(m_encoding);
    box->addSpacing(space::s);
    box->addWidget(new TextLabel(tr("Cost by country"), TextRole::Subtitle));
    box->addLayout(m_costs);
    box->addWidget(m_costNote);
    box->addWidget(m_costlyBox);
    box->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(m_title->text());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setWidget(content);
    return scroll;
}

void PreflightDialog::setError(const Error &error)
{
    m_pages->setCurrentIndex(2);
    m_confirm->setEnabled(false);
    m_message->showError(error, tr("Try again"));
}

void PreflightDialog::setReport(const PreflightReport &report)
{
    m_countedBy = report.gatewayText;
    m_pages->setCurrentIndex(1);
    showProblems(report);
    showFacts(report);
    m_parts->setHistogram(report.partsHistogram);
    m_encoding->setText(report.ucs2 == 0
                            ? tr("All in the SMS alphabet (GSM 7 bit).")
                            : tr("%1 in the SMS alphabet, %2 in Unicode.").arg(numberText(report.gsm7), numberText(report.ucs2)));
    showCosts(report);
    showCostliest(report);
    m_confirm->setText(m_campaign.scheduledAtMs > 0 ? tr("Schedule for %Ln recipient(s)", nullptr, int(report.recipients))
                                                    : tr("Send to %Ln recipient(s)", nullptr, int(report.recipients)));
    const bool possible = report.problems.isEmpty() && report.recipients > 0;
    m_confirm->setEnabled(possible);
    if (possible)
        m_confirm->setFocus();
}

void PreflightDialog::showProblems(const PreflightReport &report)
{
    QStringList problems = report.problems;
    if (problems.isEmpty() && report.recipients == 0)
        problems.append(tr("Nobody would get a message."));
    if (problems.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(Tone::Danger, problems.join(u'\n'), {}, false);
    if (m_practice)
        m_practiceNote->showMessage(
            Tone::Info, tr("Practice carrier: everything runs as with a real one, but no SMS leaves this computer."), {}, false);
    else
        m_practiceNote->clear();
}

void PreflightDialog::addFact(const QString &what, const QString &value, bool warn)
{
    const int row = m_facts->rowCount();
    auto *text = new TextLabel(value, TextRole::BodyStrong, warn ? TextTone::Warning : TextTone::Normal);
    text->setWordWrap(true);
    text->setAccessibleName(u"%1: %2"_s.arg(what, value));
    m_facts->addWidget(new TextLabel(what, TextRole::Body, TextTone::Muted), row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
}

void PreflightDialog::showFacts(const PreflightReport &report)
{
    clear(m_facts);
    addFact(tr("Campaign"), m_campaign.name);
    addFact(tr("Sender"), m_campaign.sender);
    if (!m_accountName.isEmpty())
        addFact(tr("Traffic account"), m_accountName);
    addFact(tr("Starts"), m_campaign.scheduledAtMs > 0
                              ? u"%1 – %2"_s.arg(dateTimeText(m_campaign.scheduledAtMs), zoneText(m_campaign.scheduledAtMs))
                              : tr("now"));
    addFact(tr("Recipients"), numberText(report.recipients));
    if (report.duplicates > 0)
        addFact(tr("In several lists"), tr("%1 – each gets it once").arg(numberText(report.duplicates)));
    if (report.empty > 0)
        addFact(tr("Left out: empty"), tr("%1 – nothing remains of the message").arg(numberText(report.empty)), true);
    if (report.notEncodable > 0)
        addFact(tr("Left out: characters"), tr("%1 – not in the SMS alphabet, and Unicode is off").arg(numberText(report.notEncodable)),
                true);
    if (report.tooLong > 0)
        addFact(tr("Left out: too long"), numberText(report.tooLong), true);
    if (report.missingValues > 0)
        addFact(tr("Missing values"), tr("%1 have nothing for a placeholder").arg(numberText(report.missingValues)), true);
    addFact(tr("SMS in all"), numberText(report.parts));
    addFact(tr("Cost"), costText(report.costMilli, report.fromMilli, report.toMilli));
}

void PreflightDialog::showCosts(const PreflightReport &report)
{
    clear(m_costs);
    int row = 0;
    const auto add = [&](const QString &country, qint64 recipients, qint64 parts, const QString &cost) {
        m_costs->addWidget(new TextLabel(country), row, 0);
        auto *people = new TextLabel(tr("%Ln recipient(s)", nullptr, int(recipients)), TextRole::Body, TextTone::Muted);
        auto *sms = new TextLabel(tr("%Ln SMS", nullptr, int(parts)), TextRole::Body, TextTone::Muted);
        auto *money = new TextLabel(cost);
        for (TextLabel *label : {people, sms, money})
            label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_costs->addWidget(people, row, 1);
        m_costs->addWidget(sms, row, 2);
        m_costs->addWidget(money, row, 3);
        ++row;
    };
    CostByCountry rest;
    for (int i = 0; i < report.countries.size(); ++i) {
        const CostByCountry &one = report.countries[i];
        if (i >= kCountries) {
            rest.recipients += one.recipients;
            rest.parts += one.parts;
            rest.costMilli += one.costMilli;
            continue;
        }
        add(one.country.isEmpty() ? tr("Unknown country") : countryName(one.country), one.recipients, one.parts,
            one.priced ? euroText(one.costMilli) : tr("no price"));
    }
    if (rest.recipients > 0)
        add(tr("%Ln other countries", nullptr, int(report.countries.size()) - kCountries), rest.recipients, rest.parts,
            euroText(rest.costMilli));
    QString note = tr("An estimate: the network of each number decides, and the service knows it only when it sends.");
    if (report.unpriced > 0)
        note += u' ' + tr("%Ln recipient(s) are in countries without a price in the price table.", nullptr, int(report.unpriced));
    m_costNote->setText(note);
}

void PreflightDialog::showCostliest(const PreflightReport &report)
{
    clear(m_costliest);
    const bool worth = !report.costliest.isEmpty() && report.costliest.front().parts > 1 && report.partsHistogram.size() > 1;
    m_costlyBox->setVisible(worth);
    if (!worth)
        return;
    m_costliest->addSpacing(space::s);
    m_costliest->addWidget(new TextLabel(tr("Who takes the most SMS"), TextRole::Subtitle));
    for (int i = 0; i < report.costliest.size() && i < kCostly; ++i) {
        const auto &one = report.costliest[i];
        const QString number = formatInternational(one.number);
        const QString sms = tr("%Ln SMS", nullptr, one.parts);
        QString text;
        if (one.length > 0)
            text = tr("%1: %2, because of the column %3: its value has %n character(s)", nullptr, one.length).arg(number, sms, one.column);
        else if (one.character.isEmpty())
            text = tr("%1: %2").arg(number, sms);
        else if (one.column.isEmpty())
            text = tr("%1: %2, because of “%3” (character %4)").arg(number, sms, characterName(one.character)).arg(one.position + 1);
        else
            text = tr("%1: %2, because of “%3” in the column %4").arg(number, sms, characterName(one.character), one.column);
        auto *label = new TextLabel(text, TextRole::Body, TextTone::Muted);
        label->setWordWrap(true);
        m_costliest->addWidget(label);
    }
}

} // namespace cm
