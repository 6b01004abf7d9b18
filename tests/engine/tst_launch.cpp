// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ulid.h"
#include "core/wire/Api.h"
#include "tests/engine/LaunchBench.h"

#include <QRandomGenerator>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// One launch against a service that loses, repeats and dies. Whatever happens: one launch, one message a recipient, or a draft again.
class TestLaunch : public QObject, LaunchBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void everybodyOnce();
    void exactlyOnceOverTenThousandRetries();
    void goesOnAfterACrashAtAnyRequest_data();
    void goesOnAfterACrashAtAnyRequest();
    void goesOnAfterCrashesAtRandom();
    void cancelAtAnyRequest_data();
    void cancelAtAnyRequest();
    void otherContentOnTheServiceIsAHardError();
    void changedListAfterACrashIsAHardError();
    void tooLateAsksAgain_data();
    void tooLateAsksAgain();
    void scheduledMayBeLate();
    void waitsWhileOffline();
    void pauseSurvivesARestart();
    void waitsForEditsOfTheCampaign();
    void refusedEditStopsTheLaunch();
    void nobodyLeft();
    void problemsBeforeAnythingIsAsked_data();
    void problemsBeforeAnythingIsAsked();
    void refusedByTheService();
};

void TestLaunch::everybodyOnce()
{
    fill(2500, 300);
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();
    const auto report = job->result().value<LaunchReport>();
    QCOMPARE(report.messages, 2500);
    QCOMPARE(report.duplicates, 300);
    QCOMPARE(report.campaign.status, CampaignStatus::Active);
    QCOMPARE(job->done(), job->total());
    QCOMPARE(job->total(), 2800);
    // Full batches in the order of the lists.
    QCOMPARE(m_service->batches.size(), 3);
    QCOMPARE(m_service->batches.value(0).items.size(), 1000);
    QCOMPARE(m_service->batches.value(2).items.size(), 500);
    QCOMPARE(m_service->batches.value(0).items.at(0).toObject().value(u"recipient"_s).toString(), number(0));
    QCOMPARE(m_service->batches.value(2).items.last().toObject().value(u"recipient"_s).toString(), number(2499));
    const QJsonObject three = m_service->batches.value(0).items.at(3).toObject();
    QCOMPARE(three.value(u"encoding"_s).toString(), u"ucs2"_s);
    QCOMPARE(m_desk->cache.entity(u"campaign"_s, kCampaign)->value(u"status"_s).toString(), u"active"_s);
    QCOMPARE(m_desk->ensured, (QStringList{kListA, kListB, kListA, kListB}));
}

void TestLaunch::exactlyOnceOverTenThousandRetries()
{
    fill(20'000);
    QRandomGenerator random(7);
    m_service->fault = [&](qint64, const HttpServer::Request &request) {
        if (!request.path.contains(u"/batches/"_s) || m_service->batchRequests >= 11'000)
            return FakeService::Fault::None;
        switch (random.bounded(1000)) {
        case 0:
            return FakeService::Fault::None;
        case 1 ... 150:
            return FakeService::Fault::Lose;
        case 151 ... 300:
            return FakeService::Fault::Error500;
        case 301 ... 350:
            return FakeService::Fault::Cut;
        default:
            return FakeService::Fault::Swallow;
        }
    };
    m_desk.reset();
    m_desk = std::make_unique<Desk>(m_dir->path(), m_service->server.url(), m_clock, SteadyClient::Pace{0, 0}, 6);
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 240'000);
    QCOMPARE(job->state(), Job::State::Finished);
    QVERIFY2(m_service->batchRepeats >= 10'000, qPrintable(QString::number(m_service->batchRepeats)));
    QCOMPARE(m_service->batches.size(), 20);
    checkSentOnce();
}

void TestLaunch::goesOnAfterACrashAtAnyRequest_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("hadEffect");
    // prepare, batches, three times a batch, seal, launch
    for (int i = 0; i < 7; ++i) {
        QTest::addRow("request %d lost", i) << i << false;
        QTest::addRow("answer %d lost", i) << i << true;
    }
}

void TestLaunch::goesOnAfterACrashAtAnyRequest()
{
    QFETCH(int, request);
    QFETCH(bool, hadEffect);
    fill(2500);
    bool crashed = false;
    const auto crash = [&](qint64 n, const HttpServer::Request &) {
        if (n == request && !crashed) {
            crashed = true;
            m_desk.reset();
        }
    };
    if (hadEffect)
        m_service->afterEffect = crash;
    else
        m_service->fault = [&](qint64 n, const HttpServer::Request &r) {
            const bool before = crashed;
            crash(n, r);
            return before == crashed ? FakeService::Fault::None : FakeService::Fault::Lose;
        };
    m_desk->launch(kCampaign);
    QTRY_VERIFY(crashed);
    QVERIFY(!m_desk);
    m_desk = makeDesk();
    const QList<UploadRow> left = m_desk->launches->leftOver();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().campaignId, kCampaign);
    const qint64 before = m_service->batchRepeats;
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();
    QVERIFY2(m_service->batchRepeats - before <= 2, "at most what was on its way is sent again");
    QCOMPARE(m_service->prepares, 1);
}

void TestLaunch::goesOnAfterCrashesAtRandom()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 15; ++round) {
        cleanup();
        init();
        fill(3200, 50);
        bool wantsCrash = true;
        const auto decide = [&](qint64, const HttpServer::Request &) {
            if (!m_desk)
                return FakeService::Fault::Lose;
            if (wantsCrash && random.bounded(4) == 0) {
                m_desk.reset();
                return random.bounded(2) == 0 ? FakeService::Fault::Lose : FakeService::Fault::Swallow;
            }
            return random.bounded(5) == 0 ? FakeService::Fault(1 + random.bounded(4)) : FakeService::Fault::None;
        };
        m_service->fault = decide;
        for (int life = 0;; ++life) {
            wantsCrash = life < 8;
            if (!m_desk)
                m_desk = makeDesk();
            Job *job = m_desk->launch(kCampaign);
            QTRY_VERIFY(!m_desk || job->isOver());
            if (!m_desk)
                continue;
            QCOMPARE(job->state(), Job::State::Finished);
            break;
        }
        checkSentOnce();
    }
}

void TestLaunch::cancelAtAnyRequest_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("hadEffect");
    for (int i = 0; i < 7; ++i) {
        QTest::addRow("request %d lost", i) << i << false;
        QTest::addRow("answer %d lost", i) << i << true;
    }
}

void TestLaunch::cancelAtAnyRequest()
{
    QFETCH(int, request);
    QFETCH(bool, hadEffect);
    fill(2500);
    Job *job = nullptr;
    m_service->fault = [&](qint64 n, const HttpServer::Request &) {
        if (n != request)
            return FakeService::Fault::None;
        job->cancel();
        return hadEffect ? FakeService::Fault::Swallow : FakeService::Fault::Lose;
    };
    job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QVERIFY(m_desk->cache.uploads()->isEmpty());
    if (request == 6 && hadEffect) {
        // It was too late.
        QCOMPARE(job->state(), Job::State::Finished);
        checkSentOnce();
        return;
    }
    QCOMPARE(job->state(), Job::State::Cancelled);
    QCOMPARE(m_service->launches, 0);
    QCOMPARE(m_service->campaign.status, CampaignStatus::Inactive);
    QVERIFY(m_service->batches.isEmpty());
    // And it can be launched again.
    m_service->fault = nullptr;
    Job *again = m_desk->launch(kCampaign);
    QTRY_VERIFY(again->isOver());
    QCOMPARE(again->state(), Job::State::Finished);
    checkSentOnce();
}

void TestLaunch::otherContentOnTheServiceIsAHardError()
{
    fill(2500);
    m_service->campaign.status = CampaignStatus::Processing;
    m_service->batches.insert(1, {QByteArray(32, 'x'), {}});
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"batch.differs"_s);
    QCOMPARE(m_service->launches, 0);
    QCOMPARE(m_service->campaign.status, CampaignStatus::Inactive);
    QVERIFY(m_service->batches.isEmpty());
}

void TestLaunch::changedListAfterACrashIsAHardError()
{
    fill(2500);
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n == 4)
            m_desk.reset();
    };
    m_desk->launch(kCampaign);
    QTRY_VERIFY(!m_desk);
    m_desk = makeDesk();
    QVERIFY(m_desk->cache.dropEntries(kListA));
    QList<ListEntry> other;
    for (int i = 0; i < 1250; ++i)
        other.append({i, number(i), {u"Changed"_s, u"x"_s}});
    QVERIFY(m_desk->cache.addEntries(kListA, other));
    QVERIFY(m_desk->cache.completeEntries(kListA));
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"launch.rendered_differs"_s);
    QCOMPARE(m_service->launches, 0);
    QCOMPARE(m_service->campaign.status, CampaignStatus::Inactive);
}

void TestLaunch::tooLateAsksAgain_data()
{
    QTest::addColumn<bool>("clocksDiffer");
    QTest::newRow("the desktop knows") << false;
    QTest::newRow("the service says so") << true;
}

void TestLaunch::tooLateAsksAgain()
{
    QFETCH(bool, clocksDiffer);
    fill(1500);
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n == 3)
            m_desk.reset();
    };
    m_desk->launch(kCampaign);
    QTRY_VERIFY(!m_desk);
    m_service->nowMs += wire::kLaunchNotAfterMs + 1000;
    if (!clocksDiffer)
        m_clock.now += wire::kLaunchNotAfterMs + 1000;
    m_desk = makeDesk();
    Job *job = m_desk->launch(kCampaign);
    QTRY_COMPARE(job->state(), Job::State::Paused);
    QCOMPARE(job->error().key, u"launch.too_late"_s);
    QVERIFY(!job->error().message.isEmpty());
    QCOMPARE(m_service->launches, 0);
    QVERIFY(m_service->sealed);
    // It also asks after another crash, and goes on with the word of a person only.
    m_desk.reset();
    m_desk = makeDesk();
    job = m_desk->launch(kCampaign);
    QTRY_COMPARE(job->state(), Job::State::Paused);
    m_clock.now = qMax<qint64>(m_clock.now, m_service->nowMs);
    job->resume();
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();
}

void TestLaunch::scheduledMayBeLate()
{
    fill(1200);
    Campaign c = m_service->campaign;
    c.scheduledAtMs = m_clock.now + 60 * 60 * 1000;
    m_service->campaign = c;
    putIntoCache(m_desk->cache, {{u"campaign"_s, c.toJson()}});
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n == 3)
            m_desk.reset();
    };
    m_desk->launch(kCampaign);
    QTRY_VERIFY(!m_desk);
    m_clock.now += wire::kLaunchNotAfterMs + 1000;
    m_service->nowMs = m_clock.now;
    m_desk = makeDesk();
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();
}

void TestLaunch::waitsWhileOffline()
{
    fill(3500);
    const quint16 port = m_service->server.port();
    bool cut = false;
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n == 3)
            cut = true;
    };
    m_service->fault = [&](qint64, const HttpServer::Request &) { return cut ? FakeService::Fault::Lose : FakeService::Fault::None; };
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(cut);
    m_service->server.close();
    QTRY_VERIFY(job->step().contains(u"aiting"_s));
    QCOMPARE(job->state(), Job::State::Running);
    cut = false;
    m_service->afterEffect = nullptr;
    QVERIFY(m_service->server.listen(port));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();
}

void TestLaunch::pauseSurvivesARestart()
{
    fill(5500);
    Job *job = nullptr;
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n == 3)
            job->pause();
    };
    job = m_desk->launch(kCampaign);
    QTRY_COMPARE(job->state(), Job::State::Paused);
    QVERIFY(job->error().key.isEmpty());
    QTRY_VERIFY(m_service->batches.size() <= 4);
    m_desk.reset();
    m_desk = makeDesk();
    job = m_desk->launch(kCampaign);
    QTRY_COMPARE(job->state(), Job::State::Paused);
    const qsizetype stored = m_service->batches.size();
    QTest::qWait(50);
    QCOMPARE(m_service->batches.size(), stored);
    m_service->afterEffect = nullptr;
    job->resume();
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();
}

void TestLaunch::waitsForEditsOfTheCampaign()
{
    fill(10);
    Campaign edited = m_service->campaign;
    edited.text = u"New {Name|there}"_s;
    OutboxRow row;
    row.id = newUlid();
    row.type = u"campaign"_s;
    row.entityId = kCampaign;
    row.method = u"PUT"_s;
    row.path = u"/v1/campaigns/"_s + kCampaign;
    QVERIFY(m_desk->cache.queueEdit(row, edited.toJson()));
    Job *job = m_desk->launch(kCampaign);
    QTest::qWait(30);
    QVERIFY(m_service->log.isEmpty());
    m_service->campaign = edited;
    QVERIFY(m_desk->cache.confirmEdit(row.id, edited.toJson()));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    QCOMPARE(m_service->sent.value(number(1)).text, u"New Anna 1"_s);
}

void TestLaunch::refusedEditStopsTheLaunch()
{
    fill(10);
    OutboxRow row;
    row.id = newUlid();
    row.type = u"campaign"_s;
    row.entityId = kCampaign;
    row.method = u"PUT"_s;
    row.path = u"/v1/campaigns/"_s + kCampaign;
    QVERIFY(m_desk->cache.queueEdit(row, m_service->campaign.toJson()));
    Job *job = m_desk->launch(kCampaign);
    QVERIFY(m_desk->cache.setAttention(row.id, {ErrorCode::InvalidInput, u"campaign.name"_s, u"No."_s, {}}, {}));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"campaign.name"_s);
    QVERIFY(m_service->log.isEmpty());
    QVERIFY(m_desk->cache.uploads()->isEmpty());
}

void TestLaunch::nobodyLeft()
{
    fill(0);
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"campaign.nobody"_s);
    QCOMPARE(m_service->campaign.status, CampaignStatus::Inactive);
}

void TestLaunch::problemsBeforeAnythingIsAsked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("key");
    QTest::newRow("name") << u"name"_s << u"x"_s << u"campaign.name"_s;
    QTest::newRow("sender") << u"sender"_s << u"much too long a sender"_s << u"sender.too_long"_s;
    QTest::newRow("account") << u"account_id"_s << u"01N0NE00000000000000000000"_s << u"campaign.account_gone"_s;
    QTest::newRow("no account") << u"account_id"_s << u""_s << u"campaign.no_account"_s;
    QTest::newRow("placeholder") << u"text"_s << u"Hi {Nmae}"_s << u"template.unknown_column"_s;
    QTest::newRow("brace") << u"text"_s << u"Hi {Name"_s << u"template.unterminated"_s;
    QTest::newRow("text") << u"text"_s << u" \n"_s << u"campaign.no_text"_s;
}

void TestLaunch::problemsBeforeAnythingIsAsked()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, key);
    fill(10);
    QJsonObject o = m_service->campaign.toJson();
    o.insert(field, value);
    putIntoCache(m_desk->cache, {{u"campaign"_s, o}});
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, key);
    QVERIFY(!job->error().message.isEmpty());
    QVERIFY(m_service->log.isEmpty());
    QVERIFY(m_desk->cache.uploads()->isEmpty());
}

void TestLaunch::refusedByTheService()
{
    fill(1500);
    m_service->sealed = true; // refuses every batch
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"campaign.sealed"_s);
    QCOMPARE(m_service->campaign.status, CampaignStatus::Inactive);
    QVERIFY(m_desk->cache.uploads()->isEmpty());
}

QTEST_GUILESS_MAIN(TestLaunch)
#include "tst_launch.moc"
