// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/PhoneText.h"

#include <QChar>

#include <algorithm>

namespace cm {

namespace {

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c == QChar::ByteOrderMark;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'`' || c == u'\u00B4';
}

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uFF0B';
}

bool isSeparator(QChar c)
{
    if (isInvisible(c) || c.category() == QChar::Punctuation_Dash)
        return true;
    switch (c.unicode()) {
    case u'.':
    case u'/':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'~':
    case u'\u2212': // minus sign
    case u'\u30FC': // the long vowel mark that Japanese keyboards give for a dash
    case u'\uFF08':
    case u'\uFF09':
    case u'\uFF0E':
    case u'\uFF0F':
    case u'\uFF5E':
        return true;
    default:
        return false;
    }
}

/// 4.91797E+11, 4,91797E+11, 5E+10: a mantissa, E, a positive exponent.
bool isScientific(QStringView text)
{
    const auto e = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'E' || c == u'e'; });
    if (e == text.end() || e == text.begin())
        return false;
    const auto mantissaEnd = std::find_if_not(text.begin(), e, [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
    auto exponent = e + 1;
    if (exponent != text.end() && isPlus(*exponent))
        ++exponent;
    return mantissaEnd == e && text.front().isDigit() && exponent != text.end() && text.end() - exponent <= 2 &&
           std::all_of(exponent, text.end(), [](QChar c) { return c.isDigit(); });
}

/// Takes ".0" or ",00" off digits, as spreadsheets and database exports write whole numbers.
QStringView withoutDecimals(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'0')
        --end;
    const qsizetype zeros = text.size() - end;
    if (zeros < 1 || zeros > 2 || end < 2 || (text[end - 1] != u'.' && text[end - 1] != u','))
        return text;
    const QStringView whole = text.first(end - 1);
    const bool plainDigits = std::all_of(whole.begin(), whole.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return plainDigits ? whole : text;
}

} // namespace

tl::expected<PhoneText, PhoneFault> readPhoneText(QStringView raw)
{
    while (!raw.isEmpty() && (isInvisible(raw.front()) || isApostrophe(raw.front()) || raw.front() == u'='))
        raw = raw.sliced(1);
    while (!raw.isEmpty() && (isInvisible(raw.back()) || isApostrophe(raw.back())))
        raw.chop(1);
    if (raw.size() >= 2 && raw.front() == u'"' && raw.back() == u'"')
        raw = raw.sliced(1, raw.size() - 2).trimmed();
    if (raw.startsWith(QStringView(u"tel:"), Qt::CaseInsensitive))
        raw = raw.sliced(4).trimmed();
    if (raw.isEmpty())
        return tl::unexpected(PhoneFault::Empty);
    if (isScientific(raw))
        return tl::unexpected(PhoneFault::ShortenedByExcel);
    raw = withoutDecimals(raw);

    PhoneText text;
    std::array<char, PhoneText::kMaxDigits + 2> digits{};
    int length = 0;
    bool tooLong = false;
    for (const QChar c : raw) {
        int digit = c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
        if (digit < 0 && c.unicode() > 0x7F && c.category() == QChar::Number_DecimalDigit)
            digit = c.digitValue();
        if (digit >= 0) {
            if (length == int(digits.size()))
                tooLong = true;
            else
                digits[size_t(length++)] = char('0' + digit);
        } else if (isPlus(c)) {
            if (length > 0 || text.international)
                return tl::unexpected(PhoneFault::NotANumber);
            text.international = true;
        } else if (!isSeparator(c)) {
            return tl::unexpected(PhoneFault::NotANumber);
        }
    }
    if (length == 0)
        return tl::unexpected(PhoneFault::NotANumber);
    int skip = 0;
    if (length > 2 && digits[0] == '0' && digits[1] == '0') {
        skip = 2;
        text.international = true;
    }
    length -= skip;
    if (tooLong || length > PhoneText::kMaxDigits)
        return tl::unexpected(PhoneFault::TooLong);
    std::copy_n(digits.begin() + skip, length, text.digits.begin());
    text.length = length;
    return text;
}

} // namespace cm
