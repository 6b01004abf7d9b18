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

void TemplateTableModel::load(quint64 ticket)
{
    if (reader())
        answer(ticket, reader()->templates(request()));
}

bool TemplateTableModel::concerns(const CacheDelta &delta) const
{
    return delta.touches(u"template"_s);
}

QString TemplateTableModel::cell(const MessageTemplate &row, int column) const
{
    switch (column) {
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

QString TemplateTableModel::toolTip(const MessageTemplate &row, int column) const
{
    return column == Text ? row.text : QString();
}

TableColumn TemplateTableModel::column(int at) const
{
    switch (at) {
    case Name:
        return {tr("Name")};
    case Text:
        return {tr("Text")};
    case Updated:
        return {tr("Updated")};
    case Action:
        return {tr("Action"), false};
    default:
        return {};
    }
}

} // namespace cm
