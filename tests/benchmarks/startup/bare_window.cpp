// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program with a window can be: what the start is compared with.
#include "app/FirstPaint.h"

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QLabel window(QStringLiteral("Campaign Manager"));
    window.resize(1280, 820);
    cm::FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}
