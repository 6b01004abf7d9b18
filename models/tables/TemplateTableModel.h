// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "models/cache/Columns.h"
#include "models/tables/RowsTableModel.h"

namespace cm {

/// The message templates.
class TemplateTableModel final : public RowsTableModel<MessageTemplate>, public TemplateColumns {
    Q_OBJECT

public:
    explicit TemplateTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const MessageTemplate &row) const override { return row.id; }
    int columns() const override { return ColumnCount; }
    TableColumn column(int at) const override;
    QString cell(const MessageTemplate &row, int column) const override;
    QString toolTip(const MessageTemplate &row, int column) const override;
};

} // namespace cm
