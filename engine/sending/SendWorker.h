// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/Requests.h"
#include "engine/sending/BatchProducer.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <memory>

namespace cm {

/// The send thread: everything that renders messages happens here, in slices, so that a preflight and several uploads can take turns. None
/// of it waits for the network. May be made and destroyed on any thread; the methods may be called from any thread.
class SendWorker {
public:
    /// clock must outlive this.
    explicit SendWorker(const Clock &clock);
    /// Stops what runs; futures that are open end with Cancelled.
    ~SendWorker();
    Q_DISABLE_COPY_MOVE(SendWorker)

    /// Over every recipient, in slices; cancels the one that runs (its future ends with Cancelled). The
    /// entries of the lists have to be in the cache. The future finishes on the send thread.
    QFuture<Result<PreflightReport>> preflight(const QString &cacheFile, const Campaign &campaign);
    /// What makes a launch impossible, as one error; quick. The future finishes on the send thread.
    QFuture<Result<void>> check(const QString &cacheFile, const Campaign &campaign);
    /// A producer that lives on the send thread. The caller connects to it, then ends it with stop() and deleteLater().
    BatchProducer *produce(BatchProducer::Plan plan);

private:
    class Preflight;

    const Clock &m_clock;
    QThread m_thread;
    QObject *m_context; ///< lives on the thread
    std::shared_ptr<std::atomic<quint64>> m_latest;
};

} // namespace cm
