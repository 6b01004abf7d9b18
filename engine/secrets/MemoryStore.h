// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/secrets/SecretStore.h"

#include <QHash>
#include <QMutex>

namespace cm {

/// Secrets that end with the program: for tests, and where there is no keychain. Thread-safe.
class MemoryStore final : public SecretStore {
public:
    QFuture<bool> isPersistent() override;
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    QMutex m_mutex;
    QHash<QString, QByteArray> m_values;
};

} // namespace cm
