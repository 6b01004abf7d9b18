// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/DispatchStore.h"

#include "core/base/Json.h"
#include "core/text/Segmenter.h"
#include "service/campaigns/CampaignControl.h"
#include "service/dispatch/MessageLedger.h"
#include "service/storage/Database.h"
#include "service/storage/GatewayStore.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr qint64 kNotSentPauseMs = 500;
constexpr int kWaitingForDoubt = 10'000;

QString wordOf(SubmitResult result)
{
    switch (result) {
    case SubmitResult::Accepted:
        return u"accepted"_s;
    case SubmitResult::Temporary:
        return u"temporary"_s;
    case SubmitResult::Permanent:
        return u"permanent"_s;
    case SubmitResult::InDoubt:
        return u"in_doubt"_s;
    case SubmitResult::NotSent:
        return u"not_sent"_s;
    }
    Q_UNREACHABLE();
}

qint64 backOff(const Dispatcher::Options &options, int tries)
{
    const qint64 pause = std::min(options.retryMaxMs, options.retryBaseMs << std::clamp(tries - 1, 0, 20));
    const qint64 jitter = std::max<qint64>(1, pause / 5);
    return pause - jitter / 2 + QRandomGenerator::global()->bounded(jitter);
}

bool hasEnded(const QSqlDatabase &db, const QString &campaignId)
{
    return Statement::value(db, u"SELECT 1 FROM campaign WHERE id = ? AND status IN ('completed', 'faulted')"_s, 0, campaignId).toInt() ==
           1;
}

} // namespace

DlrParts DispatchStore::dlrPartsOf(const QJsonObject &settings)
{
    // As one PDU a long message has one id and one receipt.
    return jsonString(settings, u"concatenation") == u"payload"_s ? DlrParts::Any : dlrPartsFromWire(jsonString(settings, u"dlrParts"));
}

DispatchStore::Snapshot DispatchStore::snapshot(QSqlDatabase &db, const Dispatcher::Options &options, qint64 nowMs)
{
    Snapshot out;
    out.process = Statement::value(db, u"SELECT value FROM meta WHERE key = 'process'"_s, {}).toString();
    Statement gateways(db, u"SELECT id, type, settings, sealed_password, EXISTS (SELECT 1 FROM account WHERE gateway_id = g.id) FROM "
                           "gateway g"_s);
    gateways.run();
    while (gateways.next()) {
        const auto type = fromWire<GatewayType>(gateways.text(1));
        if (!type || (!gateways.flag(4) && !GatewayStore::awaitsReceipts(db, gateways.text(0), nowMs - options.receiptsDueMs)))
            continue;
        out.gateways.push_back({gateways.text(0), *type, parseJsonObject(gateways.bytes(2)).value_or(QJsonObject()), gateways.bytes(3)});
    }
    Statement campaigns(db, u"SELECT c.id, a.gateway_id, c.kind, c.waiting FROM campaign c JOIN account a ON a.id = c.account_id "
                            "WHERE c.status = 'active' AND a.active = 1 AND a.gateway_id IS NOT NULL ORDER BY c.launched_at_ms, c.id"_s);
    campaigns.run();
    while (campaigns.next()) {
        out.campaigns.push_back({campaigns.text(0), campaigns.text(1),
                                 fromWire<CampaignKind>(campaigns.text(2)).value_or(CampaignKind::Campaign), campaigns.integer(3)});
    }
    Statement canceled(db, u"SELECT id FROM campaign WHERE status = 'canceled' AND waiting > 0"_s);
    canceled.run();
    while (canceled.next())
        out.canceledWithRest.append(canceled.text(0));
    return out;
}

DispatchStore::Claim DispatchStore::claim(WriteContext &tx, const Rules &rules, const std::vector<Share> &shares, int room)
{
    Claim out;
    MessageLedger ledger(tx);
    auto &db = tx.db();
    const auto now = tx.nowMs();
    // The partial index message_to_send serves these only in these very words.
    Statement allowed(db, u"SELECT c.gateway_text, c.unicode_allowed FROM campaign c JOIN account a ON a.id = c.account_id WHERE c.id = "
                          "? AND c.status = 'active' AND a.active = 1 AND a.gateway_id = ?"_s);
    Statement due(db, u"SELECT id, recipient, sender, text, encoding, parts, account_id, mccmnc, price_milli, sent_at_ms, tries, state "
                      "FROM message WHERE campaign_id = ? AND state IN (0, 4) AND next_try_ms <= ? ORDER BY next_try_ms, id LIMIT ?"_s);
    Statement later(db, u"SELECT min(next_try_ms) FROM message WHERE campaign_id = ? AND state IN (0, 4)"_s);
    Statement attempt(db, u"INSERT INTO attempt (message_id, gateway_id, process, started_at_ms) VALUES (?, ?, ?, ?)"_s);

    const auto take = [&](const QString &campaignId, int most) {
        auto &campaign = out.campaigns[campaignId];
        if (most <= 0 || campaign.exhausted)
            return;
        if (!allowed.run(campaignId, rules.gatewayId) || !allowed.next()) {
            campaign.exhausted = true;
            return;
        }
        const bool agreed = GatewayText::fromSettings(parseJsonObject(allowed.bytes(0)).value_or(QJsonObject())) == rules.text;
        const auto countedBy = rules.text.options(allowed.flag(1));
        std::vector<MessageLedger::Row> rows;
        const auto first = out.messages.size();
        due.run(campaignId, now, most);
        while (due.next()) {
            out.messages.push_back(
                {due.integer(0), 0, due.text(1), due.text(2), due.text(3), Encoding(due.integer(4)), int(due.integer(5)), campaignId});
            rows.push_back({due.integer(0), campaignId, due.text(6), due.text(7), due.integer(8), due.integer(9), int(due.integer(5)),
                            int(due.integer(10)), MessageState(due.integer(11))});
        }
        auto taken = first;
        for (size_t i = 0; i < rows.size(); ++i) {
            auto message = std::move(out.messages[first + i]);
            const auto count = countSegments(message.text, countedBy);
            const bool fits = count.allowed && count.parts <= kMaxSmsParts;
            // Agreed to or not: what cannot leave waits, for nobody has said that it is to be lost.
            if (!fits) {
                CampaignControl::stop(tx, CampaignStore::read(db, campaignId),
                                      QCoreApplication::translate(
                                          "service", "The gateway takes texts in another way than when this campaign was checked, and "
                                                     "cannot send some of its messages any more. Set the gateway back and resume "
                                                     "the campaign, or cancel it."));
                campaign.exhausted = true;
                break;
            }
            if (!agreed && count.parts > message.parts) {
                CampaignControl::stop(tx, CampaignStore::read(db, campaignId),
                                      QCoreApplication::translate(
                                          "service", "The gateway takes texts in another way than when this campaign was checked: its "
                                                     "messages would take more SMS than were shown. Resume it if they may, or cancel it."),
                                      rules.text);
                campaign.exhausted = true;
                break;
            }
            if (count.encoding != message.encoding || count.parts != message.parts)
                ledger.recount(rows[i], count.encoding, count.parts);
            message.encoding = count.encoding;
            message.parts = count.parts;
            ledger.move(rows[i], {.to = MessageState::Submitting, .tries = rows[i].tries + 1});
            attempt.run(rows[i].id, rules.gatewayId, rules.process, now);
            message.attemptId = attempt.lastId();
            out.messages[taken++] = std::move(message);
        }
        out.messages.resize(taken);
        campaign.taken += int(taken - first);
        room -= int(taken - first);
        if (campaign.exhausted)
            return;
        if (int(rows.size()) < most) {
            campaign.exhausted = true;
            if (later.run(campaignId) && later.next() && !later.isNull(0))
                campaign.nextDueMs = std::max(now + 1, later.integer(0));
        }
    };
    for (const auto &share : shares)
        take(share.campaignId, std::min(share.most, room));
    for (const auto &share : shares)
        take(share.campaignId, room);
    ledger.flush();
    return out;
}

int DispatchStore::record(WriteContext &tx, const Rules &rules, const std::vector<SubmitOutcome> &outcomes, bool receiptsWait)
{
    MessageLedger ledger(tx);
    ReceiptMatcher matcher(tx, ledger, rules.gatewayId, rules.idFormat, rules.dlrParts);
    auto &db = tx.db();
    const auto now = tx.nowMs();
    Statement attempt(db, u"UPDATE attempt SET ended_at_ms = ?, outcome = ?, detail = ? WHERE id = ?"_s);
    Statement newest(db, u"SELECT max(id) FROM attempt WHERE message_id = ?"_s);
    // A part that a receipt has made known already keeps its state.
    Statement part(
        db, u"INSERT INTO part (message_id, seq, gateway_id, carrier_id, state) VALUES (?, ?, ?, ?, 7) ON CONFLICT (message_id, seq) "
            "DO UPDATE SET gateway_id = excluded.gateway_id, carrier_id = excluded.carrier_id WHERE state = 7"_s);
    bool doubts = false;
    QStringList stored;
    std::vector<qint64> ids;
    ids.reserve(outcomes.size());
    for (const auto &outcome : outcomes)
        ids.push_back(outcome.id);
    ledger.prefetch(ids);
    for (const auto &outcome : outcomes) {
        const auto detail = outcome.errorCode.isEmpty() || outcome.detail.isEmpty() ? outcome.errorCode + outcome.detail
                                                                                    : outcome.errorCode + u": "_s + outcome.detail;
        if (outcome.attemptId)
            attempt.run(now, wordOf(outcome.result), detail, outcome.attemptId);
        auto row = ledger.row(outcome.id);
        if (!row)
            continue;
        const bool submitting = row->state == MessageState::Submitting;
        // An answer to an earlier attempt, while a later one is on the wire.
        if (submitting && !outcome.isCurrent && outcome.attemptId && newest.run(outcome.id) && newest.next() &&
            newest.integer(0) != outcome.attemptId)
            continue;
        for (const auto &one : outcome.parts) {
            stored.append(storedCarrierId(one.carrierId, rules.idFormat));
            part.run(outcome.id, one.seq, rules.gatewayId, stored.last());
        }
        switch (outcome.result) {
        case SubmitResult::Accepted:
            // In doubt, or about to be sent again: the late answer settles it.
            if (deliveryStatusOf(row->state) == DeliveryStatus::Submitted || row->state == MessageState::RetryWait ||
                row->state == MessageState::Queued || row->state == MessageState::Held) {
                if (row->state != MessageState::Accepted)
                    ledger.move(*row, {.to = MessageState::Accepted, .errorCode = QString(u""_s), .nextTryMs = 0});
            }
            break;
        case SubmitResult::Temporary:
            if (!submitting && row->state != MessageState::InDoubt && row->state != MessageState::Unconfirmed)
                break;
            // In doubt, a message does not keep its campaign from ending, and of one that has ended nothing is sent again.
            if (row->tries >= rules.options.maxTries || hasEnded(db, row->campaignId))
                ledger.move(*row, {.to = MessageState::Failed, .errorCode = outcome.errorCode, .doneAtMs = now});
            else
                ledger.move(
                    *row,
                    {.to = MessageState::RetryWait, .errorCode = outcome.errorCode, .nextTryMs = now + backOff(rules.options, row->tries)});
            break;
        case SubmitResult::Permanent:
            if (submitting || row->state == MessageState::InDoubt || row->state == MessageState::Unconfirmed ||
                row->state == MessageState::RetryWait)
                ledger.move(*row, {.to = MessageState::Failed, .errorCode = outcome.errorCode, .doneAtMs = now});
            break;
        case SubmitResult::InDoubt:
            if (submitting) {
                doubt(tx, ledger, rules.options, row->id, false);
                doubts = true;
            }
            break;
        case SubmitResult::NotSent:
            if (submitting)
                ledger.move(*row,
                            {.to = MessageState::RetryWait, .nextTryMs = now + kNotSentPauseMs, .tries = std::max(0, row->tries - 1)});
            break;
        }
    }
    int taken = 0;
    if (receiptsWait) {
        taken = matcher.matchEarly(stored);
        // Few messages are ever in doubt, and few receipts wait without a part: walked through as they are.
        if (doubts)
            taken += matcher.matchWaiting(kWaitingForDoubt);
    }
    ledger.flush();
    return -taken;
}

void DispatchStore::doubt(WriteContext &tx, MessageLedger &ledger, const Dispatcher::Options &options, qint64 messageId, bool remembers)
{
    auto row = ledger.row(messageId);
    if (!row)
        return;
    // A message of which some parts are known to be with the carrier is never sent as a whole again.
    const bool partlyTaken = Statement::value(tx.db(), u"SELECT 1 FROM part WHERE message_id = ? LIMIT 1"_s, 0, messageId).toInt() == 1;
    const bool resend =
        !remembers && !partlyTaken && row->tries < options.maxTries &&
        Statement::value(
            tx.db(),
            u"SELECT 1 FROM account a JOIN campaign c ON c.id = ? WHERE a.id = ? AND a.in_doubt_policy = 'resend' AND c.status IN "
            "('active', 'paused')"_s,
            0, row->campaignId, row->accountId)
                .toInt() == 1;
    if (resend)
        ledger.move(*row, {.to = MessageState::RetryWait, .nextTryMs = tx.nowMs()});
    else
        ledger.move(*row, {.to = MessageState::InDoubt, .nextTryMs = tx.nowMs() + options.unconfirmedAfterMs});
}

void DispatchStore::settleCrash(WriteContext &tx, const Dispatcher::Options &options)
{
    MessageLedger ledger(tx);
    auto &db = tx.db();
    struct Open {
        qint64 id;
        qint64 attemptId;
        bool remembers;
    };
    std::vector<Open> open;
    Statement select(
        db, u"SELECT m.id, (SELECT max(id) FROM attempt WHERE message_id = m.id), coalesce(g.type, '') FROM message m JOIN account a "
            "ON a.id = m.account_id LEFT JOIN gateway g ON g.id = a.gateway_id WHERE m.state = 3 AND m.state IN (2, 3, 5, 6)"_s);
    select.run();
    while (select.next())
        open.push_back({select.integer(0), select.integer(1), select.text(2) == toWire(GatewayType::Practice)});
    for (const auto &one : open) {
        Statement::rows(db, u"UPDATE attempt SET ended_at_ms = ?, outcome = 'in_doubt', detail = ? WHERE id = ?"_s, tx.nowMs(),
                        QCoreApplication::translate("service", "The service ended before the answer came."), one.attemptId);
        doubt(tx, ledger, options, one.id, one.remembers);
    }
    Statement active(db, u"SELECT id FROM campaign WHERE status = 'active' AND waiting = 0"_s);
    QStringList ended;
    active.run();
    while (active.next())
        ended.append(active.text(0));
    for (const auto &id : ended)
        ledger.settle(id);
    // Receipts that were stored and not matched any more.
    struct Settings {
        QString id;
        QJsonObject settings;
    };
    std::vector<Settings> gateways;
    Statement waiting(db, u"SELECT id, settings FROM gateway"_s);
    waiting.run();
    while (waiting.next())
        gateways.push_back({waiting.text(0), parseJsonObject(waiting.bytes(1)).value_or(QJsonObject())});
    for (const auto &gateway : gateways) {
        ReceiptMatcher matcher(tx, ledger, gateway.id, idFormatFromWire(jsonString(gateway.settings, u"idFormat")),
                               dlrPartsOf(gateway.settings));
        matcher.matchWaiting(100'000);
    }
    ledger.flush();
}

void DispatchStore::settleLeftOver(WriteContext &tx, const Dispatcher::Options &options, const QString &gatewayId)
{
    MessageLedger ledger(tx);
    const bool remembers =
        Statement::value(tx.db(), u"SELECT type FROM gateway WHERE id = ?"_s, {}, gatewayId).toString() == toWire(GatewayType::Practice);
    Statement select(tx.db(), u"SELECT m.id, a.id FROM message m JOIN attempt a ON a.id = (SELECT max(id) FROM attempt WHERE message_id = "
                              "m.id) WHERE m.state = 3 AND m.state IN (2, 3, 5, 6) AND a.gateway_id = ?"_s);
    std::vector<std::pair<qint64, qint64>> open;
    select.run(gatewayId);
    while (select.next())
        open.emplace_back(select.integer(0), select.integer(1));
    for (const auto &[id, attemptId] : open) {
        Statement::rows(tx.db(), u"UPDATE attempt SET ended_at_ms = ?, outcome = 'in_doubt', detail = ? WHERE id = ?"_s, tx.nowMs(),
                        QCoreApplication::translate("service", "The connection was ended before the answer came."), attemptId);
        doubt(tx, ledger, options, id, remembers);
    }
    ledger.flush();
}

void DispatchStore::giveUpWaiting(WriteContext &tx)
{
    MessageLedger ledger(tx);
    std::vector<qint64> ids;
    Statement select(tx.db(), u"SELECT id FROM message WHERE state = 5 AND state IN (2, 3, 5, 6) AND next_try_ms <= ? LIMIT 5000"_s);
    select.run(tx.nowMs());
    while (select.next())
        ids.push_back(select.integer(0));
    for (const auto id : ids) {
        if (auto row = ledger.row(id))
            ledger.move(*row, {.to = MessageState::Unconfirmed});
    }
    ledger.flush();
}

QStringList DispatchStore::gatewaysNotIdle(QSqlDatabase &db)
{
    QStringList out;
    Statement select(db, u"SELECT id FROM gateway WHERE state <> 'idle'"_s);
    select.run();
    while (select.next())
        out.append(select.text(0));
    return out;
}

void DispatchStore::setGatewayState(WriteContext &tx, const QString &gatewayId, const QString &state, const QString &text)
{
    const int changed = Statement::rows(tx.db(),
                                        u"UPDATE gateway SET state = ?, state_text = ?, rev = ? WHERE id = ? AND (state <> ? OR state_text "
                                        "<> ?)"_s,
                                        state, text, tx.lastRev() + 1, gatewayId, state, text);
    if (changed > 0) {
        tx.nextRev();
        tx.touch(u"accounts"_s);
    }
}

std::vector<OutgoingMessage> DispatchStore::inDoubtOf(QSqlDatabase &db, const QString &gatewayId)
{
    std::vector<OutgoingMessage> out;
    Statement select(
        db, u"SELECT m.id, a.id, m.recipient, m.sender, m.text, m.encoding, m.parts FROM message m JOIN attempt a ON a.id = (SELECT "
            "max(id) FROM attempt WHERE message_id = m.id) WHERE m.state IN (5, 6) AND m.state IN (2, 3, 5, 6) AND a.gateway_id = ?"_s);
    select.run(gatewayId);
    while (select.next())
        out.push_back({select.integer(0), select.integer(1), select.text(2), select.text(3), select.text(4), Encoding(select.integer(5)),
                       int(select.integer(6))});
    return out;
}

QStringList DispatchStore::awaitingOf(QSqlDatabase &db, const QString &gatewayId)
{
    QStringList out;
    Statement select(db, u"SELECT carrier_id FROM part WHERE gateway_id = ? AND state = 7"_s);
    select.run(gatewayId);
    while (select.next())
        out.append(select.text(0));
    return out;
}

} // namespace cm::service
