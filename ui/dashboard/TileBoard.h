// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/TileGrid.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QScrollArea>
#include <QWidget>

#include <memory>
#include <utility>

class QTimer;
class QVariantAnimation;

namespace cm {

class TileCover;

/// Shows tiles where a TileGrid has them, on twelve columns, or on six or one where there is less room. While it is edited it is the
/// twelve, with a cover over each tile; what mouse and keyboard do comes out as rearranged(), the board itself keeps what it was given.
class TileBoard final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 56;

    explicit TileBoard(QWidget *parent = nullptr);

    /// The board owns the content from now on. Every id of the grid needs one.
    void addTile(const QString &id, QWidget *content);
    void setTileName(const QString &id, const QString &name);
    QString tileName(const QString &id) const;
    QWidget *content(const QString &id) const;
    TileCover *cover(const QString &id) const;

    const TileGrid &grid() const { return m_grid; }
    void setGrid(const TileGrid &grid);
    void setEditing(bool editing);
    bool isEditing() const { return m_editing; }
    /// Outlines in the place of the contents.
    void setLoading(bool loading);
    bool isLoading() const { return m_loading; }
    /// Scrolls along while a tile is dragged to its edge.
    void setScrollArea(QScrollArea *area) { m_area = area; }
    int columns() const; ///< 12, 6 or 1
    /// Of these cells on the board as it is now; mirrored where the layout is.
    QRect cells(const Tile &tile) const;

Q_SIGNALS:
    /// A person wants it so; `what` names the step.
    void rearranged(const cm::TileGrid &grid, const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        QWidget *content = nullptr;
        TileCover *cover = nullptr;
        QString name;
        QPoint from;                                               ///< of the motion
        QList<std::pair<QPointer<QWidget>, Qt::FocusPolicy>> kept; ///< while editing: of what lies under the cover and takes no focus
        QRect to;
    };
    struct Drag {
        QString id;
        Qt::Edges edges;
        QPoint start; ///< of the mouse, on the board
        QRect rect;   ///< of the tile when it began
        TileGrid preview;
    };

    void connectCover(const QString &id, TileCover *cover);
    QList<Tile> shown() const;
    void arrange(bool moving);
    void chainFocus();
    void followFocus();
    void coverFocus(Item &item);
    void place(Item &item, const QPoint &at);
    void startDrag(const QString &id, Qt::Edges edges, const QPoint &global);
    void drag(const QPoint &global);
    void endDrag(bool drop);
    int mostRows() const;
    double columnWidth() const;

    QHash<QString, Item> m_items;
    TileGrid m_grid;
    std::unique_ptr<Drag> m_drag;
    QPointer<QScrollArea> m_area;
    QVariantAnimation *m_motion;
    QTimer *m_outlines; ///< so that quick answers do not flash
    bool m_editing = false;
    bool m_loading = false;
};

} // namespace cm
