// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <utility>

class QSqlError;

namespace cm {

/// One SQLite connection of the cache. Belongs to the thread that opened it. What fails in a SqlStatement is remembered here (the first
/// failure wins), so that a transaction is judged once, at its end.
class SqlConnection {
public:
    enum class Mode { ReadWrite, ReadOnly };

    static Result<std::unique_ptr<SqlConnection>> open(const QString &file, Mode mode);
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    QSqlDatabase &db() { return m_db; }
    bool exec(const QString &sql);
    void note(const QSqlError &error);
    bool hasFailed() const { return m_failed; }
    /// The first failure since the last call.
    Result<void> takeFailure();

    /// Runs the work in BEGIN IMMEDIATE … COMMIT, or takes everything back when the work or one of its statements failed.
    template<class Work>
    Result<void> transaction(Work &&work)
    {
        if (auto begun = begin(); !begun)
            return begun;
        Result<void> result = std::forward<Work>(work)();
        return end(std::move(result));
    }

    static Error toError(const QSqlError &error);

private:
    explicit SqlConnection(QSqlDatabase db);
    Result<void> begin();
    Result<void> end(Result<void> result);

    QSqlDatabase m_db;
    bool m_failed = false;
    Error m_failure;
};

} // namespace cm
