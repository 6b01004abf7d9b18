// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/ApiErrors.h"

#include "core/base/Json.h"
#include "core/base/ServiceText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

struct Kind {
    ErrorCode code;
    const char *key;
    const char *message;
};

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return {ErrorCode::Unauthorized, "auth.required", QT_TRANSLATE_NOOP("engine", "The session has ended. Sign in again.")};
    case 403:
        return {ErrorCode::Forbidden, "auth.forbidden",
                QT_TRANSLATE_NOOP("engine", "Your role does not allow this. Ask an administrator for the permission.")};
    case 404:
        return {ErrorCode::NotFound, "http.not_found",
                QT_TRANSLATE_NOOP("engine", "It is not there any more. Somebody may have deleted it.")};
    case 409:
    case 412:
        return {ErrorCode::Conflict, "http.conflict",
                QT_TRANSLATE_NOOP("engine", "Somebody else has changed this meanwhile. Look at the newest state, and then try again.")};
    case 429:
    case 503:
        return {ErrorCode::Unavailable, "http.busy", QT_TRANSLATE_NOOP("engine", "The service is busy at the moment. Try again shortly.")};
    case 507:
        return {ErrorCode::DiskFull, "service.disk_full",
                QT_TRANSLATE_NOOP("engine", "The disk of the service is full. Tell the administrator of the service.")};
    default:
        if (status >= 500)
            return {ErrorCode::Unavailable, "service.failed",
                    QT_TRANSLATE_NOOP("engine",
                                      "The service has failed to do this. It is tried again; if it stays so, tell the administrator.")};
        return {ErrorCode::InvalidInput, "http.refused", QT_TRANSLATE_NOOP("engine", "The service has refused this.")};
    }
}

} // namespace

Error errorOfProblem(int status, const QJsonObject &problem)
{
    const Kind kind = kindOf(status);
    Error error{kind.code, jsonString(problem, u"code"), {}, u"HTTP %1 %2"_s.arg(status).arg(jsonString(problem, u"detail"))};
    if (error.key.isEmpty())
        error.key = QString::fromLatin1(kind.key);
    if (error.key.endsWith("must_resync"_L1))
        error.code = ErrorCode::MustResync;
    const QString title = jsonString(problem, u"title");
    error.message = title.isEmpty() ? QCoreApplication::translate("engine", kind.message) : translateServiceText(title);
    return error;
}

Error offlineError(const QString &detail)
{
    return {ErrorCode::Offline, u"http.offline"_s,
            QCoreApplication::translate("engine",
                                        "The service cannot be reached. Check the network connection; the program tries again by itself."),
            detail};
}

Error timeoutError(const QString &detail)
{
    return {ErrorCode::Timeout, u"http.timeout"_s,
            QCoreApplication::translate("engine", "The service did not answer in time. The program tries again by itself."), detail};
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, u"cancelled"_s, QCoreApplication::translate("engine", "It was cancelled."), {}};
}

Error protocolError(const QString &detail)
{
    return {ErrorCode::Protocol, u"http.protocol"_s,
            QCoreApplication::translate("engine",
                                        "The answer of the service makes no sense to this program. Check the address, and that both "
                                        "are up to date."),
            detail};
}

} // namespace cm
