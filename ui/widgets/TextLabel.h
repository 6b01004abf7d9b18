// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QLabel>

namespace cm {

/// A label in a role of the type scale and a tone of the theme; follows the theme. Plain text unless setTextFormat() says otherwise.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, TextTone tone = TextTone::Normal,
                       QWidget *parent = nullptr);

    void setTone(TextTone tone);
    TextTone tone() const { return m_tone; }
    void setRole(TextRole role);
    /// Cuts one line with an ellipsis instead of growing; the whole text is the tool tip then.
    void setElided(bool on);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();

    TextRole m_role;
    TextTone m_tone;
    bool m_elided = false;
};

} // namespace cm
