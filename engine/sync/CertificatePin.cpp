// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/CertificatePin.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

bool isAboutOrigin(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::NoError:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<void> CertificatePin::judge(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    const auto bad = std::find_if(errors.begin(), errors.end(), [](const QSslError &error) { return !isAboutOrigin(error.error()); });
    if (certificate.isNull() || bad != errors.end()) {
        return fail(ErrorCode::Forbidden, u"tls.refused"_s,
                    QCoreApplication::translate("engine", "The certificate of the service is not valid, so nothing was sent. Tell the "
                                                          "administrator of the service."),
                    bad == errors.end() ? u"no certificate"_s : bad->errorString());
    }
    const QString found = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    if (m_fingerprint.isEmpty())
        m_fingerprint = found;
    if (found == m_fingerprint)
        return {};
    return fail(ErrorCode::Forbidden, u"tls.changed"_s,
                QCoreApplication::translate("engine",
                                            "The service shows another certificate than before. It may have been renewed, or somebody "
                                            "listens in. Ask the administrator of the service before you connect again."),
                u"expected %1, found %2"_s.arg(m_fingerprint, found));
}

} // namespace cm
