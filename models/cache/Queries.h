// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "core/domain/Notification.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace cm {

// Requests and answers of the cache: plain values.

/// What a filter term looks at. Which ones a table knows stands at its model.
enum class FilterField {
    Receiver,
    Sender,
    MessageId,
    Country,
    Network,
    MccMnc,
    DeliveryStatus,
    ErrorCode,
    Campaign,
    Account,
    Status,
    Type,
    Tag
};
enum class FilterOp { Equal, NotEqual, StartsWith, EndsWith, Contains, DoesNotContain };

/// Terms of one field are alternatives (for the negative operators: all must hold), different fields must all hold.
/// Country takes an ISO code (the table models resolve names: withCountryCodes()), the others text; not case-sensitive.
struct FilterTerm {
    FilterField field = FilterField::Receiver;
    FilterOp op = FilterOp::Contains;
    QString value;
    bool operator==(const FilterTerm &) const = default;
};

/// A span of time; from inclusive, to exclusive; 0 = open.
struct TimeSpan {
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const TimeSpan &) const = default;
};

struct PageRequest {
    QString search; ///< in the name; not case-sensitive; exact matches first; "quoted" = exact only
    QList<FilterTerm> filters;
    TimeSpan span;       ///< messages: of sentAtMs
    int sortColumn = -1; ///< the model's column enum; -1 = newest first
    bool descending = false;
    int page = 0; ///< counts from 0
    int pageSize = 25;
    bool operator==(const PageRequest &) const = default;
};

template<class Row>
struct Page {
    QList<Row> rows;
    qint64 total = 0; ///< of all pages
};

/// A message with the names that its ids stand for.
struct MessageRow {
    Message message;
    QString country; ///< ISO code
    QString network;
    QString accountName;
    QString campaignName;
};

enum class GroupBy { Year, Month, Day, Account, Country, Network, NetworkCode, Price };

struct StatisticsRequest {
    TimeSpan span;
    QList<FilterTerm> filters; ///< Account, Country, Network, MccMnc
    QList<GroupBy> groups;     ///< in the order of the columns
    QStringList accountIds;    ///< empty = all
    int sortColumn = -1;       ///< groups first, then Sent, Delivered, Undelivered, Transmitted, Cost
    bool descending = false;
    int page = 0;
    int pageSize = 25;
};

struct StatisticsRow {
    QStringList keys; ///< one per group; Day "2026-11-22", Month "2026-11", Country an ISO code, Price in Milli
    qint64 sent = 0;
    qint64 delivered = 0;
    qint64 undelivered = 0;
    qint64 transmitted = 0;
    qint64 costMilli = 0;
};

struct DashboardRequest {
    TimeSpan span;
    QStringList accountIds; ///< empty = all
    qint64 stepMs = 0;      ///< width of a point of the graph; days are the user's local days, so pass 0 for "by local day"
};

/// The same numbers as Statistics for the same filter, always: both come from the same query.
struct DashboardData {
    struct Point {
        qint64 fromMs = 0;
        qint64 sent = 0;
        qint64 delivered = 0;
        qint64 undelivered = 0;
    };
    struct Share {
        QString country;
        QString mccmnc;
        QString network;
        qint64 sent = 0;
        qint64 delivered = 0;
        qint64 undelivered = 0;
        qint64 costMilli = 0;
    };
    QList<Point> traffic;   ///< every step of the span, also empty ones
    StatisticsRow sum;      ///< keys is empty
    QList<Share> countries; ///< most sent first; mccmnc and network are empty
    QList<Share> networks;  ///< most sent first
};

/// For the bell.
struct NotificationSummary {
    qint64 unread = 0;
    QList<Notification> latest; ///< newest first, without archived ones
};

struct RecipientSample {
    qint64 index = 0;
    qint64 count = 0;    ///< distinct recipients of the lists
    QStringList columns; ///< of the list that this one comes from
    ListEntry entry;
};

} // namespace cm
