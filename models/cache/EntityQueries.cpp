// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/EntityQueries.h"

#include "models/cache/Columns.h"
#include "models/cache/FieldsJson.h"
#include "models/cache/FilterSql.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

QString member(const char *name)
{
    return u"json_extract(coalesce(pending, data), '$.%1')"_s.arg(QLatin1StringView(name));
}

/// Empty for a column that does not sort.
QString sortExpression(const QString &type, int column)
{
    const auto text = [](const char *name) { return member(name) + u" COLLATE NOCASE"_s; };
    if (type == "list"_L1) {
        switch (column) {
        case ListColumns::Name:
            return u"name COLLATE NOCASE"_s;
        case ListColumns::Status:
            return member("status");
        case ListColumns::Campaigns:
            return member("campaigns");
        case ListColumns::Entries:
            return member("entries");
        case ListColumns::Created:
            return u"created_at_ms"_s;
        }
    } else if (type == "template"_L1) {
        switch (column) {
        case TemplateColumns::Name:
            return u"name COLLATE NOCASE"_s;
        case TemplateColumns::Text:
            return text("text");
        case TemplateColumns::Updated:
            return member("updated_at_ms");
        }
    } else if (type == "campaign"_L1) {
        switch (column) {
        case CampaignColumns::Name:
            return u"name COLLATE NOCASE"_s;
        case CampaignColumns::Sender:
            return text("sender");
        case CampaignColumns::Created:
            return u"created_at_ms"_s;
        case CampaignColumns::Schedule:
            return member("scheduled_at_ms");
        case CampaignColumns::Status:
            return member("status");
        case CampaignColumns::Progress:
            return u"(%1 + %2 + %3) * 1.0 / max(%4, 1)"_s.arg(member("submitted"), member("delivered"), member("undelivered"),
                                                              member("total"));
        }
    } else if (type == "account"_L1) {
        switch (column) {
        case AccountColumns::Name:
            return u"name COLLATE NOCASE"_s;
        case AccountColumns::DisplayName:
            return text("display_name");
        case AccountColumns::Type:
            return member("type");
        case AccountColumns::Status:
            return u"NOT "_s + member("active");
        }
    }
    return {};
}

QString newestFirst(const QString &type)
{
    if (type == "template"_L1)
        return member("updated_at_ms") + u" DESC, id DESC"_s;
    return type == "list"_L1 || type == "campaign"_L1 ? u"created_at_ms DESC, id DESC"_s : u"id DESC"_s;
}

QString condition(const QString &type, const FilterTerm &term, QVariantList &values)
{
    using Kind = FilterSql::Kind;
    switch (term.field) {
    case FilterField::Status:
        if (type == "account"_L1)
            return FilterSql::match(u"iif(%1, 'active', 'inactive')"_s.arg(member("active")), term.op, term.value, Kind::Code, values);
        return FilterSql::match(member("status"), term.op, term.value, Kind::Code, values);
    case FilterField::Type:
        return FilterSql::match(member("type"), term.op, term.value, Kind::Code, values);
    case FilterField::Sender:
        return FilterSql::match(member("sender"), term.op, term.value, Kind::Name, values);
    case FilterField::Account:
        if (type == "campaign"_L1) {
            values.append(term.value);
            const QString byName =
                FilterSql::match(u"coalesce(nullif(json_extract(coalesce(a.pending, a.data), '$.display_name'), ''), a.name)"_s, term.op,
                                 term.value, Kind::Name, values);
            return u"%1 = ? OR %1 IN (SELECT a.id FROM entity a WHERE a.type = 'account' AND %2)"_s.arg(member("account_id"), byName);
        }
        return FilterSql::match(u"name"_s, term.op, term.value, Kind::Name, values);
    default:
        return {};
    }
}

} // namespace

Page<QJsonObject> EntityQueries::page(const QString &type, const PageRequest &request)
{
    FilterSql filter;
    filter.add(u"type = ?"_s, {type});
    filter.add(u"coalesce(pending_op, 'put') <> 'delete'"_s);
    if (type == "campaign"_L1)
        filter.add(u"coalesce(%1, 'campaign') = 'campaign'"_s.arg(member("kind")));
    if (request.span.fromMs > 0)
        filter.add(u"created_at_ms >= ?"_s, {request.span.fromMs});
    if (request.span.toMs > 0)
        filter.add(u"created_at_ms < ?"_s, {request.span.toMs});
    filter.addTerms(request.filters, [&](const FilterTerm &term, QVariantList &values) { return condition(type, term, values); });
    QVariantList orderValues;
    QStringList order;
    const QString searched = type == "account"_L1 ? u"name || ' ' || %1"_s.arg(member("display_name")) : u"name"_s;
    if (const QString exact = filter.addNameSearch(searched, request.search, orderValues); !exact.isEmpty())
        order.append(exact);
    if (const QString sort = sortExpression(type, request.sortColumn); !sort.isEmpty())
        order.append(sort + (request.descending ? u" DESC"_s : QString()));
    order.append(newestFirst(type));

    Page<QJsonObject> out;
    out.total = m_context.count(u"entity"_s + filter.where(), filter.values());
    SqlStatement rows(m_context.connection(), u"SELECT coalesce(pending, data) FROM entity"_s + filter.where() + u" ORDER BY "_s +
                                                  order.join(u", "_s) + u" LIMIT ? OFFSET ?"_s);
    rows.runWith(filter.values() + orderValues + QVariantList{request.pageSize, qint64(request.page) * request.pageSize});
    while (rows.next())
        out.rows.append(rows.json(0));
    return out;
}

std::optional<QJsonObject> EntityQueries::one(const QString &type, const QString &id)
{
    SqlStatement row(m_context.connection(),
                     u"SELECT coalesce(pending, data) FROM entity WHERE type = ? AND id = ? AND coalesce(pending_op, 'put') <> 'delete'"_s);
    if (!row.run(type, id) || !row.next() || row.isNull(0))
        return {};
    return row.json(0);
}

Page<ListEntry> EntityQueries::entries(const QString &listId, const PageRequest &request)
{
    FilterSql filter;
    filter.add(u"list_id = ?"_s, {listId});
    const QString search = request.search.trimmed();
    Page<ListEntry> out;
    QString order = u"ordinal"_s;
    const qint64 offset = qint64(request.page) * request.pageSize;
    qint64 skipped = offset;
    if (!search.isEmpty()) {
        QVariantList values;
        const QString number = FilterSql::match(u"number"_s, FilterOp::Contains, search, FilterSql::Kind::Code, values);
        const QString fields = FilterSql::match(u"fields"_s, FilterOp::Contains, search, FilterSql::Kind::Name, values);
        filter.add(u'(' + number + u" OR "_s + fields + u')', values);
        out.total = m_context.count(u"list_entry"_s + filter.where(), filter.values());
    } else {
        out.total =
            SqlStatement::first(m_context.connection(), u"SELECT entries FROM list_cached WHERE list_id = ?"_s, listId).toLongLong();
    }
    if (request.sortColumn == EntryColumns::Number)
        order = u"number"_s;
    else if (request.sortColumn >= EntryColumns::FirstField)
        order = u"json_extract(fields, '$[%1]') COLLATE NOCASE"_s.arg(request.sortColumn - EntryColumns::FirstField);
    else if (search.isEmpty() && !request.descending) {
        // Ordinals are dense: the page can be entered directly.
        filter.add(u"ordinal >= ?"_s, {offset});
        skipped = 0;
    }
    if (request.descending)
        order += u" DESC"_s;
    SqlStatement rows(m_context.connection(), u"SELECT ordinal, number, fields FROM list_entry"_s + filter.where() + u" ORDER BY "_s +
                                                  order + u", ordinal LIMIT ? OFFSET ?"_s);
    rows.runWith(filter.values() + QVariantList{request.pageSize, skipped});
    while (rows.next())
        out.rows.append(ListEntry{rows.integer(0), rows.text(1), fieldsFromJson(rows.text(2))});
    return out;
}

} // namespace cm
