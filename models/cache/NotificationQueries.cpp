// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/NotificationQueries.h"

#include "models/cache/Columns.h"
#include "models/cache/FilterSql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

QString member(const char *name)
{
    return u"json_extract(coalesce(pending, data), '$.%1')"_s.arg(QLatin1StringView(name));
}

QString orderOf(const PageRequest &request)
{
    const QString newest = u"created_at_ms DESC, id DESC"_s;
    const QString way = request.descending ? u" DESC, "_s : u", "_s;
    switch (request.sortColumn) {
    case NotificationColumns::Type:
        return member("kind") + way + newest;
    case NotificationColumns::Tag:
        return member("tag") + way + newest;
    case NotificationColumns::Created:
        return request.descending ? newest : u"created_at_ms, id"_s;
    default:
        return newest;
    }
}

QString condition(const FilterTerm &term, QVariantList &values)
{
    using Kind = FilterSql::Kind;
    switch (term.field) {
    case FilterField::Status:
        return FilterSql::match(member("state"), term.op, term.value, Kind::Code, values);
    case FilterField::Type:
        return FilterSql::match(member("kind"), term.op, term.value, Kind::Code, values);
    case FilterField::Tag:
        return FilterSql::match(member("tag"), term.op, term.value, Kind::Code, values);
    default:
        return {};
    }
}

} // namespace

Page<Notification> NotificationQueries::page(const PageRequest &request)
{
    FilterSql filter;
    filter.add(u"type = 'notification'"_s);
    filter.add(u"coalesce(pending_op, 'put') <> 'delete'"_s);
    const bool byStatus =
        std::any_of(request.filters.begin(), request.filters.end(), [](const FilterTerm &t) { return t.field == FilterField::Status; });
    if (!byStatus)
        filter.add(member("state") + u" <> 'archived'"_s);
    filter.addTerms(request.filters, condition);
    const QString search = request.search.trimmed();
    const bool byContent = request.sortColumn == NotificationColumns::Content;
    const qint64 offset = qint64(request.page) * request.pageSize;
    Page<Notification> out;
    const QString select = u"SELECT coalesce(pending, data) FROM entity"_s + filter.where() + u" ORDER BY "_s + orderOf(request);
    if (search.isEmpty() && !byContent) {
        out.total = m_context.count(u"entity"_s + filter.where(), filter.values());
        SqlStatement rows(m_context.connection(), select + u" LIMIT ? OFFSET ?"_s);
        rows.runWith(filter.values() + QVariantList{request.pageSize, offset});
        while (rows.next())
            out.rows.append(Notification::fromJson(rows.json(0)));
        return out;
    }
    // The sentences exist in the language of the program only, so they are made here: of 90 days of one person, no more than that.
    struct Found {
        QString text;
        Notification notification;
    };
    std::vector<Found> found;
    const bool quoted = search.size() > 2 && search.startsWith(u'"') && search.endsWith(u'"');
    const QString wanted = quoted ? search.mid(1, search.size() - 2) : search;
    SqlStatement rows(m_context.connection(), select);
    rows.runWith(filter.values());
    while (rows.next()) {
        Notification one = Notification::fromJson(rows.json(0));
        QString text = notificationText(one);
        if (quoted ? text.compare(wanted, Qt::CaseInsensitive) == 0 : text.contains(wanted, Qt::CaseInsensitive))
            found.push_back({std::move(text), std::move(one)});
    }
    if (byContent) {
        std::stable_sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
            return request.descending ? b.text.localeAwareCompare(a.text) < 0 : a.text.localeAwareCompare(b.text) < 0;
        });
    }
    out.total = qint64(found.size());
    for (qint64 i = offset; i < std::min(out.total, offset + request.pageSize); ++i)
        out.rows.append(found[size_t(i)].notification);
    return out;
}

NotificationSummary NotificationQueries::summary(int latest)
{
    NotificationSummary out;
    PageRequest request;
    request.pageSize = latest;
    const Page<Notification> newest = page(request);
    out.latest = newest.rows;
    request.filters = {{FilterField::Status, FilterOp::Equal, toWire(NotificationState::Unread)}};
    request.pageSize = 1;
    out.unread = page(request).total;
    return out;
}

} // namespace cm
