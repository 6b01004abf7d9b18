// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ImportPreviewModel.h"

#include "ui/contacts/ImportDraft.h"
#include "ui/theme/Theme.h"

namespace cm {

using namespace Qt::StringLiterals;

ImportPreviewModel::ImportPreviewModel(const ImportDraft &draft, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    const auto take = [this] {
        beginResetModel();
        m_rows = m_draft.answer() ? int(m_draft.answer()->rows.size()) : 0;
        m_columns = int(m_draft.columns().size());
        endResetModel();
    };
    take();
    connect(&draft, &ImportDraft::answerChanged, this, take);
    connect(&draft, &ImportDraft::columnsChanged, this, [this] {
        if (m_rows > 0 && m_columns > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1));
        if (m_columns > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    });
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_draft.answer() || index.row() >= m_draft.answer()->rows.size())
        return {};
    const QStringList &cells = m_draft.answer()->rows.at(index.row());
    const auto columnRole = m_draft.columns().at(index.column()).role;
    const QString cell = index.column() < cells.size() ? cells.at(index.column()) : QString();
    const auto fault = [&] { return columnRole == ImportDraft::Role::Phone ? m_draft.phoneFault(index.row()) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
        return cell;
    case Qt::ToolTipRole: {
        const QString why = fault();
        return why.isEmpty() ? cell : why;
    }
    case Qt::AccessibleTextRole: {
        const QString why = fault();
        return why.isEmpty() ? cell : cell + u": "_s + why;
    }
    case Qt::ForegroundRole: {
        const Tokens &t = Theme::of().tokens();
        if (columnRole == ImportDraft::Role::LeftOut)
            return t.disabled;
        return fault().isEmpty() ? QVariant() : t.danger;
    }
    case Qt::DecorationRole:
        return fault().isEmpty() ? QVariant() : Theme::icon(u"circle-alert"_s, IconTone::Danger);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_draft.answer())
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_draft.columns().size() ? m_draft.columns().at(section).label : QString();
    return section < m_draft.answer()->rowNumbers.size() ? QString::number(m_draft.answer()->rowNumbers.at(section)) : QString();
}

} // namespace cm
