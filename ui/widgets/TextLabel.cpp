// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextLabel.h"

#include "ui/theme/Theme.h"

namespace cm {

TextLabel::TextLabel(const QString &text, TextRole role, TextTone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
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

void TextLabel::apply()
{
    const Theme &theme = Theme::of();
    setFont(theme.font(m_role));
    QPalette p = palette();
    p.setColor(QPalette::WindowText, theme.tokens().of(m_tone));
    setPalette(p);
}

} // namespace cm
