// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "service/campaigns/CampaignControl.h"
#include "service/campaigns/CampaignStore.h"
#include "service/campaigns/CampaignUpload.h"
#include "service/http/Api.h"
#include "service/http/Replies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Answer campaignBatch(const ApiParts &parts, const Call &call)
{
    bool ok = false;
    const int n = call.params[1].toInt(&ok);
    if (!ok || n < 0)
        return tl::unexpected<Problem>(Error{
            ErrorCode::Protocol, u"request.bad"_s, QCoreApplication::translate("service", "The number of the part is not right."), {}});
    SegmentOptions countedBy;
    if (auto read = parts.database.read([&](QSqlDatabase &db) { countedBy = CampaignUpload::countedBy(db, call.params[0]); }); !read)
        return tl::unexpected<Problem>(read.error());
    int index = -1;
    auto batch = CampaignUpload::parse(call.body, call.request.body, parts.plan, countedBy, &index);
    if (!batch)
        return tl::unexpected<Problem>(Problem(batch.error(), index < 0 ? QJsonObject() : QJsonObject{{u"index"_s, index}}));
    const qint64 generation = call.queryText(u"generation"_s).toLongLong();
    return Api::commit(parts, call, [&](WriteContext &tx) {
        return entityReply(CampaignUpload::addBatch(tx, call.who, call.params[0], generation, n, std::move(*batch)));
    });
}

/// An action on a campaign that the dispatcher has to learn of.
std::function<Answer(Call &)> action(const ApiParts &parts, Result<Campaign> (*act)(WriteContext &, const Principal &, const QString &))
{
    return [parts, act](Call &call) -> Answer {
        Answer answer = Api::commit(parts, call, [&](WriteContext &tx) { return entityReply(act(tx, call.who, call.params[0])); });
        if (answer && parts.wakeDispatcher)
            parts.wakeDispatcher();
        return answer;
    };
}

} // namespace

QList<Route> campaignRoutes(const ApiParts &parts)
{
    using Access = Route::Access;
    using Activity = Route::Activity;
    constexpr Permissions kCampaigns = only(Permission::Campaigns);
    constexpr Permissions kSend = Permission::Campaigns | Permission::QuickSend;
    return {
        {"PUT", u"/v1/campaigns/{id}"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(CampaignStore::putDraft(tx, call.who, call.params[0], call.body, std::max<qint64>(0, call.ifMatch)),
                                    [&] { return CampaignStore::read(tx.db(), call.params[0]).campaign; });
             });
         }},
        {"DELETE", u"/v1/campaigns/{id}"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return emptyReply(CampaignStore::remove(tx, call.who, call.params[0], call.ifMatch));
             });
         }},
        {"POST", u"/v1/campaigns/{id}:prepare"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(CampaignUpload::prepare(tx, call.who, call.params[0], call.ifMatch, call.body.value(u"gateway_text")),
                                    [&] { return CampaignStore::read(tx.db(), call.params[0]).campaign; });
             });
         }},
        {"GET", u"/v1/campaigns/{id}/batches"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer {
             return readReply<QJsonObject>(parts, [&](QSqlDatabase &db) { return CampaignUpload::batches(db, call.who, call.params[0]); });
         }},
        {"PUT", u"/v1/campaigns/{id}/batches/{n}"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer { return campaignBatch(parts, call); }},
        {"POST", u"/v1/campaigns/{id}:unprepare"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(CampaignUpload::unprepare(tx, call.who, call.params[0], jsonInt(call.body, u"generation")));
             });
         }},
        {"POST", u"/v1/campaigns/{id}:seal"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer {
             return Api::commit(
                 parts, call, [&](WriteContext &tx) { return entityReply(CampaignUpload::seal(tx, call.who, call.params[0], call.body)); });
         }},
        {"POST", u"/v1/campaigns/{id}:launch"_s, Access::SignedIn, kCampaigns, Activity::Counts,
         [parts](Call &call) -> Answer {
             Answer answer = Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(CampaignControl::launch(tx, call.who, call.params[0], jsonInt(call.body, u"generation"),
                                                            jsonInt(call.body, u"not_after_ms")));
             });
             if (answer && parts.wakeDispatcher)
                 parts.wakeDispatcher();
             return answer;
         }},
        {"POST", u"/v1/campaigns/{id}:pause"_s, Access::SignedIn, kSend, Activity::Counts, action(parts, CampaignControl::pause)},
        {"POST", u"/v1/campaigns/{id}:resume"_s, Access::SignedIn, kSend, Activity::Counts, action(parts, CampaignControl::resume)},
        {"POST", u"/v1/campaigns/{id}:cancel"_s, Access::SignedIn, kSend, Activity::Counts, action(parts, CampaignControl::cancel)},
        {"POST", u"/v1/quick-send"_s, Access::SignedIn, only(Permission::QuickSend), Activity::Counts,
         [parts](Call &call) -> Answer {
             Answer answer = Api::commit(parts, call, [&](WriteContext &tx) {
                 return entityReply(CampaignControl::quickSend(tx, call.who, call.body, parts.plan));
             });
             if (answer && parts.wakeDispatcher)
                 parts.wakeDispatcher();
             return answer;
         }},
    };
}

} // namespace cm::service
