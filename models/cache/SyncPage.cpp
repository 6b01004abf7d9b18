// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/SyncPage.h"

#include "core/base/Json.h"
#include "core/domain/Entities.h"
#include "models/cache/MetaTable.h"
#include "models/cache/OutboxTable.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

tl::unexpected<Error> nonsense(const QString &detail)
{
    return fail(ErrorCode::Protocol, u"sync.invalid_page"_s,
                QCoreApplication::translate("cache", "The service sent data that this program does not understand. Update the program, or "
                                                     "tell the administrator of the service."),
                detail);
}

} // namespace

SyncPage::SyncPage(SqlConnection &connection, CacheDelta &delta)
    : m_connection(connection)
    , m_delta(delta)
    , m_entities(connection, delta)
    , m_message(connection,
                u"INSERT INTO message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET campaign_id = excluded.campaign_id, account_id = excluded.account_id, "
                "recipient = excluded.recipient, sender = excluded.sender, encoding = excluded.encoding, parts = excluded.parts, "
                "mccmnc = excluded.mccmnc, price_milli = excluded.price_milli, state = excluded.state, status = excluded.status, "
                "error_code = excluded.error_code, created_at_ms = excluded.created_at_ms, sent_at_ms = excluded.sent_at_ms, "
                "done_at_ms = excluded.done_at_ms, rev = excluded.rev, generation = excluded.generation "
                "WHERE excluded.rev > rev OR excluded.generation > generation"_s)
    , m_total(connection,
              u"INSERT INTO traffic_total VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (bucket_ms, account_id, campaign_id, mccmnc, price_milli) DO UPDATE SET "
              "transmitted = excluded.transmitted, delivered = excluded.delivered, undelivered = excluded.undelivered, "
              "rev = excluded.rev, generation = excluded.generation WHERE excluded.rev > rev OR excluded.generation > generation"_s)
{}

Result<SyncApplied> SyncPage::apply(const QJsonObject &page, qint64 atMs)
{
    if (!page.value("cursor"_L1).isString() || jsonString(page, u"cursor").isEmpty() || !page.value("changes"_L1).isArray() ||
        !page.value("has_more"_L1).isBool())
        return nonsense(u"no cursor, changes or has_more"_s);
    MetaTable meta(m_connection);
    m_generation = meta.integer(u"generation"_s);
    SyncApplied applied;
    applied.hasMore = page.value("has_more"_L1).toBool();
    const QJsonObject scopes = page.value("scopes"_L1).toObject();
    for (const QString &scope : jsonStrings(scopes, u"revoked"))
        revoke(scope, applied);
    const QJsonArray changes = page.value("changes"_L1).toArray();
    for (const QJsonValue &change : changes) {
        if (auto ok = applyChange(change.toObject()); !ok)
            return fail(ok.error());
    }
    applied.changes = changes.size();
    meta.set(u"cursor"_s, jsonString(page, u"cursor"));
    if (!applied.hasMore) {
        if (meta.text(u"resync"_s) == "1"_L1) {
            sweep();
            meta.set(u"resync"_s, u"0"_s);
        }
        meta.set(u"data_as_of_ms"_s, QString::number(atMs));
    }
    applied.userChanged = m_delta.touches(u"user"_s);
    return applied;
}

QStringList SyncPage::types()
{
    return EntityTable::types() + QStringList{u"message"_s, u"network"_s, u"total"_s};
}

void SyncPage::beginSnapshot(SqlConnection &connection)
{
    MetaTable meta(connection);
    meta.set(u"generation"_s, QString::number(meta.integer(u"generation"_s) + 1));
    meta.set(u"resync"_s, u"1"_s);
    meta.set(u"cursor"_s, QString());
}

Result<void> SyncPage::applyChange(const QJsonObject &change)
{
    const QString scope = jsonString(change, u"scope");
    const QString type = jsonString(change, u"type");
    const QString id = jsonString(change, u"id");
    const QString op = jsonString(change, u"op");
    const qint64 rev = jsonInt(change, u"rev");
    if (type.isEmpty() || id.isEmpty() || rev <= 0)
        return nonsense(u"a change without type, id or rev"_s);
    if (op == "delete"_L1) {
        erase(scope, type, id);
        return {};
    }
    const QJsonObject data = change.value("data"_L1).toObject();
    if (op != "put"_L1 || data.isEmpty())
        return nonsense(u"a change of type %1 without data"_s.arg(type));
    if (type == "message"_L1)
        putMessage(data, rev);
    else if (type == "total"_L1)
        putTotal(data, rev);
    else if (type == "network"_L1)
        putNetwork(data, rev);
    else if (EntityTable::isEntity(type))
        m_entities.put(type, id, scope, rev, m_generation, data);
    // A type that a newer service has and this program does not know is left out.
    return {};
}

void SyncPage::putMessage(const QJsonObject &data, qint64 rev)
{
    const Message m = Message::fromJson(data);
    m_message.run(m.id, m.campaignId, m.accountId, m.recipient, m.sender, static_cast<int>(m.encoding), m.parts, m.mccmnc, m.priceMilli,
                  static_cast<int>(m.state), static_cast<int>(deliveryStatusOf(m.state)), m.errorCode, m.createdAtMs, m.sentAtMs,
                  m.doneAtMs, rev, m_generation);
    m_delta.types.insert(u"message"_s);
}

void SyncPage::putTotal(const QJsonObject &data, qint64 rev)
{
    const TrafficTotal t = TrafficTotal::fromJson(data);
    m_total.run(t.bucketMs, t.accountId, t.campaignId, t.mccmnc, t.priceMilli, t.transmitted, t.delivered, t.undelivered, rev,
                m_generation);
    m_delta.types.insert(u"total"_s);
}

void SyncPage::putNetwork(const QJsonObject &data, qint64 rev)
{
    const Network n = Network::fromJson(data);
    SqlStatement::exec(m_connection,
                       u"INSERT INTO network VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (mccmnc) DO UPDATE SET country = excluded.country, "
                       "name = excluded.name, price_milli = excluded.price_milli, rev = excluded.rev, generation = excluded.generation "
                       "WHERE excluded.rev > rev OR excluded.generation > generation"_s,
                       n.mccmnc, n.country, n.name, n.priceMilli, rev, m_generation);
    m_delta.types.insert(u"network"_s);
}

bool SyncPage::erase(const QString &scope, const QString &type, const QString &id)
{
    if (EntityTable::isEntity(type)) {
        m_entities.erase(type, id, scope);
        return true;
    }
    m_delta.types.insert(type);
    if (type == "message"_L1)
        return SqlStatement::exec(m_connection, u"DELETE FROM message WHERE id = ?"_s, id.toLongLong());
    if (type == "network"_L1)
        return SqlStatement::exec(m_connection, u"DELETE FROM network WHERE mccmnc = ?"_s, id);
    if (type == "total"_L1) {
        const QStringList key = id.split(u'|');
        return key.size() == 5 &&
               SqlStatement::exec(m_connection,
                                  u"DELETE FROM traffic_total WHERE bucket_ms = ? AND account_id = ? AND campaign_id = ? "
                                  "AND mccmnc = ? AND price_milli = ?"_s,
                                  key.at(0).toLongLong(), key.at(1), key.at(2), key.at(3), key.at(4).toLongLong());
    }
    return false;
}

void SyncPage::revoke(const QString &scope, SyncApplied &applied)
{
    if (scope.startsWith("account:"_L1)) {
        const QString account = scope.section(u':', 1, 1);
        const QString part = scope.section(u':', 2);
        if (part == "messages"_L1) {
            SqlStatement::exec(m_connection, u"DELETE FROM message WHERE account_id = ?"_s, account);
            m_delta.types.insert(u"message"_s);
        } else if (part == "traffic"_L1) {
            SqlStatement::exec(m_connection, u"DELETE FROM traffic_total WHERE account_id = ?"_s, account);
            m_delta.types.insert(u"total"_s);
        }
    } else if (scope == "org"_L1) {
        SqlStatement::exec(m_connection, u"DELETE FROM network"_s);
        m_delta.types.insert(u"network"_s);
    }
    SqlStatement rows(m_connection, u"SELECT type, id FROM entity WHERE scope = ?"_s);
    rows.run(scope);
    QList<std::pair<QString, QString>> gone;
    while (rows.next())
        gone.append({rows.text(0), rows.text(1)});
    rows.finish();
    OutboxTable outbox(m_connection);
    for (const auto &[type, id] : std::as_const(gone)) {
        applied.dropped += outbox.takeOf(type, id);
        if (type == "campaign"_L1)
            SqlStatement::exec(m_connection, u"DELETE FROM upload WHERE campaign_id = ?"_s, id);
        SqlStatement::exec(m_connection, u"UPDATE entity SET pending = NULL, pending_op = NULL WHERE type = ? AND id = ?"_s, type, id);
        m_entities.erase(type, id, scope);
    }
    if (!applied.dropped.isEmpty())
        m_delta.types.insert(u"outbox"_s);
}

void SyncPage::sweep()
{
    SqlStatement old(m_connection, u"SELECT type, id FROM entity WHERE generation < ? AND data IS NOT NULL"_s);
    old.run(m_generation);
    QList<std::pair<QString, QString>> gone;
    while (old.next())
        gone.append({old.text(0), old.text(1)});
    old.finish();
    for (const auto &[type, id] : std::as_const(gone))
        m_entities.erase(type, id, {});
    for (const QString &table : {u"network"_s, u"message"_s, u"traffic_total"_s})
        SqlStatement::exec(m_connection, u"DELETE FROM %1 WHERE generation < ?"_s.arg(table), m_generation);
    m_delta.all = true;
}

} // namespace cm
