// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/SyncEngine.h"

#include "core/base/Json.h"
#include "core/wire/Api.h"
#include "engine/sync/ApiClient.h"
#include "models/cache/CacheStore.h"

#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.sync")

constexpr int kFirstPauseMs = 1000;
constexpr int kLongestPauseMs = 60'000;
constexpr int kPollMs = 30'000;
constexpr int kSafetyPollMs = 5 * 60'000;

} // namespace

SyncEngine::SyncEngine(ApiClient &api, CacheStore &cache, const Clock &clock, int windowDays, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_clock(clock)
    , m_windowDays(windowDays)
    , m_hints(api)
{
    m_retry.setSingleShot(true);
    m_poll.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SyncEngine::pull);
    connect(&m_poll, &QTimer::timeout, this, &SyncEngine::pull);
    connect(&m_hints, &HintStream::hinted, this, &SyncEngine::pull);
    connect(&m_hints, &HintStream::connected, this, &SyncEngine::pull);
    connect(&m_hints, &HintStream::refused, this, &SyncEngine::pull);
    connect(&m_hints, &HintStream::lost, this, &SyncEngine::pull);
    // Until the first pull nobody knows whether the cache agrees with the service.
    m_status.phase = SyncStatus::Phase::Syncing;
    m_status.dataAsOfMs = m_cache.dataAsOfMs();
}

void SyncEngine::start()
{
    if (m_running)
        return;
    m_running = true;
    m_hints.start();
    setPhase(SyncStatus::Phase::Syncing);
    pull();
}

void SyncEngine::stop()
{
    m_running = false;
    m_pulling = false;
    m_again = false;
    m_retry.stop();
    m_poll.stop();
    m_hints.stop();
    m_api.cancel(m_call);
}

void SyncEngine::retryNow()
{
    if (!m_running)
        return;
    m_pauseMs = 0;
    m_hints.retryNow();
    pull();
}

void SyncEngine::setOffline(const Error &error)
{
    m_api.cancel(m_call);
    m_pulling = false;
    setPhase(SyncStatus::Phase::Offline, error);
}

void SyncEngine::pull()
{
    if (!m_running)
        return;
    if (m_pulling) {
        m_again = true;
        return;
    }
    m_retry.stop();
    m_poll.stop();
    m_pulling = true;
    m_resynced = false;
    m_status.done = 0;
    request();
}

void SyncEngine::request()
{
    QString path = u"/v1/sync?limit=%1&window_days=%2"_s.arg(wire::kMaxSyncPage).arg(m_windowDays);
    if (const QString cursor = m_cache.cursor(); !cursor.isEmpty())
        path += u"&cursor="_s + QString::fromLatin1(QUrl::toPercentEncoding(cursor));
    m_call = m_api.send(ApiRequest::get(path), this, [this](const ApiReply &reply) { answered(reply); });
}

void SyncEngine::answered(const ApiReply &reply)
{
    if (!m_running || !m_pulling)
        return;
    if (reply.ok()) {
        Q_EMIT brandSeen(jsonInt(reply.body, u"brand_rev"));
        applied(m_cache.applySyncPage(reply.body, m_clock.nowMs()));
        return;
    }
    if (reply.error.code == ErrorCode::MustResync && !m_resynced) {
        qCInfo(log) << "a new snapshot is asked for:" << jsonString(reply.body, u"reason");
        m_resynced = true;
        if (auto begun = m_cache.beginResync(); !begun) {
            failed(begun.error());
            return;
        }
        request();
        return;
    }
    failed(reply.error, reply.retryAfterS);
}

void SyncEngine::applied(const Result<SyncApplied> &result)
{
    if (!result) {
        failed(result.error());
        return;
    }
    m_status.done += result->changes;
    if (!result->dropped.isEmpty())
        Q_EMIT editsDropped(result->dropped);
    if (!result->hasMore) {
        finish();
        return;
    }
    setPhase(SyncStatus::Phase::Syncing);
    request();
}

void SyncEngine::finish()
{
    m_pulling = false;
    m_pauseMs = 0;
    m_status.dataAsOfMs = m_cache.dataAsOfMs();
    setPhase(SyncStatus::Phase::Idle);
    Q_EMIT pulled();
    if (std::exchange(m_again, false))
        pull();
    else if (m_running && !m_pulling)
        schedulePoll();
}

void SyncEngine::schedulePoll()
{
    m_poll.start(m_hints.isConnected() ? kSafetyPollMs : kPollMs);
}

void SyncEngine::failed(const Error &error, int retryAfterS)
{
    m_pulling = false;
    m_again = false;
    if (error.code == ErrorCode::Unauthorized) {
        // The session decides what happens now; nothing is to be tried again with these tokens.
        setPhase(SyncStatus::Phase::Error, error);
        return;
    }
    if (error.code == ErrorCode::Corrupt) {
        Q_EMIT cacheDamaged();
        return;
    }
    qCInfo(log) << "pull failed:" << error.key << error.detail;
    const bool offline = error.code == ErrorCode::Offline || error.code == ErrorCode::Timeout;
    setPhase(offline ? SyncStatus::Phase::Offline : SyncStatus::Phase::Error, error);
    m_pauseMs = std::clamp(m_pauseMs * 2, kFirstPauseMs, kLongestPauseMs);
    m_retry.start(std::max(m_pauseMs, retryAfterS * 1000));
}

void SyncEngine::setPhase(SyncStatus::Phase phase, const Error &error)
{
    m_status.phase = phase;
    m_status.error = error;
    Q_EMIT statusChanged();
}

} // namespace cm
