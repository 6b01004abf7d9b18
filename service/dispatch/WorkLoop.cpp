// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/WorkLoop.h"

namespace cm::service {

void WorkLoop::start()
{
    m_thread = std::thread([this] { run(); });
}

void WorkLoop::post(Task task)
{
    {
        std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void WorkLoop::after(int delayMs, Task task)
{
    {
        std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_timed.emplace(std::chrono::steady_clock::now() + std::chrono::milliseconds(delayMs), std::move(task));
    }
    m_wake.notify_one();
}

void WorkLoop::close()
{
    std::deque<Task> tasks;
    std::multimap<std::chrono::steady_clock::time_point, Task> timed;
    {
        std::lock_guard lock(m_mutex);
        m_closed = true;
        tasks.swap(m_tasks);
        timed.swap(m_timed);
    }
    m_wake.notify_all();
    if (m_thread.joinable() && m_thread.get_id() != std::this_thread::get_id())
        m_thread.join();
}

void WorkLoop::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_closed) {
        const auto now = std::chrono::steady_clock::now();
        while (!m_timed.empty() && m_timed.begin()->first <= now) {
            m_tasks.push_back(std::move(m_timed.begin()->second));
            m_timed.erase(m_timed.begin());
        }
        if (m_tasks.empty()) {
            if (m_timed.empty())
                m_wake.wait(lock);
            else
                m_wake.wait_until(lock, m_timed.begin()->first);
            continue;
        }
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        task = nullptr;
        lock.lock();
    }
}

} // namespace cm::service
