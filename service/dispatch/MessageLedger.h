// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace cm::service {

class WriteContext;

/// The only place that changes the state of messages. It keeps together, in the transaction of its WriteContext: the message (state, price,
/// times, rev), the counters and cost of its campaign, and the traffic totals; and touches the scopes account:{id}:messages, :campaigns and
/// :traffic. Deltas are summed, so that a batch writes each campaign and each total once: call flush() last, exactly once.
///
/// Rules, checked by checkLedger(): a campaign's waiting counts Queued, Held, Claimed, RetryWait; submitted counts Submitting, Accepted,
/// InDoubt, Unconfirmed (in_doubt the last two of them); cancelled Cancelled; the rest as deliveryStatusOf() says. A message stands in the
/// traffic totals, in the quarter-hour of its sent_at, while its delivery status is not None. A campaign's cost is the sum of the prices of
/// the messages that stand there. A message that the carrier refused (Failed, Rejected) costs nothing.
///
/// Lives on the writer thread for the length of one write job. An SQL error fails the whole job (see Statement), so members do not report
/// it.
class MessageLedger {
public:
    explicit MessageLedger(WriteContext &tx);
    ~MessageLedger();
    MessageLedger(const MessageLedger &) = delete;
    MessageLedger &operator=(const MessageLedger &) = delete;

    struct NewMessage {
        QString recipient; ///< E.164
        QString sender;
        QString text;
        Encoding encoding = Encoding::Gsm7;
        int parts = 1;
        QString mccmnc;
        qint64 priceMilli = 0; ///< of the whole message: price of a part times parts
    };
    /// Stores messages as Queued; one whose recipient the campaign already has is left out. The answer holds the indices of those.
    QList<int> add(const QString &campaignId, const QString &accountId, const QList<NewMessage> &messages);
    /// Deletes all messages of a campaign none of which was ever sent (unprepare), with tombstones where clients know them.
    Result<void> discard(const QString &campaignId);

    /// Active -> paused: nothing is submitted after this commit. The messages keep their state; the campaign's status holds them.
    Result<void> pause(const QString &campaignId);
    /// Paused -> active.
    Result<void> resume(const QString &campaignId);
    /// Any unfinished status -> canceled: nothing is submitted after this commit. Up to 5,000 waiting messages become Cancelled in this
    /// transaction, the rest soon after by the dispatcher (a million rows would hold up every other write).
    /// Errors of the three: NotFound "campaign.not_found", Conflict "campaign.wrong_status".
    Result<void> cancel(const QString &campaignId);
    /// Cancels at most `limit` waiting messages of a canceled campaign; answers how many. One that an earlier attempt may have sent becomes
    /// Unconfirmed.
    int cancelWaiting(const QString &campaignId, int limit);

    /// One message as the ledger needs it to move it.
    struct Row {
        qint64 id = 0;
        QString campaignId;
        QString accountId;
        QString mccmnc;
        qint64 priceMilli = 0;
        qint64 sentAtMs = 0;
        int parts = 1;
        int tries = 0;
        MessageState state = MessageState::Queued;
    };
    /// What changes with a move; what is not set stays.
    struct Change {
        MessageState to = MessageState::Queued;
        std::optional<QString> errorCode;
        std::optional<qint64> nextTryMs; ///< of RetryWait the earliest next try, of InDoubt when it becomes Unconfirmed
        std::optional<qint64> doneAtMs;
        std::optional<int> tries;
    };
    /// The row of a message; empty when there is none.
    std::optional<Row> row(qint64 messageId);
    /// Reads many rows with one query, for row().
    void prefetch(const std::vector<qint64> &messageIds);
    /// Moves one message and updates `row`, whose state has to be the stored one: false, and nothing done, where it is not. sent_at is set
    /// when it becomes Submitting for the first time.
    bool move(Row &row, const Change &change);
    /// A message that waits takes another number of parts: its price, and the parts of its campaign, follow.
    void recount(Row &row, Encoding encoding, int parts);
    /// Ends the campaign with flush() if nothing of it is left to send (as after any move).
    void settle(const QString &campaignId);
    /// Lists are In progress while an active or paused campaign uses them, and Faulted when the last one that ended on them was. Called by
    /// the members above where a campaign ends; whoever launches one calls it.
    void refreshLists(const QString &campaignId);

    /// Writes the summed deltas, and ends active campaigns of which nothing is left to send: completed, or faulted when all of it failed.
    void flush();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm::service
