// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "models/cache/ReadContext.h"

namespace cm {

/// Notifications as people see them, with the marks that are on their way.
class NotificationQueries {
public:
    explicit NotificationQueries(ReadContext &context)
        : m_context(context)
    {}

    /// Without a filter for the status: those that are not archived. The search looks into the sentence in the language of the program.
    Page<Notification> page(const PageRequest &request);
    NotificationSummary summary(int latest);

private:
    ReadContext &m_context;
};

} // namespace cm
