// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/SqlStatement.h"

#include <QHash>
#include <QString>
#include <QVariant>

namespace cm {

/// A reading connection inside one read transaction, and the counts that it has found since the cache last changed.
class ReadContext {
public:
    explicit ReadContext(SqlConnection &connection)
        : m_connection(connection)
    {}

    SqlConnection &connection() { return m_connection; }
    /// To be called at the start of a read transaction.
    void begin()
    {
        const qint64 version = SqlStatement::first(m_connection, QStringLiteral("PRAGMA data_version")).toLongLong();
        if (version != m_version)
            m_counts.clear();
        m_version = version;
    }
    /// SELECT count(*) of `from` (with its WHERE); counted once as long as nothing changes.
    qint64 count(const QString &from, const QVariantList &values)
    {
        QString key = from;
        for (const QVariant &value : values)
            key += u'\x1f' + value.toString();
        if (const auto known = m_counts.constFind(key); known != m_counts.cend())
            return *known;
        SqlStatement s(m_connection, QStringLiteral("SELECT count(*) FROM ") + from);
        const qint64 count = s.runWith(values) && s.next() ? s.integer(0) : 0;
        m_counts.insert(key, count);
        return count;
    }

private:
    SqlConnection &m_connection;
    qint64 m_version = -1;
    QHash<QString, qint64> m_counts;
};

} // namespace cm
