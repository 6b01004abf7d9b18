// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignFacts.h"

#include "core/base/ServiceText.h"
#include "models/tables/CellText.h"
#include "ui/campaigns/CampaignTexts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>

namespace cm {

using namespace Qt::StringLiterals;

namespace {
/// The one person of a workspace on this computer, as the service names them: nobody asks who.
const QString kOneself = u"You"_s;
} // namespace

CampaignFacts::CampaignFacts(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::xl);
    m_grid->setVerticalSpacing(space::s + 2);
    m_grid->setColumnStretch(1, 1);
    add(u"sender"_s, tr("Sender"));
    add(u"text"_s, tr("Message"));
    add(u"parts"_s, tr("SMS count"));
    add(u"characters"_s, tr("Characters"));
    add(u"account"_s, tr("Traffic account"));
    add(u"schedule"_s, tr("Schedule"));
    add(u"created"_s, tr("Created"));
    add(u"launched"_s, tr("Launched"));
    add(u"finished"_s, tr("Finished"));
    add(u"cost"_s, tr("Cost so far"));
}

TextLabel *CampaignFacts::add(const QString &key, const QString &word)
{
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(word, TextRole::Body, TextTone::Muted);
    auto *value = new TextLabel(QString());
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setObjectName(u"campaign.facts."_s + key);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_words.insert(key, name);
    m_values.insert(key, value);
    return value;
}

void CampaignFacts::set(const QString &key, const QString &value)
{
    TextLabel *label = m_values.value(key);
    label->setText(value);
    label->setAccessibleName(u"%1: %2"_s.arg(m_words.value(key)->text(), value));
    label->setVisible(!value.isEmpty());
    m_words.value(key)->setVisible(!value.isEmpty());
}

QString CampaignFacts::value(const QString &key) const
{
    return m_values.contains(key) ? m_values.value(key)->text() : QString();
}

void CampaignFacts::show(const Campaign &campaign, const SegmentCount &count, const QString &accountName)
{
    set(u"sender"_s, campaign.sender);
    set(u"text"_s, campaign.text);
    QString parts = tr("%Ln SMS for each recipient", nullptr, count.parts);
    if (campaign.parts > 0)
        parts += u" · "_s + tr("%Ln in all", nullptr, int(campaign.parts));
    set(u"parts"_s, campaign.text.isEmpty() ? QString() : parts);
    set(u"characters"_s,
        count.encoding == Encoding::Ucs2 ? tr("%1 (Unicode)").arg(numberText(count.characters)) : numberText(count.characters));
    set(u"account"_s, accountName);
    set(u"schedule"_s,
        campaign.scheduledAtMs > 0 ? u"%1 – %2"_s.arg(minuteText(campaign.scheduledAtMs), zoneText(campaign.scheduledAtMs)) : QString());
    set(u"created"_s, campaign.createdBy.isEmpty() || campaign.createdBy == kOneself
                          ? dateTimeText(campaign.createdAtMs)
                          : tr("%1 by %2").arg(dateTimeText(campaign.createdAtMs), translateServiceText(campaign.createdBy)));
    set(u"launched"_s, dateTimeText(campaign.launchedAtMs));
    set(u"finished"_s, dateTimeText(campaign.finishedAtMs));
    set(u"cost"_s, campaign.costMilli > 0 ? euroText(campaign.costMilli) : QString());
}

} // namespace cm
