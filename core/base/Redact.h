// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm {

/// A text as it may stand in a log: phone numbers (seven digits and more, also with spaces between) and what looks like a token or a key
/// (43 characters and more of its alphabet, or what follows "Bearer ") are made unreadable. Thread-safe.
QString redacted(const QString &text);

} // namespace cm
