// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SegmentCounters.h"

#include "core/text/GsmAlphabet.h"

namespace cm::segments {

qsizetype greedyGsm(const char16_t *s, qsizetype n, qsizetype begin, int limit, int &units)
{
    units = 0;
    qsizetype i = begin;
    for (; i < n; ++i) {
        const int width = gsm::septetsOf(s[i]);
        if (units + width > limit)
            break;
        units += width;
    }
    return i;
}

int countUcs2Parts(const char16_t *s, qsizetype n, qsizetype begin, int limit, int &lastUnits)
{
    int parts = 0;
    lastUnits = 0;
    while (begin < n) {
        const qsizetype end = greedyUcs2(s, n, begin, limit);
        lastUnits = int(end - begin);
        begin = end;
        ++parts;
    }
    return parts;
}

SegmentCount gsmFigures(qsizetype n, int septets, SegmentOptions options)
{
    const Limits limits = limitsOf(Encoding::Gsm7, options);
    SegmentCount c;
    c.encoding = Encoding::Gsm7;
    c.units = septets;
    c.characters = int(n);
    if (septets <= limits.single) {
        c.parts = n > 0 ? 1 : 0;
        c.remainingInPart = limits.single - septets;
    } else if (septets == n) {
        c.parts = (septets + limits.multi - 1) / limits.multi;
        c.remainingInPart = c.parts * limits.multi - septets;
    }
    return c;
}

SegmentCount ucs2Figures(const char16_t *s, qsizetype n, qsizetype notGsmAt, int pairs, SegmentOptions options)
{
    const Limits limits = limitsOf(Encoding::Ucs2, options);
    SegmentCount c;
    c.encoding = Encoding::Ucs2;
    c.units = int(n);
    c.notGsmAt = int(notGsmAt);
    c.allowed = options.unicodeAllowed;
    c.characters = int(n) - pairs;
    if (n <= limits.single) {
        c.parts = 1;
        c.remainingInPart = limits.single - int(n);
        return c;
    }
    int used = 0;
    c.parts = countUcs2Parts(s, n, 0, limits.multi, used);
    c.remainingInPart = limits.multi - used;
    return c;
}

SegmentCount countScalar(QStringView text, SegmentOptions options)
{
    const char16_t *s = text.utf16();
    const qsizetype n = text.size();
    int septets = 0;
    for (qsizetype i = 0; i < n; ++i) {
        const int width = gsm::septetsOf(s[i]);
        if (width == 0) {
            int pairs = 0;
            for (qsizetype k = i; k + 1 < n; ++k)
                pairs += QChar::isHighSurrogate(s[k]) && QChar::isLowSurrogate(s[k + 1]);
            return ucs2Figures(s, n, i, pairs, options);
        }
        septets += width;
    }
    SegmentCount c = gsmFigures(n, septets, options);
    if (c.parts == 0 && n > 0) {
        const int limit = limitsOf(Encoding::Gsm7, options).multi;
        int used = 0;
        for (qsizetype i = 0; i < n; ++c.parts)
            i = greedyGsm(s, n, i, limit, used);
        c.remainingInPart = limit - used;
    }
    return c;
}

} // namespace cm::segments
