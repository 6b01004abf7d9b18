// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cm::bench {

/// Texts as campaigns have them: 70 % short GSM, 15 % long GSM with extension characters, 15 % UCS-2 with emoji. Always the same.
std::vector<QString> mixedTexts(int count);

/// Mobile numbers of a few countries: "+49179…".
QStringList mobileNumbers(int count);

} // namespace cm::bench
