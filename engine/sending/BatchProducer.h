// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/sending/BatchStream.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <atomic>
#include <memory>

namespace cm {

/// A batch, ready for the network.
struct PackedBatch {
    int n = 0;
    int messages = 0;
    QByteArray gzipped;
    QByteArray hash; ///< SHA-256 of the unpacked body
    SendTotals upToHere;
};

struct ProducedAll {
    int batches = 0;
    SendTotals totals;
    QByteArray sealHash; ///< hex
};

/// Renders a campaign on the send thread, one batch for each request(): the other side asks for as many as it wants to have on their way,
/// which is all the back pressure there is. Made by SendWorker::produce(); the signals arrive queued; end it with stop(), then
/// deleteLater().
class BatchProducer : public QObject {
    Q_OBJECT

public:
    struct Plan {
        QString cacheFile;
        Campaign campaign;       ///< frozen
        QList<QByteArray> known; ///< hashes of the first batches, as they were confirmed before a crash: they must come out the same
        QSet<int> stored;        ///< batches that the service has: of the known ones these are not produced again
    };
    explicit BatchProducer(Plan plan);

    /// From any thread. One more produced(), or finished(), or failed() will come.
    void request();
    /// From any thread: nothing is produced any more.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void produced(const cm::PackedBatch &batch);
    void finished(const cm::ProducedAll &all); ///< answers every request from then on
    void failed(const cm::Error &error);       ///< launch.rendered_differs, and those of BatchStream

private:
    void work();

    Plan m_plan;
    std::unique_ptr<BatchStream> m_stream;
    std::atomic<bool> m_stopped = false;
    int m_requested = 0;
    bool m_scheduled = false;
    bool m_over = false;
};

} // namespace cm
Q_DECLARE_METATYPE(cm::PackedBatch)
Q_DECLARE_METATYPE(cm::ProducedAll)
