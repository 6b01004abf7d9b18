// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace cm {

/// Calls f(result) on the context's thread once the future has finished, and never after the context is gone. To be called on that
/// thread. A future that ends without a result calls nothing. Use it instead of QFuture::then(context, f), which in Qt 6.4 asserts that
/// the context still lives when the future finishes (qfuture_impl.h, Continuation::create): a screen that is closed while a query runs
/// would end the program.
template<class T, class F>
void continueWith(const QFuture<T> &future, QObject *context, F &&f)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::forward<F>(f)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            f(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace cm
