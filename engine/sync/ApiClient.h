// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QNetworkReply;

namespace cm {

/// One request to the service; see core/wire/Api.h.
struct ApiRequest {
    QByteArray method = "GET";
    QString path;           ///< with query, "/v1/sync?limit=2000"
    QByteArray body;        ///< JSON; empty = none
    bool gzip = false;      ///< compress the body
    bool gzipped = false;   ///< the body is compressed already
    QString idempotencyKey; ///< ULID; empty = none
    qint64 ifMatch = -1;    ///< < 0 = none
    bool authorize = true;  ///< with the access token, which is refreshed once when the service refuses it
    QString bearer;         ///< another access token than the client's of now: refused, it is neither refreshed nor the end of the session
    int timeoutMs = 30'000; ///< without a byte in either direction

    static ApiRequest get(const QString &path);
    static ApiRequest write(const QByteArray &method, const QString &path, const QJsonObject &body, const QString &idempotencyKey);
};

/// The answer, also of a request that failed.
struct ApiReply {
    int status = 0;      ///< 0 = there was no answer
    QJsonObject body;    ///< of an error too: the problem with its members, e.g. "current" of a 412
    Error error;         ///< when !ok()
    int retryAfterS = 0; ///< of 429 and 503

    bool ok() const { return status >= 200 && status < 300 && error.key.isEmpty(); }
    /// True where the same request may be sent again later: offline, time-out, 5xx, 429.
    bool isTemporary() const;
    Result<QJsonObject> result() const;
};

/// HTTP to one service. Lives on the engine thread; answers come there, never before send() has returned.
///
/// Plain http is spoken to loopback only. A self-made certificate is trusted on first use by its SHA-256 fingerprint, which the owner
/// stores (fingerprintPinned); another certificate later is a hard stop ("tls.changed") until a person has settled it.
class ApiClient : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const ApiReply &)>;
    using RefreshDone = std::function<void(Result<QString> accessToken)>;
    /// Gets a new access token after a 401 (Session). One call at a time, however many requests wait for it.
    using Refresher = std::function<void(RefreshDone)>;

    explicit ApiClient(QObject *parent = nullptr);
    ~ApiClient() override;

    void setBaseUrl(const QUrl &url);
    QUrl baseUrl() const;
    void setAccessToken(const QString &token);
    QString accessToken() const;
    void setRefresher(Refresher refresher);
    /// The time of day at the service, from its last answer (its Date header, so about a second behind) and what has passed since. Empty
    /// before the first one.
    std::optional<qint64> serviceNowMs() const;
    /// Hex SHA-256 of the certificate to trust beside those of the system; empty = the first one is taken.
    void setPinnedFingerprint(const QString &hex);

    /// Sends; the callback is dropped when the context dies or after cancel(). The number is never 0.
    quint64 send(const ApiRequest &request, QObject *context, Callback callback);
    void cancel(quint64 number);
    /// Ends everything that is on its way; the callbacks get Cancelled.
    void abortAll();

    /// An open-ended answer (server-sent events); the caller reads and deletes it. Null without a base address.
    QNetworkReply *stream(const QString &path);

Q_SIGNALS:
    void fingerprintPinned(const QString &hex);
    /// The refresh was refused: the session is over.
    void unauthorized(const cm::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm
