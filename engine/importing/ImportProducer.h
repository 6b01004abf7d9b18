// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "engine/Requests.h"
#include "engine/importing/ContactSource.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace cm {

/// Reads contacts on the import thread, one portion for each request(). Made by ImportWorker::produce(); the signals arrive queued; end it
/// with stop(), then deleteLater().
class ImportProducer : public QObject {
    Q_OBJECT

public:
    ImportProducer(ImportRequest request, QString rejectedFile);
    ~ImportProducer() override;

    // From any thread:
    /// opened() first, then for each call one produced(), or ended(), or failed().
    void request();
    /// Numbers that the service does not want.
    void addOptedOut(const QList<ListEntry> &entries, const QList<qint64> &rows);
    /// After ended(): reported() or failed() comes.
    void finish();
    /// Nothing comes any more; removes the file of rejected rows.
    void discard();
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void opened(const QStringList &columns, qint64 bytes);
    void produced(const cm::ContactSource::Portion &portion);
    void ended();
    void reported(const cm::ImportReport &report);
    void failed(const cm::Error &error);

private:
    void work();
    void giveUp(const Error &error);

    ContactSource m_source;
    std::atomic<bool> m_stopped = false;
    int m_requested = 0;
    bool m_scheduled = false;
    bool m_open = false;
    bool m_over = false;
};

} // namespace cm
Q_DECLARE_METATYPE(cm::ContactSource::Portion)
