// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "models/cache/ReadContext.h"

#include <QHash>

#include <functional>

namespace cm {

/// Statistics and dashboard. Both are sums of collect(), so that their numbers agree by construction.
class TrafficQueries {
public:
    explicit TrafficQueries(ReadContext &context)
        : m_context(context)
    {}

    Page<StatisticsRow> statistics(const StatisticsRequest &request);
    DashboardData dashboard(const DashboardRequest &request);

private:
    struct Piece {
        QString label; ///< of the point of time
        qint64 fromMs = 0;
        qint64 toMs = 0;
    };
    struct Cell {
        int piece = 0;
        QString accountId;
        QString mccmnc;
        qint64 priceMilli = 0;
        qint64 transmitted = 0;
        qint64 delivered = 0;
        qint64 undelivered = 0;
        qint64 costMilli = 0;
    };
    struct Selection {
        QStringList accountIds;
        QList<FilterTerm> filters;
        bool byAccount = false;
        bool byNetwork = false;
        bool byPrice = false;
    };
    /// The traffic of each piece. Quarter-hours that a piece covers as a whole come from the totals; where it cuts one, its messages are
    /// counted, if all of them are in the cache.
    void collect(const QList<Piece> &pieces, const Selection &selection, const std::function<void(const Cell &)> &take);
    bool hasAllMessages(qint64 bucketMs);
    /// The span without open ends.
    TimeSpan closed(const TimeSpan &span);
    static QList<Piece> split(const TimeSpan &span, const QList<GroupBy> &groups);
    QHash<QString, Network> networks();
    QHash<QString, QString> accountNames();

    ReadContext &m_context;
};

} // namespace cm
