// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sync/ScopeReader.h"

#include "core/domain/Preference.h"
#include "service/auth/UserStore.h"
#include "service/campaigns/CampaignStore.h"
#include "service/campaigns/ListStore.h"
#include "service/campaigns/MessageStore.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/AccountStore.h"
#include "service/storage/GatewayStore.h"
#include "service/storage/Statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::service {

ScopeReader::Page ScopeReader::changes(const QString &scope, qint64 after, int limit) const
{
    // One row more than asked for from every source: then the first `limit` by revision are certainly the oldest, and whether there is
    // more is known.
    Changes found;
    const QStringList parts = scope.split(u':');
    if (scope == u"accounts"_s)
        accounts(found, scope, after, limit + 1);
    else if (parts.size() == 3 && parts[2] == u"messages"_s)
        messages(found, scope, parts[1], after, limit + 1);
    else if (parts.size() == 3 && parts[2] == u"traffic"_s)
        totals(found, scope, parts[1], after, limit + 1);
    else
        rows(found, scope, after, limit + 1);
    // A client that starts has nothing that could have been deleted.
    if (after > 0)
        tombstones(found, scope, after, limit + 1);
    std::stable_sort(found.begin(), found.end(), [](const Change &a, const Change &b) { return a.rev < b.rev; });
    Page page;
    page.more = found.size() > size_t(limit);
    for (size_t i = 0; i < std::min(found.size(), size_t(limit)); ++i) {
        page.changes.append(found[i].json);
        page.lastRev = found[i].rev;
    }
    return page;
}

void ScopeReader::add(Changes &out, const QString &scope, const QString &type, const QString &id, qint64 rev, const QJsonObject &data) const
{
    out.push_back({rev, {{u"scope"_s, scope}, {u"type"_s, type}, {u"id"_s, id}, {u"rev"_s, rev}, {u"op"_s, u"put"_s}, {u"data"_s, data}}});
}

void ScopeReader::rows(Changes &out, const QString &scope, qint64 after, int limit) const
{
    if (scope == u"me"_s) {
        const User user = UserStore::read(m_db, m_who.userId);
        if (user.rev > after)
            add(out, scope, u"user"_s, user.id, user.rev, user.toJson());
        Statement s(m_db, u"SELECT key, fields, rev FROM preference WHERE user_id = ? AND rev > ? ORDER BY rev LIMIT ?"_s);
        s.run(m_who.userId, after, limit);
        while (s.next())
            add(out, scope, u"preference"_s, s.text(0), s.integer(2),
                Preference{s.text(0), QJsonDocument::fromJson(s.bytes(1)).object(), s.integer(2)}.toJson());
    } else if (scope == u"org"_s) {
        Statement s(m_db, u"SELECT mccmnc, country, name, price_milli, rev FROM network WHERE rev > ? ORDER BY rev LIMIT ?"_s);
        s.run(after, limit);
        while (s.next())
            add(out, scope, u"network"_s, s.text(0), s.integer(4),
                Network{s.text(0), s.text(1), s.text(2), s.integer(3), s.integer(4)}.toJson());
    } else if (scope == u"lists"_s) {
        Statement s(m_db,
                    u"SELECT "_s + ListStore::columns() + u" FROM list WHERE rev > ? AND status <> 'deleting' ORDER BY rev LIMIT ?"_s);
        s.run(after, limit);
        while (s.next()) {
            const DistributionList list = ListStore::fromRow(s);
            add(out, scope, u"list"_s, list.id, list.rev, list.toJson());
        }
    } else if (scope == u"templates"_s) {
        Statement s(m_db, u"SELECT id, name, text, updated_at_ms, rev FROM template WHERE rev > ? ORDER BY rev LIMIT ?"_s);
        s.run(after, limit);
        while (s.next())
            add(out, scope, u"template"_s, s.text(0), s.integer(4),
                MessageTemplate{s.text(0), s.text(1), s.text(2), s.integer(3), s.integer(4)}.toJson());
    } else if (scope.startsWith(u"notifications:"_s)) {
        Statement s(m_db,
                    u"SELECT %1 FROM notification WHERE user_id = ? AND rev > ? ORDER BY rev LIMIT ?"_s.arg(NotificationStore::columns()));
        s.run(m_who.userId, after, limit);
        while (s.next()) {
            const Notification notification = NotificationStore::fromRow(s);
            add(out, scope, u"notification"_s, notification.id, notification.rev, notification.toJson());
        }
    } else {
        const bool drafts = scope.startsWith(u"drafts:"_s);
        const QString condition = drafts ? u"account_id IS NULL AND creator_id = ?"_s : u"account_id = ?"_s;
        Statement s(m_db, u"SELECT %1 FROM campaign WHERE rev > ? AND %2 ORDER BY rev LIMIT ?"_s.arg(CampaignStore::columns(), condition));
        s.run(after, scope.section(u':', 1, 1), limit);
        while (s.next()) {
            const Campaign campaign = CampaignStore::fromRow(s).campaign;
            add(out, scope, u"campaign"_s, campaign.id, campaign.rev, campaign.toJson());
        }
    }
}

void ScopeReader::accounts(Changes &out, const QString &scope, qint64 after, int limit) const
{
    Statement s(m_db, u"SELECT id, rev FROM account WHERE rev > ? ORDER BY rev"_s);
    s.run(after);
    for (int n = 0; n < limit && s.next();) {
        if (!AccountStore::visible(m_who, s.text(0)))
            continue;
        add(out, scope, u"account"_s, s.text(0), s.integer(1), AccountStore::read(m_db, s.text(0)).toJson());
        ++n;
    }
    if (!m_who.canAny(GatewayStore::kLook))
        return;
    Statement g(m_db, u"SELECT id, rev FROM gateway WHERE rev > ? ORDER BY rev LIMIT ?"_s);
    g.run(after, limit);
    while (g.next())
        add(out, scope, u"gateway"_s, g.text(0), g.integer(1), GatewayStore::shownTo(m_who, GatewayStore::read(m_db, g.text(0))).toJson());
}

void ScopeReader::messages(Changes &out, const QString &scope, const QString &accountId, qint64 after, int limit) const
{
    Statement s(m_db,
                u"SELECT %1 FROM message m WHERE m.account_id = ? AND m.rev > ? AND m.created_at_ms >= ? ORDER BY m.rev LIMIT ?"_s.arg(
                    MessageStore::columns().left(MessageStore::columns().lastIndexOf(u','))));
    s.run(accountId, after, m_messagesSinceMs, limit);
    while (s.next()) {
        const Message message = MessageStore::fromRow(s, m_who);
        QJsonObject data = message.toJson();
        data.remove(u"text"_s);
        add(out, scope, u"message"_s, QString::number(message.id), message.rev, data);
    }
}

void ScopeReader::totals(Changes &out, const QString &scope, const QString &accountId, qint64 after, int limit) const
{
    Statement s(
        m_db,
        u"SELECT bucket_ms, account_id, campaign_id, mccmnc, price_milli, transmitted, delivered, undelivered, rev FROM traffic_total "
        "WHERE account_id = ? AND rev > ? ORDER BY rev LIMIT ?"_s);
    s.run(accountId, after, limit);
    while (s.next()) {
        TrafficTotal t;
        t.bucketMs = s.integer(0);
        t.accountId = s.text(1);
        t.campaignId = s.text(2);
        t.mccmnc = s.text(3);
        t.priceMilli = s.integer(4);
        t.transmitted = s.integer(5);
        t.delivered = s.integer(6);
        t.undelivered = s.integer(7);
        t.rev = s.integer(8);
        const QString id = QStringList({s.text(0), s.text(1), s.text(2), s.text(3), s.text(4)}).join(u'|');
        add(out, scope, u"total"_s, id, t.rev, t.toJson());
    }
}

void ScopeReader::tombstones(Changes &out, const QString &scope, qint64 after, int limit) const
{
    Statement s(m_db, u"SELECT type, id, rev FROM tombstone WHERE scope = ? AND rev > ? ORDER BY rev LIMIT ?"_s);
    s.run(scope, after, limit);
    while (s.next())
        out.push_back(
            {s.integer(2),
             {{u"scope"_s, scope}, {u"type"_s, s.text(0)}, {u"id"_s, s.text(1)}, {u"rev"_s, s.integer(2)}, {u"op"_s, u"delete"_s}}});
}

} // namespace cm::service
