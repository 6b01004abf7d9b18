// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/PasswordHasher.h"

#include "core/domain/PasswordRules.h"

#include <QCoreApplication>
#include <QStringList>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr int kAtOnce = 2;
constexpr int kMayWait = 8;

} // namespace

class PasswordHasher::Turn {
public:
    explicit Turn(PasswordHasher &hasher)
        : m_hasher(hasher)
    {
        std::unique_lock lock(hasher.m_mutex);
        if (hasher.m_running >= kAtOnce && hasher.m_waiting >= kMayWait)
            return;
        ++hasher.m_waiting;
        hasher.m_free.wait(lock, [&] { return hasher.m_running < kAtOnce; });
        --hasher.m_waiting;
        ++hasher.m_running;
        m_mine = true;
    }
    ~Turn()
    {
        if (!m_mine)
            return;
        std::lock_guard guard(m_hasher.m_mutex);
        --m_hasher.m_running;
        m_hasher.m_free.notify_one();
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    bool mine() const { return m_mine; }
    static tl::unexpected<Error> busy()
    {
        return fail(ErrorCode::Unavailable, u"auth.busy"_s,
                    QCoreApplication::translate("service", "Too many people are signing in at this moment. Try again in a few seconds."));
    }

private:
    PasswordHasher &m_hasher;
    bool m_mine = false;
};

Result<QString> PasswordHasher::hash(const QString &password)
{
    const Turn turn(*this);
    if (!turn.mine())
        return Turn::busy();
    const QByteArray utf8 = password.toUtf8();
    char out[crypto_pwhash_STRBYTES];
    if (crypto_pwhash_str_alg(out, utf8.constData(), size_t(utf8.size()), m_cost.passes, m_cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Unavailable, u"auth.memory"_s,
                    QCoreApplication::translate("service", "The service has too little memory to check a password. Try again later."));
    return QString::fromLatin1(out);
}

Result<bool> PasswordHasher::verify(const QString &hash, const QString &password)
{
    QString stored = hash;
    if (stored.isEmpty()) {
        {
            std::lock_guard guard(m_mutex);
            stored = m_dummy;
        }
        if (stored.isEmpty()) {
            auto made = this->hash(u"nobody's"_s);
            if (!made)
                return fail(made.error());
            std::lock_guard guard(m_mutex);
            stored = m_dummy = *made;
        }
    }
    const Turn turn(*this);
    if (!turn.mine())
        return Turn::busy();
    const QByteArray utf8 = password.toUtf8();
    const bool right = crypto_pwhash_str_verify(stored.toLatin1().constData(), utf8.constData(), size_t(utf8.size())) == 0;
    return right && !hash.isEmpty();
}

Result<void> PasswordHasher::checkStrength(const QString &password)
{
    static const QStringList known{u"p@ssw0rd"_s,  u"p@ssword1"_s,   u"passw0rd!"_s,  u"password1!"_s,  u"password@1"_s, u"password@123"_s,
                                   u"qwerty1!"_s,  u"qwerty123!"_s,  u"abc123!@"_s,   u"abcd1234!"_s,   u"abcd@1234"_s,  u"welcome1!"_s,
                                   u"welcome@1"_s, u"welcome@123"_s, u"admin123!"_s,  u"admin@123"_s,   u"admin@1234"_s, u"aa123456!"_s,
                                   u"aa@123456"_s, u"aa12345678!"_s, u"test1234!"_s,  u"test@123"_s,    u"test@1234"_s,  u"pass@123"_s,
                                   u"pass@1234"_s, u"india@123"_s,   u"1qaz!qaz"_s,   u"1qaz@wsx"_s,    u"!qaz2wsx"_s,   u"zaq1@wsx"_s,
                                   u"letmein1!"_s, u"changeme1!"_s,  u"changeme@1"_s, u"summer2024!"_s, u"winter2024!"_s};
    if (PasswordRules::of(password).all() && !known.contains(password.toLower()))
        return {};
    return fail(ErrorCode::InvalidInput, u"password.weak"_s,
                QCoreApplication::translate("service",
                                            "This password is too weak. Use at least 8 characters with an upper-case and a lower-case "
                                            "letter, a digit and a special character, and none of the well-known passwords."));
}

} // namespace cm::service
