// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogSurface.h"

#include "ui/theme/Theme.h"

#include <QDialog>
#include <QFrame>

namespace cm {

void useDialogSurface(QDialog *dialog)
{
    const auto apply = [dialog] {
        QPalette p = dialog->palette();
        p.setColor(QPalette::Window, Theme::of().tokens().surface);
        dialog->setPalette(p);
    };
    apply();
    QObject::connect(&Theme::of(), &Theme::changed, dialog, apply);
}

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFrameStyle(int(QFrame::HLine) | int(QFrame::Plain));
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace cm
