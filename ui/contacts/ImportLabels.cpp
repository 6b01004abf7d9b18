// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/ImportLabels.h"

#include "core/csv/CsvFormat.h"
#include "core/phone/PhoneNumbers.h"
#include "models/tables/CountryNames.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("cm::Import", text);
}

QString separatorLabel(QChar separator)
{
    switch (separator.unicode()) {
    case u',':
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Comma  ,"));
    case u';':
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Semicolon  ;"));
    case u' ':
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Space"));
    case u'\t':
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Tab"));
    case u'|':
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Vertical bar  |"));
    default:
        return separator;
    }
}

} // namespace

void fillSeparators(QComboBox *box)
{
    const QList<QChar> separators = csvSeparators();
    for (const QChar separator : separators)
        box->addItem(separatorLabel(separator), QString(separator));
}

void selectSeparator(QComboBox *box, QChar separator)
{
    box->setCurrentIndex(box->findData(QString(separator)));
}

QChar separatorOf(const QComboBox *box)
{
    const QString data = box->currentData().toString();
    return data.isEmpty() ? QChar(u',') : data.front();
}

QList<QPair<QString, QString>> encodingLabels()
{
    return {{u"UTF-8"_s, translated(QT_TRANSLATE_NOOP("cm::Import", "Unicode (UTF-8)"))},
            {u"windows-1252"_s, translated(QT_TRANSLATE_NOOP("cm::Import", "Western European (Windows-1252)"))},
            {u"UTF-16LE"_s, translated(QT_TRANSLATE_NOOP("cm::Import", "Unicode (UTF-16, little endian)"))},
            {u"UTF-16BE"_s, translated(QT_TRANSLATE_NOOP("cm::Import", "Unicode (UTF-16, big endian)"))}};
}

void fillRegions(QComboBox *box)
{
    QList<QPair<QString, QString>> rows;
    const QStringList regions = supportedRegions();
    for (const QString &code : regions) {
        const int calling = callingCodeOf(code);
        rows.append({u"%1  +%2"_s.arg(countryName(code)).arg(calling), code});
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    box->addItem(translated(QT_TRANSLATE_NOOP("cm::Import", "None")), QString());
    for (const auto &[text, code] : std::as_const(rows))
        box->addItem(text, code);
    box->setMaxVisibleItems(14);
}

QString label(RejectedRow::Kind kind)
{
    switch (kind) {
    case RejectedRow::Kind::Invalid:
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Invalid"));
    case RejectedRow::Kind::Duplicate:
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Duplicate"));
    case RejectedRow::Kind::OptedOut:
        return translated(QT_TRANSLATE_NOOP("cm::Import", "Opted out"));
    }
    return {};
}

} // namespace cm
