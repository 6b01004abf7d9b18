// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Skeleton.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace cm {

namespace {
constexpr int kDelayMs = 150;
constexpr int kRow = 44;
} // namespace

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::showEvent(QShowEvent *event)
{
    m_visible = false;
    if (m_timer)
        killTimer(m_timer);
    m_timer = startTimer(kDelayMs);
    QWidget::showEvent(event);
}

void Skeleton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    killTimer(m_timer);
    m_timer = 0;
    m_visible = true;
    update();
}

void Skeleton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    if (!m_visible)
        return;
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    static constexpr int kWidths[] = {62, 48, 70, 54, 40, 66};
    for (int row = 0; row * kRow < height() && row < 12; ++row) {
        const int y = row * kRow;
        QColor bar = t.dark && !t.highContrast ? t.border : t.highContrast ? t.textFaint : t.sunken;
        bar.setAlphaF(qMax(0.15F, 1.0F - 0.08F * static_cast<float>(row)));
        painter.setBrush(bar);
        const int cell = width() / 5;
        for (int column = 0; column < 5; ++column) {
            const int share = kWidths[(row + column * 2) % 6];
            const QRect r(column * cell + space::l, y + kRow / 2 - 5, cell * share / 100 - space::l, 10);
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), r), 5, 5);
        }
    }
}

} // namespace cm
