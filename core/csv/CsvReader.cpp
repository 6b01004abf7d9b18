// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/CsvReader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cstring>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 256 * 1024;

qsizetype findChar(const char16_t *s, qsizetype from, qsizetype n, char16_t wanted)
{
    while (from < n && s[from] != wanted)
        ++from;
    return from;
}

} // namespace

CsvReader::CsvReader(const CsvFormat &format, const CsvLimits &limits)
    : m_limits(limits)
    , m_decoder(format.encoding)
    , m_separator(format.separator.unicode())
    , m_swallowFirst(format.separatorLine)
{}

void CsvReader::feed(QByteArrayView bytes)
{
    dropDelivered();
    const qsizetype before = m_buffer.size();
    m_decoder.decode(bytes, m_buffer);
    noteBadBytes(before);
}

void CsvReader::feedText(QStringView text)
{
    dropDelivered();
    m_buffer.append(text);
}

void CsvReader::finish()
{
    if (m_finished)
        return;
    dropDelivered();
    const qsizetype before = m_buffer.size();
    m_decoder.finish(m_buffer);
    noteBadBytes(before);
    m_finished = true;
}

void CsvReader::dropDelivered()
{
    if (m_rowBegin == 0)
        return;
    const qsizetype left = m_buffer.size() - m_rowBegin;
    QChar *data = m_buffer.data();
    std::memmove(data, data + m_rowBegin, size_t(left) * sizeof(QChar));
    m_buffer.truncate(left);
    m_cellBegin -= m_rowBegin;
    m_scan -= m_rowBegin;
    if (m_badAt >= 0)
        m_badAt -= m_rowBegin;
    m_rowBegin = 0;
}

void CsvReader::noteBadBytes(qsizetype decodedFrom)
{
    if (m_badAt < 0 && m_decoder.hasError())
        m_badAt = qMax(decodedFrom, m_buffer.indexOf(QChar::ReplacementCharacter, decodedFrom));
}

CsvReader::Step CsvReader::next()
{
    if (m_failed)
        return Step::Failed;
    Step step = scan();
    if (step == Step::Row && m_swallowFirst) {
        m_swallowFirst = false;
        step = scan();
    }
    return step;
}

qsizetype CsvReader::findSpecial(qsizetype from) const
{
    const auto *s = reinterpret_cast<const char16_t *>(m_buffer.constData());
    const qsizetype n = m_buffer.size();
    while (from < n && !isSpecial(s[from]))
        ++from;
    return from;
}

CsvReader::Step CsvReader::scan()
{
    const auto *s = reinterpret_cast<const char16_t *>(m_buffer.constData());
    const qsizetype n = m_buffer.size();
    bool rowEnds = false;
    while (m_scan < n) {
        const char16_t c = s[m_scan];
        switch (m_state) {
        case State::CellStart:
            if (m_skipLineFeed) {
                m_skipLineFeed = false;
                if (c == u'\n') {
                    m_rowBegin = ++m_scan;
                    continue;
                }
            }
            if (c == u'"') {
                m_state = State::Quoted;
                m_cellBegin = ++m_scan;
            } else if (c == u' ' && m_separator == u' ') {
                ++m_scan;
            } else {
                m_state = State::Unquoted;
                m_cellBegin = m_scan;
            }
            continue;
        case State::Unquoted:
        case State::AfterQuote:
            m_scan = findSpecial(m_scan);
            break;
        case State::Quoted:
            m_scan = findChar(s, m_scan, n, u'"');
            if (m_scan < n) {
                ++m_scan;
                m_state = State::QuoteSeen;
            }
            break;
        case State::QuoteSeen:
            if (!isSpecial(c)) {
                m_quotesInside = true;
                m_state = c == u'"' ? State::Quoted : State::AfterQuote;
                ++m_scan;
                continue;
            }
            break;
        }
        // Between quotes every character may stand twice; deliver() looks at what is left of it.
        if (m_scan - m_cellBegin > (m_state == State::Unquoted ? 1 : 2) * m_limits.cellCharacters + 2)
            return cellTooLong();
        if (m_scan == n || m_state == State::Quoted || (m_state == State::QuoteSeen && !isSpecial(s[m_scan])))
            continue;
        const Step step = endCellAt(m_state == State::QuoteSeen ? m_scan - 1 : m_scan, m_state != State::Unquoted, rowEnds);
        if (step == Step::Failed || rowEnds)
            return step;
    }
    return m_finished ? endOfInput() : Step::NeedMore;
}

CsvReader::Step CsvReader::endCellAt(qsizetype end, bool wasQuoted, bool &rowEnds)
{
    const char16_t terminator = m_scan < m_buffer.size() ? m_buffer[m_scan].unicode() : u'\n';
    rowEnds = terminator != m_separator;
    const bool spacesAtLineEnd = m_separator == u' ' && rowEnds && end == m_cellBegin && !wasQuoted && !m_cells.empty();
    if (!spacesAtLineEnd)
        m_cells.push_back({m_cellBegin - m_rowBegin, end - m_rowBegin, m_quotesInside});
    m_quotesInside = false;
    m_state = State::CellStart;
    if (m_scan < m_buffer.size())
        ++m_scan;
    if (qsizetype(m_cells.size()) > m_limits.cells)
        return failed(u"csv.too_many_cells"_s, QCoreApplication::translate("core", "Row %L1 has more than %L2 cells. Check the separator.")
                                                   .arg(m_number + 1)
                                                   .arg(m_limits.cells));
    if (!rowEnds)
        return Step::NeedMore;
    m_skipLineFeed = terminator == u'\r';
    return deliver();
}

CsvReader::Step CsvReader::endOfInput()
{
    bool rowEnds = false;
    switch (m_state) {
    case State::Quoted:
        return failed(u"csv.unterminated_quote"_s,
                      QCoreApplication::translate("core", "In row %L1 a quotation mark (\") opens a cell and is never closed. Correct the "
                                                          "row in the file and import it again.")
                          .arg(m_number + 1));
    case State::CellStart:
        if (m_cells.empty())
            return Step::End;
        m_cellBegin = m_scan;
        return endCellAt(m_scan, false, rowEnds);
    case State::QuoteSeen:
        return endCellAt(m_scan - 1, true, rowEnds);
    case State::Unquoted:
    case State::AfterQuote:
        break;
    }
    return endCellAt(m_scan, m_state == State::AfterQuote, rowEnds);
}

CsvReader::Step CsvReader::deliver()
{
    ++m_number;
    if (m_badAt >= 0 && m_scan > m_badAt) {
        --m_number;
        return failed(u"csv.encoding"_s,
                      QCoreApplication::translate("core", "Row %L1 has characters that do not fit the encoding of the file. Choose another "
                                                          "encoding, for example Windows-1252.")
                          .arg(m_number + 1));
    }
    m_views.clear();
    for (const Cell &cell : m_cells) {
        const QStringView view =
            cell.quotesInside ? cleaned(cell) : QStringView(m_buffer.constData() + m_rowBegin + cell.begin, cell.end - cell.begin);
        if (view.size() > m_limits.cellCharacters) {
            --m_number;
            return cellTooLong();
        }
        m_views.push_back(view);
    }
    m_cells.clear();
    m_row.number = m_number;
    m_row.cells = m_views;
    m_rowBegin = m_scan;
    return Step::Row;
}

QStringView CsvReader::cleaned(const Cell &cell)
{
    QChar *const begin = m_buffer.data() + m_rowBegin + cell.begin;
    const QChar *const end = begin + (cell.end - cell.begin);
    QChar *out = begin;
    bool quoted = true;
    for (const QChar *in = begin; in < end; ++in) {
        if (quoted && *in == u'"') {
            if (in + 1 == end || in[1] != u'"') {
                quoted = false;
                continue;
            }
            ++in;
        }
        *out++ = *in;
    }
    return QStringView(begin, out - begin);
}

CsvReader::Step CsvReader::cellTooLong()
{
    return failed(u"csv.cell_too_long"_s,
                  QCoreApplication::translate("core", "A cell in row %L1 has more than %L2 characters. Maybe a quotation mark (\") is "
                                                      "missing there.")
                      .arg(m_number + 1)
                      .arg(m_limits.cellCharacters));
}

CsvReader::Step CsvReader::failed(const QString &key, const QString &message)
{
    m_failed = true;
    m_error = {ErrorCode::InvalidInput, key, message, {}};
    return Step::Failed;
}

Result<void> readCsv(QIODevice &device, const CsvFormat &format, const std::function<bool(const CsvRow &)> &onRow, const CsvLimits &limits)
{
    CsvReader reader(format, limits);
    QByteArray chunk(kChunk, Qt::Uninitialized);
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Step::Row:
            if (!onRow(reader.row()))
                return {};
            break;
        case CsvReader::Step::NeedMore: {
            const qint64 got = device.read(chunk.data(), chunk.size());
            if (got < 0)
                return fail(ErrorCode::Io, u"csv.read"_s,
                            QCoreApplication::translate("core", "The file could not be read to its end: %1").arg(device.errorString()));
            if (got == 0)
                reader.finish();
            else
                reader.feed(QByteArrayView(chunk.constData(), got));
            break;
        }
        case CsvReader::Step::End:
            return {};
        case CsvReader::Step::Failed:
            return fail(reader.error());
        }
    }
}

} // namespace cm
