// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace cm::service {

/// One thread that runs tasks in the order in which they were posted, and timed ones when they are due. Held by shared_ptr by whoever may
/// post late: after close() a post does nothing. post() and after() may be called from any thread.
class WorkLoop {
public:
    using Task = std::function<void()>;

    ~WorkLoop() { close(); }
    void start();
    void post(Task task);
    void after(int delayMs, Task task);
    /// Drops what waits and joins the thread (unless called on it).
    void close();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    std::multimap<std::chrono::steady_clock::time_point, Task> m_timed;
    bool m_closed = false;
    std::thread m_thread;
};

} // namespace cm::service
