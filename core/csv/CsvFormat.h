// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>

namespace cm {

enum class CsvEncoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

/// How a text file with rows and cells is written: what detection finds, what a person may change, what reader and writer follow.
struct CsvFormat {
    CsvEncoding encoding = CsvEncoding::Utf8;
    QChar separator = u',';     ///< one of csvSeparators()
    bool header = true;         ///< the first row names the columns; the reader delivers it like any other
    bool separatorLine = false; ///< the file begins with Excel's "sep=;" line, which the reader swallows

    bool operator==(const CsvFormat &) const = default;
};

/// , ; tab | space
QList<QChar> csvSeparators();
/// For people, translated: "Comma (,)", "Tab", …
QString describeSeparator(QChar separator);
/// For people: "UTF-8", "UTF-16 (little-endian)", "Windows-1252" …
QString describe(CsvEncoding encoding);
/// Stable and machine-readable: "utf-8", "utf-16le", "utf-16be", "windows-1252".
QString toWire(CsvEncoding encoding);

} // namespace cm
