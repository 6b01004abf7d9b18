// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/DemoMessages.h"

#include "core/text/Segmenter.h"
#include "core/wire/Api.h"
#include "service/gateways/practice/PracticeLink.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {
constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
} // namespace

DemoMessages::DemoMessages(Work work, DemoRandom &random)
    : m_work(std::move(work))
    , m_random(random)
{
    for (const qint64 at : m_work.sentAtMs) {
        if (at <= m_work.nowMs)
            m_cancelledAtMs = at + 2000;
    }
}

DemoMessages::Fate DemoMessages::fateOf(qint64 sentAtMs)
{
    using End = DemoPlan::End;
    if (m_work.end == End::Faulted)
        return {MessageState::Failed, "10", sentAtMs + 150};
    if (m_work.end == End::Scheduled || sentAtMs > m_work.nowMs)
        return {m_work.end == End::Canceled ? MessageState::Cancelled : MessageState::Queued, "", 0};
    const int draw = m_random.below(1000);
    Fate fate{MessageState::Delivered, "000", sentAtMs + 1500 + m_random.waitMs(4 * kSecond)};
    if (draw < 40) // telephones that were switched off
        fate.doneAtMs = sentAtMs + m_random.waitMs(3 * kHour);
    else if (draw < 56)
        fate = {MessageState::Undelivered, "027", sentAtMs + 10 * kMinute + m_random.waitMs(2 * kHour)};
    else if (draw < 66)
        fate = {MessageState::Undelivered, "001", sentAtMs + 2000 + m_random.waitMs(2 * kSecond)};
    else if (draw < 69)
        fate = {MessageState::Undelivered, "013", sentAtMs + 2000 + m_random.waitMs(2 * kSecond)};
    else if (draw < 71)
        fate = {MessageState::Undelivered, "032", sentAtMs + 2000 + m_random.waitMs(kMinute)};
    else if (draw < 77)
        fate = {MessageState::Expired, "027", sentAtMs + 48 * kHour};
    else if (draw < 81)
        fate = {MessageState::Rejected, "011", sentAtMs + 1000};
    else if (draw < 84)
        fate = {MessageState::Failed, "11", sentAtMs + 150};
    if (fate.doneAtMs > m_work.nowMs)
        return {MessageState::Accepted, "", 0};
    return fate;
}

void DemoMessages::count(MessageState state, qint64 sentAtMs, const QString &mccmnc, qint64 price)
{
    ++m_sum.counts.total;
    const DeliveryStatus shown = deliveryStatusOf(state);
    if (shown == DeliveryStatus::None) {
        ++(state == MessageState::Cancelled ? m_sum.counts.cancelled : m_sum.counts.waiting);
        return;
    }
    Figures &total = m_totals[{sentAtMs - sentAtMs % wire::kBucketMs, mccmnc, price}];
    m_sum.costMilli += price;
    m_sum.lastSentAtMs = std::max(m_sum.lastSentAtMs, sentAtMs);
    if (shown == DeliveryStatus::Submitted) {
        ++m_sum.counts.submitted;
        ++total.transmitted;
    } else if (shown == DeliveryStatus::Delivered) {
        ++m_sum.counts.delivered;
        ++total.delivered;
    } else {
        ++m_sum.counts.undelivered;
        ++total.undelivered;
    }
}

bool DemoMessages::write(WriteContext &tx, int most)
{
    Statement message(tx.db(),
                      u"INSERT INTO message (campaign_id, account_id, recipient, sender, text, encoding, parts, mccmnc, price_milli, "
                      "state, error_code, tries, created_at_ms, sent_at_ms, done_at_ms, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                      "?, ?, ?, ?, ?, ?)"_s);
    Statement attempt(tx.db(), u"INSERT INTO attempt (message_id, gateway_id, process, started_at_ms, ended_at_ms, outcome, detail) VALUES "
                               "(?, ?, ?, ?, ?, ?, ?)"_s);
    Statement part(tx.db(),
                   u"INSERT INTO part (message_id, seq, gateway_id, carrier_id, state, error_code, done_at_ms) VALUES (?, ?, ?, ?, "
                   "?, ?, ?)"_s);
    const size_t end = std::min(m_work.sentAtMs.size(), m_next + size_t(most));
    QString text;
    for (; m_next < end; ++m_next) {
        const DemoRecipient &to = m_work.recipients->at(m_next);
        m_work.text->render(to.fields, text);
        const SegmentCount segments = countSegments(text);
        const qint64 due = m_work.sentAtMs[m_next];
        const Fate fate = fateOf(due);
        const bool left = deliveryStatusOf(fate.state) != DeliveryStatus::None;
        const bool refused = fate.state == MessageState::Failed;
        const qint64 price = refused || fate.state == MessageState::Rejected ? 0 : to.priceMilli * segments.parts;
        const QString code = QString::fromLatin1(fate.errorCode);
        const qint64 doneAt = fate.state == MessageState::Cancelled ? m_cancelledAtMs : fate.doneAtMs;
        message.run(m_work.campaignId, m_work.accountId, to.number, m_work.sender, text, int(segments.encoding), segments.parts, to.mccmnc,
                    price, int(fate.state), code, left ? 1 : 0, m_work.createdAtMs, left ? due : qint64(0), doneAt, tx.nextRev());
        m_sum.parts += segments.parts;
        count(fate.state, left ? due : 0, to.mccmnc, price);
        if (!left)
            continue;
        const qint64 id = message.lastId();
        attempt.run(id, m_work.gatewayId, m_work.process, due, due + 40 + m_random.below(260), refused ? u"permanent"_s : u"accepted"_s,
                    refused ? code : QString());
        for (int seq = 1; !refused && seq <= segments.parts; ++seq)
            part.run(id, seq, m_work.gatewayId, PracticeLink::partId(id, seq), int(fate.state), code, fate.doneAtMs);
    }
    return m_next < m_work.sentAtMs.size();
}

void DemoMessages::writeTotals(WriteContext &tx) const
{
    Statement insert(tx.db(),
                     u"INSERT INTO traffic_total (bucket_ms, account_id, campaign_id, mccmnc, price_milli, transmitted, delivered, "
                     "undelivered, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const auto &[key, figures] : m_totals)
        insert.run(std::get<0>(key), m_work.accountId, m_work.campaignId, std::get<1>(key), std::get<2>(key), figures.transmitted,
                   figures.delivered, figures.undelivered, tx.nextRev());
}

} // namespace cm::service
