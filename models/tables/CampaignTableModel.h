// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "models/cache/Columns.h"
#include "models/tables/RowsTableModel.h"

namespace cm {

/// The campaigns, without quick sends. Filters: Status (wire word of CampaignStatus), Sender, Account (id or name).
class CampaignTableModel final : public RowsTableModel<Campaign>, public CampaignColumns {
    Q_OBJECT

public:
    explicit CampaignTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const Campaign &row) const override { return row.id; }
    int columns() const override { return ColumnCount; }
    TableColumn column(int at) const override;
    QString cell(const Campaign &row, int column) const override;
    QString accessible(const Campaign &row, int column) const override;
    QString toolTip(const Campaign &row, int column) const override;
};

} // namespace cm
