// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/smpp/Pdu.h"
#include "service/gateways/smpp/ReceiptText.h"

#include <cstdlib>

using namespace cm::service::smpp;

/// A stream of bytes from a carrier, cut in two at a place that the first byte says. What is read must be written and read again as the
/// same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const auto *bytes = reinterpret_cast<const char *>(data) + 1;
    const size_t count = size - 1;
    const size_t cut = count ? data[0] % count : 0;
    PduReader reader;
    for (const auto &[from, to] : {std::pair<size_t, size_t>{0, cut}, {cut, count}}) {
        reader.append(bytes + from, to - from);
        for (auto outcome = reader.next(); outcome == PduReader::Outcome::Pdu || outcome == PduReader::Outcome::Malformed;
             outcome = reader.next()) {
            const auto pdu = reader.pdu();
            if (const auto *sm = std::get_if<Sm>(&pdu.body)) {
                isReceipt(*sm);
                readReceipt(*sm);
            }
            if (outcome == PduReader::Outcome::Malformed)
                continue;
            const auto again = encode(pdu);
            PduReader second;
            second.append(again.constData(), size_t(again.size()));
            // Only what a short_message of 255 octets would need is cut on writing.
            const auto *sm = std::get_if<Sm>(&pdu.body);
            if (second.next() != PduReader::Outcome::Pdu || (!(second.pdu() == pdu) && !(sm && sm->shortMessage.size() > 254)))
                abort();
        }
    }
    return 0;
}
