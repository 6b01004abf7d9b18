// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FoldingButton.h"

#include <QStyleOptionButton>

namespace cm {

FoldingButton::FoldingButton(QWidget *parent)
    : QPushButton(parent)
{}

void FoldingButton::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    updateGeometry();
    update();
}

int FoldingButton::savedByFolding() const
{
    return isHidden() ? 0 : hint(false).width() - hint(true).width();
}

QSize FoldingButton::hint(bool folded) const
{
    // By hand: QPushButton keeps the size that it has worked out once.
    ensurePolished();
    QStyleOptionButton option;
    QPushButton::initStyleOption(&option);
    if (folded)
        option.text.clear();
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

void FoldingButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (m_folded)
        option->text.clear();
}

} // namespace cm
