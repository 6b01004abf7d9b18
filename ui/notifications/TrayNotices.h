// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/DesktopNotices.h"
#include "ui/notifications/TrayIcon.h"

#include <memory>

namespace cm {

/// Through an icon in the tray, which is there while it has something to say. For systems without org.freedesktop.Notifications.
class TrayNotices final : public DesktopNotices {
    Q_OBJECT

public:
    explicit TrayNotices(std::unique_ptr<TrayIcon> icon, QObject *parent = nullptr);
    explicit TrayNotices(QObject *parent = nullptr);
    ~TrayNotices() override;

    void show(const QString &title, const QString &text, bool urgent, const QString &token) override;
    void withdraw() override;

private:
    void go();

    std::unique_ptr<TrayIcon> m_icon;
    QString m_token;
};

} // namespace cm
