// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusBadge.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace cm {

namespace {
constexpr int kHeight = 24;

QFont badgeFont()
{
    QFont font = Theme::of().font(TextRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

StatusBadge::StatusBadge(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void StatusBadge::set(const QString &text, Tone tone)
{
    if (m_text == text && m_tone == tone)
        return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeFor(const QString &text)
{
    const QFontMetrics metrics(badgeFont());
    return {metrics.horizontalAdvance(text) + 2 * space::s + 6 + space::s, qMax(kHeight, metrics.height() + 6)};
}

QSize StatusBadge::sizeHint() const
{
    return sizeFor(m_text);
}

int StatusBadge::draw(QPainter *painter, const QRect &room, const QString &text, Tone tone, Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return 0;
    const Tokens &t = Theme::of().tokens();
    const QSize wanted = sizeFor(text);
    const int width = qMin(wanted.width(), room.width());
    const QRect pill = QStyle::visualRect(direction, room, QRect(room.left(), room.center().y() - kHeight / 2 + 1, width, kHeight));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.softOf(tone));
    painter->drawRoundedRect(pill, kHeight / 2.0, kHeight / 2.0);
    painter->setBrush(t.of(tone));
    const QRect dot = QStyle::visualRect(direction, pill, QRect(pill.left() + space::s + 1, pill.center().y() - 2, 6, 6));
    painter->drawEllipse(dot);
    painter->setFont(badgeFont());
    painter->setPen(t.of(tone));
    const QRect words = QStyle::visualRect(direction, pill, pill.adjusted(space::s + 6 + 6, 0, -space::s, 0));
    const QFontMetrics metrics(badgeFont());
    paintText(*painter, words, direction, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, words.width() + 2));
    painter->restore();
    return width;
}

void StatusBadge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    draw(&painter, rect(), m_text, m_tone, layoutDirection());
}

Tone toneOf(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Inactive:
    case CampaignStatus::Canceled:
        return Tone::Neutral;
    case CampaignStatus::Scheduled:
        return Tone::Info;
    case CampaignStatus::Processing:
    case CampaignStatus::Active:
        return Tone::Accent;
    case CampaignStatus::Paused:
        return Tone::Warning;
    case CampaignStatus::Completed:
        return Tone::Success;
    case CampaignStatus::Faulted:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

Tone toneOf(ListStatus status)
{
    switch (status) {
    case ListStatus::InProgress:
        return Tone::Accent;
    case ListStatus::Ready:
        return Tone::Success;
    case ListStatus::Faulted:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

Tone toneOf(DeliveryStatus status)
{
    switch (status) {
    case DeliveryStatus::None:
        return Tone::Neutral;
    case DeliveryStatus::Submitted:
        return Tone::Info;
    case DeliveryStatus::Delivered:
        return Tone::Success;
    case DeliveryStatus::Undelivered:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

Tone toneOf(bool active)
{
    return active ? Tone::Success : Tone::Neutral;
}

} // namespace cm
