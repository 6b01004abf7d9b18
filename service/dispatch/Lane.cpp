// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/Lane.h"

#include "service/dispatch/MessageLedger.h"
#include "service/dispatch/WorkLoop.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Q_LOGGING_CATEGORY(lcLane, "cm.dispatch")

constexpr int kClaimsAtOnce = 2;
constexpr int kCampaignsPerClaim = 16;
constexpr int kRestMs = 1000;
constexpr int kRecordMs = 500;
constexpr int kSweep = 10'000;
constexpr qint64 kInboxDays = 7;

} // namespace

Lane::Lane(Database &database, std::shared_ptr<WorkLoop> loop, DispatchStore::GatewayRow gateway, DispatchStore::Rules rules)
    : m_database(database)
    , m_loop(std::move(loop))
    , m_gateway(std::move(gateway))
    , m_rules(std::move(rules))
{}

Lane::~Lane() = default;

void Lane::post(std::function<void(Lane &)> task)
{
    m_loop->post([weak = weak_from_this(), task = std::move(task)] {
        if (const auto self = weak.lock())
            task(*self);
    });
}

void Lane::postAfter(int delayMs, std::function<void(Lane &)> task)
{
    m_loop->after(delayMs, [weak = weak_from_this(), task = std::move(task)] {
        if (const auto self = weak.lock())
            task(*self);
    });
}

CarrierEvents Lane::events()
{
    const auto later = [weak = weak_from_this(), loop = m_loop](auto task) {
        loop->post([weak, task = std::move(task)]() mutable {
            if (const auto self = weak.lock())
                task(*self);
        });
    };
    CarrierEvents e;
    e.submitted = [later](std::vector<SubmitOutcome> outcomes) {
        later([outcomes = std::move(outcomes)](Lane &lane) mutable {
            std::move(outcomes.begin(), outcomes.end(), std::back_inserter(lane.m_outcomes));
            lane.record();
        });
    };
    e.receipts = [later](std::vector<CarrierReceipt> receipts, std::function<void(bool)> stored) {
        later([receipts = std::move(receipts), stored = std::move(stored)](Lane &lane) mutable {
            lane.storeReceipts(std::move(receipts), std::move(stored));
        });
    };
    e.state = [later](QString state, QString text) {
        later([state, text](Lane &lane) {
            lane.m_database.write(
                [id = lane.m_gateway.id, state, text](WriteContext &tx) -> Result<void> {
                    DispatchStore::setGatewayState(tx, id, state, text);
                    return {};
                },
                {});
        });
    };
    e.room = [later] { later([](Lane &lane) { lane.pump(); }); };
    e.stopped = [later] {
        later([](Lane &lane) {
            lane.m_linkStopped = true;
            lane.checkEnd();
        });
    };
    return e;
}

void Lane::start(const MakeLink &makeLink)
{
    m_link = makeLink(events());
    std::vector<OutgoingMessage> inDoubt;
    QStringList awaiting;
    const auto read = m_database.read([&](QSqlDatabase &db) {
        m_inbox->store(Statement::value(db, u"SELECT count(*) FROM receipt_inbox WHERE matched = 0 AND gateway_id = ?"_s, 0, m_gateway.id)
                           .toLongLong());
        if (m_link->remembers()) {
            inDoubt = DispatchStore::inDoubtOf(db, m_gateway.id);
            awaiting = DispatchStore::awaitingOf(db, m_gateway.id);
        }
    });
    if (!read)
        qCWarning(lcLane) << "could not read what is open:" << read.error().detail;
    m_link->start();
    if (!inDoubt.empty() || !awaiting.isEmpty())
        m_link->recover(std::move(inDoubt), std::move(awaiting));
}

void Lane::setCampaigns(const std::vector<DispatchStore::CampaignRow> &campaigns)
{
    std::map<QString, Campaign> now;
    m_allowed.clear();
    for (const auto &row : campaigns) {
        m_allowed.insert(row.id);
        if (row.waiting <= 0)
            continue;
        const auto known = m_campaigns.find(row.id);
        const bool same = known != m_campaigns.end() && known->second.waiting == row.waiting;
        now[row.id] = {row.kind == CampaignKind::QuickSend, row.waiting, same ? known->second.notBeforeMs : 0};
    }
    m_campaigns = std::move(now);
    QStringList forbidden;
    for (const auto &[id, open] : m_open) {
        if (!m_allowed.contains(open.campaignId) && !forbidden.contains(open.campaignId))
            forbidden.append(open.campaignId);
    }
    if (m_link && !forbidden.isEmpty())
        m_link->recall(forbidden);
    pump();
}

std::vector<DispatchStore::Share> Lane::shares(int room)
{
    const auto now = m_database.clock().nowMs();
    std::vector<DispatchStore::Share> quick;
    std::vector<DispatchStore::Share> rest;
    for (const auto &[id, campaign] : m_campaigns) {
        if (campaign.notBeforeMs <= now)
            (campaign.quick ? quick : rest).push_back({id, room});
    }
    // Those after the one that had its turn last come first.
    const auto next = std::find_if(rest.begin(), rest.end(), [&](const auto &share) { return share.campaignId > m_last; });
    std::rotate(rest.begin(), next, rest.end());
    if (rest.size() > kCampaignsPerClaim)
        rest.resize(kCampaignsPerClaim);
    for (auto &share : rest)
        share.most = std::max(1, room / int(rest.size()));
    if (!rest.empty())
        m_last = int(rest.size()) > room ? rest[size_t(room) - 1].campaignId : rest.front().campaignId;
    quick.insert(quick.end(), rest.begin(), rest.end());
    return quick;
}

void Lane::pump()
{
    while (!m_retiring && !m_resting && m_link && m_claims < kClaimsAtOnce) {
        const int limit = m_link->limit();
        const int room = std::min(m_link->room(), limit - int(m_open.size())) - m_claiming;
        if (room <= 0)
            return;
        // Commits are what costs: a few messages wait for those that the running writes will make room for.
        if ((m_claims > 0 || m_recording) && room < std::max(1, limit / 4))
            return;
        const int before = m_claims;
        claim(room);
        if (m_claims == before)
            return;
    }
}

void Lane::claim(int room)
{
    auto wanted = shares(room);
    if (wanted.empty())
        return;
    ++m_claims;
    m_claiming += room;
    auto result = std::make_shared<DispatchStore::Claim>();
    m_database.write(
        [result, rules = m_rules, wanted = std::move(wanted), room](WriteContext &tx) -> Result<void> {
            *result = DispatchStore::claim(tx, rules, wanted, room);
            return {};
        },
        [weak = weak_from_this(), loop = m_loop, result, room](Result<void> ok) {
            loop->post([weak, result, room, ok = ok.has_value()] {
                if (const auto self = weak.lock())
                    self->claimed(room, ok, *result);
            });
        });
}

void Lane::claimed(int room, bool ok, DispatchStore::Claim &claim)
{
    --m_claims;
    m_claiming -= room;
    if (!ok) {
        qCWarning(lcLane) << "messages could not be taken from the queue; trying again";
        m_resting = true;
        postAfter(kRestMs, [](Lane &lane) {
            lane.m_resting = false;
            lane.pump();
        });
        checkEnd();
        return;
    }
    const auto now = m_database.clock().nowMs();
    for (const auto &[id, result] : claim.campaigns) {
        const auto it = m_campaigns.find(id);
        if (it == m_campaigns.end() || !result.exhausted)
            continue;
        if (result.nextDueMs == 0) {
            m_campaigns.erase(it);
            continue;
        }
        it->second.notBeforeMs = result.nextDueMs;
        postAfter(int(std::clamp<qint64>(result.nextDueMs - now, 1, 3'600'000)), [](Lane &lane) { lane.pump(); });
    }
    std::vector<OutgoingMessage> allowed;
    allowed.reserve(claim.messages.size());
    for (auto &message : claim.messages) {
        m_open[message.id] = {message.attemptId, message.campaignId};
        // The link may have ended already, and would answer nothing any more; or a pause or cancel came in between.
        if (m_retiring || !m_allowed.contains(message.campaignId))
            m_outcomes.push_back({message.id, message.attemptId, SubmitResult::NotSent, {}, {}, {}});
        else
            allowed.push_back(std::move(message));
    }
    record();
    if (m_retiring)
        return checkEnd();
    if (!allowed.empty())
        m_link->submit(std::move(allowed));
    pump();
}

void Lane::record()
{
    if (m_recording || m_outcomes.empty())
        return;
    m_recording = true;
    auto batch = std::make_shared<std::vector<SubmitOutcome>>(std::move(m_outcomes));
    m_outcomes.clear();
    for (auto &outcome : *batch) {
        const auto it = m_open.find(outcome.id);
        outcome.isCurrent = it != m_open.end() && it->second.attemptId == outcome.attemptId;
    }
    m_database.write(
        [batch, rules = m_rules, inbox = m_inbox](WriteContext &tx) -> Result<void> {
            *inbox += DispatchStore::record(tx, rules, *batch, *inbox > 0);
            return {};
        },
        [weak = weak_from_this(), loop = m_loop, batch](Result<void> ok) {
            loop->post([weak, batch, ok] {
                const auto self = weak.lock();
                if (!self)
                    return;
                auto &lane = *self;
                lane.m_recording = false;
                if (!ok) {
                    // An answer must not be lost: it is kept and written when the store works again.
                    qCWarning(lcLane) << "answers could not be stored; trying again:" << ok.error().detail;
                    ++*lane.m_inbox;
                    lane.m_outcomes.insert(lane.m_outcomes.begin(), std::make_move_iterator(batch->begin()),
                                           std::make_move_iterator(batch->end()));
                    lane.postAfter(kRestMs, [](Lane &l) { l.record(); });
                    return;
                }
                for (const auto &outcome : *batch) {
                    const auto it = lane.m_open.find(outcome.id);
                    if (it != lane.m_open.end() && it->second.attemptId == outcome.attemptId)
                        lane.m_open.erase(it);
                }
                lane.record();
                lane.pump();
                lane.checkEnd();
            });
        });
}

void Lane::storeReceipts(std::vector<CarrierReceipt> receipts, std::function<void(bool)> stored)
{
    auto batch = std::make_shared<std::vector<CarrierReceipt>>(std::move(receipts));
    auto ids = std::make_shared<std::vector<qint64>>();
    m_database.write(
        [batch, ids, rules = m_rules, inbox = m_inbox](WriteContext &tx) -> Result<void> {
            MessageLedger ledger(tx);
            *ids = ReceiptMatcher(tx, ledger, rules.gatewayId, rules.idFormat, rules.dlrParts).store(*batch);
            if (const auto failed = Statement::failure(); !failed) {
                ids->clear();
                return failed;
            }
            *inbox += qint64(batch->size());
            return {};
        },
        [stored = std::move(stored), ids](Result<void> ok) {
            if (!ok) {
                // Ids that were given in a transaction that is undone are others' next.
                ids->clear();
                qCWarning(lcLane) << "receipts could not be stored; the carrier will send them again:" << ok.error().detail;
            }
            stored(ok.has_value());
        });
    // A job of its own: should it fail, the receipts are stored all the same, and the sweep takes them up.
    m_database.write(
        [batch, ids, rules = m_rules, inbox = m_inbox](WriteContext &tx) -> Result<void> {
            if (ids->empty())
                return {};
            MessageLedger ledger(tx);
            ReceiptMatcher matcher(tx, ledger, rules.gatewayId, rules.idFormat, rules.dlrParts);
            const int left = matcher.match(*ids, *batch);
            ledger.flush();
            *inbox -= qint64(ids->size()) - left;
            return {};
        },
        [inbox = m_inbox](Result<void> ok) {
            if (!ok) {
                ++*inbox;
                qCWarning(lcLane) << "receipts could not be matched; trying again later:" << ok.error().detail;
            }
        });
}

void Lane::sweepInbox()
{
    // Whatever the counter says: a write that was undone may have left it too low.
    m_database.write(
        [rules = m_rules, inbox = m_inbox](WriteContext &tx) -> Result<void> {
            MessageLedger ledger(tx);
            ReceiptMatcher matcher(tx, ledger, rules.gatewayId, rules.idFormat, rules.dlrParts);
            matcher.matchWaiting(kSweep);
            ledger.flush();
            // 2: nobody claims it; it stays for whoever looks into it, and is not looked at again.
            Statement::rows(tx.db(), u"UPDATE receipt_inbox SET matched = 2 WHERE matched = 0 AND gateway_id = ? AND received_at_ms < ?"_s,
                            rules.gatewayId, tx.nowMs() - kInboxDays * 24 * 3'600'000);
            *inbox =
                Statement::value(tx.db(), u"SELECT count(*) FROM receipt_inbox WHERE matched = 0 AND gateway_id = ?"_s, 0, rules.gatewayId)
                    .toLongLong();
            return {};
        },
        {});
}

void Lane::retire(int deadlineMs, std::function<void()> ended)
{
    if (m_retiring)
        return;
    m_retiring = true;
    m_ended = std::move(ended);
    if (!m_link) {
        m_linkStopped = true;
        checkEnd();
        return;
    }
    m_link->stop(deadlineMs);
    // The link's own deadline comes first, so that what it gives up is recorded as well.
    postAfter(deadlineMs + kRecordMs, [](Lane &lane) {
        if (auto done = std::exchange(lane.m_ended, nullptr))
            done();
    });
}

void Lane::checkEnd()
{
    if (!m_retiring || !m_linkStopped || m_claims > 0 || m_recording || !m_outcomes.empty() || !m_ended)
        return;
    std::exchange(m_ended, nullptr)();
}

} // namespace cm::service
