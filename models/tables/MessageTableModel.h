// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Columns.h"
#include "models/cache/Queries.h"
#include "models/tables/RowsTableModel.h"

namespace cm {

/// The message history: every message that has left the queue, newest first. Filters: all of FilterField but Status and Type;
/// DeliveryStatus takes "submitted", "delivered", "undelivered"; Account and Campaign take an id or a name.
class MessageTableModel final : public RowsTableModel<MessageRow>, public MessageColumns {
    Q_OBJECT

public:
    explicit MessageTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    /// The cell as it is shown, also for a row that is not in this model (exports, details).
    static QString text(const MessageRow &row, int column);

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const MessageRow &row) const override { return QString::number(row.message.id); }
    int columns() const override { return ColumnCount; }
    TableColumn column(int at) const override;
    QString cell(const MessageRow &row, int column) const override;
    QString accessible(const MessageRow &row, int column) const override;
    QString toolTip(const MessageRow &row, int column) const override;
};

} // namespace cm
