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

namespace {

bool fits(const QString &name, FilterOp op, const QString &text)
{
    switch (op) {
    case FilterOp::Equal:
    case FilterOp::NotEqual:
        return name.compare(text, Qt::CaseInsensitive) == 0;
    case FilterOp::StartsWith:
        return name.startsWith(text, Qt::CaseInsensitive);
    case FilterOp::EndsWith:
        return name.endsWith(text, Qt::CaseInsensitive);
    case FilterOp::Contains:
    case FilterOp::DoesNotContain:
        return name.contains(text, Qt::CaseInsensitive);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<FilterTerm> withCountryCodes(const QList<FilterTerm> &terms)
{
    QList<FilterTerm> out;
    for (const FilterTerm &term : terms) {
        if (term.field != FilterField::Country) {
            out.append(term);
            continue;
        }
        const bool negative = term.op == FilterOp::NotEqual || term.op == FilterOp::DoesNotContain;
        const QString text = term.value.trimmed();
        bool any = false;
        for (const QString &code : countryCodes()) {
            if (code.compare(text, Qt::CaseInsensitive) != 0 && !fits(countryName(code), term.op, text))
                continue;
            out.append({FilterField::Country, negative ? FilterOp::NotEqual : FilterOp::Equal, code});
            any = true;
        }
        // No country is called that: nothing is found, rather than everything.
        if (!any && !negative)
            out.append({FilterField::Country, FilterOp::Equal, text});
    }
    return out;
}

} // namespace cm
