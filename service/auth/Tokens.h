// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cm::service {

/// `bytes` random bytes of the operating system.
QByteArray randomBytes(int bytes);
/// An opaque 256-bit token, base64url without padding (43 characters).
QString newToken();
/// What is stored of a token.
QByteArray tokenHash(const QString &token);
/// HMAC-SHA-256.
QByteArray hmac(const QByteArray &key, const QByteArray &data);
/// Compares without telling by its time where the difference lies.
bool equalSecrets(const QByteArray &a, const QByteArray &b);

} // namespace cm::service
