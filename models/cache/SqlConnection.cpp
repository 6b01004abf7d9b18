// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/SqlConnection.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

QString newName()
{
    static std::atomic<int> number = 0;
    return u"cache-%1"_s.arg(++number);
}

} // namespace

SqlConnection::SqlConnection(QSqlDatabase db)
    : m_db(std::move(db))
{}

SqlConnection::~SqlConnection()
{
    const QString name = m_db.connectionName();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &file, Mode mode)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, newName());
    db.setDatabaseName(file);
    db.setConnectOptions(mode == Mode::ReadOnly ? u"QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_ENABLE_REGEXP;QSQLITE_OPEN_READONLY"_s
                                                : u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    std::unique_ptr<SqlConnection> self(new SqlConnection(db));
    db = QSqlDatabase();
    if (!self->m_db.open())
        return fail(toError(self->m_db.lastError()));
    self->exec(u"PRAGMA temp_store=MEMORY"_s);
    self->exec(u"PRAGMA cache_size=-32768"_s);
    if (mode == Mode::ReadWrite) {
        self->exec(u"PRAGMA journal_mode=WAL"_s);
        self->exec(u"PRAGMA synchronous=NORMAL"_s);
        self->exec(u"PRAGMA foreign_keys=ON"_s);
        self->exec(u"PRAGMA journal_size_limit=67108864"_s);
    } else {
        self->exec(u"SELECT count(*) FROM sqlite_schema"_s);
    }
    if (auto ok = self->takeFailure(); !ok)
        return fail(ok.error());
    return self;
}

bool SqlConnection::exec(const QString &sql)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return true;
    note(query.lastError());
    return false;
}

void SqlConnection::note(const QSqlError &error)
{
    if (m_failed)
        return;
    m_failed = true;
    m_failure = toError(error);
}

Result<void> SqlConnection::takeFailure()
{
    if (!m_failed)
        return {};
    m_failed = false;
    return fail(std::exchange(m_failure, {}));
}

Result<void> SqlConnection::begin()
{
    m_failed = false;
    exec(u"BEGIN IMMEDIATE"_s);
    return takeFailure();
}

Result<void> SqlConnection::end(Result<void> result)
{
    if (result && !m_failed && exec(u"COMMIT"_s))
        return result;
    auto failed = takeFailure();
    QSqlQuery(m_db).exec(u"ROLLBACK"_s);
    return result ? failed : result;
}

Error SqlConnection::toError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const QString detail = error.driverText() + u": "_s + error.databaseText() + u" ("_s + error.nativeErrorCode() + u')';
    const auto make = [&](ErrorCode kind, const char *key, const char *text) {
        return Error{kind, QString::fromLatin1(key), QCoreApplication::translate("cache", text), detail};
    };
    switch (code & 0xff) { // primary result codes, https://www.sqlite.org/rescode.html
    case 5:
    case 6:
        return make(ErrorCode::Unavailable, "cache.locked",
                    QT_TRANSLATE_NOOP("cache", "Another program uses the local data at the moment. Try again shortly."));
    case 13:
        return make(
            ErrorCode::DiskFull, "cache.disk_full",
            QT_TRANSLATE_NOOP("cache", "The disk is full, so the local data cannot be saved. Make room on it; the program then goes on."));
    case 11:
    case 26:
        return make(ErrorCode::Corrupt, "cache.corrupt",
                    QT_TRANSLATE_NOOP("cache", "The local data are damaged. They are set aside and fetched again from the service."));
    case 3:
    case 8:
    case 10:
    case 14:
        return make(ErrorCode::Io, "cache.io",
                    QT_TRANSLATE_NOOP("cache", "The local data cannot be read or written. Check the disk and the rights of the folder."));
    default:
        return make(ErrorCode::Internal, "cache.failed",
                    QT_TRANSLATE_NOOP("cache", "The local data could not be read or changed, because of an error in this program."));
    }
}

} // namespace cm
