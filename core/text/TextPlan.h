// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Segmenter.h"

namespace cm {

/// Which tables the septets of a message are read with, by language (3GPP TS 23.038 6.2.1.2.4); 0: the default alphabet, its extension.
struct ShiftTables {
    quint8 locking = 0;
    quint8 singleShift = 0;

    bool isDefault() const { return locking == 0 && singleShift == 0; }
    bool operator==(const ShiftTables &) const = default;
};

/// How a text goes out for the fewest parts, and why.
struct TextPlan {
    enum class Reason {
        DefaultAlphabet, ///< all of it is in the default alphabet, and nothing is cheaper
        NationalTables,  ///< fewer parts than without them
        Ucs2,            ///< there is a character that no table which may be used has
        Ucs2NoDearer,    ///< tables would hold the text but save no part: every handset knows UCS-2
    };
    SegmentCount count;
    ShiftTables tables;
    Reason reason = Reason::DefaultAlphabet;
};

/// The cheapest of the default alphabet, every pair of tables that options.languages allows, and UCS-2. With equal parts: the default
/// alphabet, then UCS-2, then one table, then two. unicodeAllowed off leaves UCS-2 out where tables hold the text. Pure; any thread.
TextPlan planText(QStringView text, SegmentOptions options);

/// The parts of a plan with tables: no escape sequence is cut, graphemes stay whole where that costs no part more.
std::vector<TextPart> splitIntoParts(QStringView text, const TextPlan &plan, SegmentOptions options);

/// Septets that a part has for text: 3GPP TS 23.040 9.2.3.24, each table takes an element of three octets (9.2.3.24.15, .16).
/// One table: 155 alone, 149 of several; two: 152 and 146.
int septetsPerPart(ShiftTables tables, bool several, bool reference16);

/// The elements for the user data header, without its length octet: 0x25 locking, 0x24 single shift. Empty for the default.
QByteArray shiftTableElements(ShiftTables tables);

/// As encodeGsm7Unpacked() and decodeGsm7Unpacked(), with these tables.
QByteArray encodeSeptets(QStringView text, ShiftTables tables);
QString decodeSeptets(QByteArrayView octets, ShiftTables tables);

} // namespace cm
