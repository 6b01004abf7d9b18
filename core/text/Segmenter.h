// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Enums.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <vector>

namespace cm {

// How a text becomes SMS parts: the one place that knows, used alike by the counters on the screens and by the service.
// Sources: 3GPP TS 23.038 (GSM 7-bit default alphabet and its extension table, UCS-2), TS 23.040 9.2.3.24 (concatenation).
//
// Rules where the standards leave a choice, or where texts are odd:
//  - The alphabet has the capital Ç (U+00C7) at 0x09, as 23.038 prints it; ç makes a text UCS-2.
//  - CR and LF are in the alphabet and count one each, so CR LF counts two. FF (U+000C) is in the extension table and counts two.
//  - NUL (U+0000) and ESC (U+001B) as text are not in the alphabet: such a text is UCS-2.
//  - A lone surrogate makes a text UCS-2, counts one unit and one character, and leaves as U+FFFD.
//  - An empty text has no part.
// All functions are pure and may be called from any thread; counting never allocates.

constexpr int kMaxSmsParts = 255; ///< the concatenation header has one octet for it; whoever builds messages must refuse more

constexpr quint16 kAllLanguages = 0x3FFE;

struct SegmentOptions {
    bool unicodeAllowed = true; ///< off: a text outside the alphabet is not allowed, see SegmentCount::allowed
    bool reference16 = false;   ///< 16-bit concatenation reference (7-octet header): 152 and 66 units a part instead of 153 and 67
    /// Bit n: the national language tables of language n may be used (TS 23.038 6.2.1.2.4: 1 Turkish … 13 Urdu; kAllLanguages). Not every
    /// carrier and handset knows them, so none by default. See planText().
    quint16 languages = 0;
    /// The alphabet is what GSM and Latin-1 have in common: "€" and the Greek capitals make a text UCS-2. Not together with languages.
    bool latin1 = false;

    bool operator==(const SegmentOptions &) const = default;
};

struct SegmentCount {
    Encoding encoding = Encoding::Gsm7;
    int units = 0;             ///< septets (an extension character is two) or UTF-16 code units, headers not counted
    int parts = 0;             ///< SMS parts that are paid for
    int characters = 0;        ///< Unicode code points: what a person would count
    int remainingInPart = 160; ///< units that can be added to the end before one more part is needed
    int notGsmAt = -1;         ///< UTF-16 index of the first character outside the alphabet
    bool allowed = true;       ///< false: unicodeAllowed is off and notGsmAt is set; the figures are then those of UCS-2

    bool operator==(const SegmentCount &) const = default;
};

/// One part of a text: [begin, begin + length) in UTF-16 indices.
struct TextPart {
    qsizetype begin = 0;
    qsizetype length = 0;
    int units = 0;

    bool operator==(const TextPart &) const = default;
};

SegmentCount countSegments(QStringView text, SegmentOptions options = {});

/// The parts in order; their number is always countSegments().parts. No extension character and no surrogate pair is split, and what a
/// person sees as one character (an emoji of several code points, a letter with its accents) stays whole where that costs no part more.
std::vector<TextPart> splitIntoParts(QStringView text, SegmentOptions options = {});

/// The UTF-16 index of the first character outside the GSM alphabet, -1 when there is none.
qsizetype firstNotGsm(QStringView text);
bool isGsm7(QStringView text);

/// One septet an octet (bit 8 clear), an extension character as 0x1B and its code: what SMPP carries with data_coding 0.
/// A character outside the alphabet becomes '?': ask isGsm7() first.
QByteArray encodeGsm7Unpacked(QStringView text);

/// Unknown extension codes give the character of the basic table (23.038 6.2.1.1), a lone escape a space, octets above 0x7F U+FFFD.
QString decodeGsm7Unpacked(QByteArrayView octets);

/// UTF-16, big-endian, no byte order mark. Lone surrogates become U+FFFD.
QByteArray encodeUcs2(QStringView text);

/// An odd last octet and lone surrogates give U+FFFD.
QString decodeUcs2(QByteArrayView octets);

} // namespace cm
