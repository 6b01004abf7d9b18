// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/SystemScheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

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
    HIGHCONTRASTW asked{};
    asked.cbSize = sizeof asked;
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof asked, &asked, 0) && (asked.dwFlags & HCF_HIGHCONTRASTON);
#else
    return qEnvironmentVariable("GTK_THEME").startsWith(QStringLiteral("HighContrast"), Qt::CaseInsensitive);
#endif
}

} // namespace cm
