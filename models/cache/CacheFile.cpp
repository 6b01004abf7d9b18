// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/CacheFile.h"

#include "models/cache/MetaTable.h"
#include "models/cache/SqlStatement.h"
#include "models/cache/SyncPage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlRecord>

#include <algorithm>

// A static library's resources are dropped by the linker unless they are asked for, and the macro must stand outside any namespace.
static void initResources()
{
    Q_INIT_RESOURCE(cache);
}

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.cache")

/// No quotes hold a semicolon or two dashes in these scripts.
QStringList splitScript(const QString &script)
{
    QString bare;
    for (const QString &line : script.split(u'\n'))
        bare += line.section(u"--"_s, 0, 0) + u'\n';
    QStringList out;
    for (const QString &statement : bare.split(u';')) {
        if (!statement.trimmed().isEmpty())
            out.append(statement.trimmed());
    }
    return out;
}

Error ioError(const QString &detail)
{
    return {ErrorCode::Io, u"cache.io"_s,
            QCoreApplication::translate("cache", "The local data cannot be read or written. Check the disk and the rights of the folder."),
            detail};
}

/// Copies the rows of one table that can be read; columns that the other side does not have are left out.
int copyTable(SqlConnection &into, SqlConnection &from, const QString &table, const QString &where)
{
    const QSqlRecord have = from.db().record(table);
    const QSqlRecord want = into.db().record(table);
    QStringList columns;
    QStringList marks;
    for (int i = 0; i < want.count(); ++i) {
        const QString name = want.fieldName(i);
        if (have.contains(name) && name != "seq"_L1 && !(table == "entity"_L1 && (name == "name"_L1 || name == "created_at_ms"_L1))) {
            columns.append(name);
            marks.append(u"?"_s);
        }
    }
    if (columns.isEmpty())
        return 0;
    SqlStatement read(from, u"SELECT %1 FROM %2 %3"_s.arg(columns.join(u", "_s), table, where));
    SqlStatement write(into, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s)));
    int rows = 0;
    read.run();
    while (read.next()) {
        QVariantList values;
        for (int i = 0; i < columns.size(); ++i)
            values.append(read.isNull(i) ? QVariant() : read.value(i));
        rows += write.runWith(values) ? 1 : 0;
    }
    (void)from.takeFailure();
    return rows;
}

} // namespace

Result<CacheFile::Opened> CacheFile::open(const QString &file, bool distrust)
{
    initResources();
    const QFileInfo info(file);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(ioError(u"mkpath"_s));
    QFile::setPermissions(info.absolutePath(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Opened opened;
    if (!distrust) {
        auto connection = openAndMigrate(file);
        if (connection) {
            opened.connection = std::move(*connection);
            return opened;
        }
        if (connection.error().code != ErrorCode::Corrupt)
            return fail(connection.error());
    }
    auto aside = setAside(file);
    if (!aside)
        return fail(aside.error());
    opened.quarantined = *aside;
    auto connection = openAndMigrate(file);
    if (!connection)
        return fail(connection.error());
    opened.connection = std::move(*connection);
    if (!opened.quarantined.isEmpty())
        salvage(*opened.connection, opened.quarantined);
    return opened;
}

Result<std::unique_ptr<SqlConnection>> CacheFile::openAndMigrate(const QString &file)
{
    QFile make(file);
    // Made by us before SQLite opens it, so that there is no moment when others can read it; SQLite gives its WAL the same rights.
    if (!make.exists() && !make.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ioError(make.errorString()));
    make.close();
    make.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto connection = SqlConnection::open(file, SqlConnection::Mode::ReadWrite);
    if (!connection)
        return connection;
    if (auto ok = migrate(**connection); !ok)
        return fail(ok.error());
    if (auto ok = noteTypes(**connection); !ok)
        return fail(ok.error());
    return connection;
}

Result<void> CacheFile::noteTypes(SqlConnection &connection)
{
    MetaTable meta(connection);
    const QStringList known = SyncPage::types();
    const QStringList noted = meta.text(u"types"_s).split(u',');
    if (auto ok = connection.takeFailure(); !ok || noted == known)
        return ok;
    return connection.transaction([&]() -> Result<void> {
        const bool more = std::any_of(known.begin(), known.end(), [&](const QString &type) { return !noted.contains(type); });
        if (more && !meta.text(u"cursor"_s).isEmpty())
            SyncPage::beginSnapshot(connection);
        meta.set(u"types"_s, known.join(u','));
        return {};
    });
}

Result<void> CacheFile::migrate(SqlConnection &connection)
{
    const QDir folder(u":/cache/migrations"_s);
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const int newest = files.isEmpty() ? 0 : files.constLast().left(4).toInt();
    const int have = SqlStatement::first(connection, u"PRAGMA user_version"_s).toInt();
    if (auto ok = connection.takeFailure(); !ok)
        return ok;
    if (have > newest) {
        return fail(
            ErrorCode::Conflict, u"cache.newer"_s,
            QCoreApplication::translate("cache", "The local data were made by a newer version of this program. Install that version."),
            u"schema %1, known %2"_s.arg(have).arg(newest));
    }
    for (const QString &name : files) {
        const int step = name.left(4).toInt();
        if (step <= have)
            continue;
        QFile script(folder.filePath(name));
        if (!script.open(QIODevice::ReadOnly))
            return fail(ioError(name));
        const QStringList statements = splitScript(QString::fromUtf8(script.readAll()));
        auto done = connection.transaction([&]() -> Result<void> {
            for (const QString &sql : statements) {
                if (!connection.exec(sql))
                    break;
            }
            connection.exec(u"PRAGMA user_version=%1"_s.arg(step));
            return {};
        });
        if (!done) {
            Error error = done.error();
            // A file that says it is empty and yet has our tables is not one of ours any more.
            if (error.code == ErrorCode::Internal)
                error.code = ErrorCode::Corrupt;
            error.detail += u" (migration %1)"_s.arg(name);
            return fail(error);
        }
    }
    return {};
}

Result<QString> CacheFile::setAside(const QString &file)
{
    if (!QFile::exists(file))
        return QString();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString aside = file + u".damaged-"_s + stamp;
    if (!QFile::rename(file, aside))
        return fail(ioError(u"rename"_s));
    if (QFile::exists(file + u"-wal"_s))
        QFile::rename(file + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    qCWarning(log) << "damaged cache set aside";
    return aside;
}

void CacheFile::salvage(SqlConnection &into, const QString &from)
{
    auto source = SqlConnection::open(from, SqlConnection::Mode::ReadOnly);
    if (!source) {
        qCWarning(log) << "nothing could be taken over from the damaged cache:" << source.error().detail;
        return;
    }
    int rows = 0;
    const auto done = into.transaction([&]() -> Result<void> {
        rows += copyTable(into, **source, u"outbox"_s, u"ORDER BY seq"_s);
        rows += copyTable(into, **source, u"draft"_s, {});
        rows += copyTable(into, **source, u"upload"_s, {});
        copyTable(into, **source, u"entity"_s, u"WHERE pending_op IS NOT NULL"_s);
        // The confirmed state comes again with the sync, whatever revision it has.
        into.exec(u"UPDATE entity SET rev = 0, generation = 0"_s);
        into.exec(u"INSERT OR REPLACE INTO meta VALUES ('generation', '1'), ('resync', '1')"_s);
        return {};
    });
    qCInfo(log) << "taken over from the damaged cache:" << rows << "rows" << (done ? QString() : done.error().detail);
}

} // namespace cm
