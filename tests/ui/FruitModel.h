// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/PagedTableModel.h"

#include <QStringList>

namespace cm::test {

/// Fruits, sorted and paged in memory; answers when told to.
class FruitModel final : public PagedTableModel {
public:
    using PagedTableModel::PagedTableModel;
    QStringList all;
    bool failing = false;
    QList<PageRequest> asked;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex & = {}) const override { return 5; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const QString name = m_rows.value(index.row());
        if (role == IdRole)
            return name;
        if (role == Qt::TextAlignmentRole && index.column() == 2)
            return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case 0:
            return name;
        case 1:
            return index.row() % 3 == 0   ? QStringLiteral("Ready")
                   : index.row() % 3 == 1 ? QStringLiteral("In progress")
                                          : QStringLiteral("Faulted");
        case 2:
            return QString::number(1200 * (index.row() + 1));
        case 3:
            return QString::number(100 * (index.row() + 1) / static_cast<int>(m_rows.size())) + QStringLiteral(" %");
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole && section == 2)
            return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        return QStringList{QStringLiteral("Name"), QStringLiteral("Status"), QStringLiteral("Entries"), QStringLiteral("Sent"), QString()}
            .value(section);
    }
    QString idAt(int row) const override { return m_rows.value(row); }
    bool concerns(const CacheDelta &) const override { return true; }

protected:
    void load(quint64 ticket) override
    {
        asked.append(request());
        QMetaObject::invokeMethod(
            this, [this, ticket] { answer(ticket); }, Qt::QueuedConnection);
    }

private:
    void answer(quint64 ticket)
    {
        if (!acceptLoad(ticket))
            return;
        if (failing) {
            setFailed(Error{ErrorCode::Io, QStringLiteral("test.io"), QStringLiteral("The basket could not be read."), {}});
            return;
        }
        QStringList found;
        for (const QString &one : std::as_const(all)) {
            if (one.contains(request().search, Qt::CaseInsensitive))
                found.append(one);
        }
        beginResetModel();
        m_rows = found.mid(static_cast<qsizetype>(request().page) * request().pageSize, request().pageSize);
        endResetModel();
        setLoaded(found.size(), static_cast<int>(m_rows.size()));
    }
    QStringList m_rows;
};

inline QStringList fruits(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(QStringLiteral("Fruit %1").arg(i + 1, 3, 10, QLatin1Char('0')));
    return names;
}

} // namespace cm::test
