// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <span>

namespace cm {

/// One row of a file. The views belong to whoever delivers the row and are valid until the next one is asked for.
struct CsvRow {
    qint64 number = 0; ///< in the file, from 1, header and empty rows counted: the number that a spreadsheet program shows
    std::span<const QStringView> cells;

    /// An empty line, or nothing but blank cells.
    bool isBlank() const
    {
        return std::all_of(cells.begin(), cells.end(), [](QStringView cell) { return cell.trimmed().isEmpty(); });
    }
    QStringList toList() const
    {
        QStringList list;
        list.reserve(qsizetype(cells.size()));
        for (const QStringView cell : cells)
            list.append(cell.toString());
        return list;
    }
};

} // namespace cm
