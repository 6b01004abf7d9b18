// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Watchdog.h"

#include <QCoreApplication>
#include <QEvent>

namespace cm {

namespace {
constexpr auto kPause = std::chrono::milliseconds(5);
const auto kBeat = static_cast<QEvent::Type>(QEvent::registerEventType());
} // namespace

Watchdog::Watchdog(QObject *parent)
    : QObject(parent)
    , m_thread([this] { beat(); })
{}

Watchdog::~Watchdog()
{
    m_stop = true;
    m_thread.join();
}

qint64 Watchdog::nowNs() const
{
    return (std::chrono::steady_clock::now() - m_begin).count() + 1;
}

void Watchdog::beat()
{
    while (!m_stop) {
        if (m_sentNs == 0) {
            m_sentNs = nowNs();
            QCoreApplication::postEvent(this, new QEvent(kBeat), Qt::HighEventPriority);
        }
        std::this_thread::sleep_for(kPause);
    }
}

bool Watchdog::event(QEvent *event)
{
    if (event->type() != kBeat)
        return QObject::event(event);
    const qint64 sent = m_sentNs;
    const qint64 waited = nowNs() - sent;
    if (waited > m_worstNs) {
        m_worstNs = waited;
        m_worstAtNs = sent;
    }
    m_sentNs = 0;
    return true;
}

std::chrono::milliseconds Watchdog::worst() const
{
    const qint64 sent = m_sentNs;
    const qint64 running = sent ? nowNs() - sent : 0;
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(qMax<qint64>(m_worstNs, running)));
}

std::chrono::milliseconds Watchdog::worstAt() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(m_worstAtNs));
}

void Watchdog::reset()
{
    m_worstNs = 0;
    m_worstAtNs = 0;
    // What the beat on its way has waited for so far does not count any more.
    qint64 sent = m_sentNs;
    if (sent)
        m_sentNs.compare_exchange_strong(sent, nowNs());
}

} // namespace cm
