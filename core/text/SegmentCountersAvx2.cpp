// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SegmentCounters.h"

#include "core/text/GsmAlphabet.h"

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define CM_AVX2
#include <immintrin.h>
#endif

#include <algorithm>
#include <array>

namespace cm::segments {

#ifdef CM_AVX2

namespace {

#define CM_TARGET __attribute__((target("avx2,bmi,popcnt")))

constexpr qsizetype kBlock = 32;
/// Bit masks of extension characters are kept for texts of up to this many blocks; longer ones walk.
constexpr qsizetype kMaxBlocks = 64;
/// Any character of the extension table below U+0100.
constexpr char16_t kStandIn = u'|';

/// Membership of a character below U+0100 by its two halves: bit r of low[c & 15] says that the character of row r is in, high[c >> 4] has
/// the bit of its row. Eight bits hold eight rows, so there is a pair for the rows 0 to 7 and one for 8 to 15.
struct NibbleTables {
    alignas(32) std::array<quint8, 32> lowIn{};  ///< rows 0–7; twice, one for each half of a vector
    alignas(32) std::array<quint8, 32> lowIn8{}; ///< rows 8–15
    alignas(32) std::array<quint8, 32> lowExtension{};
    alignas(32) std::array<quint8, 32> row{};
    alignas(32) std::array<quint8, 32> row8{};
};

constexpr NibbleTables makeNibbleTables()
{
    NibbleTables t;
    for (unsigned c = 0; c < 256; ++c) {
        const auto bit = quint8(1u << (c >> 4 & 7));
        const int width = gsm::septetsOf(char16_t(c));
        for (unsigned half = 0; half < 32; half += 16) {
            auto &in = c < 128 ? t.lowIn : t.lowIn8;
            if (width > 0)
                in[half + (c & 15)] = quint8(in[half + (c & 15)] | bit);
            if (width == 2 && c < 128)
                t.lowExtension[half + (c & 15)] = quint8(t.lowExtension[half + (c & 15)] | bit);
            (c < 128 ? t.row : t.row8)[half + (c >> 4)] = bit;
        }
    }
    return t;
}
constexpr NibbleTables kNibbles = makeNibbleTables();
static_assert(gsm::septetsOf(kStandIn) == 2);

struct BlockMasks {
    quint32 outside = 0; ///< bit per character that is not in the alphabet
    quint32 extension = 0;
};

BlockMasks classifyOneByOne(const char16_t *s)
{
    BlockMasks masks;
    for (unsigned i = 0; i < kBlock; ++i) {
        const int width = gsm::septetsOf(s[i]);
        masks.outside |= quint32(width == 0) << i;
        masks.extension |= quint32(width == 2) << i;
    }
    return masks;
}

CM_TARGET inline __m256i load(const void *p)
{
    return _mm256_loadu_si256(static_cast<const __m256i *>(p));
}

CM_TARGET inline BlockMasks classify(const char16_t *s)
{
    __m256i a = load(s);
    __m256i b = load(s + 16);
    const __m256i highBytes = _mm256_set1_epi16(short(0xFF00));
    if (!_mm256_testz_si256(_mm256_or_si256(a, b), highBytes)) {
        const __m256i euro = _mm256_set1_epi16(short(gsm::kEuro));
        const __m256i standIn = _mm256_set1_epi16(short(kStandIn));
        a = _mm256_blendv_epi8(a, standIn, _mm256_cmpeq_epi16(a, euro));
        b = _mm256_blendv_epi8(b, standIn, _mm256_cmpeq_epi16(b, euro));
        if (!_mm256_testz_si256(_mm256_or_si256(a, b), highBytes))
            return classifyOneByOne(s);
    }
    const __m256i bytes = _mm256_permute4x64_epi64(_mm256_packus_epi16(a, b), 0xD8);
    const __m256i nibble = _mm256_set1_epi8(0x0F);
    const __m256i low = _mm256_and_si256(bytes, nibble);
    const __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble);
    const __m256i row = _mm256_shuffle_epi8(load(kNibbles.row.data()), high);
    const __m256i row8 = _mm256_shuffle_epi8(load(kNibbles.row8.data()), high);
    const __m256i in = _mm256_or_si256(_mm256_and_si256(_mm256_shuffle_epi8(load(kNibbles.lowIn.data()), low), row),
                                       _mm256_and_si256(_mm256_shuffle_epi8(load(kNibbles.lowIn8.data()), low), row8));
    const __m256i extension = _mm256_and_si256(_mm256_shuffle_epi8(load(kNibbles.lowExtension.data()), low), row);
    const __m256i zero = _mm256_setzero_si256();
    return {quint32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(in, zero))), ~quint32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(extension, zero)))};
}

CM_TARGET int countPairs(const char16_t *s, qsizetype n, qsizetype from)
{
    const __m256i kind = _mm256_set1_epi16(short(0xFC00));
    const __m256i highKind = _mm256_set1_epi16(short(0xD800));
    const __m256i lowKind = _mm256_set1_epi16(short(0xDC00));
    int bytes = 0;
    qsizetype i = from;
    for (; i + 17 <= n; i += 16) {
        const __m256i first = _mm256_cmpeq_epi16(_mm256_and_si256(load(s + i), kind), highKind);
        const __m256i second = _mm256_cmpeq_epi16(_mm256_and_si256(load(s + i + 1), kind), lowKind);
        bytes += _mm_popcnt_u32(quint32(_mm256_movemask_epi8(_mm256_and_si256(first, second))));
    }
    int pairs = bytes / 2;
    for (; i + 1 < n; ++i)
        pairs += QChar::isHighSurrogate(s[i]) && QChar::isLowSurrogate(s[i + 1]);
    return pairs;
}

/// Extension characters in [begin, end).
CM_TARGET int countBits(const quint32 *masks, qsizetype begin, qsizetype end)
{
    const qsizetype first = begin / kBlock;
    const qsizetype last = end / kBlock;
    const quint32 fromBegin = ~0u << (begin % kBlock);
    const quint32 toEnd = (1u << (end % kBlock)) - 1;
    if (first == last)
        return _mm_popcnt_u32(masks[first] & fromBegin & toEnd);
    int bits = _mm_popcnt_u32(masks[first] & fromBegin);
    for (qsizetype i = first + 1; i < last; ++i)
        bits += _mm_popcnt_u32(masks[i]);
    return bits + _mm_popcnt_u32(masks[last] & toEnd);
}

/// Part by part over the masks: jump by what surely fits, then take what is left of the room one by one.
CM_TARGET void countParts(const quint32 *masks, qsizetype n, int limit, SegmentCount &c)
{
    const auto widthAt = [masks](qsizetype i) { return 1 + int(masks[i / kBlock] >> (i % kBlock) & 1); };
    int used = 0;
    c.parts = 0;
    for (qsizetype begin = 0; begin < n; ++c.parts) {
        const qsizetype most = std::min<qsizetype>(n, begin + limit);
        qsizetype end = std::min<qsizetype>(most, begin + limit - countBits(masks, begin, most));
        used = int(end - begin) + countBits(masks, begin, end);
        while (end < n && used + widthAt(end) <= limit)
            used += widthAt(end++);
        begin = end;
    }
    c.remainingInPart = limit - used;
}

} // namespace

bool hasVectorCounter()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}

CM_TARGET SegmentCount countVector(QStringView text, SegmentOptions options)
{
    const char16_t *s = text.utf16();
    const qsizetype n = text.size();
    if (n < kBlock || n > kBlock * kMaxBlocks)
        return countScalar(text, options);
    quint32 masks[kMaxBlocks + 1];
    int extensions = 0;
    const qsizetype blocks = n / kBlock;
    for (qsizetype i = 0; i < blocks; ++i) {
        const BlockMasks block = classify(s + i * kBlock);
        if (block.outside != 0) {
            const qsizetype at = i * kBlock + qsizetype(_tzcnt_u32(block.outside));
            return ucs2Figures(s, n, at, countPairs(s, n, at), options);
        }
        masks[i] = block.extension;
        extensions += _mm_popcnt_u32(block.extension);
    }
    // The rest together with some that have been seen; so nothing is read beyond the end.
    masks[blocks] = 0;
    if (const qsizetype rest = n % kBlock; rest > 0) {
        const BlockMasks block = classify(s + n - kBlock);
        if (block.outside != 0) {
            const qsizetype at = n - kBlock + qsizetype(_tzcnt_u32(block.outside));
            return ucs2Figures(s, n, at, countPairs(s, n, at), options);
        }
        masks[blocks] = block.extension >> (kBlock - rest);
        extensions += _mm_popcnt_u32(masks[blocks]);
    }
    SegmentCount c = gsmFigures(n, int(n) + extensions, options);
    if (c.parts == 0)
        countParts(masks, n, limitsOf(Encoding::Gsm7, options).multi, c);
    return c;
}

#else

bool hasVectorCounter()
{
    return false;
}

SegmentCount countVector(QStringView text, SegmentOptions options)
{
    return countScalar(text, options);
}

#endif

} // namespace cm::segments
