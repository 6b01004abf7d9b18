// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/MessageQueries.h"

#include "models/cache/Columns.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

const QString kAccountName = u"coalesce(nullif(json_extract(coalesce(a.pending, a.data), '$.display_name'), ''), a.name, '')"_s;

QString digitsWithPlus(const FilterTerm &term)
{
    const QString value = term.value.trimmed();
    const bool whole = term.op == FilterOp::Equal || term.op == FilterOp::NotEqual || term.op == FilterOp::StartsWith;
    return whole && !value.isEmpty() && value.front().isDigit() ? u'+' + value : value;
}

QString condition(const FilterTerm &term, QVariantList &values)
{
    using Kind = FilterSql::Kind;
    switch (term.field) {
    case FilterField::Receiver: {
        const QString value = digitsWithPlus(term);
        if (term.op == FilterOp::StartsWith && !value.isEmpty()) {
            values << value << value + QChar(0x7f);
            return u"m.recipient >= ? AND m.recipient < ?"_s;
        }
        return FilterSql::match(u"m.recipient"_s, term.op, value, Kind::Code, values);
    }
    case FilterField::Sender:
        return FilterSql::match(u"m.sender"_s, term.op, term.value, Kind::Code, values);
    case FilterField::MessageId:
        if (term.op == FilterOp::Equal || term.op == FilterOp::NotEqual) {
            values.append(term.value.trimmed().toLongLong());
            return u"m.id = ?"_s;
        }
        return FilterSql::match(u"CAST(m.id AS TEXT)"_s, term.op, term.value.trimmed(), Kind::Code, values);
    case FilterField::DeliveryStatus:
        values.append(static_cast<int>(fromWire<DeliveryStatus>(term.value.toLower()).value_or(DeliveryStatus::None)));
        return u"m.status = ?"_s;
    case FilterField::ErrorCode:
        return FilterSql::match(u"m.error_code"_s, term.op, term.value, Kind::Code, values);
    default:
        return MessageQueries::referenceCondition(u"m"_s, term, values);
    }
}

/// Empty for the order of time, which the index serves.
QString sortExpression(int column)
{
    switch (column) {
    case MessageColumns::Receiver:
        return u"m.recipient"_s;
    case MessageColumns::Sender:
        return u"m.sender COLLATE NOCASE"_s;
    case MessageColumns::Country:
        return u"coalesce((SELECT country FROM network WHERE mccmnc = m.mccmnc), '')"_s;
    case MessageColumns::Network:
        return u"coalesce((SELECT name FROM network WHERE mccmnc = m.mccmnc), '') COLLATE NOCASE"_s;
    case MessageColumns::MccMnc:
        return u"m.mccmnc"_s;
    case MessageColumns::ErrorCode:
        return u"m.error_code"_s;
    case MessageColumns::DeliveryStatus:
        return u"m.status"_s;
    case MessageColumns::DeliveryDate:
        return u"m.done_at_ms"_s;
    case MessageColumns::DlrTime:
        return u"iif(m.done_at_ms > 0, m.done_at_ms - m.sent_at_ms, -1)"_s;
    case MessageColumns::Price:
        return u"m.price_milli"_s;
    case MessageColumns::Unicode:
        return u"m.encoding"_s;
    case MessageColumns::MessageId:
        return u"m.id"_s;
    case MessageColumns::Account:
        return u"(SELECT %1 FROM entity a WHERE a.type = 'account' AND a.id = m.account_id) COLLATE NOCASE"_s.arg(kAccountName);
    case MessageColumns::Campaign:
        return u"(SELECT c.name FROM entity c WHERE c.type = 'campaign' AND c.id = m.campaign_id) COLLATE NOCASE"_s;
    case MessageColumns::Parts:
        return u"m.parts"_s;
    default:
        return {};
    }
}

MessageRow rowFrom(const SqlStatement &s)
{
    MessageRow row;
    Message &m = row.message;
    m.id = s.integer(0);
    m.campaignId = s.text(1);
    m.accountId = s.text(2);
    m.recipient = s.text(3);
    m.sender = s.text(4);
    m.encoding = static_cast<Encoding>(s.integer(5));
    m.parts = static_cast<int>(s.integer(6));
    m.mccmnc = s.text(7);
    m.priceMilli = s.integer(8);
    m.state = static_cast<MessageState>(s.integer(9));
    m.errorCode = s.text(10);
    m.createdAtMs = s.integer(11);
    m.sentAtMs = s.integer(12);
    m.doneAtMs = s.integer(13);
    m.rev = s.integer(14);
    row.country = s.text(15);
    row.network = s.text(16);
    row.accountName = s.text(17);
    row.campaignName = s.text(18);
    return row;
}

} // namespace

QString MessageQueries::referenceCondition(const QString &alias, const FilterTerm &term, QVariantList &values)
{
    using Kind = FilterSql::Kind;
    switch (term.field) {
    case FilterField::Country:
        return u"%1.mccmnc IN (SELECT n.mccmnc FROM network n WHERE %2)"_s.arg(
            alias, FilterSql::match(u"n.country"_s, term.op, term.value, Kind::Code, values));
    case FilterField::Network:
        return u"%1.mccmnc IN (SELECT n.mccmnc FROM network n WHERE %2)"_s.arg(
            alias, FilterSql::match(u"n.name"_s, term.op, term.value, Kind::Name, values));
    case FilterField::MccMnc:
        return FilterSql::match(alias + u".mccmnc"_s, term.op, term.value, Kind::Code, values);
    case FilterField::Campaign: {
        values.append(term.value);
        const QString name = FilterSql::match(u"c.name"_s, term.op, term.value, Kind::Name, values);
        return u"%1.campaign_id = ? OR %1.campaign_id IN (SELECT c.id FROM entity c WHERE c.type = 'campaign' AND %2)"_s.arg(alias, name);
    }
    case FilterField::Account: {
        values.append(term.value);
        const QString name = FilterSql::match(kAccountName, term.op, term.value, Kind::Name, values);
        return u"%1.account_id = ? OR %1.account_id IN (SELECT a.id FROM entity a WHERE a.type = 'account' AND %2)"_s.arg(alias, name);
    }
    default:
        return {};
    }
}

Page<MessageRow> MessageQueries::page(const PageRequest &request)
{
    FilterSql filter;
    filter.add(u"m.sent_at_ms >= ?"_s, {std::max<qint64>(request.span.fromMs, 1)});
    if (request.span.toMs > 0)
        filter.add(u"m.sent_at_ms < ?"_s, {request.span.toMs});
    QList<FilterTerm> terms = request.filters;
    if (!request.search.trimmed().isEmpty())
        terms.append({FilterField::Receiver, FilterOp::Contains, request.search.trimmed()});
    filter.addTerms(terms, condition);

    Page<MessageRow> out;
    out.total = m_context.count(u"message m"_s + filter.where(), filter.values());
    qint64 offset = qint64(request.page) * request.pageSize;
    qint64 limit = std::min<qint64>(request.pageSize, out.total - offset);
    if (limit <= 0)
        return out;
    const QString sort = sortExpression(request.sortColumn);
    bool down = request.sortColumn < 0 || request.descending;
    // Pages of the second half are read from the other end, so that the last one is as near as the first.
    const bool fromEnd = sort.isEmpty() && offset > out.total / 2;
    if (fromEnd) {
        offset = out.total - offset - limit;
        down = !down;
    }
    const auto direction = down ? u" DESC"_s : QString();
    const QString order =
        sort.isEmpty() ? u"m.sent_at_ms%1, m.id%1"_s.arg(direction) : u"%1%2, m.sent_at_ms DESC, m.id DESC"_s.arg(sort, direction);
    SqlStatement rows(
        m_context.connection(),
        u"SELECT m.id, m.campaign_id, m.account_id, m.recipient, m.sender, m.encoding, m.parts, m.mccmnc, m.price_milli, m.state, "
        "m.error_code, m.created_at_ms, m.sent_at_ms, m.done_at_ms, m.rev, n.country, n.name, %1, c.name "
        "FROM (SELECT m.id FROM message m%2 ORDER BY %3 LIMIT ? OFFSET ?) p CROSS JOIN message m ON m.id = p.id "
        "LEFT JOIN network n ON n.mccmnc = m.mccmnc LEFT JOIN entity a ON a.type = 'account' AND a.id = m.account_id "
        "LEFT JOIN entity c ON c.type = 'campaign' AND c.id = m.campaign_id ORDER BY %3"_s.arg(kAccountName, filter.where(), order));
    rows.runWith(filter.values() + QVariantList{limit, offset});
    while (rows.next())
        out.rows.append(rowFrom(rows));
    if (fromEnd)
        std::reverse(out.rows.begin(), out.rows.end());
    return out;
}

} // namespace cm
