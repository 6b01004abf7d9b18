// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SmartEncoding.h"

#include "core/text/GsmAlphabet.h"
#include "core/text/NationalTables.h"
#include "core/text/TextPlan.h"
#include "core/text/TextTemplate.h"

#include <QTextBoundaryFinder>

#include <optional>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

struct Group {
    const char16_t *from;
    const char16_t *to;
};

/// Each character of `from` is replaced by all of `to`.
constexpr Group kGroups[] = {
    {u"\u00AB\u00BB\u02BA\u02EE\u201C\u201D\u201E\u201F\u2033\u275D\u275E\u301D\u301E", u"\""},
    {u"`\u00B4\u02B9\u02BB\u02BC\u02BD\u02C8\u02CA\u02CB\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u275B\u275C", u"'"},
    {u"\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\uFE63", u"-"},
    {u"\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", u" "},
    {u"\u000B\u0085\u2028\u2029", u"\n"},
    {u"\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF", u""},
    {u"\u2026\u22EF", u"..."},
    {u"\u2022\u2219\u25AA\u25CF\u25E6", u"*"},
    {u"\u00B7\u2024", u"."},
    {u"\u00D7", u"x"},
    {u"\u00F7\u2044\u2215", u"/"},
    {u"\u00BC", u"1/4"},
    {u"\u00BD", u"1/2"},
    {u"\u00BE", u"3/4"},
    {u"\u00B9", u"1"},
    {u"\u00B2", u"2"},
    {u"\u00B3", u"3"},
    {u"\u00AA", u"a"},
    {u"\u00BA", u"o"},
    {u"\u00A9", u"(C)"},
    {u"\u00AE", u"(R)"},
    {u"\u2122", u"TM"},
    {u"\u2116", u"No"},
    {u"\u2264", u"<="},
    {u"\u2265", u">="},
    {u"\u2192", u"->"},
    {u"\uFB00", u"ff"},
    {u"\uFB01", u"fi"},
    {u"\uFB02", u"fl"},
    {u"\uFB03", u"ffi"},
    {u"\uFB04", u"ffl"},
    {u"\u2206", u"Δ"},
    {u"\u220F", u"Π"},
    {u"\u2211", u"Σ"},
    {u"\u2126", u"Ω"},
    {u"\u212B", u"Å"},
};

/// One for one: Greek capitals, then Cyrillic letters.
constexpr char16_t kTwinsFrom[] = u"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
                                  u"АВЕКМНОРСТХЅІЈаеорсухѕіј";
constexpr char16_t kTwinsTo[] = u"ABEZHIKMNOPTYX"
                                u"ABEKMHOPCTXSIJaeopcyxsij";
static_assert(std::size(kTwinsFrom) == std::size(kTwinsTo));

/// Nothing for a character that has no look-alike.
std::optional<QString> lookAlikeOf(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) {
        const char16_t narrow = char16_t(c - 0xFEE0);
        if (narrow == u'`')
            return u"'"_s;
        const bool ofTemplates = narrow == u'{' || narrow == u'|' || narrow == u'}';
        return gsm::septetsOf(narrow) > 0 && !ofTemplates ? std::optional(QString(QChar(narrow))) : std::nullopt;
    }
    for (const Group &group : kGroups) {
        if (QStringView(group.from).contains(QChar(c)))
            return QString::fromUtf16(group.to);
    }
    if (const qsizetype at = QStringView(kTwinsFrom).indexOf(QChar(c)); at >= 0)
        return QString(QChar(kTwinsTo[at]));
    return std::nullopt;
}

/// Of all that a person sees as one character.
std::optional<QString> lookAlikeOf(QStringView grapheme)
{
    const QString composed = grapheme.toString().normalized(QString::NormalizationForm_C);
    QString out;
    for (const QChar c : composed) {
        if (gsm::septetsOf(c.unicode()) > 0) {
            out += c;
        } else if (const auto one = lookAlikeOf(c.unicode())) {
            out += *one;
        } else {
            return std::nullopt;
        }
    }
    return out;
}

QString graphemeAt(QStringView text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    finder.setPosition(position);
    const qsizetype begin = finder.isAtBoundary() ? position : finder.toPreviousBoundary();
    finder.setPosition(begin);
    const qsizetype end = finder.toNextBoundary();
    return text.mid(begin, (end < 0 ? text.size() : end) - begin).toString();
}

} // namespace

SmartOffer offerLookAlikes(QStringView text, SegmentOptions options, const QList<KeptRange> &kept)
{
    SmartOffer offer;
    offer.partsBefore = offer.partsAfter = countSegments(text, options).parts;
    if (isGsm7(text)) { // what Latin-1 lacks of the alphabet has no look-alike in it
        offer.text = text.toString();
        return offer;
    }
    offer.text.reserve(text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    auto next = kept.begin();
    for (qsizetype begin = 0; begin < text.size();) {
        while (next != kept.end() && next->position + next->length <= begin)
            ++next;
        if (next != kept.end() && next->position <= begin) {
            offer.text += text.mid(begin, next->position + next->length - begin);
            begin = next->position + next->length;
            continue;
        }
        finder.setPosition(begin);
        const qsizetype boundary = finder.toNextBoundary();
        qsizetype end = boundary > begin ? boundary : text.size();
        if (next != kept.end())
            end = std::min(end, next->position);
        const QStringView grapheme = text.mid(begin, end - begin);
        const auto twin = isGsm7(grapheme) ? std::nullopt : lookAlikeOf(grapheme);
        if (twin)
            offer.replacements.append({begin, end - begin, grapheme.toString(), *twin});
        offer.text += twin ? QStringView(*twin) : grapheme;
        begin = end;
    }
    if (!offer.replacements.isEmpty())
        offer.partsAfter = countSegments(offer.text, options).parts;
    return offer;
}

SmartOffer offerLookAlikesOfTemplate(const QString &text, SegmentOptions options)
{
    QList<KeptRange> kept;
    const TextTemplate parsed = TextTemplate::parse(text);
    for (const auto &span : parsed.spans())
        kept.append({span.position, span.length});
    return offerLookAlikes(text, options, kept);
}

PartsCause explainParts(QStringView text, SegmentOptions options)
{
    PartsCause cause;
    const TextPlan plan = planText(text, options);
    const SegmentCount &count = plan.count;
    cause.partsWithout = count.parts;
    if (count.parts <= 1)
        return cause;
    QString without;
    int odd = 0;
    const bool unicode = count.encoding == Encoding::Ucs2;
    const auto widthOf = [&](char16_t c) {
        if (!plan.tables.isDefault())
            return national::lockingCode(plan.tables.locking, c) >= 0 ? 1 : 2;
        return options.latin1 && c > 0xFF ? 0 : gsm::septetsOf(c);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int width = widthOf(text[i].unicode());
        const bool isOdd = unicode ? width == 0 : width == 2;
        without += isOdd ? QChar(u'x') : text[i];
        if (!isOdd)
            continue;
        ++odd;
        if (cause.position < 0)
            cause.position = i;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    }
    const int parts = countSegments(without, options).parts;
    if (odd > 0 && parts < count.parts) {
        cause.kind = unicode ? PartsCause::Kind::Unicode : PartsCause::Kind::Extension;
        cause.character = graphemeAt(text, cause.position);
        cause.others = odd - 1;
        cause.partsWithout = parts;
        return cause;
    }
    cause.kind = PartsCause::Kind::Length;
    cause.position = splitIntoParts(text, options)[1].begin;
    cause.character = graphemeAt(text, cause.position);
    return cause;
}

} // namespace cm
