// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cm {

/// A thin bar that moves while nobody knows how long it takes. It does not move while it is hidden.
class BusyBar final : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    /// How far it is, for once that is known; -1 = it is not.
    void setPercent(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_timer = 0;
    int m_step = 0;
    int m_percent = -1;
};

} // namespace cm
