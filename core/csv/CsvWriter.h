// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/csv/CsvFormat.h"

#include <QByteArray>
#include <QString>
#include <QStringEncoder>
#include <QStringList>

class QIODevice;

namespace cm {

/// Writes rows after RFC 4180 (CR LF at line ends, quotes where they are needed). UTF-8 and UTF-16 begin with a byte order mark, by which
/// spreadsheet programs know the encoding. The device must be open and outlive the writer; one writer per thread.
class CsvWriter {
public:
    struct Options {
        CsvFormat format;           ///< separatorLine and header are ignored: write the rows that you want
        bool escapeFormulas = true; ///< a cell that a spreadsheet program would run as a formula gets an apostrophe in front
        bool byteOrderMark = true;
    };

    CsvWriter(QIODevice &device, const Options &options);
    ~CsvWriter(); ///< does not flush: call finish()
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    /// Buffers; errors come from finish() too. Keys: csv.write, csv.not_windows_1252 (names the character).
    Result<void> writeRow(const QStringList &cells);
    Result<void> finish();

    /// The cell with an apostrophe in front when it begins with = + - @ tab or CR and is not merely a number ("+491796548754", "-3.5",
    /// "+4***********"). OWASP, "CSV Injection".
    static QString withoutFormula(const QString &cell);

private:
    void appendCell(QStringView cell);
    Result<void> flush();

    QIODevice &m_device;
    Options m_options;
    QStringEncoder m_encoder;
    QString m_pending;
    bool m_begun = false;
};

/// The file behind "Download sample": PhoneNumber, Placeholder1 to Placeholder3 and a few rows; UTF-8 with byte order mark.
QByteArray sampleCsv();

} // namespace cm
