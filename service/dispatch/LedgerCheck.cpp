// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/LedgerCheck.h"

#include "core/domain/Enums.h"
#include "core/wire/Api.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <map>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

using Figures = std::map<QString, qint64>;

void compare(QStringList &out, const QString &what, const Figures &stored, const Figures &counted)
{
    auto all = stored;
    all.insert(counted.begin(), counted.end());
    for (const auto &[key, unused] : all) {
        const auto s = stored.contains(key) ? stored.at(key) : 0;
        const auto c = counted.contains(key) ? counted.at(key) : 0;
        if (s != c)
            out.append(u"%1 %2: stored %3, messages say %4"_s.arg(what, key).arg(s).arg(c));
    }
}

/// Written apart from the ledger on purpose: what it counts by is said here once more.
QString columnOf(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
    case MessageState::Held:
    case MessageState::Claimed:
    case MessageState::RetryWait:
        return u"waiting"_s;
    case MessageState::Submitting:
    case MessageState::Accepted:
    case MessageState::InDoubt:
    case MessageState::Unconfirmed:
        return u"submitted"_s;
    case MessageState::Delivered:
        return u"delivered"_s;
    case MessageState::Cancelled:
        return u"cancelled"_s;
    default:
        return u"undelivered"_s;
    }
}

} // namespace

QStringList checkLedger(const Database &database)
{
    QStringList out;
    const auto read = database.read([&](QSqlDatabase &db) {
        std::map<QString, Figures> stored;
        std::map<QString, Figures> counted;
        Figures storedTotals;
        Figures countedTotals;
        const QStringList columns{u"total"_s,     u"waiting"_s,  u"submitted"_s, u"delivered"_s, u"undelivered"_s,
                                  u"cancelled"_s, u"in_doubt"_s, u"parts"_s,     u"cost_milli"_s};
        Statement campaigns(db, u"SELECT id, %1 FROM campaign"_s.arg(columns.join(u", "_s)));
        campaigns.run();
        while (campaigns.next()) {
            for (int i = 0; i < columns.size(); ++i)
                stored[campaigns.text(0)][columns[i]] = campaigns.integer(i + 1);
        }
        Statement messages(db, u"SELECT campaign_id, account_id, mccmnc, price_milli, state, sent_at_ms, parts FROM message"_s);
        messages.run();
        while (messages.next()) {
            const auto state = MessageState(messages.integer(4));
            const auto column = columnOf(state);
            auto &campaign = counted[messages.text(0)];
            ++campaign[u"total"_s];
            ++campaign[column];
            campaign[u"parts"_s] += messages.integer(6);
            if (state == MessageState::InDoubt || state == MessageState::Unconfirmed)
                ++campaign[u"in_doubt"_s];
            if (column == u"waiting"_s || column == u"cancelled"_s)
                continue;
            campaign[u"cost_milli"_s] += messages.integer(3);
            const auto sent = messages.integer(5);
            if (sent == 0)
                out.append(u"a message of campaign %1 was sent and has no time"_s.arg(messages.text(0)));
            ++countedTotals[u"%1|%2|%3|%4|%5 %6"_s.arg(sent - sent % wire::kBucketMs)
                                .arg(messages.text(1), messages.text(0), messages.text(2))
                                .arg(messages.integer(3))
                                .arg(column == u"submitted"_s ? u"transmitted"_s : column)];
        }
        Statement totals(db, u"SELECT bucket_ms, account_id, campaign_id, mccmnc, price_milli, transmitted, delivered, undelivered FROM "
                             "traffic_total"_s);
        totals.run();
        while (totals.next()) {
            const auto key =
                u"%1|%2|%3|%4|%5"_s.arg(totals.integer(0)).arg(totals.text(1), totals.text(2), totals.text(3)).arg(totals.integer(4));
            storedTotals[key + u" transmitted"_s] = totals.integer(5);
            storedTotals[key + u" delivered"_s] = totals.integer(6);
            storedTotals[key + u" undelivered"_s] = totals.integer(7);
        }
        for (const auto &[id, figures] : counted)
            stored.try_emplace(id);
        for (const auto &[id, figures] : stored)
            compare(out, u"campaign %1"_s.arg(id), figures, counted[id]);
        compare(out, u"total"_s, storedTotals, countedTotals);
    });
    if (!read)
        out.append(u"the store could not be read: "_s + read.error().detail);
    return out;
}

} // namespace cm::service
