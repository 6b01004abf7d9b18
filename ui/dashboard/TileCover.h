// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/TileGrid.h"

#include <QWidget>

class QToolButton;

namespace cm {

/// Lies over a tile while the layout is edited, and takes what mouse and keyboard do to it: drag moves, the edges and the lower corners
/// resize, the X hides. Keys: arrows move, Shift+arrows resize, Del hides, Esc ends a drag.
class TileCover final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShadow = 24; ///< room around a lifted tile

    explicit TileCover(QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Where it stands, for assistive technology; counts from 1.
    void setPlace(const Tile &tile);
    /// Above the others: kShadow larger on every side, with a shadow.
    void setLifted(bool lifted);
    bool isLifted() const { return m_lifted; }
    QToolButton *hideButton() const { return m_hide; }

Q_SIGNALS:
    /// edges: none = the tile is moved. The position is the mouse's on the screen.
    void dragStarted(Qt::Edges edges, const QPoint &global);
    void dragMoved(const QPoint &global);
    void dragEnded(bool drop);
    void stepWanted(cm::TileGrid::Direction direction);
    void growthWanted(cm::TileGrid::Direction direction);
    void hideWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect card() const;
    Qt::Edges edgesAt(const QPoint &at) const;
    void showCursor(Qt::Edges edges);
    void placeHide();
    void retranslate();

    QToolButton *m_hide;
    QString m_name;
    Tile m_place;
    QPoint m_pressed;
    Qt::Edges m_edges;
    bool m_down = false;
    bool m_dragging = false;
    bool m_lifted = false;
};

} // namespace cm
