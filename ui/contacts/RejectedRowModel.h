// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Requests.h"

#include <QAbstractTableModel>

namespace cm {

/// The rows of an import that were not taken over.
class RejectedRowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Value, Kind, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RejectedRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const RejectedRow &rowAt(int row) const { return m_rows.at(row); }

private:
    QList<RejectedRow> m_rows;
};

} // namespace cm
