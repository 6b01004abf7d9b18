// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/CsvDecoder.h"

#include <array>

namespace cm {

namespace {

/// 0x80 to 0x9F of Windows-1252 as the WHATWG Encoding Standard has them; the rest is as in ISO 8859-1.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

/// How many bytes at the end begin a UTF-8 character and do not complete it.
qsizetype cutLength(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto c = quint8(bytes[bytes.size() - back]);
        if (c < 0x80)
            return 0;
        if (c >= 0xC0) {
            const qsizetype length = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }
    }
    return 0;
}

QStringConverter::Encoding qtEncoding(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf16LE:
        return QStringConverter::Utf16LE;
    case CsvEncoding::Utf16BE:
        return QStringConverter::Utf16BE;
    case CsvEncoding::Utf8:
    case CsvEncoding::Windows1252:
        break;
    }
    return QStringConverter::Utf8;
}

} // namespace

CsvDecoder::CsvDecoder(CsvEncoding encoding)
    : m_encoding(encoding)
    , m_decoder(qtEncoding(encoding), QStringConverter::Flag::ConvertInitialBom)
{}

void CsvDecoder::decode(QByteArrayView bytes, QString &out)
{
    switch (m_encoding) {
    case CsvEncoding::Windows1252:
        decodeWindows1252(bytes, out);
        break;
    case CsvEncoding::Utf8: {
        // QStringDecoder swallows the byte after a cut character that turns out to be wrong, so it is never given a cut one.
        QByteArray joined;
        if (!m_cut.isEmpty()) {
            joined = m_cut + bytes.toByteArray();
            bytes = joined;
        }
        const QByteArrayView cut = bytes.last(cutLength(bytes));
        convert(bytes.chopped(cut.size()), out);
        m_cut = cut.toByteArray();
        break;
    }
    case CsvEncoding::Utf16LE:
    case CsvEncoding::Utf16BE:
        m_odd = m_odd != (bytes.size() % 2 != 0);
        convert(bytes, out);
        break;
    }
}

void CsvDecoder::finish(QString &out)
{
    if (m_odd || !m_cut.isEmpty()) {
        out.append(QChar::ReplacementCharacter);
        m_error = true;
    }
    m_cut.clear();
    m_odd = false;
}

void CsvDecoder::convert(QByteArrayView bytes, QString &out)
{
    const qsizetype before = out.size();
    out.resize(before + m_decoder.requiredSpace(bytes.size()));
    const QChar *end = m_decoder.appendToBuffer(out.data() + before, bytes);
    out.truncate(end - out.constData());
    m_error = m_error || m_decoder.hasError();
    if (!m_begun && out.size() > before) {
        m_begun = true;
        if (out[before] == QChar::ByteOrderMark)
            out.remove(before, 1);
    }
}

void CsvDecoder::decodeWindows1252(QByteArrayView bytes, QString &out)
{
    const qsizetype before = out.size();
    out.resize(before + bytes.size());
    QChar *p = out.data() + before;
    for (const char byte : bytes) {
        const auto c = quint8(byte);
        *p++ = QChar(c >= 0x80 && c < 0xA0 ? kWindows1252[c - 0x80] : char16_t(c));
    }
}

} // namespace cm
