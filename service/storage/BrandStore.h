// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Brand.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

namespace cm::service {

/// What an administrator has set of the brand: one row. Everybody may read it, also without a sign-in.
class BrandStore {
public:
    /// As it goes over the wire: what put() has made harmless, as it stands, since anybody may ask for it as often as they like.
    static QJsonObject read(QSqlDatabase &db);
    static qint64 rev(QSqlDatabase &db); ///< 0: never set
    /// Replaces the whole, and answers it. Refuses what is not harmless: InvalidInput "brand.…"; who is no administrator: Forbidden.
    static Result<QJsonObject> put(WriteContext &tx, const Principal &who, const QJsonObject &fields);
};

} // namespace cm::service
