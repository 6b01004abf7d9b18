// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/AccountTableModel.h"

#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"

using namespace Qt::StringLiterals;

namespace cm {

AccountTableModel::AccountTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
}

int AccountTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void AccountTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->accounts(request()));
}

bool AccountTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"account"_s);
}

QVariant AccountTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    switch (role) {
    case IdRole:
        return row.id;
    case Qt::DisplayRole:
        break;
    case Qt::AccessibleTextRole:
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return row.name;
    case DisplayName:
        return row.displayName;
    case Type:
        return label(row.type);
    case Status:
        return row.active ? tr("Active") : tr("Inactive");
    default:
        return {};
    }
}

QVariant AccountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case SortableRole:
        return section != Action;
    case NumericRole:
        return false;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (section) {
    case Name:
        return tr("Account name");
    case DisplayName:
        return tr("Display name");
    case Type:
        return tr("Type");
    case Status:
        return tr("Status");
    case Action:
        return tr("Action");
    default:
        return {};
    }
}

} // namespace cm
