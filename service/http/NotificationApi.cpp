// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/Api.h"
#include "service/http/Replies.h"
#include "service/notifications/NotificationStore.h"

using namespace Qt::StringLiterals;

namespace cm::service {

QList<Route> notificationRoutes(const ApiParts &parts)
{
    return {
        {"POST", u"/v1/notifications:mark"_s, Route::Access::SignedIn, 0, Route::Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(
                 parts, call, [&](WriteContext &tx) { return entityReply<QJsonObject>(NotificationStore::mark(tx, call.who, call.body)); },
                 [&](WriteContext &tx) -> Answer {
                     return Reply{200, NotificationStore::marked(tx.db(), call.who, call.body), {}};
                 });
         }},
    };
}

} // namespace cm::service
