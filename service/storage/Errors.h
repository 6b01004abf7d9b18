// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace cm::service {

// Errors that several stores give, worded once.

/// NotFound "<what>.not_found".
tl::unexpected<Error> notFound(const QString &what);
/// Conflict "if_match.stale": the entity has changed since; answered as 412 with the current one.
tl::unexpected<Error> stale();
/// InvalidInput "field.invalid" that names the field.
tl::unexpected<Error> invalidField(const QString &field, const QString &sentence);
/// `ifMatch` -1: none was given, whatever it is now will do.
Result<void> checkRev(qint64 ifMatch, qint64 rev);
/// InvalidInput unless id is a ULID.
Result<void> checkId(const QString &id);
/// InvalidInput unless the trimmed text has between least and most characters and no control characters.
Result<QString> checkText(const QString &field, const QString &text, int least, int most);

} // namespace cm::service
