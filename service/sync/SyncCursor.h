// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace cm::service {

/// Where a client stands in the feed. On the wire: opaque text with a MAC, so that nobody can ask for what they were not given.
struct SyncCursor {
    struct Scope {
        QString name;
        QString variant; ///< a short hash of SyncScopes::variant()
        qint64 rev = 0;
        qint64 since = 0; ///< revision of the store when this scope's first reading began: what was deleted before does not matter
    };
    QString epoch;
    QString process; ///< that gave it
    QString userId;
    qint64 privilegeEpoch = 0;
    int windowDays = 0;
    QList<Scope> scopes;

    const Scope *find(const QString &name) const;

    QString encode(const QByteArray &key) const;
    /// Empty for a text that was not made with this key.
    static std::optional<SyncCursor> decode(const QString &text, const QByteArray &key);
    static QString shortHash(const QString &variant);
};

} // namespace cm::service
