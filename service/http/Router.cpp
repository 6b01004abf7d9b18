// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http/Router.h"

using namespace Qt::StringLiterals;

namespace cm::service {

qint64 Call::queryInt(const QString &name, qint64 fallback, qint64 least, qint64 most) const
{
    bool ok = false;
    const qint64 value = request.query.queryItemValue(name).toLongLong(&ok);
    return ok ? std::clamp(value, least, most) : fallback;
}

Router::Router(QList<Route> routes)
    : m_routes(std::move(routes))
{}

std::optional<QStringList> Router::match(const QString &pattern, const QString &path)
{
    const auto wanted = QStringView(pattern).split(u'/');
    const auto given = QStringView(path).split(u'/');
    if (wanted.size() != given.size())
        return {};
    QStringList params;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const qsizetype open = wanted[i].indexOf(u'{');
        if (open < 0) {
            if (wanted[i] != given[i])
                return {};
            continue;
        }
        const QStringView suffix = wanted[i].mid(wanted[i].indexOf(u'}') + 1);
        if (!given[i].endsWith(suffix))
            return {};
        const QStringView value = given[i].chopped(suffix.size());
        if (value.isEmpty() || value.contains(u':'))
            return {};
        params << value.toString();
    }
    return params;
}

Router::Match Router::find(const QByteArray &method, const QString &path) const
{
    Match found;
    for (const Route &route : m_routes) {
        auto params = match(route.pattern, path);
        if (!params)
            continue;
        found.pathKnown = true;
        if (route.method == method) {
            found.route = &route;
            found.params = std::move(*params);
            break;
        }
    }
    return found;
}

} // namespace cm::service
