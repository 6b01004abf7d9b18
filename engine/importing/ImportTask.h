// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "engine/JobUpdater.h"
#include "engine/Requests.h"
#include "engine/importing/ContactSource.h"
#include "engine/sending/SteadyClient.h"

#include <QObject>
#include <QQueue>

#include <functional>

namespace cm {

class CacheStore;
class Clock;
class ImportProducer;
class ImportWorker;

/// What importing needs from around it; all of the engine thread but the worker's reading.
struct ImportNeeds {
    ApiClient *api = nullptr;
    CacheStore *cache = nullptr;
    ImportWorker *worker = nullptr;
    const Clock *clock = nullptr;
    QString rejectedDir; ///< where the files of rows that were not taken over go
    std::function<void()> pullSoon;
    SteadyClient::Pace pace;
};

/// One import into a new list: read, ask the service for opted-out numbers, send, keep the same entries in the cache, finish. The list
/// comes into being with the first good contacts, and it is either finished as a whole or deleted again: on every error, on cancel, and,
/// through ImportJobs, after a crash. Lives on the engine thread.
class ImportTask : public QObject {
    Q_OBJECT

public:
    ImportTask(ImportNeeds needs, const QString &listId, const ImportRequest &request, JobUpdater job, QObject *parent);
    /// The job hears that it was interrupted, when it is not over.
    ~ImportTask() override;

    QString listId() const { return m_listId; }
    QString name() const { return m_request.name.trimmed(); }
    const QStringList &columns() const { return m_columns; }
    void start();
    void cancel();

Q_SIGNALS:
    /// The service is about to know the list: whoever reads this in the cache after a crash has to settle it.
    void listBegun();
    /// The job has its end; the task may be deleted.
    void over();

private:
    struct Portion {
        ContactSource::Portion read;
        bool checked = false;
    };

    void taken(const ContactSource::Portion &portion);
    void pump();
    void createList();
    void checkNext();
    void checked(const ApiReply &reply);
    void sendNext();
    void sent(const QList<ListEntry> &entries, qint64 bytesRead, const ApiReply &reply);
    void finishWhenComplete();
    void finishList(const ImportReport &report);
    void listFinished(const ImportReport &report, const ApiReply &reply);

    void giveUp(const Error &error);
    void takeBack();
    void end();
    void stopProducer();
    ApiRequest write(const QByteArray &method, const QString &path, const QJsonObject &body) const;
    QString path(const QString &rest = {}) const;

    ImportNeeds m_needs;
    QString m_listId;
    ImportRequest m_request;
    JobUpdater m_job;
    SteadyClient m_client;
    ImportProducer *m_producer = nullptr;
    QStringList m_columns;
    qint64 m_bytes = 0;
    QQueue<Portion> m_portions; ///< read, in the order of the file
    int m_wanted = 0;
    bool m_readAll = false;
    bool m_listAsked = false; ///< the service may have the list
    bool m_listMade = false;
    bool m_checking = false;
    bool m_sending = false;
    int m_batches = 0;
    qint64 m_entries = 0;
    bool m_finishing = false;
    bool m_cancelled = false;
    bool m_takingBack = false;
    bool m_over = false;
    Error m_failure;
};

} // namespace cm
