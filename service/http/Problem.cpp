// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/Problem.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace cm::service {

int Problem::statusOf(const Error &error)
{
    static const QHash<QString, int> byKey{
        {u"if_match.stale"_s, 412},  {u"auth.slow_down"_s, 429},     {u"request.too_large"_s, 413}, {u"request.bad"_s, 400},
        {u"request.timeout"_s, 408}, {u"method.not_allowed"_s, 405}, {u"header.too_large"_s, 431},  {u"request.media_type"_s, 415},
    };
    if (const auto it = byKey.find(error.key); it != byKey.end())
        return *it;
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return 422;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
    case ErrorCode::MustResync:
        return 409;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::DiskFull:
        return 507;
    case ErrorCode::Protocol:
        return 400;
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::Io:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        break;
    }
    return 500;
}

HttpResponse Problem::toResponse() const
{
    QJsonObject body = extra;
    body.insert(u"type"_s, u"about:blank"_s);
    body.insert(u"title"_s, error.message);
    body.insert(u"status"_s, status);
    body.insert(u"code"_s, error.key);
    // Details of the inside stay in the log.
    body.insert(u"detail"_s, status >= 500 ? QString() : error.detail);
    HttpResponse response{status, "application/problem+json", toCompactJson(body), {}, {}};
    if (status == 503 || status == 429)
        response.headers.append(
            std::pair<QByteArray, QByteArray>("Retry-After", QByteArray::number(extra.value(u"retry_after_s").toInt(1))));
    if (status == 401)
        response.headers.append(std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Bearer"));
    return response;
}

HttpResponse Reply::toResponse() const
{
    if (events)
        return {200, "text/event-stream", {}, {}, events};
    HttpResponse response{status, "application/json", status == 204 || status == 304 ? QByteArray() : toCompactJson(body), {}, {}};
    if (!etag.isEmpty())
        response.headers.append(std::pair<QByteArray, QByteArray>("ETag", etag));
    return response;
}

} // namespace cm::service
