// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QString>
#include <QVariant>

namespace cm {

/// A long piece of work: progress, pause where it can, cancel, and an end. Lives on the GUI thread; owned by the Engine and kept until
/// the program ends or JobModel::dismiss(). Signals come at most every 100 ms and always for the last step.
class Job : public QObject {
    Q_OBJECT

public:
    enum class Kind { Import, Launch };
    enum class State { Running, Paused, Cancelling, Finished, Cancelled, Failed };
    Q_ENUM(State)

    QString id() const { return m_id; } ///< Launch: the campaign's id; Import: the list's
    Kind kind() const { return m_kind; }
    QString title() const { return m_title; } ///< translated, "Import “Customers”"
    QString step() const { return m_step; }   ///< translated, "Uploading messages"
    State state() const { return m_state; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }             ///< 0 = not known yet
    qint64 secondsLeft() const { return m_secondsLeft; } ///< -1 = not known
    bool canPause() const { return m_kind == Kind::Launch; }
    bool isOver() const { return m_state == State::Finished || m_state == State::Cancelled || m_state == State::Failed; }
    /// Of a job that failed; of a paused one: what a person has to decide before resume(), e.g. "launch.too_late", or empty.
    const Error &error() const { return m_error; }
    /// Import: an ImportReport. Launch: a LaunchReport.
    QVariant result() const { return m_result; }

public Q_SLOTS:
    void pause();
    void resume();
    /// An import takes its half-made list back, a launch becomes a draft again; once the launch itself has gone out it is too late.
    void cancel();

Q_SIGNALS:
    void changed();
    void finished();
    /// For the engine.
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();

private:
    friend class JobModel;
    friend class Engine;
    friend class JobUpdater;
    Job(QString id, Kind kind, QString title, QObject *parent);

    QString m_id;
    Kind m_kind;
    QString m_title;
    QString m_step;
    State m_state = State::Running;
    qint64 m_done = 0;
    qint64 m_total = 0;
    qint64 m_secondsLeft = -1;
    Error m_error;
    QVariant m_result;
};

} // namespace cm
