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

int StatisticsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size()) + ValueCount;
}

QVariant StatisticsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatisticsRow &row = rowAt(index.row());
    const int groups = static_cast<int>(m_groups.size());
    const bool isKey = index.column() < groups;
    if (role == IdRole)
        return idOf(row);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isKey && m_groups.at(index.column()) != GroupBy::Price ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isKey)
        return keyText(m_groups.at(index.column()), row.keys.value(index.column()));
    switch (index.column() - groups) {
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

QVariant StatisticsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int groups = static_cast<int>(m_groups.size());
    if (orientation != Qt::Horizontal || section < 0 || section >= groups + ValueCount)
        return {};
    const bool numeric = section >= groups || m_groups.at(section) == GroupBy::Price;
    switch (role) {
    case SortableRole:
        return true;
    case NumericRole:
        return numeric;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (section < groups)
        return groupTitle(m_groups.at(section));
    switch (section - groups) {
    case Sent:
        return tr("Sent");
    case Delivered:
        return tr("Delivered");
    case Undelivered:
        return tr("Undelivered");
    case Transmitted:
        return tr("Transmitted");
    default:
        return tr("Cost");
    }
}

} // namespace cm
