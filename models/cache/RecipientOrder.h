// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "models/cache/ReadContext.h"

#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace cm {

/// Which entry is the n-th recipient of some lists. For one list that is the ordinal itself; for several the order is worked out once and
/// kept until other lists are asked for or theirs change. Thread-safe.
class RecipientOrderCache {
public:
    /// Nothing when there is no such recipient.
    std::optional<RecipientSample> sample(ReadContext &context, const QStringList &listIds, qint64 index);

private:
    struct Place {
        quint32 list = 0;
        quint32 ordinal = 0;
    };
    using Order = std::vector<Place>;
    std::shared_ptr<const Order> orderOf(ReadContext &context, const QStringList &listIds);

    std::mutex m_mutex;
    QString m_key;
    std::shared_ptr<const Order> m_order;
};

} // namespace cm
