// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cm::service {

/// How many parts may go out now: a token bucket that may run into debt by one message, and gives way when the carrier says "too fast".
/// A throttle halves the rate, at most once a second; after that it grows by a twentieth of the limit (at least one part) each second.
/// Without a limit of its own, the rate seen in the last second is what is halved, and growth ends in no limit again. Times are
/// milliseconds of a clock that never goes back. Not thread-safe.
class RateLimiter {
public:
    /// partsPerSecond 0: no limit.
    explicit RateLimiter(double partsPerSecond = 0);

    /// Parts that may go now; at least 0.
    int available(qint64 nowMs);
    void take(int parts, qint64 nowMs);
    /// A part that was taken and did not count after all.
    void throttled(qint64 nowMs);
    /// Milliseconds until available() is at least one; 0 when it is now.
    qint64 waitMs(qint64 nowMs);
    /// Parts a second at present; 0 without a limit.
    double rate() const { return m_rate; }

private:
    void advance(qint64 nowMs);

    double m_limit;
    double m_rate;
    double m_tokens;
    double m_seen = 0; ///< parts of the running second and of the one before it
    double m_seenBefore = 0;
    double m_release = 0; ///< without a limit: from this rate on there is none again
    qint64 m_at = -1;
    qint64 m_secondAt = -1;
    qint64 m_throttledAt = -1;
};

} // namespace cm::service
