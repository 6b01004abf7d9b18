// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/TableTour.h"

#include "ui/widgets/Pager.h"
#include "ui/widgets/TablePage.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace cm::tableTour {

namespace {
class Text {
    Q_DECLARE_TR_FUNCTIONS(TableTour)
};

/// From the heading to the last row that is there.
QRect columnRect(const QTableView *view, int column)
{
    const QHeaderView *header = view->horizontalHeader();
    if (view->model()->rowCount() == 0 || view->isColumnHidden(column) || !view->isVisible())
        return {};
    const int last = view->model()->rowCount() - 1;
    const int bottom = view->rowViewportPosition(last) + view->rowHeight(last);
    const QRect cells(view->columnViewportPosition(column), 0, view->columnWidth(column), bottom);
    const QRect seen = (cells & view->viewport()->rect()).translated(view->viewport()->pos());
    return seen.isEmpty() ? QRect() : seen.adjusted(0, -header->height(), 0, 0);
}
} // namespace

TourStep search(const TablePage *table, const QString &what)
{
    return {table->searchField(), Text::tr("Search"), what, {}};
}

TourStep filters(const TablePage *table)
{
    return {table->filterButton(),
            Text::tr("Filter by"),
            Text::tr("Opens a panel at the side. Choose what you look for and press Search; what is set stands above the table, and a "
                     "click on it takes it away."),
            {}};
}

TourStep columns(const TablePage *table)
{
    return {table->columnButton(), Text::tr("Columns"), Text::tr("Choose which columns the table shows. Your choice is remembered."), {}};
}

TourStep checks(const TablePage *table)
{
    return {
        table->view(), Text::tr("Check boxes"),
        Text::tr(
            "Check single rows, or the box in the heading for the whole page. A bar at the bottom then shows what you can do with them."),
        [table]() -> QRect {
            const QTableView *view = table->view();
            const QHeaderView *side = view->verticalHeader();
            if (!side->isVisible() || view->model()->rowCount() == 0)
                return {};
            return side->geometry().adjusted(0, -view->horizontalHeader()->height(), 0, 0) & view->rect();
        }};
}

TourStep pages(const TablePage *table)
{
    return {table->pager(),
            Text::tr("Pages"),
            Text::tr("How many rows a page has, which of them you see, and the way to the other pages."),
            {}};
}

TourStep column(const TablePage *table, int column, const QString &title, const QString &text)
{
    const QTableView *view = table->view();
    return {table->view(), title, text, [view, column] { return columnRect(view, column); }};
}

TourStep rows(const TablePage *table, const QString &title, const QString &text)
{
    return {table->content(), title, text, {}};
}

} // namespace cm::tableTour
