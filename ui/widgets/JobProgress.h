// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace cm {

class Job;
class TextLabel;

/// One running job: title, step, progress, time left, pause and cancel. Says the end or the error when it is over.
class JobProgress : public QWidget {
    Q_OBJECT

public:
    explicit JobProgress(Job *job, QWidget *parent = nullptr);

    Job *job() const;
    /// "2 min left"; "" for less than 0.
    static QString timeLeftText(qint64 seconds);

Q_SIGNALS:
    /// The X of a job that is over.
    void dismissRequested();

private:
    void refresh();

    QPointer<Job> m_job;
    TextLabel *m_title;
    TextLabel *m_step;
    QProgressBar *m_bar;
    QToolButton *m_pause;
    QToolButton *m_cancel;
};

} // namespace cm
