// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/LookAlikeOffer.h"

#include "models/tables/CellText.h"
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

bool LookAlikeOffer::showUndo(const QString &text)
{
    m_text = text;
    m_offered.clear();
    if (!m_after.isEmpty() && text == m_after) {
        showMessage(Tone::Success, tr("%n character(s) replaced.", nullptr, m_count), tr("Undo"));
        return true;
    }
    m_before.clear();
    m_after.clear();
    return false;
}

void LookAlikeOffer::setMessage(const QString &text, SegmentOptions options)
{
    if (showUndo(text))
        return;
    const SmartOffer found = offerLookAlikes(text, options);
    if (found.replacements.isEmpty())
        m_dismissed = false;
    const bool makesItPossible = !countSegments(text, options).allowed && countSegments(found.text, options).allowed;
    if (found.saves())
        offer(found, tr("Then the message takes %1 SMS instead of %2.").arg(found.partsAfter).arg(found.partsBefore));
    else
        offer(makesItPossible ? found : SmartOffer(), {});
}

void LookAlikeOffer::setTemplate(const QString &text, SegmentOptions options, const PreflightReport *report)
{
    if (showUndo(text))
        return;
    const SmartOffer found = offerLookAlikesOfTemplate(text, options);
    if (found.replacements.isEmpty())
        m_dismissed = false;
    const qint64 reached = report ? report->lookAlikeRecipients - report->recipients : 0;
    if (report && reached > 0)
        offer(found, tr("Then %Ln more recipient(s) can get the message.", nullptr, int(reached)));
    else if (report && reached == 0 && report->lookAlikeParts < report->parts)
        offer(found, tr("Then all recipients together take %1 SMS instead of %2.")
                         .arg(numberText(report->lookAlikeParts), numberText(report->parts)));
    else
        offer({}, {});
}

void LookAlikeOffer::offer(const SmartOffer &offer, const QString &saving)
{
    if (offer.replacements.isEmpty() || m_dismissed) {
        clear();
        return;
    }
    m_offered = offer.text;
    m_count = int(offer.replacements.size());
    QString said = tr("%n character(s) have a look-alike in the SMS alphabet: %1.", nullptr, m_count).arg(pairsOf(offer));
    if (!saving.isEmpty())
        said += u' ' + saving;
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
