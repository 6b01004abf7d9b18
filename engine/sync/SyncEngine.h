// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "engine/Requests.h"
#include "engine/sync/HintStream.h"
#include "models/cache/CacheRows.h"

#include <QObject>
#include <QTimer>

namespace cm {

class ApiClient;
class CacheStore;

/// Brings the changes of the service into the cache: pulls pages until there are no more, then waits for hints, and looks by itself every
/// 30 s while there is no stream of hints (every 5 min otherwise). What fails is tried again after 1, 2, 4 … 60 s. Engine thread.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    SyncEngine(ApiClient &api, CacheStore &cache, const Clock &clock, int windowDays, QObject *parent = nullptr);

    void start();
    void stop();
    /// Something has changed: pull, or pull once more after the pull that runs.
    void pull();
    /// The network, the address or the token is new, or a person does not want to wait: try everything now.
    void retryNow();
    const SyncStatus &status() const { return m_status; }
    /// The service is known to be gone (the local one has died): say so at once.
    void setOffline(const Error &error);

Q_SIGNALS:
    void statusChanged();
    /// The cache agrees with the service; queued edits may go.
    void pulled();
    /// Edits that went with a revoked scope.
    void editsDropped(const QList<cm::OutboxRow> &rows);
    void cacheDamaged();
    /// The revision of the server's brand, with each page.
    void brandSeen(qint64 rev);

private:
    void request();
    void answered(const struct ApiReply &reply);
    void applied(const Result<SyncApplied> &result);
    void failed(const Error &error, int retryAfterS = 0);
    void finish();
    void setPhase(SyncStatus::Phase phase, const Error &error = {});
    void schedulePoll();

    ApiClient &m_api;
    CacheStore &m_cache;
    const Clock &m_clock;
    int m_windowDays;
    HintStream m_hints;
    QTimer m_retry;
    QTimer m_poll;
    SyncStatus m_status;
    quint64 m_call = 0;
    int m_pauseMs = 0;
    bool m_running = false;
    bool m_pulling = false;
    bool m_again = false;
    bool m_resynced = false; ///< in this pull: twice would be a circle
};

} // namespace cm
