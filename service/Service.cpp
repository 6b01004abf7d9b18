// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Service.h"

#include "service/auth/SealedStore.h"
#include "service/auth/Sessions.h"
#include "service/campaigns/CampaignControl.h"
#include "service/campaigns/Scheduler.h"
#include "service/demo/DemoData.h"
#include "service/dispatch/NumberingPlan.h"
#include "service/gateways/GatewayTest.h"
#include "service/http/Api.h"
#include "service/storage/DefaultData.h"
#include "service/storage/GatewayStore.h"
#include "service/sync/SyncFeed.h"

namespace cm::service {

class Service::Private {
public:
    ~Private()
    {
        if (server)
            server->stop(0); // before what its workers use goes
    }

    // Each one uses those before it. The server is among the first because commits, until the last one, are published through it.
    std::unique_ptr<Database> database;
    std::unique_ptr<SealedStore> sealed;
    std::unique_ptr<PasswordHasher> hasher;
    std::unique_ptr<Sessions> sessions;
    NumberingPlan plan;
    std::unique_ptr<SyncFeed> feed;
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<Dispatcher> dispatcher;
    std::unique_ptr<Api> api;
    std::unique_ptr<Scheduler> scheduler;
    QString localToken;
    bool stopped = false;
};

Result<std::unique_ptr<Service>> Service::start(Options options, const Clock &clock)
{
    auto d = std::make_unique<Private>();
    auto database = Database::open(options.dataDir, clock, [&] {
        return options.demo ? DemoData::prepareFolder(options.dataDir) : DemoData::leaveFolder(options.dataDir);
    });
    if (!database)
        return fail(database.error());
    d->database = std::move(*database);
    auto sealed = SealedStore::open(options.dataDir);
    if (!sealed)
        return fail(sealed.error());
    d->sealed = std::make_unique<SealedStore>(std::move(*sealed));
    d->hasher = std::make_unique<PasswordHasher>(options.passwordCost);
    d->sessions = std::make_unique<Sessions>(*d->database, *d->hasher);
    d->feed = std::make_unique<SyncFeed>(*d->database, d->sealed->derivedKey("sync-cursor"));
    Private *const p = d.get();

    QString localUser;
    const auto seeded = d->database->writeAndWait([&](WriteContext &tx) -> Result<void> {
        if (auto ok = NumberingPlan::seed(tx); !ok)
            return ok;
        if (p->database->wasPutBack())
            CampaignControl::pauseAll(tx);
        if (!options.local)
            return {};
        auto user = DefaultData::localWorkspace(tx);
        if (!user)
            return fail(user.error());
        localUser = *user;
        return {};
    });
    if (!seeded)
        return fail(seeded.error());
    if (auto ok = d->plan.reload(*d->database); !ok)
        return fail(ok.error());
    if (options.demo) {
        const auto progress = options.demoProgress ? options.demoProgress : [](int) { return true; };
        if (auto ok = DemoData::fill(*d->database, d->plan, options.dataDir, DemoData::kSeed, options.demoShare, progress); !ok)
            return fail(ok.error());
    }
    if (options.local)
        d->localToken = d->sessions->makeLocalToken(localUser);

    if (options.dispatching)
        d->dispatcher = std::make_unique<Dispatcher>(
            *d->database, clock, [p](const QString &gatewayId) { return GatewayStore::password(*p->database, *p->sealed, gatewayId); },
            options.dispatch);
    const auto wake = [p] {
        if (p->dispatcher)
            p->dispatcher->wake();
    };
    d->api =
        std::make_unique<Api>(ApiParts{*d->database, *d->sessions, *d->hasher, *d->sealed, d->plan, *d->feed, wake,
                                       [](const Gateway &gateway, const QByteArray &password) { return testGateway(gateway, password); }});
    d->server = std::make_unique<HttpServer>(options.http, [p](const HttpRequest &request) { return p->api->handle(request); });
    d->database->setCommitListener([p](qint64 rev, const std::set<QString> &scopes) { p->server->publish(rev, scopes); });
    d->scheduler = std::make_unique<Scheduler>(*d->database, Scheduler::Hooks{wake, [p](WriteContext &tx) { p->sessions->sweep(tx); }},
                                               options.schedulerTickMs);
    // Listening comes before sending: a port that is taken must not leave half a service that sends.
    if (auto ok = d->server->start(); !ok)
        return fail(ok.error());
    if (d->dispatcher) {
        if (auto ok = d->dispatcher->start(); !ok)
            return fail(ok.error());
    }
    d->scheduler->start();
    return std::unique_ptr<Service>(new Service(std::move(d)));
}

Service::Service(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Service::~Service()
{
    stop();
}

void Service::stop(int deadlineMs)
{
    if (std::exchange(d->stopped, true))
        return;
    d->server->stop(deadlineMs);
    d->scheduler->stop();
    if (d->dispatcher)
        d->dispatcher->stop(deadlineMs);
}

quint16 Service::port() const
{
    return d->server->port();
}

QString Service::localToken() const
{
    return d->localToken;
}

Database &Service::database()
{
    return *d->database;
}

const Api &Service::api() const
{
    return *d->api;
}

} // namespace cm::service
