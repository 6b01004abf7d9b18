// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "models/cache/Columns.h"
#include "models/tables/RowsTableModel.h"

namespace cm {

/// The traffic accounts. Filters: Type (wire word of AccountType), Status ("active" or "inactive").
class AccountTableModel final : public RowsTableModel<TrafficAccount>, public AccountColumns {
    Q_OBJECT

public:
    explicit AccountTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const TrafficAccount &row) const override { return row.id; }
    int columns() const override { return ColumnCount; }
    TableColumn column(int at) const override;
    QString cell(const TrafficAccount &row, int column) const override;
};

} // namespace cm
