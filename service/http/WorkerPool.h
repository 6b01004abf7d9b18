// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cm::service {

/// Threads that run jobs, with a bound on how many may wait. Thread-safe.
class WorkerPool {
public:
    WorkerPool(int threads, int queue);
    ~WorkerPool(); ///< finishes what waits

    /// False when the queue is full: the job will not run.
    bool post(std::function<void()> job);
    /// Finishes what waits and ends the threads; nothing can be posted afterwards.
    void stop();

private:
    void run();

    const size_t m_queueLimit;
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::deque<std::function<void()>> m_jobs;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace cm::service
