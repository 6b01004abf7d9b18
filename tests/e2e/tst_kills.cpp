// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Journal.h"
#include "tests/support/PeerCarrier.h"
#include "tests/support/RealDesk.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 10;

/// One life of tests/e2e/desk_process.cpp.
class DeskProcess {
public:
    DeskProcess(const QString &dataDir, const QString &campaignId)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(binDir() + u"/e2e-desk"_s, {dataDir, binDir() + u"/campaign-service"_s, campaignId});
        if (!m_process.waitForStarted())
            qFatal("e2e-desk does not start");
    }
    ~DeskProcess() { kill(); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    /// The next line; an empty object when nothing comes for so long.
    QJsonObject line(int timeoutMs)
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine()) {
            const int left = timeoutMs - int(timer.elapsed());
            if (left <= 0 || (!m_process.waitForReadyRead(left) && !m_process.canReadLine()))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private:
    QProcess m_process;
};

} // namespace

/// Programs that end in the middle of what they do. Nobody gets two messages, and none is lost unseen.
class TestKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void desktopDuringTheUpload();
    void serviceDuringTheDispatch();
};

void TestKills::desktopDuringTheUpload()
{
    constexpr int kRecipients = 8000;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir dir;
    PeerCarrier carrier;
    carrier.start({{u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}});
    auto desk = std::make_unique<RealDesk>(dir.path());
    desk->open();
    const QString account = desk->makeAccount(carrier.gatewaySettings());
    const QString list = desk->importRows(u"Everybody"_s, kRecipients);
    int kills = 0;
    int campaigns = 0;
    while (kills < kKills && campaigns < 16) {
        ++campaigns;
        const Campaign draft = desk->saveCampaign(account, {list}, u"Campaign %1 for {name}"_s.arg(campaigns));
        RealDesk::until([&desk, &draft] { return desk->campaign(draft.id).rev > 0; }, "the draft is at the service");
        desk.reset();
        for (bool over = false; !over;) {
            DeskProcess process(dir.path(), draft.id);
            // From the first sign of the upload on it may end at any moment.
            QJsonObject line = process.line(60'000);
            while (!line.isEmpty() && !line.contains(u"state"_s) && line.value(u"total"_s).toInt() == 0)
                line = process.line(60'000);
            QVERIFY2(!line.isEmpty(), "the upload does not begin");
            QElapsedTimer life;
            life.start();
            const int lifeMs = kills < kKills ? int(random.bounded(250)) : 120'000;
            while (!line.contains(u"state"_s) && life.elapsed() < lifeMs)
                line = process.line(qMax(1, lifeMs - int(life.elapsed())));
            over = line.contains(u"state"_s);
            if (over)
                QVERIFY2(line.value(u"state"_s).toInt() == int(Job::State::Finished), qPrintable(line.value(u"key"_s).toString()));
            else
                ++kills;
            process.kill();
        }
        desk = std::make_unique<RealDesk>(dir.path());
        desk->open();
    }
    qInfo("%d kills over %d campaigns", kills, campaigns);
    QVERIFY(kills >= kKills);
    RealDesk::until([&] { return carrier.figure("submitted") >= campaigns * kRecipients; }, "everything sent", 120'000);
    QHash<QString, QHash<QString, int>> times; // text without the name -> recipient -> how often
    for (const QJsonObject &line : carrier.journal())
        ++times[line.value(u"text"_s).toString().section(u' ', 0, 1)][line.value(u"destination"_s).toString()];
    QCOMPARE(times.size(), campaigns);
    for (const auto &recipients : std::as_const(times)) {
        QCOMPARE(recipients.size(), kRecipients);
        for (const int n : recipients)
            QCOMPARE(n, 1);
    }
}

void TestKills::serviceDuringTheDispatch()
{
    constexpr int kRecipients = 6000;
    constexpr int kWindow = 10;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir dir;
    PeerCarrier carrier;
    carrier.start({{u"latencyMs"_s, 4}, {u"receipts"_s, QJsonObject{{u"delayMs"_s, 40}, {u"jitterMs"_s, 100}, {u"doubledPercent"_s, 10}}}});
    RealDesk desk(dir.path());
    desk.open();
    QJsonObject settings = carrier.gatewaySettings();
    settings[u"window"_s] = kWindow;
    const QString account = desk.makeAccount(settings);
    const QString list = desk.importRows(u"Everybody"_s, kRecipients);
    const Campaign draft = desk.saveCampaign(account, {list}, u"Hello {name}"_s);
    Job *job = desk.finished(desk.engine->launchCampaign(draft.id));
    QCOMPARE(job->state(), Job::State::Finished);
    int kills = 0;
    for (; kills < kKills; ++kills) {
        const int before = carrier.figure("submitted");
        RealDesk::until([&] { return carrier.figure("submitted") > before; }, "it sends", 60'000);
        QTest::qWait(int(random.bounded(250)));
        if (carrier.figure("submitted") >= kRecipients - 100)
            break;
        const QList<qint64> pids = RealDesk::servicePids();
        QCOMPARE(pids.size(), 1);
        RealDesk::killService();
        RealDesk::until([&] { return !RealDesk::servicePids().isEmpty() && RealDesk::servicePids() != pids; }, "it is started again");
    }
    qInfo("%d kills", kills);
    QCOMPARE(kills, kKills);
    const auto nothingLeft = [&desk, &draft] {
        const Campaign c = desk.campaign(draft.id);
        return c.status == CampaignStatus::Completed && c.counts.waiting == 0;
    };
    const bool ended = QTest::qWaitFor(nothingLeft, 120'000);
    const Campaign after = desk.campaign(draft.id);
    const QString state = u"%1: waiting %2, submitted %3, in doubt %4; the carrier took %5; sync %6 %7"_s.arg(toWire(after.status))
                              .arg(after.counts.waiting)
                              .arg(after.counts.submitted)
                              .arg(after.counts.inDoubt)
                              .arg(carrier.figure("submitted"))
                              .arg(int(desk.engine->syncStatus().phase))
                              .arg(desk.engine->syncStatus().error.key);
    QVERIFY2(ended, qPrintable(state));

    const QHash<QString, Received> received = assemble(carrier.journal());
    for (const Received &r : received)
        QCOMPARE(r.submits, 1);
    const auto arrived = [&] { return desk.messages(draft.id).size() == kRecipients; };
    RealDesk::until(arrived, "every message in the history");
    // Nobody got two. Who got none is known to be in doubt, and is not sent again.
    int inDoubt = 0;
    for (const Message &message : desk.messages(draft.id)) {
        const bool doubtful = message.state == MessageState::InDoubt;
        inDoubt += doubtful ? 1 : 0;
        QVERIFY2(doubtful || received.contains(message.recipient.mid(1)), "a message that never left is shown as sent");
        QVERIFY(deliveryStatusOf(message.state) != DeliveryStatus::None);
    }
    qInfo("%d in doubt, %d of them never left", inDoubt, kRecipients - int(received.size()));
    QVERIFY(inDoubt <= kKills * kWindow);
    QVERIFY(kRecipients - received.size() <= inDoubt);
    const Campaign done = desk.campaign(draft.id);
    QCOMPARE(done.counts.total, kRecipients);
    QCOMPARE(done.counts.inDoubt, inDoubt);
    QCOMPARE(done.counts.sent(), kRecipients);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
