// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/PagedTableModel.h"

#include <QTimer>

#include <algorithm>

namespace cm {

namespace {

constexpr int kReloadMs = 250;

} // namespace

int PagedTableModel::pageCount() const
{
    const qint64 size = std::max(1, m_request.pageSize);
    return static_cast<int>(std::max<qint64>(1, (m_total + size - 1) / size));
}

void PagedTableModel::setSearch(const QString &text)
{
    if (text == m_request.search)
        return;
    m_request.search = text;
    restart();
}

void PagedTableModel::setFilters(const QList<FilterTerm> &filters)
{
    if (filters == m_request.filters)
        return;
    m_request.filters = filters;
    restart();
}

void PagedTableModel::setSpan(const TimeSpan &span)
{
    if (span == m_request.span)
        return;
    m_request.span = span;
    restart();
}

void PagedTableModel::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_request.page)
        return;
    m_request.page = page;
    reload();
}

void PagedTableModel::setPageSize(int size)
{
    if (size == m_request.pageSize || size < 1)
        return;
    m_request.pageSize = size;
    restart();
}

void PagedTableModel::sort(int column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column == m_request.sortColumn && descending == m_request.descending)
        return;
    m_request.sortColumn = column;
    m_request.descending = descending;
    restart();
}

void PagedTableModel::restart()
{
    m_request.page = 0;
    reload();
}

void PagedTableModel::resetSort()
{
    m_request.sortColumn = -1;
    m_request.descending = false;
}

void PagedTableModel::reload()
{
    ++m_ticket;
    if (m_state == TableState::Error) {
        m_state = TableState::Loading;
        Q_EMIT stateChanged();
    }
    load(m_ticket);
}

void PagedTableModel::applyDelta(const CacheDelta &delta)
{
    if (!concerns(delta) || m_reloadQueued)
        return;
    const qint64 since = m_lastReload.isValid() ? m_lastReload.elapsed() : kReloadMs;
    if (since >= kReloadMs) {
        m_lastReload.start();
        reload();
        return;
    }
    m_reloadQueued = true;
    QTimer::singleShot(kReloadMs - static_cast<int>(since), this, [this] {
        m_reloadQueued = false;
        m_lastReload.start();
        reload();
    });
}

void PagedTableModel::setLoaded(qint64 total, int rowCount)
{
    m_total = total;
    m_error = {};
    if (rowCount == 0 && total > 0 && m_request.page > 0) {
        // The page has vanished, because rows were deleted: show the last one there is.
        m_request.page = pageCount() - 1;
        reload();
        return;
    }
    const bool narrowed = !m_request.search.isEmpty() || !m_request.filters.isEmpty() || m_request.span != TimeSpan();
    m_state = rowCount > 0 ? TableState::Rows : narrowed ? TableState::NoMatch : TableState::Empty;
    Q_EMIT stateChanged();
    Q_EMIT pageLoaded();
}

void PagedTableModel::setFailed(const Error &error)
{
    m_error = error;
    m_state = TableState::Error;
    Q_EMIT stateChanged();
}

} // namespace cm
