// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/OutboxTable.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

QJsonObject errorJson(const Error &error)
{
    if (error.key.isEmpty())
        return {};
    return {{u"code"_s, static_cast<int>(error.code)}, {u"key"_s, error.key}, {u"message"_s, error.message}};
}

Error errorFrom(const QJsonObject &o)
{
    if (o.isEmpty())
        return {};
    return {static_cast<ErrorCode>(jsonInt(o, u"code")), jsonString(o, u"key"), jsonString(o, u"message"), {}};
}

QString stateText(OutboxRow::State state)
{
    return state == OutboxRow::State::Attention ? u"attention"_s : u"waiting"_s;
}

} // namespace

QList<OutboxRow> OutboxTable::read(const QString &where, const QVariantList &values) const
{
    SqlStatement s(m_connection,
                   u"SELECT seq, id, type, entity_id, method, path, body, if_match, base, state, tried, error, current, created_at_ms "
                   "FROM outbox %1 ORDER BY seq"_s.arg(where));
    QList<OutboxRow> rows;
    s.runWith(values);
    while (s.next()) {
        OutboxRow row;
        row.seq = s.integer(0);
        row.id = s.text(1);
        row.type = s.text(2);
        row.entityId = s.text(3);
        row.method = s.text(4);
        row.path = s.text(5);
        row.body = s.json(6);
        row.ifMatch = s.integer(7);
        row.base = s.json(8);
        row.state = s.text(9) == "attention"_L1 ? OutboxRow::State::Attention : OutboxRow::State::Waiting;
        row.tried = s.integer(10) != 0;
        row.error = errorFrom(s.json(11));
        row.current = s.json(12);
        row.createdAtMs = s.integer(13);
        rows.append(row);
    }
    return rows;
}

QList<OutboxRow> OutboxTable::all() const
{
    return read({}, {});
}

QList<OutboxRow> OutboxTable::of(const QString &type, const QString &entityId) const
{
    return read(u"WHERE type = ? AND entity_id = ?"_s, {type, entityId});
}

std::optional<OutboxRow> OutboxTable::find(const QString &id) const
{
    const auto rows = read(u"WHERE id = ?"_s, {id});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

int OutboxTable::count() const
{
    return SqlStatement::first(m_connection, u"SELECT count(*) FROM outbox"_s).toInt();
}

void OutboxTable::append(const OutboxRow &row)
{
    SqlStatement::exec(m_connection,
                       u"INSERT INTO outbox (id, type, entity_id, method, path, body, if_match, base, created_at_ms) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       row.id, row.type, row.entityId, row.method, row.path, row.body, row.ifMatch, row.base, row.createdAtMs);
}

void OutboxTable::update(const OutboxRow &row)
{
    SqlStatement::exec(
        m_connection,
        u"UPDATE outbox SET id = ?, method = ?, path = ?, body = ?, if_match = ?, base = ?, state = ?, tried = ?, error = ?, "
        "current = ? WHERE seq = ?"_s,
        row.id, row.method, row.path, row.body, row.ifMatch, row.base, stateText(row.state), row.tried, errorJson(row.error), row.current,
        row.seq);
}

void OutboxTable::remove(qint64 seq)
{
    SqlStatement::exec(m_connection, u"DELETE FROM outbox WHERE seq = ?"_s, seq);
}

QList<OutboxRow> OutboxTable::takeOf(const QString &type, const QString &entityId)
{
    const auto rows = of(type, entityId);
    SqlStatement::exec(m_connection, u"DELETE FROM outbox WHERE type = ? AND entity_id = ?"_s, type, entityId);
    return rows;
}

} // namespace cm
