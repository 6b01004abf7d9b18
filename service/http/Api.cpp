// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/Api.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "service/auth/Sessions.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Q_LOGGING_CATEGORY(lcApi, "service.api")

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

tl::unexpected<Problem> problem(ErrorCode code, const QString &key, const QString &message)
{
    return tl::unexpected<Problem>(Error{code, key, message, {}});
}

QByteArray requestHash(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(" ");
    hash.addData(request.path.toUtf8());
    hash.addData("\n");
    hash.addData(request.body);
    return hash.result();
}

QList<Route> allRoutes(const ApiParts &parts)
{
    QList<Route> routes;
    for (const auto &part :
         {authRoutes, userRoutes, accountRoutes, listRoutes, campaignRoutes, messageRoutes, notificationRoutes, syncRoutes})
        routes += part(parts);
    return routes;
}

} // namespace

Api::Api(ApiParts parts)
    : m_parts(std::move(parts))
    , m_router(allRoutes(m_parts))
{}

HttpResponse Api::handle(const HttpRequest &request)
{
    HttpResponse response = respond(request);
    // Desktops reckon with the service's time.
    const auto now = QDateTime::fromMSecsSinceEpoch(m_parts.database.clock().nowMs(), Qt::UTC);
    response.headers.append(
        std::pair<QByteArray, QByteArray>("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()));
    return response;
}

HttpResponse Api::respond(const HttpRequest &request)
{
    const Answer result = answer(request);
    if (result)
        return result->toResponse();
    if (result.error().status >= 500)
        qCWarning(lcApi).noquote() << request.method << request.path << result.error().status << result.error().error.key
                                   << result.error().error.detail;
    return result.error().toResponse();
}

Answer Api::answer(const HttpRequest &request)
{
    const Router::Match found = m_router.find(request.method, request.path);
    if (!found.pathKnown)
        return problem(ErrorCode::NotFound, u"path.not_found"_s, tr("There is nothing at this address."));
    if (!found.route)
        return problem(ErrorCode::InvalidInput, u"method.not_allowed"_s, tr("This cannot be done at this address."));
    const Route &route = *found.route;
    Call call{request, {}, found.params, {}, -1, {}};
    if (route.access == Route::Access::SignedIn) {
        const QByteArray authorization = request.header("authorization");
        const QString token =
            authorization.left(7).toLower() == "bearer " ? QString::fromLatin1(authorization.mid(7).trimmed()) : QString();
        auto who = m_parts.sessions.authenticate(token, route.activity == Route::Activity::Counts);
        if (!who)
            return tl::unexpected<Problem>(who.error());
        call.who = std::move(*who);
        if (auto ok = call.who.require(route.anyOf); !ok)
            return tl::unexpected<Problem>(ok.error());
    }
    if (!request.body.isEmpty()) {
        auto body = parseJsonObject(request.body);
        if (!body)
            return problem(ErrorCode::Protocol, u"request.bad"_s, tr("The body of the request is not a JSON object."));
        call.body = std::move(*body);
    }
    if (const QByteArray match = request.header("if-match").replace('"', ""); !match.isEmpty()) {
        bool ok = false;
        call.ifMatch = match.toLongLong(&ok);
        if (!ok || call.ifMatch < 0)
            return problem(ErrorCode::Protocol, u"request.bad"_s, tr("If-Match is not a revision."));
    }
    if (route.idempotent()) {
        call.idempotencyKey = QString::fromLatin1(request.header("idempotency-key"));
        if (!call.idempotencyKey.isEmpty() && !isUlid(call.idempotencyKey))
            return problem(ErrorCode::Protocol, u"request.bad"_s, tr("The Idempotency-Key is not a ULID."));
    }
    return route.handler(call);
}

Answer Api::commit(const ApiParts &parts, const Call &call, const Effect &effect, const Effect &again)
{
    Answer answer;
    const QByteArray hash = call.idempotencyKey.isEmpty() ? QByteArray() : requestHash(call.request);
    const auto done = parts.database.writeAndWait([&](WriteContext &tx) -> Result<void> {
        if (!call.idempotencyKey.isEmpty()) {
            Statement known(tx.db(), u"SELECT request_hash, status, answer FROM idempotency WHERE user_id = ? AND key = ?"_s);
            if (known.run(call.who.userId, call.idempotencyKey) && known.next()) {
                if (known.bytes(0) != hash) {
                    answer = problem(ErrorCode::InvalidInput, u"idempotency.differs"_s,
                                     tr("Something else was asked for under this key before. Try again with a new one."));
                } else if (again && known.bytes(2).isEmpty()) {
                    answer = again(tx);
                } else {
                    const QByteArray stored = known.bytes(2);
                    answer = Reply{int(known.integer(1)), stored.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(stored).object(), {}};
                }
                return {};
            }
        }
        answer = effect(tx);
        if (!answer)
            return fail(answer.error().error); // undoes what the effect has done so far
        if (!call.idempotencyKey.isEmpty())
            Statement::rows(tx.db(),
                            u"INSERT INTO idempotency (user_id, key, request_hash, status, answer, at_ms) VALUES (?, ?, ?, ?, ?, ?)"_s,
                            call.who.userId, call.idempotencyKey, hash, answer->status,
                            again ? QByteArray("") : toCompactJson(answer->body), tx.nowMs());
        return {};
    });
    // A database that failed is the reason, whatever the effect made of it.
    if (!done && (answer || answer.error().error.key != done.error().key))
        return tl::unexpected<Problem>(done.error());
    return answer;
}

} // namespace cm::service
