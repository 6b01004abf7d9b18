// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cm {

/// Whether the desktop prefers dark windows; Qt 6.4 cannot say. Windows: the registry; elsewhere: the palette that the platform brought
/// (KDE, GNOME's theme, macOS) and GTK_THEME. To be asked before a palette of our own is set.
bool systemPrefersDark();
/// Whether it asks for high contrast. Windows: the accessibility setting; elsewhere: GTK_THEME (see also DesktopLook).
bool systemPrefersContrast();

} // namespace cm
