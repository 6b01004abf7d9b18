// SPDX-License-Identifier: GPL-3.0-or-later
// The layout of the dashboard without widgets: whatever is done to it, it stays a layout, and what was done can be undone.
#include "core/domain/Preference.h"
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/LayoutEditor.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the layout; empty when nothing is.
QString wrong(const TileGrid &grid)
{
    QList<Tile> visible;
    for (const Tile &tile : grid.tiles()) {
        const TileKind *kind = grid.kind(tile.id);
        if (tile.columns < kind->minColumns || tile.rows < kind->minRows || tile.rows > kind->maxRows)
            return tile.id + u" has a wrong size"_s;
        if (tile.column < 0 || tile.end() > TileGrid::kColumns || tile.row < 0)
            return tile.id + u" is outside"_s;
        if (tile.visible)
            visible.append(tile);
    }
    for (const Tile &a : visible) {
        Tile up = a;
        --up.row;
        bool rests = a.row == 0;
        for (const Tile &b : visible) {
            if (a.id != b.id && a.meets(b))
                return a.id + u" meets "_s + b.id;
            rests = rests || (a.id != b.id && up.meets(b));
        }
        if (!rests)
            return a.id + u" hangs in the air"_s;
    }
    for (const int columns : {6, 1}) {
        const QList<Tile> narrow = grid.narrowed(columns);
        if (narrow.size() != visible.size())
            return u"tiles are lost in a narrow window"_s;
        for (const Tile &a : narrow) {
            if (a.column < 0 || a.end() > columns)
                return a.id + u" is outside of a narrow window"_s;
            for (const Tile &b : narrow) {
                if (a.id != b.id && a.meets(b))
                    return a.id + u" meets "_s + b.id + u" in a narrow window"_s;
            }
        }
    }
    return {};
}

QString text(const TileGrid &grid)
{
    QStringList out;
    for (const QString &id : grid.readingOrder()) {
        const Tile *tile = grid.find(id);
        out.append(u"%1@%2,%3 %4x%5"_s.arg(id).arg(tile->row).arg(tile->column).arg(tile->columns).arg(tile->rows));
    }
    return out.join(u"; "_s);
}

QList<TileKind> three()
{
    return {{u"a"_s, 0, 0, 2, 4, 1, 2, 6, 3}, {u"b"_s, 0, 4, 2, 4, 1, 2, 6, 3}, {u"c"_s, 2, 0, 2, 12, 2, 4, 6, 6}};
}

/// One random thing that a person could do.
void anything(TileGrid &grid, QRandomGenerator &random)
{
    const QString id = grid.tiles().at(random.bounded(int(grid.tiles().size()))).id;
    const auto cell = [&](int most) { return random.bounded(-3, most); };
    const auto direction = static_cast<TileGrid::Direction>(random.bounded(4));
    switch (random.bounded(6)) {
    case 0:
        grid.move(id, cell(25), cell(15));
        break;
    case 1:
        grid.resize(id, cell(25), cell(15), cell(15), cell(15));
        break;
    case 2:
        grid.setVisible(id, random.bounded(3) > 0);
        break;
    case 3:
        grid.step(id, direction);
        break;
    case 4:
        grid.grow(id, direction);
        break;
    default:
        grid.move(id, grid.find(id)->row + random.bounded(-2, 3), grid.find(id)->column + random.bounded(-3, 4));
    }
}

} // namespace

class TestTileGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDefaultIsALayout()
    {
        const TileGrid grid(DashboardTiles::kinds());
        QCOMPARE(wrong(grid), QString());
        for (const TileKind &kind : grid.kinds()) {
            const Tile *tile = grid.find(kind.id);
            QCOMPARE(tile->row, kind.row);
            QCOMPARE(tile->column, kind.column);
        }
        QCOMPARE(grid.kinds().size(), DashboardTiles::entries().size());
        QCOMPARE(grid.rowCount(), 17);
    }

    void moving()
    {
        TileGrid grid(three());
        grid.move(u"a"_s, 0, 4); // onto b: they change places
        QCOMPARE(text(grid), u"b@0,0 4x2; a@0,4 4x2; c@2,0 12x2"_s);
        grid.move(u"a"_s, 0, 8); // into the free space
        QCOMPARE(text(grid), u"b@0,0 4x2; a@0,8 4x2; c@2,0 12x2"_s);
        grid.move(u"c"_s, 0, 0); // before everything
        QCOMPARE(text(grid), u"c@0,0 12x2; b@2,0 4x2; a@2,8 4x2"_s);
        grid.move(u"b"_s, 40, 40); // as far as there is something to rest on
        QCOMPARE(text(grid), u"c@0,0 12x2; a@2,8 4x2; b@4,8 4x2"_s);
        grid.move(u"nobody"_s, 0, 0);
        QCOMPARE(wrong(grid), QString());
    }

    void resizing()
    {
        TileGrid grid(three());
        grid.resize(u"a"_s, 0, 0, 3, 6); // b has to go down, c below it
        QCOMPARE(text(grid), u"a@0,0 6x3; b@3,4 4x2; c@5,0 12x2"_s);
        grid.resize(u"c"_s, 5, 0, 1, 1); // not smaller than it can be
        QCOMPARE(grid.find(u"c"_s)->columns, 4);
        QCOMPARE(grid.find(u"c"_s)->rows, 2);
        grid.grow(u"a"_s, TileGrid::Direction::Back);
        QCOMPARE(grid.find(u"a"_s)->columns, 5);
        grid.grow(u"b"_s, TileGrid::Direction::Down);
        QCOMPARE(grid.find(u"b"_s)->rows, 3);
        QCOMPARE(wrong(grid), QString());
    }

    void stepsOfTheKeyboard()
    {
        TileGrid grid(three());
        grid.step(u"a"_s, TileGrid::Direction::Forth);
        QCOMPARE(text(grid), u"b@0,0 4x2; a@0,4 4x2; c@2,0 12x2"_s);
        grid.step(u"a"_s, TileGrid::Direction::Forth);
        QCOMPARE(grid.find(u"a"_s)->column, 5);
        grid.step(u"a"_s, TileGrid::Direction::Down);
        QCOMPARE(text(grid), u"b@0,0 4x2; c@2,0 12x2; a@4,5 4x2"_s);
        grid.step(u"a"_s, TileGrid::Direction::Up);
        QCOMPARE(text(grid), u"b@0,0 4x2; a@0,5 4x2; c@2,0 12x2"_s);
        const TileGrid before = grid;
        grid.step(u"b"_s, TileGrid::Direction::Back); // at the edge
        grid.step(u"b"_s, TileGrid::Direction::Up);
        QCOMPARE(grid, before);
    }

    void hidingKeepsThePlace()
    {
        TileGrid grid(DashboardTiles::kinds());
        const TileGrid before = grid;
        grid.setVisible(u"traffic"_s, false);
        QVERIFY(!grid.readingOrder().contains(u"traffic"_s));
        QCOMPARE(wrong(grid), QString());
        grid.setVisible(u"traffic"_s, true);
        QCOMPARE(grid.find(u"traffic"_s)->row, before.find(u"traffic"_s)->row);
        QCOMPARE(wrong(grid), QString());
        for (const Tile &tile : before.tiles())
            grid.setVisible(tile.id, false);
        QCOMPARE(grid.rowCount(), 0);
        QCOMPARE(wrong(grid), QString());
    }

    void randomEditsKeepItALayout()
    {
        for (quint32 seed = 1; seed <= 300; ++seed) {
            QRandomGenerator random(seed);
            QRandomGenerator same(seed);
            LayoutEditor editor{TileGrid(DashboardTiles::kinds())};
            TileGrid twin(DashboardTiles::kinds());
            QList<TileGrid> history{editor.grid()};
            for (int i = 0; i < 40; ++i) {
                TileGrid next = editor.grid();
                anything(next, random);
                anything(twin, same);
                QVERIFY2(wrong(next).isEmpty(), qPrintable(u"seed %1, step %2: %3: %4"_s.arg(seed).arg(i).arg(wrong(next), text(next))));
                QVERIFY2(next == twin, qPrintable(u"seed %1: the same input gave two layouts"_s.arg(seed)));
                const bool changes = !(next == editor.grid());
                editor.apply(next, u"step"_s);
                if (changes)
                    history.append(next);
                // Saved and read again it is the same.
                TileGrid again(DashboardTiles::kinds());
                again.setFields(next.toFields());
                QVERIFY2(again == next, qPrintable(text(next) + u" became "_s + text(again)));
            }
            QCOMPARE(editor.steps().count(), int(history.size()) - 1);
            for (qsizetype i = history.size() - 2; i >= 0; --i) {
                editor.steps().undo();
                QVERIFY(editor.grid() == history.at(i));
            }
            QVERIFY(!editor.steps().canUndo() && !editor.isChanged());
            for (qsizetype i = 1; i < history.size(); ++i) {
                editor.steps().redo();
                QVERIFY(editor.grid() == history.at(i));
            }
        }
    }

    /// Whatever the service may hold: of a newer version, of two computers at once, of nobody in their right mind.
    void anythingSavedBecomesALayout()
    {
        TileGrid grid(DashboardTiles::kinds());
        grid.setFields({});
        QCOMPARE(grid, TileGrid(DashboardTiles::kinds()));
        grid.setFields({{u"map"_s, QJsonObject{{u"row"_s, 0}}}, {u"cost"_s, u"what"_s}, {u"rate"_s, QJsonArray{1}}});
        QCOMPARE(grid, TileGrid(DashboardTiles::kinds()));
        const QJsonObject everywhere{{u"row"_s, 0}, {u"column"_s, 0}, {u"rows"_s, 99}, {u"columns"_s, -5}};
        QJsonObject fields;
        for (const TileKind &kind : grid.kinds())
            fields.insert(kind.id, everywhere);
        grid.setFields(fields);
        QCOMPARE(wrong(grid), QString());
        QRandomGenerator random(7);
        const QList<QJsonValue> values{-1, 0, 3, 12, 1e9, -1e9, 2.5, true, QJsonValue(), u"4"_s, QJsonObject(), QJsonArray()};
        for (int i = 0; i < 500; ++i) {
            fields = {};
            for (const TileKind &kind : grid.kinds()) {
                QJsonObject field;
                for (const QString &name : {u"row"_s, u"column"_s, u"rows"_s, u"columns"_s, u"visible"_s}) {
                    if (random.bounded(4) > 0)
                        field.insert(name, values.at(random.bounded(int(values.size()))));
                }
                if (random.bounded(5) > 0)
                    fields.insert(kind.id, field);
            }
            grid.setFields(fields);
            QVERIFY2(wrong(grid).isEmpty(), qPrintable(wrong(grid)));
        }
        // A tile that is new since then comes last.
        TileGrid old(DashboardTiles::kinds());
        old.move(u"networks"_s, 0, 0);
        fields = old.toFields();
        fields.remove(u"cost"_s);
        grid.setFields(fields);
        QCOMPARE(grid.readingOrder().first(), u"networks"_s);
        QVERIFY(grid.find(u"cost"_s)->visible);
        QCOMPARE(wrong(grid), QString());
    }

    /// Two computers save; by field the last one wins, and what comes of it is a layout again.
    void twoComputers()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 200; ++i) {
            const TileGrid start(DashboardTiles::kinds());
            TileGrid here = start;
            TileGrid there = start;
            for (int n = 0; n < 4; ++n) {
                anything(here, random);
                anything(there, random);
            }
            QJsonObject stored = start.toFields();
            stored.insert(u"map"_s, QJsonObject{{u"of"_s, u"a newer version"_s}});
            stored = Preference::merged(stored, Preference::changes(start.toFields(), here.toFields()));
            stored = Preference::merged(stored, Preference::changes(start.toFields(), there.toFields()));
            QVERIFY(stored.contains(u"map"_s));
            TileGrid merged(DashboardTiles::kinds());
            merged.setFields(stored);
            QVERIFY2(wrong(merged).isEmpty(), qPrintable(wrong(merged)));
            for (const Tile &tile : there.tiles()) {
                if (!(tile == *start.find(tile.id)))
                    QCOMPARE(merged.find(tile.id)->visible, tile.visible);
            }
        }
    }

    void narrowWindows()
    {
        const TileGrid grid(DashboardTiles::kinds());
        const QList<Tile> six = grid.narrowed(6);
        QCOMPARE(six.at(0).columns, 3);
        QCOMPARE(six.at(1).column, 3);
        QCOMPARE(six.at(2).row, 2);
        QCOMPARE(six.at(4).id, u"traffic"_s);
        QCOMPARE(six.at(4).columns, 6);
        const QList<Tile> one = grid.narrowed(1);
        for (qsizetype i = 1; i < one.size(); ++i)
            QCOMPARE(one.at(i).row, one.at(i - 1).bottom());
        // What is left of a row is filled.
        TileGrid odd = grid;
        odd.setVisible(u"shortcuts"_s, false);
        QCOMPARE(odd.narrowed(6).at(2).columns, 6);
    }
};

QTEST_GUILESS_MAIN(TestTileGrid)
#include "tst_tile_grid.moc"
