// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/TrafficQueries.h"

#include "core/wire/Api.h"
#include "models/cache/Columns.h"
#include "models/cache/FilterSql.h"
#include "models/cache/MessageQueries.h"
#include "models/tables/CountryNames.h"

#include <QDateTime>
#include <QMap>

#include <limits>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

using wire::kBucketMs;

qint64 bucketOf(qint64 ms)
{
    return ms - ms % kBucketMs;
}

bool isTime(GroupBy group)
{
    return group == GroupBy::Year || group == GroupBy::Month || group == GroupBy::Day;
}

/// From "2026-11-22" (or "2026-11", "2026", whatever the finest group needs) to the key of a coarser group.
QString timeKey(GroupBy group, const QString &label)
{
    return label.left(group == GroupBy::Year ? 4 : group == GroupBy::Month ? 7 : 10);
}

qint64 startOf(QDate day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

void add(StatisticsRow &row, qint64 transmitted, qint64 delivered, qint64 undelivered, qint64 costMilli)
{
    row.transmitted += transmitted;
    row.delivered += delivered;
    row.undelivered += undelivered;
    row.sent += transmitted + delivered + undelivered;
    row.costMilli += costMilli;
}

qint64 valueOf(const StatisticsRow &row, int value)
{
    switch (value) {
    case StatisticsColumns::Sent:
        return row.sent;
    case StatisticsColumns::Delivered:
        return row.delivered;
    case StatisticsColumns::Undelivered:
        return row.undelivered;
    case StatisticsColumns::Transmitted:
        return row.transmitted;
    default:
        return row.costMilli;
    }
}

int compareKeys(GroupBy group, const QString &a, const QString &b)
{
    if (group == GroupBy::Price) {
        const qint64 left = a.toLongLong();
        const qint64 right = b.toLongLong();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    if (group == GroupBy::Country)
        return QString::localeAwareCompare(countryName(a), countryName(b));
    return isTime(group) ? a.compare(b) : QString::localeAwareCompare(a, b);
}

} // namespace

TimeSpan TrafficQueries::closed(const TimeSpan &span)
{
    TimeSpan out = span;
    SqlStatement ends(m_context.connection(),
                      u"SELECT (SELECT min(bucket_ms) FROM traffic_total), (SELECT max(bucket_ms) FROM traffic_total)"_s);
    ends.run();
    const bool any = ends.next() && !ends.isNull(0);
    const qint64 first = any ? ends.integer(0) : 0;
    const qint64 end = any ? ends.integer(1) + kBucketMs : 0;
    if (out.fromMs <= 0)
        out.fromMs = first;
    if (out.toMs <= 0)
        out.toMs = std::max(out.fromMs, end);
    return out;
}

QList<TrafficQueries::Piece> TrafficQueries::split(const TimeSpan &span, const QList<GroupBy> &groups)
{
    QList<Piece> out;
    if (span.toMs <= span.fromMs)
        return out;
    const bool days = groups.contains(GroupBy::Day);
    const bool months = groups.contains(GroupBy::Month);
    if (!days && !months && !groups.contains(GroupBy::Year)) {
        out.append({{}, span.fromMs, span.toMs});
        return out;
    }
    QDate day = QDateTime::fromMSecsSinceEpoch(span.fromMs).date();
    if (!days)
        day = QDate(day.year(), months ? day.month() : 1, 1);
    while (startOf(day) < span.toMs) {
        const QDate next = days ? day.addDays(1) : months ? day.addMonths(1) : day.addYears(1);
        const Piece piece{day.toString(days     ? u"yyyy-MM-dd"_s
                                       : months ? u"yyyy-MM"_s
                                                : u"yyyy"_s),
                          std::max(span.fromMs, startOf(day)), std::min(span.toMs, startOf(next))};
        if (piece.fromMs < piece.toMs)
            out.append(piece);
        day = next;
    }
    return out;
}

bool TrafficQueries::hasAllMessages(qint64 bucketMs)
{
    const qint64 totals =
        SqlStatement::first(m_context.connection(),
                            u"SELECT sum(transmitted + delivered + undelivered) FROM traffic_total WHERE bucket_ms = ?"_s, bucketMs)
            .toLongLong();
    const qint64 messages = SqlStatement::first(m_context.connection(),
                                                u"SELECT count(*) FROM message WHERE sent_at_ms >= ? AND sent_at_ms < ? AND status > 0"_s,
                                                bucketMs, bucketMs + kBucketMs)
                                .toLongLong();
    return totals == messages;
}

void TrafficQueries::collect(const QList<Piece> &pieces, const Selection &selection, const std::function<void(const Cell &)> &take)
{
    QStringList columns;
    columns << (selection.byAccount ? u"t.account_id"_s : u"''"_s) << (selection.byNetwork ? u"t.mccmnc"_s : u"''"_s)
            << (selection.byPrice ? u"t.price_milli"_s : u"0"_s);
    QStringList groups;
    if (selection.byAccount)
        groups.append(u"t.account_id"_s);
    if (selection.byNetwork)
        groups.append(u"t.mccmnc"_s);
    if (selection.byPrice)
        groups.append(u"t.price_milli"_s);
    const QString groupBy = groups.isEmpty() ? QString() : u" GROUP BY "_s + groups.join(u", "_s);

    const auto filterOf = [&](const QString &timeColumn) {
        FilterSql filter;
        filter.add(u"t.%1 >= ? AND t.%1 < ?"_s.arg(timeColumn));
        if (!selection.accountIds.isEmpty()) {
            QStringList marks;
            QVariantList values;
            for (const QString &id : selection.accountIds) {
                marks.append(u"?"_s);
                values.append(id);
            }
            filter.add(u"t.account_id IN (%1)"_s.arg(marks.join(u", "_s)), values);
        }
        filter.addTerms(selection.filters, [](const FilterTerm &term, QVariantList &values) {
            return MessageQueries::referenceCondition(u"t"_s, term, values);
        });
        return filter;
    };
    const FilterSql totalFilter = filterOf(u"bucket_ms"_s);
    const FilterSql messageFilter = filterOf(u"sent_at_ms"_s);
    SqlStatement totals(m_context.connection(),
                        u"SELECT %1, sum(t.transmitted), sum(t.delivered), sum(t.undelivered), "
                        "sum(t.price_milli * (t.transmitted + t.delivered + t.undelivered)) FROM traffic_total t%2%3"_s.arg(
                            columns.join(u", "_s), totalFilter.where(), groupBy));
    SqlStatement messages(
        m_context.connection(),
        u"SELECT %1, sum(t.status = 1), sum(t.status = 2), sum(t.status = 3), sum(t.price_milli) FROM message t%2 AND t.status > 0%3"_s.arg(
            columns.join(u", "_s), messageFilter.where(), groupBy));

    const auto run = [&](SqlStatement &statement, const FilterSql &filter, int piece, qint64 from, qint64 to) {
        if (from >= to)
            return;
        statement.runWith(QVariantList{from, to} + filter.values());
        while (statement.next()) {
            Cell cell{piece,
                      statement.text(0),
                      statement.text(1),
                      statement.integer(2),
                      statement.integer(3),
                      statement.integer(4),
                      statement.integer(5),
                      statement.integer(6)};
            if (cell.transmitted + cell.delivered + cell.undelivered > 0)
                take(cell);
        }
    };
    for (int i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        qint64 from = bucketOf(piece.fromMs);
        qint64 to = bucketOf(piece.toMs - 1) + kBucketMs;
        const bool cutHead = from != piece.fromMs;
        const bool cutTail = to != piece.toMs;
        if (cutHead && hasAllMessages(from)) {
            run(messages, messageFilter, i, piece.fromMs, std::min(piece.toMs, from + kBucketMs));
            from += kBucketMs;
        }
        if (cutTail && from < to && hasAllMessages(to - kBucketMs)) {
            to -= kBucketMs;
            run(messages, messageFilter, i, std::max(piece.fromMs, to), piece.toMs);
        }
        run(totals, totalFilter, i, from, to);
    }
}

QHash<QString, Network> TrafficQueries::networks()
{
    QHash<QString, Network> out;
    SqlStatement s(m_context.connection(), u"SELECT mccmnc, country, name FROM network"_s);
    s.run();
    while (s.next())
        out.insert(s.text(0), Network{s.text(0), s.text(1), s.text(2), 0, 0});
    return out;
}

QHash<QString, QString> TrafficQueries::accountNames()
{
    QHash<QString, QString> out;
    SqlStatement s(m_context.connection(),
                   u"SELECT id, coalesce(nullif(json_extract(coalesce(pending, data), '$.display_name'), ''), name) "
                   "FROM entity WHERE type = 'account'"_s);
    s.run();
    while (s.next())
        out.insert(s.text(0), s.text(1));
    return out;
}

Page<StatisticsRow> TrafficQueries::statistics(const StatisticsRequest &request)
{
    const auto &groups = request.groups;
    const QList<Piece> pieces = split(closed(request.span), groups);
    Selection selection{request.accountIds, request.filters, groups.contains(GroupBy::Account),
                        groups.contains(GroupBy::Country) || groups.contains(GroupBy::Network) || groups.contains(GroupBy::NetworkCode),
                        groups.contains(GroupBy::Price)};
    const auto byCode = selection.byNetwork ? networks() : QHash<QString, Network>();
    const auto names = selection.byAccount ? accountNames() : QHash<QString, QString>();
    QHash<QStringList, int> places;
    QList<StatisticsRow> rows;
    collect(pieces, selection, [&](const Cell &cell) {
        QStringList identity;
        QStringList keys;
        for (const GroupBy group : groups) {
            QString key;
            switch (group) {
            case GroupBy::Year:
            case GroupBy::Month:
            case GroupBy::Day:
                key = timeKey(group, pieces.at(cell.piece).label);
                break;
            case GroupBy::Account:
                key = cell.accountId;
                break;
            case GroupBy::Country:
                key = byCode.value(cell.mccmnc).country;
                break;
            case GroupBy::Network:
                key = byCode.value(cell.mccmnc).name;
                break;
            case GroupBy::NetworkCode:
                key = cell.mccmnc;
                break;
            case GroupBy::Price:
                key = QString::number(cell.priceMilli);
                break;
            }
            identity.append(key);
            keys.append(group == GroupBy::Account ? names.value(key, key) : key);
        }
        auto place = places.constFind(identity);
        if (place == places.cend()) {
            place = places.insert(identity, static_cast<int>(rows.size()));
            rows.append(StatisticsRow{keys, 0, 0, 0, 0, 0});
        }
        add(rows[*place], cell.transmitted, cell.delivered, cell.undelivered, cell.costMilli);
    });
    if (groups.isEmpty() && rows.isEmpty())
        rows.append(StatisticsRow());

    const auto before = [&](const StatisticsRow &a, const StatisticsRow &b) {
        const int column = request.sortColumn;
        if (column >= groups.size() &&
            valueOf(a, column - static_cast<int>(groups.size())) != valueOf(b, column - static_cast<int>(groups.size()))) {
            const bool less = valueOf(a, column - static_cast<int>(groups.size())) < valueOf(b, column - static_cast<int>(groups.size()));
            return request.descending ? !less : less;
        }
        if (column >= 0 && column < groups.size()) {
            if (const int order = compareKeys(groups.at(column), a.keys.at(column), b.keys.at(column)); order != 0)
                return request.descending ? order > 0 : order < 0;
        }
        for (int i = 0; i < groups.size(); ++i) {
            // Without a choice: newest days first, names from A to Z.
            if (const int order = compareKeys(groups.at(i), a.keys.at(i), b.keys.at(i)); order != 0)
                return isTime(groups.at(i)) ? order > 0 : order < 0;
        }
        return false;
    };
    std::stable_sort(rows.begin(), rows.end(), before);
    Page<StatisticsRow> out;
    out.total = rows.size();
    out.rows = rows.mid(qsizetype(request.page) * request.pageSize, request.pageSize);
    return out;
}

DashboardData TrafficQueries::dashboard(const DashboardRequest &request)
{
    const TimeSpan span = closed(request.span);
    QList<Piece> pieces;
    if (request.stepMs > 0) {
        for (qint64 at = span.fromMs; at < span.toMs; at += request.stepMs)
            pieces.append({{}, at, std::min(span.toMs, at + request.stepMs)});
    } else {
        pieces = split(span, {GroupBy::Day});
    }
    DashboardData out;
    for (const Piece &piece : std::as_const(pieces))
        out.traffic.append({piece.fromMs, 0, 0, 0});
    const auto byCode = networks();
    QHash<QString, DashboardData::Share> countries;
    QHash<QString, DashboardData::Share> codes;
    Selection selection;
    selection.accountIds = request.accountIds;
    selection.byNetwork = true;
    collect(pieces, selection, [&](const Cell &cell) {
        const qint64 sent = cell.transmitted + cell.delivered + cell.undelivered;
        auto &point = out.traffic[cell.piece];
        point.sent += sent;
        point.delivered += cell.delivered;
        point.undelivered += cell.undelivered;
        add(out.sum, cell.transmitted, cell.delivered, cell.undelivered, cell.costMilli);
        const Network network = byCode.value(cell.mccmnc);
        for (auto *share : {&countries[network.country], &codes[cell.mccmnc]}) {
            share->country = network.country;
            share->sent += sent;
            share->delivered += cell.delivered;
            share->undelivered += cell.undelivered;
            share->costMilli += cell.costMilli;
        }
        codes[cell.mccmnc].mccmnc = cell.mccmnc;
        codes[cell.mccmnc].network = network.name;
    });
    out.countries = countries.values();
    out.networks = codes.values();
    const auto mostFirst = [](const DashboardData::Share &a, const DashboardData::Share &b) {
        return a.sent != b.sent ? a.sent > b.sent : std::tie(a.country, a.mccmnc) < std::tie(b.country, b.mccmnc);
    };
    std::sort(out.countries.begin(), out.countries.end(), mostFirst);
    std::sort(out.networks.begin(), out.networks.end(), mostFirst);
    return out;
}

} // namespace cm
