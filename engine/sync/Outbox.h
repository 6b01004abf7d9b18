// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "engine/Requests.h"
#include "models/cache/CacheRows.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace cm {

class ApiClient;
class CacheStore;
struct ApiReply;

/// Sends the queued edits: those of one entity in order, others side by side, each under its own Idempotency-Key, until the service has
/// answered. When somebody else has changed the entity (412) the edit is merged by field and sent again; where both have changed the same
/// field, and for every other refusal, it waits for a person. Nothing is dropped. Engine thread.
class Outbox : public QObject {
    Q_OBJECT

public:
    Outbox(ApiClient &api, CacheStore &cache, const Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();
    /// Queues an edit, visible at once (CacheStore::queueEdit), and sends it as soon as possible.
    Result<void> queue(OutboxRow row, const std::optional<QJsonObject> &pending);
    /// The same for a mark of many notifications (CacheStore::queueMark).
    Result<void> queueMark(OutboxRow row);
    /// Sends what waits and is not on its way yet.
    void flush();
    Result<void> retry(const QString &id);
    Result<void> discard(const QString &id);
    int count() const { return m_count; }
    /// For a person: which entity, and why it was refused.
    static OutboxItem describe(const OutboxRow &row);

Q_SIGNALS:
    void countChanged();
    void attention(const cm::OutboxItem &item);
    /// The service has taken an edit: what else it has changed can be pulled.
    void confirmed();

private:
    void send(const OutboxRow &row);
    void answered(const OutboxRow &row, const ApiReply &reply);
    void conflicted(const OutboxRow &row, const QJsonObject &current);
    void refuse(const OutboxRow &row, const Error &error, const std::optional<QJsonObject> &current);
    void recount();

    ApiClient &m_api;
    CacheStore &m_cache;
    const Clock &m_clock;
    QSet<QString> m_busy; ///< entities with an edit on its way
    QSet<quint64> m_calls;
    QTimer m_retry;
    int m_pauseMs = 0;
    int m_count = 0;
    bool m_running = false;
};

} // namespace cm
