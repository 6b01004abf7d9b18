// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/Queries.h"
#include "ui/shell/Screen.h"

class QCheckBox;
class QPushButton;

namespace cm {

class DateRangeMenu;
class Settings;
class SidePanel;
class StatisticsTableModel;
class SumBar;
class TablePage;

/// Statistics (J1–J3): traffic by date and filters, grouped as the person chooses, with the sums below.
class StatisticsScreen final : public Screen {
    Q_OBJECT

public:
    explicit StatisticsScreen(const ScreenContext &context, Settings *settings, QWidget *parent = nullptr);

    QString title() const override;
    TourSteps tour() const override;
    void activate(const QVariantMap &params) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildGroupPanel();
    void applySpan();
    void applyGroups(const QList<GroupBy> &groups);
    void loadSums();

    Settings *m_settings;
    StatisticsTableModel *m_model;
    TablePage *m_table;
    DateRangeMenu *m_dates;
    SidePanel *m_groupPanel;
    QList<QCheckBox *> m_groupBoxes;
    QPushButton *m_groupButton = nullptr;
    SumBar *m_sums;
    quint64 m_sumTicket = 0;
};

} // namespace cm
