// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/MessageLedger.h"

#include "core/wire/Api.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>

#include <map>
#include <tuple>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr int kCancelAtOnce = 5000;

bool isWaiting(MessageState s)
{
    return s == MessageState::Queued || s == MessageState::Held || s == MessageState::Claimed || s == MessageState::RetryWait;
}

bool isDoubtful(MessageState s)
{
    return s == MessageState::InDoubt || s == MessageState::Unconfirmed;
}

bool isRefused(MessageState s)
{
    return s == MessageState::Failed || s == MessageState::Rejected;
}

struct CampaignDelta {
    QString accountId;
    qint64 total = 0;
    qint64 waiting = 0;
    qint64 submitted = 0;
    qint64 delivered = 0;
    qint64 undelivered = 0;
    qint64 cancelled = 0;
    qint64 inDoubt = 0;
    qint64 parts = 0;
    qint64 cost = 0;

    void count(MessageState state, qint64 price, int by)
    {
        if (isWaiting(state))
            waiting += by;
        else if (state == MessageState::Cancelled)
            cancelled += by;
        if (isDoubtful(state))
            inDoubt += by;
        switch (deliveryStatusOf(state)) {
        case DeliveryStatus::None:
            return;
        case DeliveryStatus::Submitted:
            submitted += by;
            break;
        case DeliveryStatus::Delivered:
            delivered += by;
            break;
        case DeliveryStatus::Undelivered:
            undelivered += by;
            break;
        }
        cost += by * price;
    }
};

struct TotalKey {
    qint64 bucketMs;
    QString accountId;
    QString campaignId;
    QString mccmnc;
    qint64 priceMilli;

    bool operator<(const TotalKey &o) const
    {
        return std::tie(bucketMs, campaignId, mccmnc, priceMilli, accountId) <
               std::tie(o.bucketMs, o.campaignId, o.mccmnc, o.priceMilli, o.accountId);
    }
};

struct TotalDelta {
    qint64 transmitted = 0;
    qint64 delivered = 0;
    qint64 undelivered = 0;
};

Error wrongStatus(const QString &status)
{
    return {ErrorCode::Conflict, u"campaign.wrong_status"_s,
            QCoreApplication::translate("service", "The campaign has changed meanwhile, so this is not possible any more."), status};
}

} // namespace

class MessageLedger::Private {
public:
    explicit Private(WriteContext &context)
        : tx(context)
    {}

    void count(const Row &row, int by)
    {
        auto &campaign = campaigns[row.campaignId];
        campaign.accountId = row.accountId;
        campaign.count(row.state, row.priceMilli, by);
        const auto shown = deliveryStatusOf(row.state);
        if (shown == DeliveryStatus::None)
            return;
        auto &total = totals[{row.sentAtMs - row.sentAtMs % wire::kBucketMs, row.accountId, row.campaignId, row.mccmnc, row.priceMilli}];
        (shown == DeliveryStatus::Submitted   ? total.transmitted
         : shown == DeliveryStatus::Delivered ? total.delivered
                                              : total.undelivered) += by;
    }
    Statement &statement(std::optional<Statement> &slot, const QString &sql)
    {
        if (!slot)
            slot.emplace(tx.db(), sql);
        return *slot;
    }
    void touch(const QString &accountId, const char16_t *what) { tx.touch(u"account:%1:%2"_s.arg(accountId, QStringView(what))); }
    struct Status {
        CampaignStatus status = CampaignStatus::Inactive;
        QString accountId;
    };
    std::optional<Status> statusOf(const QString &campaignId)
    {
        Statement s(tx.db(), u"SELECT status, account_id FROM campaign WHERE id = ?"_s);
        if (!s.run(campaignId) || !s.next())
            return std::nullopt;
        return Status{fromWire<CampaignStatus>(s.text(0)).value_or(CampaignStatus::Inactive), s.text(1)};
    }
    Result<Status> require(const QString &campaignId, std::initializer_list<CampaignStatus> allowed)
    {
        const auto status = statusOf(campaignId);
        if (!status)
            return fail(ErrorCode::NotFound, u"campaign.not_found"_s,
                        QCoreApplication::translate("service", "This campaign does not exist any more."));
        if (std::find(allowed.begin(), allowed.end(), status->status) == allowed.end())
            return fail(wrongStatus(toWire(status->status)));
        return *status;
    }
    void setStatus(const QString &campaignId, const QString &accountId, CampaignStatus status, qint64 finishedAtMs, const QString &fault)
    {
        Statement::rows(tx.db(), u"UPDATE campaign SET status = ?, finished_at_ms = ?, fault = ?, rev = ? WHERE id = ?"_s, toWire(status),
                        finishedAtMs, fault, tx.nextRev(), campaignId);
        touch(accountId, u"campaigns");
    }
    void writeCampaign(const QString &id, const CampaignDelta &delta);
    void writeTotals();
    bool endIfDone(const QString &id);

    WriteContext &tx;
    std::map<QString, CampaignDelta> campaigns;
    std::map<TotalKey, TotalDelta> totals;
    std::unordered_map<qint64, Row> rows; ///< as they are stored now
    std::optional<Statement> read;
    std::optional<Statement> update;
};

MessageLedger::MessageLedger(WriteContext &tx)
    : d(std::make_unique<Private>(tx))
{}

MessageLedger::~MessageLedger() = default;

QList<int> MessageLedger::add(const QString &campaignId, const QString &accountId, const QList<NewMessage> &messages)
{
    QList<int> twice;
    if (messages.isEmpty())
        return twice;
    Statement insert(d->tx.db(),
                     u"INSERT INTO message (campaign_id, account_id, recipient, sender, text, encoding, parts, mccmnc, price_milli, "
                     "created_at_ms, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (campaign_id, recipient) DO NOTHING"_s);
    auto &delta = d->campaigns[campaignId];
    delta.accountId = accountId;
    for (int i = 0; i < messages.size(); ++i) {
        const auto &m = messages.at(i);
        insert.run(campaignId, accountId, m.recipient, m.sender, m.text, int(m.encoding), m.parts, m.mccmnc, m.priceMilli, d->tx.nowMs(),
                   d->tx.nextRev());
        if (insert.changedRows() == 0) {
            twice.append(i);
            continue;
        }
        ++delta.total;
        ++delta.waiting;
        delta.parts += m.parts;
    }
    d->touch(accountId, u"messages");
    return twice;
}

Result<void> MessageLedger::discard(const QString &campaignId)
{
    const auto status = d->statusOf(campaignId);
    if (!status)
        return {};
    auto &db = d->tx.db();
    if (Statement::value(db, u"SELECT 1 FROM message WHERE campaign_id = ? AND state <> 0 LIMIT 1"_s, 0, campaignId).toInt() == 1)
        return fail(wrongStatus(toWire(status->status)));
    const qint64 first = d->tx.lastRev();
    const int gone = Statement::rows(db,
                                     u"INSERT INTO tombstone (scope, type, id, rev, at_ms) SELECT ?, 'message', CAST(id AS TEXT), "
                                     "? + row_number() OVER (ORDER BY id), ? FROM message WHERE campaign_id = ?"_s,
                                     u"account:"_s + status->accountId + u":messages"_s, first, d->tx.nowMs(), campaignId);
    for (int i = 0; i < gone; ++i)
        d->tx.nextRev();
    Statement::rows(db, u"DELETE FROM message WHERE campaign_id = ?"_s, campaignId);
    Statement::rows(db, u"UPDATE campaign SET total = 0, waiting = 0, parts = 0, rev = ? WHERE id = ?"_s, d->tx.nextRev(), campaignId);
    d->touch(status->accountId, u"messages");
    d->touch(status->accountId, u"campaigns");
    return {};
}

Result<void> MessageLedger::pause(const QString &campaignId)
{
    const auto status = d->require(campaignId, {CampaignStatus::Active});
    if (!status)
        return fail(status.error());
    d->setStatus(campaignId, status->accountId, CampaignStatus::Paused, 0, {});
    NotificationStore::campaignIs(d->tx, campaignId, NotificationEvent::CampaignPaused);
    return {};
}

Result<void> MessageLedger::resume(const QString &campaignId)
{
    const auto status = d->require(campaignId, {CampaignStatus::Paused});
    if (!status)
        return fail(status.error());
    d->setStatus(campaignId, status->accountId, CampaignStatus::Active, 0, {});
    settle(campaignId);
    return {};
}

Result<void> MessageLedger::cancel(const QString &campaignId)
{
    const auto status =
        d->require(campaignId, {CampaignStatus::Processing, CampaignStatus::Scheduled, CampaignStatus::Active, CampaignStatus::Paused});
    if (!status)
        return fail(status.error());
    d->setStatus(campaignId, status->accountId, CampaignStatus::Canceled, d->tx.nowMs(), {});
    cancelWaiting(campaignId, kCancelAtOnce);
    refreshLists(campaignId);
    return {};
}

int MessageLedger::cancelWaiting(const QString &campaignId, int limit)
{
    const auto status = d->statusOf(campaignId);
    if (!status || status->status != CampaignStatus::Canceled)
        return 0;
    std::vector<Row> rows;
    std::vector<bool> maybeSent;
    {
        // The partial index message_to_send serves this only in these very words.
        Statement select(d->tx.db(), u"SELECT id, account_id, mccmnc, price_milli, sent_at_ms, parts, tries, state, state = 4 AND EXISTS "
                                     "(SELECT 1 FROM attempt WHERE message_id = message.id AND outcome = 'in_doubt') FROM message "
                                     "WHERE campaign_id = ? AND state IN (0, 4) LIMIT ?"_s);
        select.run(campaignId, limit);
        while (select.next()) {
            rows.push_back({select.integer(0), campaignId, select.text(1), select.text(2), select.integer(3), select.integer(4),
                            int(select.integer(5)), int(select.integer(6)), MessageState(select.integer(7))});
            maybeSent.push_back(select.flag(8));
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        // In doubt before and queued again: it may have gone out, so a receipt still counts.
        if (maybeSent[i])
            move(rows[i], {.to = MessageState::Unconfirmed});
        else
            move(rows[i], {.to = MessageState::Cancelled, .doneAtMs = d->tx.nowMs()});
    }
    return int(rows.size());
}

std::optional<MessageLedger::Row> MessageLedger::row(qint64 messageId)
{
    const auto known = d->rows.find(messageId);
    if (known != d->rows.end())
        return known->second;
    prefetch({messageId});
    const auto read = d->rows.find(messageId);
    return read == d->rows.end() ? std::nullopt : std::optional(read->second);
}

void MessageLedger::prefetch(const std::vector<qint64> &messageIds)
{
    QString ids = u"["_s;
    for (const auto id : messageIds) {
        if (!d->rows.contains(id))
            ids += (ids.size() > 1 ? u","_s : QString()) + QString::number(id);
    }
    if (ids.size() == 1)
        return;
    auto &select =
        d->statement(d->read, u"SELECT m.id, m.campaign_id, m.account_id, m.mccmnc, m.price_milli, m.sent_at_ms, m.parts, m.tries, "
                              "m.state FROM json_each(?) j CROSS JOIN message m WHERE m.id = j.value"_s);
    select.run(QString(ids + u']'));
    while (select.next()) {
        const auto id = select.integer(0);
        d->rows[id] = {id,
                       select.text(1),
                       select.text(2),
                       select.text(3),
                       select.integer(4),
                       select.integer(5),
                       int(select.integer(6)),
                       int(select.integer(7)),
                       MessageState(select.integer(8))};
    }
}

bool MessageLedger::move(Row &row, const Change &change)
{
    Row after = row;
    after.state = change.to;
    if (isRefused(change.to))
        after.priceMilli = 0;
    if (change.to == MessageState::Submitting && after.sentAtMs == 0)
        after.sentAtMs = d->tx.nowMs();
    if (change.tries)
        after.tries = *change.tries;
    auto &update = d->statement(
        d->update, u"UPDATE message SET state = ?, price_milli = ?, sent_at_ms = ?, tries = ?, error_code = coalesce(?, error_code), "
                   "next_try_ms = coalesce(?, next_try_ms), done_at_ms = coalesce(?, done_at_ms), rev = ? WHERE id = ? AND state = ?"_s);
    update.run(int(after.state), after.priceMilli, after.sentAtMs, after.tries, change.errorCode ? QVariant(*change.errorCode) : QVariant(),
               change.nextTryMs ? QVariant(*change.nextTryMs) : QVariant(), change.doneAtMs ? QVariant(*change.doneAtMs) : QVariant(),
               d->tx.nextRev(), row.id, int(row.state));
    if (update.changedRows() != 1) {
        d->rows.erase(row.id);
        return false;
    }
    d->count(row, -1);
    d->count(after, 1);
    if (const auto known = d->rows.find(row.id); known != d->rows.end())
        known->second = after;
    row = after;
    return true;
}

void MessageLedger::recount(Row &row, Encoding encoding, int parts)
{
    const qint64 price = row.parts > 0 ? row.priceMilli / row.parts * parts : row.priceMilli;
    Statement::rows(d->tx.db(), u"UPDATE message SET encoding = ?, parts = ?, price_milli = ?, rev = ? WHERE id = ?"_s, int(encoding),
                    parts, price, d->tx.nextRev(), row.id);
    auto &campaign = d->campaigns[row.campaignId];
    campaign.accountId = row.accountId;
    campaign.parts += parts - row.parts;
    row.parts = parts;
    row.priceMilli = price;
    d->rows.erase(row.id);
}

void MessageLedger::settle(const QString &campaignId)
{
    if (d->campaigns.contains(campaignId))
        return;
    if (const auto status = d->statusOf(campaignId))
        d->campaigns[campaignId].accountId = status->accountId;
}

void MessageLedger::refreshLists(const QString &campaignId)
{
    auto &db = d->tx.db();
    const QString busy =
        u"EXISTS (SELECT 1 FROM campaign c, json_each(c.list_ids) j WHERE c.status IN ('active', 'paused') AND j.value = list.id)"_s;
    Statement lists(db, u"SELECT list.id, list.status, list.fault, %1, c.status, c.fault, c.name FROM campaign c, json_each(c.list_ids) j, "
                        "list WHERE c.id = ? AND list.id = j.value"_s.arg(busy));
    lists.run(campaignId);
    struct One {
        QString id, status, fault;
        bool count, newFault;
    };
    std::vector<One> changes;
    while (lists.next()) {
        const auto campaign = fromWire<CampaignStatus>(lists.text(4)).value_or(CampaignStatus::Inactive);
        const bool completed = campaign == CampaignStatus::Completed;
        const bool faulted = campaign == CampaignStatus::Faulted;
        QString fault = completed ? QString() : lists.text(2);
        if (faulted)
            fault = QCoreApplication::translate("service", "The campaign “%1” on this list failed: %2").arg(lists.text(6), lists.text(5));
        const auto status = lists.flag(3) ? ListStatus::InProgress : fault.isEmpty() ? ListStatus::Ready : ListStatus::Faulted;
        if (toWire(status) != lists.text(1) || fault != lists.text(2) || completed)
            changes.push_back({lists.text(0), toWire(status), fault, completed, !fault.isEmpty() && fault != lists.text(2)});
    }
    for (const auto &one : changes) {
        Statement::rows(db, u"UPDATE list SET status = ?, fault = ?, campaigns = campaigns + ?, rev = ? WHERE id = ?"_s, one.status,
                        one.fault, one.count ? 1 : 0, d->tx.nextRev(), one.id);
        d->tx.touch(u"lists"_s);
        if (one.newFault)
            NotificationStore::listIs(d->tx, one.id, NotificationEvent::ListFaulted);
    }
}

void MessageLedger::flush()
{
    const auto changed = std::move(d->campaigns);
    d->campaigns.clear();
    for (const auto &[id, delta] : changed)
        d->writeCampaign(id, delta);
    d->writeTotals();
    for (const auto &[id, delta] : changed) {
        if (d->endIfDone(id))
            refreshLists(id);
    }
}

void MessageLedger::Private::writeCampaign(const QString &id, const CampaignDelta &v)
{
    Statement::rows(tx.db(),
                    u"UPDATE campaign SET total = total + ?, waiting = waiting + ?, submitted = submitted + ?, delivered = delivered + ?, "
                    "undelivered = undelivered + ?, cancelled = cancelled + ?, in_doubt = in_doubt + ?, parts = parts + ?, cost_milli = "
                    "cost_milli + ?, rev = ? WHERE id = ?"_s,
                    v.total, v.waiting, v.submitted, v.delivered, v.undelivered, v.cancelled, v.inDoubt, v.parts, v.cost, tx.nextRev(), id);
    touch(v.accountId, u"campaigns");
    touch(v.accountId, u"messages");
}

void MessageLedger::Private::writeTotals()
{
    std::optional<Statement> upsert;
    for (const auto &[key, delta] : totals) {
        if (delta.transmitted == 0 && delta.delivered == 0 && delta.undelivered == 0)
            continue;
        statement(upsert, u"INSERT INTO traffic_total (bucket_ms, account_id, campaign_id, mccmnc, price_milli, transmitted, delivered, "
                          "undelivered, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (bucket_ms, account_id, campaign_id, mccmnc, "
                          "price_milli) DO UPDATE SET transmitted = transmitted + excluded.transmitted, delivered = delivered + "
                          "excluded.delivered, undelivered = undelivered + excluded.undelivered, rev = excluded.rev"_s)
            .run(key.bucketMs, key.accountId, key.campaignId, key.mccmnc, key.priceMilli, delta.transmitted, delta.delivered,
                 delta.undelivered, tx.nextRev());
        touch(key.accountId, u"traffic");
    }
    totals.clear();
}

bool MessageLedger::Private::endIfDone(const QString &id)
{
    Statement s(tx.db(),
                u"SELECT submitted, delivered, undelivered, account_id FROM campaign WHERE id = ? AND status = 'active' AND waiting = 0 "
                "AND NOT EXISTS (SELECT 1 FROM message WHERE state = 3 AND state IN (2, 3, 5, 6) AND campaign_id = ?)"_s);
    if (!s.run(id, id) || !s.next())
        return false;
    const bool allFailed = s.integer(0) == 0 && s.integer(1) == 0 && s.integer(2) > 0;
    const QString account = s.text(3);
    s.next();
    QString fault;
    if (allFailed) {
        const auto code =
            Statement::value(tx.db(), u"SELECT error_code FROM message WHERE campaign_id = ? AND error_code <> '' LIMIT 1"_s, {}, id);
        fault = QCoreApplication::translate("service", "No message could be sent. The carrier's error code: %1").arg(code.toString());
    }
    setStatus(id, account, allFailed ? CampaignStatus::Faulted : CampaignStatus::Completed, tx.nowMs(), fault);
    NotificationStore::campaignIs(tx, id, allFailed ? NotificationEvent::CampaignFaulted : NotificationEvent::CampaignFinished);
    return true;
}

} // namespace cm::service
