// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/CacheDelta.h"
#include "models/cache/SqlStatement.h"

#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace cm {

/// Writes the tables entity and network inside a transaction of its connection: what the service says (put, erase) and what lies over it
/// until the service has confirmed it (the overlay, made from the outbox). The marks of notifications that are queued are read once, with
/// the first overlay of a notification: it does not outlive a change of them.
class EntityTable {
public:
    EntityTable(SqlConnection &connection, CacheDelta &delta);

    /// The types that live in the table entity.
    static const QStringList &types();
    static bool isEntity(const QString &type);
    /// Where an entity belongs that came with an answer instead of with the sync.
    static QString scopeOf(const QString &type, const QJsonObject &entity, const QString &userId);

    /// Only where rev is newer, or the row is of an older generation. Answers whether it was taken.
    bool put(const QString &type, const QString &id, const QString &scope, qint64 rev, qint64 generation, const QJsonObject &data);
    /// scope empty = whatever it is. A row that has moved to another scope meanwhile stays.
    void erase(const QString &type, const QString &id, const QString &scope);
    /// Lays the queued edits of this entity over it anew; fresh is the overlay of an entity that the service does not know.
    void refreshOverlay(const QString &type, const QString &id);
    void setOverlay(const QString &type, const QString &id, const QString &scope, const QJsonObject *pending);
    void note(const QString &type, const QString &id);
    /// The body of an edit over an entity, or over the body of an older edit. By field; of a preference by its fields' fields, where null
    /// (a field taken away) stays, so that it goes on to whatever this is laid over.
    static void lay(const QString &type, QJsonObject &below, const QJsonObject &body);

private:
    /// Of the outbox: the state that each notification is to have.
    const QHash<QString, QString> &marks();
    void forget(const QString &type, const QString &id);

    SqlConnection &m_connection;
    CacheDelta &m_delta;
    SqlStatement m_put;
    SqlStatement m_hasOverlay;
    std::optional<QHash<QString, QString>> m_marks;
};

} // namespace cm
