// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of the program: states, keys, check boxes, row actions, columns, filters, pages.
#include "engine/settings/Settings.h"
#include "tests/ui/FruitModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CheckHeader.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Pager.h"
#include "ui/widgets/TablePage.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cm;
using namespace cm::test;

class tst_Table : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void visiblePages_data();
    void visiblePages();
    void tableStates();
    void tableKeys();
    void tableSearchWaitsForTheTyping();
    void checksStayAcrossPages();
    void rowActionsByMouseAndKeyboard();
    void hiddenColumnsStayShowable();
    void columnsGiveWay();
    void columnsShareTheRoom();
    void narrowedByNobodyIsEmpty();
    void filterPanelMakesTerms();

private:
    std::unique_ptr<Theme> m_theme;
};

void tst_Table::visiblePages_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("none") << 0 << 0 << QList<int>{};
    QTest::newRow("few") << 2 << 7 << QList<int>{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("first") << 0 << 20 << QList<int>{0, 1, 2, 3, 4, -1, 19};
    QTest::newRow("third") << 2 << 20 << QList<int>{0, 1, 2, 3, 4, -1, 19};
    QTest::newRow("fourth") << 3 << 20 << QList<int>{0, -1, 2, 3, 4, -1, 19};
    QTest::newRow("middle") << 10 << 20 << QList<int>{0, -1, 9, 10, 11, -1, 19};
    QTest::newRow("last but three") << 16 << 20 << QList<int>{0, -1, 15, 16, 17, -1, 19};
    QTest::newRow("last but two") << 17 << 20 << QList<int>{0, -1, 15, 16, 17, 18, 19};
    QTest::newRow("last") << 19 << 20 << QList<int>{0, -1, 15, 16, 17, 18, 19};
}

void tst_Table::visiblePages()
{
    QFETCH(int, page);
    QFETCH(int, pages);
    QFETCH(QList<int>, expected);
    QCOMPARE(Pager::visiblePages(page, pages), expected);
}

void tst_Table::tableStates()
{
    FruitModel model;
    TablePage table(u"fruits"_s, nullptr);
    table.setSearchPlaceholder(u"Search"_s);
    table.setEmptyState(u"users"_s, u"No fruit"_s, u"Buy some."_s, u"Buy"_s);
    QSignalSpy bought(&table, &TablePage::emptyActionTriggered);
    table.setModel(&model);
    model.reload();
    table.show();
    auto *state = table.findChild<EmptyState *>();
    QTRY_COMPARE(model.state(), TableState::Empty);
    QVERIFY(state->isVisible());
    QCOMPARE(state->accessibleName(), u"No fruit"_s);
    state->findChild<QPushButton *>()->click();
    QCOMPARE(bought.count(), 1);

    model.all = fruits(3);
    model.reload();
    QTRY_VERIFY(table.view()->isVisible());

    table.setSearch(u"nothing like this"_s);
    QTRY_COMPARE(model.state(), TableState::NoMatch);
    QVERIFY(state->isVisible());
    state->findChild<QPushButton *>()->click(); // "Show everything"
    QTRY_COMPARE(model.state(), TableState::Rows);
    QCOMPARE(table.searchField()->text(), QString());

    model.failing = true;
    model.reload();
    QTRY_COMPARE(model.state(), TableState::Error);
    QCOMPARE(state->accessibleDescription(), u"The basket could not be read."_s);
    model.failing = false;
    QPushButton *retry = nullptr;
    const auto buttons = state->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        retry = button->isVisible() ? button : retry;
    QVERIFY(retry);
    retry->click();
    QTRY_COMPARE(model.state(), TableState::Rows);
}

void tst_Table::tableKeys()
{
    FruitModel model;
    model.all = fruits(40);
    TablePage table(u"fruits"_s, nullptr);
    table.setSearchPlaceholder(u"Search"_s);
    table.enableChecks();
    table.setModel(&model);
    model.reload();
    QSignalSpy activated(&table, &TablePage::rowActivated);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QTRY_COMPARE(model.state(), TableState::Rows);
    table.view()->setFocus();
    table.view()->selectRow(2);
    QTest::keyClick(table.view(), Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), u"Fruit 003"_s);
    QTest::keyClick(table.view(), Qt::Key_Space);
    QCOMPARE(table.checkedIds(), QStringList{u"Fruit 003"_s});
    QTest::keyClick(table.view(), Qt::Key_Space);
    QVERIFY(table.checkedIds().isEmpty());
    QTest::keyClick(table.view(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(table.searchField()->hasFocus());
}

void tst_Table::tableSearchWaitsForTheTyping()
{
    FruitModel model;
    model.all = fruits(40);
    TablePage table(u"fruits"_s, nullptr);
    table.setSearchPlaceholder(u"Search"_s);
    table.setModel(&model);
    model.reload();
    table.show();
    QTRY_COMPARE(model.state(), TableState::Rows);
    model.asked.clear();
    QTest::keyClicks(table.searchField(), u"Fruit 01"_s);
    QTRY_COMPARE(model.total(), 10);
    QCOMPARE(model.asked.size(), 1); // one question for eight keys
    QTest::keyClicks(table.searchField(), u"2"_s);
    QTest::keyClick(table.searchField(), Qt::Key_Return); // Enter does not wait
    QTRY_COMPARE(model.total(), 1);
}

void tst_Table::checksStayAcrossPages()
{
    FruitModel model;
    model.all = fruits(40);
    TablePage table(u"fruits"_s, nullptr, {10, 15});
    table.enableChecks();
    auto *copy = table.addBulkAction(u"Copy"_s, u"copy"_s);
    table.setModel(&model);
    model.reload();
    table.show();
    QTRY_COMPARE(model.rowCount(), 15);
    auto *checks = table.findChild<CheckHeader *>();
    QVERIFY(!copy->isVisible());
    checks->setPageChecked(true);
    QCOMPARE(table.checkedIds().size(), 15);
    QVERIFY(copy->isVisible());
    model.setPage(1);
    QTRY_COMPARE(model.idAt(0), u"Fruit 016"_s);
    QCOMPARE(checks->pageState(), Qt::Unchecked);
    QCOMPARE(table.checkedIds().size(), 15);
    // A click on the box of a row.
    const QPoint box(checks->width() / 2, checks->sectionViewportPosition(1) + 10);
    QTest::mouseClick(checks->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(table.checkedIds().size(), 16);
    QCOMPARE(checks->pageState(), Qt::PartiallyChecked);
    QCOMPARE(table.checkedIds().last(), u"Fruit 017"_s);
}

void tst_Table::rowActionsByMouseAndKeyboard()
{
    FruitModel model;
    model.all = fruits(4);
    TablePage table(u"fruits"_s, nullptr);
    table.setRowActions(4, {{u"preview"_s, u"eye"_s, u"Preview"_s},
                            {u"delete"_s, u"trash-2"_s, u"Delete"_s, Tone::Danger, QKeySequence(Qt::Key_Delete),
                             [](const QString &id, int) { return id != u"Fruit 001"; }}});
    table.setModel(&model);
    model.reload();
    table.resize(900, 500);
    QSignalSpy triggered(&table, &TablePage::rowActionTriggered);
    QSignalSpy activated(&table, &TablePage::rowActivated);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    QTRY_COMPARE(model.state(), TableState::Rows);
    const auto middleOf = [&](int row, int action) {
        const QRect cell = table.view()->visualRect(model.index(row, 4));
        return QPoint(cell.left() + 8 + action * 34 + 16, cell.center().y());
    };
    QTest::mouseClick(table.view()->viewport(), Qt::LeftButton, {}, middleOf(1, 1));
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.takeFirst(), (QVariantList{u"delete"_s, u"Fruit 002"_s, 1}));
    QTest::mouseClick(table.view()->viewport(), Qt::LeftButton, {}, middleOf(0, 1)); // not available there
    QCOMPARE(triggered.count(), 0);
    table.view()->setFocus();
    table.view()->selectRow(2);
    QTest::keyClick(table.view(), Qt::Key_Delete);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.takeFirst().at(1).toString(), u"Fruit 003"_s);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), QCursor::pos());
    QApplication::sendEvent(table.view(), &menuKey);
    auto *menu = table.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().first()->trigger();
    QCOMPARE(triggered.takeFirst().at(0).toString(), u"preview"_s);
    menu->close();
    QCOMPARE(activated.count(), 0);
}

void tst_Table::hiddenColumnsStayShowable()
{
    QTemporaryDir folder;
    FruitModel model;
    model.all = fruits(2);
    {
        Settings settings(folder.path());
        TablePage table(u"fruits"_s, &settings);
        table.enableColumnOptions({0, 1, 2, 3}, {2});
        table.setModel(&model);
        model.reload();
        QVERIFY(table.view()->isColumnHidden(2));
        auto *menu = table.findChild<QPushButton *>(u"fruits.columns"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), u"Name"_s);
        menu->actions().at(1)->trigger(); // hides Status
        menu->actions().at(2)->trigger(); // shows Entries
        QVERIFY(table.view()->isColumnHidden(1));
        QVERIFY(!table.view()->isColumnHidden(2));
    }
    Settings settings(folder.path());
    TablePage again(u"fruits"_s, &settings);
    again.enableColumnOptions({0, 1, 2, 3}, {2});
    again.setModel(&model);
    QVERIFY(again.view()->isColumnHidden(1));
    QVERIFY(!again.view()->isColumnHidden(2));
}

void tst_Table::columnsGiveWay()
{
    FruitModel model;
    model.all = fruits(4);
    model.all[1] = QString(60, u'W');
    TablePage table(u"fruits"_s, nullptr);
    table.enableColumnOptions({0, 1, 2, 3});
    table.setYielding({2, 3});
    table.setModel(&model);
    model.reload();
    table.resize(1000, 500);
    table.show();
    QTRY_COMPARE(model.state(), TableState::Rows);
    const auto shown = [&] {
        QString out;
        for (int column = 0; column < 4; ++column)
            out += table.view()->isColumnHidden(column) ? u'-' : u'x';
        return out;
    };
    QTRY_COMPARE(shown(), u"xxxx"_s);
    QStringList seen;
    for (int width = 1000; width >= 300; width -= 10) {
        table.resize(width, 500);
        QCoreApplication::sendPostedEvents();
        if (seen.isEmpty() || seen.last() != shown())
            seen.append(shown());
        if (shown() != u"xx--")
            QCOMPARE(table.view()->horizontalScrollBar()->maximum(), 0);
    }
    QCOMPARE(seen, (QStringList{u"xxxx"_s, u"xx-x"_s, u"xx--"_s}));
    // The menu says so, and brings one back for good.
    auto *menu = table.columnButton()->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().at(2)->isChecked());
    menu->actions().at(2)->trigger();
    QCOMPARE(shown(), u"xxx-"_s);
    table.resize(310, 500);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(shown(), u"xxx-"_s);
    table.resize(1000, 500);
    QTRY_COMPARE(shown(), u"xxxx"_s);
}

void tst_Table::columnsShareTheRoom()
{
    FruitModel model;
    model.all = fruits(4);
    model.all[1] = QString(60, u'W'); // longer than any column
    TablePage table(u"fruits"_s, nullptr);
    table.setRowActions(4, {{u"preview"_s, u"eye"_s, u"Preview"_s}, {u"delete"_s, u"trash-2"_s, u"Delete"_s}});
    table.setModel(&model);
    model.reload();
    table.resize(1000, 500);
    table.show();
    QTRY_COMPARE(model.state(), TableState::Rows);
    const auto widths = [&] {
        QList<int> all;
        for (int column = 0; column < model.columnCount(); ++column)
            all.append(table.view()->columnWidth(column));
        return all;
    };
    const auto sum = [&] {
        int all = 0;
        for (const int width : widths())
            all += width;
        return all;
    };
    const int room = table.view()->viewport()->width();
    QTRY_COMPARE(sum(), room);
    const QList<int> shared = widths();
    // Nobody was named: each gets as much of what is left, the buttons of a row nothing.
    table.resize(1400, 500);
    QTRY_COMPARE(sum(), table.view()->viewport()->width());
    for (int column = 0; column < 4; ++column)
        QVERIFY2(widths().at(column) >= shared.at(column) + 90, qPrintable(QString::number(column)));
    QCOMPARE(widths().at(4), shared.at(4));
    // One is named: it gets most, but not everything.
    table.setColumnWidth(0, -1);
    QTRY_VERIFY(widths().at(0) > widths().at(1) + widths().at(2));
    QVERIFY(widths().at(2) > 0);
    // Little room: the named one gives way, the buttons and the figures stay whole.
    table.resize(640, 500);
    QTRY_COMPARE(widths().at(4), shared.at(4));
    QVERIFY2(sum() <= table.view()->viewport()->width(), qPrintable(QString::number(sum())));
    QVERIFY(!table.view()->horizontalScrollBar()->isVisible());
}

void tst_Table::narrowedByNobodyIsEmpty()
{
    FruitModel model;
    TablePage table(u"fruits"_s, nullptr);
    table.setEmptyState(u"users"_s, u"Nothing in this period"_s, u"Choose another one."_s, u"Create"_s);
    table.setModel(&model);
    model.setSpan({1, 2});
    table.show();
    QTRY_COMPARE(model.state(), TableState::NoMatch);
    QCOMPARE(table.findChild<EmptyState *>()->accessibleName(), u"Nothing in this period"_s);
    model.setSearch(u"x"_s);
    QTRY_COMPARE(table.findChild<EmptyState *>()->accessibleName(), u"Nothing matches"_s);
}

void tst_Table::filterPanelMakesTerms()
{
    FilterPanel panel({{FilterField::Country, u"Country"_s, {{u"DE"_s, u"Germany"_s}, {u"AT"_s, u"Austria"_s}}, {}},
                       {FilterField::Sender, u"Sender"_s, {}, {}}});
    QSignalSpy searched(&panel, &FilterPanel::searchRequested);
    panel.openPanel();
    const QList<FilterTerm> wanted{{FilterField::Country, FilterOp::NotEqual, u"AT"_s},
                                   {FilterField::Sender, FilterOp::StartsWith, u"Flo"_s}};
    panel.setTerms(wanted);
    QCOMPARE(panel.terms(), wanted);
    QCOMPARE(panel.describe(wanted.at(0)), u"Country is not Austria"_s);
    QCOMPARE(panel.describe(wanted.at(1)), u"Sender starts with “Flo”"_s);
    panel.acceptButton()->click();
    QCOMPARE(searched.count(), 1);
    panel.setTerms({{FilterField::Sender, FilterOp::Contains, QString()}});
    QVERIFY(panel.terms().isEmpty()); // a row without a value is no condition
}

QTEST_MAIN(tst_Table)
#include "tst_table.moc"
