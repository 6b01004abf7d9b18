// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/KeyText.h"

namespace cm {

QString keyText(const QString &keys)
{
    constexpr QChar kIsolate(0x2066);
    constexpr QChar kPop(0x2069);
    constexpr QChar kMark(0x200E);
    if (keys.isEmpty())
        return keys;
    QString out = keys;
    // Between two names in Arabic a plus would run from right to left with them.
    out.replace(QLatin1Char('+'), QString(kMark) + QLatin1Char('+') + kMark);
    return kIsolate + out + kMark + kPop;
}

} // namespace cm
