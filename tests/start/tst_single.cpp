// SPDX-License-Identifier: GPL-3.0-or-later
// The program is there once for each user and data folder: real processes, real sockets, one of them killed.
#include "app/Options.h"
#include "app/SingleInstance.h"
#include "tests/support/Paths.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace cm;

namespace {

constexpr int kLong = 60'000;

/// The program, as somebody starts it.
std::unique_ptr<QProcess> start(const QString &dataDir, const QStringList &more = {})
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->start(test::binDir() + u"/campaign-manager"_s, QStringList{u"--data"_s, dataDir} + more);
    return process;
}

/// Whether somebody listens.
bool answers(const QString &dataDir)
{
    QLocalSocket socket;
    socket.connectToServer(SingleInstance::socketName(dataDir));
    const bool there = socket.waitForConnected(200);
    socket.abort();
    return there;
}

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished(kLong);
    }
}

} // namespace

class tst_Single : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesDifferByFolder();
    void nobodyElseCanTakeTheSocket();
    void wordsGoThereAndBack();
    void theSecondHandsOverAndEnds();
    void whatAKilledProgramLeavesDoesNotBlock();
    void aSlowFirstKeepsItsPlace();
    void nonsenseIsNotObeyed();
};

void tst_Single::namesDifferByFolder()
{
    QTemporaryDir a;
    QTemporaryDir b;
    QVERIFY(SingleInstance::socketName(a.path()) != SingleInstance::socketName(b.path()));
    QCOMPARE(SingleInstance::socketName(a.path()), SingleInstance::socketName(a.path() + u"/."_s));
}

void tst_Single::nobodyElseCanTakeTheSocket()
{
#ifdef Q_OS_UNIX
    QTemporaryDir dir;
    SingleInstance first(dir.path());
    QVERIFY(!first.handOver({}));
    const QFileInfo socket(SingleInstance::socketName(dir.path()));
    QVERIFY2(socket.isAbsolute() && socket.exists(), qPrintable(socket.filePath()));
    const QFileInfo folder(socket.absolutePath());
    QCOMPARE(folder.ownerId(), uint(geteuid()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(folder.permissions() & others, QFile::Permissions());
#endif
}

void tst_Single::wordsGoThereAndBack()
{
    Options one;
    one.openPage = u"contacts"_s;
    one.contactFile = u"/tmp/a file, with a comma.csv"_s;
    Options other;
    other.openPage = u"history"_s;
    other.take(one.words());
    QCOMPARE(other.openPage, one.openPage);
    QCOMPARE(other.contactFile, one.contactFile);
    other.take({});
    QVERIFY(other.openPage.isEmpty() && other.contactFile.isEmpty());
    other.take({u"open"_s}); // a word without its value
    QVERIFY(other.openPage.isEmpty());
}

void tst_Single::theSecondHandsOverAndEnds()
{
    QTemporaryDir dir;
    // This program is the first one; the second is a real process.
    SingleInstance first(dir.path());
    QSignalSpy called(&first, &SingleInstance::called);
    QVERIFY(!first.handOver({}));
    auto second = start(dir.path(), {u"--open"_s, u"contacts"_s});
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, kLong);
    QCOMPARE(called.first().first().toStringList(), (QStringList{u"open"_s, u"contacts"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kLong);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);

    // Another folder is another program.
    QTemporaryDir elsewhere;
    auto third = start(elsewhere.path());
    QTRY_VERIFY_WITH_TIMEOUT(answers(elsewhere.path()), kLong);
    QCOMPARE(third->state(), QProcess::Running);
    QCOMPARE(called.size(), 1);
    end(*third);
}

void tst_Single::whatAKilledProgramLeavesDoesNotBlock()
{
    QTemporaryDir dir;
    auto first = start(dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(answers(dir.path()), kLong);
    auto second = start(dir.path());
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kLong);
    QCOMPARE(second->exitCode(), 0);
    first->kill();
    QVERIFY(first->waitForFinished(kLong));
    auto third = start(dir.path());
    QTRY_VERIFY_WITH_TIMEOUT(answers(dir.path()), kLong);
    QCOMPARE(third->state(), QProcess::Running);
    end(*third);
}

/// A cold start listens long before its windows stand.
void tst_Single::aSlowFirstKeepsItsPlace()
{
    QTemporaryDir dir;
    SingleInstance first(dir.path());
    QSignalSpy called(&first, &SingleInstance::called);
    QVERIFY(!first.handOver({}));
    // Its event loop does not turn while the second asks, and asks again.
    SingleInstance second(dir.path());
    QVERIFY(second.handOver({u"open"_s, u"contacts"_s}));
    SingleInstance third(dir.path());
    QVERIFY(third.handOver({u"open"_s, u"history"_s}));
    QCOMPARE(called.size(), 0);
    QTRY_COMPARE(called.size(), 2); // it has kept its socket, and what they said
    QCOMPARE(called.last().first().toStringList(), (QStringList{u"open"_s, u"history"_s}));
    // And it hears those that come later.
    auto fourth = start(dir.path(), {u"--open"_s, u"templates"_s});
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 3, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(fourth->state(), QProcess::NotRunning, kLong);
    QCOMPARE(fourth->exitCode(), 0);
}

void tst_Single::nonsenseIsNotObeyed()
{
    QTemporaryDir dir;
    SingleInstance instance(dir.path());
    QSignalSpy called(&instance, &SingleInstance::called);
    QVERIFY(!instance.handOver({}));
    QLocalSocket guest;
    guest.connectToServer(SingleInstance::socketName(dir.path()));
    QVERIFY(guest.waitForConnected(kLong));
    guest.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(guest.state(), QLocalSocket::UnconnectedState, kLong);
    QCOMPARE(called.size(), 0);
    QVERIFY(answers(dir.path()));
}

QTEST_MAIN(tst_Single)
#include "tst_single.moc"
