// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/SqlStatement.h"

#include <QString>

namespace cm {

/// The cache's single values.
class MetaTable {
public:
    explicit MetaTable(SqlConnection &connection)
        : m_connection(connection)
    {}

    QString text(const QString &key) const
    {
        return SqlStatement::first(m_connection, QStringLiteral("SELECT value FROM meta WHERE key = ?"), key).toString();
    }
    qint64 integer(const QString &key) const { return text(key).toLongLong(); }
    void set(const QString &key, const QString &value)
    {
        SqlStatement::exec(m_connection,
                           QStringLiteral("INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), key,
                           value);
    }

private:
    SqlConnection &m_connection;
};

} // namespace cm
