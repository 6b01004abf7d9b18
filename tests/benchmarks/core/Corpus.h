// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cm::bench {

/// Texts as campaigns have them: 60 % short GSM, 15 % long GSM, 10 % with extension characters, 10 % UCS-2, 5 % long with emoji.
/// Always the same.
std::vector<QString> mixedTexts(int count);

/// Mobile numbers of a few countries: "+49179…".
QStringList mobileNumbers(int count);

} // namespace cm::bench
