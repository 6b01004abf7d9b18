// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/TileGrid.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

bool free(const QList<const Tile *> &placed, const Tile &tile)
{
    return std::none_of(placed.begin(), placed.end(), [&](const Tile *other) { return other->meets(tile); });
}

int cells(const QJsonObject &field, QStringView name, int fallback)
{
    return field.value(name).toInt(fallback);
}

} // namespace

TileGrid::TileGrid(QList<TileKind> kinds)
    : m_kinds(std::move(kinds))
{
    for (const TileKind &kind : std::as_const(m_kinds))
        m_tiles.append(fitted({kind.id, kind.row, kind.column, kind.rows, kind.columns, true}));
    settle({});
}

const TileKind *TileGrid::kind(const QString &id) const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const TileKind &kind) { return kind.id == id; });
    return found == m_kinds.end() ? nullptr : &*found;
}

const Tile *TileGrid::find(const QString &id) const
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const Tile &tile) { return tile.id == id; });
    return found == m_tiles.end() ? nullptr : &*found;
}

Tile *TileGrid::tile(const QString &id)
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(), [&](const Tile &tile) { return tile.id == id; });
    return found == m_tiles.end() ? nullptr : &*found;
}

int TileGrid::rowCount() const
{
    int rows = 0;
    for (const Tile &tile : m_tiles)
        rows = tile.visible ? std::max(rows, tile.bottom()) : rows;
    return rows;
}

Tile TileGrid::fitted(Tile tile) const
{
    const TileKind *k = kind(tile.id);
    const int minColumns = std::clamp(k->minColumns, 1, kColumns);
    const int minRows = std::max(k->minRows, 1);
    tile.columns = std::clamp(tile.columns, minColumns, kColumns);
    tile.rows = std::clamp(tile.rows, minRows, std::max(k->maxRows, minRows));
    tile.column = std::clamp(tile.column, 0, kColumns - tile.columns);
    tile.row = std::clamp(tile.row, 0, kMaxRow);
    return tile;
}

void TileGrid::settle(const QString &first)
{
    // From the top: each takes its place or, where that is taken, the next free one below it. Then, from the top again, each rises as far
    // as nothing stands above it: what it rests on was placed before it, so a second time would change nothing.
    const auto sorted = [&](bool favour) {
        QList<Tile *> order;
        for (Tile &tile : m_tiles) {
            if (tile.visible)
                order.append(&tile);
        }
        std::stable_sort(order.begin(), order.end(), [&](const Tile *a, const Tile *b) {
            return std::tuple(favour && a->id != first, a->row, a->column) < std::tuple(favour && b->id != first, b->row, b->column);
        });
        return order;
    };
    QList<const Tile *> placed;
    for (Tile *tile : sorted(true)) {
        while (!free(placed, *tile))
            ++tile->row;
        placed.append(tile);
    }
    placed.clear();
    for (Tile *tile : sorted(false)) {
        for (Tile up = *tile; up.row > 0;) {
            --up.row;
            if (!free(placed, up))
                break;
            tile->row = up.row;
        }
        placed.append(tile);
    }
}

void TileGrid::put(const QString &id, const Tile &wanted, const Tile &before)
{
    // Those in the way go where the tile has come from, if that is large enough for them and empty.
    QList<const Tile *> standing;
    QList<Tile *> inTheWay;
    for (Tile &other : m_tiles) {
        if (!other.visible || other.id == id)
            continue;
        if (other.meets(wanted))
            inTheWay.append(&other);
        else
            standing.append(&other);
    }
    standing.append(&wanted);
    std::stable_sort(inTheWay.begin(), inTheWay.end(),
                     [](const Tile *a, const Tile *b) { return std::tuple(a->row, a->column) < std::tuple(b->row, b->column); });
    if (wanted.rows == before.rows && wanted.columns == before.columns) {
        for (Tile *other : inTheWay) {
            Tile there = *other;
            there.row = before.row;
            there.column = before.column;
            if (there.end() <= kColumns && free(standing, there))
                *other = there;
            standing.append(other);
        }
    }
    *tile(id) = wanted;
    settle(id);
}

void TileGrid::move(const QString &id, int row, int column)
{
    const Tile *found = find(id);
    if (!found || !found->visible)
        return;
    const Tile before = *found;
    Tile wanted = before;
    wanted.row = row;
    wanted.column = column;
    wanted = fitted(wanted);
    if (wanted == before)
        return;
    // Over the upper half of a tile is before it, over its lower half after it.
    const Tile *under = nullptr;
    for (const Tile &other : std::as_const(m_tiles)) {
        if (other.visible && other.id != id && other.meets(wanted) && other.row < wanted.row && (!under || other.row > under->row))
            under = &other;
    }
    if (under)
        wanted.row = 2 * (wanted.row - under->row) >= under->rows ? under->bottom() : under->row;
    put(id, fitted(wanted), before);
}

void TileGrid::resize(const QString &id, int row, int column, int rows, int columns)
{
    const Tile *found = find(id);
    if (!found || !found->visible)
        return;
    const Tile before = *found;
    put(id, fitted({id, row, column, rows, columns, true}), before);
}

void TileGrid::setVisible(const QString &id, bool visible)
{
    Tile *found = tile(id);
    if (!found || found->visible == visible)
        return;
    found->visible = visible;
    settle(visible ? id : QString());
}

void TileGrid::step(const QString &id, Direction direction)
{
    const Tile *found = find(id);
    if (!found || !found->visible)
        return;
    const Tile before = *found;
    Tile wanted = before;
    const bool across = direction == Direction::Back || direction == Direction::Forth;
    if (across)
        wanted.column += direction == Direction::Forth ? 1 : -1;
    if (wanted.column < 0 || wanted.end() > kColumns)
        return;
    const Tile *neighbour = nullptr;
    for (const Tile &other : std::as_const(m_tiles)) {
        if (!other.visible || other.id == id)
            continue;
        const bool column = other.column < before.end() && before.column < other.end();
        const bool candidate = across                         ? other.meets(wanted)
                               : direction == Direction::Down ? column && other.row >= before.bottom()
                                                              : column && other.bottom() <= before.row;
        if (!candidate)
            continue;
        const auto rank = [&](const Tile &tile) {
            return std::tuple(direction == Direction::Up ? -tile.bottom() : across ? 0 : tile.row, tile.row, tile.column);
        };
        if (!neighbour || rank(other) < rank(*neighbour))
            neighbour = &other;
    }
    if (!across && !neighbour)
        return;
    switch (direction) {
    case Direction::Forth:
        if (neighbour)
            wanted.column = std::max(wanted.column, neighbour->end() - before.columns);
        break;
    case Direction::Back:
        if (neighbour)
            wanted.column = std::min(wanted.column, neighbour->column);
        break;
    case Direction::Down:
        wanted.row = neighbour->bottom();
        break;
    case Direction::Up:
        wanted.row = neighbour->row;
        break;
    }
    wanted = fitted(wanted);
    const TileGrid unchanged = *this;
    put(id, wanted, before);
    // Where everything fell back into its place, the step goes one further, so that no key press is without effect while there is room.
    if (*this == unchanged && across) {
        wanted.column += direction == Direction::Forth ? 1 : -1;
        if (fitted(wanted) == wanted)
            put(id, wanted, before);
    }
}

void TileGrid::grow(const QString &id, Direction direction)
{
    const Tile *found = find(id);
    if (!found)
        return;
    int rows = found->rows + (direction == Direction::Down ? 1 : direction == Direction::Up ? -1 : 0);
    int columns = found->columns + (direction == Direction::Forth ? 1 : direction == Direction::Back ? -1 : 0);
    // At the edge it grows the other way.
    const int column = std::min(found->column, std::max(0, kColumns - columns));
    resize(id, found->row, column, rows, columns);
}

QStringList TileGrid::readingOrder() const
{
    QList<Tile> order;
    for (const Tile &tile : m_tiles) {
        if (tile.visible)
            order.append(tile);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Tile &a, const Tile &b) { return std::tuple(a.row, a.column) < std::tuple(b.row, b.column); });
    QStringList ids;
    for (const Tile &tile : std::as_const(order))
        ids.append(tile.id);
    return ids;
}

QList<Tile> TileGrid::narrowed(int columns) const
{
    QList<Tile> out;
    int row = 0;
    qsizetype first = 0; // of the tiles of this row
    const auto close = [&] {
        if (first >= out.size())
            return;
        // What is left over goes to the last one; all of a row are as high as the highest.
        int rows = 0;
        for (qsizetype i = first; i < out.size(); ++i)
            rows = std::max(rows, out[i].rows);
        for (qsizetype i = first; i < out.size(); ++i)
            out[i].rows = rows;
        out.last().columns = columns - out.last().column;
        row += rows;
        first = out.size();
    };
    for (const QString &id : readingOrder()) {
        Tile tile = *find(id);
        const int least = std::min(kind(id)->halfColumns, columns);
        tile.columns = columns == 1 ? 1 : std::clamp((tile.columns * columns + kColumns - 1) / kColumns, least, columns);
        int at = first < out.size() ? out.last().end() : 0;
        if (at + tile.columns > columns) {
            close();
            at = 0;
        }
        tile.row = row;
        tile.column = at;
        out.append(tile);
    }
    close();
    return out;
}

QJsonObject TileGrid::toFields() const
{
    QJsonObject fields;
    for (const Tile &tile : m_tiles)
        fields.insert(tile.id, QJsonObject{{u"row"_s, tile.row},
                                           {u"column"_s, tile.column},
                                           {u"rows"_s, tile.rows},
                                           {u"columns"_s, tile.columns},
                                           {u"visible"_s, tile.visible}});
    return fields;
}

void TileGrid::setFields(const QJsonObject &fields)
{
    const TileGrid plain(m_kinds);
    m_tiles = plain.m_tiles;
    bool any = false;
    QSet<QString> added;
    for (Tile &tile : m_tiles) {
        const QJsonValue value = fields.value(tile.id);
        if (!value.isObject()) {
            added.insert(tile.id);
            continue;
        }
        any = true;
        const QJsonObject field = value.toObject();
        tile = fitted({tile.id, cells(field, u"row", tile.row), cells(field, u"column", tile.column), cells(field, u"rows", tile.rows),
                       cells(field, u"columns", tile.columns), field.value(u"visible"_s).toBool(tile.visible)});
    }
    // A tile that the saved layout does not know yet comes last and pushes nothing away.
    if (any) {
        for (Tile &tile : m_tiles) {
            if (added.contains(tile.id))
                tile.row = kMaxRow;
        }
    }
    settle({});
}

} // namespace cm
