// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "core/phone/PhoneNumbers.h"
#include "service/demo/DemoData.h"
#include "service/demo/DemoPlan.h"
#include "service/dispatch/LedgerCheck.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

#include <future>

#include "tests/support/Paths.h"

using namespace cm;
using namespace cm::service;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// The example data: what the service makes by itself agrees with itself, and is of this workspace alone.
class tst_Demo : public QObject {
    Q_OBJECT

private:
    static QString figures(const ServiceFixture &f)
    {
        return f
            .value(
                u"SELECT (SELECT count(*) FROM message) || ' ' || (SELECT count(*) FROM message WHERE state = 8) || ' ' || "
                "(SELECT sum(parts) FROM message) || ' ' || (SELECT count(*) FROM list_entry) || ' ' || (SELECT count(*) FROM "
                "notification) || ' ' || (SELECT group_concat(number, '') FROM (SELECT number FROM list_entry ORDER BY number LIMIT 50))"_s)
            .toString();
    }
    static void demo(ServiceFixture &f, double share)
    {
        f.options().demo = true;
        f.options().demoShare = share;
        f.start();
    }

private Q_SLOTS:
    void everyFigureAgrees()
    {
        ServiceFixture f;
        demo(f, 0.1);
        QCOMPARE(checkLedger(f.service().database()), QStringList());
        QVERIFY(f.value(u"SELECT count(*) FROM message"_s).toInt() > 8000);
        // Every status that a campaign can have is there to look at.
        for (const QString &status : {u"inactive"_s, u"scheduled"_s, u"active"_s, u"paused"_s, u"canceled"_s, u"completed"_s, u"faulted"_s})
            QVERIFY2(f.value(u"SELECT count(*) FROM campaign WHERE status = '%1'"_s.arg(status)).toInt() > 0, qPrintable(status));
        QCOMPARE(f.value(u"SELECT count(*) FROM campaign WHERE status = 'completed' AND waiting > 0"_s).toInt(), 0);
        // The one that is being sent has sent more than half, and not all of what it did in one moment.
        QVERIFY(
            f.value(u"SELECT waiting * 10 > total AND submitted + delivered > waiting FROM campaign WHERE status = 'active'"_s).toBool());
        QVERIFY(f.value(u"SELECT max(n) FROM (SELECT count(*) AS n FROM message WHERE sent_at_ms > 0 GROUP BY sent_at_ms, campaign_id)"_s)
                    .toInt() < 20);
        QVERIFY(f.value(u"SELECT count(DISTINCT error_code) FROM message"_s).toInt() >= 6);
        QVERIFY(f.value(u"SELECT count(DISTINCT mccmnc) FROM message"_s).toInt() >= 12);
        QCOMPARE(f.value(u"SELECT count(*) FROM account"_s).toInt(), 4);
        // Each message that has left has its attempt, and each part of it that was taken its receipt.
        QCOMPARE(
            f.value(u"SELECT count(*) FROM message m WHERE sent_at_ms > 0 AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.message_id = "
                    "m.id AND a.started_at_ms = m.sent_at_ms)"_s)
                .toInt(),
            0);
        QCOMPARE(f.value(u"SELECT count(*) FROM message m WHERE state IN (7, 8, 9, 10, 11) AND parts <> (SELECT count(*) FROM part p WHERE "
                         "p.message_id = m.id AND p.state = m.state)"_s)
                     .toInt(),
                 0);
        QCOMPARE(f.value(u"SELECT count(*) FROM message WHERE sent_at_ms > %1 OR done_at_ms > %1"_s.arg(f.clock.nowMs())).toInt(), 0);
        QCOMPARE(f.value(u"SELECT count(*) FROM message WHERE sent_at_ms > 0 AND done_at_ms > 0 AND done_at_ms < sent_at_ms"_s).toInt(), 0);
        // Every revision once, and none above the last one given: a client that follows the feed sees all of it.
        const qint64 rev = f.value(u"SELECT value FROM meta WHERE key = 'rev'"_s).toLongLong();
        const QString revs =
            u"(SELECT rev FROM message UNION ALL SELECT rev FROM campaign UNION ALL SELECT rev FROM list UNION ALL SELECT rev "
            "FROM template UNION ALL SELECT rev FROM traffic_total UNION ALL SELECT rev FROM notification)"_s;
        QCOMPARE(f.value(u"SELECT count(*) - count(DISTINCT rev) FROM "_s + revs).toInt(), 0);
        QVERIFY(f.value(u"SELECT max(rev) FROM "_s + revs).toLongLong() <= rev);
        QVERIFY(f.value(u"SELECT min(rev) FROM "_s + revs).toLongLong() > 0);
        // The texts are counted as they would be sent, and lists have as many entries as they say.
        QCOMPARE(
            f.value(u"SELECT count(*) FROM list WHERE entries <> (SELECT count(*) FROM list_entry e WHERE e.list_id = list.id)"_s).toInt(),
            0);
        QVERIFY(f.value(u"SELECT count(*) FROM message WHERE encoding = 1"_s).toInt() > 50);
        QVERIFY(f.value(u"SELECT count(*) FROM notification WHERE state = 'unread'"_s).toInt() > 0);
        QCOMPARE(f.value(u"SELECT count(*) FROM list WHERE status = 'faulted'"_s).toInt(), 1);
    }

    void numbersAreWhatTheirCountriesHave()
    {
        ServiceFixture f;
        demo(f, 0.01);
        QStringList numbers;
        const auto read = f.service().database().read([&](QSqlDatabase &db) {
            Statement s(db, u"SELECT number FROM list_entry"_s);
            s.run();
            while (s.next())
                numbers << s.text(0);
        });
        QVERIFY(read);
        QVERIFY(numbers.size() > 400);
        QStringList wrong;
        for (const QString &number : std::as_const(numbers)) {
            if (!parsePhoneNumber(number, {}).has_value())
                wrong << number;
        }
        QVERIFY2(wrong.size() * 50 < numbers.size(), qPrintable(wrong.mid(0, 20).join(u' ')));
        QCOMPARE(f.value(u"SELECT count(*) FROM message WHERE mccmnc = '00000'"_s).toInt(), 0);
    }

    void theSeedDecides()
    {
        ServiceFixture one;
        demo(one, 0.02);
        ServiceFixture two;
        demo(two, 0.02);
        QCOMPARE(figures(one), figures(two));
    }

    void aSecondStartAddsNothing()
    {
        ServiceFixture f;
        demo(f, 0.02);
        const QString before = figures(f);
        f.stop();
        f.clock.advance(24LL * 3600 * 1000);
        f.start();
        QCOMPARE(figures(f), before);
    }

    void cancelledMidwayStartsAnew()
    {
        ServiceFixture f;
        f.options().dataDir = f.dataDir();
        f.options().local = true;
        f.options().demo = true;
        f.options().demoShare = 0.02;
        f.options().passwordCost = {1, 8 * 1024 * 1024};
        f.options().demoProgress = [](int percent) { return percent < 40; };
        const auto cancelled = Service::start(f.options(), f.clock);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().key, u"demo.cancelled"_s);
        QVERIFY(QFile::exists(f.dataDir() + u"/demo-unfinished"_s));
        f.options().demoProgress = {};
        demo(f, 0.02);
        QCOMPARE(checkLedger(f.service().database()), QStringList());
        QVERIFY(!QFile::exists(f.dataDir() + u"/demo-unfinished"_s));
        ServiceFixture whole;
        demo(whole, 0.02);
        QCOMPARE(figures(f), figures(whole));
    }

    /// Ended while it was filled, or full and the note of it could not be removed: never is there anything lost that it has not made.
    void onlyItsOwnStoreIsDeleted()
    {
        ServiceFixture f;
        QVERIFY(QDir().mkpath(f.dataDir()));
        const QString foreign = f.dataDir() + u"/thesis.txt"_s;
        const auto put = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write("years of work") > 0;
        };
        QVERIFY(put(foreign));
        f.options().dataDir = f.dataDir();
        f.options().local = true;
        f.options().demo = true;
        f.options().demoShare = 0.02;
        f.options().passwordCost = {1, 8 * 1024 * 1024};
        f.options().demoProgress = [](int percent) { return percent < 40; };
        QVERIFY(!Service::start(f.options(), f.clock));
        f.options().demoProgress = {};
        demo(f, 0.02);
        QVERIFY(QFile::exists(foreign));
        const int lists = f.value(u"SELECT count(*) FROM list"_s).toInt();
        QVERIFY(lists > 0);
        f.makeList(f.admin(), f.numbers(1));
        f.stop();
        QVERIFY(put(f.dataDir() + u"/demo-unfinished"_s));
        f.start();
        QCOMPARE(f.value(u"SELECT count(*) FROM list"_s).toInt(), lists + 1);
        QVERIFY(!QFile::exists(f.dataDir() + u"/demo-unfinished"_s));
        QVERIFY(QFile::exists(foreign));
    }

    /// An unfinished one that was then used as any other store is somebody's own.
    void whatWasUsedMeanwhileIsKept()
    {
        ServiceFixture f;
        f.options().dataDir = f.dataDir();
        f.options().local = true;
        f.options().demo = true;
        f.options().demoShare = 0.02;
        f.options().passwordCost = {1, 8 * 1024 * 1024};
        f.options().demoProgress = [](int percent) { return percent < 10; };
        QVERIFY(!Service::start(f.options(), f.clock));
        f.options().demoProgress = {};
        f.options().demo = false;
        f.start();
        f.makeList(f.admin(), f.numbers(1));
        const int lists = f.value(u"SELECT count(*) FROM list"_s).toInt();
        f.stop();
        f.options().demo = true;
        const auto again = Service::start(f.options(), f.clock);
        QVERIFY(!again);
        QCOMPARE(again.error().key, u"demo.not_empty"_s);
        // Nor where it is not known what it holds.
        f.options().demo = false;
        f.start();
        QCOMPARE(f.value(u"SELECT count(*) FROM list"_s).toInt(), lists);
    }

    /// Whoever comes second waits for the folder, and finds what the first has made and done.
    void twoStartsShareOneStore()
    {
        ServiceFixture f;
        std::future<Result<std::unique_ptr<Service>>> second;
        f.options().demoProgress = [&](int percent) {
            if (percent >= 40 && !second.valid()) {
                Service::Options same = f.options();
                same.demoProgress = {};
                second = std::async(std::launch::async, [same, &f] { return Service::start(same, f.clock); });
            }
            return true;
        };
        demo(f, 0.02);
        QVERIFY(second.valid());
        f.makeList(f.admin(), f.numbers(1));
        const QString whole = figures(f);
        f.stop();
        {
            const auto started = second.get();
            QVERIFY2(started, started ? "" : qPrintable(started.error().key));
        }
        f.options().demo = false;
        f.options().demoProgress = {};
        f.start();
        QCOMPARE(figures(f), whole);
    }

    void theOneThatIsBeingSentGoesOn()
    {
        ServiceFixture f(true);
        demo(f, 0.05);
        const QString active = u"SELECT %1 FROM campaign WHERE name = 'Last minute gifts'"_s;
        const int left = f.value(active.arg(u"waiting"_s)).toInt();
        QVERIFY(left > 0);
        QCOMPARE(f.value(active.arg(u"status"_s)).toString(), u"active"_s);
        QTRY_VERIFY(f.value(active.arg(u"waiting"_s)).toInt() < left);
        QCOMPARE(checkLedger(f.service().database()), QStringList());
    }

    void onesOwnDataAreLeftAlone()
    {
        ServiceFixture f;
        f.start();
        f.makeList(f.admin(), f.numbers(1));
        f.stop();
        f.options().demo = true;
        const auto refused = Service::start(f.options(), f.clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().key, u"demo.not_empty"_s);
        f.options().demo = false;
        f.start();
        QCOMPARE(f.value(u"SELECT count(*) FROM list"_s).toInt(), 1);
    }

    /// No list and no campaign yet, but a gateway that leads to people.
    void aWorkspaceThatIsSetUpIsLeftAlone()
    {
        ServiceFixture f;
        f.start();
        const QJsonObject settings{{u"host"_s, u"smpp.example.com"_s}, {u"system_id"_s, u"me"_s}};
        f.check(f.admin().send("PATCH", u"/v1/gateways/"_s + f.value(u"SELECT id FROM gateway"_s).toString(),
                               {{u"type"_s, u"smpp"_s}, {u"settings"_s, settings}}));
        f.stop();
        f.options().demo = true;
        const auto refused = Service::start(f.options(), f.clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().key, u"demo.not_empty"_s);
        f.options().demo = false;
        f.start();
        QCOMPARE(f.value(u"SELECT type || settings FROM gateway"_s).toString(),
                 u"smpp"_s + QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)));
        QCOMPARE(f.value(u"SELECT count(*) FROM message"_s).toInt(), 0);
    }

    void nothingLeadsToACarrier()
    {
        ServiceFixture f;
        demo(f, 0.01);
        const HttpClient admin = f.admin();
        const QString gateway = f.value(u"SELECT id FROM gateway"_s).toString();
        QCOMPARE(admin.send("POST", u"/v1/gateways"_s, {{u"id"_s, newUlid()}, {u"name"_s, u"Real"_s}, {u"type"_s, u"smpp"_s}}).code(),
                 u"demo.practice_only"_s);
        QCOMPARE(admin.send("PATCH", u"/v1/gateways/"_s + gateway, {{u"type"_s, u"smpp"_s}}).code(), u"demo.practice_only"_s);
        QCOMPARE(
            admin.send("POST", u"/v1/gateways"_s, {{u"id"_s, newUlid()}, {u"name"_s, u"Practice 2"_s}, {u"type"_s, u"practice"_s}}).status,
            201);
        QCOMPARE(f.value(u"SELECT count(*) FROM gateway WHERE type <> 'practice'"_s).toInt(), 0);
        // However it came to be there: it is not set up any further.
        f.write(u"UPDATE gateway SET type = 'smpp' WHERE name = 'Practice 2'"_s);
        const QString other = f.value(u"SELECT id FROM gateway WHERE name = 'Practice 2'"_s).toString();
        QCOMPARE(admin.send("PATCH", u"/v1/gateways/"_s + other, {{u"settings"_s, QJsonObject{{u"host"_s, u"smpp.example.com"_s}}}}).code(),
                 u"demo.practice_only"_s);
        // Without --demo it is the same store.
        f.stop();
        f.options().demo = false;
        f.start();
        QCOMPARE(f.admin().send("PATCH", u"/v1/gateways/"_s + gateway, {{u"type"_s, u"smpp"_s}}).code(), u"demo.practice_only"_s);
    }

    /// The whole of it, by the real program; and ended by whoever has started it.
    void asAProcess()
    {
        QTemporaryDir dir;
        QProcess process;
        process.setStandardErrorFile(dir.filePath(u"log"_s));
        QElapsedTimer timer;
        timer.start();
        process.start(binDir() + u"/campaign-service"_s, {u"serve"_s, u"--data"_s, dir.filePath(u"data"_s), u"--local"_s, u"--demo"_s});
        QVERIFY(process.waitForStarted());
        QStringList lines;
        const auto next = [&] {
            if (!QTest::qWaitFor([&] { return process.canReadLine() || process.state() == QProcess::NotRunning; }, 120'000))
                return QJsonObject();
            return QJsonDocument::fromJson(process.readLine()).object();
        };
        QJsonObject line = next();
        QCOMPARE(jsonInt(line, u"preparing", -1), 0);
        int last = 0;
        while (line.contains(u"preparing"_s)) {
            const int percent = int(jsonInt(line, u"preparing"));
            QVERIFY(percent >= last && percent <= 100);
            last = percent;
            line = next();
        }
        QVERIFY2(line.value(u"ready"_s).toBool(), QJsonDocument(line).toJson().constData());
        QCOMPARE(last, 100);
        qInfo("made in %lld ms", timer.elapsed());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);

        process.start(binDir() + u"/campaign-service"_s, {u"serve"_s, u"--data"_s, dir.filePath(u"other"_s), u"--local"_s, u"--demo"_s});
        QVERIFY(process.waitForStarted());
        next();
        process.closeWriteChannel();
        QVERIFY2(process.waitForFinished(20'000), "cancelled while it works");
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(QFile::exists(dir.filePath(u"other/demo-unfinished"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"
