// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/SqlConnection.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace cm {

/// A prepared statement, forward only; failures go to its connection. Null strings are bound as empty ones; QVariant() is NULL.
class SqlStatement {
public:
    SqlStatement(SqlConnection &connection, const QString &sql)
        : m_connection(&connection)
        , m_query(connection.db())
    {
        m_query.setForwardOnly(true);
        m_prepared = m_query.prepare(sql);
        if (!m_prepared)
            m_connection->note(m_query.lastError());
    }

    /// Runs with these values; may be called again with others.
    template<class... Values>
    bool run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, toVariant(values)), ...);
        return execute();
    }
    bool runWith(const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            m_query.bindValue(i, values.at(i));
        return execute();
    }
    /// False at the end, and when reading failed: then the connection knows.
    bool next()
    {
        if (m_query.next())
            return true;
        if (m_query.lastError().isValid())
            m_connection->note(m_query.lastError());
        return false;
    }
    void finish() { m_query.finish(); }
    int changedRows() const { return m_query.numRowsAffected(); }

    QVariant value(int column) const { return m_query.value(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QJsonObject json(int column) const { return QJsonDocument::fromJson(text(column).toUtf8()).object(); }

    /// One run; answers whether it worked.
    template<class... Values>
    static bool exec(SqlConnection &connection, const QString &sql, const Values &...values)
    {
        return SqlStatement(connection, sql).run(values...);
    }
    /// The first column of the first row, or an invalid value.
    template<class... Values>
    static QVariant first(SqlConnection &connection, const QString &sql, const Values &...values)
    {
        SqlStatement s(connection, sql);
        return s.run(values...) && s.next() ? s.value(0) : QVariant();
    }

    static QVariant toVariant(const QString &v) { return v.isNull() ? QVariant(QLatin1String("")) : QVariant(v); }
    static QVariant toVariant(const QJsonObject &v) { return QString::fromUtf8(QJsonDocument(v).toJson(QJsonDocument::Compact)); }
    static QVariant toVariant(bool v) { return v ? 1 : 0; }
    static QVariant toVariant(int v) { return v; }
    static QVariant toVariant(qint64 v) { return v; }
    static QVariant toVariant(const QVariant &v) { return v; }

private:
    bool execute()
    {
        if (!m_prepared)
            return false;
        if (m_query.exec())
            return true;
        m_connection->note(m_query.lastError());
        return false;
    }

    SqlConnection *m_connection;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace cm
