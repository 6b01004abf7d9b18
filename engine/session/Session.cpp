// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/Session.h"

#include "core/base/Continue.h"
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "engine/secrets/SecretStore.h"
#include "engine/sync/ApiErrors.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.session")

Error sessionOver()
{
    return {ErrorCode::Unauthorized, u"auth.expired"_s, QCoreApplication::translate("engine", "The session has ended. Sign in again."), {}};
}

} // namespace

Session::Session(ApiClient &api, std::shared_ptr<SecretStore> secrets, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_secrets(std::move(secrets))
{}

void Session::open(const QString &key)
{
    m_key = key;
    m_refreshToken.clear();
    m_api.setAccessToken({});
    m_api.setRefresher([this](const ApiClient::RefreshDone &done) { refresh(done); });
}

void Session::close()
{
    m_key.clear();
    m_refreshToken.clear();
    m_api.setAccessToken({});
    m_api.setRefresher({});
}

QString Session::secretKey() const
{
    return u"session/"_s + m_key;
}

void Session::signIn(const QString &email, const QString &password, bool staySignedIn, UserDone done)
{
    m_stay = staySignedIn;
    ApiRequest request =
        ApiRequest::write("POST", u"/v1/auth/sign-in"_s,
                          {{u"email"_s, email.trimmed()}, {u"password"_s, password}, {u"device"_s, QSysInfo::machineHostName()}}, {});
    request.authorize = false;
    m_api.send(request, this, [this, done = std::move(done)](const ApiReply &reply) {
        if (!reply.ok()) {
            done(fail(reply.error));
            return;
        }
        if (auto taken = take(reply.body); !taken) {
            done(fail(taken.error()));
            return;
        }
        done(User::fromJson(reply.body.value("user"_L1).toObject()));
    });
}

Result<void> Session::take(const QJsonObject &tokens)
{
    const QString access = jsonString(tokens, u"access_token");
    const QString refreshToken = jsonString(tokens, u"refresh_token");
    if (access.isEmpty() || refreshToken.isEmpty())
        return fail(protocolError(u"no tokens in the answer"_s));
    m_api.setAccessToken(access);
    m_refreshToken = refreshToken;
    keep();
    return {};
}

void Session::keep()
{
    if (!m_stay)
        return;
    continueWith(m_secrets->write(secretKey(), m_refreshToken.toUtf8()), this, [](const Result<void> &written) {
        if (!written)
            qCWarning(log) << "the session could not be kept:" << written.error().detail;
    });
}

void Session::restore(Done done)
{
    continueWith(m_secrets->read(secretKey()), this, [this, done = std::move(done)](const Result<QByteArray> &kept) {
        if (!kept) {
            done(fail(kept.error()));
            return;
        }
        m_stay = true;
        m_refreshToken = QString::fromUtf8(*kept);
        done({});
    });
}

void Session::refresh(const ApiClient::RefreshDone &done)
{
    if (m_refreshToken.isEmpty()) {
        done(fail(sessionOver()));
        return;
    }
    ApiRequest request = ApiRequest::write("POST", u"/v1/auth/refresh"_s, {{u"refresh_token"_s, m_refreshToken}}, {});
    request.authorize = false;
    m_api.send(request, this, [this, done](const ApiReply &reply) {
        if (!reply.ok()) {
            done(fail(reply.error));
            return;
        }
        if (auto taken = take(reply.body); !taken)
            done(fail(taken.error()));
        else
            done(m_api.accessToken());
    });
}

void Session::stayActive()
{
    // An edit that changes nothing: what counts is that it was asked for.
    if (isActive())
        m_api.send(ApiRequest::write("PATCH", u"/v1/me"_s, {}, newUlid()), this, [](const ApiReply &) {});
}

void Session::signOut(Done done)
{
    const auto forgetAll = [this, done = std::move(done)] {
        forget();
        done({});
    };
    if (!isActive()) {
        forgetAll();
        return;
    }
    ApiRequest request;
    request.method = "POST";
    request.path = u"/v1/auth/sign-out"_s;
    request.timeoutMs = 5000;
    m_api.send(request, this, [forgetAll](const ApiReply &) { forgetAll(); });
}

void Session::lock()
{
    if (!isActive())
        return;
    ApiRequest request;
    request.method = "POST";
    request.path = u"/v1/auth/sign-out"_s;
    request.timeoutMs = 5000;
    request.bearer = m_api.accessToken(); // the client forgets it before the request leaves
    m_api.send(request, this, [](const ApiReply &) {});
    Q_EMIT m_api.unauthorized(
        {ErrorCode::Unauthorized,
         u"auth.idle"_s,
         QCoreApplication::translate("engine", "You were signed out after 30 minutes without work. What you were writing is kept."),
         {}});
}

void Session::forget()
{
    m_refreshToken.clear();
    m_api.setAccessToken({});
    m_secrets->remove(secretKey());
}

void Session::askWhetherKept(std::function<void(bool)> done)
{
    continueWith(m_secrets->isPersistent(), this, [done = std::move(done)](bool kept) { done(kept); });
}

} // namespace cm
