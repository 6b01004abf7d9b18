// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Engine.h"
#include "engine/EngineCore.h"
#include "engine/JobModel.h"
#include "engine/session/IdleWatch.h"
#include "engine/session/Presence.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace cm {

/// The GUI thread's side of an Engine.
class EnginePrivate {
public:
    EnginePrivate(Engine *engine, const EngineConfig &config);
    ~EnginePrivate();

    /// Runs `work` on the engine thread; the future gets what it hands to its `done`, once. It finishes here, so that what was signalled
    /// before has been heard by then.
    template<class T>
    QFuture<Result<T>> ask(std::function<void(EngineCore &, std::function<void(const Result<T> &)>)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            core,
            [this, promise, work = std::move(work)] {
                work(*core, [this, promise](const Result<T> &result) {
                    QMetaObject::invokeMethod(
                        q,
                        [promise, result] {
                            promise->addResult(result);
                            promise->finish();
                        },
                        Qt::QueuedConnection);
                });
            },
            Qt::QueuedConnection);
        return future;
    }
    /// For work that is done when it returns.
    QFuture<Result<void>> run(std::function<Result<void>(EngineCore &)> work)
    {
        return ask<void>([work = std::move(work)](EngineCore &c, const std::function<void(const Result<void> &)> &done) { done(work(c)); });
    }

    void connectCore();
    void takeWorkspace(const WorkspaceState &state, const QString &cacheFile, int generation);
    void watchIdle();
    void followIdle();
    Job *startLaunch(const QString &campaignId, const QString &name, const std::optional<GatewayText> &shown = {});

    Engine *q;
    std::unique_ptr<Settings> settings;
    JobModel *jobs;
    Presence presence;
    IdleWatch idle;
    QThread thread;
    EngineCore *core; ///< lives on the thread
    WorkspaceState workspace;
    SyncStatus sync;
    User me;
    struct Unwritten {
        QJsonObject data;
        quint64 ticket = 0;
    };
    QHash<QString, Unwritten> drafts; ///< by key, until they are in the cache
    quint64 draftTicket = 0;
    bool leaving = false; ///< signing out, until the answer
    std::unique_ptr<CacheReader> reader;
    QString readerFile;
    int readerGeneration = 0;
};

} // namespace cm
