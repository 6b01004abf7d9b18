// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace cm::service {

/// One request as the server hands it on: complete, its body unpacked.
struct HttpRequest {
    QByteArray method;
    QString path; ///< without query, percent-encoding undone
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString address; ///< of the other side
    bool loopback = false;

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

/// Who follows the stream of hints and which scopes are theirs.
struct EventSubscription {
    QString userId;
    QString sessionId;
    QStringList scopes;
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::optional<EventSubscription> events; ///< set: the connection becomes a stream of server-sent events
};

} // namespace cm::service
