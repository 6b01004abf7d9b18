// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Job.h"

namespace cm {

Job::Job(QString id, Kind kind, QString title, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_kind(kind)
    , m_title(std::move(title))
{}

void Job::pause()
{
    if (m_state != State::Running || !canPause())
        return;
    m_state = State::Paused;
    m_secondsLeft = -1;
    Q_EMIT changed();
    Q_EMIT pauseRequested();
}

void Job::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Running;
    m_error = {};
    Q_EMIT changed();
    Q_EMIT resumeRequested();
}

void Job::cancel()
{
    if (isOver() || m_state == State::Cancelling)
        return;
    m_state = State::Cancelling;
    m_secondsLeft = -1;
    Q_EMIT changed();
    Q_EMIT cancelRequested();
}

} // namespace cm
