// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/CacheRows.h"
#include "models/cache/SqlStatement.h"

#include <QList>
#include <QString>

#include <optional>

namespace cm {

/// The rows of the outbox, inside a transaction of its connection; overlays are EntityTable's.
class OutboxTable {
public:
    explicit OutboxTable(SqlConnection &connection)
        : m_connection(connection)
    {}

    QList<OutboxRow> all() const;
    QList<OutboxRow> of(const QString &type, const QString &entityId) const;
    std::optional<OutboxRow> find(const QString &id) const;
    int count() const;

    void append(const OutboxRow &row);
    /// Writes key, body, base, if-match, state and error of the row with this seq.
    void update(const OutboxRow &row);
    void remove(qint64 seq);
    /// Takes every edit of the entity out.
    QList<OutboxRow> takeOf(const QString &type, const QString &entityId);

private:
    QList<OutboxRow> read(const QString &where, const QVariantList &values) const;

    SqlConnection &m_connection;
};

} // namespace cm
