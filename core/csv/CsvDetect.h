// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/csv/CsvFormat.h"

#include <QByteArrayView>
#include <QList>
#include <QStringList>
#include <QStringView>

class QIODevice;

namespace cm {

/// How a file seems to be written, and its first rows for a preview.
struct CsvDetection {
    CsvFormat format;
    bool byteOrderMark = false;
    QList<QStringList> preview; ///< the first rows, the header included; at most kCsvPreviewRows
};

constexpr int kCsvPreviewRows = 100;

/// Looks at the first 256 KiB; the choice between UTF-8 and Windows-1252 looks at all of a file that can seek, which is then put back to
/// where it stood. Errors are InvalidInput: csv.empty, csv.binary, csv.workbook (an Excel workbook), csv.utf32, csv.read, and what
/// CsvReader says of the first rows.
///
///  - Encoding: a byte order mark decides; else zero bytes at every other place mean UTF-16; else UTF-8 where all is valid; else
///  Windows-1252.
///  - Separator: a first line "sep=;" decides; else the one that gives the same number of cells, at least two, in most rows. Space is only
///    thought of when no other does and a line as a whole is not a phone number.
///  - Header: the first row has words where the others have phone numbers, or it has words known from headers.
Result<CsvDetection> detectCsv(QIODevice &device);
/// The beginning of a file, or all of it.
Result<CsvDetection> detectCsv(QByteArrayView beginning);
/// Text in memory, such as pasted text: separator and header.
Result<CsvDetection> detectCsvText(QStringView text);

/// The first rows under a format that a person has chosen.
Result<QList<QStringList>> previewCsv(QIODevice &device, const CsvFormat &format);

} // namespace cm
