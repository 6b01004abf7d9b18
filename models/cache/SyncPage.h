// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/CacheDelta.h"
#include "models/cache/CacheRows.h"
#include "models/cache/EntityTable.h"
#include "models/cache/SqlStatement.h"

#include <QJsonObject>

#include <memory>

namespace cm {

/// Applies one answer of GET /v1/sync inside a transaction of its connection.
class SyncPage {
public:
    SyncPage(SqlConnection &connection, CacheDelta &delta);

    /// Protocol when the page makes no sense; the caller then rolls back.
    Result<SyncApplied> apply(const QJsonObject &page, qint64 atMs);

    /// What this program takes from the feed. Other types are left out, and the cursor goes past them.
    static QStringList types();
    /// The next page is the first one of a snapshot; nothing disappears before that is complete.
    static void beginSnapshot(SqlConnection &connection);

private:
    Result<void> applyChange(const QJsonObject &change);
    void putMessage(const QJsonObject &data, qint64 rev);
    void putTotal(const QJsonObject &data, qint64 rev);
    void putNetwork(const QJsonObject &data, qint64 rev);
    bool erase(const QString &scope, const QString &type, const QString &id);
    void revoke(const QString &scope, SyncApplied &applied);
    void sweep();

    SqlConnection &m_connection;
    CacheDelta &m_delta;
    EntityTable m_entities;
    SqlStatement m_message;
    SqlStatement m_total;
    qint64 m_generation = 0;
};

} // namespace cm
