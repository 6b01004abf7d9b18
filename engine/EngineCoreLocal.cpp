// SPDX-License-Identifier: GPL-3.0-or-later
// The workspaces of this computer: its own, and the one with example data.
#include "core/base/Json.h"
#include "engine/EngineCorePrivate.h"
#include "engine/sync/ApiErrors.h"

#include <QDir>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.engine")

} // namespace

void EngineCore::openLocal(Done done)
{
    d->openHere(false, done);
}

void EngineCore::openDemo(Done done)
{
    d->openHere(true, done);
}

void EngineCore::Private::openHere(bool demo, const Done &done)
{
    const bool same = local && state.demo == demo && state.phase != WorkspaceState::Phase::Failed;
    if (same && state.phase == WorkspaceState::Phase::Ready) {
        done({});
        return;
    }
    if (same) {
        localWaiting.append(done);
        if (!local->isReady())
            local->start();
        return;
    }
    const auto go = [this, demo, done] {
        localWaiting.append(done);
        // Not before: until now it may still have been deleted.
        const auto where = demo ? WorkspaceFolder::demo(config.dataDir) : WorkspaceFolder::local(config.dataDir);
        if (auto entered = enter(where, {}); !entered) {
            settleLocal(entered);
            return;
        }
        QStringList more;
        if (state.demo)
            more << u"--demo"_s << u"--demo-share"_s << QString::number(config.demoShare);
        local = new LocalService(config.serviceProgram, folder.serviceDir(), folder.serviceLog(), more, q);
        connect(local, &LocalService::ready, q, [this](const QUrl &url, const QString &token) {
            state.preparedPercent = -1;
            localReady(url, token);
        });
        connect(local, &LocalService::preparing, q, [this](int percent) {
            state.preparedPercent = percent;
            announceWorkspace();
        });
        connect(local, &LocalService::failed, q, [this](const Error &error) { localFailed(error); });
        connect(local, &LocalService::lost, q, [this] {
            api->setBaseUrl({});
            if (open)
                open->sync->setOffline({ErrorCode::Offline,
                                        u"local_service.lost"_s,
                                        EngineCore::tr("The service of this program has stopped and is being started again."),
                                        {}});
        });
        setPhase(WorkspaceState::Phase::Opening);
        // What was there last time is shown while the service starts.
        if (const QString user = folder.lastUserId(); !user.isEmpty() && openCache(user))
            settleLocal({});
        local->start();
    };
    closeWorkspace({go, [done] { done(fail(cancelledError())); }});
}

void EngineCore::removeDemo(Done done)
{
    // Without a service of ours the folder is another program's.
    if (!d->state.demo || !d->local) {
        done(fail(ErrorCode::Conflict, u"workspace.not_demo"_s, tr("The example data are not open, so they were not removed.")));
        return;
    }
    const QString dir = d->folder.dir();
    d->closeWorkspace({}, [this, dir, done = std::move(done)] {
        const bool gone = QDir(dir).removeRecursively();
        d->setPhase(WorkspaceState::Phase::None);
        if (gone)
            done({});
        else
            done(fail(ErrorCode::Io, u"workspace.not_removed"_s,
                      tr("Not all of the example data could be deleted. Close other programs that look at this folder, then delete it "
                         "yourself: %1")
                          .arg(QDir::toNativeSeparators(dir))));
    });
}

void EngineCore::Private::settleLocal(const Result<void> &result)
{
    if (result)
        setPhase(WorkspaceState::Phase::Ready);
    for (const Done &done : std::exchange(localWaiting, {}))
        done(result);
}

void EngineCore::Private::localReady(const QUrl &url, const QString &token)
{
    api->abortAll();
    api->setBaseUrl(url);
    api->setAccessToken(token);
    const auto begin = [this] {
        if (state.phase != WorkspaceState::Phase::Ready || !localWaiting.isEmpty())
            settleLocal({});
        open->sync->start();
        open->sync->retryNow();
        open->outbox->start();
        open->imports->takeBackLeftOvers();
        Q_EMIT q->launchesLeftOver(open->launches->leftOver());
    };
    // The workspace's own user: another one than last time when the data folder was replaced.
    api->send(ApiRequest::get(u"/v1/me"_s), q, [this, begin, asked = turn](const ApiReply &reply) {
        if (asked != turn)
            return;
        if (!reply.ok()) {
            if (!open)
                localFailed(reply.error);
            return;
        }
        if (auto opened = openCache(jsonString(reply.body, u"id")); !opened) {
            localFailed(opened.error());
            return;
        }
        if (auto put = open->store->applyEntity(u"user"_s, reply.body); !put)
            qCWarning(log) << "the cache does not take the user:" << put.error().detail;
        announceMe();
        begin();
    });
}

void EngineCore::Private::localFailed(const Error &error)
{
    if (!open)
        setPhase(WorkspaceState::Phase::Failed, error);
    else
        open->sync->setOffline(error);
    settleLocal(fail(error));
}

} // namespace cm
