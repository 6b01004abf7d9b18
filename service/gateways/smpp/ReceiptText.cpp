// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/ReceiptText.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace cm::service::smpp {

namespace {

// Longer names first: "submit date" before "sub".
constexpr std::array<const char *, 8> kKeys{"submit date:", "done date:", "dlvrd:", "stat:", "text:", "sub:", "err:", "id:"};

struct Fields {
    QByteArray id, doneDate, stat, err;
};

/// A value is one word, or in quotes.
Fields split(const QByteArray &text)
{
    Fields out;
    const auto lower = text.toLower();
    struct Found {
        qsizetype at;
        const char *key;
    };
    std::vector<Found> found;
    qsizetype end = lower.size();
    for (const char *key : kKeys) {
        // What follows "text:" is the message's own and may hold anything.
        qsizetype from = 0;
        for (;;) {
            const auto at = lower.indexOf(key, from);
            if (at < 0)
                break;
            from = at + 1;
            // "id:" inside of "paid:" is no key.
            if (at > 0 && QChar::isLetterOrNumber(uchar(lower[at - 1])))
                continue;
            if (qstrcmp(key, "text:") == 0)
                end = std::min(end, at);
            found.push_back({at, key});
            break;
        }
    }
    for (const auto &one : found) {
        if (one.at >= end)
            continue;
        auto stop = end;
        for (const auto &other : found) {
            if (other.at > one.at)
                stop = std::min(stop, other.at);
        }
        const auto begin = one.at + qsizetype(qstrlen(one.key));
        auto value = text.mid(begin, std::max<qsizetype>(0, stop - begin)).trimmed();
        const char quote = value.isEmpty() ? '\0' : value.front();
        if (const auto closing = value.indexOf(quote, 1); (quote == '"' || quote == '\'') && closing > 0)
            value = value.mid(1, closing - 1);
        else
            value = value.split(' ').first(); // a key of the carrier's own may follow
        if (qstrcmp(one.key, "id:") == 0)
            out.id = value;
        else if (qstrcmp(one.key, "done date:") == 0)
            out.doneDate = value;
        else if (qstrcmp(one.key, "stat:") == 0)
            out.stat = value;
        else if (qstrcmp(one.key, "err:") == 0)
            out.err = value;
    }
    return out;
}

std::optional<MessageState> stateOfText(const QByteArray &stat)
{
    const auto s = stat.toUpper();
    // By their beginnings: the table of appendix B cuts the words to seven letters, some carriers do not.
    if (s.startsWith("DELIV"))
        return MessageState::Delivered;
    if (s.startsWith("UNDELIV"))
        return MessageState::Undelivered;
    if (s.startsWith("EXPIR"))
        return MessageState::Expired;
    if (s.startsWith("REJECT"))
        return MessageState::Rejected;
    if (s.startsWith("DELET"))
        return MessageState::Undelivered;
    if (s.startsWith("UNKN"))
        return MessageState::Unknown;
    if (s.startsWith("ACCEP") || s.startsWith("ENROUTE") || s.startsWith("BUFFER") || s.startsWith("SCHEDUL"))
        return MessageState::Accepted;
    if (s.startsWith("FAIL") || s.startsWith("SKIP"))
        return MessageState::Undelivered;
    return std::nullopt;
}

/// 5.2.28, and what version 5.0 added.
std::optional<MessageState> stateOfTlv(const QByteArray *value)
{
    if (!value || value->size() != 1)
        return std::nullopt;
    switch (value->at(0)) {
    case 0: // scheduled
    case 1: // en route
    case 6: // accepted
        return MessageState::Accepted;
    case 2:
        return MessageState::Delivered;
    case 3:
        return MessageState::Expired;
    case 4: // deleted
    case 5:
    case 9: // skipped
        return MessageState::Undelivered;
    case 7:
        return MessageState::Unknown;
    case 8:
        return MessageState::Rejected;
    default:
        return std::nullopt;
    }
}

/// 5.3.2.31: an octet for the network type and 16 bits; some send three digits instead.
QString errorOfTlv(const QByteArray *value)
{
    if (!value || value->size() != 3)
        return {};
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (std::all_of(value->begin(), value->end(), isDigit))
        return QString::fromLatin1(*value);
    return QString::number((quint8(value->at(1)) << 8) | quint8(value->at(2)));
}

QString cString(const QByteArray &value)
{
    const auto nul = value.indexOf('\0');
    return QString::fromLatin1(nul < 0 ? value : value.left(nul)).trimmed();
}

} // namespace

bool isReceipt(const Sm &sm)
{
    const auto type = sm.esmClass & kEsmTypeMask;
    return type == kEsmReceipt || type == kEsmIntermediate || sm.tlv(tag::kReceiptedMessageId);
}

qint64 readReceiptDate(QByteArrayView digits)
{
    const auto size = digits.size();
    if (size != 10 && size != 12 && size != 14)
        return 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return 0;
    }
    const auto two = [&](qsizetype at) { return (digits[at] - '0') * 10 + (digits[at + 1] - '0'); };
    const int year = size == 14 ? two(0) * 100 + two(2) : 2000 + two(0);
    const qsizetype at = size == 14 ? 4 : 2;
    const QDate date(year, two(at), two(at + 2));
    const QTime time(two(at + 4), two(at + 6), size == 10 ? 0 : two(at + 8));
    if (!date.isValid() || !time.isValid())
        return 0;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

std::optional<CarrierReceipt> readReceipt(const Sm &sm)
{
    // UCS-2 receipts exist; everything in them is ASCII.
    const auto &content = sm.content();
    const auto fields = split(sm.dataCoding == 8 ? QByteArray(content).replace('\0', QByteArray()) : content);
    CarrierReceipt receipt;
    const auto *id = sm.tlv(tag::kReceiptedMessageId);
    receipt.carrierId = id && !cString(*id).isEmpty() ? cString(*id) : QString::fromLatin1(fields.id);
    auto state = stateOfTlv(sm.tlv(tag::kMessageState));
    if (!state)
        state = stateOfText(fields.stat);
    if (!state && (sm.esmClass & kEsmTypeMask) == kEsmIntermediate)
        state = MessageState::Accepted;
    if (!state || receipt.carrierId.isEmpty())
        return std::nullopt;
    receipt.state = *state;
    const auto error = errorOfTlv(sm.tlv(tag::kNetworkErrorCode));
    receipt.errorCode = error.isEmpty() ? QString::fromLatin1(fields.err) : error;
    receipt.doneAtMs = readReceiptDate(fields.doneDate);
    // The receipt comes from the recipient and goes to the sender (5.2.8 ff.).
    receipt.recipient = QString::fromLatin1(sm.source.digits);
    receipt.sender = QString::fromLatin1(sm.destination.digits);
    return receipt;
}

} // namespace cm::service::smpp
