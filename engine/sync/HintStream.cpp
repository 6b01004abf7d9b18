// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/HintStream.h"

#include "engine/sync/ApiClient.h"

#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

constexpr int kFirstPauseMs = 1000;
constexpr int kLongestPauseMs = 60'000;
constexpr int kSilenceMs = 45'000;
constexpr qsizetype kLongestLine = 64 * 1024;

} // namespace

HintStream::HintStream(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HintStream::open);
    connect(&m_silence, &QTimer::timeout, this, &HintStream::ended);
}

HintStream::~HintStream()
{
    drop();
}

void HintStream::start()
{
    if (m_running)
        return;
    m_running = true;
    m_pauseMs = 0;
    open();
}

void HintStream::stop()
{
    m_running = false;
    m_retry.stop();
    m_connected = false;
    drop();
}

void HintStream::retryNow()
{
    m_pauseMs = 0;
    if (m_running && !m_reply)
        open();
}

void HintStream::drop()
{
    m_silence.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HintStream::open()
{
    m_retry.stop();
    drop();
    m_line.clear();
    m_event.clear();
    m_reply = m_api.stream(u"/v1/events"_s);
    if (!m_reply) {
        ended();
        return;
    }
    m_silence.start(kSilenceMs);
    connect(m_reply, &QNetworkReply::readyRead, this, &HintStream::read);
    connect(m_reply, &QNetworkReply::finished, this, &HintStream::ended);
}

void HintStream::read()
{
    m_silence.start(kSilenceMs);
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) {
        m_reply->readAll();
        return;
    }
    if (!m_connected) {
        m_connected = true;
        m_pauseMs = 0;
        Q_EMIT connected();
    }
    // https://html.spec.whatwg.org/multipage/server-sent-events.html: fields a line, an empty line ends the event.
    m_line += m_reply->readAll();
    bool hint = false;
    qsizetype end = 0;
    while ((end = m_line.indexOf('\n')) >= 0) {
        const QByteArray line = m_line.left(end).trimmed();
        m_line.remove(0, end + 1);
        if (line.startsWith("event:"))
            m_event = line.mid(6).trimmed();
        else if (line.isEmpty())
            hint = std::exchange(m_event, {}) == "hint" || hint;
    }
    if (m_line.size() > kLongestLine)
        m_line.clear();
    if (hint)
        Q_EMIT hinted();
}

void HintStream::ended()
{
    const bool unauthorized = m_reply && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 401;
    drop();
    const bool was = std::exchange(m_connected, false);
    if (!m_running)
        return;
    m_pauseMs = std::clamp(m_pauseMs * 2, kFirstPauseMs, kLongestPauseMs);
    m_retry.start(m_pauseMs);
    if (unauthorized)
        Q_EMIT refused();
    else if (was)
        Q_EMIT lost();
}

} // namespace cm
