// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/http/Api.h"

namespace cm::service {

// Results of the stores as answers.

inline QJsonObject jsonOf(const QJsonObject &object)
{
    return object;
}
template<class Entity>
QJsonObject jsonOf(const Entity &entity)
{
    return entity.toJson();
}

inline Answer emptyReply(const Result<void> &result)
{
    if (!result)
        return tl::unexpected<Problem>(result.error());
    return Reply{204, {}, {}};
}

/// The entity; when it was stale, a problem with the current one in "current".
template<class Entity>
Answer entityReply(const Result<Entity> &result, const std::function<Entity()> &current = {}, int status = 200)
{
    if (result)
        return Reply{status, jsonOf(*result), {}};
    Problem problem(result.error());
    if (problem.status == 412 && current)
        problem.extra.insert(QStringLiteral("current"), jsonOf(current()));
    return tl::unexpected<Problem>(std::move(problem));
}
template<class Entity, class Current>
Answer entityReply(const Result<Entity> &result, Current current)
{
    return entityReply<Entity>(result, std::function<Entity()>(current));
}

/// Runs a read and answers what it gives.
template<class Entity, class Job>
Answer readReply(const ApiParts &parts, Job job)
{
    Result<Entity> result;
    if (auto read = parts.database.read([&](QSqlDatabase &db) { result = job(db); }); !read)
        return tl::unexpected<Problem>(read.error());
    return entityReply<Entity>(result);
}

} // namespace cm::service
