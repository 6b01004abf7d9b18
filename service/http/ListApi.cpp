// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "service/campaigns/ListStore.h"
#include "service/campaigns/TemplateStore.h"
#include "service/http/Api.h"
#include "service/http/Replies.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Answer listBatch(const ApiParts &parts, const Call &call)
{
    bool ok = false;
    const int n = call.params[1].toInt(&ok);
    if (!ok || n < 0)
        return tl::unexpected<Problem>(Error{
            ErrorCode::Protocol, u"request.bad"_s, QCoreApplication::translate("service", "The number of the part is not right."), {}});
    const auto entries = ListStore::parseBatch(call.body);
    if (!entries)
        return tl::unexpected<Problem>(entries.error());
    const QByteArray hash = QCryptographicHash::hash(call.request.body, QCryptographicHash::Sha256);
    return Api::commit(parts, call, [&](WriteContext &tx) -> Answer {
        if (auto added = ListStore::addBatch(tx, call.who, call.params[0], n, hash, *entries); !added)
            return tl::unexpected<Problem>(added.error());
        return Reply{200, {{u"stored"_s, entries->size()}}, {}};
    });
}

} // namespace

QList<Route> listRoutes(const ApiParts &parts)
{
    using Access = Route::Access;
    using Activity = Route::Activity;
    constexpr Permissions kLists = only(Permission::DistributionLists);
    return {
        {"PUT", u"/v1/lists/{id}"_s, Access::SignedIn, kLists, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(ListStore::put(tx, call.who, call.params[0], call.body, call.ifMatch),
                                    [&] { return ListStore::read(tx.db(), call.params[0]); });
             });
         }},
        {"PUT", u"/v1/lists/{id}/batches/{n}"_s, Access::SignedIn, kLists, Activity::Counts,
         [parts](Call &call) -> Answer { return listBatch(parts, call); }},
        {"POST", u"/v1/lists/{id}:finish"_s, Access::SignedIn, kLists, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call,
                                [&](WriteContext &tx) { return entityReply(ListStore::finish(tx, call.who, call.params[0], call.body)); });
         }},
        {"POST", u"/v1/lists/{id}:check"_s, Access::SignedIn, ListStore::kRead | Permission::QuickSend, Activity::Counts,
         [parts](Call &call) -> Answer {
             Result<QStringList> found;
             const auto read = parts.database.read(
                 [&](QSqlDatabase &db) { found = ListStore::suppressed(db, call.who, jsonStrings(call.body, u"numbers")); });
             if (!read)
                 return tl::unexpected<Problem>(read.error());
             if (!found)
                 return tl::unexpected<Problem>(found.error());
             return Reply{200, {{u"suppressed"_s, toJsonArray(*found)}}, {}};
         }},
        {"GET", u"/v1/lists/{id}/entries"_s, Access::SignedIn, ListStore::kRead, Activity::DoesNotCount,
         [parts](Call &call) -> Answer {
             return readReply<QJsonObject>(parts, [&](QSqlDatabase &db) {
                 return ListStore::entries(db, call.who, call.params[0],
                                           call.queryInt(u"after"_s, -1, -1, std::numeric_limits<qint64>::max()),
                                           int(call.queryInt(u"limit"_s, 1000, 1, 5000)));
             });
         }},
        {"DELETE", u"/v1/lists/{id}"_s, Access::SignedIn, kLists, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(
                 parts, call, [&](WriteContext &tx) { return emptyReply(ListStore::remove(tx, call.who, call.params[0], call.ifMatch)); });
         }},
        {"PUT", u"/v1/templates/{id}"_s, Access::SignedIn, TemplateStore::kNeeded, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(TemplateStore::put(tx, call.who, call.params[0], call.body, std::max<qint64>(0, call.ifMatch)),
                                    [&] { return TemplateStore::read(tx.db(), call.params[0]); });
             });
         }},
        {"DELETE", u"/v1/templates/{id}"_s, Access::SignedIn, TemplateStore::kNeeded, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return emptyReply(TemplateStore::remove(tx, call.who, call.params[0], call.ifMatch));
             });
         }},
    };
}

} // namespace cm::service
