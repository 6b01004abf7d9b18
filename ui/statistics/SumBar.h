// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"

#include <QList>
#include <QWidget>

namespace cm {

class TextLabel;

/// The sums below the table: Sent, Delivered, Undelivered, Transmitted, Cost and the delivery rate.
class SumBar final : public QWidget {
    Q_OBJECT

public:
    explicit SumBar(QWidget *parent = nullptr);
    void setSums(const StatisticsRow &sums);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<TextLabel *> m_values;
};

} // namespace cm
