// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QWidget>

#include <functional>

namespace cm {

/// One field of a screen that the guided tour explains. Made each time a tour begins, in the language of that moment.
struct TourStep {
    /// What is lit. While it is hidden, switched off or gone, the step is left out.
    QPointer<QWidget> target;
    QString title; ///< translated; the name that the field has on the screen
    QString text;  ///< translated; what it is for, in one or two sentences
    /// Only this part of the target, in its coordinates; an empty one leaves the step out. Without it: the whole target.
    std::function<QRect()> part;
};

using TourSteps = QList<TourStep>;

} // namespace cm
