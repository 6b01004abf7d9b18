// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/CacheDelta.h"
#include "models/cache/CacheRows.h"
#include "models/cache/SqlConnection.h"

#include <QStringList>

namespace cm {

/// Marks of notifications in the outbox: one row for many of them, type "notification", entity "marks" (so that they leave in order),
/// body {ids, state}. Inside a transaction of its connection.
class NotificationMarks {
public:
    NotificationMarks(SqlConnection &connection, CacheDelta &delta)
        : m_connection(connection)
        , m_delta(delta)
    {}

    static bool isMark(const OutboxRow &row) { return row.type == QStringLiteral("notification"); }
    /// Newest first.
    static QStringList unread(SqlConnection &connection);
    /// Of those in the cache that are not in the state of the row already; nothing is queued when none is left.
    void queue(OutboxRow row);
    /// The service has taken the mark, and answered with what it has now.
    void confirm(const OutboxRow &row, const QJsonObject &answer);
    /// Lays the marks that are queued over the notifications of this row anew.
    void refresh(const OutboxRow &row);

private:
    SqlConnection &m_connection;
    CacheDelta &m_delta;
};

} // namespace cm
