// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Segmenter.h"

#include "core/text/GsmAlphabet.h"
#include "core/text/SegmentCounters.h"
#include "core/text/TextPlan.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace cm {

namespace {

using namespace gsm;
using namespace segments;

/// Cuts a long UCS-2 text; a cut moves back to a grapheme boundary where the rest still fits the parts that are left.
std::vector<TextPart> splitUcs2(QStringView text, const SegmentCount &count, int limit)
{
    const char16_t *s = text.utf16();
    const qsizetype n = text.size();
    std::vector<TextPart> parts;
    parts.reserve(size_t(count.parts));
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), n);
    for (qsizetype begin = 0; begin < n;) {
        qsizetype end = greedyUcs2(s, n, begin, limit);
        if (end < n) {
            graphemes.setPosition(end);
            if (!graphemes.isAtBoundary()) {
                const qsizetype whole = graphemes.toPreviousBoundary();
                int unused = 0;
                const int left = count.parts - int(parts.size()) - 1;
                if (whole > begin && countUcs2Parts(s, n, whole, limit, unused) <= left)
                    end = whole;
            }
        }
        parts.push_back({begin, end - begin, int(end - begin)});
        begin = end;
    }
    return parts;
}

SegmentCount countLatin1(QStringView text, SegmentOptions options)
{
    options.latin1 = false;
    const auto foreign = std::find_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xFF; });
    SegmentCount count = countSegments(text, options);
    if (foreign == text.end())
        return count;
    const auto at = int(foreign - text.begin());
    if (count.encoding == Encoding::Gsm7)
        return ucs2Figures(text.utf16(), text.size(), at, 0, options);
    count.notGsmAt = qMin(count.notGsmAt, at);
    return count;
}

} // namespace

SegmentCount countSegments(QStringView text, SegmentOptions options)
{
    if (options.languages != 0) [[unlikely]]
        return planText(text, options).count;
    if (options.latin1) [[unlikely]]
        return countLatin1(text, options);
    using Counter = SegmentCount (*)(QStringView, SegmentOptions);
    static const Counter counter = hasVectorCounter() ? &countVector : &countScalar;
    return counter(text, options);
}

std::vector<TextPart> splitIntoParts(QStringView text, SegmentOptions options)
{
    if (options.languages != 0) {
        if (const TextPlan plan = planText(text, options); !plan.tables.isDefault())
            return splitIntoParts(text, plan, options);
        options.languages = 0;
    }
    const SegmentCount count = countSegments(text, options);
    if (count.parts == 0)
        return {};
    if (count.parts == 1)
        return {{0, text.size(), count.units}};
    const int limit = limitsOf(count.encoding, options).multi;
    if (count.encoding == Encoding::Ucs2)
        return splitUcs2(text, count, limit);
    std::vector<TextPart> parts;
    parts.reserve(size_t(count.parts));
    for (qsizetype begin = 0; begin < text.size();) {
        int units = 0;
        const qsizetype end = greedyGsm(text.utf16(), text.size(), begin, limit, units);
        parts.push_back({begin, end - begin, units});
        begin = end;
    }
    return parts;
}

qsizetype firstNotGsm(QStringView text)
{
    const char16_t *s = text.utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (septetsOf(s[i]) == 0)
            return i;
    }
    return -1;
}

bool isGsm7(QStringView text)
{
    return firstNotGsm(text) < 0;
}

QByteArray encodeGsm7Unpacked(QStringView text)
{
    QByteArray out(text.size() * 2, Qt::Uninitialized);
    char *p = out.data();
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        const int width = septetsOf(c);
        if (width == 2)
            *p++ = char(kEscape);
        *p++ = width == 0 ? '?' : char(codeOf(c));
    }
    out.truncate(p - out.constData());
    return out;
}

QString decodeGsm7Unpacked(QByteArrayView octets)
{
    QString out(octets.size(), Qt::Uninitialized);
    QChar *p = out.data();
    for (qsizetype i = 0; i < octets.size(); ++i) {
        const auto octet = quint8(octets[i]);
        if (octet > 0x7F) {
            *p++ = QChar::ReplacementCharacter;
        } else if (octet != kEscape) {
            *p++ = QChar(kBasic[octet]);
        } else if (i + 1 >= octets.size() || quint8(octets[i + 1]) == kEscape) {
            *p++ = u' ';
            ++i;
        } else if (quint8(octets[i + 1]) <= 0x7F) {
            const auto code = quint8(octets[++i]);
            const char16_t extended = extensionOf(code);
            *p++ = QChar(extended != 0 ? extended : kBasic[code]);
        } else {
            *p++ = u' ';
        }
    }
    out.truncate(p - out.constData());
    return out;
}

QByteArray encodeUcs2(QStringView text)
{
    QByteArray out(text.size() * 2, Qt::Uninitialized);
    auto *p = reinterpret_cast<uchar *>(out.data());
    const char16_t *s = text.utf16();
    const qsizetype n = text.size();
    for (qsizetype i = 0; i < n; ++i) {
        char16_t c = s[i];
        if (QChar::isSurrogate(c)) {
            const bool first = QChar::isHighSurrogate(c) && i + 1 < n && QChar::isLowSurrogate(s[i + 1]);
            const bool second = QChar::isLowSurrogate(c) && i > 0 && QChar::isHighSurrogate(s[i - 1]);
            if (!first && !second)
                c = QChar::ReplacementCharacter;
        }
        *p++ = uchar(c >> 8);
        *p++ = uchar(c & 0xFF);
    }
    return out;
}

QString decodeUcs2(QByteArrayView octets)
{
    const qsizetype n = octets.size() / 2;
    QString out(n + octets.size() % 2, Qt::Uninitialized);
    QChar *p = out.data();
    for (qsizetype i = 0; i < n; ++i)
        p[i] = QChar(char16_t(quint8(octets[2 * i]) << 8 | quint8(octets[2 * i + 1])));
    for (qsizetype i = 0; i < n; ++i) {
        if (p[i].isHighSurrogate() && i + 1 < n && p[i + 1].isLowSurrogate())
            ++i;
        else if (p[i].isSurrogate())
            p[i] = QChar::ReplacementCharacter;
    }
    if (octets.size() % 2 != 0)
        p[n] = QChar::ReplacementCharacter;
    return out;
}

} // namespace cm
