// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/JobUpdater.h"
#include "engine/Requests.h"
#include "engine/importing/ImportTask.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace cm {

/// The imports of the open workspace. Lives on the engine thread; made when the cache is open, destroyed before it is closed. An import
/// that a crash or the end of the program cut short is taken back at the next start: half a list is never ready.
class ImportJobs : public QObject {
    Q_OBJECT

public:
    explicit ImportJobs(ImportNeeds needs, QObject *parent = nullptr);

    /// listId: a new ULID, the id of the job.
    void start(const QString &listId, const ImportRequest &request, const JobUpdater &job);
    void cancel(const QString &listId);
    /// Deletes lists that earlier sessions left half-made, as soon as the service can be reached; one whose end had reached it stays.
    void takeBackLeftOvers();

Q_SIGNALS:
    void leftOverTakenBack(const QString &listId);

private:
    QJsonObject open() const;
    void setOpen(const QString &listId, const QJsonObject &what);

    ImportNeeds m_needs;
    SteadyClient m_client;
    QHash<QString, ImportTask *> m_tasks;
};

} // namespace cm
