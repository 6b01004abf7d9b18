// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "engine/sending/Gzip.h"
#include "engine/sync/ApiClient.h"
#include "tests/support/HttpServer.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

// Two self-made certificates for "campaign.test", valid for a hundred years: keys of this test, for nothing else.
const QByteArray kCertA = "-----BEGIN CERTIFICATE-----\n"
                          "MIIBhzCCAS2gAwIBAgIUCLctInVL6fi4xlX2CM4AA46VdaYwCgYIKoZIzj0EAwIw\n"
                          "GDEWMBQGA1UEAwwNY2FtcGFpZ24udGVzdDAgFw0yNjExMjIxMTUzNDVaGA8yMTI2\n"
                          "MTAyOTExNTM0NVowGDEWMBQGA1UEAwwNY2FtcGFpZ24udGVzdDBZMBMGByqGSM49\n"
                          "AgEGCCqGSM49AwEHA0IABOQ/vJZX+tevL40KEYYH7J5hrV2puh13opWaYHhoHI+W\n"
                          "USF+0LvOGgDzB1VSR2VLv5TQ5u5ki3uyIZFhPvEnJZajUzBRMB0GA1UdDgQWBBR7\n"
                          "wJrb2cRpqSocFhQHNIfzbTtMazAfBgNVHSMEGDAWgBR7wJrb2cRpqSocFhQHNIfz\n"
                          "bTtMazAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIHYqlo89//sF\n"
                          "FblDZ+hk6MH1oKXgqwLqZ+Bpkqd/wbI2AiEA8QS28t6+1lEIDtPt7wvBV8Jndg+x\n"
                          "xEVMPHi+rf8DY40=\n"
                          "-----END CERTIFICATE-----\n";
const QByteArray kKeyA = "-----BEGIN PRIVATE KEY-----\n"
                         "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgdNRoNBLgsXR9cqVv\n"
                         "EVzC5tQSU4+3gEv09BAATZCic3GhRANCAATkP7yWV/rXry+NChGGB+yeYa1dqbod\n"
                         "d6KVmmB4aByPllEhftC7zhoA8wdVUkdlS7+U0ObuZIt7siGRYT7xJyWW\n"
                         "-----END PRIVATE KEY-----\n";
const QByteArray kCertB = "-----BEGIN CERTIFICATE-----\n"
                          "MIIBhjCCAS2gAwIBAgIUNU9oV3V9L9GPx0nHODIK4v3QukAwCgYIKoZIzj0EAwIw\n"
                          "GDEWMBQGA1UEAwwNY2FtcGFpZ24udGVzdDAgFw0yNjExMjIxMTUzNDVaGA8yMTI2\n"
                          "MTAyOTExNTM0NVowGDEWMBQGA1UEAwwNY2FtcGFpZ24udGVzdDBZMBMGByqGSM49\n"
                          "AgEGCCqGSM49AwEHA0IABKT5u1dtrNIHx4TJE93Pb65S8w6shVOY02ncvBy+td0U\n"
                          "ZvbGFwdn0aPKx9tI8dWEKTJPrx05tlpZSJYNy1oL5J+jUzBRMB0GA1UdDgQWBBQ+\n"
                          "hWwDtD71QGiGw+1zNL6s057i7jAfBgNVHSMEGDAWgBQ+hWwDtD71QGiGw+1zNL6s\n"
                          "057i7jAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIGPqXRBnjP2U\n"
                          "qVK42s5H2K30TaGAOkyceItVt68m5JPeAiALwDeo5EcBUvU6jVbnTkrqWm0sxALg\n"
                          "a6HOUitlFEJSrA==\n"
                          "-----END CERTIFICATE-----\n";
const QByteArray kKeyB = "-----BEGIN PRIVATE KEY-----\n"
                         "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgY1yAbXwCxr+oXwoK\n"
                         "ZUgLULQ4SfUXcPo6k180ttWQfoOhRANCAASk+btXbazSB8eEyRPdz2+uUvMOrIVT\n"
                         "mNNp3LwcvrXdFGb2xhcHZ9GjysfbSPHVhCkyT68dObZaWUiWDctaC+Sf\n"
                         "-----END PRIVATE KEY-----\n";

using Request = HttpServer::Request;
using Response = HttpServer::Response;

/// Answers {"ok":true} to everything, over TLS.
class TlsServer : public QSslServer {
public:
    TlsServer(const QByteArray &certificate, const QByteArray &key)
    {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(certificate));
        tls.setPrivateKey(QSslKey(key, QSsl::Ec));
        setSslConfiguration(tls);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    if (socket->readAll().contains("\r\n\r\n")) {
                        ++served;
                        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{\"ok\":true}");
                        socket->disconnectFromHost();
                    }
                });
        });
    }
    int served = 0;
};

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT

    /// Sends and waits for the answer.
    static ApiReply ask(ApiClient &api, const ApiRequest &request)
    {
        std::optional<ApiReply> got;
        QObject context;
        api.send(request, &context, [&](const ApiReply &reply) { got = reply; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000))
            qFatal("no answer");
        return *got;
    }

private Q_SLOTS:
    void sendsWhatTheContractAsksFor()
    {
        Request seen;
        HttpServer server([&](const Request &request) {
            seen = request;
            return Response::json({{u"rev"_s, 8}});
        });
        QVERIFY(server.listen());
        ApiClient api;
        api.setBaseUrl(server.url());
        api.setAccessToken(u"secret"_s);
        const QString key = newUlid();
        ApiRequest request = ApiRequest::write("PUT", u"/v1/templates/T1?x=a%20b"_s, {{u"name"_s, u"ä"_s}}, key);
        request.ifMatch = 7;
        request.gzip = true;
        const ApiReply reply = ask(api, request);
        QVERIFY(reply.ok());
        QCOMPARE(jsonInt(reply.body, u"rev"), 8);
        QCOMPARE(seen.method, "PUT");
        QCOMPARE(seen.path, u"/v1/templates/T1"_s);
        QCOMPARE(seen.query, u"x=a%20b"_s);
        QCOMPARE(seen.header("authorization"), "Bearer secret");
        QCOMPARE(seen.header("idempotency-key"), key.toLatin1());
        QCOMPARE(seen.header("if-match"), "7");
        QCOMPARE(seen.header("content-encoding"), "gzip");
        QCOMPARE(gunzip(seen.body, 1000), QByteArray("{\"name\":\"ä\"}"));
        QVERIFY(!seen.headers.contains("cookie"));
    }

    void answersBecomeErrors_data()
    {
        QTest::addColumn<Response>("response");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("temporary");
        const auto row = [](const char *name, const Response &response, ErrorCode code, const QString &key, bool temporary) {
            QTest::newRow(name) << response << static_cast<int>(code) << key << temporary;
        };
        row("problem", Response::problem(422, u"list.bad"_s, u"Not so."_s), ErrorCode::InvalidInput, u"list.bad"_s, false);
        row("forbidden", Response::problem(403, u"auth.forbidden"_s), ErrorCode::Forbidden, u"auth.forbidden"_s, false);
        row("not found", {404, "<html>"}, ErrorCode::NotFound, u"http.not_found"_s, false);
        row("stale", Response::problem(412, u"if_match.stale"_s), ErrorCode::Conflict, u"if_match.stale"_s, false);
        row("must resync", Response::problem(409, u"must_resync"_s), ErrorCode::MustResync, u"must_resync"_s, false);
        row("busy", Response::problem(503, u"server.full"_s), ErrorCode::Unavailable, u"server.full"_s, true);
        row("slow down", Response::problem(429, u"auth.slow_down"_s), ErrorCode::Unavailable, u"auth.slow_down"_s, true);
        row("broken", {500, ""}, ErrorCode::Unavailable, u"service.failed"_s, true);
        row("full disk there", Response::problem(507, u"disk.full"_s), ErrorCode::DiskFull, u"disk.full"_s, true);
        row("garbage", {200, "{\"a\":"}, ErrorCode::Protocol, u"http.protocol"_s, true);
        row("redirect", {302, ""}, ErrorCode::Protocol, u"http.protocol"_s, true);
        row("no answer", Response::swallowed(), ErrorCode::Offline, u"http.offline"_s, true);
        Response cut = Response::json({{u"a"_s, QString(500, u'x')}});
        cut.cutAfter = 200;
        row("cut in the body", cut, ErrorCode::Offline, u"http.offline"_s, true);
        cut.cutAfter = 20;
        row("cut in the header", cut, ErrorCode::Offline, u"http.offline"_s, true);
        row("hangs", Response::hanging(), ErrorCode::Timeout, u"http.timeout"_s, true);
    }
    void answersBecomeErrors()
    {
        QFETCH(Response, response);
        QFETCH(int, code);
        QFETCH(QString, key);
        QFETCH(bool, temporary);
        HttpServer server([&](const Request &) { return response; });
        QVERIFY(server.listen());
        ApiClient api;
        api.setBaseUrl(server.url());
        ApiRequest request = ApiRequest::write("PUT", u"/v1/x"_s, {{u"a"_s, 1}}, newUlid());
        request.timeoutMs = 300;
        const ApiReply reply = ask(api, request);
        QVERIFY(!reply.ok());
        QCOMPARE(static_cast<int>(reply.error.code), code);
        QCOMPARE(reply.error.key, key);
        QCOMPARE(reply.isTemporary(), temporary);
        QVERIFY(!reply.error.message.isEmpty());
        QVERIFY(!reply.result());
    }

    void nobodyListens()
    {
        HttpServer server([](const Request &) { return Response(); });
        QVERIFY(server.listen());
        ApiClient api;
        api.setBaseUrl(server.url());
        server.close();
        QCOMPARE(ask(api, ApiRequest::get(u"/v1/health"_s)).error.code, ErrorCode::Offline);
    }

    void plainHttpOnlyToThisComputer()
    {
        ApiClient api;
        api.setBaseUrl(QUrl(u"http://sms.example.org"_s));
        QCOMPARE(ask(api, ApiRequest::get(u"/v1/health"_s)).error.key, u"http.insecure"_s);
    }

    void expiredTokenIsRenewedOnceForAll()
    {
        int served = 0;
        HttpServer server([&](const Request &request) {
            if (request.header("authorization") != "Bearer new")
                return Response::problem(401, u"auth.expired"_s);
            ++served;
            return Response::json({{u"ok"_s, true}});
        });
        QVERIFY(server.listen());
        ApiClient api;
        api.setBaseUrl(server.url());
        api.setAccessToken(u"old"_s);
        int refreshes = 0;
        api.setRefresher([&](const ApiClient::RefreshDone &done) {
            ++refreshes;
            QTimer::singleShot(50, &api, [done] { done(u"new"_s); });
        });
        QSignalSpy over(&api, &ApiClient::unauthorized);
        int ok = 0;
        for (int i = 0; i < 20; ++i)
            api.send(ApiRequest::get(u"/v1/me"_s), this, [&](const ApiReply &reply) { ok += reply.ok() ? 1 : 0; });
        QTRY_COMPARE(ok, 20);
        QCOMPARE(refreshes, 1);
        QCOMPARE(served, 20);
        QCOMPARE(over.count(), 0);
    }

    void refusedRenewalEndsTheSession()
    {
        HttpServer server([&](const Request &) { return Response::problem(401, u"auth.expired"_s); });
        QVERIFY(server.listen());
        ApiClient api;
        api.setBaseUrl(server.url());
        api.setRefresher([](const ApiClient::RefreshDone &done) { done(fail(ErrorCode::Unauthorized, u"auth.reused"_s, u"Over."_s)); });
        QSignalSpy over(&api, &ApiClient::unauthorized);
        QCOMPARE(ask(api, ApiRequest::get(u"/v1/me"_s)).error.key, u"auth.reused"_s);
        QCOMPARE(over.count(), 1);
    }

    void renewalWithoutANetworkKeepsTheSession()
    {
        HttpServer server([&](const Request &) { return Response::problem(401, u"auth.expired"_s); });
        QVERIFY(server.listen());
        ApiClient api;
        api.setBaseUrl(server.url());
        api.setRefresher([](const ApiClient::RefreshDone &done) { done(fail(ErrorCode::Offline, u"http.offline"_s, u"Gone."_s)); });
        QSignalSpy over(&api, &ApiClient::unauthorized);
        const ApiReply reply = ask(api, ApiRequest::get(u"/v1/me"_s));
        QCOMPARE(reply.error.code, ErrorCode::Offline);
        QVERIFY(reply.isTemporary());
        QCOMPARE(over.count(), 0);
    }

    void cancelledAndOrphanedCallsAreNotHeardOf()
    {
        HttpServer server([&](const Request &) { return Response::json({}); });
        QVERIFY(server.listen());
        ApiClient api;
        api.setBaseUrl(server.url());
        int heard = 0;
        const quint64 number = api.send(ApiRequest::get(u"/a"_s), this, [&](const ApiReply &) { ++heard; });
        api.cancel(number);
        auto context = std::make_unique<QObject>();
        api.send(ApiRequest::get(u"/b"_s), context.get(), [&](const ApiReply &) { ++heard; });
        context.reset();
        QVERIFY(ask(api, ApiRequest::get(u"/c"_s)).ok());
        QCOMPARE(heard, 0);
        std::optional<ApiReply> aborted;
        api.send(ApiRequest::get(u"/d"_s), this, [&](const ApiReply &reply) { aborted = reply; });
        api.abortAll();
        QVERIFY(aborted);
        QCOMPARE(aborted->error.code, ErrorCode::Cancelled);
        QVERIFY(!aborted->isTemporary());
    }

    void selfMadeCertificateIsPinnedAndAChangeStops()
    {
        TlsServer a(kCertA, kKeyA);
        QVERIFY(a.listen(QHostAddress::LocalHost));
        const quint16 port = a.serverPort();
        const QUrl url(u"https://127.0.0.1:%1"_s.arg(port));
        QString pinned;
        {
            ApiClient api;
            connect(&api, &ApiClient::fingerprintPinned, this, [&](const QString &hex) { pinned = hex; });
            api.setBaseUrl(url);
            QVERIFY(ask(api, ApiRequest::get(u"/v1/health"_s)).ok());
            QCOMPARE(pinned, QString::fromLatin1(QSslCertificate(kCertA).digest(QCryptographicHash::Sha256).toHex()));
        }
        {
            ApiClient api;
            api.setBaseUrl(url);
            api.setPinnedFingerprint(pinned);
            QVERIFY(ask(api, ApiRequest::get(u"/v1/health"_s)).ok());
        }
        QCOMPARE(a.served, 2);
        a.close();
        TlsServer b(kCertB, kKeyB);
        QVERIFY(b.listen(QHostAddress::LocalHost, port));
        ApiClient api;
        api.setBaseUrl(url);
        api.setPinnedFingerprint(pinned);
        const ApiReply reply = ask(api, ApiRequest::get(u"/v1/health"_s));
        QCOMPARE(reply.error.key, u"tls.changed"_s);
        QVERIFY(!reply.isTemporary());
        QCOMPARE(b.served, 0); // not a byte of the request went to it
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_api_client.moc"
