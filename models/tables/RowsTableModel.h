// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Continue.h"
#include "models/tables/PagedTableModel.h"

#include <QFuture>
#include <QHash>

#include <algorithm>
#include <utility>

namespace cm {

class CacheReader;

/// What a table says of one of its columns.
struct TableColumn {
    QString title; ///< translated
    bool sortable = true;
    bool numeric = false; ///< values stand at the trailing edge
};

/// The typed rows of a PagedTableModel, and how a new page takes the place of the old one: rows with the same id stay (dataChanged), rows
/// that are gone are removed, new ones inserted, so that selections and the scroll position survive a change of the cache. A table says
/// what its columns are and what stands in a cell; roles and headings follow from that.
template<class Row>
class RowsTableModel : public PagedTableModel {
public:
    RowsTableModel(CacheReader *reader, QObject *parent)
        : PagedTableModel(parent)
        , m_reader(reader)
    {}

    /// The cache of another workspace, or null: the rows go, and are loaded anew.
    void setReader(CacheReader *reader)
    {
        m_reader = reader;
        clearRows();
        reload();
    }
    CacheReader *reader() const { return m_reader; }

    /// row must be below rowCount().
    const Row &rowAt(int row) const { return m_rows.at(row); }
    int rowOf(const QString &id) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (idOf(m_rows.at(i)) == id)
                return i;
        }
        return -1;
    }
    QString idAt(int row) const override { return row >= 0 && row < m_rows.size() ? idOf(m_rows.at(row)) : QString(); }
    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Row &row = rowAt(index.row());
        switch (role) {
        case IdRole:
            return idOf(row);
        case Qt::DisplayRole:
            return cell(row, index.column());
        case Qt::AccessibleTextRole:
            return accessible(row, index.column());
        case Qt::ToolTipRole: {
            const QString tip = toolTip(row, index.column());
            return tip.isEmpty() ? QVariant() : tip;
        }
        case Qt::TextAlignmentRole:
            return alignment(index.column());
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns())
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return column(section).title;
        case SortableRole:
            return column(section).sortable;
        case Qt::TextAlignmentRole:
            return alignment(section);
        default:
            return {};
        }
    }

protected:
    virtual QString idOf(const Row &row) const = 0;
    virtual int columns() const = 0;
    /// at is below columns().
    virtual TableColumn column(int at) const = 0;
    virtual QString cell(const Row &row, int column) const = 0;
    /// What a screen reader says of the cell where the shown text is not enough.
    virtual QString accessible(const Row &row, int column) const { return cell(row, column); }
    virtual QString toolTip(const Row &, int) const { return {}; }

    /// For load(): continues the query's future on this thread.
    void answer(quint64 ticket, QFuture<Result<Page<Row>>> future)
    {
        continueWith(future, this, [this, ticket](const Result<Page<Row>> &page) {
            if (!acceptLoad(ticket))
                return;
            if (!page) {
                setFailed(page.error());
                return;
            }
            takeRows(page->rows);
            setLoaded(page->total, static_cast<int>(page->rows.size()));
        });
    }

    void clearRows()
    {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

    void takeRows(const QList<Row> &rows)
    {
        QHash<QString, int> wanted;
        for (int i = 0; i < rows.size(); ++i)
            wanted.insert(idOf(rows.at(i)), i);
        int common = 0;
        for (const Row &row : std::as_const(m_rows))
            common += wanted.contains(idOf(row)) ? 1 : 0;
        if (common == 0 || wanted.size() != rows.size()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        removeOthers(wanted);
        reorder(wanted);
        insertNew(rows);
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    QVariant alignment(int at) const
    {
        return QVariant::fromValue((column(at).numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    void removeOthers(const QHash<QString, int> &wanted)
    {
        for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
            if (wanted.contains(idOf(m_rows.at(last))))
                continue;
            int first = last;
            while (first > 0 && !wanted.contains(idOf(m_rows.at(first - 1))))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void reorder(const QHash<QString, int> &wanted)
    {
        const auto before = [&](const Row &a, const Row &b) { return wanted.value(idOf(a)) < wanted.value(idOf(b)); };
        if (std::is_sorted(m_rows.cbegin(), m_rows.cend(), before))
            return;
        Q_EMIT layoutAboutToBeChanged();
        QStringList ids;
        for (const Row &row : std::as_const(m_rows))
            ids.append(idOf(row));
        std::sort(m_rows.begin(), m_rows.end(), before);
        QHash<QString, int> now;
        for (int i = 0; i < m_rows.size(); ++i)
            now.insert(idOf(m_rows.at(i)), i);
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &one : old)
            moved.append(index(now.value(ids.at(one.row())), one.column()));
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }

    void insertNew(const QList<Row> &rows)
    {
        for (int first = 0; first < rows.size(); ++first) {
            if (first < m_rows.size() && idOf(m_rows.at(first)) == idOf(rows.at(first)))
                continue;
            int last = first;
            const QString next = first < m_rows.size() ? idOf(m_rows.at(first)) : QString();
            while (last + 1 < rows.size() && (next.isEmpty() || idOf(rows.at(last + 1)) != next))
                ++last;
            beginInsertRows({}, first, last);
            for (int i = first; i <= last; ++i)
                m_rows.insert(i, rows.at(i));
            endInsertRows();
            first = last;
        }
    }

    CacheReader *m_reader;
    QList<Row> m_rows;
};

} // namespace cm
