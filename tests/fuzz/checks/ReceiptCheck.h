// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/smpp/ReceiptText.h"
#include "tests/fuzz/checks/Bytes.h"

namespace cm::fuzz {

/// Any bytes as the text of a receipt, in both codings and as TLVs; then the same bytes as what a carrier of its own mind puts around and
/// behind a well-formed receipt, which must be read all the same.
inline const char *checkReceipt(const uint8_t *data, size_t size)
{
    using namespace cm::service::smpp;
    if (size < 2)
        return nullptr;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    Sm sm;
    sm.esmClass = kEsmReceipt;
    sm.dataCoding = data[0] & 1 ? 8 : 0;
    sm.shortMessage = bytes;
    if (data[0] & 2)
        sm.tlvs.append({tag::kReceiptedMessageId, bytes.left(data[1])});
    if (data[0] & 4)
        sm.tlvs.append({tag::kMessageState, bytes.right(1)});
    if (data[0] & 8)
        sm.tlvs.append({tag::kNetworkErrorCode, bytes.left(3)});
    if (data[0] & 16)
        sm.tlvs.append({tag::kMessagePayload, bytes});
    if (const auto receipt = readReceipt(sm); receipt && receipt->carrierId.isEmpty())
        return "a receipt about nothing";
    if (const qint64 at = readReceiptDate(bytes.left(14)); at < 0 && bytes.left(4) >= "1970")
        return "a date";

    // The id is one word; what follows "text:" is anybody's.
    QByteArray id;
    for (const char c : bytes.left(16)) {
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            id.append(c);
    }
    if (id.isEmpty())
        id = "1";
    Sm good;
    good.esmClass = kEsmReceipt;
    const bool otherOrder = (data[0] & 32) != 0;
    good.shortMessage = otherOrder ? "stat:DELIVRD err:000 ID:" + id : "id:" + id + " sub:001 dlvrd:001 stat:DELIVRD err:000";
    good.shortMessage += " done date:2405011230 text:" + bytes;
    const auto receipt = readReceipt(good);
    if (!receipt || receipt->carrierId != QString::fromLatin1(id) || receipt->state != MessageState::Delivered ||
        receipt->errorCode != QLatin1String("000") || receipt->doneAtMs != 1714566600000)
        return "what follows a receipt changes what it says";
    return nullptr;
}

} // namespace cm::fuzz
