// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "core/text/Segmenter.h"
#include "engine/Requests.h"

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

/// The remark on a text that is not GSM: names the character; "" for a text that is.
QString unicodeNote(QStringView text, const SegmentCount &count);

/// "about 12.40 €", "12.40 € to 15.00 €", "free".
QString costText(qint64 costMilli, qint64 fromMilli, qint64 toMilli);

/// "UTC+1" style name of the local time zone at a moment: "Europe/Berlin (UTC+01:00)".
QString zoneText(qint64 atMs);

} // namespace cm
