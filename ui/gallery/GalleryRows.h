// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/PagedTableModel.h"

#include <QTimer>

namespace cm {

/// Made-up rows for the gallery, in the state that is wanted.
class GalleryRows final : public PagedTableModel {
    Q_OBJECT

public:
    enum Column { Name, Status, Entries, Share, Action, ColumnCount };

    GalleryRows(TableState state, QObject *parent)
        : PagedTableModel(parent)
        , m_wanted(state)
    {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int row = request().page * request().pageSize + index.row();
        if (role == Qt::TextAlignmentRole && index.column() == Entries)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        if (role == IdRole)
            return idAt(index.row());
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case Name:
            return QStringLiteral("Customers of the shop in street %1").arg(row + 1);
        case Status:
            return QStringList{QStringLiteral("Ready"), QStringLiteral("In progress"), QStringLiteral("Faulted")}.value(row % 3);
        case Entries:
            return QString::number(1200 * (row + 1));
        case Share:
            return QStringLiteral("%1 %").arg(row * 7 % 101);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole && section == Entries)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QStringList{QStringLiteral("Name"), QStringLiteral("Status"), QStringLiteral("Entries"),
                                                     QStringLiteral("Sent"), QStringLiteral("Action")}
                                             .value(section)
                                       : QVariant();
    }
    QString idAt(int row) const override { return QString::number(request().page * request().pageSize + row); }
    bool concerns(const CacheDelta &) const override { return false; }

protected:
    void load(quint64 ticket) override
    {
        QTimer::singleShot(0, this, [this, ticket] {
            if (!acceptLoad(ticket) || m_wanted == TableState::Loading)
                return;
            if (m_wanted == TableState::Error) {
                setFailed(Error{ErrorCode::Io, QStringLiteral("gallery"), QStringLiteral("The local copy could not be read."), {}});
                return;
            }
            beginResetModel();
            m_rows = m_wanted == TableState::Rows ? qMin(request().pageSize, 240 - request().page * request().pageSize) : 0;
            endResetModel();
            setLoaded(m_wanted == TableState::Rows ? 240 : 0, m_rows);
        });
    }

private:
    TableState m_wanted;
    int m_rows = 0;
};

} // namespace cm
