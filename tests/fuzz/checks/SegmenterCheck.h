// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/GatewayText.h"
#include "core/text/SegmentCounters.h"
#include "core/text/Segmenter.h"
#include "core/text/TextPlan.h"
#include "tests/fuzz/checks/Bytes.h"

namespace cm::fuzz {

inline QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// With every national table allowed: never dearer, and what a handset reads with these tables is the text.
inline const char *checkPlan(const QString &text, SegmentOptions options)
{
    const SegmentCount without = countSegments(text, options);
    options.languages = kAllLanguages;
    const TextPlan plan = planText(text, options);
    if (without.allowed ? plan.count.parts > without.parts : plan.tables.isDefault() == plan.count.allowed)
        return "tables make it dearer";
    if (plan.tables.isDefault())
        return plan.count == without ? nullptr : "a plan without tables";
    const auto parts = splitIntoParts(text, plan, options);
    if (int(parts.size()) != plan.count.parts || parts != splitIntoParts(text, options) || !(countSegments(text, options) == plan.count))
        return "the number of parts with tables";
    const int limit = septetsPerPart(plan.tables, parts.size() > 1, options.reference16);
    QString read;
    for (const TextPart &part : parts) {
        const QByteArray octets = encodeSeptets(QStringView(text).mid(part.begin, part.length), plan.tables);
        if (part.begin != read.size() || octets.size() != part.units || octets.size() > limit)
            return "a part with tables";
        read += decodeSeptets(octets, plan.tables);
    }
    return read == text ? nullptr : "it does not read as it was written with tables";
}

/// Whatever a gateway can be set to: what is counted is what leaves.
inline const char *checkGateway(const QString &text, uint8_t kind, bool unicodeAllowed)
{
    const bool latin1 = (kind & 1) != 0;
    const GatewayText gateway{
        .latin1 = latin1, .reference16 = (kind & 2) != 0, .languages = latin1 ? quint16(0) : quint16((kind * 0x1357) & kAllLanguages)};
    const SegmentCount count = countSegments(text, gateway.options(unicodeAllowed));
    const GatewayText::Layout layout = gateway.layout(text, unicodeAllowed);
    if (int(layout.parts.size()) != count.parts || layout.plan.count.encoding != count.encoding)
        return "what is counted is not what leaves";
    if (layout.parts != gateway.layout(text, count.encoding == Encoding::Ucs2).parts)
        return "it leaves otherwise than it was stored";
    qsizetype at = 0;
    for (const TextPart &part : layout.parts) {
        if (part.begin != at || part.length < 1)
            return "a part of a gateway is not where it belongs";
        at += part.length;
    }
    return at == text.size() ? nullptr : "the parts of a gateway are not the text";
}

/// Whatever the text: both counters agree, the parts are the whole text in order, none is too long or cuts a character, and what is
/// decoded is what was encoded.
inline const char *checkSegmenter(const uint8_t *data, size_t size)
{
    if (size < 1)
        return nullptr;
    const SegmentOptions options{.unicodeAllowed = (data[0] & 1) == 0, .reference16 = (data[0] & 2) != 0};
    const QString text = utf16Of(data + 1, size - 1);
    const SegmentCount count = segments::countScalar(text, options);
    if (!(countSegments(text, options) == count) || (segments::hasVectorCounter() && !(segments::countVector(text, options) == count)))
        return "the counters differ";
    const bool gsm = count.encoding == Encoding::Gsm7;
    if (firstNotGsm(text) != count.notGsmAt || gsm != (count.notGsmAt < 0) || count.allowed != (gsm || options.unicodeAllowed))
        return "the alphabet";
    const QByteArray whole = gsm ? encodeGsm7Unpacked(text) : encodeUcs2(text);
    if (count.units != whole.size() / (gsm ? 1 : 2))
        return "the units";

    const auto parts = splitIntoParts(text, options);
    if (int(parts.size()) != count.parts)
        return "the number of parts";
    const auto limits = segments::limitsOf(count.encoding, options);
    const int limit = parts.size() > 1 ? limits.multi : limits.single;
    qsizetype at = 0;
    int units = 0;
    QByteArray sent;
    for (const TextPart &part : parts) {
        if (part.begin != at || part.length < 1 || part.begin + part.length > text.size())
            return "a part is not where it belongs";
        const QStringView piece = QStringView(text).mid(part.begin, part.length);
        const QByteArray octets = gsm ? encodeGsm7Unpacked(piece) : encodeUcs2(piece);
        if (part.units != octets.size() / (gsm ? 1 : 2) || part.units > limit)
            return "a part is too long";
        sent += octets;
        at += part.length;
        units += part.units;
    }
    // A pair that was cut would have become two replacement characters.
    if (at != text.size() || units != count.units || sent != whole)
        return "the parts are not the text";
    if (!parts.empty() && parts.size() == 1 && count.remainingInPart != limit - units)
        return "the room that is left";
    const QString decoded = gsm ? decodeGsm7Unpacked(whole) : decodeUcs2(whole);
    if (decoded != withoutLoneSurrogates(text))
        return "it does not read as it was written";

    if (const char *wrong = (data[0] & 12) == 4 ? checkGateway(text, data[0] >> 4, options.unicodeAllowed) : nullptr)
        return wrong;
    if (const char *wrong = (data[0] & 28) == 28 ? checkPlan(text, options) : nullptr)
        return wrong;
    const auto octets = QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size));
    if (decodeGsm7Unpacked(octets).size() > octets.size() || decodeUcs2(octets).size() != (octets.size() + 1) / 2)
        return "decoded octets";
    return nullptr;
}

} // namespace cm::fuzz
