// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/TourStep.h"

#include <QTimer>
#include <QWidget>

namespace cm {

class TourCard;

/// The guided tour: lies over its parent, lights one field after the other and explains it. Right and Enter go on, Left goes back
/// (mirrored from right to left), Home and End jump, Esc ends; the focus stays within and is given back. Follows what it lights through
/// scrolling and resizing, and brings it into view.
class Tour final : public QWidget {
    Q_OBJECT

public:
    /// The targets of the steps are somewhere below the parent.
    explicit Tour(QWidget *parent);
    ~Tour() override;

    /// How many of these could be shown now.
    static int countShown(const TourSteps &steps);

    /// Begins at the first step that can be shown, or at the given one of those; false when there is none.
    bool start(const TourSteps &steps, int at = 0);
    void end();
    bool isRunning() const { return m_current >= 0; }
    /// Among the steps that can be shown; from 0.
    int position() const;
    int count() const;
    QWidget *target() const;
    /// What is lit, in coordinates of the tour.
    QRect spotlight() const { return m_spotlight; }
    TourCard *card() const { return m_card; }

    void next();
    void back();

Q_SIGNALS:
    void ended();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static QRect partOf(const TourStep &step);
    static bool isShown(const TourStep &step);
    int neighbour(int from, int by) const;
    void go(int step);
    void bringIntoView();
    void watch(bool on);
    void follow();
    void place();
    bool handleKey(QKeyEvent *event);

    TourSteps m_steps;
    int m_current = -1;
    TourCard *m_card;
    QRect m_spotlight;
    QList<QPointer<QWidget>> m_watched;
    QPointer<QWidget> m_before;
    QTimer m_soon;
};

} // namespace cm
