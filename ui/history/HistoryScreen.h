// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Screen.h"

namespace cm {

class DateRangeMenu;
class MessageTableModel;
class Settings;
class StoryPanel;
class TablePage;

/// Message history (K1–K3): every message that left the queue, by date and filters, with column options, check boxes and copy.
class HistoryScreen final : public Screen {
    Q_OBJECT

public:
    explicit HistoryScreen(const ScreenContext &context, Settings *settings, QWidget *parent = nullptr);

    QString title() const override;
    TourSteps tour() const override;
    /// "campaign": the name of a campaign whose messages alone are shown, over all time.
    void activate(const QVariantMap &params) override;
    bool focusSearch() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySpan();
    void copyChecked();
    void showStory(const QString &id);

    Settings *m_settings;
    MessageTableModel *m_model;
    TablePage *m_table;
    DateRangeMenu *m_dates;
    StoryPanel *m_story;
};

} // namespace cm
