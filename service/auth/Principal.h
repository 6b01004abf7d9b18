// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Enums.h"

#include <QString>
#include <QStringList>

namespace cm::service {

/// Who asks, and what that person may do. Every function that reads or writes for a person takes one and refuses by default: a principal
/// made by default may do nothing.
struct Principal {
    QString userId;
    QString name;
    QString sessionId; ///< empty for the workspace's own token
    Permissions permissions = 0;
    QStringList accountIds; ///< traffic accounts that the user belongs to
    qint64 privilegeEpoch = 0;
    bool local = false; ///< the workspace's own administrator

    bool can(Permission one) const { return hasPermission(permissions, one); }
    /// `anyOf` is a set of permissions one of which is enough; 0 asks for nothing but a signed-in user.
    bool canAny(Permissions anyOf) const { return !userId.isEmpty() && (anyOf == 0 || (permissions & anyOf) != 0); }
    bool belongsTo(const QString &accountId) const { return accountIds.contains(accountId); }
    /// Looking at what an account has sent: its members and administrators.
    bool seesAccount(const QString &accountId) const
    {
        return !userId.isEmpty() && (belongsTo(accountId) || can(Permission::Administration));
    }

    /// Forbidden "permission.missing" unless canAny(anyOf).
    Result<void> require(Permissions anyOf) const;
};

constexpr Permissions operator|(Permission a, Permission b)
{
    return static_cast<Permissions>(a) | static_cast<Permissions>(b);
}
constexpr Permissions operator|(Permissions a, Permission b)
{
    return a | static_cast<Permissions>(b);
}
constexpr Permissions only(Permission a)
{
    return static_cast<Permissions>(a);
}

} // namespace cm::service
