// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Notification.h"
#include "ui/theme/Theme.h"

namespace cm {

class Engine;
class Navigator;

// How a notification looks, and what happens when somebody goes to it; the same in the table, in the panel of the bell and on the desktop.

Tone toneOf(NotificationKind kind);
QString iconOf(NotificationKind kind);
IconTone iconToneOf(NotificationKind kind);

/// Marks it as read and opens its campaign or list, where it has one that this person may open.
void goTo(Engine &engine, Navigator &navigator, const Notification &notification);

} // namespace cm
