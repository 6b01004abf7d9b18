// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BusyBar.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTimerEvent>

namespace cm {

namespace {
constexpr int kHeight = 4;
constexpr int kFrameMs = 33;
constexpr int kSteps = 60;
} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Working"));
}

QSize BusyBar::sizeHint() const
{
    return {120, kHeight};
}

void BusyBar::setPercent(int percent)
{
    m_percent = percent;
    setAccessibleName(percent < 0 ? tr("Working") : tr("%1% done").arg(percent));
    update();
}

void BusyBar::showEvent(QShowEvent *event)
{
    if (!m_timer)
        m_timer = startTimer(kFrameMs);
    QWidget::showEvent(event);
}

void BusyBar::hideEvent(QHideEvent *event)
{
    if (m_timer)
        killTimer(m_timer);
    m_timer = 0;
    QWidget::hideEvent(event);
}

void BusyBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return;
    m_step = (m_step + 1) % kSteps;
    update();
}

void BusyBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QPainterPath track;
    track.addRoundedRect(rect(), kHeight / 2.0, kHeight / 2.0);
    painter.setClipPath(track);
    painter.fillRect(rect(), t.accentSoft);
    if (m_percent >= 0) {
        const qreal done = width() * qBound(0, m_percent, 100) / 100.0;
        painter.setBrush(t.accent);
        painter.drawRoundedRect(QRectF(isRightToLeft() ? width() - done : 0, 0, done, height()), kHeight / 2.0, kHeight / 2.0);
        return;
    }
    const qreal share = 0.35;
    const qreal at = (m_step / static_cast<qreal>(kSteps)) * (1 + share) - share;
    const qreal x = isRightToLeft() ? width() * (1 - at - share) : width() * at;
    painter.setBrush(t.accent);
    painter.drawRoundedRect(QRectF(x, 0, width() * share, height()), kHeight / 2.0, kHeight / 2.0);
}

} // namespace cm
