// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QLabel>

namespace cm {

/// A label in a role of the type scale and a tone of the theme; follows the theme. Plain text unless setTextFormat() says otherwise.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, TextRole role = TextRole::Body, TextTone tone = TextTone::Normal, QWidget *parent = nullptr);

    void setTone(TextTone tone);
    TextTone tone() const { return m_tone; }
    void setRole(TextRole role);

private:
    void apply();

    TextRole m_role;
    TextTone m_tone;
};

} // namespace cm
