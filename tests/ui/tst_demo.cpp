// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace with example data through the real window, the real engine and the real service.
#include "core/base/Continue.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "models/cache/Columns.h"
#include "tests/ui/Desktop.h"
#include "ui/shell/DemoBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QDateTime>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(qEnvironmentVariable("CM_LANGUAGE", u"en"_s));
        m_theme = std::make_unique<Theme>(*qApp, Theme::fromString(qEnvironmentVariable("CM_THEME", u"light"_s)));
        start(0.05);
    }

    void cancelledWhileItIsMade()
    {
        start(1.0);
        MainWindow window(*m_engine, m_languages);
        show(window);
        shot(&window, u"demo-welcome"_s);
        press(&window, names::kWelcomeDemo);
        QTRY_VERIFY_WITH_TIMEOUT(m_engine->workspace().preparedPercent >= 1, 60'000);
        QVERIFY(m_engine->workspace().demo);
        shot(&window, u"demo-preparing"_s);
        press(&window, names::kOpeningCancel);
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->workspace().phase, WorkspaceState::Phase::None, 30'000);
        QVERIFY(!QDir(folder()).exists());
        QTRY_VERIFY(child<QPushButton>(&window, names::kWelcomeDemo)->isVisible());
    }

    void opensAndAgreesWithItself()
    {
        start(0.05);
        MainWindow window(*m_engine, m_languages);
        show(window);
        press(&window, names::kWelcomeDemo);
        QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 60'000);
        auto *bar = window.findChild<DemoBar *>(names::kDemoBar);
        QVERIFY(bar && bar->isVisible());
        QCOMPARE(m_engine->workspace().name, u"Example data"_s);
        // What still runs ends: then no figure moves any more.
        QVERIFY(QTest::qWaitFor([this] { return settled(); }, 120'000)); // asked once each time: it compares with the last answer
        const qint64 history = value(m_engine->reader()->messages(sentOnly())).total;
        const DashboardData dashboard = value(m_engine->reader()->dashboard(allDays()));
        StatisticsRequest by;
        by.span = allDays().span;
        by.groups = {GroupBy::Country};
        by.pageSize = 1000;
        const Page<StatisticsRow> statistics = value(m_engine->reader()->statistics(by));
        qint64 sent = 0;
        qint64 cost = 0;
        for (const StatisticsRow &row : statistics.rows) {
            sent += row.sent;
            cost += row.costMilli;
        }
        QVERIFY(sent > 3000);
        QCOMPARE(sent, dashboard.sum.sent);
        QCOMPARE(cost, dashboard.sum.costMilli);
        QCOMPARE(sent, history);
        QVERIFY(statistics.rows.size() >= 9);
        shot(&window, u"demo-window"_s);
    }

    void comesAgainAtTheNextStart()
    {
        const qint64 before = value(m_engine->reader()->messages({})).total;
        start(0.05);
        MainWindow window(*m_engine, m_languages);
        show(window);
        m_engine->restore();
        QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 30'000);
        QVERIFY(m_engine->workspace().demo);
        QTRY_COMPARE(m_engine->syncStatus().phase, SyncStatus::Phase::Idle);
        QTRY_COMPARE(value(m_engine->reader()->messages({})).total, before);
    }

    /// In the smallest window that people work with, the sidebar open, every table shows its columns without being pushed sideways.
    void tablesFitASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages().available())
            QTest::newRow(qPrintable(language)) << language;
    }
    void tablesFitASmallWindow()
    {
        QFETCH(QString, language);
        m_languages.use(language);
        MainWindow window(*m_engine, m_languages);
        show(window);
        window.resize(1024, 700);
        QTRY_VERIFY(window.workspace());
        QStringList wide;
        for (const ScreenId screen : {ScreenId::Contacts, ScreenId::Campaigns, ScreenId::Templates, ScreenId::Accounts,
                                      ScreenId::Statistics, ScreenId::History, ScreenId::Notifications}) {
            window.workspace()->open(screen);
            TablePage *table = nullptr;
            QTRY_VERIFY(table = window.workspace()->currentScreen()->findChild<TablePage *>());
            QTRY_COMPARE_WITH_TIMEOUT(table->model()->state(), TableState::Rows, 20'000);
            QCoreApplication::sendPostedEvents();
            shot(&window, u"narrow-%1-%2"_s.arg(language).arg(int(screen)));
            if (const int beyond = table->view()->horizontalScrollBar()->maximum(); beyond > 0)
                wide.append(u"%1: by %2"_s.arg(table->objectName()).arg(beyond));
        }
        QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
        // What has given way is one click away.
        window.workspace()->open(ScreenId::History);
        auto *history = child<TablePage>(&window, names::kHistoryTable);
        QVERIFY(history->isColumnShown(MessageColumns::Receiver) && history->isColumnShown(MessageColumns::DeliveryStatus));
        m_languages.use(u"en"_s);
    }

    void oneClickRemovesIt()
    {
        MainWindow window(*m_engine, m_languages);
        show(window);
        QTRY_VERIFY(window.workspace());
        QVERIFY(QDir(folder()).exists());
        press(&window, names::kDemoRemove);
        auto *dialog = window.findChild<ConfirmDialog *>();
        QVERIFY(dialog);
        shot(dialog, u"demo-remove"_s);
        dialog->reject();
        QVERIFY(QDir(folder()).exists());
        QTRY_VERIFY(!window.findChild<ConfirmDialog *>());
        press(&window, names::kDemoRemove);
        window.findChild<ConfirmDialog *>()->confirmButton()->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_engine->workspace().phase, WorkspaceState::Phase::None, 30'000);
        QTRY_VERIFY(!QDir(folder()).exists());
        QVERIFY(!window.workspace());
        QVERIFY(m_engine->settings()->get(settings::kLastWorkspace).isEmpty());
        // Nothing else was touched, and there is nothing to remove any more.
        const auto again = answer(m_engine->removeDemo());
        QVERIFY(again && !*again);
        QCOMPARE(again->error().key, u"workspace.not_demo"_s);
    }

    void besideOnesOwnWorkspace()
    {
        QVERIFY(answer(m_engine->openLocal())->has_value());
        MessageTemplate mine;
        mine.id = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        mine.name = u"Mine"_s;
        mine.text = u"Hello"_s;
        QVERIFY(answer(m_engine->saveTemplate(mine))->has_value());
        QTRY_COMPARE(m_engine->syncStatus().queuedEdits, 0);
        QVERIFY(answer(m_engine->openDemo())->has_value());
        QVERIFY(m_engine->workspace().demo);
        QTRY_VERIFY_WITH_TIMEOUT(value(m_engine->reader()->templates({})).total == 6, 30'000);
        QVERIFY(answer(m_engine->removeDemo())->has_value());
        QVERIFY(answer(m_engine->openLocal())->has_value());
        QVERIFY(!m_engine->workspace().demo);
        QTRY_COMPARE(value(m_engine->reader()->templates({})).total, 1);
    }

private:
    void start(double share)
    {
        m_engine.reset();
        EngineConfig config;
        config.dataDir = m_dir.path();
        config.serviceProgram = binDir() + u"/campaign-service"_s;
        config.secrets = std::make_shared<MemoryStore>();
        config.demoShare = share;
        m_engine = std::make_unique<Engine>(config);
    }
    void show(MainWindow &window)
    {
        window.resize(1280, 820);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    QString folder() const { return m_dir.filePath(u"workspaces/demo"_s); }
    template<class T>
    std::optional<Result<T>> answer(const QFuture<Result<T>> &future)
    {
        QObject context;
        std::optional<Result<T>> out;
        continueWith(future, &context, [&](const Result<T> &r) { out = r; });
        (void)QTest::qWaitFor([&] { return out.has_value(); }, 60'000);
        return out;
    }
    template<class T>
    T value(const QFuture<Result<T>> &future)
    {
        const auto result = answer(future);
        if (!result || !*result)
            qFatal("no answer");
        return **result;
    }
    static PageRequest sentOnly()
    {
        PageRequest request;
        request.filters = {{FilterField::DeliveryStatus, FilterOp::NotEqual, toWire(DeliveryStatus::None)}};
        return request;
    }
    static DashboardRequest allDays()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        constexpr qint64 kDay = 24LL * 3600 * 1000;
        DashboardRequest request;
        request.span = {now - 120 * kDay, now + kDay};
        request.stepMs = kDay;
        return request;
    }
    bool settled()
    {
        PageRequest running;
        running.filters = {{FilterField::Status, FilterOp::Equal, toWire(CampaignStatus::Active)}};
        if (!m_engine->reader() || m_engine->syncStatus().phase != SyncStatus::Phase::Idle ||
            value(m_engine->reader()->campaigns(running)).total > 0)
            return false;
        const qint64 now = value(m_engine->reader()->dashboard(allDays())).sum.transmitted;
        return std::exchange(m_transmitted, now) == now;
    }

    QTemporaryDir m_dir;
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Engine> m_engine;
    qint64 m_transmitted = -1;
};

QTEST_MAIN(TestDemo)
#include "tst_demo.moc"
