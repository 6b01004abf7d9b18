// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "engine/sync/ApiClient.h"

#include <QHash>
#include <QObject>

#include <functional>

class QTimer;

namespace cm {

/// Requests that go on until the service has answered: offline, time-outs, 5xx, "slow down" and a session that is over are waited out and
/// the same request is sent again under the same key, later and later. For long jobs. Lives on the thread of its ApiClient.
class SteadyClient : public QObject {
    Q_OBJECT

public:
    struct Pace {
        int firstMs = 1000; ///< pause after the first failure; doubles
        int longestMs = 30'000;
    };
    /// Gets the final answer: a success, or an error that trying again does not mend.
    using Done = std::function<void(const ApiReply &)>;

    SteadyClient(ApiClient &api, Pace pace, QObject *parent);
    ~SteadyClient() override;

    void send(const ApiRequest &request, Done done);
    /// Drops everything that is on its way; no Done is called for it. What has reached the service stays there.
    void stop();
    /// What a person is told while it waits.
    static QString describe(const Error &why);
    bool isIdle() const { return m_calls.isEmpty(); }

Q_SIGNALS:
    /// The service cannot be reached, or does not want to for now.
    void waiting(const cm::Error &why);
    void reachedAgain();

private:
    struct Call {
        ApiRequest request;
        Done done;
        quint64 number = 0; ///< of the ApiClient; 0 while it waits for the next try
        QTimer *timer = nullptr;
        int pauseMs = 0;
    };
    void attempt(quint64 id);
    void answered(quint64 id, const ApiReply &reply);

    ApiClient &m_api;
    Pace m_pace;
    QHash<quint64, Call> m_calls;
    quint64 m_lastId = 0;
    bool m_waiting = false;
};

} // namespace cm
