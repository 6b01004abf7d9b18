// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/RejectedRowModel.h"

#include "models/tables/CellText.h"
#include "ui/contacts/ImportLabels.h"

namespace cm {

void RejectedRowModel::setRows(const QList<RejectedRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RejectedRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RejectedRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectedRowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Row ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    const RejectedRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case Row:
        return role == Qt::DisplayRole ? numberText(row.row) : QVariant();
    case Value:
        return row.value;
    case Kind:
        return role == Qt::DisplayRole ? label(row.kind) : QVariant();
    case Reason:
        return row.reason;
    default:
        return {};
    }
}

QVariant RejectedRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Row ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return tr("Row");
    case Value:
        return tr("Value");
    case Kind:
        return tr("What");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace cm
