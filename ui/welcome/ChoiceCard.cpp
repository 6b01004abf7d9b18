// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/ChoiceCard.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace cm {

namespace {
constexpr int kPadding = space::xl;
constexpr int kMedal = 52;
constexpr int kTitleTop = kPadding + kMedal + space::l;
} // namespace

ChoiceCard::ChoiceCard(const QString &icon, bool recommended, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_recommended(recommended)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(280);
}

void ChoiceCard::setTexts(const QString &title, const QString &text, const QString &badge)
{
    setText(title);
    m_words = text;
    m_badge = badge;
    setAccessibleName(title);
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFontMetrics metrics(Theme::of().font(TextRole::Body));
    const QFontMetrics title(Theme::of().font(TextRole::Subtitle));
    const int room = width - 2 * kPadding;
    const int titleHeight = title.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, text()).height();
    const int words = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_words).height();
    return kTitleTop + titleHeight + space::s + words + kPadding + space::s;
}

QSize ChoiceCard::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void ChoiceCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Theme &theme = Theme::of();
    const Tokens &t = theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = (underMouse() || hasFocus()) && isEnabled();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.shadow);
    QColor shadow = t.shadow;
    shadow.setAlpha(shadow.alpha() / (lit ? 1 : 3));
    painter.setBrush(shadow);
    painter.drawRoundedRect(frame.translated(0, 2), 12, 12);
    painter.setPen(lit ? QPen(t.accent, 1.6) : QPen(t.border));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(frame, 12, 12);

    const QRect medal = QStyle::visualRect(layoutDirection(), rect(), QRect(kPadding, kPadding, kMedal, kMedal));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_recommended ? t.accent : t.accentSoft);
    painter.drawRoundedRect(medal, 14, 14);
    Theme::icon(m_icon, m_recommended ? IconTone::OnAccent : IconTone::Accent).paint(&painter, medal.adjusted(13, 13, -13, -13));

    const int align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    if (!m_badge.isEmpty()) {
        QFont small = theme.font(TextRole::Caption);
        small.setWeight(QFont::Medium);
        const QFontMetrics metrics(small);
        const int badgeWidth = metrics.horizontalAdvance(m_badge) + 2 * space::s + 4;
        const QRect badge =
            QStyle::visualRect(layoutDirection(), rect(), QRect(width() - kPadding - badgeWidth, kPadding + 4, badgeWidth, 24));
        painter.setBrush(t.accentSoft);
        painter.drawRoundedRect(badge, 12, 12);
        painter.setFont(small);
        painter.setPen(t.accentText);
        painter.drawText(badge, Qt::AlignCenter, m_badge);
    }
    QRect words(kPadding, kTitleTop, width() - 2 * kPadding, height());
    painter.setFont(theme.font(TextRole::Subtitle));
    painter.setPen(t.text);
    QRect used;
    painter.drawText(words, align | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    words.setTop(used.bottom() + space::s);
    painter.setFont(theme.font(TextRole::Body));
    painter.setPen(t.textMuted);
    painter.drawText(words, align | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

} // namespace cm
