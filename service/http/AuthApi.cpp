// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "service/auth/PasswordHasher.h"
#include "service/auth/PreferenceStore.h"
#include "service/auth/Sessions.h"
#include "service/auth/UserStore.h"
#include "service/http/Api.h"
#include "service/http/Replies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Answer tokens(const ApiParts &parts, const Sessions::Tokens &t)
{
    User user;
    if (auto read = parts.database.read([&](QSqlDatabase &db) { user = UserStore::read(db, t.userId); }); !read)
        return tl::unexpected<Problem>(read.error());
    return Reply{
        200,
        {{u"access_token"_s, t.access}, {u"refresh_token"_s, t.refresh}, {u"expires_in_s"_s, t.expiresInS}, {u"user"_s, user.toJson()}},
        {}};
}

/// The hash of fields.password; empty when there is none.
Result<QString> passwordHash(const ApiParts &parts, const QJsonObject &fields)
{
    const QString password = jsonString(fields, u"password");
    if (password.isEmpty())
        return QString();
    if (auto ok = PasswordHasher::checkStrength(password); !ok)
        return fail(ok.error());
    return parts.hasher.hash(password);
}

} // namespace

QList<Route> authRoutes(const ApiParts &parts)
{
    using Access = Route::Access;
    using Activity = Route::Activity;
    return {
        {"GET", u"/v1/health"_s, Access::Open, 0, Activity::DoesNotCount,
         [](Call &) -> Answer {
             return Reply{200, {{u"status"_s, u"ok"_s}, {u"version"_s, QStringLiteral(CM_VERSION)}}, {}};
         }},
        {"POST", u"/v1/auth/sign-in"_s, Access::Open, 0, Activity::DoesNotCount,
         [parts](Call &call) -> Answer {
             int retryAfterS = 1;
             const auto t = parts.sessions.signIn(jsonString(call.body, u"email").left(1000), jsonString(call.body, u"password").left(1000),
                                                  jsonString(call.body, u"device"), call.request.address, &retryAfterS);
             if (!t && t.error().key == u"auth.slow_down"_s)
                 return tl::unexpected<Problem>(Problem(t.error(), {{u"retry_after_s"_s, retryAfterS}}));
             if (!t)
                 return tl::unexpected<Problem>(t.error());
             return tokens(parts, *t);
         }},
        {"POST", u"/v1/auth/refresh"_s, Access::Open, 0, Activity::DoesNotCount,
         [parts](Call &call) -> Answer {
             const auto t = parts.sessions.refresh(jsonString(call.body, u"refresh_token"));
             if (!t)
                 return tl::unexpected<Problem>(t.error());
             return tokens(parts, *t);
         }},
        {"POST", u"/v1/auth/sign-out"_s, Access::SignedIn, 0, Activity::DoesNotCount,
         [parts](Call &call) -> Answer {
             if (auto ok = parts.sessions.signOut(call.who); !ok)
                 return tl::unexpected<Problem>(ok.error());
             return Reply{204, {}, {}};
         }},
    };
}

QList<Route> userRoutes(const ApiParts &parts)
{
    using Access = Route::Access;
    using Activity = Route::Activity;
    constexpr Permissions kUsers = only(Permission::Users);
    return {
        {"GET", u"/v1/me"_s, Access::SignedIn, 0, Activity::DoesNotCount,
         [parts](Call &call) -> Answer { return readReply<User>(parts, [&](QSqlDatabase &db) { return UserStore::self(db, call.who); }); }},
        {"PATCH", u"/v1/me"_s, Access::SignedIn, 0, Activity::Counts,
         [parts](Call &call) -> Answer {
             // Somebody who says no more than that they are there: once a minute, and nothing that could happen twice.
             if (call.body.isEmpty())
                 call.idempotencyKey.clear();
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(UserStore::changeSelf(tx, call.who, call.body, call.ifMatch),
                                    [&] { return UserStore::read(tx.db(), call.who.userId); });
             });
         }},
        {"PATCH", u"/v1/me/preferences/{key}"_s, Access::SignedIn, 0, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(
                 parts, call,
                 [&](WriteContext &tx) { return entityReply(PreferenceStore::change(tx, call.who, call.params[0], call.body)); },
                 [&](WriteContext &tx) -> Answer {
                     return Reply{200, PreferenceStore::read(tx.db(), call.who.userId, call.params[0]).toJson(), {}};
                 });
         }},
        {"GET", u"/v1/users"_s, Access::SignedIn, kUsers, Activity::Counts,
         [parts](Call &call) -> Answer {
             Result<QList<User>> users;
             if (auto read = parts.database.read([&](QSqlDatabase &db) { users = UserStore::all(db, call.who); }); !read)
                 return tl::unexpected<Problem>(read.error());
             if (!users)
                 return tl::unexpected<Problem>(users.error());
             QJsonArray rows;
             for (const User &user : *users)
                 rows.append(user.toJson());
             return Reply{200, {{u"users"_s, rows}}, {}};
         }},
        {"POST", u"/v1/users"_s, Access::SignedIn, kUsers, Activity::Counts,
         [parts](Call &call) -> Answer {
             const auto hash = passwordHash(parts, call.body);
             if (!hash)
                 return tl::unexpected<Problem>(hash.error());
             return Api::commit(parts, call,
                                [&](WriteContext &tx) { return entityReply(UserStore::create(tx, call.who, call.body, *hash), {}, 201); });
         }},
        {"PATCH", u"/v1/users/{id}"_s, Access::SignedIn, kUsers, Activity::Counts,
         [parts](Call &call) -> Answer {
             const auto hash = passwordHash(parts, call.body);
             if (!hash)
                 return tl::unexpected<Problem>(hash.error());
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(UserStore::change(tx, call.who, call.params[0], call.body, call.ifMatch, *hash),
                                    [&] { return UserStore::read(tx.db(), call.params[0]); });
             });
         }},
        {"DELETE", u"/v1/users/{id}"_s, Access::SignedIn, kUsers, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) { return emptyReply(UserStore::remove(tx, call.who, call.params[0])); });
         }},
    };
}

} // namespace cm::service
