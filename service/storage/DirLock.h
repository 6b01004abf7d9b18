// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace cm::service {

/// Holds `dir`/lock so that one process alone serves a data folder. The operating system lets go of it however the process ends.
class DirLock {
public:
    /// Waits up to waitMs for a predecessor that is shutting down. Errors: "data_dir.in_use", Io "data_dir.not_writable".
    static Result<std::unique_ptr<DirLock>> acquire(const QString &dir, int waitMs);
    ~DirLock();
    DirLock(const DirLock &) = delete;
    DirLock &operator=(const DirLock &) = delete;

private:
    explicit DirLock(qintptr handle)
        : m_handle(handle)
    {}
    qintptr m_handle;
};

} // namespace cm::service
