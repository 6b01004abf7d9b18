// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/IdleWatch.h"

namespace cm {

namespace {
constexpr qint64 kLimitMs = std::chrono::milliseconds(IdleWatch::kLimit).count();
constexpr qint64 kWarnAfterMs = kLimitMs - std::chrono::milliseconds(IdleWatch::kWarning).count();
constexpr int kTickMs = 1000;
} // namespace

IdleWatch::IdleWatch(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setWatching(bool on)
{
    if (on == m_timer.isActive())
        return;
    m_lastMs = m_clock->nowMs();
    if (on) {
        m_timer.start();
        return;
    }
    m_timer.stop();
    if (std::exchange(m_warning, false))
        Q_EMIT warned(0);
}

void IdleWatch::setHeld(bool held)
{
    // Whoever waited for the end of the work finds its result, and the minute to say so.
    if (std::exchange(m_held, held) && !held)
        m_lastMs = qMax(m_lastMs, m_clock->nowMs() - kWarnAfterMs);
}

qint64 IdleWatch::idleMs()
{
    const qint64 now = m_clock->nowMs();
    if (now < m_lastMs)
        m_lastMs = now;
    return now - m_lastMs;
}

void IdleWatch::touch()
{
    if (!isWatching())
        return;
    // The first key after the lid was opened is not work that went on.
    check();
    if (isWatching() && !m_warning)
        m_lastMs = m_clock->nowMs();
}

void IdleWatch::stay()
{
    if (!isWatching() || (idleMs() >= kLimitMs && !m_held))
        return;
    m_lastMs = m_clock->nowMs();
    if (std::exchange(m_warning, false))
        Q_EMIT warned(0);
}

int IdleWatch::secondsLeft() const
{
    if (!m_warning)
        return 0;
    const qint64 left = m_lastMs + kLimitMs - m_clock->nowMs();
    return static_cast<int>(qBound(qint64(1), (left + 999) / 1000, kLimitMs / 1000));
}

void IdleWatch::check()
{
    if (!isWatching())
        return;
    const qint64 idle = idleMs();
    if (idle < kWarnAfterMs || m_held)
        return;
    if (idle >= kLimitMs) {
        setWatching(false);
        Q_EMIT expired();
        return;
    }
    m_warning = true;
    Q_EMIT warned(secondsLeft());
}

} // namespace cm
