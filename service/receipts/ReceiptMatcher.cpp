// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/receipts/ReceiptMatcher.h"

#include "service/dispatch/MessageLedger.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <map>
#include <unordered_map>

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

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
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

    using PartKey = std::pair<qint64, int>; ///< message and sequence

    int matchAll(const std::vector<Waiting> &waiting);
    void loadParts(const std::vector<Waiting> &waiting);
    const Part *find(const CarrierReceipt &receipt);
    const Part *findInDoubt(const Waiting &waiting);
    std::vector<Part> partsOf(qint64 messageId);
    bool isRecipient(qint64 messageId, const CarrierReceipt &receipt);
    const Part *deciding(const std::vector<Part> &parts, int count) const;
    void apply(Part part, const Waiting &waiting);
    std::vector<Waiting> readWaiting(const QString &where, const QVariant &a, const QVariant &b = {});
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
    /// Of the receipts at hand: read with one query, kept up to date.
    std::map<PartKey, Part> known;
    std::unordered_map<QString, std::vector<PartKey>> byId;
    std::optional<Statement> parts;
    std::optional<Statement> inDoubt;
    std::optional<Statement> recipientOf;
    std::optional<Statement> updatePart;
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

int ReceiptMatcher::match(const std::vector<qint64> &inboxIds, const std::vector<CarrierReceipt> &receipts)
{
    std::vector<Waiting> all;
    all.reserve(receipts.size());
    for (size_t i = 0; i < inboxIds.size() && i < receipts.size(); ++i) {
        all.push_back({inboxIds[i], receipts[i], d->tx.nowMs()});
        all.back().receipt.carrierId = storedCarrierId(receipts[i].carrierId, d->format);
    }
    return int(all.size()) - d->matchAll(all);
}

int ReceiptMatcher::matchWaiting(int limit)
{
    return d->matchAll(d->readWaiting(u"FROM receipt_inbox r WHERE r.matched = 0 AND r.gateway_id = ? LIMIT ?"_s, d->gatewayId, limit));
}

int ReceiptMatcher::matchEarly(const QStringList &storedIds)
{
    QStringList candidates;
    for (const auto &id : storedIds)
        candidates += carrierIdCandidates(id, d->format);
    if (candidates.isEmpty())
        return 0;
    return d->matchAll(
        d->readWaiting(u"FROM json_each(?) j CROSS JOIN receipt_inbox r WHERE r.matched = 0 AND r.gateway_id = ? AND r.carrier_id = "
                       "j.value"_s,
                       jsonOf(candidates), d->gatewayId));
}

std::vector<Waiting> ReceiptMatcher::Private::readWaiting(const QString &where, const QVariant &a, const QVariant &b)
{
    std::vector<Waiting> out;
    Statement select(tx.db(),
                     u"SELECT r.id, r.carrier_id, r.state, r.error_code, r.done_at_ms, r.recipient, r.sender, r.received_at_ms "_s + where);
    select.run(a, b);
    while (select.next()) {
        out.push_back({select.integer(0),
                       {select.text(1), MessageState(select.integer(2)), select.text(3), select.integer(4), select.text(5), select.text(6)},
                       select.integer(7)});
    }
    return out;
}

int ReceiptMatcher::Private::matchAll(const std::vector<Waiting> &waiting)
{
    if (waiting.empty())
        return 0;
    loadParts(waiting);
    QStringList taken;
    for (const auto &one : waiting) {
        const auto *part = find(one.receipt);
        if (!part)
            part = findInDoubt(one);
        if (!part)
            continue;
        apply(*part, one);
        taken.append(QString::number(one.inboxId));
    }
    if (!taken.isEmpty()) {
        Statement::rows(tx.db(), u"DELETE FROM receipt_inbox WHERE id IN (SELECT value FROM json_each(?)) AND gateway_id = ?"_s,
                        QString(u'[' + taken.join(u',') + u']'), gatewayId);
    }
    return int(taken.size());
}

void ReceiptMatcher::Private::loadParts(const std::vector<Waiting> &waiting)
{
    known.clear();
    byId.clear();
    QStringList candidates;
    for (const auto &one : waiting) {
        if (!one.receipt.carrierId.isEmpty())
            candidates += carrierIdCandidates(one.receipt.carrierId, format);
    }
    candidates.removeDuplicates();
    std::vector<qint64> messages;
    Statement select(tx.db(),
                     u"SELECT p.message_id, p.seq, p.state, p.error_code, p.done_at_ms, p.carrier_id FROM json_each(?) j CROSS JOIN part p "
                     "WHERE p.gateway_id = ? AND p.carrier_id = j.value"_s);
    select.run(jsonOf(candidates), gatewayId);
    while (select.next()) {
        const Part part{select.integer(0), int(select.integer(1)), MessageState(select.integer(2)), select.text(3), select.integer(4)};
        known[{part.messageId, part.seq}] = part;
        byId[select.text(5)].push_back({part.messageId, part.seq});
        messages.push_back(part.messageId);
    }
    ledger.prefetch(messages);
}

const Part *ReceiptMatcher::Private::find(const CarrierReceipt &receipt)
{
    if (receipt.carrierId.isEmpty())
        return nullptr;
    std::vector<const Part *> found;
    const auto candidates = carrierIdCandidates(receipt.carrierId, format);
    for (const auto &candidate : candidates) {
        const auto it = byId.find(candidate);
        if (it == byId.end())
            continue;
        for (const auto &key : it->second)
            found.push_back(&known[key]);
    }
    if (found.empty())
        return nullptr;
    // The same digits may mean two numbers, and a carrier uses an id again: the recipient tells them apart, the newest wins.
    const bool tellsApart = format == IdFormat::HexDec || found.size() > 1;
    const Part *best = nullptr;
    const Part *newest = found.front();
    for (const auto *part : found) {
        if (part->messageId > newest->messageId)
            newest = part;
        if ((!tellsApart || isRecipient(part->messageId, receipt)) && (!best || part->messageId > best->messageId))
            best = part;
    }
    // In two notations what does not fit is another message's: its own answer has not been stored yet.
    return best || format == IdFormat::HexDec ? best : newest;
}

/// Carriers write numbers in national form, and some swap the two addresses of a receipt. What cannot be compared fits.
bool ReceiptMatcher::Private::isRecipient(qint64 messageId, const CarrierReceipt &receipt)
{
    auto &select = statement(recipientOf, u"SELECT recipient FROM message WHERE id = ?"_s);
    QString recipient;
    select.run(messageId);
    while (select.next())
        recipient = select.text(0);
    return mayBeNumber(recipient, receipt.recipient) || (!receipt.sender.isEmpty() && sameAddress(recipient, receipt.sender));
}

const Part *ReceiptMatcher::Private::findInDoubt(const Waiting &waiting)
{
    const auto &receipt = waiting.receipt;
    if (receipt.recipient.isEmpty())
        return nullptr;
    QString digits;
    for (const QChar c : receipt.recipient) {
        if (c.isDigit())
            digits.append(c);
    }
    if (digits.startsWith("00"_L1))
        digits.remove(0, 2);
    // What is being submitted counts as well: its answer may be on the way and explain this receipt. One that came before the first
    // attempt speaks of something else.
    auto &select = statement(
        inDoubt, u"SELECT m.id, m.sender, m.state, m.parts FROM message m WHERE m.state IN (3, 5, 6) AND m.state IN (2, 3, 5, 6) AND "
                 "m.recipient = ? AND (SELECT gateway_id FROM attempt WHERE message_id = m.id ORDER BY id DESC LIMIT 1) = ? AND "
                 "(SELECT min(started_at_ms) FROM attempt WHERE message_id = m.id) <= ?"_s);
    qint64 id = 0;
    int count = 0;
    int partCount = 0;
    bool doubtful = false;
    select.run(u'+' + digits, gatewayId, waiting.receivedAtMs);
    while (select.next()) {
        if (!sameAddress(select.text(1), receipt.sender))
            continue;
        ++count;
        id = select.integer(0);
        partCount = int(select.integer(3));
        doubtful = MessageState(select.integer(2)) != MessageState::Submitting;
    }
    if (count != 1 || !doubtful)
        return nullptr;
    QSet<int> there;
    for (const auto &part : partsOf(id))
        there.insert(part.seq);
    for (int seq = 1; seq <= partCount; ++seq) {
        if (there.contains(seq))
            continue;
        Statement::rows(tx.db(), u"INSERT INTO part (message_id, seq, gateway_id, carrier_id, state) VALUES (?, ?, ?, ?, 7)"_s, id, seq,
                        gatewayId, receipt.carrierId);
        byId[receipt.carrierId].push_back({id, seq});
        return &(known[{id, seq}] = Part{id, seq, MessageState::Accepted, {}, 0});
    }
    return nullptr;
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

void ReceiptMatcher::Private::apply(Part part, const Waiting &waiting)
{
    auto row = ledger.row(part.messageId);
    if (!row)
        return;
    if (rankOf(waiting.receipt.state) > rankOf(part.state)) {
        part.state = waiting.receipt.state;
        part.errorCode = waiting.receipt.errorCode;
        part.doneAtMs =
            waiting.receipt.doneAtMs ? plausible(waiting.receipt.doneAtMs, row->sentAtMs, waiting.receivedAtMs) : waiting.receivedAtMs;
        statement(updatePart, u"UPDATE part SET state = ?, error_code = ?, done_at_ms = ? WHERE message_id = ? AND seq = ?"_s)
            .run(int(part.state), part.errorCode, part.doneAtMs, part.messageId, part.seq);
        known[{part.messageId, part.seq}] = part;
    }
    std::vector<Part> all;
    const Part *decides = &part;
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

} // namespace cm::service
