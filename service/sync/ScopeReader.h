// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/Principal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QString>

namespace cm::service {

/// Reads the rows of one scope that have changed after a revision.
class ScopeReader {
public:
    ScopeReader(const QSqlDatabase &db, const Principal &who, qint64 messagesSinceMs)
        : m_db(db)
        , m_who(who)
        , m_messagesSinceMs(messagesSinceMs)
    {}

    struct Page {
        QJsonArray changes; ///< in the order of their revisions
        qint64 lastRev = 0; ///< of the last change
        bool more = false;
    };
    Page changes(const QString &scope, qint64 after, int limit) const;

private:
    struct Change {
        qint64 rev;
        QJsonObject json;
    };
    using Changes = std::vector<Change>;
    void add(Changes &out, const QString &scope, const QString &type, const QString &id, qint64 rev, const QJsonObject &data) const;
    void rows(Changes &out, const QString &scope, qint64 after, int limit) const;
    void accounts(Changes &out, const QString &scope, qint64 after, int limit) const;
    void messages(Changes &out, const QString &scope, const QString &accountId, qint64 after, int limit) const;
    void totals(Changes &out, const QString &scope, const QString &accountId, qint64 after, int limit) const;
    void tombstones(Changes &out, const QString &scope, qint64 after, int limit) const;

    const QSqlDatabase &m_db;
    const Principal &m_who;
    qint64 m_messagesSinceMs;
};

} // namespace cm::service
