// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace cm {

/// Where session tokens live. Implementations: the operating system's keychain (never its plain-text fall-back), and memory.
/// Used on the engine thread; futures finish there.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// False when nothing written here survives the program (memory, or no working keychain: found out by writing a probe).
    virtual QFuture<bool> isPersistent() = 0;
    virtual QFuture<Result<QByteArray>> read(const QString &key) = 0; ///< NotFound when there is none
    virtual QFuture<Result<void>> write(const QString &key, const QByteArray &value) = 0;
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};

} // namespace cm
