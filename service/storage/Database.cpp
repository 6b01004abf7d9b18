// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/Database.h"

#include "core/base/Ulid.h"
#include "service/storage/DirLock.h"
#include "service/storage/Migrations.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

// A static library's resources are dropped by the linker unless they are asked for, and the macro must stand outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(migrations);
}

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr int kReaders = 4;
constexpr int kLockWaitMs = 10'000;
/// More would hold up the first answer of a group for too long.
constexpr int kGroup = 256;

thread_local QSqlDatabase *t_reader = nullptr;

QString newConnectionName()
{
    static std::atomic<int> number = 0;
    return u"service-%1"_s.arg(++number);
}

Result<QSqlDatabase> connect(const QString &path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, newConnectionName());
    db.setDatabaseName(path);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    QSqlError error;
    if (!db.open())
        error = db.lastError();
    QSqlQuery query(db);
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
                                  u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA cache_size=-32768"_s, u"PRAGMA journal_size_limit=67108864"_s}) {
        if (!error.isValid() && !query.exec(pragma))
            error = query.lastError();
        query.finish();
    }
    if (!error.isValid())
        return db;
    const QString name = db.connectionName();
    query = QSqlQuery();
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    return fail(Statement::toError(error));
}

void disconnect(QSqlDatabase &db)
{
    const QString name = db.connectionName();
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class Database::Private {
public:
    struct Write {
        WriteJob job;
        Done done;
    };
    struct Read {
        const ReadJob *job;
        std::promise<Result<void>> done;
    };
    /// What is closed last empties the -wal file into the store, and SQLite does that only for one that may write and is alone: so the
    /// jobs end first (they may still read), then the readers, and the writer closes behind them.
    enum class Stage { Running, LastWrites, LastReads, Close };

    ~Private();
    void enter(Stage next);
    Result<void> start();
    Result<void> prepare(QSqlDatabase &db);
    void comparePosition(QSqlDatabase &db);
    void notePosition(bool now);
    void writeLoop(std::promise<Result<void>> &ready);
    void readLoop(std::promise<Result<void>> &ready);
    void runGroup(QSqlDatabase &db, std::vector<Write> &group);
    static Result<void> runRead(QSqlDatabase &db, const ReadJob &job);

    QString path;
    const Clock *clock = nullptr;
    std::unique_ptr<DirLock> lock;
    QString epoch;
    qint64 rev = 0;
    bool putBack = false;
    QFile position;
    QElapsedTimer positionNoted;
    CommitListener listener;

    std::mutex mutex;
    std::condition_variable writesCame;
    std::condition_variable readsCame;
    std::condition_variable writesEnded;
    std::deque<Write> writes;
    std::deque<Read *> reads;
    Stage stage = Stage::Running;
    bool written = false; ///< the writer has done its last job
    std::thread::id writerId;
    std::thread writer;
    std::vector<std::thread> readers;
};

Database::Private::~Private()
{
    enter(Stage::LastWrites);
    if (writer.joinable()) {
        std::unique_lock guard(mutex);
        writesEnded.wait(guard, [this] { return written; });
    }
    enter(Stage::LastReads);
    for (std::thread &reader : readers)
        reader.join();
    enter(Stage::Close);
    if (writer.joinable())
        writer.join();
}

void Database::Private::enter(Stage next)
{
    {
        std::lock_guard guard(mutex);
        stage = next;
    }
    writesCame.notify_all();
    readsCame.notify_all();
}

Result<void> Database::Private::start()
{
    std::promise<Result<void>> ready;
    auto started = ready.get_future();
    writer = std::thread([this, &ready] { writeLoop(ready); });
    if (auto ok = started.get(); !ok)
        return ok;
    for (int i = 0; i < kReaders; ++i) {
        std::promise<Result<void>> readerReady;
        auto readerStarted = readerReady.get_future();
        readers.emplace_back([this, &readerReady] { readLoop(readerReady); });
        if (auto ok = readerStarted.get(); !ok)
            return ok;
    }
    return {};
}

Result<void> Database::Private::prepare(QSqlDatabase &db)
{
    if (auto ok = Migrations::run(db, u":/service/migrations"_s, clock->nowMs()); !ok)
        return ok;
    Statement::clearFailure();
    const qint64 now = clock->nowMs();
    const QString process = newUlid(now);
    const QString insert = u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING"_s;
    Statement::rows(db, insert, u"epoch"_s, newUlid(now));
    Statement::rows(db, insert, u"rev"_s, u"0"_s);
    Statement::rows(db, u"INSERT INTO meta (key, value) VALUES ('process', ?) ON CONFLICT DO UPDATE SET value = excluded.value"_s, process);
    Statement::rows(db, u"INSERT INTO service_start (process, rev, at_ms) VALUES (?, (SELECT value FROM meta WHERE key = 'rev'), ?)"_s,
                    process, now);
    epoch = Statement::value(db, u"SELECT value FROM meta WHERE key = 'epoch'"_s, {}).toString();
    rev = Statement::value(db, u"SELECT value FROM meta WHERE key = 'rev'"_s, 0).toLongLong();
    comparePosition(db);
    auto ok = Statement::failure();
    Statement::clearFailure();
    return ok;
}

void Database::Private::comparePosition(QSqlDatabase &db)
{
    if (position.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        position.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QList<QByteArray> noted = position.readAll().trimmed().split(' ');
    // Noted after the commit, so it can never be ahead of the store that it was noted for.
    if (noted.size() == 2 && noted[0] == epoch.toLatin1() && noted[1].toLongLong() > rev) {
        // The mark first: whoever is killed in between finds it again.
        Statement::rows(db, u"INSERT OR IGNORE INTO meta (key, value) VALUES ('put_back', '1')"_s);
        epoch = newUlid(clock->nowMs());
        Statement::rows(db, u"UPDATE meta SET value = ? WHERE key = 'epoch'"_s, epoch);
    }
    putBack = Statement::value(db, u"SELECT count(*) FROM meta WHERE key = 'put_back'"_s, 0).toInt() > 0;
}

void Database::Private::notePosition(bool now)
{
    constexpr int kEveryMs = 1000;
    if (!position.isOpen() || (!now && positionNoted.isValid() && positionNoted.elapsed() < kEveryMs))
        return;
    positionNoted.start();
    position.seek(0);
    position.write(epoch.toLatin1() + ' ' + QByteArray::number(rev).rightJustified(20, '0') + '\n');
}

void Database::Private::writeLoop(std::promise<Result<void>> &ready)
{
    auto connected = connect(path);
    const auto ended = qScopeGuard([this] {
        std::lock_guard guard(mutex);
        written = true;
        writesEnded.notify_all();
    });
    if (!connected)
        return ready.set_value(fail(connected.error()));
    QSqlDatabase db = *connected;
    connected = fail(Error{});
    writerId = std::this_thread::get_id();
    const auto prepared = prepare(db);
    ready.set_value(prepared);
    if (!prepared)
        return disconnect(db);
    std::vector<Write> group;
    for (;;) {
        {
            std::unique_lock guard(mutex);
            writesCame.wait(guard, [this] { return stage != Stage::Running || !writes.empty(); });
            if (writes.empty())
                break;
            while (!writes.empty() && group.size() < kGroup) {
                group.push_back(std::move(writes.front()));
                writes.pop_front();
            }
        }
        runGroup(db, group);
        group.clear();
    }
    notePosition(true);
    {
        std::unique_lock guard(mutex);
        written = true;
        writesEnded.notify_all();
        writesCame.wait(guard, [this] { return stage == Stage::Close; });
    }
    disconnect(db);
}

void Database::Private::runGroup(QSqlDatabase &db, std::vector<Write> &group)
{
    QSqlQuery query(db);
    std::vector<Result<void>> results;
    std::set<QString> scopes;
    qint64 newRev = rev;
    Result<void> whole;
    const auto exec = [&](const QString &sql) {
        if (query.exec(sql))
            return true;
        if (whole)
            whole = fail(Statement::toError(query.lastError()));
        return false;
    };
    if (exec(u"BEGIN IMMEDIATE"_s)) {
        for (Write &write : group) {
            if (!exec(u"SAVEPOINT job"_s))
                break;
            Statement::clearFailure();
            WriteContext context(db, newRev, clock->nowMs());
            Result<void> result = write.job(context);
            if (auto sql = Statement::failure(); !sql)
                result = sql;
            Statement::clearFailure();
            // SQLite ends the whole transaction by itself on some errors (a full disk); then there is no savepoint to go back to.
            if (!result && !exec(u"ROLLBACK TO job"_s)) {
                whole = fail(result.error());
                break;
            }
            if (!exec(u"RELEASE job"_s))
                break;
            if (result) {
                newRev = context.lastRev();
                scopes.insert(context.touched().begin(), context.touched().end());
            }
            results.push_back(std::move(result));
        }
        if (whole && newRev != rev)
            exec(u"UPDATE meta SET value = '%1' WHERE key = 'rev'"_s.arg(newRev));
        if (whole)
            exec(u"COMMIT"_s);
        if (!whole)
            QSqlQuery(db).exec(u"ROLLBACK"_s);
    }
    query.finish();
    if (whole && newRev != rev) {
        rev = newRev;
        notePosition(false);
    }
    if (whole && !scopes.empty() && listener)
        listener(rev, scopes);
    for (size_t i = 0; i < group.size(); ++i) {
        if (!group[i].done)
            continue;
        const bool failedAlone = i < results.size() && !results[i];
        group[i].done(failedAlone ? results[i] : whole);
    }
}

void Database::Private::readLoop(std::promise<Result<void>> &ready)
{
    auto connected = connect(path);
    if (!connected)
        return ready.set_value(fail(connected.error()));
    QSqlDatabase db = *connected;
    connected = fail(Error{});
    QSqlQuery(db).exec(u"PRAGMA query_only=ON"_s);
    t_reader = &db;
    ready.set_value({});
    for (;;) {
        Read *read = nullptr;
        {
            std::unique_lock guard(mutex);
            readsCame.wait(guard, [this] { return stage >= Stage::LastReads || !reads.empty(); });
            if (reads.empty())
                break;
            read = reads.front();
            reads.pop_front();
        }
        read->done.set_value(runRead(db, *read->job));
    }
    t_reader = nullptr;
    disconnect(db);
}

Result<void> Database::Private::runRead(QSqlDatabase &db, const ReadJob &job)
{
    QSqlQuery query(db);
    Statement::clearFailure();
    if (!query.exec(u"BEGIN"_s))
        return fail(Statement::toError(query.lastError()));
    job(db);
    query.exec(u"ROLLBACK"_s);
    auto result = Statement::failure();
    Statement::clearFailure();
    return result;
}

Result<std::unique_ptr<Database>> Database::open(const QString &dir, const Clock &clock, const std::function<Result<void>()> &held)
{
    initResources();
    const bool existed = QDir(dir).exists();
    if (!QDir().mkpath(dir))
        return fail(ErrorCode::Io, u"data_dir.not_writable"_s,
                    QCoreApplication::translate("service", "The folder %1 cannot be made. Check the permissions, or choose another folder.")
                        .arg(QDir::toNativeSeparators(dir)));
    if (!existed)
        QFile::setPermissions(dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = DirLock::acquire(dir, kLockWaitMs);
    if (!lock)
        return fail(lock.error());
    if (auto ok = held ? held() : Result<void>(); !ok)
        return fail(ok.error());
    auto d = std::make_unique<Private>();
    d->path = dir + u"/service.sqlite"_s;
    d->position.setFileName(dir + u"/rev"_s);
    d->clock = &clock;
    d->lock = std::move(*lock);
    // SQLite gives -wal and -shm the permissions of the database itself.
    if (QFile file(d->path); !file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto started = d->start(); !started)
        return fail(started.error());
    return std::unique_ptr<Database>(new Database(std::move(d)));
}

Database::Database(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}

Database::~Database() = default;

void Database::write(WriteJob job, Done done)
{
    {
        std::lock_guard guard(d->mutex);
        d->writes.push_back({std::move(job), std::move(done)});
    }
    d->writesCame.notify_one();
}

Result<void> Database::writeAndWait(WriteJob job)
{
    Q_ASSERT(std::this_thread::get_id() != d->writerId);
    std::promise<Result<void>> promise;
    auto future = promise.get_future();
    write(std::move(job), [&promise](Result<void> result) { promise.set_value(std::move(result)); });
    return future.get();
}

Result<void> Database::read(const ReadJob &job) const
{
    if (t_reader) {
        job(*t_reader);
        return Statement::failure();
    }
    Private::Read read{&job, {}};
    auto future = read.done.get_future();
    {
        std::lock_guard guard(d->mutex);
        d->reads.push_back(&read);
    }
    d->readsCame.notify_one();
    return future.get();
}

void Database::setCommitListener(CommitListener listener)
{
    d->listener = std::move(listener);
}

bool Database::wasPutBack() const
{
    return d->putBack;
}

QString Database::epoch() const
{
    return d->epoch;
}

const Clock &Database::clock() const
{
    return *d->clock;
}

} // namespace cm::service
