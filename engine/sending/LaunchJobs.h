// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/JobUpdater.h"
#include "engine/sending/LaunchTask.h"
#include "models/cache/CacheRows.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace cm {

/// The launches of the open workspace. Lives on the engine thread; made when the cache is open, destroyed before it is closed: what is not
/// over then goes on next time.
class LaunchJobs : public QObject {
    Q_OBJECT

public:
    explicit LaunchJobs(LaunchNeeds needs, QObject *parent = nullptr);

    /// Launches of an earlier session that are not over: call launch() for each.
    QList<UploadRow> leftOver() const;
    bool isRunning(const QString &campaignId) const { return m_tasks.contains(campaignId); }
    /// Begins, or goes on with what an earlier session left. A campaign that is being launched already is not launched twice: `job` then
    /// hears nothing; Engine hands out the job that runs.
    void launch(const QString &campaignId, const JobUpdater &job, const std::optional<GatewayText> &shown = {});
    void pause(const QString &campaignId);
    void resume(const QString &campaignId);
    void cancel(const QString &campaignId);

private:
    LaunchNeeds m_needs;
    QHash<QString, LaunchTask *> m_tasks;
};

} // namespace cm
