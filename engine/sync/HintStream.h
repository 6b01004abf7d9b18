// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace cm {

class ApiClient;

/// GET /v1/events: server-sent events that say only that something has changed. Connects again after 1, 2, 4 … 60 s; a stream without a
/// byte for 45 s (the service sends a comment every 15 s) counts as dead. Engine thread.
class HintStream : public QObject {
    Q_OBJECT

public:
    explicit HintStream(ApiClient &api, QObject *parent = nullptr);
    ~HintStream() override;

    void start();
    void stop();
    /// Does not wait any longer to connect again.
    void retryNow();
    bool isConnected() const { return m_connected; }

Q_SIGNALS:
    void hinted();
    /// Hints may have been missed until now: pull once.
    void connected();
    void lost();
    /// 401: the token is over; an ordinary request finds out whether it can be renewed.
    void refused();

private:
    void open();
    void read();
    void ended();
    void drop();

    ApiClient &m_api;
    QNetworkReply *m_reply = nullptr;
    QTimer m_retry;
    QTimer m_silence;
    QByteArray m_line;
    QByteArray m_event;
    int m_pauseMs = 0;
    bool m_running = false;
    bool m_connected = false;
};

} // namespace cm
