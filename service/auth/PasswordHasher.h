// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <condition_variable>
#include <mutex>

namespace cm::service {

/// argon2id with 64 MiB and three passes. At most two at a time, since each takes its memory; a few more may wait, then it is
/// Unavailable "auth.busy". Blocks. Thread-safe.
class PasswordHasher {
public:
    struct Cost {
        unsigned long long passes = 3;
        size_t memory = 64 * 1024 * 1024;
    };
    PasswordHasher() = default;
    explicit PasswordHasher(Cost cost)
        : m_cost(cost)
    {}

    Result<QString> hash(const QString &password);
    /// An empty hash is never right, and takes the same time to be wrong.
    Result<bool> verify(const QString &hash, const QString &password);
    /// InvalidInput "password.weak" unless it has 8 characters with upper and lower case, a digit and a special character, and is none of
    /// the best-known ones.
    static Result<void> checkStrength(const QString &password);

private:
    class Turn;
    Cost m_cost;
    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_running = 0;
    int m_waiting = 0;
    QString m_dummy;
};

} // namespace cm::service
