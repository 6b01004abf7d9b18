// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/Tombstones.h"

#include "service/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace cm::service {

void Tombstones::add(WriteContext &tx, const QString &scope, const QString &type, const QString &id)
{
    Statement::rows(tx.db(), u"INSERT OR REPLACE INTO tombstone (scope, type, id, rev, at_ms) VALUES (?, ?, ?, ?, ?)"_s, scope, type, id,
                    tx.nextRev(), tx.nowMs());
    tx.touch(scope);
}

void Tombstones::sweep(WriteContext &tx)
{
    const qint64 before = tx.nowMs() - kKeepMs;
    const qint64 floor = Statement::value(tx.db(), u"SELECT max(rev) FROM tombstone WHERE at_ms < ?"_s, 0, before).toLongLong();
    if (floor == 0)
        return;
    Statement::rows(
        tx.db(),
        u"INSERT INTO meta (key, value) VALUES ('tombstone_floor', ?) ON CONFLICT DO UPDATE SET value = max(CAST(value AS INTEGER), "
        "CAST(excluded.value AS INTEGER))"_s,
        floor);
    Statement::rows(tx.db(), u"DELETE FROM tombstone WHERE at_ms < ?"_s, before);
}

} // namespace cm::service
