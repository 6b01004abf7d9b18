// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "models/cache/ReadContext.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace cm {

/// Pages of lists, templates, campaigns, accounts and gateways as people see them (with their queued edits), and of entries.
class EntityQueries {
public:
    explicit EntityQueries(ReadContext &context)
        : m_context(context)
    {}

    Page<QJsonObject> page(const QString &type, const PageRequest &request);
    std::optional<QJsonObject> one(const QString &type, const QString &id);
    Page<ListEntry> entries(const QString &listId, const PageRequest &request);

    template<class Entity>
    Page<Entity> pageOf(const QString &type, const PageRequest &request)
    {
        const Page<QJsonObject> raw = page(type, request);
        Page<Entity> out;
        out.total = raw.total;
        out.rows.reserve(raw.rows.size());
        for (const QJsonObject &row : raw.rows)
            out.rows.append(Entity::fromJson(row));
        return out;
    }

private:
    ReadContext &m_context;
};

} // namespace cm
