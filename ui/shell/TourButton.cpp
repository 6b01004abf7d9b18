// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TourButton.h"

#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace cm {

TourButton::TourButton(QWidget *parent)
    : FoldingButton(parent)
{
    setObjectName(u"shell.tour"_s);
    setVariant(this, Variant::Ghost);
    setIconSize({18, 18});
    setAutoDefault(false);
    refresh();
}

void TourButton::setOffering(bool offering)
{
    if (m_offering == offering)
        return;
    m_offering = offering;
    refresh();
}

QSize TourButton::hint(bool folded) const
{
    const QSize size = FoldingButton::hint(folded);
    return m_offering && !folded ? size : QSize(36, size.height());
}

void TourButton::refresh()
{
    setIcon(Theme::icon(u"info"_s, m_offering ? IconTone::Accent : IconTone::Muted));
    setText(m_offering ? tr("New here? Take the tour") : QString());
    setToolTip(tr("Guided tour: what each field on this page is for"));
    setAccessibleName(tr("Guided tour"));
    setAccessibleDescription(toolTip());
    updateGeometry();
}

void TourButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    FoldingButton::changeEvent(event);
}

} // namespace cm
