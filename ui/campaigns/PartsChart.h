// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

namespace cm {

/// How many recipients take how many SMS: one bar for each number of parts.
class PartsChart final : public QWidget {
    Q_OBJECT

public:
    explicit PartsChart(QWidget *parent = nullptr);

    /// parts -> recipients
    void setHistogram(const QMap<int, qint64> &histogram);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QString label;
        qint64 count = 0;
    };
    QList<Row> m_rows;
    qint64 m_sum = 0;
    qint64 m_most = 0;
};

} // namespace cm
