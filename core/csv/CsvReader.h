// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/csv/CsvDecoder.h"
#include "core/csv/CsvFormat.h"
#include "core/csv/CsvRow.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <functional>
#include <vector>

class QIODevice;

namespace cm {

struct CsvLimits {
    qsizetype cellCharacters = 32'767; ///< what a cell of a spreadsheet holds
    qsizetype cells = 1'000;           ///< of one row
};

/// A streaming parser after RFC 4180: it is fed with chunks of any size and delivers rows, keeping no more than the row at hand and the
/// chunk. Beyond the RFC: CR, LF and CR LF end a row and may be mixed; the separator is any of csvSeparators(); a quote within an unquoted
/// cell is text; text after a closing quote belongs to the cell; with space as separator a run of spaces separates once and spaces at
/// the ends of a line do not count. A quote that is never closed, cells and rows over the limits and bytes that are not of the encoding
/// are errors (keys: csv.unterminated_quote, csv.cell_too_long, csv.too_many_cells, csv.encoding) whose message names the row.
///
///     reader.feed(chunk); … while (reader.next() == CsvReader::Step::Row) use(reader.row()); … reader.finish(); (again until End)
///
/// Not thread-safe; use one per thread.
class CsvReader {
public:
    enum class Step {
        Row,      ///< row() is the next row; empty lines are rows with one empty cell
        NeedMore, ///< feed() or finish() first
        End,      ///< after finish(): that was all
        Failed,   ///< error() says why; nothing more will come
    };

    explicit CsvReader(const CsvFormat &format, const CsvLimits &limits = {});

    void feed(QByteArrayView bytes);
    void feedText(QStringView text); ///< for text that is in memory already, such as pasted text
    void finish();                   ///< the end of the input

    Step next();
    const CsvRow &row() const { return m_row; }
    const Error &error() const { return m_error; }

private:
    enum class State { CellStart, Unquoted, Quoted, QuoteSeen, AfterQuote };
    struct Cell {
        qsizetype begin = 0; ///< from the beginning of the row
        qsizetype end = 0;
        bool quotesInside = false;
    };

    void dropDelivered();
    void noteBadBytes(qsizetype decodedFrom);
    bool isSpecial(char16_t c) const { return c == m_separator || c == u'\n' || c == u'\r'; }
    qsizetype findSpecial(qsizetype from) const;
    Step scan();
    Step endOfInput();
    Step endCellAt(qsizetype end, bool wasQuoted, bool &rowEnds);
    Step deliver();
    QStringView cleaned(const Cell &cell);
    Step cellTooLong();
    Step failed(const QString &key, const QString &message);

    CsvLimits m_limits;
    CsvDecoder m_decoder;
    char16_t m_separator;
    bool m_swallowFirst;
    QString m_buffer;
    qsizetype m_rowBegin = 0;
    qsizetype m_cellBegin = 0;
    qsizetype m_scan = 0;
    qsizetype m_badAt = -1; ///< where the first bytes stand that are not of the encoding
    State m_state = State::CellStart;
    bool m_quotesInside = false;
    bool m_skipLineFeed = false;
    bool m_finished = false;
    bool m_failed = false;
    qint64 m_number = 0;
    std::vector<Cell> m_cells;
    std::vector<QStringView> m_views;
    CsvRow m_row;
    Error m_error;
};

/// Reads a device to its end, from where it stands. onRow returns false to stop early, which is no error; keys besides those of the reader:
/// csv.read.
Result<void> readCsv(QIODevice &device, const CsvFormat &format, const std::function<bool(const CsvRow &)> &onRow,
                     const CsvLimits &limits = {});

} // namespace cm
