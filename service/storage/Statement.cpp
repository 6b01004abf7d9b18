// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QSqlError>

#include <optional>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

thread_local std::optional<Error> t_failure;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

} // namespace

Statement::Statement(const QSqlDatabase &db, const QString &sql)
    : m_query(db)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
    if (!m_prepared)
        note(m_query.lastError());
}

bool Statement::execute()
{
    // On a full disk SQLite ends the transaction by itself, and whatever ran then would commit on its own.
    if (!m_prepared || t_failure)
        return false;
    if (m_query.exec())
        return true;
    note(m_query.lastError());
    return false;
}

bool Statement::runList(const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    return execute();
}

bool Statement::next()
{
    if (!m_query.isActive())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        note(m_query.lastError());
    m_query.finish();
    return false;
}

void Statement::note(const QSqlError &error)
{
    if (!t_failure)
        t_failure = toError(error);
}

Error Statement::toError(const QSqlError &error)
{
    // Extended result codes keep the primary one in the low byte: https://www.sqlite.org/rescode.html
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText());
    switch (code) {
    case 13:
        return {ErrorCode::DiskFull, u"disk.full"_s,
                tr("The disk of the service is full, so nothing was saved. Make room on it, then try again."), detail};
    case 11:
    case 26:
        return {ErrorCode::Corrupt, u"database.corrupt"_s,
                tr("The service's database is damaged. Stop the service and restore its data folder from a backup."), detail};
    case 5:
    case 6:
        return {ErrorCode::Unavailable, u"database.busy"_s, tr("The service's database is busy. Try again in a moment."), detail};
    case 8:
        return {ErrorCode::Io, u"database.read_only"_s,
                tr("The service may not write to its data folder. Give it the right to write there, then try again."), detail};
    case 10:
    case 14:
        return {ErrorCode::Io, u"database.io"_s, tr("The service could not read or write its data folder. Check the disk, then try again."),
                detail};
    default:
        return {ErrorCode::Internal, u"database.failed"_s, tr("The service could not do this because of an error of its own."), detail};
    }
}

Result<void> Statement::failure()
{
    if (t_failure)
        return fail(*t_failure);
    return {};
}

void Statement::clearFailure()
{
    t_failure.reset();
}

} // namespace cm::service
