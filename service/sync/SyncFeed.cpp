// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sync/SyncFeed.h"

#include "core/base/Json.h"
#include "core/wire/Api.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"
#include "service/sync/ScopeReader.h"
#include "service/sync/SyncScopes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

Result<QJsonObject> SyncFeed::page(const Principal &who, const Request &request, QStringList *resyncScopes) const
{
    if (auto ok = who.require(0); !ok)
        return fail(ok.error());
    Result<QJsonObject> answer;
    const auto done = m_database.read([&](QSqlDatabase &db) { answer = read(db, who, request, resyncScopes); });
    if (!done)
        return fail(done.error());
    return answer;
}

qint64 SyncFeed::lastRevOf(const QSqlDatabase &db, const QString &process, qint64 now)
{
    const QVariant start = Statement::value(db, u"SELECT n FROM service_start WHERE process = ?"_s, {}, process);
    if (!start.isValid())
        return -1;
    return Statement::value(db, u"SELECT rev FROM service_start WHERE n > ? ORDER BY n LIMIT 1"_s, now, start.toLongLong()).toLongLong();
}

Result<QJsonObject> SyncFeed::read(const QSqlDatabase &db, const Principal &who, const Request &request, QStringList *resyncScopes) const
{
    const QStringList names = SyncScopes::of(db, who);
    const qint64 now = Statement::value(db, u"SELECT value FROM meta WHERE key = 'rev'"_s, 0).toLongLong();
    const qint64 floor = Statement::value(db, u"SELECT value FROM meta WHERE key = 'tombstone_floor'"_s, 0).toLongLong();
    const int windowDays = request.windowDays > 0 ? std::min(request.windowDays, 3650) : wire::kMessageWindowDays;
    const auto mustResync = [&](const QString &reason) {
        *resyncScopes = names;
        return fail(ErrorCode::MustResync, u"must_resync"_s,
                    QCoreApplication::translate("service", "Everything has to be fetched from the service again."), reason);
    };

    SyncCursor old;
    if (!request.cursor.isEmpty()) {
        const auto decoded = SyncCursor::decode(request.cursor, m_key);
        if (!decoded || decoded->userId != who.userId)
            return mustResync(u"cursor"_s);
        old = *decoded;
        if (old.epoch != m_database.epoch())
            return mustResync(u"epoch"_s);
        const qint64 seen = lastRevOf(db, old.process, now);
        for (const SyncCursor::Scope &scope : old.scopes) {
            if (seen < 0 || std::max(scope.rev, scope.since) > seen)
                return mustResync(u"ahead"_s); // the store is an older copy than the one that the client has seen
            if (scope.rev > 0 && std::max(scope.rev, scope.since) < floor)
                return mustResync(u"too_old"_s);
        }
    }

    // A scope that is in both starts anew: what it shows has changed (full numbers, other accounts, a longer window).
    const QString process = Statement::value(db, u"SELECT value FROM meta WHERE key = 'process'"_s, {}).toString();
    SyncCursor next{m_database.epoch(), process, who.userId, who.privilegeEpoch, windowDays, {}};
    QStringList added;
    QStringList revoked;
    for (const QString &name : names) {
        const SyncCursor::Scope *known = old.find(name);
        const QString variant = SyncCursor::shortHash(SyncScopes::variant(who, name));
        const bool longer = known && windowDays > old.windowDays && name.endsWith(u":messages"_s);
        if (known && (known->variant != variant || longer)) {
            revoked << name;
            known = nullptr;
        }
        if (!known)
            added << name;
        next.scopes.append({name, variant, known ? known->rev : 0, known && known->rev > 0 ? known->since : now});
    }
    for (const SyncCursor::Scope &scope : old.scopes) {
        if (!names.contains(scope.name))
            revoked << scope.name;
    }

    const ScopeReader reader(db, who, m_database.clock().nowMs() - qint64(windowDays) * 24 * 60 * 60 * 1000);
    QJsonArray changes;
    bool more = false;
    for (SyncCursor::Scope &scope : next.scopes) {
        if (scope.rev == now)
            continue;
        const int room = request.limit - int(changes.size());
        if (room == 0) {
            // Only the next page can tell whether this one has anything.
            more = true;
            continue;
        }
        const ScopeReader::Page page = reader.changes(scope.name, scope.rev, room);
        for (const QJsonValue &change : page.changes)
            changes.append(change);
        scope.rev = page.more ? page.lastRev : now;
        more = more || page.more;
    }
    return QJsonObject{{u"cursor"_s, next.encode(m_key)},
                       {u"has_more"_s, more},
                       {u"scopes"_s, QJsonObject{{u"added"_s, toJsonArray(added)}, {u"revoked"_s, toJsonArray(revoked)}}},
                       {u"changes"_s, changes}};
}

} // namespace cm::service
