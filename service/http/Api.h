// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/Router.h"
#include "service/storage/Database.h"

#include <QByteArray>

#include <functional>

namespace cm {
struct Gateway;
}

namespace cm::service {

class NumberingPlan;
class PasswordHasher;
class SealedStore;
class Sessions;
class SyncFeed;
struct GatewayTestResult;

/// What the handlers work with. Everything outlives the server.
struct ApiParts {
    Database &database;
    Sessions &sessions;
    PasswordHasher &hasher;
    const SealedStore &sealed;
    NumberingPlan &plan;
    const SyncFeed &feed;
    std::function<void()> wakeDispatcher;
    std::function<GatewayTestResult(const Gateway &, const QByteArray &password)> testGateway;
};

/// The interface of core/wire/Api.h: finds the route, settles who asks and whether they may, and runs the handler. Called from the worker
/// threads of the server.
class Api {
public:
    explicit Api(ApiParts parts);

    HttpResponse handle(const HttpRequest &request);
    const Router &router() const { return m_router; }

    using Effect = std::function<Answer(WriteContext &)>;
    /// Runs a write in one transaction. With an idempotency key its answer is stored in that same transaction: the same request gets the
    /// same answer, another one under the same key InvalidInput "idempotency.differs". again: nothing but the key is stored, and the same
    /// request gets what this answers instead; for answers that are long and can be read anew.
    static Answer commit(const ApiParts &parts, const Call &call, const Effect &effect, const Effect &again = {});

private:
    HttpResponse respond(const HttpRequest &request);
    Answer answer(const HttpRequest &request);
    ApiParts m_parts;
    Router m_router;
};

QList<Route> authRoutes(const ApiParts &parts);
QList<Route> userRoutes(const ApiParts &parts);
QList<Route> accountRoutes(const ApiParts &parts);
QList<Route> listRoutes(const ApiParts &parts);
QList<Route> campaignRoutes(const ApiParts &parts);
QList<Route> messageRoutes(const ApiParts &parts);
QList<Route> notificationRoutes(const ApiParts &parts);
QList<Route> syncRoutes(const ApiParts &parts);

} // namespace cm::service
