// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm {

/// A new ULID (https://github.com/ulid/spec): 26 characters of Crockford's base 32, sorts by time of creation,
/// 80 random bits from the operating system. Thread-safe. Ids of everything that a person creates are ULIDs.
QString newUlid(qint64 nowMs);
QString newUlid();

/// True for 26 characters of the ULID alphabet in upper case, the first one at most '7'.
bool isUlid(QStringView text);

} // namespace cm
