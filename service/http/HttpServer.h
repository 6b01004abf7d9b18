// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "service/http/HttpMessage.h"

#include <QString>

#include <functional>
#include <memory>
#include <set>

namespace cm::service {

struct HttpServerOptions {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;    ///< 0: one that is free
    QString certificate; ///< PEM chain; with `key`: TLS 1.2 or newer
    QString key;
    int ioThreads = 2;
    int workers = 16;
    int queue = 256; ///< requests that may wait for a worker; more: 503 with Retry-After
    int connectionsPerAddress = 100;
    int connections = 2000;
    qsizetype bodyBytes = 8 * 1024 * 1024;       ///< as sent, and unpacked
    qsizetype bodyBytesUnknown = 64 * 1024;      ///< without an Authorization header
    qint64 bodiesInFlight = 128LL * 1024 * 1024; ///< of what has come beyond the first bodyBytesUnknown of each body; more: 503
    int headerBytes = 16 * 1024;
    int phaseMs = 10'000;     ///< for a TLS handshake, the header and 64 KiB of a body together; for each 64 KiB more; for an answer
    int keepAliveMs = 60'000; ///< between two requests of a connection
    int eventCommentMs = 15'000;
};

/// HTTP/1.1 on its own threads (Boost.Beast), with limits on every phase. Requests are handled on a bounded pool of workers. Thread-safe.
class HttpServer {
public:
    using Handler = std::function<HttpResponse(const HttpRequest &)>;

    HttpServer(HttpServerOptions options, Handler handler);
    ~HttpServer(); ///< stops

    /// Listens. Errors: "listen.port_in_use", "listen.address", "listen.certificate".
    Result<void> start();
    quint16 port() const;

    /// Rows of these scopes have changed: tells whoever follows them, a little later and together with what comes in the meantime.
    /// "privileges:{user}" and "session:{id}" end the streams of that user or sign-in, so that they ask anew.
    void publish(qint64 rev, const std::set<QString> &scopes);

    /// No new connections; requests that are being handled are finished, for at most deadlineMs; then everything is closed.
    void stop(int deadlineMs);

    class Private;

private:
    std::unique_ptr<Private> d;
};

} // namespace cm::service
