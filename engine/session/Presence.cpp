// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/Presence.h"

#include <QCoreApplication>
#include <QEvent>

namespace cm {

Presence::Presence(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_more)
            tell();
    });
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
        m_more = true;
        if (!m_pause.isActive())
            tell();
        break;
    default:
        break;
    }
    return false;
}

void Presence::tell()
{
    m_more = false;
    m_pause.start();
    Q_EMIT seen();
}

} // namespace cm
