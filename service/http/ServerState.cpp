// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/ServerState.h"

#include "service/sync/SyncScopes.h"

using namespace Qt::StringLiterals;

namespace cm::service {

bool ServerState::reserve(qint64 bytes)
{
    qint64 now = m_bodyBytes;
    do {
        if (now + bytes > options.bodiesInFlight)
            return false;
    } while (!m_bodyBytes.compare_exchange_weak(now, now + bytes));
    return true;
}

void ServerState::begin()
{
    std::lock_guard guard(m_mutex);
    ++m_requests;
}

void ServerState::end()
{
    std::lock_guard guard(m_mutex);
    if (--m_requests == 0)
        m_idle.notify_all();
}

bool ServerState::waitIdle(int deadlineMs)
{
    std::unique_lock lock(m_mutex);
    return m_idle.wait_for(lock, std::chrono::milliseconds(deadlineMs), [this] { return m_requests == 0; });
}

bool ServerState::admit(const QString &address)
{
    std::lock_guard guard(m_mutex);
    int &count = m_perAddress[address];
    if (count >= options.connectionsPerAddress || m_connections >= options.connections)
        return false;
    ++count;
    ++m_connections;
    return true;
}

void ServerState::leave(const QString &address)
{
    std::lock_guard guard(m_mutex);
    --m_connections;
    if (const auto it = m_perAddress.find(address); it != m_perAddress.end() && --*it <= 0)
        m_perAddress.erase(it);
}

void ServerState::follow(const EventSubscription &who, const std::weak_ptr<EventSink> &sink)
{
    std::lock_guard guard(m_mutex);
    m_followers.push_back({who, sink});
}

void ServerState::publish(qint64 rev, const std::set<QString> &scopes)
{
    std::vector<std::pair<std::shared_ptr<EventSink>, std::set<QString>>> hints;
    std::vector<std::shared_ptr<EventSink>> ended;
    {
        std::lock_guard guard(m_mutex);
        std::erase_if(m_followers, [](const Follower &f) { return f.sink.expired(); });
        for (const Follower &follower : m_followers) {
            auto sink = follower.sink.lock();
            if (!sink)
                continue;
            if (scopes.contains(u"privileges:"_s + follower.who.userId) ||
                (!follower.who.sessionId.isEmpty() && scopes.contains(u"session:"_s + follower.who.sessionId))) {
                ended.push_back(std::move(sink));
                continue;
            }
            std::set<QString> theirs;
            for (const QString &scope : scopes) {
                if (const QString name = SyncScopes::hint(follower.who.userId, follower.who.scopes, scope); !name.isEmpty())
                    theirs.insert(name);
            }
            if (!theirs.empty())
                hints.emplace_back(std::move(sink), std::move(theirs));
        }
    }
    for (const auto &[sink, theirs] : hints)
        sink->hint(rev, theirs);
    for (const auto &sink : ended)
        sink->end();
}

quint64 ServerState::keep(std::function<void()> close)
{
    std::lock_guard guard(m_mutex);
    m_open.emplace(m_nextId, std::move(close));
    return m_nextId++;
}

void ServerState::forget(quint64 id)
{
    std::lock_guard guard(m_mutex);
    m_open.erase(id);
}

void ServerState::closeAll()
{
    std::vector<std::function<void()>> closers;
    {
        std::lock_guard guard(m_mutex);
        for (const auto &entry : m_open)
            closers.push_back(entry.second);
    }
    for (const auto &close : closers)
        close();
}

} // namespace cm::service
