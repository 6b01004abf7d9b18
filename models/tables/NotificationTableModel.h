// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Notification.h"
#include "models/cache/Columns.h"
#include "models/tables/RowsTableModel.h"

namespace cm {

QString label(NotificationKind value);
QString label(NotificationTag value);
QString label(NotificationState value);

/// What the service told. Filters: Status, Type, Tag (wire words); without one for the status those that are not archived. The type is
/// an icon: Qt::DisplayRole is empty there, its name is tool tip and accessible text.
class NotificationTableModel final : public RowsTableModel<Notification>, public NotificationColumns {
    Q_OBJECT

public:
    explicit NotificationTableModel(CacheReader *reader = nullptr, QObject *parent = nullptr);

    bool concerns(const CacheDelta &delta) const override;

protected:
    void load(quint64 ticket) override;
    QString idOf(const Notification &row) const override { return row.id; }
    int columns() const override { return ColumnCount; }
    TableColumn column(int at) const override;
    QString cell(const Notification &row, int column) const override;
    QString accessible(const Notification &row, int column) const override;
    QString toolTip(const Notification &row, int column) const override;
};

} // namespace cm
