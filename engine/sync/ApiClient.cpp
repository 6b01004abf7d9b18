// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/ApiClient.h"

#include "core/base/Json.h"
#include "engine/sending/Gzip.h"
#include "engine/sync/ApiErrors.h"
#include "engine/sync/CertificatePin.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

/// A page of the sync is far smaller; what is larger comes from something that is no service.
constexpr qsizetype kMaxAnswerBytes = 64 * 1024 * 1024;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

ApiRequest ApiRequest::get(const QString &path)
{
    ApiRequest request;
    request.path = path;
    return request;
}

ApiRequest ApiRequest::write(const QByteArray &method, const QString &path, const QJsonObject &body, const QString &idempotencyKey)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (!body.isEmpty() || method != "DELETE")
        request.body = toCompactJson(body);
    request.idempotencyKey = idempotencyKey;
    return request;
}

bool ApiReply::isTemporary() const
{
    return !ok() &&
           (status == 429 || status >= 500 || (status == 0 && error.code != ErrorCode::Cancelled && !error.key.startsWith("tls."_L1)) ||
            error.code == ErrorCode::Protocol);
}

Result<QJsonObject> ApiReply::result() const
{
    if (ok())
        return body;
    return fail(error);
}

class ApiClient::Private {
public:
    struct Call {
        ApiRequest request;
        QPointer<QObject> context;
        bool hasContext = false;
        Callback callback;
        QNetworkReply *reply = nullptr;
        QString token;      ///< that it was sent with
        bool again = false; ///< it has been sent a second time, with a new token
        bool waits = false; ///< for the refresh
        Error hardStop;     ///< found while the connection was made

        /// With the client's own token, which is refreshed and whose refusal ends the session.
        bool isOurs() const { return request.authorize && request.bearer.isEmpty(); }
    };

    void start(quint64 number);
    QNetworkRequest requestFor(const QString &path);
    void guard(QNetworkReply *reply, std::function<void(const Error &)> hardStop);
    void finished(quint64 number);
    void noteTime(const QByteArray &date);
    ApiReply read(const Call &call);
    void answer(quint64 number, const ApiReply &reply);
    void refresh();
    void refreshed(const Result<QString> &token);

    ApiClient *q = nullptr;
    QNetworkAccessManager *network = nullptr;
    CertificatePin pin;
    QUrl base;
    QString token;
    Refresher refresher;
    qint64 serviceTimeMs = 0; ///< at the last answer
    QElapsedTimer sinceThen;
    bool refreshing = false;
    quint64 lastNumber = 0;
    QHash<quint64, Call> calls;
};

ApiClient::ApiClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->network = new QNetworkAccessManager(this);
    d->network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    d->network->setAutoDeleteReplies(false);
}

ApiClient::~ApiClient()
{
    for (const auto &call : std::as_const(d->calls)) {
        if (call.reply)
            call.reply->disconnect(this);
    }
}

void ApiClient::setBaseUrl(const QUrl &url)
{
    d->base = url;
    d->sinceThen.invalidate();
    d->pin.setFingerprint({});
    d->network->clearConnectionCache();
}

QUrl ApiClient::baseUrl() const
{
    return d->base;
}

void ApiClient::setAccessToken(const QString &token)
{
    d->token = token;
}

QString ApiClient::accessToken() const
{
    return d->token;
}

void ApiClient::setRefresher(Refresher refresher)
{
    d->refresher = std::move(refresher);
}

std::optional<qint64> ApiClient::serviceNowMs() const
{
    if (!d->sinceThen.isValid())
        return std::nullopt;
    return d->serviceTimeMs + d->sinceThen.elapsed();
}

void ApiClient::setPinnedFingerprint(const QString &hex)
{
    d->pin.setFingerprint(hex);
}

quint64 ApiClient::send(const ApiRequest &request, QObject *context, Callback callback)
{
    const quint64 number = ++d->lastNumber;
    Private::Call call;
    call.request = request;
    call.context = context;
    call.hasContext = context != nullptr;
    call.callback = std::move(callback);
    d->calls.insert(number, call);
    QMetaObject::invokeMethod(
        this, [this, number] { d->start(number); }, Qt::QueuedConnection);
    return number;
}

void ApiClient::cancel(quint64 number)
{
    const auto found = d->calls.find(number);
    if (found == d->calls.end())
        return;
    QNetworkReply *reply = found->reply;
    d->calls.erase(found);
    if (reply) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void ApiClient::abortAll()
{
    const QList<quint64> numbers = d->calls.keys();
    for (const quint64 number : numbers) {
        if (QNetworkReply *reply = d->calls.value(number).reply) {
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
            d->calls[number].reply = nullptr;
        }
        ApiReply reply;
        reply.error = cancelledError();
        d->answer(number, reply);
    }
}

QNetworkReply *ApiClient::stream(const QString &path)
{
    if (d->base.isEmpty())
        return nullptr;
    QNetworkRequest request = d->requestFor(path);
    request.setRawHeader("Accept", "text/event-stream");
    if (!d->token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + d->token.toLatin1());
    QNetworkReply *reply = d->network->get(request);
    d->guard(reply, [](const Error &) {});
    return reply;
}

QNetworkRequest ApiClient::Private::requestFor(const QString &path)
{
    QUrl url = base;
    const QString basePath = base.path().endsWith(u'/') ? base.path().chopped(1) : base.path();
    url.setPath(basePath + path.section(u'?', 0, 0));
    if (path.contains(u'?'))
        url.setQuery(path.section(u'?', 1));
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("User-Agent", "campaign-manager/" CM_VERSION);
    QSslConfiguration tls = request.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    request.setSslConfiguration(tls);
    return request;
}

/// TLS of a reply: the pinned certificate is let through, another one stops it.
void ApiClient::Private::guard(QNetworkReply *reply, std::function<void(const Error &)> hardStop)
{
    connect(reply, &QNetworkReply::sslErrors, q, [this, reply, hardStop = std::move(hardStop)](const QList<QSslError> &errors) {
        const bool first = pin.fingerprint().isEmpty();
        if (const auto verdict = pin.judge(reply->sslConfiguration().peerCertificate(), errors); !verdict) {
            hardStop(verdict.error());
            return;
        }
        reply->ignoreSslErrors(errors);
        if (first)
            Q_EMIT q->fingerprintPinned(pin.fingerprint());
    });
}

void ApiClient::Private::start(quint64 number)
{
    const auto found = calls.find(number);
    if (found == calls.end())
        return;
    Call &call = *found;
    ApiReply refused;
    if (base.isEmpty() || base.host().isEmpty()) {
        refused.error = offlineError(u"no address"_s);
    } else if (base.scheme() != "https"_L1 && !(base.scheme() == "http"_L1 && isLoopback(base.host()))) {
        refused.error = {ErrorCode::InvalidInput,
                         u"http.insecure"_s,
                         QCoreApplication::translate("engine", "The address must begin with https://, so that nobody can read along."),
                         {}};
    }
    if (!refused.error.key.isEmpty()) {
        answer(number, refused);
        return;
    }
    if (call.isOurs() && refreshing) {
        call.waits = true;
        return;
    }
    QNetworkRequest request = requestFor(call.request.path);
    request.setTransferTimeout(call.request.timeoutMs);
    request.setRawHeader("Accept", "application/json, application/problem+json");
    call.token = call.isOurs() ? token : call.request.bearer;
    if (call.request.authorize && !call.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + call.token.toLatin1());
    if (!call.request.idempotencyKey.isEmpty())
        request.setRawHeader("Idempotency-Key", call.request.idempotencyKey.toLatin1());
    if (call.request.ifMatch >= 0)
        request.setRawHeader("If-Match", QByteArray::number(call.request.ifMatch));
    QByteArray body = call.request.body;
    if (!body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (call.request.gzip && !call.request.gzipped)
            body = gzip(body);
        if (call.request.gzip || call.request.gzipped)
            request.setRawHeader("Content-Encoding", "gzip");
    }
    call.reply = network->sendCustomRequest(request, call.request.method, body);
    guard(call.reply, [this, number](const Error &error) {
        if (calls.contains(number))
            calls[number].hardStop = error;
    });
    connect(call.reply, &QNetworkReply::downloadProgress, q, [this, number](qint64 received, qint64) {
        if (received > kMaxAnswerBytes && calls.contains(number)) {
            calls[number].hardStop = protocolError(u"answer too large"_s);
            calls[number].reply->abort();
        }
    });
    connect(call.reply, &QNetworkReply::finished, q, [this, number] { finished(number); });
}

void ApiClient::Private::noteTime(const QByteArray &date)
{
    // IMF-fixdate, RFC 9110 section 5.6.7: the form that everything sends that is not old.
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return;
    time.setTimeSpec(Qt::UTC);
    serviceTimeMs = time.toMSecsSinceEpoch();
    sinceThen.start();
}

ApiReply ApiClient::Private::read(const Call &call)
{
    QNetworkReply *reply = call.reply;
    ApiReply out;
    const auto failure = reply->error();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!call.hardStop.key.isEmpty()) {
        out.error = call.hardStop;
        return out;
    }
    // An answer that was cut has a status too, and is none: errors below 200 are the connection's own, those above the service's.
    if (failure != QNetworkReply::NoError &&
        (status == 0 || failure < QNetworkReply::ContentAccessDenied || failure == QNetworkReply::ProtocolFailure)) {
        if (failure == QNetworkReply::OperationCanceledError || failure == QNetworkReply::TimeoutError)
            out.error = timeoutError(reply->errorString());
        else
            out.error = offlineError(reply->errorString());
        return out;
    }
    out.status = status;
    noteTime(reply->rawHeader("Date"));
    out.retryAfterS = std::min(3600, reply->rawHeader("Retry-After").toInt());
    const QByteArray bytes = reply->readAll();
    if (!bytes.trimmed().isEmpty()) {
        if (auto parsed = parseJsonObject(bytes, kMaxAnswerBytes))
            out.body = *parsed;
        else if (status >= 200 && status < 300)
            out.error = protocolError(parsed.error().detail);
    }
    if (status < 200 || status >= 300) {
        out.error = status >= 300 && status < 400 ? protocolError(u"redirect"_s) : errorOfProblem(status, out.body);
        if (out.retryAfterS == 0)
            out.retryAfterS = static_cast<int>(jsonInt(out.body, u"retry_after_s"));
    }
    return out;
}

void ApiClient::Private::finished(quint64 number)
{
    const auto found = calls.find(number);
    if (found == calls.end())
        return;
    const ApiReply reply = read(*found);
    found->reply->deleteLater();
    found->reply = nullptr;
    if (reply.status == 401 && found->isOurs() && refresher && !found->again) {
        found->again = true;
        if (!refreshing && found->token != token) {
            start(number);
            return;
        }
        found->waits = true;
        if (!refreshing)
            refresh();
        return;
    }
    if (reply.status == 401 && found->isOurs())
        Q_EMIT q->unauthorized(reply.error);
    answer(number, reply);
}

void ApiClient::Private::refresh()
{
    refreshing = true;
    refresher([this, alive = QPointer<ApiClient>(q)](const Result<QString> &fresh) {
        if (alive)
            refreshed(fresh);
    });
}

void ApiClient::Private::refreshed(const Result<QString> &fresh)
{
    refreshing = false;
    if (fresh)
        token = *fresh;
    QList<quint64> waiting;
    for (auto it = calls.begin(); it != calls.end(); ++it) {
        if (std::exchange(it->waits, false))
            waiting.append(it.key());
    }
    std::sort(waiting.begin(), waiting.end());
    if (!fresh && fresh.error().code == ErrorCode::Unauthorized)
        Q_EMIT q->unauthorized(fresh.error());
    for (const quint64 number : std::as_const(waiting)) {
        if (fresh) {
            start(number);
            continue;
        }
        ApiReply reply;
        reply.status = fresh.error().code == ErrorCode::Unauthorized ? 401 : 0;
        reply.error = fresh.error();
        answer(number, reply);
    }
}

void ApiClient::Private::answer(quint64 number, const ApiReply &reply)
{
    const Call call = calls.take(number);
    if (call.callback && (!call.hasContext || call.context))
        call.callback(reply);
}

} // namespace cm
