// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Job.h"

#include <QAbstractListModel>
#include <QList>

namespace cm {

/// Every job of this session, newest first. GUI thread; owns the jobs.
class JobModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { JobRole = Qt::UserRole, IdRole, StepRole, StateRole, DoneRole, TotalRole, SecondsLeftRole, ErrorRole };

    explicit JobModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the title. Qt::AccessibleTextRole: title, step and per cent in one sentence.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    Job *jobAt(int row) const { return m_jobs.at(row); }
    /// The newest job with this id, or null.
    Job *find(const QString &id) const;
    int runningCount() const;

    /// For the engine: a job that runs from now on.
    Job *add(const QString &id, Job::Kind kind, const QString &title);
    /// Takes a job that is over out of the list and deletes it later.
    void dismiss(Job *job);
    /// For the engine: these jobs' workspace is left. Those that are over go, the others when they have ended.
    void leave();

Q_SIGNALS:
    void jobAdded(cm::Job *job);
    void jobFinished(cm::Job *job);
    void runningCountChanged(int count);
    /// Whether any of them gets on without a person: those that are paused, or wait for a decision, do not.
    void busyChanged(bool busy);

private:
    void updateBusy();

    QList<Job *> m_jobs;
    bool m_busy = false;
};

} // namespace cm
