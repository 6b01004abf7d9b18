// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "core/text/Segmenter.h"
#include "engine/Requests.h"

#include <QList>
#include <QString>

namespace cm {

// What the campaign screens and Quick send say alike.

/// "Active", "Paused (42 %)".
QString statusText(const Campaign &campaign);
/// What the status means, for who looks at the details.
QString statusExplanation(const Campaign &campaign);
/// What messages in doubt are and what becomes of them; "" when there are none.
QString inDoubtExplanation(qint64 inDoubt, InDoubtPolicy policy);

bool canPause(CampaignStatus status);
bool canResume(CampaignStatus status);
bool canCancel(CampaignStatus status);
/// A draft that can be edited, launched and deleted.
bool isDraft(const Campaign &campaign);

/// What makes a message cost what it costs: the character outside of the alphabet, one that counts twice, or where the second SMS begins;
/// "" for a plain text in one SMS. count must be that of the text.
QString costNote(QStringView text, const SegmentCount &count, SegmentOptions options = {});
/// For PhonePreview::setPartStarts().
QList<int> partStarts(QStringView text, SegmentOptions options = {});
/// A character for a person: as it is, or by its number where it cannot be seen.
QString characterName(const QString &character);

/// "about 12.40 €", "12.40 € to 15.00 €", "free".
QString costText(qint64 costMilli, qint64 fromMilli, qint64 toMilli);

/// "UTC+1" style name of the local time zone at a moment: "Europe/Berlin (UTC+01:00)".
QString zoneText(qint64 atMs);

} // namespace cm
