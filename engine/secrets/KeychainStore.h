// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/secrets/SecretStore.h"

#include <memory>
#include <optional>

namespace cm {

/// The operating system's keychain (Secret Service, KWallet, Keychain, Credential Manager). Where none works, which is found out by writing
/// a probe, secrets stay in memory and isPersistent() says so; they never go to a plain file. Engine thread.
class KeychainStore final : public SecretStore {
public:
    /// service: the name under which people see the entries in their keychain.
    explicit KeychainStore(QString service);
    ~KeychainStore() override;

    QFuture<bool> isPersistent() override;
    QFuture<Result<QByteArray>> read(const QString &key) override;
    QFuture<Result<void>> write(const QString &key, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &key) override;

private:
    QString m_service;
    std::optional<bool> m_works;
    std::unique_ptr<SecretStore> m_memory;
};

} // namespace cm
