// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Preference.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

namespace cm::service {

/// What users have set up for themselves: everybody has their own, and nobody sees another's.
class PreferenceStore {
public:
    static Preference read(const QSqlDatabase &db, const QString &userId, const QString &key);
    /// Lays body.fields over what is there; null takes a field away. InvalidInput "field.invalid" when that is no object, a name is empty
    /// or too long, or the whole would be more than Preference::kMaxBytes; Conflict "preference.too_many". Whatever another computer has
    /// saved since stays where this does not name it, so If-Match is not looked at.
    static Result<Preference> change(WriteContext &tx, const Principal &who, const QString &key, const QJsonObject &body);
};

} // namespace cm::service
