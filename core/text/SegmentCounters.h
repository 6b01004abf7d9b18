// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Segmenter.h"

#include <QChar>

/// The two ways to count, for Segmenter and its tests. They give the same for every text.
namespace cm::segments {

SegmentCount countScalar(QStringView text, SegmentOptions options);

/// With AVX2; only where hasVectorCounter().
SegmentCount countVector(QStringView text, SegmentOptions options);
bool hasVectorCounter();

struct Limits {
    int single;
    int multi;
};

constexpr Limits limitsOf(Encoding encoding, SegmentOptions options)
{
    if (encoding == Encoding::Gsm7)
        return {160, options.reference16 ? 152 : 153};
    return {70, options.reference16 ? 66 : 67};
}

/// Where the part that begins at `begin` ends when it takes as much as it can.
qsizetype greedyGsm(const char16_t *s, qsizetype n, qsizetype begin, int limit, int &units);

inline qsizetype greedyUcs2(const char16_t *s, qsizetype n, qsizetype begin, int limit)
{
    const qsizetype end = begin + limit;
    if (end >= n)
        return n;
    return QChar::isHighSurrogate(s[end - 1]) && QChar::isLowSurrogate(s[end]) ? end - 1 : end;
}

/// Parts of the rest of a UCS-2 text, all with a header; lastUnits is what the last of them holds.
int countUcs2Parts(const char16_t *s, qsizetype n, qsizetype begin, int limit, int &lastUnits);

/// The figures of a text that fits one part, or has no extension character; parts stays 0 where neither is so.
SegmentCount gsmFigures(qsizetype n, int septets, SegmentOptions options);
/// pairs: surrogate pairs in the text.
SegmentCount ucs2Figures(const char16_t *s, qsizetype n, qsizetype notGsmAt, int pairs, SegmentOptions options);

} // namespace cm::segments
