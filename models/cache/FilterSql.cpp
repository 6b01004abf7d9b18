// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/FilterSql.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cm {

void FilterSql::add(const QString &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values += values;
}

QString FilterSql::where() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s);
}

bool FilterSql::isNegative(FilterOp op)
{
    return op == FilterOp::NotEqual || op == FilterOp::DoesNotContain;
}

QString FilterSql::likeEscaped(const QString &text)
{
    QString out = text;
    out.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return out;
}

QString FilterSql::match(const QString &column, FilterOp op, const QString &value, Kind kind, QVariantList &values)
{
    if (kind == Kind::Name) {
        QString pattern = QRegularExpression::escape(value);
        if (op == FilterOp::Equal || op == FilterOp::NotEqual)
            pattern = u'^' + pattern + u'$';
        else if (op == FilterOp::StartsWith)
            pattern = u'^' + pattern;
        else if (op == FilterOp::EndsWith)
            pattern += u'$';
        values.append(u"(?i)"_s + pattern);
        return u"coalesce(%1, '') REGEXP ?"_s.arg(column);
    }
    if (op == FilterOp::Equal || op == FilterOp::NotEqual) {
        // An index serves equality; LIKE is for words in which the case may differ.
        const bool digits = std::none_of(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
        values.append(digits ? value : likeEscaped(value));
        return digits ? u"%1 = ?"_s.arg(column) : u"%1 LIKE ? ESCAPE '\\'"_s.arg(column);
    }
    QString pattern = likeEscaped(value);
    if (op != FilterOp::StartsWith)
        pattern.prepend(u'%');
    if (op != FilterOp::EndsWith)
        pattern.append(u'%');
    values.append(pattern);
    return u"%1 LIKE ? ESCAPE '\\'"_s.arg(column);
}

void FilterSql::addTerms(const QList<FilterTerm> &terms, const std::function<QString(const FilterTerm &, QVariantList &)> &condition)
{
    QMap<int, QStringList> alternatives;
    QMap<int, QVariantList> alternativeValues;
    for (const FilterTerm &term : terms) {
        QVariantList values;
        const QString sql = condition(term, values);
        if (sql.isEmpty())
            continue;
        if (isNegative(term.op)) {
            add(u"NOT ("_s + sql + u')', values);
        } else {
            alternatives[static_cast<int>(term.field)].append(u'(' + sql + u')');
            alternativeValues[static_cast<int>(term.field)] += values;
        }
    }
    for (auto it = alternatives.cbegin(); it != alternatives.cend(); ++it)
        add(u'(' + it->join(u" OR "_s) + u')', alternativeValues.value(it.key()));
}

QString FilterSql::addNameSearch(const QString &column, const QString &search, QVariantList &orderValues)
{
    const QString text = search.trimmed();
    if (text.isEmpty())
        return {};
    const bool quoted = text.size() > 2 && text.startsWith(u'"') && text.endsWith(u'"');
    const QString bare = quoted ? text.mid(1, text.size() - 2) : text;
    QVariantList values;
    add(match(column, quoted ? FilterOp::Equal : FilterOp::Contains, bare, Kind::Name, values), values);
    return match(column, FilterOp::Equal, bare, Kind::Name, orderValues) + u" DESC"_s;
}

} // namespace cm
