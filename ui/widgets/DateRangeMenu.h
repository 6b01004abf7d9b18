// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Period.h"

#include <QPushButton>

class QCalendarWidget;
class QFrame;
class QListWidget;

namespace cm {

class TextLabel;

/// A button that says the period; it opens the presets and, for "Custom range", two calendars with Apply and Cancel.
/// Keys: Enter or Alt+Down opens, arrows move through the presets, Esc closes.
class DateRangeMenu : public QPushButton {
    Q_OBJECT

public:
    explicit DateRangeMenu(const QList<Period::Preset> &presets = Period::all(), QWidget *parent = nullptr);

    const Period &period() const { return m_period; }
    /// Says the new period without emitting.
    void setPeriod(const Period &period);
    /// Today at this moment: spans that end "now" move on, so ask for each query.
    TimeSpan span() const;

public Q_SLOTS:
    void openPopup();

Q_SIGNALS:
    void periodChosen(const cm::Period &period);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPopup();
    void choose(const Period &period);
    void showCalendars(bool shown);
    void retranslate();
    void updateRangeText();

    QList<Period::Preset> m_presets;
    Period m_period;
    QFrame *m_popup = nullptr;
    QListWidget *m_list = nullptr;
    QWidget *m_calendars = nullptr;
    QCalendarWidget *m_from = nullptr;
    QCalendarWidget *m_to = nullptr;
    TextLabel *m_rangeText = nullptr;
};

} // namespace cm
