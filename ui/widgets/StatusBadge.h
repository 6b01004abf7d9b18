// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Enums.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

namespace cm {

/// A small pill with a dot and a word.
class StatusBadge : public QWidget {
    Q_OBJECT

public:
    explicit StatusBadge(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone);
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// How it looks, also for delegates. Returns the width that the pill takes.
    static int draw(QPainter *painter, const QRect &room, const QString &text, Tone tone, Qt::LayoutDirection direction);
    static QSize sizeFor(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

// The tone that each status has everywhere.
Tone toneOf(CampaignStatus status);
Tone toneOf(ListStatus status);
Tone toneOf(DeliveryStatus status);
Tone toneOf(bool active);

} // namespace cm
