// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/RegionGuess.h"

#include "core/phone/PhoneNumbers.h"

namespace cm {

namespace {

/// Digits after the calling code that decide: area codes in North America, blocks of six in Great Britain and the Channel Islands.
int decidingDigits(int callingCode)
{
    switch (callingCode) {
    case 1:
    case 7:
        return 3;
    case 44:
        return 6;
    default:
        return 5;
    }
}

} // namespace

RegionGuess::RegionGuess()
{
    for (const QString &region : supportedRegions()) {
        const auto code = std::size_t(callingCodeOf(region));
        if (code == 0 || code >= m_single.size())
            continue;
        if (!m_single[code].isEmpty())
            m_shared[code] = true;
        m_single[code] = region;
    }
}

const QString &RegionGuess::regionOf(QStringView e164)
{
    std::size_t code = 0;
    for (qsizetype length = 1; length <= 3 && length < e164.size(); ++length) {
        code = code * 10 + std::size_t(e164[length].digitValue());
        if (code >= m_single.size() || m_single[code].isEmpty())
            continue;
        if (!m_shared[code])
            return m_single[code];
        const QString prefix = e164.first(qMin(e164.size(), 1 + length + decidingDigits(int(code)))).toString();
        auto known = m_byPrefix.constFind(prefix);
        if (known == m_byPrefix.constEnd())
            known = m_byPrefix.insert(prefix, cm::regionOf(e164.toString()));
        return *known;
    }
    return m_none;
}

} // namespace cm
