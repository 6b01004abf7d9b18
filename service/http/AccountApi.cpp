// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "service/dispatch/NumberingPlan.h"
#include "service/gateways/GatewayTest.h"
#include "service/http/Api.h"
#include "service/http/Replies.h"
#include "service/storage/AccountStore.h"
#include "service/storage/BrandStore.h"
#include "service/storage/Errors.h"
#include "service/storage/GatewayStore.h"
#include "service/storage/NetworkStore.h"

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

std::optional<QByteArray> sealedPassword(const ApiParts &parts, const QJsonObject &fields)
{
    if (!fields.contains(u"password"))
        return {};
    const QByteArray password = jsonString(fields, u"password").toUtf8();
    return password.isEmpty() ? QByteArray() : parts.sealed.seal(password);
}

Answer wakeAfter(const ApiParts &parts, Answer answer)
{
    if (answer && parts.wakeDispatcher)
        parts.wakeDispatcher();
    return answer;
}

Answer testGatewayReply(const ApiParts &parts, const Call &call)
{
    Gateway gateway;
    if (auto read = parts.database.read([&](QSqlDatabase &db) { gateway = GatewayStore::read(db, call.params[0]); }); !read)
        return tl::unexpected<Problem>(read.error());
    if (gateway.id.isEmpty())
        return tl::unexpected<Problem>(notFound(u"gateway"_s).value());
    const auto password = GatewayStore::password(parts.database, parts.sealed, gateway.id);
    if (!password)
        return tl::unexpected<Problem>(password.error());
    const GatewayTestResult result = parts.testGateway(gateway, *password);
    return Reply{200, {{u"ok"_s, result.ok}, {u"text"_s, result.text}}, {}};
}

/// Revisions count anew where a backup was put back, so the epoch belongs to the tag.
Answer brandReply(const ApiParts &parts, const Call &call)
{
    Reply reply;
    if (auto read = parts.database.read([&](QSqlDatabase &db) {
            reply.etag = '"' + parts.database.epoch().toLatin1() + '-' + QByteArray::number(BrandStore::rev(db)) + '"';
            if (call.request.header("if-none-match") == reply.etag)
                reply.status = 304;
            else
                reply.body = BrandStore::read(db);
        });
        !read)
        return tl::unexpected<Problem>(read.error());
    return reply;
}

Answer importNetworks(const ApiParts &parts, const Call &call)
{
    const Answer answer = Api::commit(parts, call, [&](WriteContext &tx) -> Answer {
        const auto counts = NetworkStore::import(tx, call.who, call.body.value(u"networks").toArray(),
                                                 call.body.value(u"prefixes").toArray(), call.body.value(u"replace").toBool(false));
        if (!counts)
            return tl::unexpected<Problem>(counts.error());
        return Reply{200, {{u"networks"_s, counts->networks}, {u"prefixes"_s, counts->prefixes}}, {}};
    });
    if (answer) {
        if (auto ok = parts.plan.reload(parts.database); !ok)
            return tl::unexpected<Problem>(ok.error());
    }
    return answer;
}

} // namespace

QList<Route> accountRoutes(const ApiParts &parts)
{
    using Access = Route::Access;
    using Activity = Route::Activity;
    constexpr Permissions kAccounts = Permission::TrafficAccounts | Permission::Administration;
    constexpr Permissions kAdmin = only(Permission::Administration);
    return {
        {"POST", u"/v1/traffic-accounts"_s, Access::SignedIn, kAccounts, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(AccountStore::create(tx, call.who, TrafficAccount::fromJson(call.body)), {}, 201);
             });
         }},
        {"PATCH", u"/v1/traffic-accounts/{id}"_s, Access::SignedIn, kAccounts, Activity::Counts,
         [parts](Call &call) -> Answer {
             return wakeAfter(parts, Api::commit(parts, call, [&](WriteContext &tx) {
                                  return entityReply(AccountStore::change(tx, call.who, call.params[0], call.body, call.ifMatch),
                                                     [&] { return AccountStore::read(tx.db(), call.params[0]); });
                              }));
         }},
        {"POST", u"/v1/gateways"_s, Access::SignedIn, kAdmin, Activity::Counts,
         [parts](Call &call) -> Answer {
             return wakeAfter(parts, Api::commit(parts, call, [&](WriteContext &tx) {
                                  return entityReply(
                                      GatewayStore::create(tx, call.who, Gateway::fromJson(call.body), sealedPassword(parts, call.body)),
                                      {}, 201);
                              }));
         }},
        {"PATCH", u"/v1/gateways/{id}"_s, Access::SignedIn, kAdmin, Activity::Counts,
         [parts](Call &call) -> Answer {
             return wakeAfter(parts, Api::commit(parts, call, [&](WriteContext &tx) {
                                  return entityReply(GatewayStore::change(tx, call.who, call.params[0], call.body,
                                                                          sealedPassword(parts, call.body), call.ifMatch),
                                                     [&] { return GatewayStore::read(tx.db(), call.params[0]); });
                              }));
         }},
        {"DELETE", u"/v1/gateways/{id}"_s, Access::SignedIn, kAdmin, Activity::Counts,
         [parts](Call &call) -> Answer {
             return wakeAfter(parts, Api::commit(parts, call, [&](WriteContext &tx) {
                                  return emptyReply(GatewayStore::remove(tx, call.who, call.params[0], call.ifMatch));
                              }));
         }},
        {"POST", u"/v1/gateways/{id}:test"_s, Access::SignedIn, kAdmin, Activity::Counts,
         [parts](Call &call) -> Answer { return testGatewayReply(parts, call); }},
        {"PUT", u"/v1/networks"_s, Access::SignedIn, kAdmin, Activity::Counts,
         [parts](Call &call) -> Answer { return importNetworks(parts, call); }},
        // Open: the sign-in page shows it, too.
        {"GET", u"/v1/brand"_s, Access::Open, 0, Activity::DoesNotCount, [parts](Call &call) -> Answer { return brandReply(parts, call); }},
        {"PUT", u"/v1/brand"_s, Access::SignedIn, kAdmin, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(
                 parts, call, [&](WriteContext &tx) { return entityReply<QJsonObject>(BrandStore::put(tx, call.who, call.body)); },
                 [](WriteContext &tx) -> Answer {
                     return Reply{200, BrandStore::read(tx.db()), {}};
                 });
         }},
    };
}

} // namespace cm::service
