// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ListTableModel.h"

#include "core/base/ServiceText.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"

using namespace Qt::StringLiterals;

namespace cm {

ListTableModel::ListTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
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

QString ListTableModel::cell(const DistributionList &row, int column) const
{
    switch (column) {
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

QString ListTableModel::accessible(const DistributionList &row, int column) const
{
    if (column == Status && !row.fault.isEmpty())
        return tr("%1: %2", "a status and its reason").arg(label(row.status), translateServiceText(row.fault));
    return cell(row, column);
}

QString ListTableModel::toolTip(const DistributionList &row, int column) const
{
    return column == Status ? translateServiceText(row.fault) : QString();
}

TableColumn ListTableModel::column(int at) const
{
    switch (at) {
    case Name:
        return {tr("Name")};
    case Status:
        return {tr("Status")};
    case Campaigns:
        return {tr("Campaigns"), true, true};
    case Entries:
        return {tr("Entries"), true, true};
    case Created:
        return {tr("Created")};
    case Action:
        return {tr("Action"), false};
    default:
        return {};
    }
}

} // namespace cm
