// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace cm {

/// Says to assistive programs that this checkable button is one of several places to be at (a section, a page, a tab), and that pressing it
/// goes there. Qt makes a check box of it otherwise, whose only action is a toggle() that nobody clicks.
void markAsChoice(QAbstractButton *button);

} // namespace cm
