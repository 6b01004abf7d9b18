// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/CsvDetect.h"

#include "core/csv/ColumnGuess.h"
#include "core/csv/CsvReader.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSample = 256 * 1024;

tl::unexpected<Error> emptyError()
{
    return fail(ErrorCode::InvalidInput, u"csv.empty"_s,
                QCoreApplication::translate("core", "The file is empty. Choose a file with one recipient in each row."));
}

tl::unexpected<Error> binaryError()
{
    return fail(ErrorCode::InvalidInput, u"csv.binary"_s,
                QCoreApplication::translate("core", "This is not a text file. Save the contacts as CSV or as an Excel workbook and choose "
                                                    "that file."));
}

tl::unexpected<Error> readError(const QIODevice &device)
{
    return fail(ErrorCode::Io, u"csv.read"_s,
                QCoreApplication::translate("core", "The file could not be read: %1").arg(device.errorString()));
}

/// Strict UTF-8 (no overlong forms, no surrogates) over chunks.
class Utf8Check {
public:
    void feed(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i < bytes.size() && m_valid; ++i) {
            const auto c = quint8(bytes[i]);
            if (m_more == 0) {
                if (c >= 0x80)
                    lead(c);
                continue;
            }
            m_valid = c >= m_low && c <= m_high;
            m_low = 0x80;
            m_high = 0xBF;
            --m_more;
        }
    }
    /// complete: the bytes fed are all there is, so that nothing may be pending.
    bool isValid(bool complete) const { return m_valid && (!complete || m_more == 0); }

private:
    void lead(quint8 c)
    {
        m_low = c == 0xE0 ? 0xA0 : c == 0xF0 ? 0x90 : 0x80;
        m_high = c == 0xED ? 0x9F : c == 0xF4 ? 0x8F : 0xBF;
        m_valid = c >= 0xC2 && c <= 0xF4;
        m_more = c >= 0xF0 ? 3 : c >= 0xE0 ? 2 : 1;
    }

    quint8 m_low = 0x80;
    quint8 m_high = 0xBF;
    int m_more = 0;
    bool m_valid = true;
};

bool startsWith(QByteArrayView bytes, std::initializer_list<int> signature)
{
    return bytes.size() >= qsizetype(signature.size()) &&
           std::equal(signature.begin(), signature.end(), bytes.begin(), [](int a, char b) { return a == quint8(b); });
}

/// UTF-16 without a mark: text has a zero byte in most of its units where it has digits, separators and line ends.
std::optional<CsvEncoding> guessUtf16(QByteArrayView bytes)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < bytes.size(); ++i)
        zeros[i % 2] += bytes[i] == 0;
    const qsizetype units = bytes.size() / 2;
    if (units < 2)
        return std::nullopt;
    if (zeros[1] * 10 >= units && zeros[0] * 50 <= zeros[1])
        return CsvEncoding::Utf16LE;
    if (zeros[0] * 10 >= units && zeros[1] * 50 <= zeros[0])
        return CsvEncoding::Utf16BE;
    return std::nullopt;
}

bool isBinary(QStringView text)
{
    qsizetype odd = 0;
    for (const QChar c : text)
        odd += c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v' && c.unicode() != 0x1A;
    return odd * 200 > text.size();
}

struct EncodingGuess {
    CsvEncoding encoding = CsvEncoding::Utf8;
    bool byteOrderMark = false;
    bool sure = true; ///< false: UTF-8 or Windows-1252, the rest of the file decides
};

Result<EncodingGuess> guessEncoding(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return emptyError();
    if (startsWith(bytes, {'P', 'K', 3, 4}) || startsWith(bytes, {0xD0, 0xCF, 0x11, 0xE0}))
        return fail(ErrorCode::InvalidInput, u"csv.workbook"_s,
                    QCoreApplication::translate("core",
                                                "This is an Excel workbook or a ZIP archive, not a text file, whatever its name says. "
                                                "Give it the ending .xlsx, or save it as CSV."));
    if (startsWith(bytes, {0xFF, 0xFE, 0, 0}) || startsWith(bytes, {0, 0, 0xFE, 0xFF}))
        return fail(ErrorCode::InvalidInput, u"csv.utf32"_s,
                    QCoreApplication::translate("core", "The file is encoded in UTF-32, which is not supported. Save it as UTF-8."));
    if (startsWith(bytes, {0xFF, 0xFE}))
        return EncodingGuess{CsvEncoding::Utf16LE, true, true};
    if (startsWith(bytes, {0xFE, 0xFF}))
        return EncodingGuess{CsvEncoding::Utf16BE, true, true};
    if (startsWith(bytes, {0xEF, 0xBB, 0xBF}))
        return EncodingGuess{CsvEncoding::Utf8, true, true};
    if (bytes.contains('\0')) {
        const auto utf16 = guessUtf16(bytes);
        if (!utf16)
            return binaryError();
        return EncodingGuess{*utf16, false, true};
    }
    Utf8Check check;
    check.feed(bytes);
    if (!check.isValid(false))
        return EncodingGuess{CsvEncoding::Windows1252, false, true};
    return EncodingGuess{CsvEncoding::Utf8, false, false};
}

/// complete: the text is all there is; else the last row may be cut off and does not count.
QList<QStringList> rowsOf(QStringView text, const CsvFormat &format, bool complete)
{
    CsvReader reader(format);
    reader.feedText(text);
    if (complete)
        reader.finish();
    QList<QStringList> rows;
    while (rows.size() < kCsvPreviewRows && reader.next() == CsvReader::Step::Row)
        rows.append(reader.row().toList());
    if (rows.isEmpty() && !complete)
        return rowsOf(text, format, true);
    return rows;
}

bool isBlankRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

struct SeparatorScore {
    double agreement = 0; ///< share of rows that have the most usual number of cells
    int cells = 1;        ///< that number
    double phones = 0;    ///< share of rows with a phone number in one cell
};

SeparatorScore scoreOf(const QList<QStringList> &rows)
{
    std::map<int, int> sizes;
    int filled = 0;
    int phones = 0;
    for (const QStringList &row : rows) {
        if (isBlankRow(row))
            continue;
        ++filled;
        ++sizes[int(row.size())];
        phones += std::any_of(row.begin(), row.end(), [](const QString &cell) { return looksLikePhoneNumber(cell); });
    }
    SeparatorScore score;
    if (filled == 0)
        return score;
    const auto usual = std::max_element(sizes.begin(), sizes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    score.cells = usual->first;
    score.agreement = double(usual->second) / filled;
    score.phones = double(phones) / filled;
    return score;
}

/// "sep=;" and a line end, as Excel writes and reads it.
bool readSeparatorLine(QStringView text, CsvFormat &format)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 6 || (text[5] != u'\r' && text[5] != u'\n'))
        return false;
    if (!csvSeparators().contains(text[4]))
        return false;
    format.separator = text[4];
    format.separatorLine = true;
    return true;
}

QChar guessSeparator(QStringView text, CsvFormat format, bool complete)
{
    QChar best = u',';
    double bestTotal = 0;
    double wholeLinePhones = 0;
    for (const QChar separator : csvSeparators()) {
        format.separator = separator;
        const SeparatorScore score = scoreOf(rowsOf(text, format, complete));
        if (score.cells < 2) {
            wholeLinePhones = std::max(wholeLinePhones, score.phones);
            continue;
        }
        if (separator == u' ' && (bestTotal > 0 || wholeLinePhones >= 0.5 || score.phones < 0.5))
            continue;
        const double total = score.agreement + score.phones + 0.01 * std::min(score.cells, 10);
        if (total > bestTotal) {
            bestTotal = total;
            best = separator;
        }
    }
    return best;
}

bool guessHeader(const QList<QStringList> &rows)
{
    const auto first = std::find_if_not(rows.begin(), rows.end(), isBlankRow);
    if (first == rows.end())
        return false;
    if (std::any_of(first->begin(), first->end(), [](const QString &cell) { return looksLikePhoneNumber(cell); }))
        return false;
    if (looksLikeHeader(*first))
        return true;
    const bool phonesBelow = std::any_of(first + 1, rows.end(), [](const QStringList &row) {
        return std::any_of(row.begin(), row.end(), [](const QString &cell) { return looksLikePhoneNumber(cell); });
    });
    const bool words = std::none_of(first->begin(), first->end(), [](const QString &cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    });
    return phonesBelow && words;
}

Result<CsvDetection> detectText(QStringView text, CsvDetection detection, bool complete)
{
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text = text.sliced(1);
    if (text.trimmed().isEmpty())
        return emptyError();
    if (isBinary(text))
        return binaryError();
    if (!readSeparatorLine(text, detection.format))
        detection.format.separator = guessSeparator(text, detection.format, complete);
    detection.preview = rowsOf(text, detection.format, complete);
    detection.format.header = guessHeader(detection.preview);
    return detection;
}

Result<CsvDetection> detectBytes(QByteArrayView bytes, const EncodingGuess &guess, bool complete)
{
    CsvDetection detection;
    detection.format.encoding = guess.encoding;
    detection.byteOrderMark = guess.byteOrderMark;
    QString text;
    CsvDecoder(guess.encoding).decode(bytes, text);
    return detectText(text, detection, complete);
}

} // namespace

Result<CsvDetection> detectCsv(QIODevice &device)
{
    const qint64 start = device.pos();
    QByteArray beginning = device.isSequential() ? device.peek(kSample) : device.read(kSample);
    bool complete = beginning.size() < kSample;
    auto guess = guessEncoding(beginning);
    if (guess && !guess->sure && !device.isSequential()) {
        Utf8Check check;
        check.feed(beginning);
        while (check.isValid(false) && !device.atEnd()) {
            const QByteArray chunk = device.read(kSample);
            if (chunk.isEmpty())
                return readError(device);
            check.feed(chunk);
        }
        if (!check.isValid(true))
            guess->encoding = CsvEncoding::Windows1252;
    }
    if (!device.isSequential() && !device.seek(start))
        return readError(device);
    if (!guess)
        return fail(guess.error());
    return detectBytes(beginning, *guess, complete);
}

Result<CsvDetection> detectCsv(QByteArrayView beginning)
{
    const bool complete = beginning.size() < kSample;
    const QByteArrayView sample = beginning.first(std::min(beginning.size(), kSample));
    auto guess = guessEncoding(sample);
    if (!guess)
        return fail(guess.error());
    if (!guess->sure) {
        Utf8Check check;
        check.feed(beginning);
        if (!check.isValid(complete))
            guess->encoding = CsvEncoding::Windows1252;
    }
    return detectBytes(sample, *guess, complete);
}

Result<CsvDetection> detectCsvText(QStringView text)
{
    return detectText(text.first(std::min(text.size(), kSample)), {}, text.size() < kSample);
}

Result<QList<QStringList>> previewCsv(QIODevice &device, const CsvFormat &format)
{
    const qint64 start = device.pos();
    QList<QStringList> rows;
    const auto read = readCsv(device, format, [&](const CsvRow &row) {
        rows.append(row.toList());
        return rows.size() < kCsvPreviewRows;
    });
    if (!device.seek(start))
        return readError(device);
    // What comes after the rows that can be shown is the import's to report.
    if (!read && rows.isEmpty())
        return fail(read.error());
    return rows;
}

} // namespace cm
