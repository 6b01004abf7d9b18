// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ListTableModel.h"

#include "core/base/ServiceText.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

bool isNumber(int column)
{
    return column == ListTableModel::Campaigns || column == ListTableModel::Entries;
}

} // namespace

ListTableModel::ListTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
}

int ListTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ListTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->lists(request()));
}

bool ListTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"list"_s);
}

QVariant ListTableModel::data(const QModelIndex &index, int role) const
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
        if (index.column() == Status)
            return row.fault.isEmpty() ? label(row.status)
                                       : tr("%1: %2", "a status and its reason").arg(label(row.status), translateServiceText(row.fault));
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return index.column() == Status && !row.fault.isEmpty() ? QVariant(translateServiceText(row.fault)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return row.name;
    case Status:
        return label(row.status);
    case Campaigns:
        return numberText(row.campaigns);
    case Entries:
        return numberText(row.entries);
    case Created:
        return minuteText(row.createdAtMs);
    default:
        return {};
    }
}

QVariant ListTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case SortableRole:
        return section != Action;
    case NumericRole:
        return isNumber(section);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case Status:
        return tr("Status");
    case Campaigns:
        return tr("Campaigns");
    case Entries:
        return tr("Entries");
    case Created:
        return tr("Created");
    case Action:
        return tr("Action");
    default:
        return {};
    }
}

} // namespace cm
