// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QJsonObject>

namespace cm::service {

/// The people who may use the service. Every change of what somebody may do moves that user's privilege epoch, ends what the change takes
/// away at once, and touches "privileges:{id}".
class UserStore {
public:
    /// For signing in; no principal yet.
    struct Credentials {
        QString userId;
        QString passwordHash;
        bool active = false;
    };
    static Credentials credentials(const QSqlDatabase &db, const QString &email);
    /// Empty userId when the user may not use the service (any more).
    static Principal principal(const QSqlDatabase &db, const QString &userId);
    static Result<User> self(const QSqlDatabase &db, const Principal &who);
    static User read(const QSqlDatabase &db, const QString &id);

    static Result<QList<User>> all(const QSqlDatabase &db, const Principal &who);
    /// Makes a user; passwordHash may be empty (Pending until there is one). Nobody may grant what they do not have.
    static Result<User> create(WriteContext &tx, const Principal &who, const QJsonObject &fields, const QString &passwordHash);
    /// The first administrator, made at the console; or the workspace's own.
    static Result<User> createAdministrator(WriteContext &tx, const QString &email, const QString &name, const QString &passwordHash);
    static Result<User> change(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields, qint64 ifMatch,
                               const QString &passwordHash);
    static Result<User> changeSelf(WriteContext &tx, const Principal &who, const QJsonObject &fields, qint64 ifMatch);
    static Result<void> remove(WriteContext &tx, const Principal &who, const QString &id);

private:
    static Result<void> keepAnAdministrator(WriteContext &tx);
    static Result<void> setAccounts(WriteContext &tx, const Principal &who, const QString &userId, const QStringList &accountIds);
};

} // namespace cm::service
