// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TextCorpus.h"

#include "core/text/NationalTables.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace cm::test {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};
/// Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Bengali, Tamil, Thai, Georgian, Hangul jamo, Ethiopic, Khmer, punctuation,
/// currency, arrows, kana, CJK, Hangul, private use, forms for Arabic, full-width, Gothic, mathematical letters, emoji, CJK beyond the
/// plane.
constexpr Range kRanges[] = {{0x20, 0x7E},       {0xA0, 0xFF},       {0x100, 0x17F},     {0x370, 0x3FF},    {0x400, 0x4FF},
                             {0x530, 0x58F},     {0x590, 0x5FF},     {0x600, 0x6FF},     {0x900, 0x97F},    {0x980, 0x9FF},
                             {0xB80, 0xBFF},     {0xE00, 0xE7F},     {0x10A0, 0x10FF},   {0x1100, 0x11FF},  {0x1200, 0x137F},
                             {0x1780, 0x17FF},   {0x2000, 0x206F},   {0x20A0, 0x20CF},   {0x2190, 0x21FF},  {0x3040, 0x30FF},
                             {0x4E00, 0x9FFF},   {0xAC00, 0xD7A3},   {0xE000, 0xF8FF},   {0xFB50, 0xFDFF},  {0xFEFF, 0xFFFF},
                             {0x10330, 0x1034F}, {0x1D400, 0x1D7FF}, {0x1F300, 0x1F6FF}, {0x20000, 0x2A6DF}};

} // namespace

TextCorpus::TextCorpus(quint32 seed, bool halves)
    : m_random(seed)
    , m_halves(halves)
{}

QString TextCorpus::character(int kind)
{
    static const QString gsm = u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCXYZÄÖÑÜ§¿abcdefxyzäöñüà"_s;
    static const QString extension = u"\f^{}\\[~]|€"_s;
    static const QStringList clusters{u"\U0001F600"_s,
                                      u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s,
                                      u"\U0001F1E9\U0001F1EA"_s,
                                      u"e\u0301\u0323"_s,
                                      u"\U0001F44D\U0001F3FD"_s,
                                      u"1\uFE0F\u20E3"_s,
                                      u"\u0915\u094D\u0937"_s,
                                      u"\u1112\u1161\u11AB"_s,
                                      u"\r\n"_s,
                                      u"\u2764\uFE0F\u200D\U0001F525"_s,
                                      u"\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F"_s};
    const auto below = [this](int n) { return m_random.bounded(n); };
    switch (kind) {
    case 0:
        return gsm.mid(below(int(gsm.size())), 1);
    case 1:
        return extension.mid(below(int(extension.size())), 1);
    case 2:
        return clusters[below(int(clusters.size()))];
    case 3: {
        const QString odd = u"\0\x1B\t\x7F\u200B\u2028\uFFFD"_s;
        return odd.mid(below(int(odd.size())), 1);
    }
    case 4:
        return QString(QChar(char16_t(0xD800 + below(0x800))));
    default: {
        const Range &range = kRanges[size_t(kind - 5) % std::size(kRanges)];
        return QString::fromUcs4(std::array{char32_t(range.first + char32_t(below(int(range.last - range.first + 1))))}.data(), 1);
    }
    }
}

QString TextCorpus::next()
{
    static constexpr int edges[] = {66, 67, 70, 132, 134, 152, 153, 160, 201, 268, 304, 306, 459};
    const int wanted = m_random.bounded(3) == 0 ? 1 + m_random.bounded(60) : edges[m_random.bounded(13)] + m_random.bounded(-3, 4);
    const int alphabet = m_random.bounded(3); // 0: GSM alone, 1: with the extension table, 2: another alphabet
    const int script = 5 + m_random.bounded(int(std::size(kRanges)));
    const int rarity = m_random.bounded(2, 60);
    QString text;
    while (text.size() < wanted) {
        const bool rare = m_random.bounded(rarity) == 0;
        if (alphabet == 0 || (!rare && alphabet == 1))
            text += character(0);
        else if (alphabet == 1)
            text += character(1);
        else if (!rare)
            text += character(m_random.bounded(4) == 0 ? 0 : script);
        else
            text += character(m_random.bounded(12) == 0 ? 3 : m_halves && m_random.bounded(6) == 0 ? 4 : 2);
    }
    return text;
}

QString TextCorpus::nextNational()
{
    static constexpr int edges[] = {66, 70, 134, 145, 146, 148, 149, 152, 155, 160, 290, 292, 296, 298};
    const int wanted = m_random.bounded(4) == 0 ? 1 + m_random.bounded(60) : edges[m_random.bounded(14)] + m_random.bounded(-3, 4);
    const int language = 1 + m_random.bounded(national::kLanguages - 1);
    const int shifted = m_random.bounded(2, 40); // how seldom the second table is needed
    const bool foreign = m_random.bounded(10) == 0;
    QString text;
    while (text.size() < wanted) {
        const char16_t *table = m_random.bounded(shifted) == 0 ? national::singleShiftTable(language) : national::lockingTable(language);
        const char16_t c = (table ? table : national::lockingTable(0))[m_random.bounded(128)];
        if (c != national::kNothing)
            text += QChar(c);
    }
    if (foreign)
        text[m_random.bounded(int(text.size()))] = u'中';
    return text;
}

} // namespace cm::test
