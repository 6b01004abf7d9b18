// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QTableView>

namespace cm {

// Small parts of TablePage.

/// Rows without a grid; the row under the mouse is lit as a whole.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setHoveredRow(int row);
    int m_hovered = -1;
};

/// A rounded surface.
class TableCard final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The bar that appears while something is checked.
class BulkBar final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A filter that is set; a click takes it away.
class FilterChip final : public QAbstractButton {
public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The check box in the corner of a table.
class CornerBox final : public QAbstractButton {
public:
    explicit CornerBox(QTableView *view);
    void setState(Qt::CheckState state);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTableView *m_view;
    Qt::CheckState m_state = Qt::Unchecked;
};

} // namespace cm
