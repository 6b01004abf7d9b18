// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MarkLabel.h"

#include "ui/shell/BrandMark.h"
#include "ui/theme/Theme.h"

namespace cm {

MarkLabel::MarkLabel(int side, QWidget *parent)
    : QLabel(parent)
    , m_side(side)
{
    setObjectName(QStringLiteral("brand.mark"));
    connect(&Theme::of(), &Theme::changed, this, &MarkLabel::refresh);
    refresh();
}

void MarkLabel::refresh()
{
    setPixmap(BrandMark::pixmap(m_side, devicePixelRatioF()));
}

} // namespace cm
