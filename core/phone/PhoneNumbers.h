// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace cm {

// Phone numbers as people and spreadsheets write them, turned into E.164. libphonenumber is the judge of what is valid.
// All functions may be called from any thread.

struct PhoneNumber {
    QString e164;   ///< "+491796548754"
    QString region; ///< ISO 3166-1 alpha-2, "DE"; "001" for numbers that belong to no country (satellites …)

    bool operator==(const PhoneNumber &) const = default;
};

/// Why something is not a phone number.
enum class PhoneFault {
    Empty,
    NotANumber, ///< letters, several numbers in one cell, no digits
    TooShort,
    TooLong,
    UnknownCountry,   ///< the country code does not exist, or there is none and no default region is given
    Invalid,          ///< the right length, but no such number in that country
    ShortenedByExcel, ///< 4.91797E+11: the digits are gone
};
constexpr int kPhoneFaultCount = 7;

/// Reads one number. defaultRegion is ISO 3166-1 alpha-2 ("DE") for numbers without country code, or empty.
///
/// Tolerated: spaces of every kind, dashes, dots, slashes, brackets, a leading apostrophe, invisible marks, `tel:`, digits of other
/// scripts, full-width characters, `.0` at the end as spreadsheets write it. `00` counts as plus. Digits without plus are read as a number
/// of the default region where that is valid; else, and without a default region, as an international number whose plus is missing. Where
/// both readings are valid and only the one with the region's own country code is a mobile number ("491796548754" in Germany), that one
/// counts.
tl::expected<PhoneNumber, PhoneFault> readPhoneNumber(QStringView raw, const QString &defaultRegion);

/// The same with an Error for a person; key: "phone." and the fault in snake case ("phone.too_short").
Result<PhoneNumber> parsePhoneNumber(QStringView raw, const QString &defaultRegion);

/// Stable and machine-readable: "empty", "not_a_number", "too_short" …
QString toWire(PhoneFault fault);
/// A sentence for a person, translated.
QString describe(PhoneFault fault);

/// "+49 179 6548754"; a text that is no E.164 number comes back as it is, so masked numbers may be passed.
QString formatInternational(const QString &e164);
/// "DE"; empty when it is no valid number.
QString regionOf(const QString &e164);
/// 49 for "DE"; 0 when the region is not known.
int callingCodeOf(const QString &region);
/// ISO 3166-1 alpha-2 codes, sorted.
QStringList supportedRegions();

/// "+491796548754" -> "+4***********": all digits but the first are hidden, their number stays visible.
QString maskNumber(const QString &e164);

} // namespace cm
