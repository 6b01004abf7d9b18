// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "engine/sync/ApiClient.h"
#include "engine/sync/EntryFetcher.h"
#include "engine/sync/Outbox.h"
#include "engine/sync/SyncEngine.h"
#include "engine/sync/ThreeWayMerge.h"
#include "models/cache/CacheStore.h"
#include "tests/support/HttpServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

using Request = HttpServer::Request;
using Response = HttpServer::Response;

/// A service with templates alone: the feed, edits with revisions and idempotency. What happens instead of an answer can be said.
class TemplateService {
public:
    TemplateService()
        : server([this](const Request &request) { return answer(request); })
    {
        if (!server.listen())
            qFatal("no port");
    }

    void put(const QString &id, const QString &name, const QString &text)
    {
        templates[id] = {id, name, text, 1000, ++rev};
        deleted.remove(id);
    }
    void remove(const QString &id)
    {
        templates.remove(id);
        deleted[id] = ++rev;
    }

    Response answer(const Request &request)
    {
        if (request.path == "/v1/events"_L1)
            return events ? Response::eventStream() : Response::problem(404, u"none"_s);
        if (!faults.isEmpty()) {
            const Response fault = faults.takeFirst();
            if (!fault.swallow)
                return fault;
            handle(request);
            return fault;
        }
        return handle(request);
    }

    Response handle(const Request &request)
    {
        if (request.path == "/v1/sync"_L1)
            return sync(request);
        const QString id = request.path.section(u'/', 3);
        const QByteArray key = request.header("idempotency-key");
        if (answers.contains(key))
            return bodies.value(key) == request.body ? answers.value(key) : Response::problem(422, u"idempotency.differs"_s);
        const Response response = edit(id, request);
        if (response.status < 300) {
            answers.insert(key, response);
            bodies.insert(key, request.body);
        }
        return response;
    }

    Response edit(const QString &id, const Request &request)
    {
        ++edits;
        if (request.method == "DELETE") {
            if (!templates.contains(id))
                return Response::problem(404, u"template.not_found"_s);
            remove(id);
            return {204, {}};
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const qint64 match = request.header("if-match").toLongLong();
        if (templates.contains(id) && templates[id].rev != match) {
            QJsonObject problem = QJsonDocument::fromJson(Response::problem(412, u"if_match.stale"_s).body).object();
            problem.insert(u"current"_s, templates[id].toJson());
            return Response::json(problem, 412);
        }
        if (!templates.contains(id) && match > 0)
            return Response::problem(404, u"template.not_found"_s);
        if (jsonString(body, u"name") == "bad"_L1)
            return Response::problem(422, u"template.bad"_s, u"The name is bad."_s);
        put(id, jsonString(body, u"name"), jsonString(body, u"text"));
        return Response::json(templates[id].toJson());
    }

    Response sync(const Request &request)
    {
        ++pulls;
        const QUrlQuery query(request.query);
        const QString cursor = query.queryItemValue(u"cursor"_s);
        if (!cursor.isEmpty() && cursor.section(u'-', 0, 0) != epoch)
            return Response::problem(409, u"must_resync"_s);
        const qint64 after = cursor.section(u'-', 1).toLongLong();
        QMap<qint64, QJsonObject> changes;
        for (const MessageTemplate &t : std::as_const(templates)) {
            if (t.rev > after)
                changes.insert(t.rev, {{u"op"_s, u"put"_s}, {u"id"_s, t.id}, {u"data"_s, t.toJson()}});
        }
        for (auto it = deleted.cbegin(); it != deleted.cend() && after > 0; ++it) {
            if (it.value() > after)
                changes.insert(it.value(), {{u"op"_s, u"delete"_s}, {u"id"_s, it.key()}});
        }
        QJsonArray page;
        qint64 last = rev;
        bool more = false;
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (page.size() == pageSize) {
                more = true;
                break;
            }
            QJsonObject change = it.value();
            change.insert(u"rev"_s, it.key());
            change.insert(u"type"_s, u"template"_s);
            change.insert(u"scope"_s, u"templates"_s);
            page.append(change);
            last = it.key();
        }
        return Response::json({{u"cursor"_s, u"%1-%2"_s.arg(epoch).arg(more ? last : rev)}, {u"has_more"_s, more}, {u"changes"_s, page}});
    }

    QMap<QString, MessageTemplate> templates;
    QMap<QString, qint64> deleted;
    QHash<QByteArray, Response> answers;
    QHash<QByteArray, QByteArray> bodies;
    QList<Response> faults; ///< instead of the next answers
    QString epoch = u"e1"_s;
    qint64 rev = 0;
    int pageSize = 100;
    int pulls = 0;
    int edits = 0;
    bool events = false;
    HttpServer server;
};

/// One desktop's side on a folder.
class Client {
public:
    explicit Client(const QString &dir, const QUrl &url)
        : cache(dir + u"/cache.sqlite"_s)
    {
        if (!cache.open())
            qFatal("cache");
        api.setBaseUrl(url);
        sync = std::make_unique<SyncEngine>(api, cache, clock, 90);
        outbox = std::make_unique<Outbox>(api, cache, clock);
        QObject::connect(sync.get(), &SyncEngine::pulled, outbox.get(), &Outbox::flush);
    }
    void start()
    {
        sync->start();
        outbox->start();
    }
    bool idle() const { return sync->status().phase == SyncStatus::Phase::Idle; }
    QString name(const QString &id) const
    {
        const auto found = cache.entity(u"template"_s, id);
        return found ? jsonString(*found, u"name") : u"-"_s;
    }
    QString text(const QString &id) const
    {
        const auto found = cache.entity(u"template"_s, id);
        return found ? jsonString(*found, u"text") : u"-"_s;
    }
    void save(const QString &id, const QString &name, const QString &text)
    {
        OutboxRow row;
        row.type = u"template"_s;
        row.entityId = id;
        row.method = u"PUT"_s;
        row.path = u"/v1/templates/"_s + id;
        row.body = {{u"name"_s, name}, {u"text"_s, text}};
        if (!outbox->queue(row, MessageTemplate{id, name, text, 1, 0}.toJson()))
            qFatal("queue");
    }
    void remove(const QString &id)
    {
        OutboxRow row;
        row.type = u"template"_s;
        row.entityId = id;
        row.method = u"DELETE"_s;
        row.path = u"/v1/templates/"_s + id;
        if (!outbox->queue(row, std::nullopt))
            qFatal("queue");
    }

    SystemClock clock;
    ApiClient api;
    CacheStore cache;
    std::unique_ptr<SyncEngine> sync;
    std::unique_ptr<Outbox> outbox;
};

} // namespace

class TestSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pullsAllPages()
    {
        TemplateService service;
        service.pageSize = 7;
        for (int i = 0; i < 50; ++i)
            service.put(u"T%1"_s.arg(i), u"n%1"_s.arg(i), u"t"_s);
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        QCOMPARE(client.sync->status().dataAsOfMs, 0);
        client.start();
        QTRY_VERIFY(client.idle() && client.sync->status().dataAsOfMs > 0);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(client.name(u"T%1"_s.arg(i)), u"n%1"_s.arg(i));
        QCOMPARE(client.sync->status().done, 50);
    }

    void goesOnAfterFaults_data()
    {
        QTest::addColumn<Response>("fault");
        QTest::addColumn<int>("phase");
        const int offline = static_cast<int>(SyncStatus::Phase::Offline);
        const int error = static_cast<int>(SyncStatus::Phase::Error);
        QTest::newRow("500") << Response{500, {}} << error;
        QTest::newRow("503 with Retry-After") << Response::problem(503, u"server.full"_s) << error;
        QTest::newRow("garbage") << Response{200, "{\"cursor\":"} << error;
        QTest::newRow("no page") << Response{200, "{}"} << error;
        QTest::newRow("change without data")
            << Response{200, R"({"cursor":"x-9","has_more":false,"changes":[{"type":"template","id":"T1","op":"put","rev":3}]})"} << error;
        QTest::newRow("no answer") << Response::swallowed() << offline;
        Response cut = Response::json({{u"cursor"_s, QString(300, u'x')}});
        cut.cutAfter = 150;
        QTest::newRow("cut") << cut << offline;
    }
    void goesOnAfterFaults()
    {
        QFETCH(Response, fault);
        QFETCH(int, phase);
        TemplateService service;
        service.pageSize = 2;
        for (int i = 0; i < 6; ++i)
            service.put(u"T%1"_s.arg(i), u"n%1"_s.arg(i), u"t"_s);
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        QList<int> phases;
        connect(client.sync.get(), &SyncEngine::statusChanged, this, [&] {
            phases.append(static_cast<int>(client.sync->status().phase));
            // The fault comes in the middle: after the first page.
            if (phases.size() == 2)
                service.faults = QList<Response>(fault.swallow ? 4 : 1, fault); // the network layer itself tries a lost one again
        });
        client.start();
        // A lost answer may cost up to four tries of ours, with pauses of 1, 2 and 4 s in between.
        QTRY_VERIFY_WITH_TIMEOUT(client.idle(), 30'000);
        QVERIFY(phases.contains(phase));
        for (int i = 0; i < 6; ++i)
            QCOMPARE(client.name(u"T%1"_s.arg(i)), u"n%1"_s.arg(i));
    }

    void anotherEpochSweepsWhatIsGone()
    {
        TemplateService service;
        service.put(u"T1"_s, u"one"_s, {});
        service.put(u"T2"_s, u"two"_s, {});
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        client.start();
        QTRY_VERIFY(client.idle());
        // A backup from before T2 and an edit of T1 came back.
        service.epoch = u"e2"_s;
        service.rev = 0;
        service.templates.clear();
        service.put(u"T1"_s, u"old one"_s, {});
        client.sync->pull();
        QTRY_COMPARE(client.name(u"T1"_s), u"old one"_s);
        QTRY_COMPARE(client.name(u"T2"_s), u"-"_s);
        QTRY_VERIFY(client.idle());
    }

    void endlessResyncIsAnErrorNotACircle()
    {
        HttpServer server([](const Request &) { return Response::problem(409, u"must_resync"_s); });
        QVERIFY(server.listen());
        QTemporaryDir dir;
        Client client(dir.path(), server.url());
        client.sync->start();
        QTRY_COMPARE(client.sync->status().phase, SyncStatus::Phase::Error);
        QCOMPARE(client.sync->status().error.code, ErrorCode::MustResync);
        QVERIFY(server.requests() <= 4);
    }

    void hintsPullAtOnce()
    {
        TemplateService service;
        service.events = true;
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        client.start();
        QTRY_VERIFY(client.idle());
        QTRY_COMPARE(service.server.streams(), 1);
        service.put(u"T1"_s, u"one"_s, {});
        service.server.push("event: hi");
        service.server.push("nt\ndata: {\"rev\":1}\n");
        service.server.push("\n");
        QTRY_COMPARE(client.name(u"T1"_s), u"one"_s);
        QTest::qWait(100);
        const int before = service.pulls;
        service.server.push(": still there\n\nevent: other\ndata: x\n\n");
        QTest::qWait(100);
        QCOMPARE(service.pulls, before);
    }

    void streamIsMadeAgainAndNothingIsMissed()
    {
        TemplateService service;
        service.events = true;
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        client.start();
        QTRY_COMPARE(service.server.streams(), 1);
        QTRY_VERIFY(client.idle());
        const quint16 port = service.server.port();
        service.server.close();
        QTRY_COMPARE(client.sync->status().phase, SyncStatus::Phase::Offline);
        service.put(u"T1"_s, u"meanwhile"_s, {});
        QVERIFY(service.server.listen(port));
        QTRY_COMPARE_WITH_TIMEOUT(client.name(u"T1"_s), u"meanwhile"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(service.server.streams(), 1, 20'000);
    }

    // -- outbox --------------------------------------------------------------------------------------------------------------------------

    void editsMadeOfflineGoOutInOrder()
    {
        TemplateService service;
        service.put(u"T1"_s, u"one"_s, u"t"_s);
        QTemporaryDir dir;
        {
            Client client(dir.path(), service.server.url());
            client.start();
            QTRY_VERIFY(client.idle());
        }
        {
            Client offline(dir.path(), QUrl(u"http://127.0.0.1:1"_s));
            offline.start();
            offline.save(u"T1"_s, u"changed"_s, u"t"_s);
            offline.save(u"T2"_s, u"new"_s, u"t"_s);
            QCOMPARE(offline.name(u"T1"_s), u"changed"_s);
            QTRY_COMPARE(offline.sync->status().phase, SyncStatus::Phase::Offline);
            offline.save(u"T2"_s, u"newer"_s, u"t"_s);
            offline.remove(u"T1"_s);
            QCOMPARE(offline.name(u"T1"_s), u"-"_s);
        }
        Client client(dir.path(), service.server.url());
        QCOMPARE(client.name(u"T1"_s), u"-"_s);
        QCOMPARE(client.name(u"T2"_s), u"newer"_s);
        client.start();
        QTRY_COMPARE(client.outbox->count(), 0);
        QVERIFY(!service.templates.contains(u"T1"_s));
        QCOMPARE(service.templates[u"T2"_s].name, u"newer"_s);
    }

    void swallowedAnswersDoNothingTwice()
    {
        TemplateService service;
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        client.start();
        QTRY_VERIFY(client.idle());
        service.faults = {Response::swallowed()};
        client.save(u"T1"_s, u"once"_s, u"t"_s);
        QTRY_COMPARE_WITH_TIMEOUT(client.outbox->count(), 0, 20'000);
        QCOMPARE(service.edits, 1);
        QCOMPARE(service.templates[u"T1"_s].name, u"once"_s);
    }

    void otherFieldsAreMerged()
    {
        TemplateService service;
        service.put(u"T1"_s, u"name"_s, u"text"_s);
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        client.start();
        QTRY_VERIFY(client.idle());
        service.put(u"T1"_s, u"name"_s, u"their text"_s);
        QSignalSpy attention(client.outbox.get(), &Outbox::attention);
        client.save(u"T1"_s, u"my name"_s, u"text"_s);
        QTRY_COMPARE(client.outbox->count(), 0);
        QCOMPARE(service.templates[u"T1"_s].name, u"my name"_s);
        QCOMPARE(service.templates[u"T1"_s].text, u"their text"_s);
        QTRY_COMPARE(client.text(u"T1"_s), u"their text"_s);
        QCOMPARE(attention.count(), 0);
    }

    void sameFieldWaitsForAPerson_data()
    {
        QTest::addColumn<bool>("mine");
        QTest::newRow("mine") << true;
        QTest::newRow("theirs") << false;
    }
    void sameFieldWaitsForAPerson()
    {
        QFETCH(bool, mine);
        TemplateService service;
        service.put(u"T1"_s, u"name"_s, u"text"_s);
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        client.start();
        QTRY_VERIFY(client.idle());
        service.put(u"T1"_s, u"their name"_s, u"text"_s);
        QSignalSpy attention(client.outbox.get(), &Outbox::attention);
        client.save(u"T1"_s, u"my name"_s, u"text"_s);
        QTRY_COMPARE(attention.count(), 1);
        const auto item = attention.first().first().value<OutboxItem>();
        QCOMPARE(item.error.key, u"edit.conflict"_s);
        QCOMPARE(item.title, u"Template “my name”"_s);
        QCOMPARE(client.outbox->count(), 1);
        QCOMPARE(client.name(u"T1"_s), u"my name"_s);
        const QString id = client.cache.outbox()->first().id;
        QVERIFY(mine ? client.outbox->retry(id) : client.outbox->discard(id));
        QTRY_COMPARE(client.outbox->count(), 0);
        const QString expected = mine ? u"my name"_s : u"their name"_s;
        QCOMPARE(service.templates[u"T1"_s].name, expected);
        QTRY_COMPARE(client.name(u"T1"_s), expected);
    }

    void refusedEditIsKeptAndBlocksOnlyItself()
    {
        TemplateService service;
        QTemporaryDir dir;
        Client client(dir.path(), service.server.url());
        client.start();
        QTRY_VERIFY(client.idle());
        client.save(u"T1"_s, u"bad"_s, u"t"_s);
        client.save(u"T2"_s, u"good"_s, u"t"_s);
        QTRY_COMPARE(client.outbox->count(), 1);
        QVERIFY(service.templates.contains(u"T2"_s));
        const OutboxRow row = client.cache.outbox()->first();
        QCOMPARE(row.state, OutboxRow::State::Attention);
        QCOMPARE(row.error.message, u"The name is bad."_s);
        QCOMPARE(client.name(u"T1"_s), u"bad"_s);
        // Mending it in the screen sends it again.
        client.save(u"T1"_s, u"better"_s, u"t"_s);
        QTRY_COMPARE(client.outbox->count(), 0);
        QCOMPARE(service.templates[u"T1"_s].name, u"better"_s);
    }

    void twoClientsConverge()
    {
        TemplateService service;
        for (int i = 0; i < 5; ++i)
            service.put(u"T%1"_s.arg(i), u"n"_s, u"t"_s);
        QTemporaryDir dirA;
        QTemporaryDir dirB;
        Client a(dirA.path(), service.server.url());
        Client b(dirB.path(), service.server.url());
        a.start();
        b.start();
        QTRY_VERIFY(a.idle() && b.idle());
        // Always the same steps, and no two the same: names from one side, texts from the other, deletions, faults in between.
        quint32 seed = 12345;
        const auto next = [&](quint32 bound) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % bound;
        };
        for (int step = 0; step < 120; ++step) {
            const QString id = u"T%1"_s.arg(next(5));
            Client &who = next(2) ? a : b;
            switch (next(6)) {
            case 0:
                service.faults.append(next(2) ? Response::swallowed() : Response{500, {}});
                break;
            case 1:
                who.sync->pull();
                QTest::qWait(5);
                break;
            default:
                if (who.name(id) != "-"_L1)
                    who.save(id, &who == &a ? u"a%1"_s.arg(step) : who.name(id), &who == &b ? u"b%1"_s.arg(step) : who.text(id));
            }
        }
        service.faults.clear();
        const auto settle = [&](Client &client) {
            client.sync->retryNow();
            client.outbox->flush();
            const QList<OutboxRow> rows = *client.cache.outbox();
            for (const OutboxRow &row : rows) {
                if (row.state == OutboxRow::State::Attention)
                    (void)client.outbox->retry(row.id);
            }
            return client.outbox->count() == 0 && client.idle();
        };
        QTRY_VERIFY_WITH_TIMEOUT(settle(a) && settle(b), 30'000);
        for (int i = 0; i < 5; ++i) {
            const QString id = u"T%1"_s.arg(i);
            a.sync->pull();
            b.sync->pull();
            QTRY_COMPARE(a.name(id), service.templates[id].name);
            QTRY_COMPARE(b.name(id), service.templates[id].name);
            QTRY_COMPARE(a.text(id), service.templates[id].text);
            QTRY_COMPARE(b.text(id), service.templates[id].text);
        }
    }

    void mergeByField_data()
    {
        QTest::addColumn<QJsonObject>("theirs");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QStringList>("conflicts");
        QTest::addColumn<bool>("changes");
        // Base {a:1, b:1}; mine {a:2, b:1}.
        QTest::newRow("nobody else") << QJsonObject{{u"a"_s, 1}, {u"b"_s, 1}} << QJsonObject{{u"a"_s, 2}, {u"b"_s, 1}} << QStringList()
                                     << true;
        QTest::newRow("other field") << QJsonObject{{u"a"_s, 1}, {u"b"_s, 5}} << QJsonObject{{u"a"_s, 2}, {u"b"_s, 5}} << QStringList()
                                     << true;
        QTest::newRow("same change") << QJsonObject{{u"a"_s, 2}, {u"b"_s, 5}} << QJsonObject{{u"a"_s, 2}, {u"b"_s, 5}} << QStringList()
                                     << false;
        QTest::newRow("same field") << QJsonObject{{u"a"_s, 3}, {u"b"_s, 1}} << QJsonObject{{u"a"_s, 2}, {u"b"_s, 1}} << QStringList{u"a"_s}
                                    << true;
    }
    void mergeByField()
    {
        QFETCH(QJsonObject, theirs);
        QFETCH(QJsonObject, body);
        QFETCH(QStringList, conflicts);
        QFETCH(bool, changes);
        const MergeResult merged = threeWayMerge({{u"a"_s, 1}, {u"b"_s, 1}}, {{u"a"_s, 2}, {u"b"_s, 1}}, theirs);
        QCOMPARE(merged.body, body);
        QCOMPARE(merged.conflicts, conflicts);
        QCOMPARE(merged.changes, changes);
    }

    // -- entries -------------------------------------------------------------------------------------------------------------------------

    void entriesAreFetchedOnceAndGoOn()
    {
        int asked = 0;
        bool fails = false;
        HttpServer server([&](const Request &request) {
            if (fails)
                return Response{500, {}};
            ++asked;
            const qint64 after = QUrlQuery(request.query).queryItemValue(u"after"_s).toLongLong();
            QJsonArray rows;
            for (qint64 i = after + 1; i < std::min<qint64>(after + 11, 25); ++i)
                rows.append(ListEntry{i, u"+49%1"_s.arg(1000 + i), {u"x"_s}}.toJson());
            fails = asked == 2;
            return Response::json({{u"entries"_s, rows}, {u"has_more"_s, after + 11 < 25}});
        });
        QVERIFY(server.listen());
        QTemporaryDir dir;
        Client client(dir.path(), server.url());
        EntryFetcher fetcher(client.api, client.cache);
        QList<bool> done;
        const auto note = [&](const Result<void> &result) { done.append(result.has_value()); };
        fetcher.ensure({u"L1"_s}, this, note);
        fetcher.ensure({u"L1"_s}, this, note);
        QTRY_COMPARE(done, (QList<bool>{false, false}));
        QCOMPARE(client.cache.entryCount(u"L1"_s), 20);
        fails = false;
        fetcher.ensure({u"L1"_s}, this, note);
        QTRY_COMPARE(done.size(), 3);
        QVERIFY(done.last());
        QCOMPARE(client.cache.entryCount(u"L1"_s), 25);
        QVERIFY(client.cache.entriesComplete(u"L1"_s));
        QCOMPARE(asked, 3);
        fetcher.ensure({u"L1"_s}, this, note);
        QCOMPARE(done.size(), 4);
        QCOMPARE(asked, 3);
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
