// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

class QSqlError;

namespace cm::service {

/// A prepared statement, forward only. What fails is remembered for the thread (the first failure wins), and the Database job that runs
/// on it then fails as a whole; nothing more runs in it: no result has to be checked one by one. Null strings are bound as empty ones; use
/// QVariant() for NULL.
class Statement {
public:
    Statement(const QSqlDatabase &db, const QString &sql);

    /// Runs with these values; may be called again with others.
    template<class... Values>
    bool run(const Values &...values)
    {
        int position = 0;
        (m_query.bindValue(position++, toVariant(values)), ...);
        return execute();
    }
    bool runList(const QVariantList &values);
    bool next();
    int changedRows() const { return m_query.numRowsAffected(); }
    qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    bool isNull(int column) const { return m_query.isNull(column); }

    /// Shorthands for one run; `rows` answers the number of rows changed.
    template<class... Values>
    static int rows(const QSqlDatabase &db, const QString &sql, const Values &...values)
    {
        Statement s(db, sql);
        return s.run(values...) ? s.changedRows() : 0;
    }
    /// The first column of the first row, or `fallback`.
    template<class... Values>
    static QVariant value(const QSqlDatabase &db, const QString &sql, const QVariant &fallback, const Values &...values)
    {
        Statement s(db, sql);
        return s.run(values...) && s.next() ? s.m_query.value(0) : fallback;
    }

    /// SQLite's error as ours: DiskFull, Corrupt, Unavailable (locked), Io or Internal.
    static Error toError(const QSqlError &error);
    /// The first failure on this thread since the last clearFailure().
    static Result<void> failure();
    static void clearFailure();

private:
    static QVariant toVariant(const QString &v) { return v.isNull() ? QVariant(QLatin1String("")) : QVariant(v); }
    static QVariant toVariant(bool v) { return v ? 1 : 0; }
    static QVariant toVariant(const QByteArray &v) { return v; }
    static QVariant toVariant(const QVariant &v) { return v; }
    static QVariant toVariant(int v) { return v; }
    static QVariant toVariant(qint64 v) { return v; }
    static QVariant toVariant(unsigned v) { return qint64(v); }
    bool execute();
    void note(const QSqlError &error);

    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace cm::service
