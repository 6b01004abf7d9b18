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

void NotificationTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->notifications(request()));
}

bool NotificationTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"notification"_s);
}

QString NotificationTableModel::cell(const Notification &row, int column) const
{
    switch (column) {
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

QString NotificationTableModel::accessible(const Notification &row, int column) const
{
    if (column == Type)
        return label(row.kind);
    if (column == Content)
        return tr("%1: %2", "unread, read or archived, and a sentence").arg(label(row.state), notificationText(row));
    return cell(row, column);
}

QString NotificationTableModel::toolTip(const Notification &row, int column) const
{
    if (column == Type)
        return label(row.kind);
    return column == Content ? notificationText(row) : QString();
}

TableColumn NotificationTableModel::column(int at) const
{
    switch (at) {
    case Type:
        return {tr("Type")};
    case Content:
        return {tr("Content")};
    case Tag:
        return {tr("Tag")};
    case Created:
        return {tr("Creation date")};
    default:
        return {};
    }
}

} // namespace cm
