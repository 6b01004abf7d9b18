// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CountryNames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

QString countryName(const QString &iso)
{
    if (iso.isEmpty())
        return QCoreApplication::translate("CountryNames", "Unknown");
    const QLocale::Territory territory = QLocale::codeToTerritory(iso);
    if (territory == QLocale::AnyTerritory)
        return iso;
    // English, by Qt; the catalogue translates the names as it does any other text.
    return QCoreApplication::translate("CountryNames", QLocale::territoryToString(territory).toUtf8().constData());
}

QStringList countryCodes()
{
    QStringList codes;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        if (code.size() == 2 && code.front().isLetter())
            codes.append(code);
    }
    QHash<QString, QString> names;
    for (const QString &code : std::as_const(codes))
        names.insert(code, countryName(code));
    std::sort(codes.begin(), codes.end(),
              [&](const QString &a, const QString &b) { return QString::localeAwareCompare(names.value(a), names.value(b)) < 0; });
    return codes;
}

QStringList countriesMatching(const QString &text)
{
    QStringList out;
    const QString wanted = text.trimmed();
    for (const QString &code : countryCodes()) {
        if (code.compare(wanted, Qt::CaseInsensitive) == 0 || countryName(code).contains(wanted, Qt::CaseInsensitive))
            out.append(code);
    }
    return out;
}

} // namespace cm
