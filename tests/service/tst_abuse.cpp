// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpClient.h"

#include "tests/support/Paths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// The service as a program while 900 clients hold requests half open: they are let go, it stays small, and people sign in meanwhile. The
/// figures are those that the service is built to reach: gone within 15 s, below 300 MiB, a sign-in within a second.
class tst_Abuse : public QObject {
    Q_OBJECT

    struct Client {
        std::unique_ptr<QTcpSocket> socket;
        QElapsedTimer since;
        qint64 endedAfterMs = -1;
        bool trickles = false;
    };

    static qint64 peakKiB(qint64 pid)
    {
        QFile file(u"/proc/%1/status"_s.arg(pid));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).trimmed().split(' ').at(0).toLongLong();
        }
        return -1;
    }
    static int percentile(std::vector<int> all, int percent)
    {
        std::sort(all.begin(), all.end());
        return all.empty() ? -1 : all[std::min(all.size() - 1, all.size() * size_t(percent) / 100)];
    }

    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;

    QStringList m_refused; ///< what was answered to a sign-in instead

    /// Milliseconds of each sign-in, until told to stop; -1 for one that was refused.
    std::vector<int> signIns(int count, const std::atomic<bool> *until = nullptr)
    {
        std::vector<int> out;
        while (until ? !*until : int(out.size()) < count) {
            QElapsedTimer timer;
            timer.start();
            const auto answer = HttpClient(m_port).send("POST", u"/v1/auth/sign-in"_s,
                                                        {{u"email"_s, u"ana@example.com"_s}, {u"password"_s, u"Correct-Horse-7"_s}});
            out.push_back(answer.status == 200 ? int(timer.elapsed()) : -1);
            if (answer.status != 200)
                m_refused.append(u"%1 %2 after %3 ms"_s.arg(answer.status).arg(answer.code()).arg(timer.elapsed()));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(binDir() + u"/campaign-service"_s, {u"serve"_s, u"--data"_s, m_dir.filePath(u"data"_s), u"--local"_s});
        QVERIFY(m_process.waitForStarted());
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine() && timer.elapsed() < 30'000)
            m_process.waitForReadyRead(200);
        const auto ready = QJsonDocument::fromJson(m_process.readLine()).object();
        m_port = quint16(jsonInt(ready, u"port"));
        QVERIFY(m_port > 0);
        const auto made = HttpClient(m_port, jsonString(ready, u"token").toLatin1())
                              .send("POST", u"/v1/users"_s,
                                    {{u"email"_s, u"ana@example.com"_s},
                                     {u"name"_s, u"Ana"_s},
                                     {u"role"_s, u"administrator"_s},
                                     {u"password"_s, u"Correct-Horse-7"_s}});
        QCOMPARE(made.status, 201);
    }
    void cleanupTestCase()
    {
        m_process.closeWriteChannel();
        QVERIFY(m_process.waitForFinished());
    }

    void halfOpenClientsAreLetGoWhilePeopleSignIn()
    {
        const auto before = signIns(10);
        std::vector<Client> clients(900);
        const QByteArray token = "POST /v1/lists HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: 8000000\r\n\r\n";
        for (size_t i = 0; i < clients.size(); ++i) {
            auto &client = clients[i];
            client.socket = std::make_unique<QTcpSocket>();
            // As from nine computers: one address may hold a hundred.
            QVERIFY(client.socket->bind(QHostAddress(u"127.0.1.%1"_s.arg(1 + i / 100))));
            client.socket->connectToHost(u"127.0.0.1"_s, m_port);
            QVERIFY(client.socket->waitForConnected(10'000));
            client.since.start();
            switch (i % 5) {
            case 0: // says nothing
                break;
            case 1:
                client.socket->write("GET /v1/me HTTP/1.1\r\nHost:");
                break;
            case 2:
                client.socket->write("POST /v1/auth/sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n{");
                break;
            case 3:
                client.socket->write(token + QByteArray(30'000, ' '));
                break;
            case 4: // a byte now and then
                client.socket->write(token);
                client.trickles = true;
                break;
            }
            client.socket->flush();
        }
        std::atomic<bool> gone = false;
        std::vector<int> during;
        std::thread people([&] { during = signIns(0, &gone); });
        QElapsedTimer all;
        all.start();
        size_t left = clients.size();
        while (left > 0 && all.elapsed() < 60'000) {
            QTest::qWait(100); // the sockets live on this event loop
            for (auto &client : clients) {
                if (client.endedAfterMs >= 0)
                    continue;
                if (client.socket->state() != QAbstractSocket::ConnectedState) {
                    client.endedAfterMs = client.since.elapsed();
                    --left;
                } else if (client.trickles) {
                    client.socket->write(" ");
                }
            }
        }
        gone = true;
        people.join();
        qint64 longest = 0;
        for (const auto &client : clients)
            longest = std::max(longest, client.endedAfterMs);
        const auto peak = peakKiB(m_process.processId());
        qInfo(
            "900 clients gone after at most %lld ms; %zu sign-ins meanwhile, median %d ms, slowest %d ms (before: %d ms); %lld MiB at most",
            longest, during.size(), percentile(during, 50), percentile(during, 100), percentile(before, 50), peak / 1024);
        QCOMPARE(left, size_t(0));
        QVERIFY(longest <= 15'000);
        QVERIFY2(m_refused.isEmpty(), qPrintable(m_refused.join(u"; "_s)));
        QVERIFY(peak < 300 * 1024);
        // A computer that is busy with something else is slow in peace as well.
        QVERIFY(percentile(during, 99) < std::max(1000, 4 * percentile(before, 100)));
        QCOMPARE(HttpClient(m_port).get(u"/v1/health"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_Abuse)
#include "tst_abuse.moc"
