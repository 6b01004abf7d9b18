// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/TrayNotices.h"

#include "ui/shell/BrandMark.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace cm {

TrayNotices::TrayNotices(QObject *parent)
    : DesktopNotices(parent)
{}

void TrayNotices::show(const QString &title, const QString &text, bool urgent, const QString &token)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(BrandMark::icon(), this);
        m_icon->setToolTip(QGuiApplication::applicationDisplayName());
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotices::go);
        connect(m_icon, &QSystemTrayIcon::activated, this, &TrayNotices::go);
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                withdraw();
        });
    }
    // An older balloon may still be the one that is clicked: what speaks of several opens none of them.
    m_token = m_icon->isVisible() ? QString() : token;
    m_icon->show();
    m_icon->showMessage(title, text, urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void TrayNotices::withdraw()
{
    if (m_icon)
        m_icon->hide();
}

void TrayNotices::go()
{
    withdraw();
    Q_EMIT activated(m_token);
}

} // namespace cm
