// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Columns.h"
#include "models/cache/Queries.h"
#include "models/tables/RowsTableModel.h"

namespace cm {

/// Traffic grouped as asked: a column for each group, then Sent, Delivered, Undelivered, Transmitted and Cost. Without a group there is
/// one row, the sum. Filters: Account, Country, Network, MccMnc.
class StatisticsTableModel final : public RowsTableModel<StatisticsRow>, public StatisticsColumns {
    Q_OBJECT

public:
    explicit StatisticsTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    /// In the order of the columns; the columns change at once, the rows are loaded anew.
    void setGroups(const QList<GroupBy> &groups);
    const QList<GroupBy> &groups() const { return m_groups; }
    /// Only these traffic accounts; empty = all.
    void setAccounts(const QStringList &accountIds);
    /// The request of all rows, for an export.
    StatisticsRequest statisticsRequest() const;

    static QString groupTitle(GroupBy group);
    /// A key as people read it: "22/11/2026", "November 2026", "Germany", "7.5".
    static QString keyText(GroupBy group, const QString &key);

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const StatisticsRow &row) const override { return row.keys.join(u'\x1f'); }
    int columns() const override { return static_cast<int>(m_groups.size()) + ValueCount; }
    TableColumn column(int at) const override;
    QString cell(const StatisticsRow &row, int column) const override;

private:
    QList<GroupBy> m_groups;
    QStringList m_accountIds;
};

} // namespace cm
