// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/MemoryStore.h"

#include <QCoreApplication>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

template<class T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<bool> MemoryStore::isPersistent()
{
    return ready(false);
}

QFuture<Result<QByteArray>> MemoryStore::read(const QString &key)
{
    QMutexLocker guard(&m_mutex);
    const auto found = m_values.constFind(key);
    if (found == m_values.cend())
        return ready<Result<QByteArray>>(fail(ErrorCode::NotFound, u"secret.not_found"_s,
                                              QCoreApplication::translate("engine", "There is no stored session. Sign in again.")));
    return ready<Result<QByteArray>>(*found);
}

QFuture<Result<void>> MemoryStore::write(const QString &key, const QByteArray &value)
{
    QMutexLocker guard(&m_mutex);
    m_values.insert(key, value);
    return ready<Result<void>>({});
}

QFuture<Result<void>> MemoryStore::remove(const QString &key)
{
    QMutexLocker guard(&m_mutex);
    m_values.remove(key);
    return ready<Result<void>>({});
}

} // namespace cm
