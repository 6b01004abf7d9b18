// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cm {

/// Grey bars in place of rows while they are loaded for the first time. Shown only after a moment, so that quick answers do not flash.
class Skeleton : public QWidget {
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    bool m_visible = false;
    int m_timer = 0;
};

} // namespace cm
