// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/NotificationLine.h"

#include "models/tables/CellText.h"
#include "models/tables/NotificationTableModel.h"
#include "ui/notifications/NotificationTexts.h"
#include "ui/theme/TextPaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kIcon = 18;
constexpr int kDot = 8;
constexpr int kLead = kIcon + space::m; ///< before the words
constexpr int kWidth = 380;
constexpr int kMostLines = 4;
} // namespace

NotificationLine::NotificationLine(const Notification &notification, QWidget *parent)
    : QAbstractButton(parent)
    , m_notification(notification)
    , m_hint(tr("%1 · %2", "what it is about, and when").arg(label(notification.tag), dateTimeText(notification.createdAtMs)))
{
    setText(notificationText(notification));
    setAccessibleName(tr("%1, %2: %3", "type, unread or read, sentence").arg(label(notification.kind), label(notification.state), text()));
    setAccessibleDescription(m_hint);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont NotificationLine::sentenceFont() const
{
    return Theme::of().font(m_notification.state == NotificationState::Unread ? TextRole::BodyStrong : TextRole::Body);
}

int NotificationLine::heightForWidth(int width) const
{
    const QFontMetrics metrics(sentenceFont());
    const int room = width - 2 * space::s - kLead - kDot - space::s;
    const int words = metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text()).height();
    return qMin(words, kMostLines * metrics.lineSpacing()) + QFontMetrics(Theme::of().font(TextRole::Caption)).height() + space::xs +
           2 * space::s;
}

QSize NotificationLine::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

void NotificationLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.accent, 1.6) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? t.sunken : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect room = rect().adjusted(space::s, space::s, -space::s, -space::s);
    const QFontMetrics metrics(sentenceFont());
    Theme::icon(iconOf(m_notification.kind), iconToneOf(m_notification.kind))
        .paint(&painter, mirrored(QRect(room.left(), room.top() + (metrics.height() - kIcon) / 2, kIcon, kIcon)));
    const bool unread = m_notification.state == NotificationState::Unread;
    if (unread) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(mirrored(QRect(room.right() - kDot, room.top() + (metrics.height() - kDot) / 2, kDot, kDot)));
    }
    const int hint = QFontMetrics(Theme::of().font(TextRole::Caption)).height();
    const QRect words(room.left() + kLead, room.top(), room.width() - kLead - kDot - space::s, room.height() - hint - space::xs);
    painter.setFont(sentenceFont());
    painter.setPen(t.text);
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop | Qt::TextWordWrap;
    painter.save();
    painter.setClipRect(mirrored(words));
    painter.drawText(mirrored(words), align, text());
    painter.restore();
    painter.setFont(Theme::of().font(TextRole::Caption));
    painter.setPen(t.textMuted);
    paintText(painter, mirrored(QRect(words.left(), room.bottom() + 1 - hint, words.width(), hint)), layoutDirection(),
              Qt::AlignVCenter | Qt::AlignLeft, m_hint);
}

void NotificationLine::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void NotificationLine::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NotificationLine::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace cm
