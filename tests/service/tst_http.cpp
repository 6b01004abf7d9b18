// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpClient.h"

#include "core/base/Result.h"
#include "service/http/HttpServer.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using namespace cm;
using namespace cm::service;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// The server's own limits, with clients that misbehave.
class tst_Http : public QObject {
    Q_OBJECT

private:
    static HttpResponse echo(const HttpRequest &request)
    {
        HttpResponse response;
        response.body = request.method + ' ' + request.path.toUtf8() + ' ' + QByteArray::number(request.body.size());
        return response;
    }
    static std::unique_ptr<QTcpSocket> connected(quint16 port)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, port);
        if (!socket->waitForConnected(5000))
            qFatal("not connected");
        return socket;
    }
    static bool closedWithin(QTcpSocket &socket, int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < ms)
            socket.waitForReadyRead(50);
        return socket.state() != QAbstractSocket::ConnectedState;
    }

private Q_SLOTS:
    void answersAndKeepsTheConnection()
    {
        HttpServer server({}, echo);
        QVERIFY(server.start());
        auto socket = connected(server.port());
        // Two requests at once, the second in pieces.
        socket->write(
            "GET /a%20b?x=1 HTTP/1.1\r\nHost: x\r\n\r\nPOST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        socket->flush();
        QByteArray all;
        while (!all.contains("GET /a b 0") && socket->waitForReadyRead(5000))
            all += socket->readAll();
        QVERIFY(all.contains("GET /a b 0"));
        socket->write("0\r\n\r\n");
        while (!all.contains("POST /c 3") && socket->waitForReadyRead(5000))
            all += socket->readAll();
        QVERIFY2(all.contains("POST /c 3"), all.constData());
        QVERIFY(all.contains("Cache-Control: no-store"));
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }

    void refusesWhatIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray head = "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        const QByteArray known = head + "Authorization: Bearer x\r\n";
        const QByteArray bomb = HttpClient::gzip(QByteArray(9 * 1024 * 1024, '\0'));
        const auto sized = [](const QByteArray &headers, const QByteArray &body) {
            return headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        };
        QTest::newRow("a huge header") << QByteArray(head + "X-A: " + QByteArray(20'000, 'a') + "\r\n\r\n") << 431;
        QTest::newRow("a header without end") << QByteArray("GET /" + QByteArray(20'000, 'a')) << 431;
        QTest::newRow("a body of 600 MiB") << QByteArray(known + "Content-Length: 629145600\r\n\r\n") << 413;
        QTest::newRow("a chunked body over the limit")
            << QByteArray(known + "Transfer-Encoding: chunked\r\n\r\n900000\r\n" + QByteArray(0x900000, 'x') + "\r\n0\r\n\r\n") << 413;
        QTest::newRow("a body before signing in") << sized(head, QByteArray(100'000, 'x')) << 413;
        QTest::newRow("the largest body") << sized(known, QByteArray(8 * 1024 * 1024, 'x')) << 200;
        QTest::newRow("a zip bomb") << sized(known + "Content-Encoding: gzip\r\n", bomb) << 413;
        QTest::newRow("a packed body") << sized(known + "Content-Encoding: gzip\r\n", HttpClient::gzip("hello")) << 200;
        QTest::newRow("a damaged packed body") << sized(known + "Content-Encoding: gzip\r\n", HttpClient::gzip("hello").chopped(4)) << 400;
        QTest::newRow("another encoding") << sized(known + "Content-Encoding: br\r\n", "hello") << 415;
        QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02 hello\r\n\r\n") << 400;
        QTest::newRow("two lengths") << QByteArray(head + "Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc") << 400;
        QTest::newRow("a smuggled request")
            << QByteArray(head + "Content-Length: 30\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /inner HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("a negative length") << QByteArray(head + "Content-Length: -1\r\n\r\n") << 400;
    }
    void refusesWhatIsTooLarge()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        HttpServer server({}, echo);
        QVERIFY(server.start());
        const HttpAnswer answer = HttpClient(server.port()).exchange(request);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.body.contains("/inner"));
        if (status != 200) {
            QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
            QCOMPARE(jsonInt(answer.json, u"status"), status);
        }
        QCOMPARE(HttpClient(server.port()).get(u"/"_s).status, 200);
    }

    void slowClientsAreLetGo()
    {
        HttpServerOptions options;
        options.phaseMs = 600;
        options.keepAliveMs = 1200;
        HttpServer server(options, echo);
        QVERIFY(server.start());
        auto silent = connected(server.port());
        auto half = connected(server.port());
        half->write("GET / HTTP/1.1\r\nHost:");
        half->flush();
        auto body = connected(server.port());
        body->write("POST / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: 100000\r\n\r\n");
        body->flush();
        auto idle = connected(server.port());
        idle->write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(idle->waitForReadyRead(5000));
        // One byte now and then does not help.
        QElapsedTimer timer;
        timer.start();
        while (body->state() == QAbstractSocket::ConnectedState && timer.elapsed() < 20'000) {
            body->write("x");
            body->flush();
            body->waitForReadyRead(50);
        }
        QVERIFY(body->state() != QAbstractSocket::ConnectedState);
        QVERIFY(closedWithin(*silent, 10'000));
        QVERIFY(closedWithin(*half, 10'000));
        QVERIFY(closedWithin(*idle, 10'000));
        QCOMPARE(HttpClient(server.port()).get(u"/"_s).status, 200);
    }

    void oneAddressHasABoundOnConnections()
    {
        HttpServerOptions options;
        options.connectionsPerAddress = 20;
        options.phaseMs = 1000;
        HttpServer server(options, echo);
        QVERIFY(server.start());
        std::vector<std::unique_ptr<QTcpSocket>> open;
        for (int i = 0; i < 40; ++i)
            open.push_back(connected(server.port()));
        QTest::qWait(200);
        int left = 0;
        for (auto &socket : open) {
            socket->waitForReadyRead(1);
            left += socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
        }
        QVERIFY2(left <= 20, qPrintable(QString::number(left)));
        // They say nothing, so they are gone soon, and the address is welcome again.
        QTRY_COMPARE_WITH_TIMEOUT(HttpClient(server.port()).get(u"/"_s).status, 200, 15'000);
    }

    void largeBodiesOfOthersDoNotKeepSmallOnesOut()
    {
        HttpServerOptions options;
        options.bodiesInFlight = 1024 * 1024;
        std::atomic<int> arrived = 0;
        std::latch go(1);
        HttpServer server(options, [&](const HttpRequest &request) {
            if (request.body.size() == 800'000) {
                ++arrived;
                go.wait();
            }
            return echo(request);
        });
        const auto release = qScopeGuard([&] {
            if (!go.try_wait())
                go.count_down();
        });
        QVERIFY(server.start());
        const QByteArray large = "POST / HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: 800000\r\n\r\n";
        const auto post = [&server](int bytes) {
            return HttpClient(server.port(), "x").sendRaw("POST", u"/"_s, QByteArray(bytes, 'x')).status;
        };
        // Twenty promise what they do not send: that holds nothing.
        std::vector<std::unique_ptr<QTcpSocket>> promised;
        for (int i = 0; i < 20; ++i) {
            promised.push_back(connected(server.port()));
            promised.back()->write(large);
            promised.back()->flush();
        }
        QCOMPARE(post(1000), 200);
        // One is being handled; there is no room for a second one of that size, but for a small one there is.
        auto held = connected(server.port());
        held->write(large + QByteArray(800'000, 'x'));
        QTRY_COMPARE(arrived.load(), 1);
        QCOMPARE(post(800'000), 503);
        QCOMPARE(post(1000), 200);
        // What is over is given back.
        go.count_down();
        QVERIFY(held->waitForReadyRead(5000));
        QVERIFY(held->readAll().contains(" 200 "));
        QCOMPARE(post(800'000), 200);
        for (const auto &socket : promised)
            QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }

    void aFullQueueSaysSo()
    {
        HttpServerOptions options;
        options.workers = 2;
        options.queue = 2;
        std::atomic<int> arrived = 0;
        std::latch go(1);
        HttpServer server(options, [&](const HttpRequest &request) {
            ++arrived;
            go.wait();
            return echo(request);
        });
        const auto release = qScopeGuard([&] {
            if (!go.try_wait())
                go.count_down();
        });
        QVERIFY(server.start());
        std::vector<std::unique_ptr<QTcpSocket>> clients;
        for (int i = 0; i < 10; ++i) {
            if (i == 2)
                QTRY_COMPARE(arrived.load(), 2); // both workers are busy; the next two wait
            clients.push_back(connected(server.port()));
            clients.back()->write("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            clients.back()->flush();
        }
        QHash<int, int> statuses;
        QElapsedTimer timer;
        timer.start();
        QByteArray text[10];
        const auto collect = [&] {
            statuses.clear();
            for (int i = 0; i < 10; ++i) {
                clients[size_t(i)]->waitForReadyRead(20);
                text[i] += clients[size_t(i)]->readAll();
                ++statuses[HttpClient::parse(text[i]).status];
            }
        };
        while (statuses.value(503) < 6 && timer.elapsed() < 20'000)
            collect();
        QCOMPARE(statuses.value(503), 6);
        for (const QByteArray &answer : text)
            QVERIFY(answer.isEmpty() || answer.contains("Retry-After: 1"));
        go.count_down();
        while (statuses.value(200) < 4 && timer.elapsed() < 40'000)
            collect();
        QCOMPARE(statuses.value(200), 4);
    }

    void aStopFinishesWhatIsBeingHandled()
    {
        std::latch arrived(1);
        std::latch go(1);
        HttpServer server({}, [&](const HttpRequest &request) {
            arrived.count_down();
            go.wait();
            return echo(request);
        });
        QVERIFY(server.start());
        auto idle = connected(server.port());
        auto busy = connected(server.port());
        busy->write("GET /busy HTTP/1.1\r\nHost: x\r\n\r\n");
        busy->flush();
        arrived.wait();
        std::thread stopping([&] { server.stop(20'000); });
        QVERIFY(closedWithin(*idle, 10'000));
        go.count_down();
        QByteArray all;
        while (busy->waitForReadyRead(5000))
            all += busy->readAll();
        stopping.join();
        QVERIFY2(all.contains("GET /busy 0"), all.constData());
        QVERIFY(all.contains("Connection: close"));
    }

    void aPortThatIsTaken()
    {
        HttpServer first({}, echo);
        QVERIFY(first.start());
        HttpServerOptions options;
        options.port = first.port();
        HttpServer second(options, echo);
        const auto started = second.start();
        QVERIFY(!started);
        QCOMPARE(started.error().key, u"listen.port_in_use"_s);
        QVERIFY(started.error().message.contains(QString::number(first.port())));
        options.address = u"nowhere"_s;
        HttpServer third(options, echo);
        QCOMPARE(third.start().error().key, u"listen.address"_s);
    }

    void manyHalfOpenConnectionsDoNotHoldUpOthers()
    {
        HttpServerOptions options;
        options.connectionsPerAddress = 900;
        options.phaseMs = 1500;
        HttpServer server(options, echo);
        QVERIFY(server.start());
        std::vector<std::unique_ptr<QTcpSocket>> open;
        for (int i = 0; i < 300; ++i) {
            open.push_back(connected(server.port()));
            open.back()->write("POST / HTTP/1.1\r\nContent-Length: 50000\r\n");
            open.back()->flush();
        }
        QCOMPARE(HttpClient(server.port()).get(u"/"_s).status, 200);
        int left = int(open.size());
        QElapsedTimer timer;
        timer.start();
        while (left > 0 && timer.elapsed() < 15'000) {
            left = 0;
            for (auto &socket : open) {
                socket->waitForReadyRead(1);
                left += socket->state() == QAbstractSocket::ConnectedState ? 1 : 0;
            }
        }
        QCOMPARE(left, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Http)
#include "tst_http.moc"
