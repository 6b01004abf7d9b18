// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ToggleSwitch.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace cm {

namespace {
constexpr int kWidth = 36;
constexpr int kHeight = 20;
} // namespace

ToggleSwitch::ToggleSwitch(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : fontMetrics().size(Qt::TextHideMnemonic, text()).width() + space::s + 2;
    return {kWidth + 4 + words, qMax(kHeight + 4, fontMetrics().height() + 4)};
}

void ToggleSwitch::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QStyle::visualRect(layoutDirection(), rect(), QRect(2, (height() - kHeight) / 2, kWidth, kHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(!isEnabled() ? t.border : isChecked() ? (underMouse() ? t.accentHover : t.accent) : t.textFaint);
    painter.drawRoundedRect(track, kHeight / 2.0, kHeight / 2.0);
    const bool atRight = isChecked() != isRightToLeft();
    const QPointF knob(atRight ? track.right() - kHeight / 2.0 : track.left() + kHeight / 2.0, track.center().y());
    painter.setBrush(isChecked() && isEnabled() ? t.onAccent : t.surface);
    painter.drawEllipse(knob, kHeight / 2.0 - 3, kHeight / 2.0 - 3);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), kHeight / 2.0 + 2, kHeight / 2.0 + 2);
    }
    if (!text().isEmpty()) {
        painter.setPen(isEnabled() ? t.text : t.disabled);
        painter.setFont(font());
        const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(kWidth + 2 + space::s, 0, 0, 0));
        paintText(painter, words, layoutDirection(), Qt::TextHideMnemonic | Qt::AlignVCenter | Qt::AlignLeft, text());
    }
}

} // namespace cm
