// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>

namespace cm::service {

/// Numbers that only a seed decides (splitmix64, https://prng.di.unimi.it/splitmix64.c), on every platform the same.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// From 0 to below `end`.
    int below(int end) { return end <= 0 ? 0 : int(next() % quint64(end)); }
    /// From 0 to below 1.
    double share() { return double(next() >> 11) * 0x1.0p-53; }
    /// A span of time whose mean this is: mostly short, now and then long.
    qint64 waitMs(qint64 mean) { return qint64(-std::log(1.0 - share()) * double(mean)); }

private:
    quint64 m_state;
};

} // namespace cm::service
