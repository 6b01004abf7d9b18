// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/receipts/CarrierIds.h"

#include <algorithm>

namespace cm::service {

namespace {

bool isHex(const QString &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isDecimal(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The digits of a number; empty for anything that has letters.
QString digitsOf(const QString &address)
{
    QString digits;
    for (const QChar c : address) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c.isLetter())
            return {};
    }
    if (digits.startsWith(QLatin1StringView("00")))
        digits.remove(0, 2);
    return digits;
}

} // namespace

IdFormat idFormatFromWire(const QString &text)
{
    return text == QLatin1StringView("hex_dec") ? IdFormat::HexDec : IdFormat::Raw;
}

QString storedCarrierId(const QString &id, IdFormat format)
{
    if (format == IdFormat::Raw)
        return id;
    const auto lower = id.toLower();
    if (!isHex(lower))
        return lower;
    qsizetype zeros = 0;
    while (zeros + 1 < lower.size() && lower[zeros] == u'0')
        ++zeros;
    return lower.mid(zeros);
}

QStringList carrierIdCandidates(const QString &storedId, IdFormat format)
{
    QStringList out{storedId};
    if (format == IdFormat::Raw || !isHex(storedId))
        return out;
    bool ok = false;
    if (isDecimal(storedId)) {
        const auto value = storedId.toULongLong(&ok, 10);
        if (ok)
            out.append(QString::number(value, 16));
    }
    const auto value = storedId.toULongLong(&ok, 16);
    if (ok)
        out.append(QString::number(value, 10));
    out.removeDuplicates();
    return out;
}

bool mayBeNumber(const QString &e164, const QString &carriers)
{
    constexpr qsizetype kTail = 7;
    const bool masked = std::any_of(carriers.begin(), carriers.end(), [](QChar c) { return c == u'*' || c.isLetter(); });
    const auto digits = digitsOf(carriers);
    return masked || digits.size() < kTail || digits.right(kTail) == e164.right(kTail);
}

bool sameAddress(const QString &ours, const QString &carriers)
{
    const auto a = digitsOf(ours);
    const auto b = digitsOf(carriers);
    if (!a.isEmpty() && !b.isEmpty())
        return a == b;
    return ours.trimmed().compare(carriers.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace cm::service
