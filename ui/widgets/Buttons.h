// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

class QPushButton;
class QToolButton;

namespace cm {

/// Buttons as the program has them. text is also the accessible name.
QPushButton *makeButton(const QString &text, Variant variant = Variant::Secondary, const QString &icon = {}, QWidget *parent = nullptr);
/// Only an icon; text is tool tip and accessible name.
QToolButton *makeIconButton(const QString &icon, const QString &text, QWidget *parent = nullptr, IconTone tone = IconTone::Muted);

} // namespace cm
