// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/JobModel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace cm {

JobModel::JobModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int JobModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job *job = m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return job->title();
    case Qt::AccessibleTextRole: {
        QString text = job->title();
        if (!job->step().isEmpty())
            text = tr("%1: %2", "a job and its step").arg(text, job->step());
        if (job->total() > 0 && !job->isOver())
            text = tr("%1, %2 %", "a job and how far it is").arg(text, QLocale().toString(job->done() * 100 / job->total()));
        return text;
    }
    case JobRole:
        return QVariant::fromValue(const_cast<Job *>(job));
    case IdRole:
        return job->id();
    case StepRole:
        return job->step();
    case StateRole:
        return QVariant::fromValue(job->state());
    case DoneRole:
        return job->done();
    case TotalRole:
        return job->total();
    case SecondsLeftRole:
        return job->secondsLeft();
    case ErrorRole:
        return job->error().message;
    default:
        return {};
    }
}

Job *JobModel::find(const QString &id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job *job) { return job->id() == id; });
    return found == m_jobs.end() ? nullptr : *found;
}

int JobModel::runningCount() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job *job) { return !job->isOver(); }));
}

Job *JobModel::add(const QString &id, Job::Kind kind, const QString &title)
{
    auto *job = new Job(id, kind, title, this);
    beginInsertRows({}, 0, 0);
    m_jobs.prepend(job);
    endInsertRows();
    connect(job, &Job::changed, this, [this, job] {
        const QModelIndex at = index(static_cast<int>(m_jobs.indexOf(job)));
        Q_EMIT dataChanged(at, at);
        updateBusy();
    });
    connect(job, &Job::finished, this, [this, job] {
        Q_EMIT jobFinished(job);
        Q_EMIT runningCountChanged(runningCount());
        updateBusy();
    });
    Q_EMIT jobAdded(job);
    Q_EMIT runningCountChanged(runningCount());
    updateBusy();
    return job;
}

void JobModel::updateBusy()
{
    const bool busy = std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job *job) {
        return job->state() == Job::State::Running || job->state() == Job::State::Cancelling;
    });
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void JobModel::leave()
{
    const QList<Job *> all = m_jobs;
    for (Job *job : all) {
        if (job->isOver())
            dismiss(job);
        else
            connect(job, &Job::finished, this, [this, job] { dismiss(job); });
    }
}

void JobModel::dismiss(Job *job)
{
    const qsizetype row = m_jobs.indexOf(job);
    if (row < 0 || !job->isOver())
        return;
    beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    m_jobs.removeAt(row);
    endRemoveRows();
    job->deleteLater();
}

} // namespace cm
