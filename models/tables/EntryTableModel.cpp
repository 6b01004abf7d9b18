// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/EntryTableModel.h"

#include "core/phone/PhoneNumbers.h"
#include "models/cache/CacheReader.h"

using namespace Qt::StringLiterals;

namespace cm {

EntryTableModel::EntryTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{}

void EntryTableModel::setList(const QString &listId)
{
    if (listId == m_listId)
        return;
    m_listId = listId;
    clearRows();
    setColumns({});
    reload();
}

void EntryTableModel::setColumns(const QStringList &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void EntryTableModel::load(quint64 ticket)
{
    if (!reader() || m_listId.isEmpty())
        return;
    // The columns first: rows that come with them are shown under their headings at once.
    continueWith(reader()->list(m_listId), this, [this, ticket](const Result<DistributionList> &list) {
        if (!acceptLoad(ticket))
            return;
        if (!list) {
            setFailed(list.error());
            return;
        }
        setColumns(list->columns);
        answer(ticket, reader()->entries(m_listId, request()));
    });
}

bool EntryTableModel::concerns(const CacheDelta &delta) const
{
    if (m_listId.isEmpty())
        return false;
    const auto about = [&](const QString &type) {
        const auto ids = delta.ids.value(type);
        return delta.types.contains(type) && (ids.isEmpty() || ids.contains(m_listId));
    };
    return delta.all || about(u"entry"_s) || about(u"list"_s);
}

QString EntryTableModel::cell(const ListEntry &row, int column) const
{
    if (column == Number)
        return m_masked ? maskNumber(row.number) : row.number;
    return row.fields.value(column - FirstField);
}

TableColumn EntryTableModel::column(int at) const
{
    return {at == Number ? tr("Phone number") : m_columns.at(at - FirstField)};
}

} // namespace cm
