// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Engine.h"

#include "core/base/Continue.h"
#include "core/base/Ulid.h"
#include "engine/Edits.h"
#include "engine/EnginePrivate.h"
#include "engine/JobUpdater.h"
#include "engine/importing/ImportJobs.h"
#include "engine/sending/LaunchJobs.h"
#include "engine/sending/SendWorker.h"
#include "engine/sync/EntryFetcher.h"
#include "engine/sync/Outbox.h"
#include "models/cache/CacheStore.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {
/// The service counts the half hour, too, from what it has been told.
constexpr std::chrono::minutes kTellOfInput(1);
} // namespace

EnginePrivate::EnginePrivate(Engine *engine, const EngineConfig &config)
    : q(engine)
    , settings(std::make_unique<Settings>(config.dataDir))
    , jobs(new JobModel(engine))
    , presence(kTellOfInput)
    , idle(config.idleClock ? config.idleClock : std::make_shared<SystemClock>())
    , core(new EngineCore(config, settings->get(settings::kMessageWindowDays)))
{
    thread.setObjectName(u"engine"_s);
    core->moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, core, &EngineCore::start);
    QObject::connect(&thread, &QThread::finished, core, &QObject::deleteLater);
    connectCore();
    watchIdle();
    QObject::connect(&presence, &Presence::seen, core, [this] { core->notePresence(true); });
    thread.start();
}

EnginePrivate::~EnginePrivate()
{
    core->disconnect(q);
    reader.reset();
    QMetaObject::invokeMethod(
        core, [this] { core->shutdown([this] { thread.quit(); }); }, Qt::QueuedConnection);
    thread.wait();
}

void EnginePrivate::connectCore()
{
    QObject::connect(core, &EngineCore::workspaceChanged, q, [this](const WorkspaceState &state, const QString &cacheFile, int generation) {
        takeWorkspace(state, cacheFile, generation);
    });
    QObject::connect(core, &EngineCore::syncStatusChanged, q, [this](const SyncStatus &status) {
        sync = status;
        Q_EMIT q->syncStatusChanged();
    });
    QObject::connect(core, &EngineCore::meChanged, q, [this](const User &user) {
        me = user;
        Q_EMIT q->meChanged();
    });
    QObject::connect(core, &EngineCore::cacheChanged, q, &Engine::cacheChanged);
    QObject::connect(core, &EngineCore::signedOut, q, &Engine::signedOut);
    QObject::connect(core, &EngineCore::needsAttention, q, &Engine::needsAttention);
    QObject::connect(core, &EngineCore::launchesLeftOver, q, [this](const QList<UploadRow> &rows) {
        for (const UploadRow &row : rows)
            startLaunch(row.campaignId, Campaign::fromJson(row.campaign).name);
    });
}

void EnginePrivate::watchIdle()
{
    // Queued: what the lock does, and closes, is not done while the very event is on its way to a widget.
    QObject::connect(&presence, &Presence::input, &idle, &IdleWatch::touch, Qt::QueuedConnection);
    QObject::connect(q, &Engine::workspaceChanged, &idle, [this] { followIdle(); });
    // A launch that waits for a person does not wait longer than the person.
    QObject::connect(jobs, &JobModel::busyChanged, &idle, &IdleWatch::setHeld);
    QObject::connect(&idle, &IdleWatch::expired, q, [this] {
        Q_EMIT q->aboutToLock();
        QMetaObject::invokeMethod(
            core, [this] { core->notePresence(false); }, Qt::QueuedConnection);
    });
}

void EnginePrivate::followIdle()
{
    idle.setWatching(workspace.phase == WorkspaceState::Phase::Ready && !workspace.local && !leaving);
}

void EnginePrivate::takeWorkspace(const WorkspaceState &state, const QString &cacheFile, int generation)
{
    workspace = state;
    // The old reader lives until everybody has heard of the new one.
    std::unique_ptr<CacheReader> old;
    if (cacheFile != readerFile || generation != readerGeneration) {
        drafts.clear();
        if (cacheFile != readerFile)
            jobs->leave();
        old = std::exchange(reader, cacheFile.isEmpty() ? nullptr : std::make_unique<CacheReader>(cacheFile));
        readerFile = cacheFile;
        readerGeneration = generation;
    }
    using Phase = WorkspaceState::Phase;
    if (state.phase == Phase::Ready || state.phase == Phase::SignedOut)
        settings->set(settings::kLastWorkspace, state.demo ? u"demo"_s : state.local ? u"local"_s : state.server.toString());
    Q_EMIT q->workspaceChanged();
}

Engine::Engine(EngineConfig config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<EnginePrivate>(this, config))
{}

Engine::~Engine() = default;

WorkspaceState Engine::workspace() const
{
    return d->workspace;
}

SyncStatus Engine::syncStatus() const
{
    return d->sync;
}

User Engine::me() const
{
    return d->me;
}

Settings *Engine::settings() const
{
    return d->settings.get();
}

CacheReader *Engine::reader() const
{
    return d->reader.get();
}

IdleWatch *Engine::idle() const
{
    return &d->idle;
}

JobModel *Engine::jobs() const
{
    return d->jobs;
}

// -- workspace and session -------------------------------------------------------------------------------------------------------------

void Engine::restore()
{
    const QString last = d->settings->get(settings::kLastWorkspace);
    if (last == "local"_L1) {
        openLocal();
    } else if (last == "demo"_L1) {
        openDemo();
    } else if (!last.isEmpty()) {
        d->run([url = QUrl(last)](EngineCore &core) -> Result<void> {
            core.reopenServer(url);
            return {};
        });
    } else {
        QMetaObject::invokeMethod(this, &Engine::workspaceChanged, Qt::QueuedConnection);
    }
}

QFuture<Result<void>> Engine::openLocal()
{
    return d->ask<void>([](EngineCore &core, EngineCore::Done done) { core.openLocal(std::move(done)); });
}

QFuture<Result<void>> Engine::openDemo()
{
    return d->ask<void>([](EngineCore &core, EngineCore::Done done) { core.openDemo(std::move(done)); });
}

QFuture<Result<void>> Engine::removeDemo()
{
    if (d->workspace.demo)
        d->settings->remove(settings::kLastWorkspace);
    return d->ask<void>([](EngineCore &core, EngineCore::Done done) { core.removeDemo(std::move(done)); });
}

QFuture<Result<void>> Engine::connectToServer(const QUrl &url)
{
    return d->ask<void>([url](EngineCore &core, EngineCore::Done done) { core.connectToServer(url, std::move(done)); });
}

QFuture<Result<void>> Engine::signIn(const QString &email, const QString &password, bool staySignedIn)
{
    d->settings->set(settings::kLastEmail, email.trimmed());
    return d->ask<void>([=](EngineCore &core, EngineCore::Done done) { core.signIn(email, password, staySignedIn, std::move(done)); });
}

QFuture<Result<void>> Engine::signOut()
{
    if (d->workspace.local)
        d->settings->remove(settings::kLastWorkspace);
    // Whoever signs out is not asked whether they are still there, however long the service takes.
    d->leaving = true;
    d->followIdle();
    auto over = d->ask<void>([](EngineCore &core, EngineCore::Done done) { core.signOut(std::move(done)); });
    continueWith(over, this, [this](const Result<void> &) {
        d->leaving = false;
        d->followIdle();
    });
    return over;
}

void Engine::retrySync()
{
    d->run([](EngineCore &core) -> Result<void> {
        core.retrySync();
        return {};
    });
}

// -- edits -----------------------------------------------------------------------------------------------------------------------------

namespace {

Result<void> queue(EngineCore &core, const Edit &edit)
{
    if (!core.outbox())
        return fail(EngineCore::noWorkspace());
    return core.outbox()->queue(edit.row, edit.pending);
}

Result<void> mark(EngineCore &core, const QStringList &ids, NotificationState state)
{
    if (!core.outbox())
        return fail(EngineCore::noWorkspace());
    for (qsizetype at = 0; at < ids.size(); at += Edit::kMostMarked) {
        if (auto queued = core.outbox()->queueMark(Edit::mark(ids.mid(at, Edit::kMostMarked), state)); !queued)
            return queued;
    }
    return {};
}

} // namespace

QFuture<Result<void>> Engine::saveTemplate(const MessageTemplate &value)
{
    return d->run([value](EngineCore &core) { return queue(core, Edit::saveTemplate(value, core.clock().nowMs())); });
}

QFuture<Result<void>> Engine::deleteTemplate(const QString &id)
{
    return d->run([id](EngineCore &core) { return queue(core, Edit::remove(u"template"_s, id)); });
}

QFuture<Result<void>> Engine::saveCampaign(const Campaign &draft)
{
    return d->run(
        [draft, author = d->me.name](EngineCore &core) { return queue(core, Edit::saveCampaign(draft, author, core.clock().nowMs())); });
}

QFuture<Result<void>> Engine::deleteCampaign(const QString &id)
{
    return d->run([id](EngineCore &core) { return queue(core, Edit::remove(u"campaign"_s, id)); });
}

QFuture<Result<void>> Engine::deleteList(const QString &id)
{
    return d->run([id](EngineCore &core) { return queue(core, Edit::remove(u"list"_s, id)); });
}

QFuture<Result<void>> Engine::saveProfile(const User &me)
{
    return d->run([me](EngineCore &core) { return queue(core, Edit::saveProfile(me)); });
}

QFuture<Result<void>> Engine::savePreference(const QString &key, const QJsonObject &changes)
{
    return d->run([key, changes](EngineCore &core) -> Result<void> {
        if (changes.isEmpty())
            return {};
        return queue(core, Edit::savePreference(key, changes));
    });
}

QFuture<Result<void>> Engine::markNotifications(const QStringList &ids, NotificationState state)
{
    return d->run([ids, state](EngineCore &core) { return mark(core, ids, state); });
}

QFuture<Result<void>> Engine::markAllNotificationsRead()
{
    return d->run([](EngineCore &core) {
        return mark(core, core.cache() ? core.cache()->unreadNotifications() : QStringList(), NotificationState::Read);
    });
}

QFuture<Result<void>> Engine::saveDraft(const QString &key, const QJsonObject &data)
{
    const quint64 ticket = ++d->draftTicket;
    d->drafts.insert(key, {data, ticket});
    auto written = d->run([key, data](EngineCore &core) -> Result<void> {
        return core.cache() ? core.cache()->saveDraft(key, data, core.clock().nowMs()) : fail(EngineCore::noWorkspace());
    });
    // What could not be written stays here: better than what is in the cache.
    continueWith(written, this, [this, key, ticket](const Result<void> &result) {
        if (result && d->drafts.value(key).ticket == ticket)
            d->drafts.remove(key);
    });
    return written;
}

QFuture<Result<QJsonObject>> Engine::draft(const QString &key) const
{
    if (const auto unwritten = d->drafts.constFind(key); unwritten != d->drafts.constEnd() || !d->reader) {
        QPromise<Result<QJsonObject>> answer;
        answer.start();
        if (unwritten != d->drafts.constEnd())
            answer.addResult(unwritten->data);
        else
            answer.addResult(fail(EngineCore::noWorkspace()));
        answer.finish();
        return answer.future();
    }
    return d->reader->draft(key);
}

QFuture<Result<void>> Engine::retryOutbox(const QString &id)
{
    return d->run(
        [id](EngineCore &core) -> Result<void> { return core.outbox() ? core.outbox()->retry(id) : fail(EngineCore::noWorkspace()); });
}

QFuture<Result<void>> Engine::discardOutbox(const QString &id)
{
    return d->run(
        [id](EngineCore &core) -> Result<void> { return core.outbox() ? core.outbox()->discard(id) : fail(EngineCore::noWorkspace()); });
}

// -- jobs ------------------------------------------------------------------------------------------------------------------------------

QFuture<Result<void>> Engine::ensureEntries(const QStringList &listIds)
{
    return d->ask<void>([listIds](EngineCore &core, EngineCore::Done done) {
        if (!core.entries())
            done(fail(EngineCore::noWorkspace()));
        else
            core.entries()->ensure(listIds, &core, [done = std::move(done)](const Result<void> &result) { done(result); });
    });
}

QFuture<Result<PreflightReport>> Engine::preflight(const Campaign &campaign)
{
    using Answer = std::function<void(const Result<PreflightReport> &)>;
    return d->ask<PreflightReport>([campaign](EngineCore &core, Answer done) {
        if (!core.entries()) {
            done(fail(EngineCore::noWorkspace()));
            return;
        }
        core.entries()->ensure(campaign.listIds, &core, [&core, campaign, done = std::move(done)](const Result<void> &here) {
            if (!here)
                done(fail(here.error()));
            else if (!core.cache())
                done(fail(EngineCore::noWorkspace()));
            else
                continueWith(core.sendWorker().preflight(core.cache()->file(), campaign), &core, done);
        });
    });
}

Job *Engine::importContacts(const ImportRequest &request)
{
    const QString listId = newUlid();
    Job *job = d->jobs->add(listId, Job::Kind::Import, tr("Import “%1”").arg(request.name.trimmed()));
    const JobUpdater updater(job);
    const auto withImports = [core = d->core, updater](auto work) {
        QMetaObject::invokeMethod(
            core,
            [core, updater, work] {
                if (ImportJobs *imports = core->imports())
                    work(*imports);
                else
                    JobUpdater(updater).fail(EngineCore::noWorkspace());
            },
            Qt::QueuedConnection);
    };
    withImports([listId, request, updater](ImportJobs &imports) { imports.start(listId, request, updater); });
    connect(job, &Job::cancelRequested, this,
            [withImports, listId] { withImports([listId](ImportJobs &imports) { imports.cancel(listId); }); });
    return job;
}

Job *Engine::launchCampaign(const QString &campaignId, const std::optional<GatewayText> &shown)
{
    if (Job *running = d->jobs->find(campaignId); running && !running->isOver())
        return running;
    Job *job = d->startLaunch(campaignId, {}, shown);
    if (d->reader) {
        continueWith(d->reader->campaign(campaignId), job, [job](const Result<Campaign> &campaign) {
            if (!campaign)
                return;
            job->m_title = tr("Launch “%1”").arg(campaign->name);
            Q_EMIT job->changed();
        });
    }
    return job;
}

Job *EnginePrivate::startLaunch(const QString &campaignId, const QString &name, const std::optional<GatewayText> &shown)
{
    if (Job *running = jobs->find(campaignId); running && !running->isOver())
        return running;
    Job *job =
        jobs->add(campaignId, Job::Kind::Launch, name.isEmpty() ? Engine::tr("Launch campaign") : Engine::tr("Launch “%1”").arg(name));
    const JobUpdater updater(job);
    const auto withLaunches = [c = core, updater](auto work) {
        QMetaObject::invokeMethod(
            c,
            [c, updater, work] {
                if (LaunchJobs *launches = c->launches())
                    work(*launches);
                else
                    JobUpdater(updater).fail(EngineCore::noWorkspace());
            },
            Qt::QueuedConnection);
    };
    withLaunches([campaignId, updater, shown](LaunchJobs &launches) { launches.launch(campaignId, updater, shown); });
    QObject::connect(job, &Job::pauseRequested, q,
                     [withLaunches, campaignId] { withLaunches([campaignId](LaunchJobs &launches) { launches.pause(campaignId); }); });
    QObject::connect(job, &Job::resumeRequested, q,
                     [withLaunches, campaignId] { withLaunches([campaignId](LaunchJobs &launches) { launches.resume(campaignId); }); });
    QObject::connect(job, &Job::cancelRequested, q,
                     [withLaunches, campaignId] { withLaunches([campaignId](LaunchJobs &launches) { launches.cancel(campaignId); }); });
    return job;
}

} // namespace cm
