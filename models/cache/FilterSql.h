// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace cm {

/// Conditions of a WHERE with their values, in order.
class FilterSql {
public:
    void add(const QString &condition, const QVariantList &values = {});
    /// "" or " WHERE a AND b".
    QString where() const;
    const QVariantList &values() const { return m_values; }

    /// Text of a column against a term; names: compare with Unicode case folding (small tables), otherwise ASCII (as fast as an index
    /// allows).
    enum class Kind { Code, Name };
    /// The condition of the positive counterpart of an operator (NotEqual -> Equal, DoesNotContain -> Contains).
    static QString match(const QString &column, FilterOp op, const QString &value, Kind kind, QVariantList &values);
    static bool isNegative(FilterOp op);
    static QString likeEscaped(const QString &text);

    /// Terms of one field are alternatives, negative ones must all hold. condition gives the positive condition of one term, or an empty
    /// string for a field that this table does not have.
    void addTerms(const QList<FilterTerm> &terms, const std::function<QString(const FilterTerm &, QVariantList &)> &condition);
    /// Search in a name: contains, or "quoted" = equal. Answers the expression that sorts exact matches first (with its values), or "".
    QString addNameSearch(const QString &column, const QString &search, QVariantList &orderValues);

private:
    QStringList m_conditions;
    QVariantList m_values;
};

} // namespace cm
