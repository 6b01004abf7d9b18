// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/Engine.h"
#include "models/cache/CacheRows.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace cm {

class ApiClient;
class CacheStore;
class EntryFetcher;
class ImportJobs;
class LaunchJobs;
class Outbox;
class SendWorker;

/// What lives on the engine thread: the workspace that is open, with the network, the one writing connection of its cache, session, sync,
/// outbox and jobs. Engine is its only caller. Made on any thread, then moved to the engine thread before start().
class EngineCore : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    explicit EngineCore(EngineConfig config, int messageWindowDays);
    ~EngineCore() override;

    /// First call on the engine thread.
    void start();
    /// Stops everything, the local service too; then done.
    void shutdown(std::function<void()> done);

    void openLocal(Done done);
    void openDemo(Done done);
    void removeDemo(Done done);
    /// Checks that a service answers there; then SignedOut.
    void connectToServer(const QUrl &url, Done done);
    /// A server that was open before: with what is in the cache at once, when the session was kept.
    void reopenServer(const QUrl &url);
    void signIn(const QString &email, const QString &password, bool staySignedIn, Done done);
    void signOut(Done done);
    void retrySync();
    /// Somebody is at the desk: keeps the sign-in at a server from ending as idle. Nobody has been for half an hour: ends the session, as
    /// if the service had done it; the cache stays open.
    void notePresence(bool somebody);

    // -- for those who work on the engine thread; null without an open cache --------------------------------------------------------
    const Clock &clock() const;
    ApiClient &api() const; ///< without a base address when no workspace is open
    SendWorker &sendWorker() const;
    CacheStore *cache() const;
    Outbox *outbox() const;
    EntryFetcher *entries() const;
    LaunchJobs *launches() const;
    ImportJobs *imports() const;
    /// Pulls now: something that this desktop has just done changed the service.
    void pullSoon();
    static Error noWorkspace();

Q_SIGNALS:
    /// cacheFile: empty without an open cache. generation: another one means that the file was replaced.
    void workspaceChanged(const cm::WorkspaceState &state, const QString &cacheFile, int generation);
    void syncStatusChanged(const cm::SyncStatus &status);
    void meChanged(const cm::User &me);
    void cacheChanged(const cm::CacheDelta &delta);
    void signedOut(const QString &reason);
    void needsAttention(const cm::OutboxItem &item);
    /// Launches that an earlier session left; each is to be given a job.
    void launchesLeftOver(const QList<cm::UploadRow> &rows);
    void editsDropped(const QList<cm::OutboxRow> &rows);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm
