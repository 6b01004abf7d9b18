// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/DesktopNotices.h"

#include <QDBusConnection>
#include <QHash>

namespace cm {

/// org.freedesktop.Notifications on the session bus (Desktop Notifications Specification 1.2).
class FreedesktopNotices final : public DesktopNotices {
    Q_OBJECT

public:
    explicit FreedesktopNotices(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void show(const QString &title, const QString &text, bool urgent, const QString &token) override;

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, QString> m_tokens;
};

} // namespace cm
