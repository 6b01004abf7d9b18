// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard on two computers of one person: real engines, a real service with the practice carrier. What it says, and how its tiles
// are arranged by mouse and by keyboard.
#include "core/base/Continue.h"
#include "core/base/Ulid.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "models/tables/CellText.h"
#include "models/tables/StatisticsTableModel.h"
#include "tests/support/RealServer.h"
#include "tests/ui/Desktop.h"
#include "ui/dashboard/DashboardScreen.h"
#include "ui/dashboard/TileBoard.h"
#include "ui/dashboard/TileCover.h"
#include "ui/dashboard/WidgetPanel.h"
#include "ui/shell/ObjectNames.h"
#include "ui/statistics/StatisticsScreen.h"
#include "ui/theme/Motion.h"
#include "ui/widgets/ChartCard.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StatTile.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 60'000;

template<class T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    QObject context;
    std::optional<Result<T>> out;
    continueWith(future, &context, [&](const Result<T> &r) { out = r; });
    if (!QTest::qWaitFor([&] { return out.has_value(); }, kLong))
        return fail(ErrorCode::Timeout, u"test"_s, u"no answer"_s);
    return *out;
}

/// One computer of Ann's.
struct Computer {
    explicit Computer(const QUrl &url)
    {
        EngineConfig config;
        config.dataDir = dir.path();
        config.secrets = std::make_shared<MemoryStore>();
        engine = std::make_unique<Engine>(config);
        if (!wait(engine->connectToServer(url)) || !wait(engine->signIn(RealServer::email(), RealServer::password(), true)))
            qFatal("sign-in");
    }
    bool synced() const
    {
        const SyncStatus status = engine->syncStatus();
        return status.phase == SyncStatus::Phase::Idle && status.dataAsOfMs > 0 && status.queuedEdits == 0;
    }
    ScreenContext context() { return {*engine, navigator}; }

    QTemporaryDir dir;
    RecordingNavigator navigator;
    std::shared_ptr<AnsweringFilePrompt> files = std::make_shared<AnsweringFilePrompt>();
    std::unique_ptr<Engine> engine;
};

} // namespace

class TestDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(qEnvironmentVariable("CM_LANGUAGE", u"en"_s));
        m_theme = std::make_unique<Theme>(*qApp, Theme::fromString(qEnvironmentVariable("CM_THEME", u"light"_s)));
        QGuiApplication::setLayoutDirection(qEnvironmentVariableIsSet("CM_RTL") ? Qt::RightToLeft : Qt::LeftToRight);
        motion::setReduced(true);
        m_server = std::make_unique<RealServer>(m_dir.filePath(u"server"_s));
        m_here = std::make_unique<Computer>(m_server->url());
    }
    void init() { QVERIFY(m_here); }

    void nothingWasSentYet()
    {
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        test::show(screen);
        auto *empty = child<QWidget>(&screen, u"dashboard.empty"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!child<QMenu>(&screen, u"dashboard.menu"_s)->actions().first()->isEnabled());
        QTest::mouseClick(empty->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(m_here->navigator.opened.last().first, ScreenId::AddList);
        shot(&screen, u"dashboard-empty"_s);
        // Statistics, too, say what to do, and not that nothing matches a filter that nobody has set.
        StatisticsScreen statistics(m_here->context(), nullptr);
        test::show(statistics);
        auto *state = statistics.findChild<EmptyState *>();
        QVERIFY(state);
        QTRY_VERIFY(state->isVisible());
        auto *next = state->findChild<QAbstractButton *>();
        QVERIFY(next);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(m_here->navigator.opened.last().first, ScreenId::CreateCampaign);
        shot(&statistics, u"statistics-empty"_s);
    }

    /// The same filter gives the same figures as Statistics, on the real screens; also for one of two accounts.
    void saysWhatStatisticsSay()
    {
        send();
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        test::show(screen);
        auto *quantity = child<StatTile>(&screen, names::kDashboardQuantity);
        QTRY_COMPARE(quantity->value(), numberText(5));
        for (const QStringList &accounts : {QStringList(), QStringList{m_accounts.at(0)}, QStringList{m_accounts.at(1)}, m_accounts}) {
            choose(screen, accounts);
            StatisticsScreen statistics(m_here->context(), nullptr);
            test::show(statistics);
            auto *table = child<TablePage>(&statistics, names::kStatisticsTable);
            auto *model = qobject_cast<StatisticsTableModel *>(table->model());
            QVERIFY(model);
            model->setAccounts(accounts);
            model->setGroups({GroupBy::Country});
            QTRY_COMPARE(model->state(), TableState::Rows);
            QTRY_VERIFY(model->rowCount() == (accounts.size() == 1 && accounts.first() == m_accounts.at(1) ? 1 : 2));
            StatisticsRow sum;
            QMap<QString, qint64> byCountry;
            for (int i = 0; i < model->rowCount(); ++i) {
                const StatisticsRow &row = model->rowAt(i);
                byCountry.insert(StatisticsTableModel::keyText(GroupBy::Country, row.keys.first()), row.sent);
                sum.sent += row.sent;
                sum.delivered += row.delivered;
                sum.costMilli += row.costMilli;
            }
            QTRY_COMPARE(quantity->value(), numberText(sum.sent));
            QCOMPARE(child<StatTile>(&screen, u"dashboard.cost"_s)->value(), euroText(sum.costMilli));
            QCOMPARE(child<StatTile>(&screen, u"dashboard.rate"_s)->value(), percentText(sum.delivered, sum.sent));
            const auto tableOf = [&](const QString &name) { return child<ChartCard>(&screen, name)->findChild<QTableWidget *>(); };
            const auto *countries = tableOf(u"dashboard.country_table"_s);
            QCOMPARE(countries->rowCount(), model->rowCount());
            for (int i = 0; i < countries->rowCount(); ++i)
                QCOMPARE(countries->item(i, 1)->text(), numberText(byCountry.value(countries->item(i, 0)->text())));
            const auto adds = [&](const QString &name, int column) {
                qint64 all = 0;
                const auto *one = tableOf(name);
                for (int i = 0; i < one->rowCount(); ++i)
                    all += QLocale().toLongLong(one->item(i, column)->text());
                return all;
            };
            QCOMPARE(adds(u"dashboard.traffic"_s, 1), sum.sent);
            QCOMPARE(adds(u"dashboard.delivery"_s, 1), sum.sent);
            QCOMPARE(adds(u"dashboard.countries"_s, 1), sum.sent);
            QCOMPARE(adds(u"dashboard.networks"_s, 3), sum.sent);
        }
    }

    void chartsAreTablesAndPicturesToo()
    {
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        test::show(screen);
        QTRY_COMPARE(child<StatTile>(&screen, names::kDashboardQuantity)->value(), numberText(5));
        int pictures = 0;
        for (const QString &id : {u"traffic"_s, u"delivery"_s, u"countries"_s, u"costs"_s, u"country_table"_s, u"networks"_s}) {
            auto *card = child<ChartCard>(&screen, u"dashboard."_s + id);
            const bool chart = !card->showsTable();
            card->showTable(true);
            QVERIFY(card->showsTable());
            card->showTable(!chart);
            m_here->files->path = m_dir.filePath(id); // the ending is added
            Q_EMIT card->pictureRequested();
            ++pictures; // not in the macro, which asks more than once
            QTRY_COMPARE(m_here->navigator.toasts.filter(u"picture"_s).size(), pictures);
            const QImage picture(m_dir.filePath(id + u".png"_s));
            QCOMPARE(picture.size(), card->size() * 2);
        }
        m_here->files->path = m_dir.filePath(u"no such folder/picture.png"_s);
        Q_EMIT child<ChartCard>(&screen, u"dashboard.costs"_s)->pictureRequested();
        QTRY_VERIFY(said(&screen, Tone::Danger).contains(u"no such folder"));
    }

    void byMouse()
    {
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        auto *board = edit(screen);
        shot(&screen, u"dashboard-edit"_s);
        const TileGrid before = board->grid();
        // The cost onto the rate: they change places, with a placeholder while it is on its way.
        TileCover *cost = board->cover(u"cost"_s);
        const QPoint from = board->cells(*before.find(u"cost"_s)).center();
        const QPoint to = board->cells(*before.find(u"rate"_s)).center();
        drag(cost, from, (from + to) / 2, to, false);
        QVERIFY(cost->isLifted());
        QCOMPARE(board->cells(*before.find(u"cost"_s)), board->content(u"rate"_s)->geometry());
        shot(&screen, u"dashboard-drag"_s);
        QCOMPARE(board->grid(), before); // nothing is so before it is dropped
        release(cost, to);
        QVERIFY(!cost->isLifted());
        QCOMPARE(board->grid().find(u"cost"_s)->column, before.find(u"rate"_s)->column);
        QCOMPARE(board->grid().find(u"rate"_s)->column, before.find(u"cost"_s)->column);
        QCOMPARE(board->content(u"cost"_s)->geometry(), board->cells(*board->grid().find(u"cost"_s)));

        // Esc in the middle of it: as if nothing had been.
        const TileGrid moved = board->grid();
        drag(cost, to, from, from, false);
        QTest::keyClick(cost, Qt::Key_Escape);
        QCOMPARE(board->grid(), moved);
        QCOMPARE(board->content(u"cost"_s)->geometry(), board->cells(*moved.find(u"cost"_s)));
        QTest::mouseRelease(cost, Qt::LeftButton);
        QVERIFY(screen.isEditing());

        // The corner of the traffic, two rows down: what is below it goes down.
        const QRect traffic = board->cells(*moved.find(u"traffic"_s));
        TileCover *cover = board->cover(u"traffic"_s);
        const QPoint corner =
            screen.layoutDirection() == Qt::RightToLeft ? traffic.bottomLeft() + QPoint(4, -4) : traffic.bottomRight() - QPoint(4, 4);
        const QPoint down(0, 2 * (TileBoard::kRowHeight + 16));
        drag(cover, corner, corner + down / 2, corner + down, true);
        QCOMPARE(board->grid().find(u"traffic"_s)->rows, moved.find(u"traffic"_s)->rows + 2);
        QCOMPARE(board->grid().find(u"countries"_s)->row, moved.find(u"countries"_s)->row + 2);

        // The X, and back by undo until nothing is left to undo.
        QTest::mouseClick(board->cover(u"networks"_s)->hideButton(), Qt::LeftButton);
        QVERIFY(!board->grid().find(u"networks"_s)->visible);
        QVERIFY(!board->cover(u"networks"_s)->isVisible());
        press(&screen, u"dashboard.undo"_s);
        QVERIFY(board->grid().find(u"networks"_s)->visible);
        QTest::keyClick(cost, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(cost, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(board->grid(), before);
        QVERIFY(!child<QToolButton>(&screen, u"dashboard.undo"_s)->isEnabled());
        QTest::keyClick(cost, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(board->grid(), moved);
        press(&screen, u"dashboard.undo"_s);
        // No changes: nothing is asked.
        press(&screen, u"dashboard.cancel"_s);
        QVERIFY(!screen.isEditing());
        QVERIFY(!screen.findChild<ConfirmDialog *>());
        QVERIFY(board->content(u"cost"_s)->isVisible() && !cost->isVisible());
    }

    /// The page is made anew when the language changes, and goes when the program ends.
    void whatIsNotSavedComesBack()
    {
        TileGrid wanted;
        {
            DashboardScreen screen(m_here->context(), nullptr, m_here->files);
            auto *board = edit(screen);
            choose(screen, {m_accounts.at(0)});
            QTest::keyClick(board->cover(u"networks"_s), Qt::Key_Delete);
            wanted = board->grid();
            screen.deactivate();
        }
        {
            DashboardScreen screen(m_here->context(), nullptr, m_here->files);
            test::show(screen);
            auto *board = child<TileBoard>(&screen, u"dashboard.board"_s);
            QTRY_VERIFY(screen.isEditing());
            QCOMPARE(board->grid(), wanted);
            QTRY_COMPARE(child<StatTile>(&screen, names::kDashboardQuantity)->value(), numberText(3));
            // Cancel still knows what was saved last.
            press(&screen, u"dashboard.undo"_s);
            QVERIFY(board->grid().find(u"networks"_s)->visible);
            press(&screen, u"dashboard.cancel"_s);
            QVERIFY(!screen.isEditing());
            choose(screen, {});
            screen.deactivate();
        }
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        test::show(screen);
        QTRY_COMPARE(child<StatTile>(&screen, names::kDashboardQuantity)->value(), numberText(5));
        QVERIFY(!screen.isEditing());
    }

    void byKeyboardAndOnTheOtherComputer()
    {
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        auto *board = edit(screen);
        TileCover *quantity = board->cover(u"quantity"_s);
        QTRY_VERIFY(quantity->hasFocus());
        QVERIFY2(quantity->accessibleDescription().contains(u"Row 1, column 1, 3 columns wide"),
                 qPrintable(quantity->accessibleDescription()));
        QTest::keyClick(quantity, Qt::Key_Tab);
        TileCover *cost = board->cover(u"cost"_s);
        QVERIFY(cost->hasFocus());
        const bool mirrored = screen.layoutDirection() == Qt::RightToLeft;
        QTest::keyClick(cost, mirrored ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(board->grid().find(u"cost"_s)->column, 0);
        QCOMPARE(board->grid().find(u"quantity"_s)->column, 3);
        QVERIFY(cost->accessibleDescription().contains(u"Row 1, column 1"));
        QTest::keyClick(cost, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(board->grid().find(u"cost"_s)->rows, 3);
        TileCover *rate = board->cover(u"rate"_s);
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_Delete);
        QVERIFY(!board->grid().find(u"rate"_s)->visible);
        QVERIFY2(board->cover(u"shortcuts"_s)->hasFocus(), "the focus goes on to the next tile");

        // Tab comes to every tile and to nothing beneath one, and who moves a tile sees it.
        QSet<QWidget *> visited;
        for (QWidget *now = screen.focusWidget(); !visited.contains(now); now = screen.focusWidget()) {
            visited.insert(now);
            QVERIFY2(!board->isAncestorOf(now) || qobject_cast<TileCover *>(now) || qobject_cast<TileCover *>(now->parentWidget()),
                     qPrintable(now->objectName()));
            QTest::keyClick(now, Qt::Key_Tab);
        }
        QVERIFY(visited.contains(board->cover(board->grid().readingOrder().last())));
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(cost, Qt::Key_Down);
        cost->setFocus();
        QTest::keyClick(cost, Qt::Key_Down);
        QTRY_VERIFY2(!cost->visibleRegion().isEmpty(), "it has left the window");
        for (int i = 0; i < 7; ++i)
            QTest::keyClick(cost, Qt::Key_Up);
        board->cover(u"shortcuts"_s)->setFocus();

        // Choose widgets.
        press(&screen, u"dashboard.choose"_s);
        auto *panel = child<WidgetPanel>(&screen, u"dashboard.widgets"_s);
        QVERIFY(panel->isVisible());
        QVERIFY(!panel->box(u"rate"_s)->isChecked());
        QVERIFY(panel->box(u"costs"_s)->isChecked());
        shot(&screen, u"dashboard-widgets"_s);
        const QCheckBox *costs = panel->box(u"costs"_s);
        QTest::mouseClick(panel->box(u"costs"_s), Qt::LeftButton, {}, QPoint(mirrored ? costs->width() - 8 : 8, costs->height() / 2));
        QVERIFY(!board->grid().find(u"costs"_s)->visible);
        const TileGrid wanted = board->grid();

        // Cancel asks now; then Save.
        press(&screen, u"dashboard.cancel"_s);
        auto *question = screen.findChild<ConfirmDialog *>();
        QVERIFY(question && screen.isEditing());
        question->reject();
        press(&screen, u"dashboard.save"_s);
        QTRY_VERIFY(!screen.isEditing());
        QVERIFY(!panel->isVisible());
        QCOMPARE(board->grid(), wanted);
        QTRY_VERIFY_WITH_TIMEOUT(m_here->synced(), kLong);

        Computer there(m_server->url());
        QTRY_VERIFY_WITH_TIMEOUT(there.synced(), kLong);
        DashboardScreen other(there.context(), nullptr, there.files);
        test::show(other);
        auto *far = child<TileBoard>(&other, u"dashboard.board"_s);
        QTRY_COMPARE(far->grid(), wanted);

        // While it looks on, the first one goes back to the default.
        editAgain(screen);
        press(&screen, u"dashboard.default"_s);
        press(&screen, u"dashboard.save"_s);
        QTRY_VERIFY(!screen.isEditing());
        QTRY_COMPARE_WITH_TIMEOUT(far->grid(), TileGrid(board->grid().kinds()), kLong);
    }

    /// The service is away: the figures are there, the layout is saved, and it arrives when the service is back.
    void offline()
    {
        m_server->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_here->engine->syncStatus().phase, SyncStatus::Phase::Offline, kLong);
        TileGrid wanted;
        {
            DashboardScreen screen(m_here->context(), nullptr, m_here->files);
            auto *board = edit(screen);
            QCOMPARE(child<StatTile>(&screen, names::kDashboardQuantity)->value(), numberText(5));
            for (const QString &id : {u"traffic"_s, u"shortcuts"_s})
                QTest::keyClick(board->cover(id), Qt::Key_Delete);
            press(&screen, u"dashboard.save"_s);
            QTRY_VERIFY(!screen.isEditing());
            wanted = board->grid();
        }
        // The screen anew, still without the service.
        DashboardScreen again(m_here->context(), nullptr, m_here->files);
        test::show(again);
        QTRY_COMPARE(child<TileBoard>(&again, u"dashboard.board"_s)->grid(), wanted);
        QCOMPARE(m_here->engine->syncStatus().queuedEdits, 1);
        m_server->start();
        m_here->engine->retrySync();
        QTRY_VERIFY_WITH_TIMEOUT(m_here->synced(), kLong);
        Computer there(m_server->url());
        DashboardScreen other(there.context(), nullptr, there.files);
        test::show(other);
        QTRY_COMPARE_WITH_TIMEOUT(child<TileBoard>(&other, u"dashboard.board"_s)->grid(), wanted, kLong);
    }

    /// Tab and the tour go the way the tiles are read, wherever a person has put them.
    void tabAndTourFollowTheTiles()
    {
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        auto *board = edit(screen);
        press(&screen, u"dashboard.default"_s);
        const auto names = [&] {
            QStringList out;
            for (const QString &id : board->grid().readingOrder())
                out.append(board->tileName(id));
            return out;
        };
        const QStringList before = names();
        TileGrid grid = board->grid();
        grid.move(u"networks"_s, 0, 0);
        Q_EMIT board->rearranged(grid, u"Move"_s);
        press(&screen, u"dashboard.save"_s);
        QTRY_VERIFY(!screen.isEditing());
        QCOMPARE(board->grid().readingOrder().first(), u"networks"_s);
        QVERIFY(names() != before);

        // The tiles as Tab comes to them, from the first one on.
        const auto tabbed = [&] {
            QStringList out;
            const QStringList order = board->grid().readingOrder();
            screen.activateWindow();
            if (!QTest::qWaitForWindowActive(&screen))
                return out;
            child<QToolButton>(&screen, u"dashboard.more"_s)->setFocus();
            for (int i = 0; i < 60; ++i) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                for (const QString &id : order) {
                    const QWidget *tile = board->content(id);
                    if (!tile->isAncestorOf(QApplication::focusWidget()))
                        continue;
                    if (out.contains(id) && out.last() != id)
                        return out; // round the window
                    if (!out.contains(id))
                        out.append(id);
                }
            }
            return out;
        };
        const auto stops = [&] {
            QStringList out; // figures alone are not reached by Tab
            for (const QString &id : board->grid().readingOrder()) {
                const QWidgetList within = board->content(id)->findChildren<QWidget *>();
                if (std::any_of(within.begin(), within.end(),
                                [](const QWidget *w) { return w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus); }))
                    out.append(id);
            }
            return out;
        };
        QVERIFY(stops().size() >= 6);
        QCOMPARE(tabbed(), stops());
        QCOMPARE(tabbed().first(), u"networks"_s);
        const auto toured = [&] {
            QStringList out;
            const TourSteps steps = screen.tour();
            for (const TourStep &step : steps) {
                if (step.target && step.target->parentWidget() == board)
                    out.append(step.title);
            }
            return out;
        };
        QCOMPARE(toured(), names());
        editAgain(screen);
        press(&screen, u"dashboard.default"_s);
        press(&screen, u"dashboard.save"_s);
        QTRY_VERIFY(!screen.isEditing());
        QCOMPARE(names(), before);
        QCOMPARE(tabbed(), stops());
        QCOMPARE(toured(), before);
    }

    void narrowWindowsAndNothingLeft()
    {
        DashboardScreen screen(m_here->context(), nullptr, m_here->files);
        auto *board = edit(screen);
        press(&screen, u"dashboard.default"_s);
        press(&screen, u"dashboard.save"_s);
        QTRY_VERIFY(!screen.isEditing());
        const TileGrid grid = board->grid();
        QCOMPARE(board->columns(), 12);
        screen.resize(760, 820);
        QTRY_COMPARE(board->columns(), 6);
        QTRY_COMPARE(board->content(u"traffic"_s)->width(), board->width());
        screen.resize(420, 820);
        QTRY_COMPARE(board->columns(), 1);
        QCOMPARE(board->content(u"cost"_s)->x(), board->content(u"rate"_s)->x());
        QCOMPARE(board->grid(), grid); // never saved so
        shot(&screen, u"dashboard-narrow"_s);
        screen.resize(1180, 820);
        editAgain(screen);
        for (const Tile &tile : grid.tiles())
            QTest::keyClick(board->cover(tile.id), Qt::Key_Delete);
        press(&screen, u"dashboard.save"_s);
        QTRY_VERIFY(!screen.isEditing());
        auto *nothing = child<QWidget>(&screen, u"dashboard.nothing"_s);
        QVERIFY(nothing->isVisible());
        shot(&screen, u"dashboard-nothing"_s);
        QTest::mouseClick(nothing->findChild<QAbstractButton *>(), Qt::LeftButton);
        QVERIFY(screen.isEditing());
        QVERIFY(child<WidgetPanel>(&screen, u"dashboard.widgets"_s)->isVisible());
        press(&screen, u"dashboard.default"_s);
        QCOMPARE(board->grid(), grid);
    }

private:
    /// Two accounts on the practice carrier, and five messages to two countries.
    void send()
    {
        Engine &engine = *m_here->engine;
        Gateway practice;
        practice.id = newUlid();
        practice.name = u"Practice carrier"_s;
        practice.settings = {{u"latencyMs"_s, 1}, {u"receiptMs"_s, 20}, {u"undeliveredPercent"_s, 0}};
        QVERIFY(wait(engine.saveGateway(practice, {})));
        for (const QString &name : {u"shop"_s, u"club"_s}) {
            TrafficAccount account;
            account.id = newUlid();
            account.name = name;
            account.displayName = name;
            account.gatewayId = practice.id;
            QVERIFY(wait(engine.createAccount(account)));
            m_accounts.append(account.id);
        }
        const QList<QStringList> numbers{{u"+491796548754"_s, u"+491796548755"_s, u"+447400123456"_s},
                                         {u"+491796548754"_s, u"+491796548757"_s}};
        for (int i = 0; i < 2; ++i) {
            QuickSendRequest request;
            request.id = newUlid();
            request.sender = u"Shop"_s;
            request.accountId = m_accounts.at(i);
            request.recipients = numbers.at(i);
            request.text = u"Hello"_s;
            const auto sent = wait(engine.quickSend(request));
            QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message));
        }
        StatisticsRequest all;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const auto page = wait(engine.reader()->statistics(all));
                return page && !page->rows.isEmpty() && page->rows.first().delivered == 5;
            }(),
            kLong);
    }
    void choose(DashboardScreen &screen, const QStringList &accounts)
    {
        auto *button = child<QPushButton>(&screen, u"dashboard.accounts"_s);
        QTRY_COMPARE(button->menu()->actions().size(), 2);
        for (QAction *action : button->menu()->actions()) {
            const QString id = m_accounts.at(action->text() == u"shop"_s ? 0 : 1);
            action->setChecked(accounts.contains(id));
        }
    }
    /// By mouse, through the menu of the three dots.
    static void editAgain(DashboardScreen &screen)
    {
        press(&screen, u"dashboard.more"_s);
        auto *menu = child<QMenu>(&screen, u"dashboard.menu"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().first()).center());
        QVERIFY(screen.isEditing());
    }
    static TileBoard *edit(DashboardScreen &screen)
    {
        test::show(screen);
        auto *board = child<TileBoard>(&screen, u"dashboard.board"_s);
        if (!QTest::qWaitFor([&] { return board->isVisible() && !board->isLoading(); }, kLong))
            qFatal("no figures");
        screen.activateWindow();
        child<QMenu>(&screen, u"dashboard.menu"_s)->actions().first()->trigger();
        if (!screen.isEditing())
            qFatal("not editing");
        return board;
    }
    /// Points on the board.
    static void drag(TileCover *cover, const QPoint &from, const QPoint &over, const QPoint &to, bool drop)
    {
        QWidget *board = cover->parentWidget();
        const auto at = [&](const QPoint &point) { return cover->mapFrom(board, point); };
        QTest::mousePress(cover, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(cover, at(over));
        QTest::mouseMove(cover, at(to));
        if (drop)
            release(cover, to);
    }
    static void release(TileCover *cover, const QPoint &to)
    {
        QTest::mouseRelease(cover, Qt::LeftButton, {}, cover->mapFrom(cover->parentWidget(), to));
    }

    QTemporaryDir m_dir;
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<RealServer> m_server;
    std::unique_ptr<Computer> m_here;
    QStringList m_accounts;
};

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
