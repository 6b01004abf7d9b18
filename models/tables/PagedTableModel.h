// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "models/cache/CacheDelta.h"
#include "models/cache/Queries.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

namespace cm {

/// What every paged table shows beside its rows.
enum class TableState { Loading, Empty, NoMatch, Error, Rows };

/// One page of a table at a time, loaded asynchronously. GUI thread. While a new page loads the old rows stay (state Loading is for the
/// first time only). A newer request makes an older answer void. Changes of the cache reload the page at most every 250 ms, and rows
/// with the same id keep their place in views and selections (dataChanged instead of a reset when ids and order are equal).
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SortableRole };

    using QAbstractTableModel::QAbstractTableModel;

    TableState state() const { return m_state; }
    const Error &error() const { return m_error; }
    qint64 total() const { return m_total; }
    int pageCount() const;
    const PageRequest &request() const { return m_request; }

    /// Each of these asks again; all but setPage go back to the first page.
    void setSearch(const QString &text);
    void setFilters(const QList<FilterTerm> &filters);
    void setSpan(const TimeSpan &span);
    void setPage(int page);
    void setPageSize(int size);
    void sort(int column, Qt::SortOrder order) override;
    void reload();

    /// The id of the entity in this row ("" for none).
    virtual QString idAt(int row) const = 0;
    /// Whether a change of the cache concerns this table.
    virtual bool concerns(const CacheDelta &delta) const = 0;

public Q_SLOTS:
    void applyDelta(const cm::CacheDelta &delta);

Q_SIGNALS:
    void stateChanged();
    void pageLoaded();

protected:
    /// Starts the query of request(); the subclass answers with setLoaded() or setFailed() if acceptLoad(ticket).
    virtual void load(quint64 ticket) = 0;
    /// False when a newer request has been made: the answer is to be dropped.
    bool acceptLoad(quint64 ticket) const { return ticket == m_ticket; }
    void setLoaded(qint64 total, int rowCount);
    void setFailed(const Error &error);
    /// Back to the first page, and asks again.
    void restart();
    /// Forgets the sort order, when the columns have changed their meaning.
    void resetSort();

private:
    PageRequest m_request;
    TableState m_state = TableState::Loading;
    Error m_error;
    qint64 m_total = 0;
    quint64 m_ticket = 0;
    bool m_reloadQueued = false;
    QElapsedTimer m_lastReload;
};

} // namespace cm
