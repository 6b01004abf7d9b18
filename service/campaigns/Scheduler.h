// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/storage/Database.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace cm::service {

/// What happens by the clock, on a thread of its own: scheduled campaigns fire (also those that became due while nothing was running),
/// deleted lists are emptied, and once an hour what is out of date is thrown away.
class Scheduler {
public:
    struct Hooks {
        std::function<void()> campaignsFired;      ///< after the commit
        std::function<void(WriteContext &)> sweep; ///< hourly, beside the stores' own
    };
    Scheduler(Database &database, Hooks hooks, int tickMs = 1000);
    ~Scheduler(); ///< stops

    void start();
    void stop();
    /// Looks now. Also what start() does first.
    void tick();

    /// Throws away what is out of date: tombstones, answers kept for repetition, delays.
    static void sweep(WriteContext &tx);

private:
    void run();
    void fire(const QString &campaignId);
    /// One transaction after the other, until one says that nothing is left, fails, or the service stops.
    void repeat(const char *what, const std::function<bool(WriteContext &)> &job);

    Database &m_database;
    const Hooks m_hooks;
    const int m_tickMs;
    qint64 m_lastSweepMs = 0;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace cm::service
