// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QIconEngine>

namespace cm {

/// Draws an SVG of resources/icons in a colour of the theme that holds when it is painted.
class IconEngine final : public QIconEngine {
public:
    IconEngine(QString name, IconTone off, IconTone on);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QPixmap render(const QSize &pixels, qreal ratio, QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    IconTone m_off;
    IconTone m_on;
};

} // namespace cm
