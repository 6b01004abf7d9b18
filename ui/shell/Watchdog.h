// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace cm {

/// Measures how long the GUI thread keeps its event loop waiting: another thread posts a heartbeat and takes the time until it is answered.
/// For tests and the smoke test. Made and destroyed on the GUI thread.
class Watchdog : public QObject {
    Q_OBJECT

public:
    explicit Watchdog(QObject *parent = nullptr);
    ~Watchdog() override;

    /// The worst wait so far, also one that still goes on.
    std::chrono::milliseconds worst() const;
    /// When the worst one began, ms since the watchdog was made.
    std::chrono::milliseconds worstAt() const;
    void reset();

protected:
    bool event(QEvent *event) override;

private:
    void beat();
    qint64 nowNs() const;

    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_sentNs = 0; ///< of the beat that waits for its answer; 0 = none
    std::atomic<qint64> m_worstNs = 0;
    std::atomic<qint64> m_worstAtNs = 0;
    std::thread m_thread;
};

} // namespace cm
