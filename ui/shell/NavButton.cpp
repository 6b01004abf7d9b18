// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavButton.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/AccessibleChoice.h"

#include <QPainter>
#include <QStyle>

namespace cm {

NavButton::NavButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    markAsChoice(this);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void NavButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const int words = m_compact ? 0 : QFontMetrics(strong).horizontalAdvance(text()) + space::m;
    return {2 * space::m + 18 + words, 38};
}

void NavButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (isChecked() || (isDown() && isEnabled())) {
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(frame, radius::control, radius::control);
    } else if (underMouse() && isEnabled()) {
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(frame, radius::control, radius::control);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(t.accent, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    }
    const int start = m_compact ? (width() - 18) / 2 : space::m;
    const QRect iconRect = QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - 18) / 2, 18, 18));
    Theme::icon(m_icon, isChecked() ? IconTone::Accent : IconTone::Muted)
        .paint(&painter, iconRect, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    if (m_compact)
        return;
    QFont f = font();
    f.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(f);
    painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.accentText : t.text);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(space::m + 18 + space::m, 0, -space::s, 0));
    paintText(painter, words, layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft,
              QFontMetrics(f).elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace cm
