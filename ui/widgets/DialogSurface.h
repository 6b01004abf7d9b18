// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace cm {

/// Gives a dialog the surface of a card, also after the theme has changed.
void useDialogSurface(QDialog *dialog);

/// A quiet line across, in the colour of the borders.
QWidget *makeLine();

} // namespace cm
