// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/Scheduler.h"

#include "service/auth/SignInDelay.h"
#include "service/campaigns/CampaignControl.h"
#include "service/campaigns/ListStore.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/Statement.h"
#include "service/storage/Tombstones.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Q_LOGGING_CATEGORY(lcScheduler, "service.scheduler")

constexpr qint64 kHourMs = 60LL * 60 * 1000;
/// A desktop that was offline for long still repeats its requests without harm.
constexpr qint64 kKeepAnswersMs = 30LL * 24 * kHourMs;
constexpr int kPurgeEntries = 10'000;
constexpr int kPurgeNotifications = 10'000;

void warn(const char *what, const Result<void> &result)
{
    if (!result)
        qCWarning(lcScheduler).noquote() << what << result.error().key << result.error().detail;
}

} // namespace

Scheduler::Scheduler(Database &database, Hooks hooks, int tickMs)
    : m_database(database)
    , m_hooks(std::move(hooks))
    , m_tickMs(tickMs)
{}

Scheduler::~Scheduler()
{
    stop();
}

void Scheduler::start()
{
    m_thread = std::thread([this] { run(); });
}

void Scheduler::stop()
{
    {
        std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_stop.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Scheduler::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        tick();
        lock.lock();
        m_stop.wait_for(lock, std::chrono::milliseconds(m_tickMs), [this] { return m_stopping; });
    }
}

void Scheduler::tick()
{
    const qint64 now = m_database.clock().nowMs();
    QStringList due;
    bool deleting = false;
    warn("look", m_database.read([&](QSqlDatabase &db) {
        due = CampaignControl::dueIds(db, now);
        deleting = Statement::value(db, u"SELECT count(*) FROM list WHERE status = 'deleting'"_s, 0).toInt() > 0;
    }));
    for (const QString &id : std::as_const(due))
        fire(id);
    if (!due.isEmpty() && m_hooks.campaignsFired)
        m_hooks.campaignsFired();
    if (deleting)
        repeat("purge", [](WriteContext &tx) { return ListStore::purge(tx, kPurgeEntries); });
    if (now - m_lastSweepMs >= kHourMs) {
        m_lastSweepMs = now;
        warn("sweep", m_database.writeAndWait([this](WriteContext &tx) -> Result<void> {
            sweep(tx);
            if (m_hooks.sweep)
                m_hooks.sweep(tx);
            return {};
        }));
        repeat("sweep", [](WriteContext &tx) { return NotificationStore::sweep(tx, kPurgeNotifications) == kPurgeNotifications; });
    }
}

void Scheduler::repeat(const char *what, const std::function<bool(WriteContext &)> &job)
{
    for (bool more = true; more;) {
        {
            std::lock_guard guard(m_mutex);
            if (m_stopping)
                return;
        }
        const auto done = m_database.writeAndWait([&](WriteContext &tx) -> Result<void> {
            more = job(tx);
            return {};
        });
        warn(what, done);
        more = more && done;
    }
}

void Scheduler::fire(const QString &campaignId)
{
    const auto fired = m_database.writeAndWait([&](WriteContext &tx) -> Result<void> {
        CampaignControl::fire(tx, campaignId);
        return {};
    });
    warn("fire", fired);
    // No room, or locked: that is about the store, and the next tick tries again.
    if (fired || fired.error().code == ErrorCode::DiskFull || fired.error().code == ErrorCode::Unavailable)
        return;
    warn("fire", m_database.writeAndWait([&](WriteContext &tx) -> Result<void> {
        CampaignControl::couldNotFire(tx, campaignId, fired.error().message);
        return {};
    }));
}

void Scheduler::sweep(WriteContext &tx)
{
    Tombstones::sweep(tx);
    SignInDelay::sweep(tx);
    // The last start before the time may have served within it.
    Statement::rows(tx.db(), u"DELETE FROM service_start WHERE n < (SELECT max(n) FROM service_start WHERE at_ms < ?)"_s,
                    tx.nowMs() - Tombstones::kKeepMs);
    Statement::rows(tx.db(), u"DELETE FROM idempotency WHERE at_ms < ?"_s, tx.nowMs() - kKeepAnswersMs);
}

} // namespace cm::service
