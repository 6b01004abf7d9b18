// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

namespace cm {

/// The name of a country in the interface language (English where there is no translation); the code itself for one that is not known.
/// iso: ISO 3166-1 alpha-2, "DE".
QString countryName(const QString &iso);
/// Every code that QLocale knows, sorted by its name in the interface language.
QStringList countryCodes();
/// The codes of all countries whose name or code contains the text; not case-sensitive. For resolving what a person typed.
QStringList countriesMatching(const QString &text);

} // namespace cm
