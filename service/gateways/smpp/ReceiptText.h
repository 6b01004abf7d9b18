// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/CarrierLink.h"
#include "service/gateways/smpp/Pdu.h"

#include <optional>

namespace cm::service::smpp {

/// True for a deliver_sm that is a delivery receipt: by its esm_class, or by a receipted_message_id (some carriers leave esm_class 0).
bool isReceipt(const Sm &sm);

/// What a receipt says. TLVs win over the text, whose form is that of SMPP 3.4 appendix B with the variations found in the field: keys in
/// any case and order, any of them missing, dates as yyMMddHHmm, yyMMddHHmmss or yyyyMMddHHmmss (read as UTC: no zone is given), err with
/// letters, stat spelled out. Empty when neither id nor state can be found.
std::optional<CarrierReceipt> readReceipt(const Sm &sm);

/// Milliseconds UTC of a receipt's date, 0 when it is none.
qint64 readReceiptDate(QByteArrayView digits);

} // namespace cm::service::smpp
