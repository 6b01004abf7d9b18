// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/Principal.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace cm::service {

/// Which parts of the feed a principal follows: a matter of role and traffic accounts, never of what the client asks for.
/// Names: me, org, accounts, lists, templates, drafts:{user}, notifications:{user}, account:{id}:campaigns, account:{id}:messages,
/// account:{id}:traffic.
class SyncScopes {
public:
    static QStringList of(const QSqlDatabase &db, const Principal &who);
    /// What is shown within a scope beyond its name ("f" = full numbers …). When it differs, the scope starts anew.
    static QString variant(const Principal &who, const QString &scope);
    /// The scope as the hint names it to this principal; empty when it is none of theirs. Writers touch "me:{user id}".
    static QString hint(const QString &userId, const QStringList &scopes, const QString &touched);
};

} // namespace cm::service
