// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/EngineCore.h"

#include "core/base/Json.h"
#include "engine/EngineCorePrivate.h"
#include "engine/secrets/SecretStore.h"
#include "engine/sync/ApiErrors.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.engine")

} // namespace

EngineCore::EngineCore(EngineConfig config, int messageWindowDays)
    : d(std::make_unique<Private>(this, std::move(config), messageWindowDays))
{}

EngineCore::~EngineCore()
{
    d->open.reset();
}

void EngineCore::start()
{
    d->api = new ApiClient(this);
    d->session = new Session(*d->api, d->config.secrets, this);
    d->brand = new ServiceBrand(*d->api, this);
    connect(d->brand, &ServiceBrand::changed, this, [this](const BrandOverride &brand) {
        d->state.brand = brand;
        d->announceWorkspace();
    });
    connect(d->api, &ApiClient::fingerprintPinned, this, [this](const QString &hex) { d->folder.setFingerprint(hex); });
    connect(d->api, &ApiClient::unauthorized, this, [this](const Error &error) { d->sessionEnded(error); });
}

// -- state ---------------------------------------------------------------------------------------------------------------------------

void EngineCore::Private::setPhase(WorkspaceState::Phase phase, const Error &error)
{
    state.phase = phase;
    state.error = error;
    announceWorkspace();
}

void EngineCore::Private::announceWorkspace()
{
    Q_EMIT q->workspaceChanged(state, open ? open->store->file() : QString(), generation);
}

void EngineCore::Private::announceSync()
{
    SyncStatus status;
    if (open) {
        status = open->sync->status();
        status.queuedEdits = open->outbox->count();
    }
    Q_EMIT q->syncStatusChanged(status);
}

void EngineCore::Private::announceMe()
{
    if (!open)
        return;
    if (const auto user = open->store->user()) {
        me = *user;
        Q_EMIT q->meChanged(me);
    }
}

// -- cache ---------------------------------------------------------------------------------------------------------------------------

Result<void> EngineCore::Private::openCache(const QString &id)
{
    if (open && userId == id)
        return {};
    closeCache();
    auto fresh = std::make_unique<OpenCache>();
    fresh->store = std::make_unique<CacheStore>(folder.cacheFile(id));
    if (auto opened = fresh->store->open(); !opened)
        return opened;
    userId = id;
    open = std::move(fresh);
    folder.setLastUserId(id);
    ++generation;
    buildOnCache();
    return {};
}

void EngineCore::Private::buildOnCache()
{
    CacheStore &store = *open->store;
    if (auto set = store.setMeta(u"user_id"_s, userId); !set)
        qCWarning(log) << "the cache does not take values:" << set.error().detail;
    open->entries = std::make_unique<EntryFetcher>(*api, store);
    open->outbox = std::make_unique<Outbox>(*api, store, clock);
    open->sync = std::make_unique<SyncEngine>(*api, store, clock, windowDays);
    LaunchNeeds launch;
    launch.api = api;
    launch.cache = &store;
    launch.worker = &sendWorker;
    launch.clock = &clock;
    launch.ensureEntries = [this](const QStringList &lists, QObject *context, LaunchNeeds::EntriesDone done) {
        open->entries->ensure(lists, context, std::move(done));
    };
    launch.pullSoon = [this] { q->pullSoon(); };
    launch.window = config.uploadWindow;
    open->launches = std::make_unique<LaunchJobs>(launch);
    ImportNeeds importing;
    importing.api = api;
    importing.cache = &store;
    importing.worker = &importWorker;
    importing.clock = &clock;
    importing.rejectedDir = folder.dir() + u"/rejected"_s;
    importing.pullSoon = [this] { q->pullSoon(); };
    open->imports = std::make_unique<ImportJobs>(importing);

    connect(&store, &CacheStore::committed, q, [this](const CacheDelta &delta) {
        Q_EMIT q->cacheChanged(delta);
        if (delta.touches(u"user"_s))
            announceMe();
    });
    connect(open->sync.get(), &SyncEngine::statusChanged, q, [this] { announceSync(); });
    connect(open->sync.get(), &SyncEngine::pulled, q, [this] { open->outbox->flush(); });
    connect(open->sync.get(), &SyncEngine::editsDropped, q, &EngineCore::editsDropped);
    connect(open->sync.get(), &SyncEngine::brandSeen, brand, &ServiceBrand::revised);
    connect(
        open->sync.get(), &SyncEngine::cacheDamaged, q, [this] { recoverCache(); }, Qt::QueuedConnection);
    connect(open->outbox.get(), &Outbox::countChanged, q, [this] { announceSync(); });
    connect(open->outbox.get(), &Outbox::attention, q, &EngineCore::needsAttention);
    connect(open->outbox.get(), &Outbox::confirmed, q, [this] { q->pullSoon(); });
    announceMe();
    announceSync();
} // namespace cm

void EngineCore::Private::closeCache()
{
    if (!open)
        return;
    open->sync->stop();
    open->outbox->stop();
    open->imports.reset();
    open->launches.reset();
    // The readers go first: what listens to this signal lets go of them.
    auto closing = std::move(open);
    open.reset();
    userId.clear();
    announceWorkspace();
    announceSync();
}

void EngineCore::Private::recoverCache()
{
    if (!open)
        return;
    qCWarning(log) << "the cache is damaged and is made anew";
    const bool wasReady = state.phase == WorkspaceState::Phase::Ready;
    open->sync->stop();
    open->outbox->stop();
    open->imports.reset();
    open->launches.reset();
    open->sync.reset();
    open->outbox.reset();
    open->entries.reset();
    open->store->disconnect(q);
    if (auto made = open->store->recover(); !made) {
        open.reset();
        userId.clear();
        setPhase(WorkspaceState::Phase::Failed, made.error());
        return;
    }
    ++generation;
    buildOnCache();
    if (auto put = me.id.isEmpty() ? Result<void>() : open->store->applyEntity(u"user"_s, me.toJson()); !put)
        qCWarning(log) << "the cache does not take the user:" << put.error().detail;
    announceWorkspace();
    if (wasReady) {
        open->sync->start();
        open->outbox->start();
        Q_EMIT q->launchesLeftOver(open->launches->leftOver());
    }
}

void EngineCore::Private::closeWorkspace(Wish wish, std::function<void()> cleanUp)
{
    if (shuttingDown) {
        if (wish.superseded)
            wish.superseded();
        return;
    }
    close(std::move(wish), std::move(cleanUp));
}

void EngineCore::Private::close(Wish wish, std::function<void()> cleanUp)
{
    ++turn;
    for (const Done &done : std::exchange(localWaiting, {}))
        done(fail(cancelledError()));
    if (const auto superseded = std::exchange(next, std::move(wish)).superseded)
        superseded();
    if (open)
        state.phase = WorkspaceState::Phase::Opening;
    closeCache();
    session->close();
    api->abortAll();
    api->setBaseUrl({});
    me = {};
    state = {};
    folder = {};
    if (ending)
        return;
    const auto goOn = [this] {
        if (const auto go = std::exchange(next, {}).go)
            go();
    };
    if (!local) {
        goOn();
        return;
    }
    ending = std::exchange(local, nullptr);
    ending->disconnect(q);
    connect(ending, &LocalService::stopped, q, [this, goOn, cleanUp = std::move(cleanUp)] {
        std::exchange(ending, nullptr)->deleteLater();
        if (cleanUp)
            cleanUp();
        goOn();
    });
    ending->stop();
}

Result<void> EngineCore::Private::enter(const WorkspaceFolder &where, const QUrl &server)
{
    folder = where;
    state = {};
    state.local = server.isEmpty();
    state.server = server;
    state.demo = where.isDemo();
    state.brand = brand->open(server.isEmpty() ? QString() : folder.dir());
    state.name = state.demo ? EngineCore::tr("Example data") : server.isEmpty() ? EngineCore::tr("This computer") : server.host();
    if (folder.lock())
        return {};
    const Error error = LocalService::inUse();
    setPhase(WorkspaceState::Phase::Failed, error);
    return fail(error);
}

// -- servers -------------------------------------------------------------------------------------------------------------------------

void EngineCore::connectToServer(const QUrl &url, Done done)
{
    const auto superseded = [done] { done(fail(cancelledError())); };
    const auto go = [this, url, done] {
        if (auto entered = d->enter(WorkspaceFolder::server(d->config.dataDir, url), url); !entered) {
            done(entered);
            return;
        }
        d->api->setBaseUrl(url);
        d->api->setPinnedFingerprint(d->folder.fingerprint());
        d->setPhase(WorkspaceState::Phase::Opening);
        ApiRequest request = ApiRequest::get(u"/v1/health"_s);
        request.authorize = false;
        request.timeoutMs = 15'000;
        d->api->send(request, this, [this, turn = d->turn, done](const ApiReply &reply) {
            if (turn != d->turn) {
                done(fail(cancelledError()));
                return;
            }
            Error error = reply.error;
            if (reply.ok() && jsonString(reply.body, u"status") != "ok"_L1)
                error = protocolError(u"no health"_s);
            if (!error.key.isEmpty()) {
                d->setPhase(WorkspaceState::Phase::Failed, error);
                done(fail(error));
                return;
            }
            d->session->open(d->folder.key());
            d->session->askWhetherKept([this](bool kept) {
                d->state.sessionKept = kept;
                d->announceWorkspace();
            });
            d->setPhase(WorkspaceState::Phase::SignedOut);
            d->brand->ask();
            done({});
        });
    };
    d->closeWorkspace({go, superseded});
}

void EngineCore::reopenServer(const QUrl &url)
{
    const auto go = [this, url] {
        if (!d->enter(WorkspaceFolder::server(d->config.dataDir, url), url))
            return;
        d->api->setBaseUrl(url);
        d->api->setPinnedFingerprint(d->folder.fingerprint());
        d->setPhase(WorkspaceState::Phase::Opening);
        d->session->open(d->folder.key());
        d->session->askWhetherKept([this](bool kept) {
            d->state.sessionKept = kept;
            d->announceWorkspace();
        });
        d->session->restore([this, turn = d->turn](const Result<void> &restored) {
            if (turn != d->turn)
                return;
            const QString userId = d->folder.lastUserId();
            if (!restored || userId.isEmpty()) {
                d->setPhase(WorkspaceState::Phase::SignedOut);
                return;
            }
            if (auto opened = d->openCache(userId); !opened) {
                d->setPhase(WorkspaceState::Phase::Failed, opened.error());
                return;
            }
            d->setPhase(WorkspaceState::Phase::Ready);
            d->open->sync->start();
            d->open->outbox->start();
            d->open->imports->takeBackLeftOvers();
            Q_EMIT launchesLeftOver(d->open->launches->leftOver());
        });
    };
    d->closeWorkspace({go, {}});
}

void EngineCore::signIn(const QString &email, const QString &password, bool staySignedIn, Done done)
{
    if (d->state.phase != WorkspaceState::Phase::SignedOut) {
        done(fail(noWorkspace()));
        return;
    }
    d->session->signIn(email, password, staySignedIn, [this, turn = d->turn, done = std::move(done)](const Result<User> &user) {
        if (turn != d->turn)
            done(fail(cancelledError()));
        else if (!user)
            done(fail(user.error()));
        else
            d->enterUser(*user, done);
    });
}

void EngineCore::Private::enterUser(const User &user, const Done &done)
{
    if (auto opened = openCache(user.id); !opened) {
        done(fail(opened.error()));
        return;
    }
    if (auto put = open->store->applyEntity(u"user"_s, user.toJson()); !put)
        qCWarning(log) << "the cache does not take the user:" << put.error().detail;
    announceMe();
    setPhase(WorkspaceState::Phase::Ready);
    done({});
    open->sync->start();
    open->sync->retryNow();
    open->outbox->start();
    open->imports->takeBackLeftOvers();
    Q_EMIT q->launchesLeftOver(open->launches->leftOver());
}

void EngineCore::Private::sessionEnded(const Error &error)
{
    if (state.local || state.phase != WorkspaceState::Phase::Ready)
        return;
    // The cache stays open: unsaved work is kept in it, and uploads wait there for the person to come back.
    open->sync->stop();
    open->outbox->stop();
    session->forget();
    setPhase(WorkspaceState::Phase::SignedOut, error);
    Q_EMIT q->signedOut(error.message);
}

void EngineCore::signOut(Done done)
{
    const auto leave = [this, asked = d->turn, done = std::move(done)](const Result<void> &) {
        // Whatever else closed the workspace meanwhile (and so ended the request) decides where it goes on.
        if (asked != d->turn) {
            done({});
            return;
        }
        const QUrl server = d->state.server;
        const bool local = d->state.local;
        const auto go = [this, server, local, done] {
            if (!local) {
                if (auto entered = d->enter(WorkspaceFolder::server(d->config.dataDir, server), server); !entered) {
                    done(entered);
                    return;
                }
                d->api->setBaseUrl(server);
                d->api->setPinnedFingerprint(d->folder.fingerprint());
                d->session->open(d->folder.key());
                d->setPhase(WorkspaceState::Phase::SignedOut);
            } else {
                d->setPhase(WorkspaceState::Phase::None);
            }
            done({});
        };
        d->closeWorkspace({go, [done] { done({}); }});
    };
    if (d->state.local || !d->session->isActive())
        leave({});
    else
        d->session->signOut(leave);
}

void EngineCore::notePresence(bool somebody)
{
    somebody ? d->session->stayActive() : d->session->lock();
}

void EngineCore::retrySync()
{
    if (d->local && !d->local->isReady())
        d->local->start();
    if (!d->open)
        return;
    d->open->sync->retryNow();
    d->open->outbox->flush();
}

void EngineCore::shutdown(std::function<void()> done)
{
    d->shuttingDown = true; // before requests are answered that this ends: what they want to do next must not take this one's place
    d->close({std::move(done), {}}, {});
}

// -- what others use -----------------------------------------------------------------------------------------------------------------

const Clock &EngineCore::clock() const
{
    return d->clock;
}

ApiClient &EngineCore::api() const
{
    return *d->api;
}

SendWorker &EngineCore::sendWorker() const
{
    return d->sendWorker;
}

CacheStore *EngineCore::cache() const
{
    return d->open ? d->open->store.get() : nullptr;
}

Outbox *EngineCore::outbox() const
{
    return d->open ? d->open->outbox.get() : nullptr;
}

EntryFetcher *EngineCore::entries() const
{
    return d->open ? d->open->entries.get() : nullptr;
}

LaunchJobs *EngineCore::launches() const
{
    return d->open ? d->open->launches.get() : nullptr;
}

ImportJobs *EngineCore::imports() const
{
    return d->open ? d->open->imports.get() : nullptr;
}

void EngineCore::pullSoon()
{
    if (d->open)
        d->open->sync->pull();
}

} // namespace cm
