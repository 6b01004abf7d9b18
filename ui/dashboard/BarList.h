// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace cm {

/// Horizontal bars, longest first: a name, its bar, its figure. As many as fit.
class BarList final : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        double value = 0;
        QString text;
    };

    explicit BarList(QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Bar> m_bars;
};

} // namespace cm
