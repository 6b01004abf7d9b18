// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

class QSslCertificate;
class QSslError;

namespace cm {

/// Trust on first use: a certificate that the system does not know (self-made, or of a house authority) is taken at the first connection
/// and remembered by its SHA-256 fingerprint. Only what is wrong with its origin or name is forgiven, never an expired or revoked one.
class CertificatePin {
public:
    QString fingerprint() const { return m_fingerprint; } ///< hex; empty = none yet
    void setFingerprint(const QString &hex) { m_fingerprint = hex; }

    /// Success = ignore these errors. Forbidden with "tls.changed" or "tls.refused" otherwise.
    Result<void> judge(const QSslCertificate &certificate, const QList<QSslError> &errors);

private:
    QString m_fingerprint;
};

} // namespace cm
