// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "models/cache/Columns.h"
#include "models/tables/RowsTableModel.h"

namespace cm {

/// The distribution lists. Filter: Status (wire word of ListStatus).
class ListTableModel final : public RowsTableModel<DistributionList>, public ListColumns {
    Q_OBJECT

public:
    explicit ListTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const DistributionList &row) const override { return row.id; }
    int columns() const override { return ColumnCount; }
    TableColumn column(int at) const override;
    QString cell(const DistributionList &row, int column) const override;
    QString accessible(const DistributionList &row, int column) const override;
    QString toolTip(const DistributionList &row, int column) const override;
};

} // namespace cm
