// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <array>

namespace cm {

/// The country of a number, fast enough to ask for a million: most calling codes belong to one country; for those that several share, the
/// digits that tell them apart are looked up with libphonenumber once and remembered. Not thread-safe.
class RegionGuess {
public:
    RegionGuess();
    /// ISO 3166-1 alpha-2; empty when not known. The reference is valid until the next call.
    const QString &regionOf(QStringView e164);

private:
    std::array<QString, 1000> m_single; ///< by calling code: its only country
    std::array<bool, 1000> m_shared{};
    QHash<QString, QString> m_byPrefix;
    QString m_none;
};

} // namespace cm
