// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ulid.h"
#include "engine/importing/ContactFileProbe.h"
#include "tests/engine/Desk.h"
#include "tests/engine/FakeService.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

const QString kList = u"01L1ST000000000000000000AA"_s;

} // namespace

/// Files and pasted text on their way into a list, against a service that loses and repeats. A list is there as a whole or not at all.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>();
        QVERIFY(m_service->server.listen());
        m_desk = makeDesk();
    }
    void cleanup()
    {
        m_desk.reset();
        m_service.reset();
        m_dir.reset();
    }

    void windows1252WithQuotesAndLineBreaks();
    void pastedText();
    void rejectedRowsAreAccountedFor();
    void everyPortionOnceThroughFaults();
    void errors_data();
    void errors();
    void fileChangedWhileReading();
    void fileGoneWhileReading();
    void cancelAtAnyRequest_data();
    void cancelAtAnyRequest();
    void crashIsTakenBack_data();
    void crashIsTakenBack();
    void refusedByTheService();
    void everybodyOptedOut();
    void probe_data();
    void probe();
    void probeErrors_data();
    void probeErrors();

private:
    std::unique_ptr<Desk> makeDesk() { return std::make_unique<Desk>(m_dir->path(), m_service->server.url(), m_clock); }

    QString write(const QByteArray &bytes, const QString &name = u"contacts.csv"_s)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QByteArray manyRows(int rows) const
    {
        QByteArray bytes = "phone,name\n";
        for (int i = 0; i < rows; ++i)
            bytes += number(i).toLatin1() + ",Name " + QByteArray::number(i) + '\n';
        return bytes;
    }
    ImportRequest request(const QString &file) const
    {
        ImportRequest r;
        r.name = u"Customers"_s;
        r.file = file;
        r.labels = {u"Phone"_s, u"Name"_s};
        r.defaultRegion = u"DE"_s;
        return r;
    }
    QStringList numbersOnService() const
    {
        QStringList numbers;
        for (const FakeService::Batch &batch : m_service->listBatches.value(kList)) {
            for (const QJsonValue value : batch.items)
                numbers.append(value.toObject().value(u"number"_s).toString());
        }
        return numbers;
    }
    void checkNothingLeft()
    {
        QVERIFY(!m_service->lists.contains(kList));
        QVERIFY(!m_desk->cache.entity(u"list"_s, kList));
        QCOMPARE(m_desk->cache.entryCount(kList), 0);
        QVERIFY(m_desk->cache.meta(u"imports"_s).size() <= 2);
        QTRY_VERIFY(QDir(m_dir->filePath(u"rejected"_s)).entryList(QDir::Files).isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<Desk> m_desk;
};

void TestImport::windows1252WithQuotesAndLineBreaks()
{
    const QString file = write("Vorname;Telefon;Notiz\r\n"
                               "J\xfcrgen;0179 6548754;\"Stra\xdf"
                               "e 1\r\nHinterhof\"\r\n"
                               "\"M\xfcller; Anna\";+49 179 6548755;\"sagt \"\"hallo\"\" \x80\"\r\n");
    ImportRequest r = request(file);
    r.separator = u';';
    r.phoneColumn = 1;
    r.labels = {u"Vorname"_s, u"Telefon"_s, u"Notiz"_s};
    Job *job = m_desk->import(kList, r);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    const auto report = job->result().value<ImportReport>();
    QCOMPARE(report.listId, kList);
    QCOMPARE(report.rows, 2);
    QCOMPARE(report.accepted, 2);
    QVERIFY(report.rejectedFile.isEmpty());
    QCOMPARE(m_service->lists.value(kList).status, ListStatus::Ready);
    QCOMPARE(m_service->lists.value(kList).columns, (QStringList{u"Vorname"_s, u"Notiz"_s}));
    const QJsonArray items = m_service->listBatches.value(kList).value(0).items;
    QCOMPARE(items.at(0).toObject(),
             (QJsonObject{{u"number"_s, u"+491796548754"_s}, {u"fields"_s, QJsonArray{u"Jürgen"_s, u"Straße 1\r\nHinterhof"_s}}}));
    QCOMPARE(items.at(1).toObject(),
             (QJsonObject{{u"number"_s, u"+491796548755"_s}, {u"fields"_s, QJsonArray{u"Müller; Anna"_s, u"sagt \"hallo\" €"_s}}}));
    QVERIFY(m_desk->cache.entriesComplete(kList));
    QCOMPARE(m_desk->cache.entryCount(kList), 2);
    QCOMPARE(m_desk->cache.entity(u"list"_s, kList)->value(u"status"_s).toString(), u"ready"_s);
}

void TestImport::pastedText()
{
    ImportRequest r = request({});
    r.pasted = u"+491796548754|Anna 🎉\n+491796548755|Jörg"_s;
    r.separator = u'|';
    r.hasHeader = false;
    Job *job = m_desk->import(kList, r);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    QCOMPARE(numbersOnService(), (QStringList{u"+491796548754"_s, u"+491796548755"_s}));

    QString pasted;
    for (int i = 0; i < 2000; ++i)
        pasted += number(i) + u"|x\n"_s;
    r.pasted = pasted;
    job = m_desk->import(newUlid(), r);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    r.pasted += number(2000);
    job = m_desk->import(newUlid(), r);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->error().key, u"import.too_many_pasted"_s);
    QVERIFY(job->error().message.contains(u"2001"_s));
}

void TestImport::rejectedRowsAreAccountedFor()
{
    QByteArray bytes = "phone,name\n";
    for (int i = 0; i < 6000; ++i)
        bytes += number(i).toLatin1() + ",Name\n";
    bytes += number(17).toLatin1() + ",again\n=cmd|' /C calc'!A0,formula\n\n12,short\n";
    m_service->suppressed = {number(5), number(5500)};
    Job *job = m_desk->import(kList, request(write(bytes)));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Finished);
    const auto report = job->result().value<ImportReport>();
    QCOMPARE(report.rows, 6003);
    QCOMPARE(report.accepted, 5998);
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(report.invalid, 2);
    QCOMPARE(report.optedOut, 2);
    QCOMPARE(report.examples.size(), 5);
    QCOMPARE(report.accepted, m_service->lists.value(kList).entries);
    QCOMPARE(m_service->lists.value(kList).rejectedOptedOut, 2);
    QVERIFY(!numbersOnService().contains(number(5500)));
    QFile rejected(report.rejectedFile);
    QVERIFY(rejected.open(QIODevice::ReadOnly));
    QVERIFY(!(rejected.permissions() & QFileDevice::ReadOther));
    const QString text = QString::fromUtf8(rejected.readAll());
    QCOMPARE(text.count(u"\r\n"_s), 6);
    QVERIFY(text.contains(u"6002;"_s + number(17)));
    QVERIFY(text.contains(u"5502;"_s + number(5500)));
    QVERIFY2(!text.contains(u";=cmd"_s), "a formula must not run");
    QCOMPARE(m_desk->cache.entryCount(kList), 5998);
}

void TestImport::everyPortionOnceThroughFaults()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    m_service->fault = [&](qint64, const HttpServer::Request &) {
        return random.bounded(3) == 0 ? FakeService::Fault::None : FakeService::Fault(1 + random.bounded(4));
    };
    Job *job = m_desk->import(kList, request(write(manyRows(32'000))));
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 60'000);
    QCOMPARE(job->state(), Job::State::Finished);
    const QStringList numbers = numbersOnService();
    QCOMPARE(numbers.size(), 32'000);
    for (int i = 0; i < 32'000; ++i)
        QCOMPARE(numbers.at(i), number(i));
    QCOMPARE(m_service->listBatches.value(kList).size(), 7);
    QCOMPARE(m_desk->cache.entryCount(kList), 32'000);
    QCOMPARE(job->done(), job->total());
}

void TestImport::errors_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("phoneColumn");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QByteArray() << u"contacts.csv"_s << 0 << u"import.empty"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0\x10\0\0\0",
                                          28)
                            << u"program"_s << 0 << u"import.binary"_s;
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0", 14) << u"contacts.xlsx"_s << 0
                                 << u"import.spreadsheet"_s;
    QTest::newRow("no phone column") << QByteArray("a,b\nx,y\n") << u"contacts.csv"_s << 9 << u"import.no_phone_column"_s;
    QTest::newRow("not one number") << QByteArray("a,b\nx,y\n") << u"contacts.csv"_s << 0 << u"list.no_valid_number"_s;
    QTest::newRow("only a header") << QByteArray("phone,name\n") << u"contacts.csv"_s << 0 << u"list.empty"_s;
    QTest::newRow("quote not closed") << QByteArray("phone,name\n+491796548754,\"x\n") << u"contacts.csv"_s << 0
                                      << u"csv.unterminated_quote"_s;
    QTest::newRow("gone") << QByteArray() << QString() << 0 << u"import.file_gone"_s;
}

void TestImport::errors()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(int, phoneColumn);
    QFETCH(QString, key);
    ImportRequest r = request(name.isEmpty() ? m_dir->filePath(u"gone.csv"_s) : write(content, name));
    r.phoneColumn = phoneColumn;
    Job *job = m_desk->import(kList, r);
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, key);
    QVERIFY(!job->error().message.isEmpty());
    checkNothingLeft();
    QVERIFY2(m_service->log.isEmpty(), "nothing was asked of the service");
}

void TestImport::fileChangedWhileReading()
{
    const QString file = write(manyRows(30'000));
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n != 0)
            return;
        QFile f(file);
        QVERIFY(f.open(QIODevice::Append));
        f.write("+491796548754,New\n");
    };
    Job *job = m_desk->import(kList, request(file));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"import.file_changed"_s);
    QCOMPARE(m_service->listDeletes, 1);
    checkNothingLeft();
}

void TestImport::fileGoneWhileReading()
{
    const QString file = write(manyRows(30'000));
    m_service->afterEffect = [&](qint64 n, const HttpServer::Request &) {
        if (n == 0)
            QFile::remove(file);
    };
    Job *job = m_desk->import(kList, request(file));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"import.file_changed"_s);
    checkNothingLeft();
}

void TestImport::cancelAtAnyRequest_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("hadEffect");
    for (int i = 0; i < 6; ++i) { // list, check, (batch, check)*
        QTest::addRow("request %d lost", i) << i << false;
        QTest::addRow("answer %d lost", i) << i << true;
    }
}

void TestImport::cancelAtAnyRequest()
{
    QFETCH(int, request);
    QFETCH(bool, hadEffect);
    Job *job = nullptr;
    m_service->fault = [&](qint64 n, const HttpServer::Request &) {
        if (n != request)
            return FakeService::Fault::None;
        job->cancel();
        return hadEffect ? FakeService::Fault::Swallow : FakeService::Fault::Lose;
    };
    job = m_desk->import(kList, this->request(write(manyRows(12'000) + "bad,row\n")));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Cancelled);
    checkNothingLeft();
}

void TestImport::crashIsTakenBack_data()
{
    QTest::addColumn<int>("request");
    QTest::addColumn<bool>("hadEffect");
    for (int i = 0; i < 8; ++i) { // list, three times check and batch, finish
        QTest::addRow("request %d lost", i) << i << false;
        QTest::addRow("answer %d lost", i) << i << true;
    }
}

void TestImport::crashIsTakenBack()
{
    QFETCH(int, request);
    QFETCH(bool, hadEffect);
    bool finished = false;
    bool crashed = false;
    m_service->fault = [&](qint64 n, const HttpServer::Request &r) {
        if (crashed)
            return FakeService::Fault::None;
        finished = finished || (hadEffect && r.path.endsWith(u":finish"_s));
        if (n != request)
            return FakeService::Fault::None;
        crashed = true;
        m_desk.reset();
        return hadEffect ? FakeService::Fault::Swallow : FakeService::Fault::Lose;
    };
    m_desk->import(kList, this->request(write(manyRows(12'000))));
    QTRY_VERIFY(crashed);
    m_desk = makeDesk();
    bool settled = m_desk->cache.meta(u"imports"_s).size() <= 2;
    connect(m_desk->imports.get(), &ImportJobs::leftOverTakenBack, this, [&settled] { settled = true; });
    m_desk->imports->takeBackLeftOvers();
    QTRY_VERIFY(settled);
    if (finished) {
        QCOMPARE(m_service->lists.value(kList).status, ListStatus::Ready);
        QCOMPARE(m_service->lists.value(kList).entries, 12'000);
        return;
    }
    checkNothingLeft();
}

void TestImport::refusedByTheService()
{
    m_service->fault = [this](qint64 n, const HttpServer::Request &) {
        if (n == 2)
            m_service->lists[kList].status = ListStatus::Faulted; // every batch is refused from here on
        return FakeService::Fault::None;
    };
    Job *job = m_desk->import(kList, request(write(manyRows(12'000))));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"batch.out_of_order"_s);
    checkNothingLeft();
}

void TestImport::everybodyOptedOut()
{
    for (int i = 0; i < 20; ++i)
        m_service->suppressed.insert(number(i));
    Job *job = m_desk->import(kList, request(write(manyRows(20))));
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error().key, u"import.all_opted_out"_s);
    checkNothingLeft();
}

void TestImport::probe_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("header");
    QTest::addColumn<int>("phoneColumn");
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("firstRow");
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16.encode(u"Name\tPhone\nJörg\t+491796548754\n"_s);
    QTest::newRow("comma") << QByteArray("phone,name\n+491796548754,Anna\n") << QChar(u',') << u"UTF-8"_s << true << 0
                           << QStringList{u"phone"_s, u"name"_s} << QStringList{u"+491796548754"_s, u"Anna"_s};
    QTest::newRow("windows-1252") << QByteArray("Name;Telefon\nJ\xf6rg;0179 6548754\n") << QChar(u';') << u"windows-1252"_s << true << 1
                                  << QStringList{u"Name"_s, u"Telefon"_s} << QStringList{u"Jörg"_s, u"0179 6548754"_s};
    QTest::newRow("UTF-16, tab") << wide << QChar(u'\t') << u"UTF-16LE"_s << true << 1 << QStringList{u"Name"_s, u"Phone"_s}
                                 << QStringList{u"Jörg"_s, u"+491796548754"_s};
    QTest::newRow("no header") << QByteArray("+491796548754|Anna|x\n+491796548755|Bob|y\n") << QChar(u'|') << u"UTF-8"_s << false << 0
                               << QStringList{u"PhoneNumber"_s, u"Placeholder1"_s, u"Placeholder2"_s}
                               << QStringList{u"+491796548754"_s, u"Anna"_s, u"x"_s};
    QTest::newRow("rows of different length") << QByteArray("phone,name\n+491796548754\n+491796548755,Bob,more\n") << QChar(u',')
                                              << u"UTF-8"_s << true << 0 << QStringList() << QStringList{u"+491796548754"_s, u""_s, u""_s};
}

void TestImport::probe()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    QFETCH(QString, encoding);
    QFETCH(bool, header);
    QFETCH(int, phoneColumn);
    QFETCH(QStringList, labels);
    QFETCH(QStringList, firstRow);
    ContactFileProbe::Question question;
    question.file = write(bytes);
    question.defaultRegion = u"DE"_s;
    auto future = ContactFileProbe::ask(question);
    future.waitForFinished();
    const auto answer = future.result();
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().key));
    QCOMPARE(answer->separator, separator);
    QCOMPARE(answer->encoding, encoding);
    QCOMPARE(answer->hasHeader, header);
    QCOMPARE(answer->phoneColumn, phoneColumn);
    if (!labels.isEmpty())
        QCOMPARE(answer->labels, labels);
    QCOMPARE(answer->rows.first(), firstRow);
    QCOMPARE(answer->rowNumbers.first(), header ? 2 : 1);
    QCOMPARE(answer->phoneFaults.first(), QString());
    QCOMPARE(answer->bytes, bytes.size());
    QVERIFY(!answer->estimated);
    for (const QStringList &row : answer->rows)
        QCOMPARE(row.size(), answer->labels.size());

    // What a person chooses is taken as it is.
    question.separator = u' ';
    question.hasHeader = !header;
    const auto other = ContactFileProbe::look(question);
    QVERIFY(other);
    QCOMPARE(other->separator, QChar(u' '));
    QCOMPARE(other->hasHeader, !header);
}

void TestImport::probeErrors_data()
{
    errors_data();
}

void TestImport::probeErrors()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QFETCH(QString, key);
    ContactFileProbe::Question question;
    question.file = name.isEmpty() ? m_dir->filePath(u"gone.csv"_s) : write(content, name);
    const auto answer = ContactFileProbe::look(question);
    if (key == u"list.no_valid_number"_s || key == u"list.empty"_s || key == u"import.no_phone_column"_s) {
        QVERIFY(answer);
        QCOMPARE(answer->phoneColumn >= 0, key == u"list.empty"_s);
        return;
    }
    QVERIFY(!answer);
    QCOMPARE(answer.error().key, key);

    // A big file is only read at its beginning.
    question.file = write(manyRows(50'000));
    const auto big = ContactFileProbe::look(question);
    QVERIFY(big);
    QVERIFY(big->estimated);
    QVERIFY2(qAbs(big->contacts - 50'000) < 5000, qPrintable(QString::number(big->contacts)));
    QCOMPARE(big->rows.size(), 20);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
