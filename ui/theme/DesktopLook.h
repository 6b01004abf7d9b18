// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace cm {

/// What the desktop says about dark windows and contrast, and when it changes its mind: org.freedesktop.portal.Settings, namespace
/// org.freedesktop.appearance (color-scheme, contrast). Asks in the background; silent where there is no such portal.
class DesktopLook final : public QObject {
    Q_OBJECT

public:
    /// dark, highContrast: what holds where the desktop has no preference.
    DesktopLook(bool dark, bool highContrast, const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

Q_SIGNALS:
    void changed(bool dark, bool highContrast);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    bool take(const QString &key, const QVariant &value);

    const bool m_darkAtFirst;
    const bool m_contrastAtFirst;
    bool m_dark;
    bool m_contrast;
};

} // namespace cm
