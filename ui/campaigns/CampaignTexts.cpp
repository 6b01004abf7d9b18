// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignTexts.h"

#include "core/base/ServiceText.h"
#include "models/tables/CellText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("cm::Campaigns", text, nullptr, n);
}

} // namespace

QString statusText(const Campaign &campaign)
{
    if (campaign.status != CampaignStatus::Paused || campaign.counts.total == 0)
        return label(campaign.status);
    return u"%1 (%2)"_s.arg(label(campaign.status), percentText(campaign.counts.sent(), campaign.counts.total));
}

QString statusExplanation(const Campaign &campaign)
{
    switch (campaign.status) {
    case CampaignStatus::Inactive:
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "A draft. Nothing is sent until you launch it."));
    case CampaignStatus::Scheduled:
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "Starts by itself on %1, also when this program is closed."))
            .arg(dateTimeText(campaign.scheduledAtMs));
    case CampaignStatus::Processing:
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "The messages are being prepared. Nothing has been sent yet."));
    case CampaignStatus::Active:
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "The messages are on their way."));
    case CampaignStatus::Paused:
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "What has not been sent yet waits until you resume."));
    case CampaignStatus::Canceled:
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "It was canceled; what had not been sent by then will not be sent."));
    case CampaignStatus::Completed:
        if (campaign.counts.submitted == 0)
            return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "Every message has been sent, and every receipt is here."));
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "Every message has been sent. Receipts may still arrive."));
    case CampaignStatus::Faulted:
        return campaign.fault.isEmpty() ? translated(QT_TRANSLATE_NOOP("cm::Campaigns", "It could not be sent."))
                                        : translateServiceText(campaign.fault);
    }
    return {};
}

QString inDoubtExplanation(qint64 inDoubt, InDoubtPolicy policy)
{
    if (inDoubt <= 0)
        return {};
    const QString count = translated(QT_TRANSLATE_N_NOOP("cm::Campaigns", "%n message(s) in doubt"), int(inDoubt));
    const QString what =
        translated(QT_TRANSLATE_NOOP("cm::Campaigns",
                                     "%1: the connection broke before the carrier confirmed. It may have sent them or not, and "
                                     "nobody can tell until its delivery receipt arrives."))
            .arg(count);
    const QString next =
        policy == InDoubtPolicy::Hold
            ? translated(QT_TRANSLATE_NOOP("cm::Campaigns", "They are not sent again by themselves, so that nobody gets a message twice."))
            : translated(
                  QT_TRANSLATE_NOOP("cm::Campaigns", "This traffic account sends them again, so that a recipient could get one twice."));
    return what + u' ' + next;
}

bool canPause(CampaignStatus status)
{
    return status == CampaignStatus::Active;
}

bool canResume(CampaignStatus status)
{
    return status == CampaignStatus::Paused;
}

bool canCancel(CampaignStatus status)
{
    return status == CampaignStatus::Active || status == CampaignStatus::Paused || status == CampaignStatus::Scheduled;
}

bool isDraft(const Campaign &campaign)
{
    return campaign.status == CampaignStatus::Inactive && campaign.kind == CampaignKind::Campaign;
}

QString unicodeNote(QStringView text, const SegmentCount &count)
{
    if (count.notGsmAt < 0 || count.notGsmAt >= text.size())
        return {};
    const qsizetype at = count.notGsmAt;
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    const QString character = text.mid(at, pair ? 2 : 1).toString();
    const qsizetype position = text.left(at).toUcs4().size() + 1;
    if (!count.allowed)
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns",
                                            "“%1” (character %2) is not in the SMS alphabet, and Unicode is switched off in the settings. "
                                            "Replace it, or switch Unicode on."))
            .arg(character)
            .arg(position);
    return translated(QT_TRANSLATE_NOOP("cm::Campaigns",
                                        "“%1” (character %2) makes it a Unicode message: 70 characters in one SMS instead of 160."))
        .arg(character)
        .arg(position);
}

QString costText(qint64 costMilli, qint64 fromMilli, qint64 toMilli)
{
    if (costMilli == 0 && toMilli == 0)
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "no price known"));
    if (fromMilli < toMilli && euroText(fromMilli) != euroText(toMilli))
        return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "about %1 (%2 to %3)"))
            .arg(euroText(costMilli), euroText(fromMilli), euroText(toMilli));
    return translated(QT_TRANSLATE_NOOP("cm::Campaigns", "about %1")).arg(euroText(costMilli));
}

QString zoneText(qint64 atMs)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    const int minutes = zone.offsetFromUtc(when) / 60;
    const QString offset = u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
                               .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
    const QString name = QString::fromLatin1(zone.id());
    return name.isEmpty() || name.endsWith(u"UTC"_s) ? offset : u"%1 (%2)"_s.arg(name, offset);
}

} // namespace cm
