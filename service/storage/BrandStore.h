// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Brand.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

namespace cm::service {

/// What an administrator has set of the brand (L1): one row. Everybody may read it, also without a sign-in.
class BrandStore {
public:
    struct Stored {
        BrandOverride brand;
        qint64 rev = 0; ///< 0: never set
        QJsonObject toJson() const;
    };

    static Stored read(QSqlDatabase &db);
    static qint64 rev(QSqlDatabase &db);
    /// Replaces the whole. Refuses what is not harmless: InvalidInput "brand.…"; who is no administrator: Forbidden.
    static Result<Stored> put(WriteContext &tx, const Principal &who, const QJsonObject &fields);
};

} // namespace cm::service
