// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/Database.h"
#include "service/storage/Migrations.h"
#include "service/storage/Statement.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <latch>
#include <thread>

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

class tst_Database : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;

    static Result<void> addTemplate(WriteContext &tx, const QString &id)
    {
        Statement::rows(tx.db(), u"INSERT INTO template (id, name, text, updated_at_ms, rev) VALUES (?, ?, '', 0, ?)"_s, id, id,
                        tx.nextRev());
        tx.touch(u"templates"_s);
        return {};
    }
    static qint64 count(const Database &db, const QString &table)
    {
        qint64 n = -1;
        const auto read = db.read([&](QSqlDatabase &q) { n = Statement::value(q, u"SELECT count(*) FROM "_s + table, -1).toLongLong(); });
        return read ? n : -1;
    }

private Q_SLOTS:
    void splitsScripts()
    {
        QCOMPARE(Migrations::split(u"-- a; b\nCREATE TABLE a (x TEXT DEFAULT ';-- no');\n\nSELECT 1 -- end; here\n;"),
                 QStringList({u"CREATE TABLE a (x TEXT DEFAULT ';-- no')"_s, u"SELECT 1"_s}));
    }

    void keepsWhatIsCommitted()
    {
        QTemporaryDir dir;
        QString epoch;
        {
            auto db = Database::open(dir.filePath(u"data"_s), m_clock);
            QVERIFY2(db, qPrintable(db ? QString() : db.error().detail));
            epoch = (*db)->epoch();
            QVERIFY((*db)->writeAndWait([](WriteContext &tx) { return addTemplate(tx, u"a"_s); }));
            QString mode;
            int sync = 0;
            QVERIFY((*db)->writeAndWait([&](WriteContext &tx) -> Result<void> {
                mode = Statement::value(tx.db(), u"PRAGMA journal_mode"_s, {}).toString();
                sync = Statement::value(tx.db(), u"PRAGMA synchronous"_s, {}).toInt();
                return {};
            }));
            QCOMPARE(mode, u"wal"_s);
            QCOMPARE(sync, 2);
        }
        auto db = Database::open(dir.filePath(u"data"_s), m_clock);
        QVERIFY(db);
        QCOMPARE((*db)->epoch(), epoch);
        QCOMPARE(count(**db, u"template"_s), 1);
        qint64 rev = 0;
        QVERIFY((*db)->writeAndWait([&](WriteContext &tx) -> Result<void> {
            rev = tx.nextRev();
            return {};
        }));
        QCOMPARE(rev, 2);
        QVERIFY(!(QFile::permissions(dir.filePath(u"data/service.sqlite"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    /// Whoever copies the store of a stopped service, or puts a copy back, deals with one file.
    void aClosedStoreIsOneFile()
    {
        QTemporaryDir dir;
        for (int i = 0; i < 40; ++i) {
            {
                auto db = Database::open(dir.filePath(u"data"_s), m_clock);
                QVERIFY(db);
                QVERIFY((*db)->writeAndWait([i](WriteContext &tx) { return addTemplate(tx, QString::number(i)); }));
                QCOMPARE(count(**db, u"template"_s), i + 1);
            }
            QCOMPARE(QDir(dir.filePath(u"data"_s)).entryList({u"service.sqlite*"_s}, QDir::Files), QStringList{u"service.sqlite"_s});
        }
    }

    void aFailedJobUndoesItselfAlone()
    {
        QTemporaryDir dir;
        auto db = Database::open(dir.path(), m_clock);
        QVERIFY(db);
        std::vector<qint64> hinted;
        (*db)->setCommitListener([&](qint64 rev, const std::set<QString> &scopes) {
            if (scopes.contains(u"templates"_s))
                hinted.push_back(rev);
        });
        // The first job holds the writer until the others wait, so that they share one commit.
        std::latch queued(1);
        std::latch done(6);
        std::vector<std::pair<int, Result<void>>> results;
        const auto finish = [&](int n) {
            return [&, n](Result<void> r) {
                results.emplace_back(n, std::move(r));
                done.count_down();
            };
        };
        (*db)->write(
            [&](WriteContext &) -> Result<void> {
                queued.wait();
                return {};
            },
            finish(0));
        (*db)->write([](WriteContext &tx) { return addTemplate(tx, u"a"_s); }, finish(1));
        (*db)->write(
            [](WriteContext &tx) -> Result<void> {
                std::ignore = addTemplate(tx, u"b"_s);
                return fail(ErrorCode::Conflict, u"test"_s, u"No."_s);
            },
            finish(2));
        (*db)->write([](WriteContext &tx) { return addTemplate(tx, u"a"_s); }, finish(3)); // breaks the primary key
        (*db)->write(
            [](WriteContext &tx) -> Result<void> {
                Statement::rows(tx.db(), u"INSERT INTO nowhere VALUES (1)"_s); // the failure counts although nobody looks
                return {};
            },
            finish(4));
        (*db)->write([](WriteContext &tx) { return addTemplate(tx, u"c"_s); }, finish(5));
        queued.count_down();
        done.wait();
        QCOMPARE(results.size(), 6);
        for (const auto &[n, result] : results)
            QCOMPARE(result.has_value(), n == 0 || n == 1 || n == 5);
        QCOMPARE(results[2].second.error().key, u"test"_s);
        QCOMPARE(count(**db, u"template"_s), 2);
        QCOMPARE(hinted, std::vector<qint64>{2}); // revisions of failed jobs are given again: dense
    }

    void readersSeeOneState()
    {
        QTemporaryDir dir;
        auto db = Database::open(dir.path(), m_clock);
        QVERIFY(db);
        std::atomic<bool> stop = false;
        std::thread writing([&] {
            for (int i = 0; !stop; ++i) {
                std::ignore = (*db)->writeAndWait([i](WriteContext &tx) -> Result<void> {
                    std::ignore = addTemplate(tx, u"x%1"_s.arg(i));
                    return addTemplate(tx, u"y%1"_s.arg(i));
                });
            }
        });
        for (int i = 0; i < 200; ++i) {
            qint64 first = 0;
            qint64 second = 0;
            QVERIFY((*db)->read([&](QSqlDatabase &q) {
                first = Statement::value(q, u"SELECT count(*) FROM template"_s, 0).toLongLong();
                second = Statement::value(q, u"SELECT count(*) FROM template"_s, 0).toLongLong();
            }));
            QCOMPARE(first, second);
            QCOMPARE(first % 2, 0);
        }
        stop = true;
        writing.join();
        const auto bad = (*db)->read([](QSqlDatabase &q) { Statement::rows(q, u"DELETE FROM template"_s); });
        QVERIFY(!bad);
    }

    void aFullDiskIsAnErrorThatPasses()
    {
        QTemporaryDir dir;
        auto db = Database::open(dir.path(), m_clock);
        QVERIFY(db);
        const auto limit = [&](const QString &pages) {
            return (*db)->writeAndWait([&](WriteContext &tx) -> Result<void> {
                Statement::value(tx.db(), u"PRAGMA max_page_count="_s + pages, {});
                return {};
            });
        };
        QVERIFY((*db)->writeAndWait([](WriteContext &tx) { return addTemplate(tx, u"before"_s); }));
        QVERIFY(limit(u"1"_s)); // SQLite takes the present size when it is larger
        const auto big = [](WriteContext &tx) -> Result<void> {
            for (int i = 0; i < 200; ++i)
                Statement::rows(tx.db(), u"INSERT INTO template (id, name, text, updated_at_ms, rev) VALUES (?, ?, ?, 0, ?)"_s,
                                u"big%1"_s.arg(i), u"big"_s, QString(4000, u'x'), tx.nextRev());
            return {};
        };
        const auto full = (*db)->writeAndWait(big);
        QVERIFY(!full);
        QCOMPARE(full.error().code, ErrorCode::DiskFull);
        QCOMPARE(full.error().key, u"disk.full"_s);
        QCOMPARE(count(**db, u"template"_s), 1);
        // A job that goes on after the failure, with rows that would still fit, stores none of them either.
        const auto stubborn = (*db)->writeAndWait([&](WriteContext &tx) -> Result<void> {
            std::ignore = big(tx);
            for (int i = 0; i < 20; ++i)
                std::ignore = addTemplate(tx, u"small%1"_s.arg(i));
            return {};
        });
        QVERIFY(!stubborn);
        QCOMPARE(count(**db, u"template"_s), 1);
        QVERIFY(limit(u"1000000"_s));
        const auto roomy = (*db)->writeAndWait(big);
        QVERIFY2(roomy, qPrintable(roomy ? QString() : roomy.error().detail));
        QCOMPARE(count(**db, u"template"_s), 201);
        qint64 highest = 0;
        QVERIFY((*db)->read([&](QSqlDatabase &q) { highest = Statement::value(q, u"SELECT max(rev) FROM template"_s, 0).toLongLong(); }));
        QCOMPARE(highest, 201);
    }

    void oneProcessServesAFolder()
    {
        QTemporaryDir dir;
        auto first = Database::open(dir.path(), m_clock);
        QVERIFY(first);
        // A predecessor that is shutting down is waited for.
        std::thread closing([&] {
            QTest::qSleep(300);
            first->reset();
        });
        auto second = Database::open(dir.path(), m_clock);
        closing.join();
        QVERIFY(second);
        QElapsedTimer timer;
        timer.start();
        const auto third = Database::open(dir.path(), m_clock);
        QVERIFY(!third);
        QCOMPARE(third.error().key, u"data_dir.in_use"_s);
        QVERIFY(timer.elapsed() >= 9'900);
    }

    void refusesANewerSchema()
    {
        QTemporaryDir dir;
        {
            auto db = Database::open(dir.path(), m_clock);
            QVERIFY(db);
            QVERIFY((*db)->writeAndWait([](WriteContext &tx) -> Result<void> {
                Statement::rows(tx.db(), u"INSERT INTO migration VALUES (9999, 'future', 0)"_s);
                return {};
            }));
        }
        const auto db = Database::open(dir.path(), m_clock);
        QVERIFY(!db);
        QCOMPARE(db.error().key, u"database.newer"_s);
    }

    void saysThatAFileIsDamaged()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"service.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto db = Database::open(dir.path(), m_clock);
        QVERIFY(!db);
        QCOMPARE(db.error().code, ErrorCode::Corrupt);
        QCOMPARE(db.error().key, u"database.corrupt"_s);
        QCOMPARE(QFile(dir.filePath(u"service.sqlite"_s)).size(), 8192); // nothing is thrown away
    }

    void batchedWrites()
    {
        QTemporaryDir dir;
        auto db = Database::open(dir.path(), m_clock);
        QVERIFY(db);
        QElapsedTimer timer;
        timer.start();
        constexpr int kBatches = 40;
        std::latch done(kBatches);
        for (int b = 0; b < kBatches; ++b) {
            (*db)->write(
                [b](WriteContext &tx) -> Result<void> {
                    Statement insert(tx.db(), u"INSERT INTO template (id, name, text, updated_at_ms, rev) VALUES (?, ?, ?, ?, ?)"_s);
                    for (int i = 0; i < 1000; ++i)
                        insert.run(u"%1-%2"_s.arg(b).arg(i), u"name"_s, u"Dear customer, your parcel is on its way."_s, tx.nowMs(),
                                   tx.nextRev());
                    return {};
                },
                [&](Result<void> result) {
                    if (result)
                        done.count_down();
                });
        }
        done.wait();
        qInfo("batched: %.0f rows/s", kBatches * 1000 * 1000.0 / double(std::max<qint64>(1, timer.elapsed())));
        timer.restart();
        std::vector<std::thread> threads;
        std::atomic<int> stored = 0;
        for (int t = 0; t < 16; ++t)
            threads.emplace_back([&, t] {
                for (int i = 0; i < 100; ++i)
                    stored += (*db)->writeAndWait([&](WriteContext &tx) { return addTemplate(tx, u"s%1-%2"_s.arg(t).arg(i)); }).has_value();
            });
        for (std::thread &t : threads)
            t.join();
        QCOMPARE(stored.load(), 1600);
        qInfo("16 threads, one row each, durable: %.0f commits/s", 1600 * 1000.0 / double(std::max<qint64>(1, timer.elapsed())));
        QCOMPARE(count(**db, u"template"_s), kBatches * 1000 + 1600);
    }
};

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
