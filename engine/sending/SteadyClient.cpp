// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/SteadyClient.h"

#include <QTimer>

namespace cm {

SteadyClient::SteadyClient(ApiClient &api, Pace pace, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_pace(pace)
{}

SteadyClient::~SteadyClient()
{
    stop();
}

void SteadyClient::send(const ApiRequest &request, Done done)
{
    const quint64 id = ++m_lastId;
    m_calls.insert(id, {request, std::move(done), 0, nullptr, m_pace.firstMs});
    attempt(id);
}

void SteadyClient::stop()
{
    const QHash<quint64, Call> calls = std::exchange(m_calls, {});
    for (const Call &call : calls) {
        delete call.timer;
        if (call.number != 0)
            m_api.cancel(call.number);
    }
}

void SteadyClient::attempt(quint64 id)
{
    const auto call = m_calls.find(id);
    if (call == m_calls.end())
        return;
    delete std::exchange(call->timer, nullptr);
    call->number = m_api.send(call->request, this, [this, id](const ApiReply &reply) { answered(id, reply); });
}

void SteadyClient::answered(quint64 id, const ApiReply &reply)
{
    const auto call = m_calls.find(id);
    if (call == m_calls.end())
        return;
    call->number = 0;
    if (reply.ok() || !(reply.isTemporary() || reply.error.code == ErrorCode::Unauthorized)) {
        const Done done = call->done;
        m_calls.erase(call);
        if (std::exchange(m_waiting, false))
            Q_EMIT reachedAgain();
        done(reply);
        return;
    }
    call->timer = new QTimer(this);
    call->timer->setSingleShot(true);
    connect(
        call->timer, &QTimer::timeout, this, [this, id] { attempt(id); }, Qt::QueuedConnection);
    call->timer->start(qMax(call->pauseMs, reply.retryAfterS * 1000));
    call->pauseMs = qMin(call->pauseMs * 2, m_pace.longestMs);
    m_waiting = true;
    Q_EMIT waiting(reply.error);
}

} // namespace cm
