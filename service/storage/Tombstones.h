// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/storage/Database.h"

namespace cm::service {

/// What tells the followers of a scope that a row is gone from it. Kept for 90 days; an older cursor has to start again.
class Tombstones {
public:
    static constexpr qint64 kKeepMs = 90LL * 24 * 60 * 60 * 1000;
    /// With a new revision; touches the scope.
    static void add(WriteContext &tx, const QString &scope, const QString &type, const QString &id);
    /// Throws old ones away and moves meta('tombstone_floor').
    static void sweep(WriteContext &tx);
};

} // namespace cm::service
