// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/CsvFormat.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace cm {

/// Bytes to UTF-16, chunk by chunk; a character may be cut anywhere. A byte order mark at the very beginning is taken off.
class CsvDecoder {
public:
    explicit CsvDecoder(CsvEncoding encoding);

    /// Appends to out. Bytes that are not of the encoding become U+FFFD and set hasError().
    void decode(QByteArrayView bytes, QString &out);
    /// What is left of a character that was cut off by the end of the file.
    void finish(QString &out);
    bool hasError() const { return m_error; }

private:
    void convert(QByteArrayView bytes, QString &out);
    void decodeWindows1252(QByteArrayView bytes, QString &out);

    CsvEncoding m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_cut; ///< the first bytes of a UTF-8 character whose rest has not come yet
    bool m_odd = false;
    bool m_begun = false;
    bool m_error = false;
};

} // namespace cm
