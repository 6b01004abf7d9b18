// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace cm::service {

/// Seals small secrets (passwords of gateways) with a key that lies beside the database, in `dir`/key with the mode 0600: a copy of the
/// database alone gives none of them away. libsodium's secretbox. Thread-safe.
class SealedStore {
public:
    /// Makes the key where there is none. Errors: Io "key.unreadable", Corrupt "key.damaged".
    static Result<SealedStore> open(const QString &dir);

    QByteArray seal(const QByteArray &secret) const;
    /// Corrupt "secret.other_key" when it was sealed with another key: it has to be entered again.
    Result<QByteArray> unseal(const QByteArray &sealed) const;
    /// A key for another purpose, derived from this one.
    QByteArray derivedKey(const QByteArray &purpose) const;

private:
    explicit SealedStore(QByteArray key)
        : m_key(std::move(key))
    {}
    QByteArray m_key;
};

} // namespace cm::service
