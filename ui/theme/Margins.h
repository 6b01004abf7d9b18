// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QtGlobal>

namespace cm {

/// For layouts whose margins differ at their two sides: Qt mirrors what lies in a layout, but not its margins.
inline QMargins sidedMargins(Qt::LayoutDirection direction, int start, int top, int end, int bottom)
{
    return direction == Qt::RightToLeft ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

} // namespace cm
