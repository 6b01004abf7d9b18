// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace cm {

/// Draws text into a rect that is mirrored already. flags: Qt::AlignLeft means the start of a line in this direction, Qt::AlignRight its
/// end. The text itself runs in its own direction, so that a phone number or a date stays as it is within a right-to-left window.
void paintText(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, int flags, const QString &text);

} // namespace cm
