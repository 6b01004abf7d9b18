// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/TemplateTableModel.h"

#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"

using namespace Qt::StringLiterals;

namespace cm {

TemplateTableModel::TemplateTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
}

int TemplateTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void TemplateTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->templates(request()));
}

bool TemplateTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"template"_s);
}

QVariant TemplateTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    switch (role) {
    case IdRole:
        return row.id;
    case Qt::DisplayRole:
        break;
    case Qt::ToolTipRole:
        return index.column() == Text ? QVariant(row.text) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return row.name;
    case Text:
        return row.text.simplified();
    case Updated:
        return minuteText(row.updatedAtMs);
    default:
        return {};
    }
}

QVariant TemplateTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return tr("Name");
    case Text:
        return tr("Text");
    case Updated:
        return tr("Updated");
    case Action:
        return tr("Action");
    default:
        return {};
    }
}

} // namespace cm
