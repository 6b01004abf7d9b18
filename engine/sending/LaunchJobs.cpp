// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/LaunchJobs.h"

#include "models/cache/CacheStore.h"

namespace cm {

LaunchJobs::LaunchJobs(LaunchNeeds needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
{}

QList<UploadRow> LaunchJobs::leftOver() const
{
    QList<UploadRow> rows = m_needs.cache->uploads().value_or(QList<UploadRow>());
    rows.removeIf([this](const UploadRow &row) { return isRunning(row.campaignId); });
    return rows;
}

void LaunchJobs::launch(const QString &campaignId, const JobUpdater &job, const std::optional<GatewayText> &shown)
{
    if (isRunning(campaignId))
        return;
    auto *task = new LaunchTask(m_needs, campaignId, shown, job, this);
    m_tasks.insert(campaignId, task);
    connect(task, &LaunchTask::over, this, [this, task] {
        m_tasks.remove(task->campaignId());
        task->deleteLater();
    });
    task->start();
}

void LaunchJobs::pause(const QString &campaignId)
{
    if (LaunchTask *task = m_tasks.value(campaignId))
        task->pause();
}

void LaunchJobs::resume(const QString &campaignId)
{
    if (LaunchTask *task = m_tasks.value(campaignId))
        task->resume();
}

void LaunchJobs::cancel(const QString &campaignId)
{
    if (LaunchTask *task = m_tasks.value(campaignId))
        task->cancel();
}

} // namespace cm
