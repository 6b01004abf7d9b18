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

QString SteadyClient::describe(const Error &why)
{
    switch (why.code) {
    case ErrorCode::Unauthorized:
        return tr("Waiting until you have signed in again");
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled:
        return tr("Waiting for the service; goes on by itself");
    default:
        return tr("Waiting: %1").arg(why.message);
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
    // No answer at all, for whatever reason (a certificate that has changed, say), is nothing that the service has decided.
    const bool undecided = reply.status == 0 || reply.isTemporary() || reply.error.code == ErrorCode::Unauthorized;
    if (reply.ok() || !undecided) {
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
