// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Buttons.h"

#include <QPushButton>
#include <QToolButton>

namespace cm {

namespace {
IconTone iconToneOf(Variant variant)
{
    return variant == Variant::Primary || variant == Variant::Danger ? IconTone::OnAccent
           : variant == Variant::Link                                ? IconTone::Accent
                                                                     : IconTone::Text;
}
} // namespace

QPushButton *makeButton(const QString &text, Variant variant, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setVariant(button, variant);
    if (!icon.isEmpty()) {
        button->setIcon(Theme::icon(icon, iconToneOf(variant)));
        button->setIconSize({16, 16});
    }
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &text, QWidget *parent, IconTone tone)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(icon, tone));
    button->setIconSize({18, 18});
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace cm
