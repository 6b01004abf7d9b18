// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm::service::smpp {

enum class StatusKind { Ok, Throttled, Temporary, Permanent };

/// What a command_status means for the message. What is not known to pass by itself is permanent: a refusal is better seen than repeated.
StatusKind kindOf(quint32 commandStatus);
/// A refusal of the bind that no repetition mends: wrong system ID or password.
bool isWrongSignIn(quint32 commandStatus);
/// "invalid destination address (11)"; the number alone for codes that the standard does not name.
QString describeStatus(quint32 commandStatus);

} // namespace cm::service::smpp
