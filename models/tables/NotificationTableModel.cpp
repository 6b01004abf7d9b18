// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/NotificationTableModel.h"

#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"

using namespace Qt::StringLiterals;

namespace cm {

QString label(NotificationKind value)
{
    switch (value) {
    case NotificationKind::Success:
        return NotificationTableModel::tr("Success");
    case NotificationKind::Error:
        return NotificationTableModel::tr("Error");
    case NotificationKind::Warning:
        return NotificationTableModel::tr("Warning");
    case NotificationKind::Info:
        return NotificationTableModel::tr("Info");
    }
    return {};
}

QString label(NotificationTag value)
{
    switch (value) {
    case NotificationTag::List:
        return NotificationTableModel::tr("Distribution list");
    case NotificationTag::Campaign:
        return NotificationTableModel::tr("Campaign");
    case NotificationTag::EmailConfirm:
        return NotificationTableModel::tr("E-mail confirmation");
    case NotificationTag::Budget:
        return NotificationTableModel::tr("Budget");
    }
    return {};
}

QString label(NotificationState value)
{
    switch (value) {
    case NotificationState::Unread:
        return NotificationTableModel::tr("Unread");
    case NotificationState::Read:
        return NotificationTableModel::tr("Read");
    case NotificationState::Archived:
        return NotificationTableModel::tr("Archived");
    }
    return {};
}

NotificationTableModel::NotificationTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
}

int NotificationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void NotificationTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->notifications(request()));
}

bool NotificationTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"notification"_s);
}

QVariant NotificationTableModel::data(const QModelIndex &index, int role) const
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
        if (index.column() == Type)
            return label(row.kind);
        if (index.column() == Content)
            return tr("%1: %2", "unread, read or archived, and a sentence").arg(label(row.state), notificationText(row));
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        if (index.column() == Type)
            return label(row.kind);
        return index.column() == Content ? QVariant(notificationText(row)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
    switch (index.column()) {
    case Content:
        return notificationText(row);
    case Tag:
        return label(row.tag);
    case Created:
        return dateTimeText(row.createdAtMs);
    default:
        return {};
    }
}

QVariant NotificationTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case SortableRole:
        return true;
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
    case Type:
        return tr("Type");
    case Content:
        return tr("Content");
    case Tag:
        return tr("Tag");
    case Created:
        return tr("Creation date");
    default:
        return {};
    }
}

} // namespace cm
