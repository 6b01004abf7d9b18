// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/FilterSql.h"
#include "models/cache/Queries.h"
#include "models/cache/ReadContext.h"

namespace cm {

/// Pages of the message history.
class MessageQueries {
public:
    explicit MessageQueries(ReadContext &context)
        : m_context(context)
    {}

    Page<MessageRow> page(const PageRequest &request);
    /// Where mccmnc, account or campaign of a row of `alias` agrees with a term; empty for other fields. Shared with the traffic.
    static QString referenceCondition(const QString &alias, const FilterTerm &term, QVariantList &values);

private:
    ReadContext &m_context;
};

} // namespace cm
