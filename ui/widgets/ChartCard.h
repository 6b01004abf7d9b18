// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

#include <QImage>
#include <QStringList>

class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace cm {

class TextLabel;

/// A chart with its title, and the same figures as a table behind a button: a chart says nothing to a screen reader, and some people
/// read numbers better. What is shown can be taken away as a picture.
class ChartCard : public Card {
    Q_OBJECT

public:
    /// Takes the chart over; null for a card that is only a table.
    ChartCard(const QString &title, QWidget *chart, QWidget *parent = nullptr);

    void setTitles(const QString &title, const QString &emptyText);
    /// What the table shows; the columns from firstNumber on are numbers. Without rows the empty text stands in the place of both.
    void setTable(const QStringList &headings, const QList<QStringList> &rows, int firstNumber = 1);
    /// Only the table, without a chart and the button: for figures that are a table by nature.
    void setTableOnly();
    bool showsTable() const;
    /// The card as it is shown, without its buttons, twice as sharp as on the screen.
    QImage picture();
    /// Off while somebody rearranges the cards.
    void setToolsVisible(bool visible);

public Q_SLOTS:
    void showTable(bool shown);

Q_SIGNALS:
    /// Somebody wants picture() as a file.
    void pictureRequested();

private:
    void update();

    QWidget *m_chart;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    TextLabel *m_empty;
    QToolButton *m_toggle;
    QToolButton *m_save;
    bool m_tableWanted = false;
    bool m_tableOnly = false;
    bool m_toolsVisible = true;
};

} // namespace cm
