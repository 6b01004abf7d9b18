// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/TrayNotices.h"

#include <QGuiApplication>

namespace cm {

TrayNotices::TrayNotices(std::unique_ptr<TrayIcon> icon, QObject *parent)
    : DesktopNotices(parent)
    , m_icon(std::move(icon))
{
    connect(m_icon.get(), &TrayIcon::clicked, this, &TrayNotices::go);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            withdraw();
    });
}

TrayNotices::TrayNotices(QObject *parent)
    : TrayNotices(TrayIcon::ofTheDesktop(), parent)
{}

TrayNotices::~TrayNotices() = default;

void TrayNotices::show(const QString &title, const QString &text, bool urgent, const QString &token)
{
    if (!m_icon->isAvailable())
        return;
    // An older balloon may still be the one that is clicked: what speaks of several opens none of them.
    m_token = m_icon->isVisible() ? QString() : token;
    m_icon->setVisible(true);
    m_icon->say(title, text, urgent);
}

void TrayNotices::withdraw()
{
    m_icon->setVisible(false);
}

void TrayNotices::go()
{
    withdraw();
    Q_EMIT activated(m_token);
}

} // namespace cm
