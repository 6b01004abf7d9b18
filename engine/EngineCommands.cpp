// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of Engine that need the service now.
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "core/wire/Api.h"
#include "engine/Engine.h"
#include "engine/EnginePrivate.h"
#include "engine/prices/PriceFile.h"
#include "engine/sync/ApiClient.h"
#include "engine/sync/ApiErrors.h"
#include "models/cache/CacheStore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

/// Sends, applies the entity in the answer at once, and hands the answer on.
template<class T, class Convert>
void command(EngineCore &core, const ApiRequest &request, const QString &type, std::function<void(const Result<T> &)> done, Convert convert)
{
    if (!core.cache()) {
        done(fail(EngineCore::noWorkspace()));
        return;
    }
    core.api().send(request, &core, [&core, type, done = std::move(done), convert](const ApiReply &reply) {
        if (!reply.ok()) {
            done(fail(reply.error));
            return;
        }
        if (!type.isEmpty() && core.cache() && !reply.body.isEmpty()) {
            // The answer counts, whatever becomes of the cache: the next pull brings it again.
            (void)core.cache()->applyEntity(type, reply.body);
        }
        core.pullSoon();
        done(convert(reply.body));
    });
}

Result<void> nothing(const QJsonObject &)
{
    return {};
}

QFuture<Result<void>> campaignVerb(EnginePrivate &d, const QString &id, const QString &verb)
{
    return d.ask<void>([id, verb](EngineCore &core, EngineCore::Done done) {
        command<void>(core, ApiRequest::write("POST", u"/v1/campaigns/%1:%2"_s.arg(id, verb), {}, newUlid()), u"campaign"_s,
                      std::move(done), nothing);
    });
}

ApiRequest withRevision(ApiRequest request, qint64 rev)
{
    if (rev > 0)
        request.ifMatch = rev;
    return request;
}

} // namespace

QFuture<Result<void>> Engine::pauseCampaign(const QString &id)
{
    return campaignVerb(*d, id, u"pause"_s);
}

QFuture<Result<void>> Engine::resumeCampaign(const QString &id)
{
    return campaignVerb(*d, id, u"resume"_s);
}

QFuture<Result<void>> Engine::cancelCampaign(const QString &id)
{
    return campaignVerb(*d, id, u"cancel"_s);
}

QFuture<Result<Campaign>> Engine::quickSend(const QuickSendRequest &request)
{
    // As the person who sends it calls it; everybody finds it under this name in the history.
    const QString name = QCoreApplication::translate("cm::QuickSendScreen", "Quick send");
    return d->ask<Campaign>([request, name](EngineCore &core, std::function<void(const Result<Campaign> &)> done) {
        const QJsonObject body{{u"id"_s, request.id},
                               {u"name"_s, name},
                               {u"sender"_s, request.sender},
                               {u"account_id"_s, request.accountId},
                               {u"recipients"_s, toJsonArray(request.recipients)},
                               {u"text"_s, request.text},
                               {u"unicode_allowed"_s, request.unicodeAllowed},
                               {u"gateway_text"_s, request.gatewayText.toSettings()},
                               {u"not_after_ms"_s, core.api().serviceNowMs().value_or(core.clock().nowMs()) + wire::kLaunchNotAfterMs}};
        // The id in the body makes it happen once; a key would refuse the second try for its later not_after_ms.
        command<Campaign>(core, ApiRequest::write("POST", u"/v1/quick-send"_s, body, {}), u"campaign"_s, std::move(done),
                          [](const QJsonObject &answer) -> Result<Campaign> { return Campaign::fromJson(answer); });
    });
}

QFuture<Result<void>> Engine::createAccount(const TrafficAccount &account)
{
    return d->ask<void>([account](EngineCore &core, EngineCore::Done done) {
        command<void>(core, ApiRequest::write("POST", u"/v1/traffic-accounts"_s, account.toJson(), newUlid()), u"account"_s,
                      std::move(done), nothing);
    });
}

QFuture<Result<void>> Engine::saveAccount(const TrafficAccount &account)
{
    return d->ask<void>([account](EngineCore &core, EngineCore::Done done) {
        const QJsonObject body{{u"display_name"_s, account.displayName},
                               {u"active"_s, account.active},
                               {u"gateway_id"_s, account.gatewayId},
                               {u"in_doubt_policy"_s, toWire(account.inDoubtPolicy)}};
        command<void>(core, withRevision(ApiRequest::write("PATCH", u"/v1/traffic-accounts/"_s + account.id, body, newUlid()), account.rev),
                      u"account"_s, std::move(done), nothing);
    });
}

QFuture<Result<void>> Engine::saveGateway(const Gateway &gateway, const QString &password)
{
    return d->ask<void>([gateway, password](EngineCore &core, EngineCore::Done done) {
        QJsonObject body = gateway.toJson();
        for (const QString &field : {u"rev"_s, u"has_password"_s, u"state"_s, u"state_text"_s})
            body.remove(field);
        if (!password.isEmpty())
            body.insert(u"password"_s, password);
        const bool isNew = gateway.rev == 0;
        ApiRequest request = isNew ? ApiRequest::write("POST", u"/v1/gateways"_s, body, newUlid())
                                   : ApiRequest::write("PATCH", u"/v1/gateways/"_s + gateway.id, body, newUlid());
        command<void>(core, withRevision(request, gateway.rev), u"gateway"_s, std::move(done), nothing);
    });
}

QFuture<Result<void>> Engine::deleteGateway(const QString &id)
{
    return d->ask<void>([id](EngineCore &core, EngineCore::Done done) {
        command<void>(core, ApiRequest::write("DELETE", u"/v1/gateways/"_s + id, {}, newUlid()), {}, std::move(done),
                      [&core, id](const QJsonObject &) -> Result<void> {
                          return core.cache() ? core.cache()->removeEntity(u"gateway"_s, id) : Result<void>();
                      });
    });
}

QFuture<Result<GatewayTest>> Engine::testGateway(const QString &id)
{
    return d->ask<GatewayTest>([id](EngineCore &core, std::function<void(const Result<GatewayTest> &)> done) {
        ApiRequest request = ApiRequest::write("POST", u"/v1/gateways/%1:test"_s.arg(id), {}, newUlid());
        request.timeoutMs = 60'000; // it binds to a carrier while we wait
        command<GatewayTest>(core, request, {}, std::move(done), [](const QJsonObject &answer) -> Result<GatewayTest> {
            return GatewayTest{answer.value("ok"_L1).toBool(), jsonString(answer, u"text")};
        });
    });
}

QFuture<Result<PriceImport>> Engine::importPrices(const QString &csvFile)
{
    return d->ask<PriceImport>([csvFile](EngineCore &core, std::function<void(const Result<PriceImport> &)> done) {
        const auto table = PriceFile::read(csvFile);
        if (!table) {
            done(fail(table.error()));
            return;
        }
        ApiRequest request = ApiRequest::write("PUT", u"/v1/networks"_s, table->toJson(), newUlid());
        request.gzip = true;
        request.timeoutMs = 60'000;
        command<PriceImport>(core, request, {}, std::move(done),
                             [rows = table->networks.size(), prefixes = table->prefixes.size(),
                              rejected = table->rejected](const QJsonObject &) -> Result<PriceImport> {
                                 return PriceImport{rows, prefixes, rejected};
                             });
    });
}

QFuture<Result<MessageStory>> Engine::messageStory(qint64 messageId)
{
    return d->ask<MessageStory>([messageId](EngineCore &core, std::function<void(const Result<MessageStory> &)> done) {
        if (!core.cache()) {
            done(fail(EngineCore::noWorkspace()));
            return;
        }
        core.api().send(ApiRequest::get(u"/v1/messages/%1"_s.arg(messageId)), &core, [done = std::move(done)](const ApiReply &reply) {
            if (!reply.ok()) {
                done(fail(reply.error));
                return;
            }
            MessageStory story;
            story.message = Message::fromJson(reply.body);
            const QJsonArray events = reply.body.value("events"_L1).toArray();
            for (const QJsonValue &value : events) {
                const QJsonObject event = value.toObject();
                story.events.append({jsonInt(event, u"at_ms"), jsonString(event, u"what"), jsonString(event, u"detail")});
            }
            done(story);
        });
    });
}

Error EngineCore::noWorkspace()
{
    return {ErrorCode::Unavailable, u"workspace.none"_s, tr("No workspace is open. Open one first."), {}};
}

} // namespace cm
