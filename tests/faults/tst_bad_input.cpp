// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Journal.h"
#include "tests/support/PeerCarrier.h"
#include "tests/support/RealDesk.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// What people get wrong, and what carriers and computers refuse: a clear message each time, and nothing lost.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_carrier.start();
        m_desk = std::make_unique<RealDesk>(m_dir.path());
        m_desk->open();
        m_account = m_desk->makeAccount(m_carrier.gatewaySettings());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void files_data();
    void files();
    void emptyAfterRendering();
    void unknownPlaceholder();
    void carrierRefusesTheBind();
    void portTaken();
    void dataFolderInUse();
    void serviceMissing();

private:
    QTemporaryDir m_dir;
    PeerCarrier m_carrier;
    std::unique_ptr<RealDesk> m_desk;
    QString m_account;
};

void TestBadInput::files_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("phoneColumn");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty file") << QByteArray() << u"contacts.csv"_s << 0 << u"import.empty"_s << u"contacts.csv"_s;
    QTest::newRow("no phone column") << QByteArray("name,town\nAnna,Vienna\n") << u"contacts.csv"_s << -1 << u"import.no_phone_column"_s
                                     << u"phone"_s;
    QTest::newRow("no number at all") << QByteArray("name,town\nAnna,Vienna\n") << u"contacts.csv"_s << 0 << u"list.no_valid_number"_s
                                      << u"phone number"_s;
    QTest::newRow("binary file") << QByteArray("\x7f"
                                               "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0",
                                               24)
                                 << u"photo"_s << 0 << u"import.binary"_s << u"photo"_s;
}

void TestBadInput::files()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(int, phoneColumn);
    QFETCH(QString, key);
    QFETCH(QString, word);
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    ImportRequest request;
    request.name = u"Broken"_s;
    request.file = file.fileName();
    request.phoneColumn = phoneColumn;
    request.labels = {u"a"_s, u"b"_s};
    Job *job = m_desk->finished(m_desk->engine->importContacts(request));
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, key);
    QVERIFY2(job->error().message.contains(word), qPrintable(job->error().message));
    const auto lists = RealDesk::must(RealDesk::wait(m_desk->engine->reader()->lists({})), "lists");
    for (const DistributionList &list : lists.rows)
        QVERIFY(list.name != u"Broken"_s);
}

void TestBadInput::emptyAfterRendering()
{
    QFile file(m_dir.filePath(u"blank.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("phone,name\n+491711110001, \n+491711110002,\n");
    file.close();
    ImportRequest request;
    request.name = u"Without names"_s;
    request.file = file.fileName();
    request.labels = {u"phone"_s, u"name"_s};
    const QString list = m_desk->importFile(request);
    Campaign draft = m_desk->saveCampaign(m_account, {list}, u"{name}"_s);
    const auto report = RealDesk::must(RealDesk::wait(m_desk->engine->preflight(draft)), "preflight");
    QCOMPARE(report.empty, 2);
    QCOMPARE(report.recipients, 0);
    QCOMPARE(report.problems.size(), 1);
    Job *job = m_desk->finished(m_desk->engine->launchCampaign(draft.id));
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"campaign.nobody"_s);
    RealDesk::until([&] { return m_desk->campaign(draft.id).status == CampaignStatus::Inactive; }, "a draft again");
    QVERIFY(m_carrier.journal().isEmpty());
    // Mended, it goes out.
    draft.text = u"Hello {name|you}"_s;
    RealDesk::must(RealDesk::wait(m_desk->engine->saveCampaign(draft)), "save");
    job = m_desk->finished(m_desk->engine->launchCampaign(draft.id));
    QVERIFY2(job->state() == Job::State::Finished, qPrintable(job->error().key));
    RealDesk::until([&] { return m_carrier.figure("submitted") == 2; }, "both are sent");
    RealDesk::until([&] { return m_desk->campaign(draft.id).status == CampaignStatus::Completed; }, "completed");
}

void TestBadInput::unknownPlaceholder()
{
    const int before = m_carrier.figure("submitted");
    const QString list = m_desk->importRows(u"With names"_s, 3, 500);
    const Campaign draft = m_desk->saveCampaign(m_account, {list}, u"Hello {nmae}"_s);
    const auto report = RealDesk::must(RealDesk::wait(m_desk->engine->preflight(draft)), "preflight");
    QCOMPARE(report.problems.size(), 1);
    QVERIFY2(report.problems.first().contains(u"nmae"_s), qPrintable(report.problems.first()));
    Job *job = m_desk->finished(m_desk->engine->launchCampaign(draft.id));
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"template.unknown_column"_s);
    QVERIFY2(job->error().message.contains(u"nmae"_s), qPrintable(job->error().message));
    QCOMPARE(m_desk->campaign(draft.id).status, CampaignStatus::Inactive);
    QCOMPARE(m_desk->campaign(draft.id).text, draft.text);
    QCOMPARE(m_carrier.figure("submitted"), before);
}

void TestBadInput::carrierRefusesTheBind()
{
    PeerCarrier carrier;
    carrier.start({{u"bindStatus"_s, 0x0e}}); // invalid password
    const QString account = m_desk->makeAccount(carrier.gatewaySettings());
    const QString gatewayId = m_desk->gatewayId;
    const auto test = RealDesk::must(RealDesk::wait(m_desk->engine->testGateway(gatewayId)), "test the gateway");
    QVERIFY(!test.ok);
    QVERIFY(!test.text.isEmpty());
    const QString list = m_desk->importRows(u"Patient"_s, 20, 1000);
    const Campaign draft = m_desk->saveCampaign(account, {list}, u"Hello {name}"_s);
    Job *job = m_desk->finished(m_desk->engine->launchCampaign(draft.id));
    QCOMPARE(job->state(), Job::State::Finished);
    const auto gateway = [&] { return RealDesk::must(RealDesk::wait(m_desk->engine->reader()->gateway(gatewayId)), "gateway"); };
    RealDesk::until([&] { return gateway().state == u"error"_s; }, "the gateway says that it has failed");
    QVERIFY2(!gateway().stateText.isEmpty(), "and why");
    QCOMPARE(m_desk->campaign(draft.id).counts.waiting, 20);
    QVERIFY(carrier.journal().isEmpty());
    // The right password is entered; what waits goes out.
    carrier.tell({{u"bindStatus"_s, 0}});
    RealDesk::must(RealDesk::wait(m_desk->engine->saveGateway(gateway(), u"right"_s)), "save the gateway");
    RealDesk::until([&] { return m_desk->campaign(draft.id).counts.delivered == 20; }, "everybody got it");
    const QHash<QString, Received> received = assemble(carrier.journal());
    QCOMPARE(received.size(), 20);
    for (const Received &r : received)
        QCOMPARE(r.submits, 1);
}

void TestBadInput::portTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QTemporaryDir data;
    QProcess service;
    service.start(binDir() + u"/campaign-service"_s,
                  {u"serve"_s, u"--data"_s, data.path(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
    QVERIFY(service.waitForFinished());
    QCOMPARE(service.exitCode(), 1);
    const QJsonObject said = QJsonDocument::fromJson(service.readAllStandardOutput()).object();
    QCOMPARE(said.value(u"ready"_s).toBool(true), false);
    QVERIFY(!said.value(u"code"_s).toString().isEmpty());
    QVERIFY2(said.value(u"message"_s).toString().contains(QString::number(other.serverPort())),
             qPrintable(said.value(u"message"_s).toString()));
    // Once it is free, the same data folder serves.
    other.close();
    service.start(binDir() + u"/campaign-service"_s,
                  {u"serve"_s, u"--data"_s, data.path(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort())});
    RealDesk::until([&] { return service.canReadLine(); }, "a word of the service");
    QCOMPARE(QJsonDocument::fromJson(service.readLine()).object().value(u"ready"_s).toBool(), true);
    service.terminate();
    QVERIFY(service.waitForFinished());
    QCOMPARE(service.exitCode(), 0);
}

void TestBadInput::dataFolderInUse()
{
    RealDesk second(m_dir.path());
    const Result<void> opened = second.tryOpen();
    QVERIFY(!opened);
    QVERIFY2(!opened.error().message.isEmpty(), qPrintable(opened.error().key));
    QCOMPARE(second.engine->workspace().phase, WorkspaceState::Phase::Failed);
    // The first one is not disturbed.
    m_desk->importRows(u"Still here"_s, 3, 2000);
}

void TestBadInput::serviceMissing()
{
    QTemporaryDir dir;
    EngineConfig config;
    config.dataDir = dir.path();
    config.serviceProgram = dir.filePath(u"nothing-here"_s);
    config.secrets = std::make_shared<MemoryStore>();
    Engine engine(config);
    const Result<void> opened = RealDesk::wait(engine.openLocal());
    QVERIFY(!opened);
    QVERIFY(!opened.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_bad_input.moc"
