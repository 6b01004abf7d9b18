// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace cm {

/// Notices that somebody is working with the program: keys, the mouse, touch. What is read from the cache causes no request, and the
/// service would take somebody who reads for half an hour for somebody who has left. Lives on the GUI thread.
class Presence : public QObject {
    Q_OBJECT

public:
    /// Tells of input at once, and then at most once in each `pause`; what came meanwhile is told at its end, so that whoever is told never
    /// takes the last input for older than it is.
    explicit Presence(std::chrono::milliseconds pause, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void seen();
    /// At each input; for those who count the time since the last.
    void input();

private:
    void tell();

    QTimer m_pause;
    bool m_more = false; ///< input since it was told of
};

} // namespace cm
