// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/Migrations.h"

#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace cm::service {

QStringList Migrations::split(QStringView script)
{
    QStringList statements;
    QString current;
    QChar quote;
    for (qsizetype i = 0; i < script.size(); ++i) {
        const QChar c = script[i];
        if (!quote.isNull()) {
            current += c;
            if (c == quote)
                quote = QChar();
        } else if (c == u'-' && i + 1 < script.size() && script[i + 1] == u'-') {
            while (i < script.size() && script[i] != u'\n')
                ++i;
            current += u'\n';
        } else if (c == u';') {
            if (!current.trimmed().isEmpty())
                statements << current.trimmed();
            current.clear();
        } else {
            if (c == u'\'' || c == u'"')
                quote = c;
            current += c;
        }
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    return statements;
}

namespace {

Result<void> runStep(QSqlDatabase &db, int step, const QString &name, const QString &script, qint64 nowMs)
{
    QSqlQuery query(db);
    const auto exec = [&](const QString &sql) -> Result<void> {
        if (query.exec(sql))
            return {};
        Error error = Statement::toError(query.lastError());
        error.detail += u" (migration %1)"_s.arg(name);
        return fail(error);
    };
    if (auto begun = exec(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    QStringList statements = Migrations::split(script);
    statements << u"INSERT INTO migration (step, name, at_ms) VALUES (%1, '%2', %3)"_s.arg(step).arg(name).arg(nowMs) << u"COMMIT"_s;
    for (const QString &sql : statements) {
        if (auto done = exec(sql); !done) {
            query.exec(u"ROLLBACK"_s);
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> Migrations::run(QSqlDatabase &db, const QString &folder, qint64 nowMs)
{
    Statement::clearFailure();
    Statement::rows(db, u"CREATE TABLE IF NOT EXISTS migration (step INTEGER PRIMARY KEY, name TEXT NOT NULL, at_ms INTEGER NOT NULL)"_s);
    const int have = Statement::value(db, u"SELECT max(step) FROM migration"_s, 0).toInt();
    if (auto ok = Statement::failure(); !ok) {
        Statement::clearFailure();
        return ok;
    }
    const QStringList files = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const int newest = files.isEmpty() ? 0 : files.constLast().left(4).toInt();
    if (have > newest)
        return fail(ErrorCode::Conflict, u"database.newer"_s,
                    QCoreApplication::translate("service",
                                                "The data folder was made by a newer version of this program. Install that version, "
                                                "or restore a backup from before the update."),
                    u"schema %1, known %2"_s.arg(have).arg(newest));
    for (const QString &name : files) {
        const int step = name.left(4).toInt();
        if (step <= have)
            continue;
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return fail(
                ErrorCode::Internal, u"database.migration"_s,
                QCoreApplication::translate("service", "The program is not complete: a step of its database is missing. Install it again."),
                name);
        if (auto done = runStep(db, step, name, QString::fromUtf8(file.readAll()), nowMs); !done)
            return done;
    }
    return {};
}

} // namespace cm::service
