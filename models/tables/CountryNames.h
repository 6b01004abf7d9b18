// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace cm {

/// The name of a country in the interface language (English where there is no translation); the code itself for one that is not known.
/// iso: ISO 3166-1 alpha-2, "DE".
QString countryName(const QString &iso);
/// Every code that QLocale knows, sorted by its name in the interface language.
QStringList countryCodes();
/// What a person typed as a country, as the codes that the cache knows: each term of FilterField::Country is replaced by one for each
/// country whose name in the interface language, or whose code, the operator and the text fit. The other terms stay as they are.
QList<FilterTerm> withCountryCodes(const QList<FilterTerm> &terms);

} // namespace cm
