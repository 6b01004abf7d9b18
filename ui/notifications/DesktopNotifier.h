// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "models/cache/Queries.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace cm {

class CacheReader;
class DesktopNotices;
class Engine;

/// Says on the desktop what the service has just told, while no window of the program is active. What was there when the workspace was
/// opened, or came with its first synchronisation, is not news. Several at once become one line.
class DesktopNotifier final : public QObject {
    Q_OBJECT

public:
    /// windowActive is asked when there is something to say. notices outlives it.
    DesktopNotifier(Engine &engine, DesktopNotices &notices, std::function<bool()> windowActive, QObject *parent = nullptr);

Q_SIGNALS:
    /// A notice was clicked: the window is to come to the front; with the notification, or without one (an empty id) when it spoke of many.
    void activated(const cm::Notification &notification);

private:
    void followWorkspace();
    void followSync();
    void look(bool baseline);
    void take(const QList<Notification> &newest, bool baseline);

    Engine &m_engine;
    DesktopNotices &m_notices;
    std::function<bool()> m_windowActive;
    const CacheReader *m_reader = nullptr;
    bool m_settled = false; ///< the first synchronisation has ended: from now on it is news
    bool m_asked = false;   ///< for the baseline
    bool m_again = false;   ///< something came while it was asked for
    QSet<QString> m_known;
    qint64 m_newestMs = 0;
    QHash<QString, Notification> m_shown;
};

} // namespace cm
