// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace cm {

/// "1 Sender & Recipients — 2 Message & Preview". A step that has been done can be clicked (and reached by Tab and Enter).
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    int current() const { return m_current; }
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void stepRequested(int step);

private:
    class Step;
    void rebuild();

    QStringList m_steps;
    QList<Step *> m_buttons;
    int m_current = 0;
};

} // namespace cm
