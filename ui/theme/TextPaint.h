// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRect;

namespace cm {

/// The direction in which a text reads in an interface of this one: its own, but a sentence of a right-to-left language that happens to
/// begin with a Latin word ("SMS …") runs from right to left.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection interface);

/// A paragraph that wraps at the width of rect, set at the start of the line in this direction. alignment: vertical only.
void paintParagraph(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text);

/// Draws text into a rect that is mirrored already. flags: Qt::AlignLeft means the start of a line in this direction, Qt::AlignRight its
/// end. The text itself runs in its own direction, so that a phone number or a date stays as it is within a right-to-left window.
void paintText(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction, int flags, const QString &text);

} // namespace cm
