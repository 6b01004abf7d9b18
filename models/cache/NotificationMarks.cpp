// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/NotificationMarks.h"

#include "core/base/Json.h"
#include "models/cache/EntityTable.h"
#include "models/cache/MetaTable.h"
#include "models/cache/OutboxTable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cm {

QStringList NotificationMarks::unread(SqlConnection &connection)
{
    QStringList ids;
    SqlStatement s(connection, u"SELECT id FROM entity WHERE type = 'notification' AND coalesce(pending_op, 'put') <> 'delete' AND "
                               "json_extract(coalesce(pending, data), '$.state') = 'unread' ORDER BY created_at_ms DESC, id DESC"_s);
    s.run();
    while (s.next())
        ids.append(s.text(0));
    return ids;
}

void NotificationMarks::queue(OutboxRow row)
{
    const QString state = jsonString(row.body, u"state");
    QStringList wanted;
    SqlStatement now(m_connection, u"SELECT json_extract(coalesce(pending, data), '$.state') FROM entity WHERE type = 'notification' "
                                   "AND id = ? AND coalesce(pending_op, 'put') <> 'delete'"_s);
    for (const QString &id : jsonStrings(row.body, u"ids")) {
        if (now.run(id) && now.next() && now.text(0) != state)
            wanted.append(id);
        now.finish();
    }
    if (wanted.isEmpty())
        return;
    row.body.insert(u"ids"_s, toJsonArray(wanted));
    OutboxTable(m_connection).append(row);
    m_delta.types.insert(u"outbox"_s);
    refresh(row);
}

void NotificationMarks::confirm(const OutboxRow &row, const QJsonObject &answer)
{
    EntityTable entities(m_connection, m_delta);
    const qint64 generation = MetaTable(m_connection).integer(u"generation"_s);
    const QString scope = EntityTable::scopeOf(row.type, {}, MetaTable(m_connection).text(u"user_id"_s));
    for (const QJsonValue &value : answer.value("notifications"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        entities.put(row.type, jsonString(one, u"id"), scope, jsonInt(one, u"rev"), generation, one);
    }
    refresh(row);
}

void NotificationMarks::refresh(const OutboxRow &row)
{
    EntityTable entities(m_connection, m_delta);
    for (const QString &id : jsonStrings(row.body, u"ids"))
        entities.refreshOverlay(row.type, id);
}

} // namespace cm
