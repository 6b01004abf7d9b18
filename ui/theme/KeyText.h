// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cm {

/// "Ctrl+Shift+N" for painting: one unit from left to right, as on the keys, also within a text that runs from right to left and where
/// the keys have names in such a script. Not for accessible names: it has marks in it that nobody sees.
QString keyText(const QString &keys);

} // namespace cm
