// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/EngineCore.h"
#include "engine/importing/ImportJobs.h"
#include "engine/importing/ImportWorker.h"
#include "engine/sending/LaunchJobs.h"
#include "engine/sending/SendWorker.h"
#include "engine/session/ServiceBrand.h"
#include "engine/session/Session.h"
#include "engine/sync/ApiClient.h"
#include "engine/sync/EntryFetcher.h"
#include "engine/sync/Outbox.h"
#include "engine/sync/SyncEngine.h"
#include "engine/workspace/LocalService.h"
#include "engine/workspace/WorkspaceFolder.h"
#include "models/cache/CacheStore.h"

#include <memory>

namespace cm {

/// What exists as long as a cache is open, destroyed in the reverse order.
struct OpenCache {
    std::unique_ptr<CacheStore> store;
    std::unique_ptr<EntryFetcher> entries;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<SyncEngine> sync;
    std::unique_ptr<LaunchJobs> launches;
    std::unique_ptr<ImportJobs> imports;
};

class EngineCore::Private {
public:
    Private(EngineCore *core, EngineConfig c, int days)
        : q(core)
        , config(std::move(c))
        , windowDays(days)
        , sendWorker(clock)
    {}

    void setPhase(WorkspaceState::Phase phase, const Error &error = {});
    void announceWorkspace();
    void announceSync();
    void announceMe();
    Result<void> openCache(const QString &userId);
    void buildOnCache();
    void closeCache();
    void recoverCache();
    /// What is to come when everything is closed.
    struct Wish {
        std::function<void()> go;
        std::function<void()> superseded; ///< instead, when a later wish has taken its place
    };
    /// Ends what is open, then goes on. A local service takes its time to end; meanwhile one wish waits, the latest. cleanUp: after that
    /// service has ended, whatever comes next.
    void closeWorkspace(Wish wish, std::function<void()> cleanUp = {});
    void close(Wish wish, std::function<void()> cleanUp); ///< also while shutting down
    /// Takes the folder for this program alone.
    Result<void> enter(const WorkspaceFolder &where, const QUrl &server);

    void openHere(bool demo, const Done &done);
    void localReady(const QUrl &url, const QString &token);
    void localFailed(const Error &error);
    void settleLocal(const Result<void> &result);
    void sessionEnded(const Error &error);
    void enterUser(const User &user, const Done &done);

    EngineCore *q;
    EngineConfig config;
    int windowDays;
    SystemClock clock;
    SendWorker sendWorker;
    ImportWorker importWorker;
    ApiClient *api = nullptr;
    Session *session = nullptr;
    ServiceBrand *brand = nullptr;
    LocalService *local = nullptr;
    LocalService *ending = nullptr; ///< is stopping; nothing is opened before it has
    Wish next;
    bool shuttingDown = false; ///< nothing is opened any more
    WorkspaceFolder folder;
    WorkspaceState state;
    int generation = 0;
    QString userId;
    User me;
    std::unique_ptr<OpenCache> open;
    QList<Done> localWaiting;
    quint64 turn = 0; ///< answers that belong to an earlier workspace come too late
};

} // namespace cm
