// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace cm {

/// Says when nobody has worked with the program for half an hour, and warns a minute before. Counts by the time of day, so that a
/// night in which the computer slept counts as well: input after it comes too late. A clock that is put back never shortens the time. Lives
/// on the GUI thread.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kLimit{30};
    static constexpr std::chrono::minutes kWarning{1};

    explicit IdleWatch(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);

    /// On while somebody is signed in at a server; begins to count anew. In a local workspace there is no password that could be asked
    /// for: the system's own lock protects it.
    void setWatching(bool on);
    bool isWatching() const { return m_timer.isActive(); }
    /// While held (an import or an upload is running) the end is put off. As soon as nothing holds any more there is the whole minute of
    /// the warning.
    void setHeld(bool held);
    /// A key, a click, a touch. Does not count during the warning, which asks for an answer.
    void touch();
    /// Stay signed in.
    void stay();
    /// 0 without a warning.
    int secondsLeft() const;
    /// What the timer does; for tests, which set the clock themselves.
    void check();

Q_SIGNALS:
    /// Each second of the last minute; 0 = it is over, somebody stayed or was signed out.
    void warned(int secondsLeft);
    void expired();

private:
    qint64 idleMs();

    std::shared_ptr<const Clock> m_clock;
    QTimer m_timer;
    qint64 m_lastMs = 0;
    bool m_held = false;
    bool m_warning = false;
};

} // namespace cm
