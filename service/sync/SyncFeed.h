// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "service/auth/Principal.h"
#include "service/sync/SyncCursor.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <QStringList>

namespace cm::service {

class Database;

/// The change feed: state-based, read from the `rev` of the rows themselves and from the tombstones. One page is one consistent state.
class SyncFeed {
public:
    SyncFeed(const Database &database, QByteArray cursorKey)
        : m_database(database)
        , m_key(std::move(cursorKey))
    {}

    struct Request {
        QString cursor; ///< empty: from the start
        int limit = 500;
        int windowDays = 0;
    };
    /// MustResync "must_resync" with the reason in `detail` ("cursor", "epoch", "too_old", "ahead") and `resyncScopes` filled.
    Result<QJsonObject> page(const Principal &who, const Request &request, QStringList *resyncScopes) const;

private:
    /// The highest revision that a cursor of this process can truly have seen in this store; -1 when it never served it.
    static qint64 lastRevOf(const QSqlDatabase &db, const QString &process, qint64 now);
    Result<QJsonObject> read(const QSqlDatabase &db, const Principal &who, const Request &request, QStringList *resyncScopes) const;

    const Database &m_database;
    QByteArray m_key;
};

} // namespace cm::service
