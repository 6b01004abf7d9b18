// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpClient.h"

#include "tests/support/Paths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// campaign-service as a program of its own.
class tst_Process : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    static QString program() { return binDir() + u"/campaign-service"_s; }
    QString data(const QString &name) const { return m_dir.filePath(name); }
    static QJsonObject readyLine(QProcess &process)
    {
        QElapsedTimer timer;
        timer.start();
        while (!process.canReadLine() && timer.elapsed() < 30'000)
            process.waitForReadyRead(200);
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.start(program(), arguments);
        QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
    }

private Q_SLOTS:
    void servesOnePersonUntilStandardInputEnds()
    {
        QProcess process;
        start(process, {u"serve"_s, u"--data"_s, data(u"local"_s), u"--local"_s});
        const QJsonObject ready = readyLine(process);
        QCOMPARE(ready.value(u"ready").toBool(), true);
        QVERIFY(!jsonString(ready, u"version").isEmpty());
        HttpClient client(quint16(jsonInt(ready, u"port")));
        QCOMPARE(client.get(u"/v1/health"_s).status, 200);
        QCOMPARE(client.get(u"/v1/me"_s).status, 401);
        client.setToken(jsonString(ready, u"token"));
        QCOMPARE(jsonString(client.get(u"/v1/me"_s).json, u"role"), u"administrator"_s);
        // A second one on the same folder says why it does not start.
        QProcess second;
        start(second, {u"serve"_s, u"--data"_s, data(u"local"_s), u"--local"_s});
        const QJsonObject refused = readyLine(second);
        QCOMPARE(refused.value(u"ready").toBool(true), false);
        QCOMPARE(jsonString(refused, u"code"), u"data_dir.in_use"_s);
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 1);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        // Neither the token nor anything else secret is in the log.
        QFile log(data(u"local/log/service.log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray text = log.readAll();
        QVERIFY(text.contains("stopped"));
        QVERIFY(!text.contains(jsonString(ready, u"token").toLatin1()));
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(data(u"local/key"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }

#ifdef Q_OS_UNIX
    void stopsOnSignals_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void stopsOnSignals()
    {
        QFETCH(int, signal);
        QProcess process;
        start(process, {u"serve"_s, u"--data"_s, data(u"signals"_s), u"--listen"_s, u"127.0.0.1:0"_s});
        const QJsonObject ready = readyLine(process);
        QCOMPARE(ready.value(u"ready").toBool(), true);
        QVERIFY(!ready.contains(u"token"));
        process.closeWriteChannel(); // not what ends a server
        const HttpClient client(quint16(jsonInt(ready, u"port")));
        QCOMPARE(client.get(u"/v1/health"_s).status, 200);
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void whatWasAnsweredSurvivesKill9()
    {
        QString template1;
        {
            QProcess process;
            start(process, {u"serve"_s, u"--data"_s, data(u"killed"_s), u"--local"_s});
            const QJsonObject ready = readyLine(process);
            HttpClient client(quint16(jsonInt(ready, u"port")), jsonString(ready, u"token").toLatin1());
            template1 = u"/v1/templates/01M81FMJNJNTN944NYBNK1H044"_s;
            QCOMPARE(client.send("PUT", template1, {{u"name"_s, u"Kept"_s}}).status, 200);
            process.kill();
            QVERIFY(process.waitForFinished());
        }
        QProcess process;
        start(process, {u"serve"_s, u"--data"_s, data(u"killed"_s), u"--local"_s});
        const QJsonObject ready = readyLine(process);
        QCOMPARE(ready.value(u"ready").toBool(), true);
        HttpClient client(quint16(jsonInt(ready, u"port")), jsonString(ready, u"token").toLatin1());
        const HttpAnswer stale = client.send("PUT", template1, {{u"name"_s, u"New"_s}});
        QCOMPARE(stale.status, 412);
        QCOMPARE(jsonString(stale.json.value(u"current").toObject(), u"name"), u"Kept"_s);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }
#endif

    void saysWhyItDoesNotStart_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("no folder") << QStringList() << u"arguments.data"_s;
        QTest::newRow("open to the network without TLS") << QStringList{u"--listen"_s, u"0.0.0.0:0"_s} << u"arguments.insecure"_s;
        QTest::newRow("half of TLS") << QStringList{u"--tls-cert"_s, u"x.pem"_s} << u"arguments.tls"_s;
        QTest::newRow("TLS files that are missing")
            << QStringList{u"--tls-cert"_s, u"x.pem"_s, u"--tls-key"_s, u"y.pem"_s} << u"listen.certificate"_s;
        QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s} << u"arguments.listen"_s;
        QTest::newRow("a port that is taken") << QStringList{u"--listen"_s, u"TAKEN"_s} << u"listen.port_in_use"_s;
    }
    void saysWhyItDoesNotStart()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        arguments.replaceInStrings(u"TAKEN"_s, u"127.0.0.1:%1"_s.arg(other.serverPort()));
        if (code != u"arguments.data"_s)
            arguments << u"--data"_s << data(u"refused"_s);
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        start(process, QStringList(u"serve"_s) + arguments);
        const QJsonObject line = readyLine(process);
        QCOMPARE(line.value(u"ready").toBool(true), false);
        QCOMPARE(jsonString(line, u"code"), code);
        QVERIFY(jsonString(line, u"message").size() > 20);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
    }

    void makesTheFirstAdministrator()
    {
        const auto create = [&](const QString &email, const QByteArray &password) {
            QProcess process;
            process.start(program(), {u"admin"_s, u"create"_s, u"--data"_s, data(u"server"_s), u"--email"_s, email, u"--name"_s, u"Ana"_s,
                                      u"--password-stdin"_s});
            process.write(password + '\n');
            process.closeWriteChannel();
            return process.waitForFinished() ? process.exitCode() : -1;
        };
        QCOMPARE(create(u"ana@example.com"_s, "weak"), 1);
        QCOMPARE(create(u"not an address"_s, "Correct-Horse-7"), 1);
        QCOMPARE(create(u"ana@example.com"_s, "Correct-Horse-7"), 0);
        QCOMPARE(create(u"ana@example.com"_s, "Correct-Horse-7"), 1);
        QProcess process;
        start(process, {u"serve"_s, u"--data"_s, data(u"server"_s), u"--listen"_s, u"127.0.0.1:0"_s});
        const HttpClient client(quint16(jsonInt(readyLine(process), u"port")));
        const HttpAnswer tokens =
            client.send("POST", u"/v1/auth/sign-in"_s, {{u"email"_s, u"ana@example.com"_s}, {u"password"_s, u"Correct-Horse-7"_s}});
        QCOMPARE(tokens.status, 200);
        QCOMPARE(jsonInt(tokens.json.value(u"user").toObject(), u"permissions"), qint64(kAllPermissions));
        process.terminate();
        QVERIFY(process.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(tst_Process)
#include "tst_process.moc"
