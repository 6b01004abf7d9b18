// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/SealedStore.h"

#include "service/auth/Tokens.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace cm::service {

Result<SealedStore> SealedStore::open(const QString &dir)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, u"sodium"_s,
                    QCoreApplication::translate("service", "The encryption library could not be started."));
    const QString path = dir + u"/key"_s;
    const auto unreadable = [&](const QString &detail) {
        return fail(
            ErrorCode::Io, u"key.unreadable"_s,
            QCoreApplication::translate("service", "The key file of the data folder could not be read or written. Check its permissions."),
            detail);
    };
    QFile file(path);
    if (!file.exists()) {
        QSaveFile made(path);
        const QByteArray key = randomBytes(crypto_secretbox_KEYBYTES);
        if (!made.open(QIODevice::WriteOnly) || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
            made.write(key) != key.size() || !made.commit())
            return unreadable(made.errorString());
        return SealedStore(key);
    }
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray key = file.readAll();
    if (key.size() != int(crypto_secretbox_KEYBYTES))
        return fail(ErrorCode::Corrupt, u"key.damaged"_s,
                    QCoreApplication::translate("service",
                                                "The key file of the data folder is damaged. Restore it from a backup, or delete it and "
                                                "enter the passwords of all gateways again."));
    return SealedStore(key);
}

QByteArray SealedStore::seal(const QByteArray &secret) const
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(secret.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()), reinterpret_cast<const unsigned char *>(secret.constData()),
                          size_t(secret.size()), reinterpret_cast<const unsigned char *>(nonce.constData()),
                          reinterpret_cast<const unsigned char *>(m_key.constData()));
    return nonce + box;
}

Result<QByteArray> SealedStore::unseal(const QByteArray &sealed) const
{
    constexpr qsizetype kOverhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    QByteArray secret(std::max<qsizetype>(0, sealed.size() - kOverhead), Qt::Uninitialized);
    if (sealed.size() < kOverhead ||
        crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(secret.data()),
                                   reinterpret_cast<const unsigned char *>(sealed.constData()) + crypto_secretbox_NONCEBYTES,
                                   size_t(sealed.size() - qsizetype(crypto_secretbox_NONCEBYTES)),
                                   reinterpret_cast<const unsigned char *>(sealed.constData()),
                                   reinterpret_cast<const unsigned char *>(m_key.constData())) != 0)
        return fail(
            ErrorCode::Corrupt, u"secret.other_key"_s,
            QCoreApplication::translate("service", "The stored password cannot be read with the key of this data folder. Enter it again."));
    return secret;
}

QByteArray SealedStore::derivedKey(const QByteArray &purpose) const
{
    return hmac(m_key, purpose);
}

} // namespace cm::service
