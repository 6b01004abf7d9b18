// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace cm {

TextLabel::TextLabel(const QString &text, TextRole role, TextTone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    // QLabel goes by the text's direction alone: what can be selected would stand at the wrong end of its line in a right-to-left window.
    if (isRightToLeft())
        setAlignment(Qt::AlignAbsolute | Qt::AlignRight | Qt::AlignVCenter);
    apply();
    connect(&Theme::of(), &Theme::changed, this, &TextLabel::apply);
}

void TextLabel::setTone(TextTone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    apply();
}

void TextLabel::setRole(TextRole role)
{
    if (m_role == role)
        return;
    m_role = role;
    apply();
}

void TextLabel::setElided(bool on)
{
    m_elided = on;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(on ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    setSizePolicy(policy);
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, size.height()) : size;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const QString shown = m_elided ? fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()) : text();
    if (m_elided)
        setToolTip(shown == text() ? QString() : text());
    // QLabel goes by the text's direction alone: a Latin name in a right-to-left window would stand at the wrong end of its line.
    const bool ours = isRightToLeft() && !shown.isEmpty() && textFormat() == Qt::PlainText && !buddy() &&
                      !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
    if (ours && wordWrap() && !(alignment() & Qt::AlignHCenter)) {
        QPainter painter(this);
        painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
        paintParagraph(painter, contentsRect(), layoutDirection(), alignment(), shown);
        return;
    }
    const bool crosswise = isRightToLeft() && !shown.isEmpty() && !shown.isRightToLeft() && textFormat() == Qt::PlainText &&
                           !(textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard));
    if (!crosswise && (!m_elided || shown == text())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    flags |= wordWrap() ? int(Qt::TextWordWrap) : 0;
    if (buddy())
        flags |= style()->styleHint(QStyle::SH_UnderlineShortcut) ? int(Qt::TextShowMnemonic) : int(Qt::TextHideMnemonic);
    flags |= directionOf(shown, layoutDirection()) == Qt::RightToLeft ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight);
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), shown, foregroundRole());
}

void TextLabel::apply()
{
    const Theme &theme = Theme::of();
    setFont(theme.font(m_role));
    QPalette p = palette();
    p.setColor(QPalette::WindowText, theme.tokens().of(m_tone));
    setPalette(p);
}

} // namespace cm
