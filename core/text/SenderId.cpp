// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SenderId.h"

#include <QCoreApplication>

#include <algorithm>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortCodeMin = 3;
constexpr int kShortCodeMax = 8;
constexpr int kInternationalMin = 7;

bool isLetter(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}
bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

Result<SenderId> parseNumber(QStringView text)
{
    QString digits;
    bool plus = false;
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (isDigit(c))
            digits.append(QChar(c));
        else if (c == u'+' && digits.isEmpty() && !plus)
            plus = true;
        else if (!QStringView(u" -()./").contains(QChar(c)))
            return fail(ErrorCode::InvalidInput, u"sender.no_letter"_s,
                        QCoreApplication::translate("core", "The sender needs at least one letter, or has to be a number."));
    }
    if (!plus && digits.startsWith(u"00"_s)) {
        plus = true;
        digits.remove(0, 2);
    }
    if (!plus && digits.size() >= kShortCodeMin && digits.size() <= kShortCodeMax)
        return SenderId{digits, SenderKind::ShortCode, 3, 0};
    if (digits.size() > kMaxSenderDigits || digits.size() < kInternationalMin)
        return fail(ErrorCode::InvalidInput, u"sender.number_length"_s,
                    QCoreApplication::translate("core", "A sender number has %1 to %2 digits, a short code %3 to %4; this one has %5.")
                        .arg(kInternationalMin)
                        .arg(kMaxSenderDigits)
                        .arg(kShortCodeMin)
                        .arg(kShortCodeMax)
                        .arg(digits.size()));
    if (digits.startsWith(u'0'))
        return fail(ErrorCode::InvalidInput, u"sender.number_without_country"_s,
                    QCoreApplication::translate("core", "Write the sender number with its country code, for example +49 for Germany."));
    return SenderId{digits, SenderKind::International, 1, 1};
}

} // namespace

QStringView senderIdExtraCharacters()
{
    return u"+-_&.'!/#";
}

Result<SenderId> parseSenderId(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return fail(ErrorCode::InvalidInput, u"sender.empty"_s, QCoreApplication::translate("core", "The sender is empty."));
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (!hasLetter)
        return parseNumber(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (!isLetter(c) && !isDigit(c) && c != u' ' && !senderIdExtraCharacters().contains(QChar(c))) {
            const qsizetype length = text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
            return fail(ErrorCode::InvalidInput, u"sender.character"_s,
                        QCoreApplication::translate("core", "A sender name cannot have the character “%1”. Letters A–Z without accents, "
                                                            "digits, spaces and %2 are possible.")
                            .arg(text.mid(i, length), senderIdExtraCharacters()));
        }
    }
    if (text.size() > kMaxSenderCharacters)
        return fail(ErrorCode::InvalidInput, u"sender.too_long"_s,
                    QCoreApplication::translate("core", "A sender name has at most %1 characters; this one has %2.")
                        .arg(kMaxSenderCharacters)
                        .arg(text.size()));
    return SenderId{text.toString(), SenderKind::Alphanumeric, 5, 0};
}

} // namespace cm
