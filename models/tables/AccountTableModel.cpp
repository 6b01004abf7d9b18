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

void AccountTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->accounts(request()));
}

bool AccountTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"account"_s);
}

QString AccountTableModel::cell(const TrafficAccount &row, int column) const
{
    switch (column) {
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

TableColumn AccountTableModel::column(int at) const
{
    switch (at) {
    case Name:
        return {tr("Account name")};
    case DisplayName:
        return {tr("Display name")};
    case Type:
        return {tr("Type")};
    case Status:
        return {tr("Status")};
    case Action:
        return {tr("Action"), false};
    default:
        return {};
    }
}

} // namespace cm
