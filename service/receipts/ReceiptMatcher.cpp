// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/receipts/ReceiptMatcher.h"

#include "service/dispatch/MessageLedger.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

struct Waiting {
    qint64 inboxId = 0;
    CarrierReceipt receipt;
    qint64 receivedAtMs = 0;
};

struct Part {
    qint64 messageId = 0;
    int seq = 0;
    MessageState state = MessageState::Accepted;
    QString errorCode;
    qint64 doneAtMs = 0;
};

/// Of parts and of messages. What is not listed has not been taken by a carrier, or is settled otherwise.
int rankOf(MessageState s)
{
    switch (s) {
    case MessageState::Accepted:
        return 1;
    case MessageState::Unknown:
        return 2;
    case MessageState::Expired:
    case MessageState::Undelivered:
        return 3;
    case MessageState::Delivered:
    case MessageState::Rejected:
        return 4;
    case MessageState::Failed:
    case MessageState::Cancelled:
        return 5;
    default:
        return 0;
    }
}

/// The worst of the failed states, if any.
const Part *failedPart(const std::vector<Part> &parts)
{
    const Part *worst = nullptr;
    for (const auto wanted : {MessageState::Rejected, MessageState::Undelivered, MessageState::Expired}) {
        for (const auto &part : parts) {
            if (!worst && part.state == wanted)
                worst = &part;
        }
    }
    return worst;
}

const Part *partIn(const std::vector<Part> &parts, MessageState state)
{
    for (const auto &part : parts) {
        if (part.state == state)
            return &part;
    }
    return nullptr;
}

/// A carrier's clock or time zone may be off: what lies outside of what is possible is replaced by the time of arrival.
qint64 plausible(qint64 doneAtMs, qint64 sentAtMs, qint64 receivedAtMs)
{
    constexpr qint64 kTolerance = 60'000;
    return doneAtMs < sentAtMs - kTolerance || doneAtMs > receivedAtMs + kTolerance ? receivedAtMs : std::max(doneAtMs, sentAtMs);
}

constexpr auto kInboxColumns =
    "SELECT id, carrier_id, state, error_code, done_at_ms, recipient, sender, received_at_ms FROM receipt_inbox "_L1;

Waiting readInbox(const Statement &s)
{
    Waiting w;
    w.inboxId = s.integer(0);
    w.receipt = {s.text(1), MessageState(s.integer(2)), s.text(3), s.integer(4), s.text(5), s.text(6)};
    w.receivedAtMs = s.integer(7);
    return w;
}

} // namespace

DlrParts dlrPartsFromWire(const QString &text)
{
    return text == u"first"_s ? DlrParts::First : text == u"last"_s ? DlrParts::Last : text == u"any"_s ? DlrParts::Any : DlrParts::All;
}

class ReceiptMatcher::Private {
public:
    Private(WriteContext &context, MessageLedger &l)
        : tx(context)
        , ledger(l)
    {}

    std::optional<Part> find(const CarrierReceipt &receipt);
    std::optional<Part> findInDoubt(const CarrierReceipt &receipt);
    std::vector<Part> partsOf(qint64 messageId);
    bool isRecipient(qint64 messageId, const QString &address);
    const Part *deciding(const std::vector<Part> &parts, int count) const;
    void apply(const Part &part, const Waiting &waiting);
    void take(qint64 inboxId);
    bool matchOne(const Waiting &waiting);
    Statement &statement(std::optional<Statement> &slot, const QString &sql)
    {
        if (!slot)
            slot.emplace(tx.db(), sql);
        return *slot;
    }

    WriteContext &tx;
    MessageLedger &ledger;
    QString gatewayId;
    IdFormat format = IdFormat::Raw;
    DlrParts dlrParts = DlrParts::All;
    std::optional<Statement> byId;
    std::optional<Statement> parts;
    std::optional<Statement> updatePart;
    std::optional<Statement> remove;
    std::optional<Statement> inbox;
    std::optional<Statement> early;
};

ReceiptMatcher::ReceiptMatcher(WriteContext &tx, MessageLedger &ledger, const QString &gatewayId, IdFormat format, DlrParts dlrParts)
    : d(std::make_unique<Private>(tx, ledger))
{
    d->gatewayId = gatewayId;
    d->format = format;
    d->dlrParts = dlrParts;
}

ReceiptMatcher::~ReceiptMatcher() = default;

std::vector<qint64> ReceiptMatcher::store(const std::vector<CarrierReceipt> &receipts)
{
    std::vector<qint64> ids;
    ids.reserve(receipts.size());
    Statement insert(d->tx.db(), u"INSERT INTO receipt_inbox (gateway_id, carrier_id, state, error_code, done_at_ms, recipient, sender, "
                                 "received_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const auto &r : receipts) {
        insert.run(d->gatewayId, storedCarrierId(r.carrierId, d->format), int(r.state), r.errorCode, r.doneAtMs, r.recipient, r.sender,
                   d->tx.nowMs());
        ids.push_back(insert.lastId());
    }
    return ids;
}

int ReceiptMatcher::match(const std::vector<qint64> &inboxIds)
{
    int left = 0;
    auto &select = d->statement(d->inbox, kInboxColumns + u"WHERE id = ? AND matched = 0"_s);
    for (const auto id : inboxIds) {
        if (!select.run(id) || !select.next())
            continue;
        const auto waiting = readInbox(select);
        left += d->matchOne(waiting) ? 0 : 1;
    }
    return left;
}

int ReceiptMatcher::matchWaiting(int limit)
{
    std::vector<qint64> ids;
    Statement select(d->tx.db(), u"SELECT id FROM receipt_inbox WHERE matched = 0 AND gateway_id = ? LIMIT ?"_s);
    select.run(d->gatewayId, limit);
    while (select.next())
        ids.push_back(select.integer(0));
    return match(ids);
}

int ReceiptMatcher::matchEarly(const QString &storedId)
{
    int taken = 0;
    auto &select = d->statement(d->early, kInboxColumns + u"WHERE matched = 0 AND gateway_id = ? AND carrier_id = ?"_s);
    for (const auto &candidate : carrierIdCandidates(storedId, d->format)) {
        std::vector<Waiting> found;
        select.run(d->gatewayId, candidate);
        while (select.next())
            found.push_back(readInbox(select));
        for (const auto &waiting : found)
            taken += d->matchOne(waiting) ? 1 : 0;
    }
    return taken;
}

int ReceiptMatcher::matchInDoubt()
{
    // Few messages are ever in doubt, and few receipts wait without a part: walked through as they are.
    int taken = 0;
    std::vector<Waiting> all;
    Statement select(d->tx.db(), kInboxColumns + u"WHERE matched = 0 AND gateway_id = ? LIMIT 10000"_s);
    select.run(d->gatewayId);
    while (select.next())
        all.push_back(readInbox(select));
    for (const auto &waiting : all)
        taken += d->matchOne(waiting) ? 1 : 0;
    return taken;
}

bool ReceiptMatcher::Private::matchOne(const Waiting &waiting)
{
    auto part = find(waiting.receipt);
    if (!part)
        part = findInDoubt(waiting.receipt);
    if (!part)
        return false;
    apply(*part, waiting);
    take(waiting.inboxId);
    return true;
}

std::optional<Part> ReceiptMatcher::Private::find(const CarrierReceipt &receipt)
{
    if (receipt.carrierId.isEmpty())
        return std::nullopt;
    auto &select =
        statement(byId, u"SELECT message_id, seq, state, error_code, done_at_ms FROM part WHERE gateway_id = ? AND carrier_id = ?"_s);
    std::vector<Part> found;
    const auto candidates = carrierIdCandidates(receipt.carrierId, format);
    for (const auto &candidate : candidates) {
        select.run(gatewayId, candidate);
        while (select.next())
            found.push_back(
                {select.integer(0), int(select.integer(1)), MessageState(select.integer(2)), select.text(3), select.integer(4)});
    }
    if (found.empty())
        return std::nullopt;
    if (found.size() > 1 && !receipt.recipient.isEmpty()) {
        // The same digits mean two numbers, or the carrier has used an id again: the recipient tells them apart, the newest wins.
        const Part *best = nullptr;
        for (const auto &part : found) {
            if (isRecipient(part.messageId, receipt.recipient) && (!best || part.messageId > best->messageId))
                best = &part;
        }
        if (best)
            return *best;
    }
    return found.front();
}

bool ReceiptMatcher::Private::isRecipient(qint64 messageId, const QString &address)
{
    const auto recipient = Statement::value(tx.db(), u"SELECT recipient FROM message WHERE id = ?"_s, {}, messageId).toString();
    return sameAddress(recipient, address);
}

std::optional<Part> ReceiptMatcher::Private::findInDoubt(const CarrierReceipt &receipt)
{
    if (receipt.recipient.isEmpty())
        return std::nullopt;
    QString digits;
    for (const QChar c : receipt.recipient) {
        if (c.isDigit())
            digits.append(c);
    }
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    // What is being submitted counts as well: its answer may be on the way and explain this receipt.
    Statement select(tx.db(),
                     u"SELECT m.id, m.sender, m.state, m.parts FROM message m WHERE m.state IN (3, 5, 6) AND m.state IN (2, 3, 5, 6) AND "
                     "m.recipient = ? AND (SELECT gateway_id FROM attempt WHERE message_id = m.id ORDER BY id DESC LIMIT 1) = ?"_s);
    qint64 id = 0;
    int count = 0;
    int partCount = 0;
    bool doubtful = false;
    select.run(u'+' + digits, gatewayId);
    while (select.next()) {
        if (!sameAddress(select.text(1), receipt.sender))
            continue;
        ++count;
        id = select.integer(0);
        partCount = int(select.integer(3));
        doubtful = MessageState(select.integer(2)) != MessageState::Submitting;
    }
    if (count != 1 || !doubtful)
        return std::nullopt;
    QSet<int> known;
    for (const auto &part : partsOf(id))
        known.insert(part.seq);
    for (int seq = 1; seq <= partCount; ++seq) {
        if (known.contains(seq))
            continue;
        Statement::rows(tx.db(), u"INSERT INTO part (message_id, seq, gateway_id, carrier_id, state) VALUES (?, ?, ?, ?, 7)"_s, id, seq,
                        gatewayId, receipt.carrierId);
        return Part{id, seq, MessageState::Accepted, {}, 0};
    }
    return std::nullopt;
}

std::vector<Part> ReceiptMatcher::Private::partsOf(qint64 messageId)
{
    std::vector<Part> out;
    auto &select = statement(parts, u"SELECT seq, state, error_code, done_at_ms FROM part WHERE message_id = ? ORDER BY seq"_s);
    select.run(messageId);
    while (select.next())
        out.push_back({messageId, int(select.integer(0)), MessageState(select.integer(1)), select.text(2), select.integer(3)});
    return out;
}

/// The part whose state is the message's; none while that is open.
const Part *ReceiptMatcher::Private::deciding(const std::vector<Part> &all, int count) const
{
    if (dlrParts == DlrParts::First || dlrParts == DlrParts::Last) {
        const int wanted = dlrParts == DlrParts::First ? 1 : count;
        for (const auto &part : all) {
            if (part.seq == wanted)
                return &part;
        }
        return nullptr;
    }
    const auto *failed = failedPart(all);
    const auto *unknown = partIn(all, MessageState::Unknown);
    if (dlrParts == DlrParts::Any) {
        if (const auto *delivered = partIn(all, MessageState::Delivered))
            return delivered;
        if (failed || unknown)
            return failed ? failed : unknown;
        return int(all.size()) == count ? &all.front() : nullptr;
    }
    if (failed)
        return failed;
    if (int(all.size()) < count)
        return nullptr;
    if (const auto *open = partIn(all, MessageState::Accepted))
        return open;
    if (unknown)
        return unknown;
    const Part *last = &all.front();
    for (const auto &part : all) {
        if (part.doneAtMs > last->doneAtMs)
            last = &part;
    }
    return last;
}

void ReceiptMatcher::Private::apply(const Part &part, const Waiting &waiting)
{
    auto row = ledger.row(part.messageId);
    if (!row)
        return;
    auto now = part;
    const bool changed = rankOf(waiting.receipt.state) > rankOf(part.state);
    if (changed) {
        now.state = waiting.receipt.state;
        now.errorCode = waiting.receipt.errorCode;
        now.doneAtMs =
            waiting.receipt.doneAtMs ? plausible(waiting.receipt.doneAtMs, row->sentAtMs, waiting.receivedAtMs) : waiting.receivedAtMs;
        statement(updatePart, u"UPDATE part SET state = ?, error_code = ?, done_at_ms = ? WHERE message_id = ? AND seq = ?"_s)
            .run(int(now.state), now.errorCode, now.doneAtMs, now.messageId, now.seq);
    }
    std::vector<Part> all;
    const Part *decides = &now;
    if (row->parts > 1) {
        all = partsOf(part.messageId);
        // With 16-bit references a text may need more parts than were counted.
        decides = deciding(all, std::max(row->parts, int(all.size())));
    }
    if (!decides || rankOf(decides->state) <= rankOf(row->state))
        return;
    // On the wire (again): only what is final may overtake the answer.
    if (row->state == MessageState::Submitting && decides->state == MessageState::Accepted)
        return;
    MessageLedger::Change change{.to = decides->state, .nextTryMs = 0};
    if (decides->state != MessageState::Accepted) {
        change.errorCode = decides->errorCode;
        change.doneAtMs = decides->doneAtMs;
    }
    ledger.move(*row, change);
}

void ReceiptMatcher::Private::take(qint64 inboxId)
{
    statement(remove, u"DELETE FROM receipt_inbox WHERE id = ?"_s).run(inboxId);
}

} // namespace cm::service
