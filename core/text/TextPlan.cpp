// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextPlan.h"

#include "core/text/GsmAlphabet.h"
#include "core/text/NationalTables.h"

#include <QTextBoundaryFinder>

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

bool isAllowed(int language, SegmentOptions options)
{
    return language == 0 || (options.languages >> language & 1) != 0;
}

} // namespace

TextPlan planText(QStringView text, SegmentOptions options)
{
    const quint16 languages = options.languages;
    options.languages = 0;
    TextPlan plan;
    plan.count = countSegments(text, options);
    const bool ucs2 = plan.count.encoding == Encoding::Ucs2;
    if (ucs2)
        plan.reason = TextPlan::Reason::Ucs2;
    const bool mustLeaveUcs2 = ucs2 && !options.unicodeAllowed;
    if (languages == 0 || (plan.count.parts <= 1 && !mustLeaveUcs2))
        return plan;

    options.languages = languages;
    int best = mustLeaveUcs2 ? std::numeric_limits<int>::max() : plan.count.parts;
    const SegmentCount without = plan.count;
    // One table first, so that two are taken only where they save more.
    for (const bool two : {false, true}) {
        for (quint8 locking = 0; locking < national::kLanguages; ++locking) {
            if (!isAllowed(locking, options) || !national::lockingTable(locking))
                continue;
            for (quint8 single = 0; single < national::kLanguages; ++single) {
                const ShiftTables tables{locking, single};
                if (!isAllowed(single, options) || tables.isDefault() || two != (locking != 0 && single != 0))
                    continue;
                // The character that the default alphabet does not have decides most of the pairs at once.
                if (ucs2 && widthOf(text[without.notGsmAt].unicode(), tables) == 0)
                    continue;
                const int septets = septetsOf(text, tables);
                if (septets < 0)
                    continue;
                if (plan.reason == TextPlan::Reason::Ucs2)
                    plan.reason = TextPlan::Reason::Ucs2NoDearer;
                const SegmentCount count = countWith(text, tables, septets, options);
                if (count.parts < best) {
                    best = count.parts;
                    plan = {count, tables, TextPlan::Reason::NationalTables};
                    plan.count.notGsmAt = without.notGsmAt;
                }
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
