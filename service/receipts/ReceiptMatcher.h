// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/gateways/CarrierLink.h"
#include "service/receipts/CarrierIds.h"

#include <memory>
#include <optional>
#include <vector>

namespace cm::service {

class MessageLedger;
class WriteContext;

/// Which receipts of a long message decide about it.
enum class DlrParts { All, First, Last, Any };
DlrParts dlrPartsFromWire(const QString &text);

/// Finds the part that a receipt is about and moves part and message. States have ranks and never go back: in transit < unknown < expired,
/// undelivered < delivered, rejected. So the order of receipts does not matter, and one that comes twice does no harm.
///
/// A receipt whose id is not known waits in the inbox: for the answer of the submit that it overtook (matchEarly), or until recipient and
/// sender fit exactly one message of the gateway whose fate is open and that is in doubt (matchWaiting).
/// Lives on the writer thread for the length of one write job.
class ReceiptMatcher {
public:
    ReceiptMatcher(WriteContext &tx, MessageLedger &ledger, const QString &gatewayId, IdFormat format, DlrParts dlrParts);
    ~ReceiptMatcher();

    /// Stores receipts in the inbox; answers their inbox ids, in order.
    std::vector<qint64> store(const std::vector<CarrierReceipt> &receipts);
    /// Matches receipts that were stored under these ids; those that fit leave the inbox. Answers how many stay.
    int match(const std::vector<qint64> &inboxIds, const std::vector<CarrierReceipt> &receipts);
    /// All that wait in the inbox of this gateway, at most `limit`. Answers how many left it.
    int matchWaiting(int limit);
    /// Parts have just been stored under these ids: applies receipts that were early. Answers how many left the inbox.
    int matchEarly(const QStringList &storedIds);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm::service
