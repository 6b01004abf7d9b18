// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "service/Log.h"
#include "service/dispatch/LedgerCheck.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <thread>

using namespace cm;
using namespace cm::service;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// The service as a whole under strain: a full disk, clients that get no answers, encryption.
class tst_Service : public QObject {
    Q_OBJECT

private:
    /// A certificate for a test, made by itself, with its key.
    static bool writeCertificate(const QString &certificatePath, const QString &keyPath)
    {
        EVP_PKEY *key = EVP_EC_gen("P-256");
        X509 *certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
        X509_set_pubkey(certificate, key);
        X509_NAME *name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        bool ok = X509_sign(certificate, key, EVP_sha256()) > 0;
        BIO *out = BIO_new_file(QFile::encodeName(certificatePath).constData(), "w");
        ok = ok && PEM_write_bio_X509(out, certificate) == 1;
        BIO_free(out);
        out = BIO_new_file(QFile::encodeName(keyPath).constData(), "w");
        ok = ok && PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
        BIO_free(out);
        X509_free(certificate);
        EVP_PKEY_free(key);
        return ok;
    }

private Q_SLOTS:
    void aFullDiskIsSaidAndPasses()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeDraft(admin, f.practiceAccount(), f.numbers(1));
        f.check(admin.send("POST", u"/v1/campaigns/%1:prepare"_s.arg(id), {}));
        const auto limit = [&](const QString &pages) { f.write(u"PRAGMA max_page_count="_s + pages); };
        limit(u"1"_s);
        int stored = 0;
        HttpAnswer full;
        for (int n = 0; n < 50 && full.status != 507; ++n) {
            const QByteArray body = f.batchBody(f.numbers(1000, n * 1000), QString(150, u'x'));
            full = admin.sendRaw("PUT", u"/v1/campaigns/%1/batches/%2?generation=1"_s.arg(id).arg(n), body);
            stored += full.status == 200 ? 1000 : 0;
        }
        QCOMPARE(full.status, 507);
        QCOMPARE(full.code(), u"disk.full"_s);
        QCOMPARE(f.value(u"SELECT count(*) FROM message"_s).toInt(), stored);
        QCOMPARE(admin.get(u"/v1/sync?limit=10"_s).status, 200); // reading goes on
        QCOMPARE(admin.get(u"/v1/campaigns/%1/batches"_s.arg(id)).status, 200);
        limit(u"1000000"_s);
        const int next = stored / 1000;
        QCOMPARE(admin.sendRaw("PUT", u"/v1/campaigns/%1/batches/%2?generation=1"_s.arg(id).arg(next), f.batchBody(f.numbers(1000, stored)))
                     .status,
                 200);
        QCOMPARE(checkLedger(f.service().database()), QStringList());
    }

    /// Uploads of which the client hears nothing, repeated until it does: each recipient once.
    void answersThatGetLostDoNotDouble()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeDraft(admin, f.practiceAccount(), f.numbers(1));
        f.check(admin.send("POST", u"/v1/campaigns/%1:prepare"_s.arg(id), {}));
        constexpr int kBatches = 20;
        constexpr int kPerBatch = 50;
        QList<QByteArray> bodies;
        for (int n = 0; n < kBatches; ++n)
            bodies << f.batchBody(f.numbers(kPerBatch, n * kPerBatch));
        const QByteArray token = f.service().localToken().toLatin1();
        // Four threads, each sending everything; every third connection is cut without reading.
        std::vector<std::thread> senders;
        for (int t = 0; t < 4; ++t)
            senders.emplace_back([&, t] {
                for (int n = 0; n < kBatches * 3; ++n) {
                    const int batch = (n * 7 + t * 5) % kBatches;
                    const QByteArray request = "PUT /v1/campaigns/" + id.toLatin1() + "/batches/" + QByteArray::number(batch) +
                                               "?generation=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " + token +
                                               "\r\nIdempotency-Key: " + newUlid().toLatin1() +
                                               "\r\nContent-Length: " + QByteArray::number(bodies[batch].size()) + "\r\n\r\n" +
                                               bodies[batch];
                    if (n % 3 == 0) {
                        QTcpSocket socket;
                        socket.connectToHost(u"127.0.0.1"_s, f.service().port());
                        socket.waitForConnected(5000);
                        socket.write(request.left(n % 2 == 0 ? request.size() : request.size() / 2));
                        socket.waitForBytesWritten(5000);
                        socket.abort();
                    } else {
                        const HttpAnswer answer = HttpClient(f.service().port()).exchange(request);
                        if (answer.status != 200)
                            qFatal("%d %s", answer.status, answer.body.constData());
                    }
                }
            });
        for (std::thread &sender : senders)
            sender.join();
        const HttpAnswer state = admin.get(u"/v1/campaigns/%1/batches"_s.arg(id));
        QCOMPARE(state.json.value(u"confirmed").toArray().size(), kBatches);
        QCOMPARE(f.value(u"SELECT count(*) FROM message"_s).toInt(), kBatches * kPerBatch);
        QCOMPARE(f.value(u"SELECT count(DISTINCT recipient) FROM message"_s).toInt(), kBatches * kPerBatch);
        const HttpAnswer sealed = admin.send(
            "POST", u"/v1/campaigns/%1:seal"_s.arg(id),
            {{u"generation"_s, 1}, {u"batches"_s, kBatches}, {u"messages"_s, kBatches * kPerBatch}, {u"hash"_s, f.sealHash(bodies)}});
        QCOMPARE(sealed.status, 200);
        QCOMPARE(jsonInt(sealed.json, u"total"), kBatches * kPerBatch);
        QCOMPARE(checkLedger(f.service().database()), QStringList());
    }

    /// Many launches, quick sends and cancels at once: everything happens once, and the books are right.
    void theSameThingAtOnceHappensOnce()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeSealed(admin, f.practiceAccount(), f.numbers(20));
        const QJsonObject quick{{u"id"_s, newUlid()},
                                {u"sender"_s, u"Shop"_s},
                                {u"account_id"_s, f.practiceAccount()},
                                {u"recipients"_s, toJsonArray(f.numbers(5))},
                                {u"text"_s, u"Hi"_s},
                                {u"not_after_ms"_s, f.clock.nowMs() + 1000}};
        const QByteArray key = "Idempotency-Key: " + newUlid().toLatin1();
        std::atomic<int> ok = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 12; ++t)
            threads.emplace_back([&, t] {
                const HttpClient client(f.service().port(), f.service().localToken().toLatin1());
                ok += t % 2 == 0 ? client.send("POST", u"/v1/quick-send"_s, quick, {key}).status == 200
                                 : client.send("POST", u"/v1/campaigns/%1:launch"_s.arg(id),
                                               {{u"generation"_s, 1}, {u"not_after_ms"_s, f.clock.nowMs() + 1000}})
                                           .status == 200;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(ok.load(), 12);
        QCOMPARE(f.value(u"SELECT count(*) FROM campaign"_s).toInt(), 2);
        QCOMPARE(f.value(u"SELECT count(*) FROM message"_s).toInt(), 25);
        QCOMPARE(checkLedger(f.service().database()), QStringList());
    }

    /// Anybody may ask for it as often as they like, so that costs no more than reading it.
    void theBrandIsServedAsItIsStored()
    {
        ServiceFixture f;
        f.start();
        const HttpAnswer none = f.nobody().get(u"/v1/brand"_s);
        QCOMPARE(none.json, (QJsonObject{{u"rev"_s, 0}}));
        const QByteArray logo = R"(<svg xmlns="http://www.w3.org/2000/svg"><script/><rect width="9" height="9"/></svg>)";
        const HttpAnswer put =
            f.admin().send("PUT", u"/v1/brand"_s, {{u"name"_s, u"Ours"_s}, {u"logo"_s, QString::fromLatin1(logo.toBase64())}});
        QCOMPARE(put.status, 200);
        const HttpAnswer got = f.nobody().get(u"/v1/brand"_s);
        QCOMPARE(got.json, put.json);
        QVERIFY(!QByteArray::fromBase64(jsonString(got.json, u"logo").toLatin1()).contains("script"));
        // Whoever has it already is told so.
        const QByteArray tag = got.headers.value("etag");
        QVERIFY(!tag.isEmpty() && tag != none.headers.value("etag"));
        const HttpAnswer same = f.nobody().send("GET", u"/v1/brand"_s, {}, {"If-None-Match: " + tag});
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        // It is not looked at again: cleaning would take the comment out.
        f.write(u"UPDATE brand SET data = '{\"name\":\"Ours\",\"logo\":\"%1\"}'"_s.arg(
            QString::fromLatin1(QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- as it is --></svg>").toBase64())));
        QVERIFY(QByteArray::fromBase64(jsonString(f.nobody().get(u"/v1/brand"_s).json, u"logo").toLatin1()).contains("as it is"));
        f.check(f.admin().send("PUT", u"/v1/brand"_s, {{u"name"_s, u"Theirs"_s}}));
        QCOMPARE(f.nobody().send("GET", u"/v1/brand"_s, {}, {"If-None-Match: " + tag}).status, 200);
    }

    void encrypts()
    {
        QTemporaryDir dir;
        ServiceFixture f;
        f.options().http.certificate = dir.filePath(u"cert.pem"_s);
        f.options().http.key = dir.filePath(u"key.pem"_s);
        QVERIFY(writeCertificate(f.options().http.certificate, f.options().http.key));
        f.start();
        QCOMPARE(f.nobody().get(u"/v1/health"_s).status, 0); // plain text is not understood
        const auto connect = [&](QSslSocket &socket, QSsl::SslProtocol protocol) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setProtocol(protocol);
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            socket.setSslConfiguration(configuration);
            socket.connectToHostEncrypted(u"127.0.0.1"_s, f.service().port());
            return socket.waitForEncrypted(5000);
        };
        for (const QSsl::SslProtocol protocol : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
            QSslSocket socket;
            QVERIFY2(connect(socket, protocol), qPrintable(socket.errorString()));
            socket.write("GET /v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer " +
                         f.service().localToken().toLatin1() + "\r\n\r\n");
            QByteArray all;
            while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000))
                all += socket.readAll();
            QCOMPARE(HttpClient::parse(all).status, 200);
        }
    }

    /// The rules are those of core/base/Redact.h; this is about the way there.
    void logsAreMadeUnreadableWhereTheyMust()
    {
        QTemporaryDir dir;
        Log::start(dir.path());
        qWarning("to +49 179 6548754, Bearer abc.def, port 33129");
        Log::flush();
        qInstallMessageHandler(nullptr);
        QFile file(dir.filePath(u"log/service.log"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("to [number], Bearer [secret]") && text.contains("port 33129") && !text.contains("6548754"),
                 text.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Service)
#include "tst_service.moc"
