// SPDX-License-Identifier: GPL-3.0-or-later
// The whole engine against the real service.
#include "core/base/Continue.h"
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "engine/Engine.h"
#include "engine/JobModel.h"
#include "engine/secrets/MemoryStore.h"
#include "engine/settings/Settings.h"
#include "engine/workspace/LocalService.h"
#include "engine/workspace/WorkspaceFolder.h"
#include "models/cache/CacheReader.h"
#include "tests/support/Paths.h"
#include "tests/support/RealServer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

using Phase = WorkspaceState::Phase;
constexpr int kLong = 60'000; ///< for what starts processes on a busy machine

QString serviceProgram()
{
    return binDir() + u"/campaign-service"_s;
}

EngineConfig configOn(const QString &dir, std::shared_ptr<SecretStore> secrets = std::make_shared<MemoryStore>())
{
    EngineConfig config;
    config.dataDir = dir;
    config.serviceProgram = serviceProgram();
    config.secrets = std::move(secrets);
    return config;
}

/// Waits for the answer while the event loop runs.
template<class T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, kLong))
        qFatal("no answer");
    return future.result();
}

Result<void> ok(const Result<void> &result)
{
    if (!result)
        qWarning() << result.error().key << result.error().message << result.error().detail;
    return result;
}

bool synced(const Engine &engine)
{
    return engine.syncStatus().phase == SyncStatus::Phase::Idle && engine.syncStatus().dataAsOfMs > 0 &&
           engine.syncStatus().queuedEdits == 0;
}

QStringList templateNames(const Engine &engine)
{
    PageRequest request;
    request.sortColumn = 0;
    const auto page = wait(engine.reader()->templates(request));
    QStringList names;
    for (const MessageTemplate &row : page->rows)
        names.append(row.name);
    return names;
}

MessageTemplate newTemplate(const QString &name)
{
    MessageTemplate t;
    t.id = newUlid();
    t.name = name;
    t.text = u"Hello"_s;
    return t;
}

} // namespace

class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(serviceProgram()), "campaign-service has to be built first"); }

    void nothingOpenAtFirst()
    {
        QTemporaryDir dir;
        Engine engine(configOn(dir.path()));
        QSignalSpy changed(&engine, &Engine::workspaceChanged);
        engine.restore();
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(engine.workspace().phase, Phase::None);
        QVERIFY(!engine.reader());
        const auto saved = wait(engine.saveTemplate(newTemplate(u"x"_s)));
        QVERIFY(!saved);
        QCOMPARE(saved.error().key, u"workspace.none"_s);
    }

    void thisComputer()
    {
        QTemporaryDir dir;
        const MessageTemplate welcome = newTemplate(u"Welcome"_s);
        {
            Engine engine(configOn(dir.path()));
            QVERIFY(ok(wait(engine.openLocal())));
            QCOMPARE(engine.workspace().phase, Phase::Ready);
            QVERIFY(engine.workspace().local);
            QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
            QVERIFY(!engine.me().id.isEmpty());
            QCOMPARE(engine.me().permissions, kAllPermissions);
            QSignalSpy deltas(&engine, &Engine::cacheChanged);
            QVERIFY(ok(wait(engine.saveTemplate(welcome))));
            QCOMPARE(templateNames(engine), QStringList{u"Welcome"_s}); // at once
            QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
            QVERIFY(deltas.count() > 0);
            MessageTemplate renamed = welcome;
            renamed.name = u"Welcome back"_s;
            QVERIFY(ok(wait(engine.saveTemplate(renamed))));
            QVERIFY(ok(wait(engine.saveDraft(u"quick_send"_s, {{u"text"_s, u"Ho"_s}}))));
            // Whoever reads at once gets what was kept last, however much there is to be written before it.
            for (int i = 0; i < 50; ++i)
                engine.saveDraft(u"busy"_s, {{u"text"_s, QString(500'000, u'x')}});
            const auto kept = engine.saveDraft(u"quick_send"_s, {{u"text"_s, u"Hi"_s}});
            const auto read = engine.draft(u"quick_send"_s);
            QCOMPARE(jsonString(*wait(read), u"text"), u"Hi"_s);
            QVERIFY(!kept.isFinished());
            QVERIFY(ok(wait(kept)));
            QVERIFY(ok(wait(engine.saveDraft(u"busy"_s, {}))));
            QVERIFY(wait(engine.draft(u"busy"_s))->isEmpty());
            QCOMPARE(jsonString(*wait(engine.draft(u"quick_send"_s)), u"text"), u"Hi"_s);
            QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
            // Practice comes with the workspace: an account to send with.
            QTRY_VERIFY_WITH_TIMEOUT(wait(engine.reader()->accounts({}))->total >= 1, kLong);
        }
        Engine again(configOn(dir.path()));
        QSignalSpy changed(&again, &Engine::workspaceChanged);
        again.restore();
        QTRY_COMPARE_WITH_TIMEOUT(again.workspace().phase, Phase::Ready, kLong);
        QCOMPARE(templateNames(again), QStringList{u"Welcome back"_s});
        QCOMPARE(jsonString(*wait(again.reader()->draft(u"quick_send"_s)), u"text"), u"Hi"_s);
        QTRY_VERIFY_WITH_TIMEOUT(synced(again), kLong);
        QVERIFY(ok(wait(again.signOut())));
        QCOMPARE(again.workspace().phase, Phase::None);
        QVERIFY(!again.reader());
        QVERIFY(again.settings()->get(settings::kLastWorkspace).isEmpty());
    }

    /// While one workspace closes, one wish waits: the last one. It is never opened over another.
    void theLastWishCounts()
    {
        QTemporaryDir dir;
        EngineConfig config = configOn(dir.path());
        config.demoShare = 0.01;
        Engine engine(config);
        QVERIFY(ok(wait(engine.openLocal())));
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        const QString demo = WorkspaceFolder::demo(dir.path()).serviceDir() + u"/service.sqlite"_s;
        const auto first = engine.openDemo();
        const auto second = engine.connectToServer(QUrl(u"http://127.0.0.1:9"_s));
        const auto third = engine.openLocal();
        QVERIFY(ok(wait(third)));
        for (const auto &earlier : {first, second}) {
            const auto result = wait(earlier);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
        QVERIFY(ok(wait(engine.saveTemplate(newTemplate(u"Mine"_s)))));
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        QVERIFY(engine.workspace().local && !engine.workspace().demo);
        QCOMPARE(templateNames(engine), QStringList{u"Mine"_s});
        QVERIFY(!QFile::exists(demo));

        // What is to be deleted is deleted before anything else is opened, also where that is the same once more.
        QVERIFY(ok(wait(engine.openDemo())));
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        QVERIFY(ok(wait(engine.saveTemplate(newTemplate(u"Goes with them"_s)))));
        const auto removed = engine.removeDemo();
        const auto again = engine.openDemo();
        QVERIFY(ok(wait(removed)));
        QVERIFY(ok(wait(again)));
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        QCOMPARE(engine.workspace().phase, Phase::Ready);
        QVERIFY(engine.workspace().demo);
        QVERIFY(QFile::exists(demo));
        QVERIFY(!templateNames(engine).contains(u"Goes with them"_s));
        QVERIFY(!templateNames(engine).isEmpty());
    }

    /// The service runs, but the local copy cannot be opened: whoever tries again gets an answer again, and it opens once it can.
    void whatCouldNotBeOpenedIsTriedAgain()
    {
        QTemporaryDir dir;
        Engine engine(configOn(dir.path()));
        QVERIFY(ok(wait(engine.openLocal())));
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        const QString cache = WorkspaceFolder::local(dir.path()).cacheFile(engine.me().id);
        QVERIFY(ok(wait(engine.signOut())));
        const auto setVersion = [&cache](int version) {
            bool done = false;
            {
                QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"version"_s);
                db.setDatabaseName(cache);
                done = db.open() && QSqlQuery(db).exec(u"PRAGMA user_version=%1"_s.arg(version));
            }
            QSqlDatabase::removeDatabase(u"version"_s);
            return done;
        };
        QVERIFY(QFile::exists(cache));
        QVERIFY(setVersion(9999));
        for (int i = 0; i < 2; ++i) {
            const auto opened = wait(engine.openLocal());
            QVERIFY(!opened);
            QCOMPARE(opened.error().key, u"cache.newer"_s);
        }
        QVERIFY(setVersion(1));
        QVERIFY(ok(wait(engine.openLocal())));
        QCOMPARE(engine.workspace().phase, Phase::Ready);
    }

    void missingProgramIsSaid()
    {
        QTemporaryDir dir;
        EngineConfig config = configOn(dir.path());
        config.serviceProgram = dir.filePath(u"none"_s);
        Engine engine(config);
        const auto opened = wait(engine.openLocal());
        QVERIFY(!opened);
        QCOMPARE(opened.error().key, u"local_service.missing"_s);
        QTRY_COMPARE(engine.workspace().phase, Phase::Failed);
    }

    void folderInUseIsSaid()
    {
        QTemporaryDir dir;
        Engine first(configOn(dir.path()));
        QVERIFY(ok(wait(first.openLocal())));
        Engine second(configOn(dir.path()));
        const auto opened = wait(second.openLocal());
        QVERIFY(!opened);
        QCOMPARE(opened.error().key, u"data_dir.in_use"_s);
        QVERIFY(!opened.error().message.isEmpty());
        QTRY_COMPARE(second.workspace().phase, Phase::Failed);
        // The first one is not disturbed.
        QVERIFY(ok(wait(first.saveTemplate(newTemplate(u"Still here"_s)))));
        QTRY_VERIFY_WITH_TIMEOUT(synced(first), kLong);
    }

    void killedServiceIsStartedAgain()
    {
        QTemporaryDir dir;
        LocalService service(serviceProgram(), dir.filePath(u"data"_s), dir.filePath(u"log"_s));
        QSignalSpy ready(&service, &LocalService::ready);
        QSignalSpy lost(&service, &LocalService::lost);
        QSignalSpy stopped(&service, &LocalService::stopped);
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, kLong);
        ::kill(static_cast<pid_t>(service.processId()), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, kLong);
        QCOMPARE(lost.count(), 1);
        QVERIFY(ready.at(0).at(1).toString() != ready.at(1).at(1).toString()); // another token
        service.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kLong);
        QCOMPARE(ready.count(), 2);
    }

    void editsSurviveKillsOfTheService()
    {
        QTemporaryDir dir;
        QStringList expected;
        Engine engine(configOn(dir.path()));
        QVERIFY(ok(wait(engine.openLocal())));
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        for (int i = 0; i < 4; ++i) {
            for (int j = 0; j < 5; ++j) {
                const QString name = u"T %1 %2"_s.arg(i).arg(j);
                expected.append(name);
                QVERIFY(ok(wait(engine.saveTemplate(newTemplate(name)))));
            }
            killService(dir.path());
        }
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        QCOMPARE(templateNames(engine).size(), 20);
        QFile::remove(dir.filePath(u"keep"_s));
        // A second, empty cache shows what the service really has.
        QVERIFY(ok(wait(engine.signOut())));
        const QDir folder(dir.path() + u"/workspaces/local"_s);
        for (const QString &name : folder.entryList({u"cache-*"_s}))
            QVERIFY(QFile::remove(folder.filePath(name)));
        Engine fresh(configOn(dir.path()));
        QVERIFY(ok(wait(fresh.openLocal())));
        QTRY_VERIFY_WITH_TIMEOUT(synced(fresh) && templateNames(fresh) == expected, kLong);
    }

    static void killService(const QString &dataDir)
    {
        // The child whose command line names this folder.
        QDir proc(u"/proc"_s);
        for (const QString &pid : proc.entryList(QDir::Dirs)) {
            QFile file(u"/proc/%1/cmdline"_s.arg(pid));
            if (pid.toInt() > 1 && file.open(QIODevice::ReadOnly)) {
                const QByteArray line = file.readAll();
                if (line.startsWith(serviceProgram().toUtf8()) && line.contains(dataDir.toUtf8()))
                    ::kill(pid.toInt(), SIGKILL);
            }
        }
    }

    // -- server --------------------------------------------------------------------------------------------------------------------------

    void wrongAddressAndWrongPassword()
    {
        QTemporaryDir dir;
        RealServer server(dir.filePath(u"server"_s));
        Engine engine(configOn(dir.filePath(u"desk"_s)));
        auto nowhere = wait(engine.connectToServer(QUrl(u"http://127.0.0.1:1"_s)));
        QCOMPARE(nowhere.error().code, ErrorCode::Offline);
        QTRY_COMPARE(engine.workspace().phase, Phase::Failed);
        QCOMPARE(wait(engine.connectToServer(QUrl(u"http://sms.example.org"_s))).error().key, u"http.insecure"_s);
        QVERIFY(ok(wait(engine.connectToServer(server.url()))));
        QTRY_COMPARE(engine.workspace().phase, Phase::SignedOut);
        const auto wrong = wait(engine.signIn(u"ann@example.org"_s, u"nope"_s, true));
        QCOMPARE(wrong.error().key, u"auth.wrong"_s);
        QCOMPARE(wrong.error().code, ErrorCode::Unauthorized);
        QCOMPARE(engine.workspace().phase, Phase::SignedOut);
        QVERIFY(!engine.workspace().sessionKept);
    }

    void sessionIsKeptAndTheCacheOpensOffline()
    {
        QTemporaryDir dir;
        auto secrets = std::make_shared<MemoryStore>();
        RealServer server(dir.filePath(u"server"_s));
        const QString desk = dir.filePath(u"desk"_s);
        {
            Engine engine(configOn(desk, secrets));
            QVERIFY(ok(wait(engine.connectToServer(server.url()))));
            QVERIFY(ok(wait(engine.signIn(u" Ann@example.org "_s, u"Correct-Horse-7!"_s, true))));
            QCOMPARE(engine.workspace().phase, Phase::Ready);
            QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
            QCOMPARE(engine.me().name, u"Ann"_s);
            QVERIFY(ok(wait(engine.saveTemplate(newTemplate(u"Kept"_s)))));
            QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        }
        server.kill();
        {
            Engine engine(configOn(desk, secrets));
            engine.restore();
            QTRY_COMPARE_WITH_TIMEOUT(engine.workspace().phase, Phase::Ready, kLong);
            QCOMPARE(templateNames(engine), QStringList{u"Kept"_s});
            QTRY_COMPARE_WITH_TIMEOUT(engine.syncStatus().phase, SyncStatus::Phase::Offline, kLong);
            QVERIFY(engine.syncStatus().dataAsOfMs > 0);
            QCOMPARE(engine.me().name, u"Ann"_s);
            QVERIFY(ok(wait(engine.saveTemplate(newTemplate(u"Made offline"_s)))));
            QCOMPARE(templateNames(engine), (QStringList{u"Kept"_s, u"Made offline"_s}));
            QTRY_COMPARE(engine.syncStatus().queuedEdits, 1);
            server.start();
            engine.retrySync();
            QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
            // Signing out forgets the token, not the cache.
            QVERIFY(ok(wait(engine.signOut())));
            QTRY_COMPARE(engine.workspace().phase, Phase::SignedOut);
            QVERIFY(!engine.reader());
        }
        Engine next(configOn(desk, secrets));
        next.restore();
        QTRY_COMPARE_WITH_TIMEOUT(next.workspace().phase, Phase::SignedOut, kLong);
    }

    void quittingDoesNotWaitForASignOut()
    {
        QTemporaryDir dir;
        RealServer server(dir.filePath(u"server"_s));
        const auto thawed = qScopeGuard([&] { server.thaw(); });
        const QString desk = dir.filePath(u"desk"_s);
        for (const bool quits : {false, true}) {
            auto engine = std::make_unique<Engine>(configOn(desk));
            QVERIFY(ok(wait(engine->connectToServer(server.url()))));
            QVERIFY(ok(wait(engine->signIn(u"ann@example.org"_s, u"Correct-Horse-7!"_s, false))));
            server.freeze();
            const auto left = engine->signOut();
            if (!quits) {
                // What is wished for later decides where it goes on.
                QVERIFY(ok(wait(engine->openLocal())));
                QVERIFY(left.isFinished());
                QVERIFY(engine->workspace().local);
                QCOMPARE(engine->workspace().phase, Phase::Ready);
            }
            engine.reset(); // would never come back
            server.thaw();
        }
    }

    void notKeptWhenThePersonDoesNotStay()
    {
        QTemporaryDir dir;
        auto secrets = std::make_shared<MemoryStore>();
        RealServer server(dir.filePath(u"server"_s));
        {
            Engine engine(configOn(dir.filePath(u"desk"_s), secrets));
            QVERIFY(ok(wait(engine.connectToServer(server.url()))));
            QVERIFY(ok(wait(engine.signIn(u"ann@example.org"_s, u"Correct-Horse-7!"_s, false))));
            QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        }
        Engine engine(configOn(dir.filePath(u"desk"_s), secrets));
        engine.restore();
        QTRY_COMPARE_WITH_TIMEOUT(engine.workspace().phase, Phase::SignedOut, kLong);
    }

    void twoDesktopsConverge()
    {
        QTemporaryDir dir;
        RealServer server(dir.filePath(u"server"_s));
        Engine a(configOn(dir.filePath(u"a"_s)));
        Engine b(configOn(dir.filePath(u"b"_s)));
        for (Engine *engine : {&a, &b}) {
            QVERIFY(ok(wait(engine->connectToServer(server.url()))));
            QVERIFY(ok(wait(engine->signIn(u"ann@example.org"_s, u"Correct-Horse-7!"_s, false))));
            QTRY_VERIFY_WITH_TIMEOUT(synced(*engine), kLong);
        }
        MessageTemplate t = newTemplate(u"Shared"_s);
        QVERIFY(ok(wait(a.saveTemplate(t))));
        QTRY_COMPARE_WITH_TIMEOUT(templateNames(b), QStringList{u"Shared"_s}, kLong); // by the hint alone
        QTRY_VERIFY_WITH_TIMEOUT(synced(a) && synced(b), kLong);
        // Both change it at the same time, in different fields.
        MessageTemplate name = t;
        name.name = u"Named by A"_s;
        MessageTemplate text = t;
        text.text = u"Text by B"_s;
        const auto first = a.saveTemplate(name);
        const auto second = b.saveTemplate(text);
        QVERIFY(ok(wait(first)) && ok(wait(second)));
        const auto both = [&](const Engine &engine) {
            const auto rows = wait(engine.reader()->templates({}))->rows;
            return rows.size() == 1 && rows.first().name == "Named by A"_L1 && rows.first().text == "Text by B"_L1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(synced(a) && synced(b) && both(a) && both(b), kLong);
        QVERIFY(ok(wait(b.deleteTemplate(t.id))));
        QTRY_COMPARE_WITH_TIMEOUT(templateNames(a), QStringList(), kLong);
    }

    void profileAndAccountsAndGateways()
    {
        QTemporaryDir dir;
        Engine engine(configOn(dir.path()));
        QVERIFY(ok(wait(engine.openLocal())));
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        User me = engine.me();
        me.name = u"Me myself"_s;
        me.language = u"de"_s;
        QVERIFY(ok(wait(engine.saveProfile(me))));
        QTRY_COMPARE(engine.me().name, u"Me myself"_s);
        Gateway gateway;
        gateway.id = newUlid();
        gateway.name = u"Practice 2"_s;
        gateway.type = GatewayType::Practice;
        gateway.settings = {{u"latencyMs"_s, 1}};
        QVERIFY(ok(wait(engine.saveGateway(gateway, {}))));
        const auto stored = wait(engine.reader()->gateway(gateway.id));
        QVERIFY(stored);
        QVERIFY(stored->rev > 0);
        QVERIFY(wait(engine.testGateway(gateway.id))->ok);
        TrafficAccount account;
        account.id = newUlid();
        account.name = u"acc2"_s;
        account.displayName = u"Second"_s;
        account.type = AccountType::Campaign;
        account.gatewayId = gateway.id;
        QVERIFY(ok(wait(engine.createAccount(account))));
        QVERIFY(!wait(engine.deleteGateway(gateway.id))); // in use
        QTRY_VERIFY_WITH_TIMEOUT(synced(engine), kLong);
        QCOMPARE(engine.me().language, u"de"_s);
        QFile prices(dir.filePath(u"prices.csv"_s));
        QVERIFY(prices.open(QIODevice::WriteOnly));
        prices.write("mccmnc;country;network;price;prefix\n26277;DE;Test Net;7,5;49177123 49177124\n262;DE;Bad;1;\n");
        prices.close();
        const auto imported = wait(engine.importPrices(prices.fileName()));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->networks, 1);
        QCOMPARE(imported->prefixes, 2);
        QCOMPARE(imported->rejected, 1);
    }

    void engineEndsWhileEverythingRuns()
    {
        QTemporaryDir dir;
        for (int i = 0; i < 3; ++i) {
            Engine engine(configOn(dir.path()));
            QVERIFY(ok(wait(engine.openLocal())));
            engine.saveTemplate(newTemplate(u"x"_s));
            engine.retrySync();
            engine.saveTemplate(newTemplate(u"y"_s));
        }
        Engine engine(configOn(dir.path()));
        engine.openLocal();
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
