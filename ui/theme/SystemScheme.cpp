// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemScheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

namespace cm {

bool systemPrefersDark()
{
#ifdef Q_OS_WIN
    const QSettings registry(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                             QSettings::NativeFormat);
    return registry.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    if (qEnvironmentVariable("GTK_THEME").endsWith(QStringLiteral("dark"), Qt::CaseInsensitive))
        return true;
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
#endif
}

bool systemPrefersContrast()
{
#ifdef Q_OS_WIN
    constexpr int kOn = 1; // HCF_HIGHCONTRASTON of HIGHCONTRASTW
    const QSettings keys(QStringLiteral("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast"), QSettings::NativeFormat);
    return keys.value(QStringLiteral("Flags")).toString().toInt() & kOn;
#else
    return qEnvironmentVariable("GTK_THEME").startsWith(QStringLiteral("HighContrast"), Qt::CaseInsensitive);
#endif
}

} // namespace cm
