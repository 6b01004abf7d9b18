// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "service/storage/GatewayStore.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace cm::service {

class Database;

/// Sends what is due: takes queued messages of active campaigns, hands them to the gateways of their traffic accounts, and records answers
/// and receipts. The rules are those of docs/decisions/0001-sending.md. Runs on its own threads; every member may be called from any
/// thread. One per Database, which must outlive it.
class Dispatcher {
public:
    /// The clear password of a gateway; an empty one where none is stored. Called on the dispatcher's thread.
    using Unsealer = std::function<Result<QByteArray>(const QString &gatewayId)>;

    /// Tests shorten these.
    struct Options {
        qint64 unconfirmedAfterMs = 24 * 60 * 60 * 1000;     ///< in doubt for longer than this becomes Unconfirmed
        qint64 receiptsDueMs = GatewayStore::kReceiptsDueMs; ///< for how long a gateway that no account has any more waits for receipts
        qint64 retryBaseMs = 15 * 1000;                      ///< pause after the first temporary error; doubles, at most retryMaxMs
        qint64 retryMaxMs = 15 * 60 * 1000;
        int maxTries = 6;       ///< a temporary error at the last try is final
        int refreshMs = 1000;   ///< how often it looks by itself for what has become due
        int cancelChunk = 2000; ///< messages cancelled in one transaction
    };

    Dispatcher(Database &database, const Clock &clock, Unsealer unsealer);
    Dispatcher(Database &database, const Clock &clock, Unsealer unsealer, Options options);
    ~Dispatcher(); ///< stops, with a deadline of five seconds

    /// Settles what another process left behind (messages that were being submitted become in doubt, or queued again where the account's
    /// policy says so), then starts to send. Waits for that first step.
    Result<void> start();
    /// Something that it may care about was committed: a launch, pause, resume or cancel, a changed gateway or account. Cheap; returns at
    /// once. Without it the change is noticed within Options::refreshMs. Nothing of a campaign is taken from the queue after the commit of
    /// its pause or cancel, whether or not this is called; what had been taken and is not begun comes back when the change is noticed.
    void wake();
    /// No new submits; waits until what is on the wire is answered and recorded, at most deadlineMs, then ends the sessions. Whatever is
    /// still open is in doubt. Start is not possible again.
    void stop(int deadlineMs);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm::service
