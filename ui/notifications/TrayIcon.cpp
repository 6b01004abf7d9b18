// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/TrayIcon.h"

#include "ui/shell/BrandMark.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace cm {

namespace {

class DesktopTrayIcon final : public TrayIcon {
public:
    bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }
    bool isVisible() const override { return m_icon && m_icon->isVisible(); }
    void setVisible(bool visible) override
    {
        if (visible && !m_icon) {
            m_icon = new QSystemTrayIcon(BrandMark::icon(), this);
            m_icon->setToolTip(QGuiApplication::applicationDisplayName());
            connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::clicked);
            connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT clicked();
            });
        }
        if (m_icon)
            m_icon->setVisible(visible);
    }
    void say(const QString &title, const QString &text, bool urgent) override
    {
        if (m_icon)
            m_icon->showMessage(title, text, urgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }

private:
    QSystemTrayIcon *m_icon = nullptr;
};

} // namespace

std::unique_ptr<TrayIcon> TrayIcon::ofTheDesktop()
{
    return std::make_unique<DesktopTrayIcon>();
}

} // namespace cm
