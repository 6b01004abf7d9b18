// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <chrono>

namespace cm {

/// Notices that somebody is working with the program: keys, the mouse, touch. What is read from the cache causes no request, and the
/// service would take somebody who reads for half an hour for somebody who has left. Lives on the GUI thread.
class Presence : public QObject {
    Q_OBJECT

public:
    /// Tells of input at once, and then at most once in each `pause`.
    explicit Presence(std::chrono::milliseconds pause, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void seen();
    /// At each input; for those who count the time since the last.
    void input();

private:
    std::chrono::milliseconds m_pause;
    QElapsedTimer m_told;
};

} // namespace cm
