// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/Sessions.h"

#include "core/base/Ulid.h"
#include "core/wire/Api.h"
#include "service/auth/SignInDelay.h"
#include "service/auth/Tokens.h"
#include "service/auth/UserStore.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

/// Activity is written at most this often for each session; what is not written yet stands in memory.
constexpr qint64 kWriteActivityMs = 60 * 1000;
constexpr int kUsedTokensKept = 50;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

tl::unexpected<Error> wrong()
{
    return fail(ErrorCode::Unauthorized, u"auth.wrong"_s, tr("E-mail address or password are not right. Check both and try again."));
}

tl::unexpected<Error> expired()
{
    return fail(ErrorCode::Unauthorized, u"auth.expired"_s, tr("You have been signed out. Sign in again."));
}

} // namespace

Sessions::Sessions(Database &database, PasswordHasher &hasher)
    : m_database(database)
    , m_hasher(hasher)
{}

Result<Sessions::Tokens> Sessions::signIn(const QString &email, const QString &password, const QString &device, const QString &address,
                                          int *retryAfterS)
{
    qint64 wait = 0;
    UserStore::Credentials found;
    auto counted = m_database.writeAndWait([&](WriteContext &tx) -> Result<void> {
        wait = SignInDelay::begin(tx, email, address);
        found = UserStore::credentials(tx.db(), email);
        return {};
    });
    if (!counted)
        return fail(counted.error());
    if (wait > 0) {
        *retryAfterS = int((wait + 999) / 1000);
        return fail(ErrorCode::Unavailable, u"auth.slow_down"_s, tr("Too many attempts. Wait a little, then try again."));
    }
    const auto right = m_hasher.verify(found.active ? found.passwordHash : QString(), password);
    if (!right)
        return fail(right.error());
    if (!*right)
        return wrong();
    Tokens tokens;
    tokens.access = newToken();
    tokens.userId = found.userId;
    tokens.expiresInS = wire::kIdleMs / 1000;
    auto stored = m_database.writeAndWait([&](WriteContext &tx) -> Result<void> {
        // The user may have been paused, or the password changed, while this one was looked at.
        const UserStore::Credentials now = UserStore::credentials(tx.db(), email);
        if (!now.active || now.passwordHash != found.passwordHash)
            return wrong();
        SignInDelay::succeeded(tx, email, address);
        const QString id = newUlid(tx.nowMs());
        tokens.refresh = id + u'.' + newToken();
        Statement::rows(
            tx.db(),
            u"INSERT INTO session (id, user_id, access_hash, refresh_hash, created_at_ms, last_activity_ms, expires_at_ms, device) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            id, found.userId, tokenHash(tokens.access), tokenHash(tokens.refresh), tx.nowMs(), tx.nowMs(), tx.nowMs() + wire::kSessionMs,
            device.left(200));
        return {};
    });
    if (!stored)
        return fail(stored.error());
    return tokens;
}

Result<Sessions::Tokens> Sessions::refresh(const QString &refreshToken)
{
    Tokens tokens;
    bool reused = false;
    auto done = m_database.writeAndWait([&](WriteContext &tx) -> Result<void> {
        const QString id = refreshToken.section(u'.', 0, 0);
        Statement s(tx.db(),
                    u"SELECT user_id, refresh_hash, used_refresh_hashes, expires_at_ms, last_activity_ms FROM session WHERE id = ?"_s);
        if (!s.run(id) || !s.next() || s.integer(3) <= tx.nowMs())
            return expired();
        const QByteArray hash = tokenHash(refreshToken);
        QJsonArray used = QJsonDocument::fromJson(s.text(2).toUtf8()).array();
        if (!equalSecrets(hash, s.bytes(1))) {
            reused = used.contains(QString::fromLatin1(hash.toHex()));
            if (reused)
                Statement::rows(tx.db(), u"DELETE FROM session WHERE id = ?"_s, id);
            // An answer that is an error would undo the deletion.
            return reused ? Result<void>() : expired();
        }
        // A sign-in that was idle for too long is over, whatever of it somebody kept.
        if (tx.nowMs() - lastActivity(id, s.integer(4)) >= wire::kIdleMs)
            return expired();
        tokens.userId = s.text(0);
        if (UserStore::principal(tx.db(), tokens.userId).userId.isEmpty())
            return expired();
        used.append(QString::fromLatin1(hash.toHex()));
        while (used.size() > kUsedTokensKept)
            used.removeFirst();
        tokens.access = newToken();
        tokens.refresh = id + u'.' + newToken();
        tokens.expiresInS = std::min(wire::kIdleMs, s.integer(3) - tx.nowMs()) / 1000;
        Statement::rows(
            tx.db(), u"UPDATE session SET access_hash = ?, refresh_hash = ?, used_refresh_hashes = ?, last_activity_ms = ? WHERE id = ?"_s,
            tokenHash(tokens.access), tokenHash(tokens.refresh), QString::fromUtf8(QJsonDocument(used).toJson(QJsonDocument::Compact)),
            tx.nowMs(), id);
        return {};
    });
    if (!done)
        return fail(done.error());
    if (reused)
        return fail(ErrorCode::Unauthorized, u"auth.reused"_s,
                    tr("This sign-in was used from two places and has been ended. Sign in again."));
    return tokens;
}

Result<void> Sessions::signOut(const Principal &who)
{
    if (who.sessionId.isEmpty())
        return {};
    return m_database.writeAndWait([&](WriteContext &tx) -> Result<void> {
        Statement::rows(tx.db(), u"DELETE FROM session WHERE id = ?"_s, who.sessionId);
        tx.touch(u"session:"_s + who.sessionId);
        return {};
    });
}

qint64 Sessions::lastActivity(const QString &sessionId, qint64 stored) const
{
    std::lock_guard guard(m_mutex);
    return std::max(stored, m_activity.value(sessionId, 0));
}

void Sessions::noteActivity(const QString &sessionId, qint64 stored, qint64 now)
{
    {
        std::lock_guard guard(m_mutex);
        m_activity.insert(sessionId, now);
        if (now - stored < kWriteActivityMs)
            return;
    }
    m_database.write(
        [sessionId, now](WriteContext &tx) -> Result<void> {
            Statement::rows(tx.db(), u"UPDATE session SET last_activity_ms = max(last_activity_ms, ?) WHERE id = ?"_s, now, sessionId);
            return {};
        },
        {});
}

Result<Principal> Sessions::authenticate(const QString &accessToken, bool activity)
{
    if (accessToken.isEmpty())
        return fail(ErrorCode::Unauthorized, u"auth.missing"_s, tr("Sign in first."));
    const QByteArray hash = tokenHash(accessToken);
    QString localUser;
    {
        std::lock_guard guard(m_mutex);
        if (!m_localHash.isEmpty() && equalSecrets(hash, m_localHash))
            localUser = m_localUser;
    }
    Principal who;
    QString sessionId;
    qint64 stored = 0;
    qint64 expiresAt = 0;
    const auto read = m_database.read([&](QSqlDatabase &db) {
        if (!localUser.isEmpty()) {
            who = UserStore::principal(db, localUser);
            return;
        }
        Statement s(db, u"SELECT id, user_id, last_activity_ms, expires_at_ms FROM session WHERE access_hash = ?"_s);
        if (!s.run(hash) || !s.next())
            return;
        sessionId = s.text(0);
        stored = s.integer(2);
        expiresAt = s.integer(3);
        who = UserStore::principal(db, s.text(1));
    });
    if (!read)
        return fail(read.error());
    if (who.userId.isEmpty())
        return expired();
    if (!localUser.isEmpty()) {
        who.local = true;
        return who;
    }
    const qint64 now = m_database.clock().nowMs();
    if (now >= expiresAt || now - lastActivity(sessionId, stored) >= wire::kIdleMs)
        return expired();
    who.sessionId = sessionId;
    if (activity)
        noteActivity(sessionId, stored, now);
    return who;
}

QString Sessions::makeLocalToken(const QString &userId)
{
    const QString token = newToken();
    std::lock_guard guard(m_mutex);
    m_localHash = tokenHash(token);
    m_localUser = userId;
    return token;
}

void Sessions::sweep(WriteContext &tx)
{
    {
        std::lock_guard guard(m_mutex);
        m_activity.removeIf([&](const auto &entry) { return tx.nowMs() - entry.value() >= wire::kIdleMs; });
    }
    Statement::rows(tx.db(), u"DELETE FROM session WHERE expires_at_ms < ?"_s, tx.nowMs());
}

} // namespace cm::service
