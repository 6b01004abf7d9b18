// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/auth/Principal.h"
#include "service/http/HttpMessage.h"
#include "service/http/Problem.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace cm::service {

/// One request on its way through a handler.
struct Call {
    const HttpRequest &request;
    Principal who;
    QStringList params; ///< what stood at the {…} of the pattern, in order
    QJsonObject body;
    qint64 ifMatch = -1;    ///< -1: no If-Match
    QString idempotencyKey; ///< empty: none

    qint64 queryInt(const QString &name, qint64 fallback, qint64 least, qint64 most) const;
    QString queryText(const QString &name) const { return request.query.queryItemValue(name, QUrl::FullyDecoded); }
};

struct Route {
    enum class Access { Open, SignedIn };
    enum class Activity { Counts, DoesNotCount }; ///< towards the idle time

    QByteArray method;
    QString pattern; ///< "/v1/lists/{id}/batches/{n}", "/v1/lists/{id}:finish"
    Access access = Access::SignedIn;
    Permissions anyOf = 0; ///< one of these is needed; 0: none but a sign-in. The stores check it again
    Activity activity = Activity::Counts;
    std::function<Answer(Call &)> handler;
    /// Takes part in idempotency: a write that has an effect of its own to repeat or not.
    bool idempotent() const { return method != "GET" && access == Access::SignedIn; }
};

/// The table of all routes. The longest literal match wins because patterns do not overlap.
class Router {
public:
    explicit Router(QList<Route> routes);
    const QList<Route> &routes() const { return m_routes; }

    struct Match {
        const Route *route = nullptr; ///< null: nothing of this method
        QStringList params;
        bool pathKnown = false; ///< with another method: 405
    };
    Match find(const QByteArray &method, const QString &path) const;
    /// The parameters when the path has the shape of the pattern.
    static std::optional<QStringList> match(const QString &pattern, const QString &path);

private:
    QList<Route> m_routes;
};

} // namespace cm::service
