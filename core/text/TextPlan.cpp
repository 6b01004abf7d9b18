// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextPlan.h"

#include "core/text/GsmAlphabet.h"
#include "core/text/NationalTables.h"

#include <QTextBoundaryFinder>
#include <QtAlgorithms>

#include <array>
#include <limits>

namespace cm {

namespace {

/// 0: in neither table.
int widthOf(char16_t c, ShiftTables tables)
{
    if (national::lockingCode(tables.locking, c) >= 0)
        return 1;
    return national::singleShiftCode(tables.singleShift, c) >= 0 ? 2 : 0;
}

/// Where the part that begins at `begin` ends when it takes as much as it can; every character is in the tables.
qsizetype greedy(QStringView text, qsizetype begin, ShiftTables tables, int limit, int &units)
{
    units = 0;
    qsizetype i = begin;
    for (; i < text.size(); ++i) {
        const int width = widthOf(text[i].unicode(), tables);
        if (units + width > limit)
            break;
        units += width;
    }
    return i;
}

/// -1 where a character is in neither table.
int septetsOf(QStringView text, ShiftTables tables)
{
    int septets = 0;
    for (const QChar c : text) {
        const int width = widthOf(c.unicode(), tables);
        if (width == 0)
            return -1;
        septets += width;
    }
    return septets;
}

int countParts(QStringView text, qsizetype begin, ShiftTables tables, int limit, int &lastUnits)
{
    int parts = 0;
    lastUnits = 0;
    for (; begin < text.size(); ++parts)
        begin = greedy(text, begin, tables, limit, lastUnits);
    return parts;
}

SegmentCount countWith(QStringView text, ShiftTables tables, int septets, SegmentOptions options)
{
    SegmentCount c;
    c.units = septets;
    c.characters = int(text.size());
    const int single = septetsPerPart(tables, false, options.reference16);
    if (septets <= single) {
        c.parts = 1;
        c.remainingInPart = single - septets;
        return c;
    }
    const int limit = septetsPerPart(tables, true, options.reference16);
    int used = 0;
    c.parts = countParts(text, 0, tables, limit, used);
    c.remainingInPart = limit - used;
    return c;
}

/// By character: bit n where the table of language n has it.
struct Holders {
    std::vector<quint16> locking = std::vector<quint16>(0x10000);
    std::vector<quint16> single = std::vector<quint16>(0x10000);

    Holders()
    {
        for (int language = 0; language < national::kLanguages; ++language) {
            const char16_t *const tables[] = {national::lockingTable(language), national::singleShiftTable(language)};
            for (int code = 0; code < 128; ++code) {
                if (tables[0] && national::lockingCode(language, tables[0][code]) >= 0)
                    locking[tables[0][code]] = quint16(locking[tables[0][code]] | 1 << language);
                if (national::singleShiftCode(language, tables[1][code]) >= 0)
                    single[tables[1][code]] = quint16(single[tables[1][code]] | 1 << language);
            }
        }
    }
};

/// Which tables hold a text: for each locking table how many characters it does not have, and the single shift tables that have all of
/// those.
struct Fit {
    std::array<int, national::kLanguages> shifted{};
    std::array<quint16, national::kLanguages> singles{};

    Fit(QStringView text, quint16 allowed)
    {
        static const Holders holders;
        quint16 lockings = 0;
        for (int language = 0; language < national::kLanguages; ++language) {
            if ((allowed >> language & 1) == 0 || !national::lockingTable(language))
                continue;
            lockings = quint16(lockings | 1 << language);
            singles[size_t(language)] = allowed;
        }
        for (const QChar c : text) {
            for (unsigned lacking = lockings & ~unsigned(holders.locking[c.unicode()]); lacking != 0; lacking &= lacking - 1) {
                const auto language = size_t(qCountTrailingZeroBits(lacking));
                ++shifted[language];
                singles[language] &= holders.single[c.unicode()];
                if (singles[language] == 0)
                    lockings = quint16(lockings & ~(1U << language));
            }
            if (lockings == 0)
                break;
        }
    }
};

} // namespace

TextPlan planText(QStringView text, SegmentOptions options)
{
    const quint16 languages = options.latin1 ? 0 : options.languages;
    options.languages = 0;
    TextPlan plan;
    plan.count = countSegments(text, options);
    const bool ucs2 = plan.count.encoding == Encoding::Ucs2;
    if (ucs2)
        plan.reason = TextPlan::Reason::Ucs2;
    const bool mustLeaveUcs2 = ucs2 && !options.unicodeAllowed;
    if (languages == 0 || (plan.count.parts <= 1 && !mustLeaveUcs2))
        return plan;

    const Fit fit(text, quint16(languages | 1));
    int best = mustLeaveUcs2 ? std::numeric_limits<int>::max() : plan.count.parts;
    const SegmentCount without = plan.count;
    // One table first, so that two are taken only where they save more.
    for (const bool two : {false, true}) {
        for (quint8 locking = 0; locking < national::kLanguages; ++locking) {
            // With a locking table given, every single shift table that holds the rest comes to the same septets.
            const quint16 singles = fit.singles[locking] & (locking == 0 || two ? ~1U : 1U);
            if (singles == 0 || (two && locking == 0))
                continue;
            if (plan.reason == TextPlan::Reason::Ucs2)
                plan.reason = TextPlan::Reason::Ucs2NoDearer;
            const ShiftTables tables{locking, quint8(qCountTrailingZeroBits(singles))};
            const int septets = int(text.size()) + fit.shifted[locking];
            const int limit = septetsPerPart(tables, true, options.reference16);
            const bool one = septets <= septetsPerPart(tables, false, options.reference16);
            if ((one ? 1 : (septets + limit - 1) / limit) >= best)
                continue;
            const SegmentCount count = countWith(text, tables, septets, options);
            if (count.parts < best) {
                best = count.parts;
                plan = {count, tables, TextPlan::Reason::NationalTables};
                plan.count.notGsmAt = without.notGsmAt;
            }
        }
    }
    return plan;
}

std::vector<TextPart> splitIntoParts(QStringView text, const TextPlan &plan, SegmentOptions options)
{
    if (plan.tables.isDefault()) {
        options.languages = 0;
        return splitIntoParts(text, options);
    }
    if (plan.count.parts <= 1)
        return {{0, text.size(), plan.count.units}};
    const int limit = septetsPerPart(plan.tables, true, options.reference16);
    std::vector<TextPart> parts;
    parts.reserve(size_t(plan.count.parts));
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype begin = 0; begin < text.size();) {
        int units = 0;
        qsizetype end = greedy(text, begin, plan.tables, limit, units);
        if (end < text.size()) {
            graphemes.setPosition(end);
            if (!graphemes.isAtBoundary()) {
                const qsizetype whole = graphemes.toPreviousBoundary();
                int unused = 0;
                const int left = plan.count.parts - int(parts.size()) - 1;
                if (whole > begin && countParts(text, whole, plan.tables, limit, unused) <= left) {
                    end = whole;
                    units = septetsOf(text.mid(begin, end - begin), plan.tables);
                }
            }
        }
        parts.push_back({begin, end - begin, units});
        begin = end;
    }
    return parts;
}

int septetsPerPart(ShiftTables tables, bool several, bool reference16)
{
    const int elements = int(shiftTableElements(tables).size()) + (several ? (reference16 ? 6 : 5) : 0);
    if (elements == 0)
        return 160;
    // Text begins at the next septet after the header and its length octet; 140 octets in all.
    const int headerSeptets = ((elements + 1) * 8 + 6) / 7;
    return 160 - headerSeptets;
}

QByteArray shiftTableElements(ShiftTables tables)
{
    QByteArray out;
    if (tables.locking != 0)
        out += QByteArray("\x25\x01", 2) + char(tables.locking);
    if (tables.singleShift != 0)
        out += QByteArray("\x24\x01", 2) + char(tables.singleShift);
    return out;
}

QByteArray encodeSeptets(QStringView text, ShiftTables tables)
{
    QByteArray out;
    out.reserve(text.size() * 2);
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (const int code = national::lockingCode(tables.locking, c); code >= 0) {
            out += char(code);
        } else if (const int shifted = national::singleShiftCode(tables.singleShift, c); shifted >= 0) {
            out += char(gsm::kEscape);
            out += char(shifted);
        } else {
            out += char(national::lockingCode(tables.locking, u'?'));
        }
    }
    return out;
}

QString decodeSeptets(QByteArrayView octets, ShiftTables tables)
{
    const char16_t *locking = national::lockingTable(tables.locking);
    const char16_t *single = national::singleShiftTable(tables.singleShift);
    const auto shown = [](char16_t c) { return c == national::kNothing ? QChar(u' ') : QChar(c); };
    QString out;
    out.reserve(octets.size());
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const auto octet = quint8(octets[i]);
        if (octet > 0x7F) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (octet != gsm::kEscape) {
            out += shown(locking[octet]);
        } else if (i + 1 >= octets.size() || quint8(octets[i + 1]) > 0x7F || quint8(octets[i + 1]) == gsm::kEscape) {
            out += u' ';
            i += i + 1 < octets.size() && quint8(octets[i + 1]) == gsm::kEscape ? 1 : 0;
        } else {
            const auto code = quint8(octets[++i]);
            out += shown(single[code] != national::kNothing ? single[code] : locking[code]);
        }
    }
    return out;
}

} // namespace cm
