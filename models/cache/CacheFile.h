// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "models/cache/SqlConnection.h"

#include <QString>

#include <memory>

namespace cm {

/// Makes, opens, migrates and, where it is damaged, replaces the file of a cache.
class CacheFile {
public:
    struct Opened {
        std::unique_ptr<SqlConnection> connection;
        QString quarantined; ///< the damaged file's new name; empty when there was none
    };
    /// The file and its folder belong to the user alone (0600, 0700). A damaged file is set aside, and what only it holds (outbox with its
    /// overlays, drafts, uploads) is taken over as far as it can be read. distrust: treat the file as damaged in any case.
    static Result<Opened> open(const QString &file, bool distrust);

private:
    static Result<std::unique_ptr<SqlConnection>> openAndMigrate(const QString &file);
    static Result<void> migrate(SqlConnection &connection);
    static Result<void> noteTypes(SqlConnection &connection);
    static Result<QString> setAside(const QString &file);
    static void salvage(SqlConnection &into, const QString &from);
};

} // namespace cm
