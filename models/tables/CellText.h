// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Enums.h"

#include <QString>

class QDate;

namespace cm {

// How values read in tables, everywhere the same: by the user's locale and in local time. Times are ms since 1970 UTC, 0 = none = "".

/// In the order of the person's own formats, the year with four digits.
QString dayText(const QDate &day);
QString dateTimeText(qint64 ms);
/// Without seconds, where only people act (made, scheduled).
QString minuteText(qint64 ms);
QString dateText(qint64 ms);
QString numberText(qint64 value);
/// Thousandths of a EUR cent as EUR cents, "7.5".
QString centText(qint64 milli);
/// Thousandths of a EUR cent as EUR, "1,204.50 €".
QString euroText(qint64 milli);
/// A span of time in seconds and minutes, "3 s", "2 min 5 s".
QString durationText(qint64 ms);
/// part of whole, "87.5 %"; "" when whole is 0.
QString percentText(qint64 part, qint64 whole);

QString label(ListStatus value);
QString label(CampaignStatus value);
QString label(AccountType value);
QString label(DeliveryStatus value);
QString label(MessageState value);

} // namespace cm
