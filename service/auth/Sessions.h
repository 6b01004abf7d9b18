// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/PasswordHasher.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QHash>
#include <QJsonObject>

#include <mutex>

namespace cm::service {

/// Signing in and out, and who a token belongs to. A sign-in ("session") has one access token and one refresh token at a time, of which
/// only the hashes are stored. A sign-in ends after wire::kIdleMs without activity, and after wire::kSessionMs anyway. Refreshing
/// changes both tokens; a refresh token that comes a second time was stolen or copied, and ends the sign-in. Blocks; thread-safe.
class Sessions {
public:
    Sessions(Database &database, PasswordHasher &hasher);

    struct Tokens {
        QString access;
        QString refresh;
        qint64 expiresInS = 0;
        QString userId;
    };
    /// `retryAfterS` is set with Unavailable "auth.slow_down". Unauthorized "auth.wrong" whatever was wrong.
    Result<Tokens> signIn(const QString &email, const QString &password, const QString &device, const QString &address, int *retryAfterS);
    /// Unauthorized "auth.expired" or "auth.reused".
    Result<Tokens> refresh(const QString &refreshToken);
    Result<void> signOut(const Principal &who);

    /// Who the bearer of this token is; Unauthorized "auth.missing", "auth.expired". `activity`: what a person did, so that the idle time
    /// starts anew; event streams, long polls and pulls are none.
    Result<Principal> authenticate(const QString &accessToken, bool activity);

    /// The token of the workspace's own administrator, good for as long as this object lives.
    QString makeLocalToken(const QString &userId);

    void sweep(WriteContext &tx);

private:
    qint64 lastActivity(const QString &sessionId, qint64 stored) const;
    void noteActivity(const QString &sessionId, qint64 stored, qint64 now);

    Database &m_database;
    PasswordHasher &m_hasher;
    mutable std::mutex m_mutex;
    QHash<QString, qint64> m_activity; ///< newer than what is stored
    QByteArray m_localHash;
    QString m_localUser;
};

} // namespace cm::service
