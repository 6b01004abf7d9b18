// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/wire/Api.h"
#include "service/campaigns/MessageStore.h"
#include "service/http/Api.h"
#include "service/http/Replies.h"
#include "service/storage/BrandStore.h"
#include "service/sync/SyncFeed.h"
#include "service/sync/SyncScopes.h"

using namespace Qt::StringLiterals;

namespace cm::service {

QList<Route> messageRoutes(const ApiParts &parts)
{
    using Access = Route::Access;
    using Activity = Route::Activity;
    constexpr Permissions kHistory = only(Permission::MessageHistory);
    constexpr qint64 kMax = std::numeric_limits<qint64>::max();
    return {
        {"GET", u"/v1/messages"_s, Access::SignedIn, kHistory, Activity::Counts,
         [parts](Call &call) -> Answer {
             MessageStore::Filter filter;
             filter.before = call.queryInt(u"before"_s, 0, 0, kMax);
             filter.limit = int(call.queryInt(u"limit"_s, 100, 1, 1000));
             filter.accountId = call.queryText(u"account_id"_s);
             filter.campaignId = call.queryText(u"campaign_id"_s);
             filter.recipient = call.queryText(u"recipient"_s);
             filter.fromMs = call.queryInt(u"from_ms"_s, 0, 0, kMax);
             filter.toMs = call.queryInt(u"to_ms"_s, 0, 0, kMax);
             return readReply<QJsonObject>(parts, [&](QSqlDatabase &db) { return MessageStore::page(db, call.who, filter); });
         }},
        {"GET", u"/v1/messages/{id}"_s, Access::SignedIn, kHistory, Activity::Counts,
         [parts](Call &call) -> Answer {
             return readReply<QJsonObject>(
                 parts, [&](QSqlDatabase &db) { return MessageStore::story(db, call.who, call.params[0].toLongLong()); });
         }},
    };
}

QList<Route> syncRoutes(const ApiParts &parts)
{
    using Access = Route::Access;
    using Activity = Route::Activity;
    return {
        {"GET", u"/v1/sync"_s, Access::SignedIn, 0, Activity::DoesNotCount,
         [parts](Call &call) -> Answer {
             SyncFeed::Request request;
             request.cursor = call.queryText(u"cursor"_s);
             request.limit = int(call.queryInt(u"limit"_s, 500, 1, wire::kMaxSyncPage));
             request.windowDays = int(call.queryInt(u"window_days"_s, wire::kMessageWindowDays, 1, 3650));
             QStringList scopes;
             auto page = parts.feed.page(call.who, request, &scopes);
             if (page) {
                 qint64 brand = 0;
                 if (auto read = parts.database.read([&](QSqlDatabase &db) { brand = BrandStore::rev(db); }); !read)
                     return tl::unexpected<Problem>(read.error());
                 page->insert(u"brand_rev"_s, brand);
                 return Reply{200, *page, {}};
             }
             Problem problem(page.error());
             if (page.error().code == ErrorCode::MustResync)
                 problem.extra = {{u"scopes"_s, toJsonArray(scopes)}, {u"reason"_s, page.error().detail}};
             return tl::unexpected<Problem>(std::move(problem));
         }},
        {"GET", u"/v1/events"_s, Access::SignedIn, 0, Activity::DoesNotCount,
         [parts](Call &call) -> Answer {
             EventSubscription subscription{call.who.userId, call.who.sessionId, {}};
             if (auto read = parts.database.read([&](QSqlDatabase &db) { subscription.scopes = SyncScopes::of(db, call.who); }); !read)
                 return tl::unexpected<Problem>(read.error());
             return Reply{200, {}, subscription};
         }},
    };
}

} // namespace cm::service
