// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/EntityTable.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

/// More than these are "many" in a CacheDelta.
constexpr int kMaxIds = 1000;

} // namespace

EntityTable::EntityTable(SqlConnection &connection, CacheDelta &delta)
    : m_connection(connection)
    , m_delta(delta)
    , m_put(connection,
            u"INSERT INTO entity (type, id, scope, rev, generation, data) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (type, id) DO UPDATE SET scope = excluded.scope, rev = excluded.rev, generation = excluded.generation, "
            "data = excluded.data WHERE excluded.rev > rev OR excluded.generation > generation"_s)
    , m_hasOverlay(connection, u"SELECT 1 FROM entity WHERE type = ? AND id = ? AND pending_op IS NOT NULL"_s)
{}

bool EntityTable::isEntity(const QString &type)
{
    return types().contains(type);
}

const QStringList &EntityTable::types()
{
    static const QStringList all{u"account"_s,      u"campaign"_s,   u"gateway"_s,  u"list"_s,
                                 u"notification"_s, u"preference"_s, u"template"_s, u"user"_s};
    return all;
}

QString EntityTable::scopeOf(const QString &type, const QJsonObject &entity, const QString &userId)
{
    if (type == "campaign"_L1) {
        const QString account = jsonString(entity, u"account_id");
        return account.isEmpty() ? u"drafts:"_s + userId : u"account:%1:campaigns"_s.arg(account);
    }
    if (type == "list"_L1)
        return u"lists"_s;
    if (type == "template"_L1)
        return u"templates"_s;
    if (type == "user"_L1 || type == "preference"_L1)
        return u"me"_s;
    if (type == "notification"_L1)
        return u"notifications:"_s + userId;
    return u"accounts"_s;
}

void EntityTable::note(const QString &type, const QString &id)
{
    const bool known = m_delta.types.contains(type);
    m_delta.types.insert(type);
    auto &ids = m_delta.ids[type];
    if (known && ids.isEmpty())
        return;
    ids.insert(id);
    if (ids.size() > kMaxIds)
        ids.clear();
}

bool EntityTable::put(const QString &type, const QString &id, const QString &scope, qint64 rev, qint64 generation, const QJsonObject &data)
{
    if (!m_put.run(type, id, scope, rev, generation, data) || m_put.changedRows() == 0)
        return false;
    note(type, id);
    const bool overlaid = m_hasOverlay.run(type, id) && m_hasOverlay.next();
    m_hasOverlay.finish();
    if (overlaid)
        refreshOverlay(type, id);
    return true;
}

void EntityTable::erase(const QString &type, const QString &id, const QString &scope)
{
    SqlStatement row(m_connection, u"SELECT scope, pending_op FROM entity WHERE type = ? AND id = ?"_s);
    if (!row.run(type, id) || !row.next() || (!scope.isEmpty() && row.text(0) != scope))
        return;
    const bool overlaid = !row.isNull(1);
    row.finish();
    if (overlaid) {
        SqlStatement::exec(m_connection, u"UPDATE entity SET data = NULL, rev = 0 WHERE type = ? AND id = ?"_s, type, id);
        refreshOverlay(type, id);
    } else {
        SqlStatement::exec(m_connection, u"DELETE FROM entity WHERE type = ? AND id = ?"_s, type, id);
        forget(type, id);
    }
    note(type, id);
}

void EntityTable::forget(const QString &type, const QString &id)
{
    if (type != "list"_L1)
        return;
    SqlStatement::exec(m_connection, u"DELETE FROM list_entry WHERE list_id = ?"_s, id);
    SqlStatement::exec(m_connection, u"DELETE FROM list_cached WHERE list_id = ?"_s, id);
}

void EntityTable::lay(const QString &type, QJsonObject &below, const QJsonObject &body)
{
    for (auto it = body.begin(); it != body.end(); ++it) {
        QJsonValue value = it.value();
        if (type == "preference"_L1 && it.key() == "fields"_L1) {
            QJsonObject fields = below.value(it.key()).toObject();
            const QJsonObject changes = value.toObject();
            for (auto change = changes.begin(); change != changes.end(); ++change)
                fields.insert(change.key(), change.value());
            value = fields;
        }
        below.insert(it.key(), value);
    }
}

void EntityTable::refreshOverlay(const QString &type, const QString &id)
{
    SqlStatement row(m_connection, u"SELECT data, pending FROM entity WHERE type = ? AND id = ?"_s);
    if (!row.run(type, id) || !row.next())
        return;
    const bool confirmed = !row.isNull(0);
    QJsonObject shown = confirmed ? row.json(0) : row.json(1);
    row.finish();
    bool any = false;
    bool deleted = false;
    if (type == "notification"_L1) {
        if (const auto mark = marks().constFind(id); mark != marks().constEnd()) {
            any = true;
            shown.insert(u"state"_s, *mark);
        }
    } else {
        SqlStatement edits(m_connection, u"SELECT method, body FROM outbox WHERE type = ? AND entity_id = ? ORDER BY seq"_s);
        edits.run(type, id);
        while (edits.next()) {
            any = true;
            deleted = edits.text(0) == "DELETE"_L1;
            lay(type, shown, edits.json(1));
        }
    }
    note(type, id);
    if (any) {
        SqlStatement::exec(m_connection, u"UPDATE entity SET pending = ?, pending_op = ? WHERE type = ? AND id = ?"_s,
                           deleted ? QVariant() : SqlStatement::toVariant(shown), deleted ? u"delete"_s : u"put"_s, type, id);
    } else if (confirmed) {
        SqlStatement::exec(m_connection, u"UPDATE entity SET pending = NULL, pending_op = NULL WHERE type = ? AND id = ?"_s, type, id);
    } else {
        SqlStatement::exec(m_connection, u"DELETE FROM entity WHERE type = ? AND id = ?"_s, type, id);
        forget(type, id);
    }
}

const QHash<QString, QString> &EntityTable::marks()
{
    if (m_marks)
        return *m_marks;
    m_marks.emplace();
    // One row of the outbox is a mark of many notifications; of two marks of one, the later counts.
    SqlStatement rows(m_connection, u"SELECT body FROM outbox WHERE type = 'notification' ORDER BY seq"_s);
    rows.run();
    while (rows.next()) {
        const QJsonObject body = rows.json(0);
        const QString state = jsonString(body, u"state");
        for (const QString &id : jsonStrings(body, u"ids"))
            m_marks->insert(id, state);
    }
    return *m_marks;
}

void EntityTable::setOverlay(const QString &type, const QString &id, const QString &scope, const QJsonObject *pending)
{
    SqlStatement::exec(m_connection,
                       u"INSERT INTO entity (type, id, scope, rev, pending, pending_op) VALUES (?, ?, ?, 0, ?, ?) "
                       "ON CONFLICT (type, id) DO UPDATE SET pending = excluded.pending, pending_op = excluded.pending_op"_s,
                       type, id, scope, pending ? SqlStatement::toVariant(*pending) : QVariant(), pending ? u"put"_s : u"delete"_s);
    note(type, id);
}

} // namespace cm
