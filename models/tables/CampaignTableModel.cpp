// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CampaignTableModel.h"

#include "core/base/ServiceText.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

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

void CampaignTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->campaigns(request()));
}

bool CampaignTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"campaign"_s);
}

QString CampaignTableModel::cell(const Campaign &row, int column) const
{
    switch (column) {
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

QString CampaignTableModel::accessible(const Campaign &row, int column) const
{
    if (column == Status && !row.fault.isEmpty())
        return tr("%1: %2", "a status and its reason").arg(statusText(row), translateServiceText(row.fault));
    if (column == Progress && row.counts.total > 0)
        return tr("%1 of %2 sent").arg(numberText(row.counts.sent()), numberText(row.counts.total));
    return cell(row, column);
}

QString CampaignTableModel::toolTip(const Campaign &row, int column) const
{
    return column == Status ? translateServiceText(row.fault) : QString();
}

TableColumn CampaignTableModel::column(int at) const
{
    switch (at) {
    case Name:
        return {tr("Name")};
    case Sender:
        return {tr("Sender")};
    case Created:
        return {tr("Created")};
    case Schedule:
        return {tr("Schedule")};
    case Status:
        return {tr("Status")};
    case Progress:
        return {tr("Sent / Total")};
    case Action:
        return {tr("Action"), false};
    default:
        return {};
    }
}

} // namespace cm
