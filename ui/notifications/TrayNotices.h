// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/DesktopNotices.h"

class QSystemTrayIcon;

namespace cm {

/// Through an icon in the tray, which is there while it has something to say. For systems without org.freedesktop.Notifications.
class TrayNotices final : public DesktopNotices {
    Q_OBJECT

public:
    explicit TrayNotices(QObject *parent = nullptr);

    void show(const QString &title, const QString &text, bool urgent, const QString &token) override;
    void withdraw() override;

private:
    void go();

    QSystemTrayIcon *m_icon = nullptr;
    QString m_token;
};

} // namespace cm
