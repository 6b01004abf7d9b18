// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cm::service {

/// Waits until the process is asked to stop: SIGTERM, SIGINT (Ctrl+C), or the end of standard input. One per process.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    /// Whether that has happened already; wait() then returns at once. On Windows the end of standard input is seen by wait() alone.
    bool asked(bool alsoStandardInput) const;
    void wait(bool alsoStandardInput);
};

} // namespace cm::service
