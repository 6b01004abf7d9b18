// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/WorkerPool.h"

namespace cm::service {

WorkerPool::WorkerPool(int threads, int queue)
    : m_queueLimit(size_t(queue))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool()
{
    stop();
}

void WorkerPool::stop()
{
    {
        std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_came.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool WorkerPool::post(std::function<void()> job)
{
    {
        std::lock_guard guard(m_mutex);
        if (m_stopping || m_jobs.size() >= m_queueLimit)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_came.notify_one();
    return true;
}

void WorkerPool::run()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_came.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

} // namespace cm::service
