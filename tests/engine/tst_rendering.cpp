// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Continue.h"
#include "core/phone/PhoneNumbers.h"
#include "engine/sending/BatchStream.h"
#include "engine/sending/PreflightRun.h"
#include "engine/sending/RegionGuess.h"
#include "models/cache/RecipientCursor.h"
#include "models/cache/SendReader.h"
#include "tests/engine/Desk.h"

#include <QFile>
#include <QJsonDocument>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

const QString kListA = u"01L1ST000000000000000000AA"_s;
const QString kListB = u"01L1ST000000000000000000BB"_s;

Campaign campaignOf(const QString &text, const QStringList &lists)
{
    Campaign c;
    c.id = u"01CAMPA1GN00000000000000AA"_s;
    c.name = u"Spring"_s;
    c.sender = u"Shop"_s;
    c.accountId = campaignAccount().id;
    c.listIds = lists;
    c.text = text;
    return c;
}

qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

/// From the cache to bytes and figures, without a network.
class TestRendering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_cache = std::make_unique<CacheStore>(m_dir->filePath(u"cache.sqlite"_s));
        QVERIFY(m_cache->open());
        putIntoCache(*m_cache, {{u"account"_s, campaignAccount().toJson()}});
    }
    void cleanup() { m_cache.reset(); }

    void recipientsInOrderAndOnce();
    void cursorNeedsTheWholeList();
    void outcomes_data();
    void outcomes();
    void bodyIsCanonical();
    void batchesEndByNumberAndBytes();
    void sameBytesEveryTime();
    void regions();
    void preflightCountsEverybody();
    void preflightNamesProblems();
    void newPreflightCancelsTheOld();
    void aMillionRecipientsInFlatMemory();

private:
    Result<QList<BatchStream::Batch>> allBatches(const Campaign &c, SendTotals *totals = nullptr)
    {
        auto stream = BatchStream::open(m_cache->file(), c);
        if (!stream)
            return fail(stream.error());
        QList<BatchStream::Batch> batches;
        for (;;) {
            BatchStream::Batch batch;
            const auto step = (*stream)->next(batch, 700);
            if (!step)
                return fail(step.error());
            if (*step == BatchStream::Step::Batch)
                batches.append(batch);
            if (*step == BatchStream::Step::End)
                break;
        }
        if (totals)
            *totals = (*stream)->totals();
        return batches;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<CacheStore> m_cache;
    ManualClock m_clock;
};

void TestRendering::recipientsInOrderAndOnce()
{
    QList<ListEntry> a;
    for (int i = 0; i < 2300; ++i)
        a.append({i, number(i), {u"a\"\\%1, „é🎉“"_s.arg(i), u""_s}});
    QList<ListEntry> b;
    for (int i = 0; i < 1000; ++i)
        b.append({i, number(i * 3), {u"b"_s}});
    b.append({1000, u"+4***********"_s, {u"masked"_s}});
    putList(*m_cache, kListA, {u"Name"_s, u"Empty"_s}, a);
    putList(*m_cache, kListB, {u"Name"_s}, b);
    SendReader reader(m_cache->file());
    QVERIFY(reader.open());
    RecipientCursor cursor(reader, {kListB, kListA});
    QVERIFY(cursor.start());
    QCOMPARE(cursor.entries(), 3301);
    QStringList seen;
    RecipientCursor::Recipient r;
    while (*cursor.next(r) == RecipientCursor::Step::Recipient) {
        if (seen.size() < 1000) {
            QCOMPARE(r.number, b.at(seen.size()).number);
            QCOMPARE(r.list, 0);
        } else {
            QCOMPARE(r.list, 1);
            QCOMPARE(r.fields, a.at(r.ordinal).fields);
        }
        seen.append(r.number);
    }
    QCOMPARE(seen.size(), 1000 + 2300 - 767);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
    QCOMPARE(cursor.duplicates(), 767);
    QCOMPARE(cursor.unusable(), 1);
    QCOMPARE(cursor.read(), 3301);
}

void TestRendering::cursorNeedsTheWholeList()
{
    DistributionList list;
    list.id = kListA;
    list.status = ListStatus::Ready;
    list.entries = 2;
    putIntoCache(*m_cache, {{u"list"_s, list.toJson()}});
    QVERIFY(m_cache->addEntries(kListA, {{0, number(0), {}}}));
    const auto batches = allBatches(campaignOf(u"Hi"_s, {kListA}));
    QVERIFY(!batches);
    QCOMPARE(batches.error().key, u"cache.list_not_here"_s);
}

void TestRendering::outcomes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("unicode");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("rendered");
    const int message = int(MessageRenderer::Outcome::Message);
    const int empty = int(MessageRenderer::Outcome::Empty);
    QTest::newRow("plain") << u"Hi {Name}"_s << u"Anna"_s << true << message << u"Hi Anna"_s;
    QTest::newRow("only blanks remain") << u" {Name}\n"_s << u" "_s << true << empty << QString();
    QTest::newRow("emoji") << u"Hi {Name}"_s << u"🎉"_s << true << message << u"Hi 🎉"_s;
    QTest::newRow("emoji, Unicode off") << u"Hi {Name}"_s << u"🎉"_s << false << int(MessageRenderer::Outcome::NotEncodable) << QString();
    QTest::newRow("lone surrogate") << u"Hi {Name}"_s << QString(QString(QChar(0xD83C)) + u'x') << true << message << u"Hi �x"_s;
    QTest::newRow("254 parts") << u"{Name}"_s << QString(153 * 254, u'a') << true << message << QString(153 * 254, u'a');
    QTest::newRow("256 parts") << u"{Name}"_s << QString(153 * 255 + 1, u'a') << true << int(MessageRenderer::Outcome::TooLong)
                               << QString();
}

void TestRendering::outcomes()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(bool, unicode);
    QFETCH(int, outcome);
    QFETCH(QString, rendered);
    Campaign c = campaignOf(text, {kListA});
    c.unicodeAllowed = unicode;
    DistributionList list;
    list.columns = {u"Name"_s};
    const auto renderer = MessageRenderer::create(c, {list});
    QVERIFY(renderer);
    MessageRenderer::Rendered out;
    QCOMPARE(int(renderer->render(0, {name}, out)), outcome);
    if (outcome == int(MessageRenderer::Outcome::Message)) {
        QCOMPARE(out.text, rendered);
        QVERIFY(out.text.isValidUtf16());
    }
}

void TestRendering::bodyIsCanonical()
{
    BatchBody body;
    body.add(u"+491", u"a\"b\\c\n\r\t\u0001é€🎉/", Encoding::Ucs2, 1);
    body.add(u"+492", u"x", Encoding::Gsm7, 2);
    const QByteArray bytes = body.take();
    QCOMPARE(bytes, QByteArray("{\"messages\":[{\"recipient\":\"+491\",\"text\":\"a\\\"b\\\\c\\n\\u000d\\u0009\\u0001"
                               "\xc3\xa9\xe2\x82\xac\xf0\x9f\x8e\x89/\",\"encoding\":\"ucs2\",\"parts\":1},"
                               "{\"recipient\":\"+492\",\"text\":\"x\",\"encoding\":\"gsm7\",\"parts\":2}]}"));
    const QJsonArray messages = QJsonDocument::fromJson(bytes).object().value(u"messages"_s).toArray();
    QCOMPARE(messages.at(0).toObject().value(u"text"_s).toString(), u"a\"b\\c\n\r\t\u0001é€🎉/"_s);
    QCOMPARE(body.messages(), 0);
    body.add(u"+493", u"y", Encoding::Gsm7, 1);
    QVERIFY(body.take().startsWith("{\"messages\":[{"));
}

void TestRendering::batchesEndByNumberAndBytes()
{
    QList<ListEntry> entries;
    const QString longText(30'000, u'ä');
    for (int i = 0; i < 1200; ++i)
        entries.append({i, number(i), {i < 200 ? longText : u"short"_s}});
    putList(*m_cache, kListA, {u"T"_s}, entries);
    SendTotals totals;
    const auto batches = allBatches(campaignOf(u"{T}"_s, {kListA}), &totals);
    QVERIFY(batches);
    qint64 messages = 0;
    for (const BatchStream::Batch &batch : *batches) {
        QVERIFY(batch.messages <= 1000);
        QVERIFY(batch.body.size() < BatchBody::kFullBytes + 100'000);
        QCOMPARE(QJsonDocument::fromJson(batch.body).object().value(u"messages"_s).toArray().size(), batch.messages);
        messages += batch.messages;
    }
    QCOMPARE(messages, 1200);
    QCOMPARE(totals.messages, 1200);
    QVERIFY(batches->size() >= 4);
}

void TestRendering::sameBytesEveryTime()
{
    QList<ListEntry> a;
    for (int i = 0; i < 3000; ++i)
        a.append({i, number(i % 2900), {i % 7 == 0 ? QString() : u"N%1"_s.arg(i)}});
    putList(*m_cache, kListA, {u"Name"_s}, a);
    const auto first = allBatches(campaignOf(u"{Name}"_s, {kListA}));
    const auto second = allBatches(campaignOf(u"{Name}"_s, {kListA}));
    QVERIFY(first && second);
    QCOMPARE(first->size(), 3);
    for (qsizetype i = 0; i < first->size(); ++i)
        QCOMPARE(first->at(i).body, second->at(i).body);
    const SendTotals &totals = first->last().upToHere;
    QCOMPARE(totals.duplicates, 100);
    QCOMPARE(totals.empty, 415);
    QCOMPARE(totals.messages, 2900 - 415);
    QCOMPARE(totals.read, 3000);
}

void TestRendering::regions()
{
    RegionGuess guess;
    const QStringList numbers{u"+491796548754"_s, u"+4312345678"_s,   u"+12025550123"_s,  u"+14165550123"_s,
                              u"+18765550123"_s,  u"+447911123456"_s, u"+447781123456"_s, u"+447797123456"_s,
                              u"+79161234567"_s,  u"+77011234567"_s,  u"+390612345678"_s, u"+393401234567"_s,
                              u"+381601234567"_s, u"+212612345678"_s, u"+4791234567"_s,   u"+966501234567"_s};
    for (int pass = 0; pass < 2; ++pass) {
        for (const QString &n : numbers)
            QCOMPARE(guess.regionOf(n), regionOf(n));
    }
    QCOMPARE(guess.regionOf(u"+999123456"), QString());
}

void TestRendering::preflightCountsEverybody()
{
    QList<ListEntry> a;
    const auto add = [&a](const QString &number, const QString &name) { a.append({a.size(), number, {name}}); };
    for (int i = 0; i < 100; ++i)
        add(number(i), u"Anna"_s);
    for (int i = 0; i < 10; ++i)
        add(u"+4366412345%1"_s.arg(i, 2, 10, QChar(u'0')), QString(200, u'x')); // two parts
    add(u"+38160123456"_s, u"🎉"_s);
    add(u"+12025550123"_s, u""_s); // blank, no fall-back
    add(number(0), u"Again"_s);
    putList(*m_cache, kListA, {u"Name"_s}, a);
    putIntoCache(*m_cache, {{u"network"_s, Network{u"26201"_s, u"DE"_s, u"One"_s, 7000}.toJson()},
                            {u"network"_s, Network{u"26200"_s, u"DE"_s, u""_s, 6500}.toJson()},
                            {u"network"_s, Network{u"26202"_s, u"DE"_s, u"Two"_s, 5000}.toJson()},
                            {u"network"_s, Network{u"23201"_s, u"AT"_s, u"A1"_s, 4000}.toJson()},
                            {u"network"_s, Network{u"23203"_s, u"AT"_s, u"T"_s, 3000}.toJson()},
                            {u"network"_s, Network{u"31000"_s, u"US"_s, u""_s, 1000}.toJson()}});
    PreflightRun run(m_cache->file(), campaignOf(u"Hi {Name}"_s, {kListA}), m_clock.nowMs());
    Result<bool> done = false;
    while (done && !*done)
        done = run.step(7);
    QVERIFY(done);
    const PreflightReport &report = run.report();
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.recipients, 112);
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(report.missingValues, 1);
    QCOMPARE(report.gsm7, 111);
    QCOMPARE(report.ucs2, 1);
    QCOMPARE(report.partsHistogram, (QMap<int, qint64>{{1, 102}, {2, 10}}));
    QCOMPARE(report.parts, 122);
    QCOMPARE(report.costMilli, 100 * 6500 + 20 * 3000 + 1000);
    QCOMPARE(report.fromMilli, 100 * 5000 + 20 * 3000 + 1000);
    QCOMPARE(report.toMilli, 100 * 7000 + 20 * 4000 + 1000);
    QCOMPARE(report.unpriced, 1); // Serbia
    QCOMPARE(report.countries.size(), 4);
    QCOMPARE(report.countries.first().country, u"DE"_s);
    QCOMPARE(report.countries.at(1).country, u"AT"_s);
    QCOMPARE(report.costliest.size(), 11);
    QCOMPARE(report.costliest.first().parts, 2);
    QCOMPARE(report.costliest.first().column, u"Name"_s);
    QCOMPARE(report.costliest.first().length, 200);
    QCOMPARE(report.costliest.first().character, QString());
    QCOMPARE(report.costliest.last().length, 0);
    QCOMPARE(report.lookAlikeParts, 122);
    QCOMPARE(report.lookAlikeRecipients, 112);
    QCOMPARE(report.costliest.last().character, u"🎉"_s);
    QCOMPARE(report.costliest.last().position, 3);
    QCOMPARE(report.costliest.last().column, u"Name"_s);
}

void TestRendering::preflightNamesProblems()
{
    putList(*m_cache, kListA, {u"Name"_s}, {{0, number(0), {u"Anna"_s}}});
    Campaign c = campaignOf(u"Hi {Nmae}"_s, {kListA, u"01G0NE00000000000000000000"_s});
    c.sender.clear();
    c.scheduledAtMs = m_clock.nowMs() - 1;
    PreflightRun run(m_cache->file(), c, m_clock.nowMs());
    QCOMPARE(run.step(10).value(), true);
    QCOMPARE(run.report().problems.size(), 3); // sender, list, time
    c.listIds = {kListA};
    PreflightRun second(m_cache->file(), c, m_clock.nowMs());
    QCOMPARE(second.step(10).value(), true);
    QCOMPARE(second.report().problems.size(), 3); // sender, time, placeholder
    QVERIFY2(second.report().problems.last().contains(u"Nmae"_s), qPrintable(second.report().problems.last()));
    c = campaignOf(u"{Name}"_s, {kListA});
    QVERIFY(m_cache->dropEntries(kListA));
    QVERIFY(m_cache->addEntries(kListA, {{0, number(0), {u" "_s}}}));
    QVERIFY(m_cache->completeEntries(kListA));
    PreflightRun third(m_cache->file(), c, m_clock.nowMs());
    QCOMPARE(third.step(10).value(), true);
    QCOMPARE(third.report().empty, 1);
    QCOMPARE(third.report().problems.size(), 1); // nobody is left
}

void TestRendering::newPreflightCancelsTheOld()
{
    QList<ListEntry> a;
    for (int i = 0; i < 60'000; ++i)
        a.append({i, number(i), {u"Anna"_s}});
    putList(*m_cache, kListA, {u"Name"_s}, a);
    auto worker = std::make_unique<SendWorker>(m_clock);
    auto first = worker->preflight(m_cache->file(), campaignOf(u"Hi {Name}"_s, {kListA}));
    auto second = worker->preflight(m_cache->file(), campaignOf(u"Ho {Name}"_s, {kListA}));
    second.waitForFinished();
    QVERIFY(second.result());
    QCOMPARE(second.result()->recipients, 60'000);
    QVERIFY(first.isFinished());
    QVERIFY(!first.result());
    QCOMPARE(first.result().error().code, ErrorCode::Cancelled);
    // The end of the program does not leave anybody waiting.
    auto third = worker->preflight(m_cache->file(), campaignOf(u"Hi {Name}"_s, {kListA}));
    worker.reset();
    QVERIFY(third.isFinished());
    QVERIFY(!third.result() || third.result()->recipients == 60'000);
}

void TestRendering::aMillionRecipientsInFlatMemory()
{
    constexpr int kCount = 1'000'000;
    DistributionList list;
    list.id = kListA;
    list.status = ListStatus::Ready;
    list.columns = {u"Name"_s};
    list.entries = kCount;
    putIntoCache(*m_cache, {{u"list"_s, list.toJson()}});
    QList<ListEntry> chunk;
    for (int i = 0; i < kCount; ++i) {
        chunk.append({i, u"+49170%1"_s.arg(1'000'000 + i), {u"Anna %1"_s.arg(i)}});
        if (chunk.size() == 20'000) {
            QVERIFY(m_cache->addEntries(kListA, chunk));
            chunk.clear();
        }
    }
    QVERIFY(m_cache->completeEntries(kListA));
    const Campaign c = campaignOf(u"Hello {Name}, spring is here."_s, {kListA});
    const qint64 before = residentKb();
    QElapsedTimer timer;
    timer.start();
    PreflightRun run(m_cache->file(), c, m_clock.nowMs());
    Result<bool> done = false;
    while (done && !*done)
        done = run.step(50'000);
    QVERIFY(done);
    QCOMPARE(run.report().recipients, kCount);
    const qint64 preflightMs = timer.restart();
    auto stream = BatchStream::open(m_cache->file(), c);
    QVERIFY(stream);
    int batches = 0;
    for (;;) {
        BatchStream::Batch batch;
        const auto step = (*stream)->next(batch, 5000);
        QVERIFY(step);
        if (*step == BatchStream::Step::End)
            break;
        batches += *step == BatchStream::Step::Batch ? 1 : 0;
    }
    QCOMPARE(batches, kCount / 1000);
    const qint64 grown = residentKb() - before;
    qInfo("a million: preflight %lld ms, batches %lld ms, memory +%lld KiB", preflightMs, timer.elapsed(), grown);
    // The set of numbers, once for each of the two runs, the connections' page caches, a batch.
    QVERIFY2(grown < 220 * 1024, qPrintable(u"+%1 KiB"_s.arg(grown)));
}

QTEST_GUILESS_MAIN(TestRendering)
#include "tst_rendering.moc"
