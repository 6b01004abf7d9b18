// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/Presence.h"

#include <QCoreApplication>
#include <QEvent>

namespace cm {

Presence::Presence(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_pause(pause)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool Presence::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        Q_EMIT input();
        if (!m_told.isValid() || m_told.elapsed() >= m_pause.count()) {
            m_told.start();
            Q_EMIT seen();
        }
        break;
    default:
        break;
    }
    return false;
}

} // namespace cm
