// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cm::motion {

/// How long something may be on its way that would take `ms` with all motion: 0 when the user wants less of it. Ask each time.
int duration(int ms);
/// From the settings (settings::kLessMotion). Holds for the running application.
void setReduced(bool reduced);

} // namespace cm::motion
