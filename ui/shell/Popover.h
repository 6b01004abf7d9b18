// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace cm {

/// A small panel below a button; closes by a click elsewhere or Esc.
class Popover : public QFrame {
    Q_OBJECT

public:
    explicit Popover(QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    /// With its end below the end of the button, within the screen.
    void openBelow(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace cm
