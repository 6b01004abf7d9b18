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

} // namespace cm
