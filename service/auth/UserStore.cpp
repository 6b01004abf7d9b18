// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/UserStore.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "service/storage/Audit.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

const QString kSelect =
    u"SELECT id, email, name, role, permissions, status, language, unicode_detection, default_sender_on, default_sender, rev "
    "FROM user"_s;

User fromRow(const QSqlDatabase &db, const Statement &s)
{
    User u;
    u.id = s.text(0);
    u.email = s.text(1);
    u.name = s.text(2);
    u.role = fromWire<Role>(s.text(3)).value_or(Role::Custom);
    u.permissions = Permissions(s.integer(4));
    u.status = fromWire<UserStatus>(s.text(5)).value_or(UserStatus::Inactive);
    u.language = s.text(6);
    u.unicodeDetection = s.flag(7);
    u.defaultSenderOn = s.flag(8);
    u.defaultSender = s.text(9);
    u.rev = s.integer(10);
    Statement accounts(db, u"SELECT account_id FROM user_account WHERE user_id = ? ORDER BY account_id"_s);
    accounts.run(u.id);
    while (accounts.next())
        u.accountIds << accounts.text(0);
    return u;
}

Result<QString> checkEmail(const QString &email)
{
    static const QRegularExpression pattern(uR"(^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$)"_s);
    const QString trimmed = email.trimmed();
    if (trimmed.size() > 254 || !pattern.match(trimmed).hasMatch())
        return invalidField(u"email"_s, tr("This is not an e-mail address. Write it like name@example.com."));
    return trimmed;
}

struct Grant {
    Role role = Role::Custom;
    Permissions permissions = 0;
};

Result<Grant> readGrant(const Principal &who, const QJsonObject &fields)
{
    const auto role = fromWire<Role>(jsonString(fields, u"role"));
    if (!role)
        return invalidField(u"role"_s, tr("This role does not exist."));
    Grant grant{*role, permissionsOf(*role)};
    if (*role == Role::Custom)
        grant.permissions = Permissions(jsonInt(fields, u"permissions")) & kAllPermissions;
    if ((grant.permissions & ~who.permissions) != 0 && !who.can(Permission::Administration))
        return fail(ErrorCode::Forbidden, u"user.grants_too_much"_s, tr("You can only give rights that you have yourself."));
    return grant;
}

void touchUser(WriteContext &tx, const QString &id)
{
    tx.touch(u"me:"_s + id);
}

/// What somebody may do has changed: the sync cursor is checked against it, and running event streams end.
void movePrivileges(WriteContext &tx, const QString &id)
{
    Statement::rows(tx.db(), u"UPDATE user SET privilege_epoch = privilege_epoch + 1, rev = ? WHERE id = ?"_s, tx.nextRev(), id);
    touchUser(tx, id);
    tx.touch(u"privileges:"_s + id);
}

/// Somebody may act on a user only with all of that user's rights: else a user manager could take over an administrator.
Result<void> mayActOn(const Principal &who, const User &user)
{
    if (auto ok = who.require(only(Permission::Users)); !ok)
        return ok;
    if ((user.permissions & ~who.permissions) != 0)
        return fail(ErrorCode::Forbidden, u"user.has_more_rights"_s,
                    tr("This user has rights that you do not have. Ask an administrator."));
    return {};
}

} // namespace

UserStore::Credentials UserStore::credentials(const QSqlDatabase &db, const QString &email)
{
    Statement s(db, u"SELECT id, password_hash, status FROM user WHERE email = ?"_s);
    if (!s.run(email.trimmed()) || !s.next())
        return {};
    return {s.text(0), s.text(1), s.text(2) == toWire(UserStatus::Active)};
}

Principal UserStore::principal(const QSqlDatabase &db, const QString &userId)
{
    Statement s(db, u"SELECT id, name, permissions, privilege_epoch FROM user WHERE id = ? AND status = 'active'"_s);
    if (!s.run(userId) || !s.next())
        return {};
    Principal p;
    p.userId = s.text(0);
    p.name = s.text(1);
    p.permissions = Permissions(s.integer(2));
    p.privilegeEpoch = s.integer(3);
    Statement accounts(db, u"SELECT account_id FROM user_account WHERE user_id = ? ORDER BY account_id"_s);
    accounts.run(userId);
    while (accounts.next())
        p.accountIds << accounts.text(0);
    return p;
}

User UserStore::read(const QSqlDatabase &db, const QString &id)
{
    Statement s(db, kSelect + u" WHERE id = ?"_s);
    return s.run(id) && s.next() ? fromRow(db, s) : User();
}

Result<User> UserStore::self(const QSqlDatabase &db, const Principal &who)
{
    if (auto ok = who.require(0); !ok)
        return fail(ok.error());
    User user = read(db, who.userId);
    if (user.id.isEmpty())
        return notFound(u"user"_s);
    return user;
}

Result<QList<User>> UserStore::all(const QSqlDatabase &db, const Principal &who)
{
    if (auto ok = who.require(only(Permission::Users)); !ok)
        return fail(ok.error());
    QList<User> users;
    Statement s(db, kSelect + u" ORDER BY name COLLATE NOCASE, id"_s);
    s.run();
    while (s.next())
        users << fromRow(db, s);
    return users;
}

Result<User> UserStore::create(WriteContext &tx, const Principal &who, const QJsonObject &fields, const QString &passwordHash)
{
    if (auto ok = who.require(only(Permission::Users)); !ok)
        return fail(ok.error());
    const auto email = checkEmail(jsonString(fields, u"email"));
    if (!email)
        return fail(email.error());
    const auto name = checkText(u"name"_s, jsonString(fields, u"name"), 1, 100);
    if (!name)
        return fail(name.error());
    const auto grant = readGrant(who, fields);
    if (!grant)
        return fail(grant.error());
    if (!credentials(tx.db(), *email).userId.isEmpty())
        return fail(ErrorCode::Conflict, u"user.exists"_s, tr("There is a user with this e-mail address already."));
    const QString id = newUlid(tx.nowMs());
    const UserStatus status = passwordHash.isEmpty() ? UserStatus::Pending : UserStatus::Active;
    Statement::rows(
        tx.db(),
        u"INSERT INTO user (id, email, name, password_hash, role, permissions, status, created_at_ms, rev) VALUES (?,?,?,?,?,?,?,?,?)"_s,
        id, *email, *name, passwordHash, toWire(grant->role), grant->permissions, toWire(status), tx.nowMs(), tx.nextRev());
    if (auto ok = setAccounts(tx, who, id, jsonStrings(fields, u"account_ids")); !ok)
        return fail(ok.error());
    Audit::note(tx, who, u"user.create"_s, id, toWire(grant->role));
    touchUser(tx, id);
    return read(tx.db(), id);
}

Result<User> UserStore::createAdministrator(WriteContext &tx, const QString &email, const QString &name, const QString &passwordHash)
{
    const auto address = checkEmail(email);
    if (!address)
        return fail(address.error());
    const auto title = checkText(u"name"_s, name, 1, 100);
    if (!title)
        return fail(title.error());
    if (!credentials(tx.db(), *address).userId.isEmpty())
        return fail(ErrorCode::Conflict, u"user.exists"_s, tr("There is a user with this e-mail address already."));
    const QString id = newUlid(tx.nowMs());
    Statement::rows(
        tx.db(),
        u"INSERT INTO user (id, email, name, password_hash, role, permissions, status, created_at_ms, rev) VALUES (?,?,?,?,?,?,?,?,?)"_s,
        id, *address, *title, passwordHash, toWire(Role::Administrator), permissionsOf(Role::Administrator), toWire(UserStatus::Active),
        tx.nowMs(), tx.nextRev());
    Principal console;
    console.userId = u"console"_s;
    Audit::note(tx, console, u"user.create"_s, id, toWire(Role::Administrator));
    touchUser(tx, id);
    return read(tx.db(), id);
}

Result<User> UserStore::change(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields, qint64 ifMatch,
                               const QString &passwordHash)
{
    if (auto ok = who.require(only(Permission::Users)); !ok)
        return fail(ok.error());
    User user = read(tx.db(), id);
    if (user.id.isEmpty())
        return notFound(u"user"_s);
    if (auto ok = mayActOn(who, user); !ok)
        return fail(ok.error());
    if (auto ok = checkRev(ifMatch, user.rev); !ok)
        return fail(ok.error());
    if (fields.contains(u"email")) {
        const auto email = checkEmail(jsonString(fields, u"email"));
        if (!email)
            return fail(email.error());
        const QString holder = credentials(tx.db(), *email).userId;
        if (!holder.isEmpty() && holder != id)
            return fail(ErrorCode::Conflict, u"user.exists"_s, tr("There is a user with this e-mail address already."));
        user.email = *email;
    }
    if (fields.contains(u"name")) {
        const auto name = checkText(u"name"_s, jsonString(fields, u"name"), 1, 100);
        if (!name)
            return fail(name.error());
        user.name = *name;
    }
    if (fields.contains(u"role") || fields.contains(u"permissions")) {
        QJsonObject wanted = fields;
        if (!wanted.contains(u"role"))
            wanted.insert(u"role"_s, toWire(user.role));
        const auto grant = readGrant(who, wanted);
        if (!grant)
            return fail(grant.error());
        user.role = grant->role;
        user.permissions = grant->permissions;
    }
    if (fields.contains(u"status")) {
        const auto status = fromWire<UserStatus>(jsonString(fields, u"status"));
        if (!status)
            return invalidField(u"status"_s, tr("This status does not exist."));
        user.status = *status;
    }
    if (!passwordHash.isEmpty()) {
        Statement::rows(tx.db(), u"UPDATE user SET password_hash = ? WHERE id = ?"_s, passwordHash, id);
        if (user.status == UserStatus::Pending)
            user.status = UserStatus::Active;
    }
    Statement::rows(tx.db(), u"UPDATE user SET email = ?, name = ?, role = ?, permissions = ?, status = ? WHERE id = ?"_s, user.email,
                    user.name, toWire(user.role), user.permissions, toWire(user.status), id);
    if (fields.contains(u"account_ids")) {
        if (auto ok = setAccounts(tx, who, id, jsonStrings(fields, u"account_ids")); !ok)
            return fail(ok.error());
    }
    // A new password or a paused user ends every sign-in.
    if (!passwordHash.isEmpty() || user.status != UserStatus::Active)
        Statement::rows(tx.db(), u"DELETE FROM session WHERE user_id = ?"_s, id);
    if (auto ok = keepAnAdministrator(tx); !ok)
        return fail(ok.error());
    movePrivileges(tx, id);
    Audit::note(tx, who, u"user.change"_s, id, fields.keys().join(u','));
    return read(tx.db(), id);
}

Result<User> UserStore::changeSelf(WriteContext &tx, const Principal &who, const QJsonObject &fields, qint64 ifMatch)
{
    auto current = self(tx.db(), who);
    if (!current)
        return current;
    User user = *current;
    if (auto ok = checkRev(ifMatch, user.rev); !ok)
        return fail(ok.error());
    // Somebody who says no more than that they are there.
    if (fields.isEmpty())
        return user;
    if (fields.contains(u"name")) {
        const auto name = checkText(u"name"_s, jsonString(fields, u"name"), 1, 100);
        if (!name)
            return fail(name.error());
        user.name = *name;
    }
    if (fields.contains(u"language"))
        user.language = jsonString(fields, u"language").left(16);
    if (fields.contains(u"unicode_detection"))
        user.unicodeDetection = fields.value(u"unicode_detection").toBool(user.unicodeDetection);
    if (fields.contains(u"default_sender_on"))
        user.defaultSenderOn = fields.value(u"default_sender_on").toBool(user.defaultSenderOn);
    if (fields.contains(u"default_sender")) {
        const auto sender = checkText(u"default_sender"_s, jsonString(fields, u"default_sender"), 0, 20);
        if (!sender)
            return fail(sender.error());
        user.defaultSender = *sender;
    }
    Statement::rows(
        tx.db(),
        u"UPDATE user SET name = ?, language = ?, unicode_detection = ?, default_sender_on = ?, default_sender = ?, rev = ? WHERE id = ?"_s,
        user.name, user.language, user.unicodeDetection, user.defaultSenderOn, user.defaultSender, tx.nextRev(), user.id);
    touchUser(tx, user.id);
    return read(tx.db(), user.id);
}

Result<void> UserStore::remove(WriteContext &tx, const Principal &who, const QString &id)
{
    if (auto ok = who.require(only(Permission::Users)); !ok)
        return ok;
    const User user = read(tx.db(), id);
    if (user.id.isEmpty())
        return notFound(u"user"_s);
    if (auto ok = mayActOn(who, user); !ok)
        return ok;
    Statement::rows(tx.db(), u"DELETE FROM user WHERE id = ?"_s, id);
    if (auto ok = keepAnAdministrator(tx); !ok)
        return ok;
    Audit::note(tx, who, u"user.delete"_s, id);
    tx.touch(u"privileges:"_s + id);
    return {};
}

Result<void> UserStore::keepAnAdministrator(WriteContext &tx)
{
    const int left = Statement::value(tx.db(), u"SELECT count(*) FROM user WHERE status = 'active' AND (permissions & ?) = ?"_s, 0,
                                      qint64(kAllPermissions), qint64(kAllPermissions))
                         .toInt();
    if (left > 0)
        return {};
    return fail(ErrorCode::Conflict, u"user.last_administrator"_s,
                tr("This is the last active administrator. Make somebody else an administrator first."));
}

Result<void> UserStore::setAccounts(WriteContext &tx, const Principal &who, const QString &userId, const QStringList &accountIds)
{
    for (const QString &accountId : accountIds) {
        if (Statement::value(tx.db(), u"SELECT count(*) FROM account WHERE id = ?"_s, 0, accountId).toInt() == 0)
            return notFound(u"account"_s);
        const bool already =
            Statement::value(tx.db(), u"SELECT count(*) FROM user_account WHERE user_id = ? AND account_id = ?"_s, 0, userId, accountId)
                .toInt() > 0;
        if (!already && !who.belongsTo(accountId) && !who.canAny(Permission::Administration | Permission::TrafficAccounts))
            return fail(ErrorCode::Forbidden, u"user.foreign_account"_s,
                        tr("You can only give access to traffic accounts that you belong to."));
    }
    Statement::rows(tx.db(), u"DELETE FROM user_account WHERE user_id = ?"_s, userId);
    Statement insert(tx.db(), u"INSERT OR IGNORE INTO user_account (user_id, account_id) VALUES (?, ?)"_s);
    for (const QString &accountId : accountIds)
        insert.run(userId, accountId);
    return {};
}

} // namespace cm::service
