// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"

namespace cm {

/// The one place that knows every screen.
Screen *makeScreen(ScreenId id, const ScreenContext &context);

/// What a person must be allowed to see it; empty permissions = everybody.
bool mayOpen(ScreenId id, unsigned permissions);

} // namespace cm
