// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/DirLock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

Error inUse(const QString &dir)
{
    return {ErrorCode::Conflict,
            u"data_dir.in_use"_s,
            QCoreApplication::translate("service",
                                        "Another campaign service is already using the folder %1. Stop it first, or choose another folder.")
                .arg(QDir::toNativeSeparators(dir)),
            {}};
}

Error notWritable(const QString &dir, const QString &detail)
{
    return {ErrorCode::Io, u"data_dir.not_writable"_s,
            QCoreApplication::translate("service", "The folder %1 cannot be written to. Check its permissions, or choose another folder.")
                .arg(QDir::toNativeSeparators(dir)),
            detail};
}

constexpr int kRetryMs = 50;

} // namespace

#ifdef Q_OS_WIN

Result<std::unique_ptr<DirLock>> DirLock::acquire(const QString &dir, int waitMs)
{
    const QString path = QDir::toNativeSeparators(dir + u"/lock"_s);
    QDeadlineTimer deadline(waitMs);
    for (;;) {
        const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                          OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (handle != INVALID_HANDLE_VALUE)
            return std::unique_ptr<DirLock>(new DirLock(reinterpret_cast<qintptr>(handle)));
        if (GetLastError() != ERROR_SHARING_VIOLATION)
            return fail(notWritable(dir, QString::number(GetLastError())));
        if (deadline.hasExpired())
            return fail(inUse(dir));
        QThread::msleep(kRetryMs);
    }
}

DirLock::~DirLock()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

Result<std::unique_ptr<DirLock>> DirLock::acquire(const QString &dir, int waitMs)
{
    const int fd = ::open(QFile::encodeName(dir + u"/lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(notWritable(dir, QString::fromLocal8Bit(std::strerror(errno))));
    QDeadlineTimer deadline(waitMs);
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            const QString detail = QString::fromLocal8Bit(std::strerror(errno));
            ::close(fd);
            return fail(notWritable(dir, detail));
        }
        if (deadline.hasExpired()) {
            ::close(fd);
            return fail(inUse(dir));
        }
        QThread::msleep(kRetryMs);
    }
    return std::unique_ptr<DirLock>(new DirLock(fd));
}

DirLock::~DirLock()
{
    ::close(int(m_handle));
}

#endif

} // namespace cm::service
