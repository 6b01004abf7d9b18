// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/TourStep.h"

namespace cm {

class TablePage;

/// What every table has, explained once. Steps for parts that a table does not have are left out by themselves.
namespace tableTour {
TourStep search(const TablePage *table, const QString &what);
TourStep filters(const TablePage *table);
TourStep columns(const TablePage *table);
TourStep checks(const TablePage *table);
TourStep pages(const TablePage *table);
/// A column with its cells; left out while the table has no rows or the column is not shown.
TourStep column(const TablePage *table, int column, const QString &title, const QString &text);
/// The rows, or what stands there while there are none.
TourStep rows(const TablePage *table, const QString &title, const QString &text);
} // namespace tableTour

} // namespace cm
