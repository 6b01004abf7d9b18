// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace cm::service {

/// The numbered .sql files of a folder (0001_name.sql, …), each run once, in order and in a transaction of its own; the table `migration`
/// records the steps.
class Migrations {
public:
    /// Errors: "database.newer" when the store has steps that are not in `folder`; what Statement::toError says.
    static Result<void> run(QSqlDatabase &db, const QString &folder, qint64 nowMs);
    /// The statements of a script, without comments.
    static QStringList split(QStringView script);
};

} // namespace cm::service
