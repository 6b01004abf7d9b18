// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/LookAlikeOffer.h"

#include "core/text/SmartEncoding.h"
#include "core/text/TextTemplate.h"
#include "ui/campaigns/CampaignTexts.h"

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPairsNamed = 4;

QString pairsOf(const SmartOffer &offer)
{
    QStringList pairs;
    for (const LookAlike &one : offer.replacements) {
        const QString pair = one.to.trimmed().isEmpty() ? characterName(one.from) : u"%1 → %2"_s.arg(one.from, one.to);
        if (!pairs.contains(pair))
            pairs.append(pair);
        if (pairs.size() > kPairsNamed) {
            pairs.last() = u"…"_s;
            break;
        }
    }
    return pairs.join(u", "_s);
}

} // namespace

LookAlikeOffer::LookAlikeOffer(QWidget *parent)
    : InlineMessage(parent)
{
    setObjectName(u"message.look_alikes"_s);
    connect(this, &InlineMessage::actionTriggered, this, &LookAlikeOffer::act);
    connect(this, &InlineMessage::dismissed, this, [this] {
        m_dismissed = true;
        m_before.clear();
        m_after.clear();
    });
}

void LookAlikeOffer::setMessage(const QString &text, SegmentOptions options, bool isTemplate)
{
    m_text = text;
    m_offered.clear();
    if (!m_after.isEmpty() && text == m_after) {
        showMessage(Tone::Success, tr("%n character(s) replaced.", nullptr, m_count), tr("Undo"));
        return;
    }
    m_before.clear();
    m_after.clear();
    QList<KeptRange> kept;
    if (isTemplate) {
        const TextTemplate parsed = TextTemplate::parse(text);
        for (const auto &span : parsed.spans())
            kept.append({span.position, span.length});
    }
    const SmartOffer offer = offerLookAlikes(text, options, kept);
    if (offer.replacements.isEmpty())
        m_dismissed = false;
    const bool makesItPossible = !options.unicodeAllowed && isGsm7(offer.text);
    if (m_dismissed || offer.replacements.isEmpty() || !(offer.saves() || makesItPossible)) {
        clear();
        return;
    }
    m_offered = offer.text;
    m_count = int(offer.replacements.size());
    QString said = tr("%n character(s) have a look-alike in the SMS alphabet: %1.", nullptr, m_count).arg(pairsOf(offer));
    if (offer.saves())
        said += u' ' + tr("With it the message takes %1 SMS instead of %2.").arg(offer.partsAfter).arg(offer.partsBefore);
    showMessage(Tone::Info, said, tr("Replace"));
}

void LookAlikeOffer::act()
{
    if (!m_offered.isEmpty()) {
        m_before = m_text;
        m_after = m_offered;
        Q_EMIT replaced(QString(m_after));
    } else if (!m_after.isEmpty()) {
        m_dismissed = true; // who takes it back does not want to be asked again
        const QString before = m_before;
        m_after.clear();
        Q_EMIT replaced(before);
    }
}

} // namespace cm
