// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/Api.h"
#include "tests/engine/LaunchBench.h"

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// What others do to a campaign, and what clocks say, while it is being launched.
class TestLaunchMeanwhile : public QObject, LaunchBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void launchedElsewhere();
    void anotherTextLaunchedElsewhere();
    void preparedAnewMeanwhile();
    void aWrongClockNeitherBlocksNorSendsLate_data();
    void aWrongClockNeitherBlocksNorSendsLate();
    void changedByAnotherPerson();
    void launchedTwiceIsOneCampaign();
};

void TestLaunchMeanwhile::launchedElsewhere()
{
    fill(1500);
    // The cache still believes in a draft.
    m_service->campaign.status = CampaignStatus::Active;
    m_service->campaign.launchedAtMs = 1;
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    QCOMPARE(m_service->launches, 0);
    QVERIFY(m_service->batches.isEmpty());
}

void TestLaunchMeanwhile::anotherTextLaunchedElsewhere()
{
    fill(10);
    m_service->campaign.status = CampaignStatus::Active;
    m_service->campaign.launchedAtMs = 1;
    m_service->campaign.text = u"Another text"_s;
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"campaign.changed_meanwhile"_s);
    QVERIFY(m_desk->cache.uploads()->isEmpty());
}

/// Another desktop makes it a draft again, changes it and prepares it while this one uploads: nothing of the old text goes out, and the
/// other's upload stays as it is.
void TestLaunchMeanwhile::preparedAnewMeanwhile()
{
    fill(3500);
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n != 3)
            return;
        m_service->batches.clear();
        m_service->campaign.text = u"New"_s;
        ++m_service->campaign.generation;
        m_service->batches.insert(7, {});
    };
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"campaign.superseded"_s);
    QCOMPARE(m_service->launches, 0);
    QCOMPARE(m_service->batches.keys(), QList<int>{7});
    QCOMPARE(m_service->campaign.status, CampaignStatus::Processing);
    QVERIFY(m_desk->cache.uploads()->isEmpty());
}

void TestLaunchMeanwhile::aWrongClockNeitherBlocksNorSendsLate_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("right") << qint64(0);
    QTest::newRow("a day ahead") << qint64(24LL * 3'600'000);
    QTest::newRow("a day behind") << qint64(-24LL * 3'600'000);
}

void TestLaunchMeanwhile::aWrongClockNeitherBlocksNorSendsLate()
{
    QFETCH(qint64, offset);
    m_clock.now = m_service->nowMs + offset;
    fill(1500);
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();

    // The same, but the desktop is gone for 20 minutes before the launch: it asks.
    startAnew();
    fill(1500);
    m_service->fault = [](qint64, const HttpServer::Request &request) {
        return request.path.endsWith(u":launch"_s) ? FakeService::Fault::Lose : FakeService::Fault::None;
    };
    m_desk->launch(kCampaign);
    QTRY_VERIFY(!m_service->log.filter(u"launch"_s).isEmpty());
    m_desk.reset();
    m_service->fault = nullptr;
    m_clock.now += 20 * 60'000;
    m_service->nowMs += 20 * 60'000;
    m_desk = makeDesk();
    job = m_desk->launch(kCampaign);
    QTRY_COMPARE(job->state(), Job::State::Paused);
    QCOMPARE(job->error().key, u"launch.too_late"_s);
    QCOMPARE(m_service->launches, 0);
    job->resume();
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    checkSentOnce();

    // And a clock that is set back while the service cannot be reached does not make it younger.
    startAnew();
    fill(1500);
    m_service->fault = [](qint64, const HttpServer::Request &request) {
        return request.path.endsWith(u":prepare"_s) ? FakeService::Fault::Lose : FakeService::Fault::None;
    };
    m_desk->launch(kCampaign);
    QTRY_VERIFY(!m_service->log.filter(u"prepare"_s).isEmpty());
    m_desk.reset();
    m_service->fault = nullptr;
    m_clock.now -= 3'600'000;
    m_service->nowMs += 20 * 60'000;
    m_desk = makeDesk();
    job = m_desk->launch(kCampaign);
    QTRY_COMPARE(job->state(), Job::State::Paused);
    QCOMPARE(job->error().key, u"launch.too_late"_s);
}

void TestLaunchMeanwhile::changedByAnotherPerson()
{
    fill(10);
    m_service->campaign.text = u"Something else"_s;
    Job *job = m_desk->launch(kCampaign);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"campaign.changed_meanwhile"_s);
    QCOMPARE(m_service->campaign.status, CampaignStatus::Inactive);
    QCOMPARE(m_service->launches, 0);
}

void TestLaunchMeanwhile::launchedTwiceIsOneCampaign()
{
    fill(1500);
    Job *first = m_desk->launch(kCampaign);
    m_desk->launch(kCampaign); // a double click that came through
    QTRY_VERIFY(first->isOver());
    QCOMPARE(first->state(), Job::State::Finished);
    Job *third = m_desk->launch(kCampaign);
    QTRY_VERIFY(third->isOver());
    QCOMPARE(third->state(), Job::State::Finished);
    QCOMPARE(third->result().value<LaunchReport>().campaign.status, CampaignStatus::Active);
    checkSentOnce();
}

QTEST_GUILESS_MAIN(TestLaunchMeanwhile)
#include "tst_launch_meanwhile.moc"
