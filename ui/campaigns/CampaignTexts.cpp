// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/CampaignTexts.h"

#include "core/base/ServiceText.h"
#include "core/text/SmartEncoding.h"
#include "core/text/TextPlan.h"
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
            .arg(minuteText(campaign.scheduledAtMs));
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

QString characterName(const QString &character)
{
    for (const uint c : character.toUcs4()) {
        if (QChar::isPrint(c) && !QChar::isSpace(c))
            return character;
    }
    return character.isEmpty() ? QString() : u"U+%1"_s.arg(character.toUcs4().first(), 4, 16, QChar(u'0')).toUpper();
}

namespace {

/// That national language tables make it shorter; "" where they do not.
QString tablesNote(QStringView text, SegmentOptions options)
{
    const TextPlan plan = planText(text, options);
    if (plan.tables.isDefault())
        return {};
    options.languages = 0;
    return translated(QT_TRANSLATE_N_NOOP("cm::Campaigns",
                                          "With the letters that this gateway adds to the SMS alphabet it takes %1 instead of "
                                          "%n SMS."),
                      countSegments(text, options).parts)
        .arg(plan.count.parts);
}

} // namespace

QString costNote(QStringView text, const SegmentCount &count, SegmentOptions options)
{
    const bool isUnicode = count.encoding == Encoding::Ucs2 && count.notGsmAt >= 0 && count.notGsmAt < text.size();
    const PartsCause cause = explainParts(text, options);
    const QString tables = tablesNote(text, options);
    if (!isUnicode && cause.kind == PartsCause::Kind::None)
        return tables;
    const qsizetype at = isUnicode ? qsizetype(count.notGsmAt) : cause.position;
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    QString character = characterName(text.mid(at, pair ? 2 : 1).toString());
    // A quotation mark between quotation marks cannot be told from them.
    if (text[at].isPunct())
        character += u" U+%1"_s.arg(text[at].unicode(), 4, 16, QChar(u'0')).toUpper();
    const qsizetype position = text.left(at).toUcs4().size() + 1;
    const auto said = [&](const char *sentence, int n = -1) { return translated(sentence, n).arg(character).arg(position); };
    if (!count.allowed)
        return said(QT_TRANSLATE_NOOP("cm::Campaigns",
                                      "“%1” (character %2) is not in the SMS alphabet, and Unicode is switched off in the settings. "
                                      "Replace it, or switch Unicode on."));
    if (isUnicode) {
        const bool byGateway = options.latin1 && isGsm7(text);
        QString note =
            byGateway ? said(QT_TRANSLATE_NOOP("cm::Campaigns",
                                               "The gateway of this traffic account cannot carry “%1” (character %2) in the SMS "
                                               "alphabet. It becomes a Unicode message: 70 characters in one SMS instead of 160."))
                      : said(QT_TRANSLATE_NOOP("cm::Campaigns",
                                               "“%1” (character %2) makes it a Unicode message: 70 characters in one SMS instead of 160."));
        if (cause.kind == PartsCause::Kind::Unicode)
            note += u' ' + translated(QT_TRANSLATE_N_NOOP("cm::Campaigns", "In the SMS alphabet it would be %n SMS."), cause.partsWithout);
        return note;
    }
    QString note = tables.isEmpty() ? QString() : tables + u' ';
    if (cause.kind == PartsCause::Kind::Extension)
        return note +
               said(QT_TRANSLATE_N_NOOP("cm::Campaigns", "“%1” (character %2) counts twice; without such characters it would be %n SMS."),
                    cause.partsWithout);
    return note + said(QT_TRANSLATE_NOOP("cm::Campaigns", "The second SMS begins with “%1” (character %2)."));
}

QList<int> partStarts(QStringView text, SegmentOptions options)
{
    QList<int> starts;
    for (const TextPart &part : splitIntoParts(text, options))
        starts.append(int(part.begin));
    return starts;
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
