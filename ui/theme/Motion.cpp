// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Motion.h"

#include <QCoreApplication>
#include <QVariant>

namespace cm::motion {

namespace {
constexpr char kProperty[] = "cm_less_motion";
}

int duration(int ms)
{
    const bool reduced = QCoreApplication::instance() && QCoreApplication::instance()->property(kProperty).toBool();
    return reduced ? 0 : ms;
}

void setReduced(bool reduced)
{
    if (QCoreApplication::instance())
        QCoreApplication::instance()->setProperty(kProperty, reduced);
}

} // namespace cm::motion
