// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace cm {

/// What kind of tile there is, by its author; sizes in cells of the grid.
struct TileKind {
    QString id; ///< also the name of its field in the saved layout
    int row = 0, column = 0;
    int rows = 1, columns = 1;       ///< as the default layout has it
    int minRows = 1, minColumns = 1; ///< below this the content is cut
    int maxRows = 12;
    int halfColumns = 6; ///< least width when the grid has six columns
};

/// Where a tile stands, in cells. A hidden one keeps its place for when it comes back.
struct Tile {
    QString id;
    int row = 0, column = 0;
    int rows = 1, columns = 1;
    bool visible = true;

    int bottom() const { return row + rows; }
    int end() const { return column + columns; }
    bool meets(const Tile &other) const
    {
        return row < other.bottom() && other.row < bottom() && column < other.end() && other.column < end();
    }
    bool operator==(const Tile &) const = default;
};

/// The layout of a board of tiles on twelve columns: a value without widgets. After every method holds: the visible tiles lie within the
/// columns, none is smaller than its kind allows, no two meet, and none could move up. The same input gives the same layout, always.
class TileGrid {
public:
    static constexpr int kColumns = 12;
    static constexpr int kMaxRow = 200; ///< further down nobody puts anything

    /// As the kinds say it: the default layout.
    explicit TileGrid(QList<TileKind> kinds = {});

    const QList<TileKind> &kinds() const { return m_kinds; }
    const QList<Tile> &tiles() const { return m_tiles; } ///< in the order of the kinds, hidden ones too
    const Tile *find(const QString &id) const;
    const TileKind *kind(const QString &id) const;
    int rowCount() const; ///< of the visible tiles

    /// Puts the tile's upper left cell there. Tiles in its way take its old place where they fit into it, others go down.
    void move(const QString &id, int row, int column);
    /// The tile takes these cells, as far as its kind and the grid allow.
    void resize(const QString &id, int row, int column, int rows, int columns);
    void setVisible(const QString &id, bool visible);

    enum class Direction { Back, Forth, Up, Down }; ///< Back: against the reading direction
    /// One step for the keyboard: into free space by a cell, past a neighbour by changing places with it.
    void step(const QString &id, Direction direction);
    /// Wider or narrower, higher or lower by a cell.
    void grow(const QString &id, Direction direction);

    /// The visible tiles on six or one columns, top to bottom: each at least as wide as its kind needs, rows without holes at their end.
    QList<Tile> narrowed(int columns) const;
    /// The ids of the visible tiles as people read them.
    QStringList readingOrder() const;

    /// The fields of the saved layout (core/domain/Preference.h): by id {row, column, rows, columns, visible}.
    QJsonObject toFields() const;
    /// Takes over what is there and makes sense; the rest is as in the default layout. Fields of other ids are left alone.
    void setFields(const QJsonObject &fields);

    bool operator==(const TileGrid &other) const { return m_tiles == other.m_tiles; }

private:
    Tile *tile(const QString &id);
    void put(const QString &id, const Tile &wanted, const Tile &before);
    Tile fitted(Tile tile) const;
    void settle(const QString &first);

    QList<TileKind> m_kinds;
    QList<Tile> m_tiles;
};

} // namespace cm
