// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/RateLimiter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cm::service {

namespace {

/// What may go out in one go after a pause: a tenth of a second's worth.
double burstOf(double rate)
{
    return std::max(1.0, rate / 10);
}

} // namespace

RateLimiter::RateLimiter(double partsPerSecond)
    : m_limit(std::max(0.0, partsPerSecond))
    , m_rate(m_limit)
    , m_tokens(burstOf(m_limit))
{}

void RateLimiter::advance(qint64 nowMs)
{
    if (m_at < 0) {
        m_at = m_secondAt = nowMs;
        return;
    }
    if (m_rate > 0)
        m_tokens = std::min(burstOf(m_rate), m_tokens + m_rate * double(nowMs - m_at) / 1000);
    m_at = std::max(m_at, nowMs);
    while (nowMs - m_secondAt >= 1000) {
        m_secondAt += 1000;
        m_seenBefore = m_seen;
        m_seen = 0;
        if (m_throttledAt >= 0 && m_secondAt - m_throttledAt >= 1000) {
            const double top = m_limit > 0 ? m_limit : m_release;
            m_rate = std::min(top, m_rate + std::max(1.0, top / 20));
            if (m_rate >= top) {
                m_throttledAt = -1;
                m_rate = m_limit;
            }
        }
        if (nowMs - m_secondAt > 3'600'000)
            m_secondAt = nowMs - 3'600'000;
    }
}

int RateLimiter::available(qint64 nowMs)
{
    advance(nowMs);
    if (m_rate <= 0)
        return std::numeric_limits<int>::max();
    return std::max(0, int(std::floor(m_tokens + 1e-9)));
}

void RateLimiter::take(int parts, qint64 nowMs)
{
    advance(nowMs);
    m_seen += parts;
    if (m_rate > 0)
        m_tokens -= parts;
}

void RateLimiter::throttled(qint64 nowMs)
{
    advance(nowMs);
    if (m_throttledAt >= 0 && nowMs - m_throttledAt < 1000)
        return;
    m_throttledAt = nowMs;
    if (m_rate <= 0) {
        m_release = std::max({m_seen, m_seenBefore, 2.0}) * 2;
        m_rate = m_release / 2;
    }
    m_rate = std::max(1.0, m_rate / 2);
    m_tokens = std::min(m_tokens, 0.0);
}

qint64 RateLimiter::waitMs(qint64 nowMs)
{
    advance(nowMs);
    if (m_rate <= 0 || m_tokens >= 1)
        return 0;
    return qint64(std::ceil((1 - m_tokens) / m_rate * 1000));
}

} // namespace cm::service
