// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/CsvFormat.h"

#include <QCoreApplication>

namespace cm {

using namespace Qt::StringLiterals;

QList<QChar> csvSeparators()
{
    return {u',', u';', u'\t', u'|', u' '};
}

QString describeSeparator(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return QCoreApplication::translate("core", "Comma (,)");
    case u';':
        return QCoreApplication::translate("core", "Semicolon (;)");
    case u'\t':
        return QCoreApplication::translate("core", "Tab");
    case u'|':
        return QCoreApplication::translate("core", "Vertical bar (|)");
    case u' ':
        return QCoreApplication::translate("core", "Space");
    default:
        return QString(separator);
    }
}

QString describe(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return u"UTF-8"_s;
    case CsvEncoding::Utf16LE:
        return QCoreApplication::translate("core", "UTF-16 (little-endian)");
    case CsvEncoding::Utf16BE:
        return QCoreApplication::translate("core", "UTF-16 (big-endian)");
    case CsvEncoding::Windows1252:
        return u"Windows-1252"_s;
    }
    Q_UNREACHABLE();
}

QString toWire(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return u"utf-8"_s;
    case CsvEncoding::Utf16LE:
        return u"utf-16le"_s;
    case CsvEncoding::Utf16BE:
        return u"utf-16be"_s;
    case CsvEncoding::Windows1252:
        return u"windows-1252"_s;
    }
    Q_UNREACHABLE();
}

} // namespace cm
