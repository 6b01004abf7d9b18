// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/DesktopNotices.h"

#include "ui/notifications/TrayNotices.h"
#ifdef CM_DBUS
#include "ui/notifications/FreedesktopNotices.h"
#endif

namespace cm {

DesktopNotices *DesktopNotices::make(QObject *parent)
{
#ifdef CM_DBUS
    if (const QDBusConnection bus = QDBusConnection::sessionBus(); bus.isConnected())
        return new FreedesktopNotices(bus, parent);
#endif
    return new TrayNotices(parent);
}

} // namespace cm
