// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <set>

namespace cm::service {

/// What one writing transaction may do. Lives on the writer thread for the length of the transaction.
class WriteContext {
public:
    WriteContext(QSqlDatabase db, qint64 rev, qint64 nowMs)
        : m_db(std::move(db))
        , m_rev(rev)
        , m_nowMs(nowMs)
    {}

    QSqlDatabase &db() { return m_db; }
    qint64 nowMs() const { return m_nowMs; }
    /// A new revision for a row that changes now; dense, committed with the transaction.
    qint64 nextRev() { return ++m_rev; }
    qint64 lastRev() const { return m_rev; }
    /// Says that rows of this scope have changed; after the commit a hint goes to whoever follows it. Scopes: docs/architecture.md.
    void touch(const QString &scope) { m_scopes.insert(scope); }
    const std::set<QString> &touched() const { return m_scopes; }

private:
    QSqlDatabase m_db;
    qint64 m_rev;
    qint64 m_nowMs;
    std::set<QString> m_scopes;
};

/// The service's SQLite store: one writer thread, a small pool of readers, numbered migrations.
///
/// Every connection: WAL, foreign_keys=ON, synchronous=FULL, busy time-out. Writes run as BEGIN IMMEDIATE on the one writer thread, in
/// the order in which they were asked for; writes that wait together share one commit (each under its own savepoint, so that one that
/// fails undoes itself alone), and no answer is given before that commit. When the disk is full, every write of that commit fails with
/// DiskFull and has changed nothing; later ones work again as soon as there is room. A job of which a Statement failed counts as failed,
/// whatever it answers. Thread-safe.
class Database {
public:
    using WriteJob = std::function<Result<void>(WriteContext &)>;
    using ReadJob = std::function<void(QSqlDatabase &)>;
    using Done = std::function<void(Result<void>)>;
    using CommitListener = std::function<void(qint64 rev, const std::set<QString> &scopes)>;

    /// Opens or makes `dir`/service.sqlite, holds `dir`/lock for as long as it lives, and migrates.
    /// held, if set, is called once the folder is this process's and before its store is touched; its error ends the opening.
    /// Errors: "data_dir.in_use" (another process serves it), DiskFull, Io, Corrupt ("database.corrupt"), "database.newer".
    static Result<std::unique_ptr<Database>> open(const QString &dir, const Clock &clock, const std::function<Result<void>()> &held = {});
    ~Database();

    /// Queues a write; `done` is called on the writer thread after the commit (or with the job's error, after its rollback).
    void write(WriteJob job, Done done);
    /// The same, waiting for the end. Never from the writer thread.
    Result<void> writeAndWait(WriteJob job);
    /// Runs on a reader connection in a pool thread, in one read transaction, and waits for it; sees the newest commit. The error is that
    /// of the first Statement of the job that failed. Within a reader thread it runs at once, in the same transaction.
    Result<void> read(const ReadJob &job) const;
    /// Called on the writer thread after each commit that touched a scope. Set before the first write.
    void setCommitListener(CommitListener listener);

    QString epoch() const;
    /// True when the store turned out, at opening, to be older than what this folder had held (`dir`/rev remembers how far it was, about a
    /// second behind): a backup was put back. The epoch is then a new one. What the lost commits had sent is not in it. It stays true, over
    /// restarts, until somebody has deleted meta('put_back').
    bool wasPutBack() const;
    const Clock &clock() const;

private:
    class Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace cm::service
