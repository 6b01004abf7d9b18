// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CampaignTableModel.h"

#include "core/base/ServiceText.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

bool isNumber(int column)
{
    return column == CampaignTableModel::Progress;
}

QString progressText(const Campaign &row)
{
    if (row.counts.total == 0)
        return {};
    return CampaignTableModel::tr("%1 / %2 (%3)", "sent / total (per cent)")
        .arg(numberText(row.counts.sent()), numberText(row.counts.total), percentText(row.counts.sent(), row.counts.total));
}

QString statusText(const Campaign &row)
{
    if (row.status != CampaignStatus::Paused || row.counts.total == 0)
        return label(row.status);
    return CampaignTableModel::tr("Paused (%1)", "with per cent sent").arg(percentText(row.counts.sent(), row.counts.total));
}

} // namespace

CampaignTableModel::CampaignTableModel(CacheReader *reader, QObject *parent)
    : RowsTableModel(reader, parent)
{
    reload();
}

int CampaignTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void CampaignTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->campaigns(request()));
}

bool CampaignTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"campaign"_s);
}

QVariant CampaignTableModel::data(const QModelIndex &index, int role) const
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
        if (index.column() == Status && !row.fault.isEmpty())
            return tr("%1: %2", "a status and its reason").arg(statusText(row), translateServiceText(row.fault));
        if (index.column() == Progress && row.counts.total > 0)
            return tr("%1 of %2 sent").arg(numberText(row.counts.sent()), numberText(row.counts.total));
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return index.column() == Status && !row.fault.isEmpty() ? QVariant(translateServiceText(row.fault)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
    switch (index.column()) {
    case Name:
        return row.name;
    case Sender:
        return row.sender;
    case Created:
        return minuteText(row.createdAtMs);
    case Schedule:
        return minuteText(row.scheduledAtMs);
    case Status:
        return statusText(row);
    case Progress:
        return progressText(row);
    default:
        return {};
    }
}

QVariant CampaignTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case SortableRole:
        return section != Action;
    case NumericRole:
        return isNumber(section);
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
    case Sender:
        return tr("Sender");
    case Created:
        return tr("Created");
    case Schedule:
        return tr("Schedule");
    case Status:
        return tr("Status");
    case Progress:
        return tr("Sent / Total");
    case Action:
        return tr("Action");
    default:
        return {};
    }
}

} // namespace cm
