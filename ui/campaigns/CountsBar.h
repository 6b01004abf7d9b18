// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace cm {

/// Where the messages of a campaign stand: one bar, and each share with its word and number below it.
class CountsBar final : public QWidget {
    Q_OBJECT

public:
    explicit CountsBar(QWidget *parent = nullptr);

    void setCounts(const CampaignCounts &counts);
    const CampaignCounts &counts() const { return m_counts; }

    struct Share {
        QString word;
        qint64 count = 0;
        QColor color;
    };
    /// In the order of the bar. Submitted comes without those in doubt, which have a share of their own.
    QList<Share> shares() const;

private:
    class Bar;
    class Legend;

    void refresh();
    void arrange(const QList<int> &shown);

    CampaignCounts m_counts;
    Bar *m_bar;
    QList<Legend *> m_legends;
    QList<int> m_shown;
    QGridLayout *m_grid = nullptr;
};

} // namespace cm
