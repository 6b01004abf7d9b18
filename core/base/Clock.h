// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cm {

/// Source of the time of day, so that tests can set it. Thread-safe. Times are milliseconds since 1970-01-01 UTC everywhere.
class Clock {
public:
    virtual ~Clock() = default;
    virtual qint64 nowMs() const = 0;
};

/// The operating system's clock.
class SystemClock final : public Clock {
public:
    qint64 nowMs() const override;
};

} // namespace cm
