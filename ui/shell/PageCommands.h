// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/CommandPalette.h"

namespace cm {

/// What the palette offers of a page: its buttons with words that can be pressed now, in reading order, and its actions (QWidget::actions).
/// hint: the page's title. GUI thread; a command does nothing once its button is gone or out of use.
QList<Command> commandsOf(const QWidget &page, const QString &hint);

} // namespace cm
