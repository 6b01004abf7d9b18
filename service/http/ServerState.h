// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/HttpServer.h"
#include "service/http/WorkerPool.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace cm::service {

/// A stream of hints that is open. Implemented by a connection; called from any thread.
class EventSink {
public:
    virtual ~EventSink() = default;
    virtual void hint(qint64 rev, const std::set<QString> &scopes) = 0;
    virtual void end() = 0;
};

/// What the connections of a server share: the limits that count across them, the workers, and who follows events. Thread-safe.
class ServerState {
public:
    ServerState(HttpServerOptions serverOptions, HttpServer::Handler requestHandler)
        : options(std::move(serverOptions))
        , handler(std::move(requestHandler))
        , workers(options.workers, options.queue)
    {}

    const HttpServerOptions options;
    const HttpServer::Handler handler;
    std::atomic<bool> stopping = false;

    /// Room for so many bytes of large bodies being read or handled; false, and nothing is taken, where there is none.
    bool reserve(qint64 bytes);
    void giveBack(qint64 bytes) { m_bodyBytes -= bytes; }

    /// Requests that are being handled or answered; waitIdle() is false when there still are some after that time.
    void begin();
    void end();
    bool waitIdle(int deadlineMs);

    /// False when the address or the whole server has too many connections.
    bool admit(const QString &address);
    void leave(const QString &address);

    void follow(const EventSubscription &who, const std::weak_ptr<EventSink> &sink);
    void publish(qint64 rev, const std::set<QString> &scopes);

    /// All open connections, so that a stop can close them.
    quint64 keep(std::function<void()> close);
    void forget(quint64 id);
    void closeAll();

private:
    std::atomic<qint64> m_bodyBytes = 0;
    struct Follower {
        EventSubscription who;
        std::weak_ptr<EventSink> sink;
    };
    std::mutex m_mutex;
    QHash<QString, int> m_perAddress;
    int m_connections = 0;
    int m_requests = 0;
    std::condition_variable m_idle;
    std::vector<Follower> m_followers;
    std::map<quint64, std::function<void()>> m_open;
    quint64 m_nextId = 1;

public:
    WorkerPool workers; ///< last: its threads end before the rest goes
};

} // namespace cm::service
