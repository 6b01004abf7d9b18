// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/StatisticsTableModel.h"

#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"
#include "models/tables/CountryNames.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace cm {

StatisticsTableModel::StatisticsTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
}

void StatisticsTableModel::setGroups(const QList<GroupBy> &groups)
{
    if (groups == m_groups)
        return;
    clearRows();
    beginResetModel();
    m_groups = groups;
    endResetModel();
    // The sort column counts from the first group, so it means something else now.
    resetSort();
    restart();
}

void StatisticsTableModel::setAccounts(const QStringList &accountIds)
{
    if (accountIds == m_accountIds)
        return;
    m_accountIds = accountIds;
    restart();
}

StatisticsRequest StatisticsTableModel::statisticsRequest() const
{
    const PageRequest &r = request();
    return {r.span, withCountryCodes(r.filters), m_groups, m_accountIds, r.sortColumn, r.descending, r.page, r.pageSize};
}

QString StatisticsTableModel::groupTitle(GroupBy group)
{
    switch (group) {
    case GroupBy::Year:
        return tr("Year");
    case GroupBy::Month:
        return tr("Month");
    case GroupBy::Day:
        return tr("Day");
    case GroupBy::Account:
        return tr("Account");
    case GroupBy::Country:
        return tr("Country");
    case GroupBy::Network:
        return tr("Network");
    case GroupBy::NetworkCode:
        return tr("Network code");
    case GroupBy::Price:
        return tr("Price [EUR c]");
    }
    return {};
}

QString StatisticsTableModel::keyText(GroupBy group, const QString &key)
{
    switch (group) {
    case GroupBy::Month: {
        const QLocale locale;
        return tr("%1 %2", "month and year").arg(locale.standaloneMonthName(key.section(u'-', 1, 1).toInt()), key.section(u'-', 0, 0));
    }
    case GroupBy::Day:
        return dayText(QDate::fromString(key, Qt::ISODate));
    case GroupBy::Country:
        return countryName(key);
    case GroupBy::Price:
        return centText(key.toLongLong());
    case GroupBy::Network:
    case GroupBy::NetworkCode:
        return key.isEmpty() || key == u"Unknown" ? tr("Unknown") : key;
    default:
        return key;
    }
}

void StatisticsTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->statistics(statisticsRequest()));
}

bool StatisticsTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"total"_s) || delta.touches(u"network"_s) || (m_groups.contains(GroupBy::Account) && delta.touches(u"account"_s));
}

QString StatisticsTableModel::cell(const StatisticsRow &row, int column) const
{
    const int groups = static_cast<int>(m_groups.size());
    if (column < groups)
        return keyText(m_groups.at(column), row.keys.value(column));
    switch (column - groups) {
    case Sent:
        return numberText(row.sent);
    case Delivered:
        return numberText(row.delivered);
    case Undelivered:
        return numberText(row.undelivered);
    case Transmitted:
        return numberText(row.transmitted);
    default:
        return euroText(row.costMilli);
    }
}

TableColumn StatisticsTableModel::column(int at) const
{
    const int groups = static_cast<int>(m_groups.size());
    if (at < groups)
        return {groupTitle(m_groups.at(at)), true, m_groups.at(at) == GroupBy::Price};
    switch (at - groups) {
    case Sent:
        return {tr("Sent"), true, true};
    case Delivered:
        return {tr("Delivered"), true, true};
    case Undelivered:
        return {tr("Undelivered"), true, true};
    case Transmitted:
        return {tr("Transmitted"), true, true};
    default:
        return {tr("Cost"), true, true};
    }
}

} // namespace cm
