// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Journal.h"
#include "tests/support/PeerCarrier.h"
#include "tests/support/RealDesk.h"

#include <QStorageInfo>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const char *path, const std::string &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return;
    if (::write(file, text.data(), text.size()) < 0)
        qWarning("cannot write %s", path);
    ::close(file);
}

} // namespace

/// A disk that is full: a small tmpfs, mounted by the test (as root, or as anybody in a user namespace of its own).
class TestFullDisk : public QObject {
    Q_OBJECT

public:
    /// Before there is a second thread: a mount namespace for itself, where the rights for one are missing otherwise.
    static void enterNamespace()
    {
        const auto uid = std::to_string(::getuid());
        const auto gid = std::to_string(::getgid());
        if (::unshare(CLONE_NEWNS) == 0)
            return;
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return;
        writeFile("/proc/self/setgroups", "deny");
        writeFile("/proc/self/uid_map", "0 " + uid + " 1");
        writeFile("/proc/self/gid_map", "0 " + gid + " 1");
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_disk = m_dir->filePath(u"disk"_s);
        QVERIFY(QDir().mkpath(m_disk));
        // Without the right to mount, and without user namespaces, this test cannot say anything: that is a failure, not a pass.
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        QVERIFY2(::mount("tmpfs", qPrintable(m_disk), "tmpfs", 0, "size=48m") == 0,
                 "no tmpfs can be mounted: run as root, or allow user namespaces");
    }
    void cleanup()
    {
        ::umount2(qPrintable(m_disk), MNT_DETACH);
        m_dir.reset();
    }

    void launchWaitsForRoom();
    void importSaysSo();

private:
    /// Leaves so many bytes free.
    void fillDisk(qint64 leave)
    {
        QFile ballast(m_disk + u"/ballast"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Append));
        QByteArray block(64 * 1024, 'x');
        for (;;) {
            const qint64 room = QStorageInfo(m_disk).bytesAvailable() - leave;
            if (room < 4096)
                break;
            block.resize(int(qMin<qint64>(64 * 1024, room / 4096 * 4096)));
            if (ballast.write(block) != block.size() || !ballast.flush())
                break;
        }
    }
    void freeDisk() { QVERIFY(QFile::remove(m_disk + u"/ballast"_s)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_disk;
};

void TestFullDisk::launchWaitsForRoom()
{
    constexpr int kRecipients = 6000;
    PeerCarrier carrier;
    carrier.start({{u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}});
    RealDesk desk(m_disk);
    desk.open();
    const QString account = desk.makeAccount(carrier.gatewaySettings());
    const QString list = desk.importRows(u"Everybody"_s, kRecipients);
    const Campaign draft = desk.saveCampaign(account, {list}, u"Hello {name}, "_s + QString(140, u'x'));
    RealDesk::until([&] { return desk.campaign(draft.id).rev > 0; }, "the draft is at the service");

    fillDisk(0);
    Job *job = desk.engine->launchCampaign(draft.id);
    const auto saysSo = [job] { return job->isOver() || job->step().contains(u"full"_s); };
    RealDesk::until(saysSo, "the job says that the disk is full");
    if (job->isOver()) {
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error().code, ErrorCode::DiskFull);
        QVERIFY(!job->error().message.isEmpty());
    }
    QVERIFY(carrier.journal().isEmpty());
    freeDisk();
    if (job->isOver())
        job = desk.engine->launchCampaign(draft.id);
    desk.finished(job);
    QVERIFY2(job->state() == Job::State::Finished, qPrintable(job->error().key + u' ' + job->error().message));
    RealDesk::until([&] { return desk.campaign(draft.id).status == CampaignStatus::Completed; }, "everything is sent", 90'000);
    const QHash<QString, Received> received = assemble(carrier.journal());
    QCOMPARE(received.size(), kRecipients);
    for (const Received &r : received)
        QCOMPARE(r.submits, r.total);
}

void TestFullDisk::importSaysSo()
{
    RealDesk desk(m_disk);
    desk.open();
    QFile file(m_dir->filePath(u"many.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("phone,note\n");
    for (int i = 0; i < 20'000; ++i)
        file.write(u"+4917%1,%2\n"_s.arg(10'000'000 + i).arg(QString(100, u'n')).toLatin1());
    file.close();
    ImportRequest request;
    request.name = u"Too much"_s;
    request.file = file.fileName();
    request.labels = {u"phone"_s, u"note"_s};
    fillDisk(1024 * 1024);
    Job *job = desk.engine->importContacts(request);
    RealDesk::until([job] { return job->isOver() || job->step().contains(u"full"_s); }, "the job says that the disk is full");
    if (job->isOver()) {
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error().code, ErrorCode::DiskFull);
        QVERIFY(!job->error().message.isEmpty());
    } else {
        job->cancel();
    }
    freeDisk();
    desk.finished(job);
    const auto noLists = [&] { return RealDesk::must(RealDesk::wait(desk.engine->reader()->lists({})), "lists").total == 0; };
    RealDesk::until(noLists, "no half list is left");
    desk.importFile(request);
    RealDesk::until([&] { return !noLists(); }, "the list");
    const auto lists = RealDesk::must(RealDesk::wait(desk.engine->reader()->lists({})), "lists");
    QCOMPARE(lists.rows.first().entries, 20'000);
    QCOMPARE(lists.rows.first().status, ListStatus::Ready);
}

int main(int argc, char **argv)
{
    TestFullDisk::enterNamespace();
    QCoreApplication app(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_full_disk.moc"
