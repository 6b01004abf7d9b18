// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/CsvWriter.h"

#include "core/csv/CsvDecoder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QIODevice>

#include <algorithm>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFlushCharacters = 64 * 1024;

QStringConverter::Encoding qtEncoding(CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Utf16LE)
        return QStringConverter::Utf16LE;
    return encoding == CsvEncoding::Utf16BE ? QStringConverter::Utf16BE : QStringConverter::Utf8;
}

/// The reverse of what the decoder does, so that there is one table only.
QHash<char16_t, char> makeWindows1252()
{
    QByteArray all;
    for (int c = 0; c < 256; ++c)
        all.append(char(c));
    QString text;
    CsvDecoder(CsvEncoding::Windows1252).decode(all, text);
    QHash<char16_t, char> table;
    for (qsizetype i = 0; i < text.size(); ++i)
        table.insert(text[i].unicode(), all[i]);
    return table;
}

bool isPlainNumber(QStringView cell)
{
    const QStringView body = cell.sliced(1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (body.isEmpty() || !isDigit(body.front()) || (cell.front() != u'+' && cell.front() != u'-'))
        return false;
    const auto rest = std::find_if_not(body.begin(), body.end(), [&](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
    return rest == body.end() || (cell.front() == u'+' && std::all_of(rest, body.end(), [](QChar c) { return c == u'*'; }));
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const Options &options)
    : m_device(device)
    , m_options(options)
    , m_encoder(qtEncoding(options.format.encoding))
{}

CsvWriter::~CsvWriter() = default;

Result<void> CsvWriter::writeRow(const QStringList &cells)
{
    if (!m_begun && m_options.byteOrderMark && m_options.format.encoding != CsvEncoding::Windows1252)
        m_pending.append(QChar::ByteOrderMark);
    m_begun = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending.append(m_options.format.separator);
        // A row of one empty cell would read as an empty line.
        if (cells[i].isEmpty() && (cells.size() == 1 || m_options.format.separator == u' '))
            m_pending.append(u"\"\"");
        else
            appendCell(m_options.escapeFormulas ? withoutFormula(cells[i]) : cells[i]);
    }
    m_pending.append(u"\r\n");
    return m_pending.size() >= kFlushCharacters ? flush() : Result<void>();
}

Result<void> CsvWriter::finish()
{
    return flush();
}

QString CsvWriter::withoutFormula(const QString &cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()) || isPlainNumber(cell))
        return cell;
    return u'\'' + cell;
}

void CsvWriter::appendCell(QStringView cell)
{
    const QChar separator = m_options.format.separator;
    bool quote = false;
    for (const QChar c : cell)
        quote = quote || c == u'"' || c == u'\n' || c == u'\r' || c == separator;
    if (!quote) {
        m_pending.append(cell);
        return;
    }
    m_pending.append(u'"');
    for (const QChar c : cell) {
        if (c == u'"')
            m_pending.append(u'"');
        m_pending.append(c);
    }
    m_pending.append(u'"');
}

Result<void> CsvWriter::flush()
{
    QByteArray bytes;
    if (m_options.format.encoding == CsvEncoding::Windows1252) {
        static const QHash<char16_t, char> table = makeWindows1252();
        bytes.reserve(m_pending.size());
        for (const QChar c : std::as_const(m_pending)) {
            const auto it = table.constFind(c.unicode());
            if (it == table.constEnd())
                return fail(
                    ErrorCode::InvalidInput, u"csv.not_windows_1252"_s,
                    QCoreApplication::translate("core", "The character “%1” cannot be written in Windows-1252. Choose UTF-8.").arg(c));
            bytes.append(*it);
        }
    } else {
        bytes = m_encoder.encode(m_pending);
    }
    m_pending.resize(0);
    if (m_device.write(bytes) != bytes.size())
        return fail(ErrorCode::Io, u"csv.write"_s,
                    QCoreApplication::translate("core", "The file could not be written: %1").arg(m_device.errorString()));
    return {};
}

QByteArray sampleCsv()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {});
    const QList<QStringList> rows{
        {u"PhoneNumber"_s, u"Placeholder1"_s, u"Placeholder2"_s, u"Placeholder3"_s},
        {u"+491796548754"_s, u"Anna"_s, u"12 May, 10:30"_s, u"Berlin"_s},
        {u"+447400123456"_s, u"James"_s, u"12 May, 11:00"_s, u"London"_s},
        {u"+33612345678"_s, u"Chloé"_s, u"12 May, 11:30"_s, u"Paris"_s},
    };
    for (const QStringList &row : rows) {
        if (!writer.writeRow(row))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

} // namespace cm
