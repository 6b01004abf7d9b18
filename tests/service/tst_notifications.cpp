// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "core/domain/Notification.h"
#include "service/dispatch/MessageLedger.h"
#include "service/notifications/NotificationStore.h"

#include <QFile>

using namespace cm;
using namespace cm::service;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// What the service tells its users, through the feed, and what they mark.
class tst_Notifications : public QObject {
    Q_OBJECT

private:
    /// Of this person, oldest first, through the feed.
    static QList<Notification> told(const HttpClient &client)
    {
        QList<Notification> out;
        QString cursor;
        for (bool more = true; more;) {
            const HttpAnswer answer = client.get(u"/v1/sync?limit=2000&cursor="_s + cursor);
            ServiceFixture::check(answer);
            for (const QJsonValue &value : answer.json.value(u"changes").toArray()) {
                if (jsonString(value.toObject(), u"type") == u"notification"_s)
                    out << Notification::fromJson(value.toObject().value(u"data").toObject());
            }
            cursor = jsonString(answer.json, u"cursor");
            more = answer.json.value(u"has_more").toBool();
        }
        std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.rev < b.rev; });
        return out;
    }
    static QStringList keys(const HttpClient &client)
    {
        QStringList out;
        for (const Notification &n : told(client))
            out << n.key;
        return out;
    }
    static QStringList ids(const QList<Notification> &all)
    {
        QStringList out;
        for (const Notification &n : all)
            out << n.id;
        return out;
    }
    static QJsonObject mark(const HttpClient &client, const QJsonValue &ids, const QString &state, int status = 200)
    {
        const HttpAnswer answer = client.send("POST", u"/v1/notifications:mark"_s, {{u"ids"_s, ids}, {u"state"_s, state}});
        if (answer.status != status)
            qFatal("%d %s", answer.status, answer.body.constData());
        return answer.json;
    }
    static void settleAll(ServiceFixture &f, const QString &campaign, MessageState to)
    {
        const auto done = f.service().database().writeAndWait([&](WriteContext &tx) -> Result<void> {
            QList<qint64> messages;
            Statement s(tx.db(), u"SELECT id FROM message WHERE campaign_id = ?"_s);
            s.run(campaign);
            while (s.next())
                messages << s.integer(0);
            for (const MessageState step : {MessageState::Submitting, to}) {
                MessageLedger ledger(tx);
                for (const qint64 id : std::as_const(messages)) {
                    auto row = ledger.row(id);
                    ledger.move(*row, {.to = step, .errorCode = u"8"_s});
                }
                ledger.flush();
            }
            return {};
        });
        QVERIFY(done);
    }

private Q_SLOTS:
    void aCampaignFromListToEnd()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeSealed(admin, f.practiceAccount(), f.numbers(3));
        QCOMPARE(keys(admin), QStringList{u"list_imported"_s});
        const Notification imported = told(admin).first();
        QCOMPARE(imported.kind, NotificationKind::Success);
        QCOMPARE(imported.tag, NotificationTag::List);
        QCOMPARE(imported.state, NotificationState::Unread);
        QCOMPARE(imported.subjectId, f.value(u"SELECT id FROM list"_s).toString());
        QCOMPARE(imported.createdAtMs, f.clock.nowMs());
        QCOMPARE(imported.values, (QJsonObject{{u"name"_s, u"List"_s}, {u"count"_s, 3}}));
        QVERIFY2(notificationText(imported).contains(u"“List”"_s), qPrintable(notificationText(imported)));

        // Each of these twice: an answer that was lost is asked for again.
        const QString list = imported.subjectId;
        for (int again = 0; again < 2; ++again) {
            f.check(admin.send("POST", u"/v1/lists/%1:finish"_s.arg(list), {{u"batches"_s, 1}, {u"entries"_s, 3}}));
            f.check(f.launch(admin, id));
        }
        for (int again = 0; again < 2; ++again)
            f.check(admin.send("POST", u"/v1/campaigns/%1:pause"_s.arg(id), {}));
        for (int again = 0; again < 2; ++again)
            f.check(admin.send("POST", u"/v1/campaigns/%1:resume"_s.arg(id), {}));
        settleAll(f, id, MessageState::Accepted);
        settleAll(f, id, MessageState::Delivered);
        QCOMPARE(keys(admin), (QStringList{u"list_imported"_s, u"campaign_launched"_s, u"campaign_paused"_s, u"campaign_finished"_s}));
        const Notification finished = told(admin).last();
        QCOMPARE(finished.kind, NotificationKind::Success);
        QCOMPARE(finished.tag, NotificationTag::Campaign);
        QCOMPARE(finished.subjectId, id);
        QCOMPARE(finished.values, (QJsonObject{{u"name"_s, u"Spring sale"_s}, {u"count"_s, 3}}));
    }

    void whatFailedConcernsThoseWhoCanHelp()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString account = f.practiceAccount();
        const HttpClient writer = f.user(permissionsOf(Role::CampaignManager), {account}, u"writer@example.com"_s);
        const HttpClient colleague = f.user(permissionsOf(Role::CampaignManager), {account}, u"colleague@example.com"_s);
        const HttpClient elsewhere = f.user(permissionsOf(Role::CampaignManager), {}, u"elsewhere@example.com"_s);
        const HttpClient reader = f.user(permissionsOf(Role::ReportingManager), {account}, u"reader@example.com"_s);
        const QString id = f.makeSealed(writer, account, f.numbers(2));
        f.check(f.launch(writer, id));
        settleAll(f, id, MessageState::Failed);
        QCOMPARE(keys(writer), (QStringList{u"list_imported"_s, u"campaign_launched"_s, u"campaign_faulted"_s, u"list_faulted"_s}));
        const Notification faulted = told(writer).at(2);
        QCOMPARE(faulted.kind, NotificationKind::Error);
        QVERIFY2(notificationText(faulted).endsWith(u"The carrier's error code: 8"_s), qPrintable(notificationText(faulted)));
        QCOMPARE(keys(colleague), QStringList{u"campaign_faulted"_s});
        QCOMPARE(keys(admin), QStringList{u"campaign_faulted"_s});
        QVERIFY(keys(elsewhere).isEmpty());
        QVERIFY(keys(reader).isEmpty());
        // A quick send is spoken of when it failed, and only then.
        const auto quick = [&](const QString &number) {
            const QString quickId = newUlid();
            f.check(colleague.send("POST", u"/v1/quick-send"_s,
                                   {{u"id"_s, quickId},
                                    {u"sender"_s, u"Shop"_s},
                                    {u"account_id"_s, account},
                                    {u"text"_s, u"Hi"_s},
                                    {u"recipients"_s, QJsonArray{number}},
                                    {u"not_after_ms"_s, f.clock.nowMs() + 1000}}));
            return quickId;
        };
        settleAll(f, quick(u"+491796000001"_s), MessageState::Accepted);
        QCOMPARE(keys(colleague).size(), 1);
        settleAll(f, quick(u"+491796000002"_s), MessageState::Failed);
        QCOMPARE(keys(colleague), (QStringList{u"campaign_faulted"_s, u"campaign_faulted"_s}));
        // Somebody who is not active any more is told nothing.
        f.write(u"UPDATE user SET status = 'inactive' WHERE email = 'colleague@example.com'"_s);
        const int before = f.value(u"SELECT count(*) FROM notification"_s).toInt();
        const QString second = f.makeSealed(writer, account, f.numbers(1, 50));
        f.check(f.launch(writer, second));
        settleAll(f, second, MessageState::Failed);
        QCOMPARE(f.value(u"SELECT count(*) FROM notification"_s).toInt(), before + 5);
    }

    /// A program that sends single messages while its carrier refuses all of them floods nobody.
    void quickSendsThatFailAreSpokenOfOnceInAWhile()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString account = f.practiceAccount();
        const QString other = newUlid();
        f.check(
            admin.send("POST", u"/v1/traffic-accounts"_s,
                       {{u"id"_s, other}, {u"name"_s, u"Second"_s}, {u"gateway_id"_s, f.value(u"SELECT id FROM gateway"_s).toString()}}));
        const HttpClient robot = f.user(permissionsOf(Role::CampaignManager), {account, other}, u"robot@example.com"_s);
        int number = 0;
        const auto fails = [&](const QString &on) {
            const QString id = newUlid();
            f.check(robot.send("POST", u"/v1/quick-send"_s,
                               {{u"id"_s, id},
                                {u"sender"_s, u"Shop"_s},
                                {u"account_id"_s, on},
                                {u"text"_s, u"Hi"_s},
                                {u"recipients"_s, toJsonArray(f.numbers(1, number++))},
                                {u"not_after_ms"_s, f.clock.nowMs() + 1000}}));
            settleAll(f, id, MessageState::Failed);
        };
        for (int i = 0; i < 5; ++i)
            fails(account);
        QCOMPARE(keys(robot), QStringList{u"campaign_faulted"_s});
        QVERIFY(keys(admin).isEmpty());
        fails(other);
        QCOMPARE(keys(robot).size(), 2);
        // Who has read it is told again, and so is who has not, after a while.
        mark(robot, toJsonArray({ids(told(robot)).first()}), u"read"_s);
        fails(account);
        fails(account);
        QCOMPARE(keys(robot).size(), 3);
        f.clock.advance(NotificationStore::kQuickPauseMs + 1);
        fails(account);
        QCOMPARE(keys(robot).size(), 4);
        QVERIFY(keys(admin).isEmpty());
        // A campaign that failed meanwhile is another matter.
        const QString id = f.makeSealed(robot, account, f.numbers(2, 100));
        f.check(f.launch(robot, id));
        settleAll(f, id, MessageState::Failed);
        QCOMPARE(keys(robot).count(u"campaign_faulted"_s), 5);
        QCOMPARE(keys(admin), QStringList{u"campaign_faulted"_s});
    }

    void whatTheServiceDidNotSendByItself()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString late = f.makeSealed(admin, f.practiceAccount(), f.numbers(1), f.clock.nowMs() + 60'000);
        const QString account = f.makeSealed(admin, f.practiceAccount(), f.numbers(1, 1), f.clock.nowMs() + 60'000);
        const QString fine = f.makeSealed(admin, f.practiceAccount(), f.numbers(1, 2), f.clock.nowMs() + 60'000);
        f.check(f.launch(admin, fine));
        f.clock.advance(61'000);
        QTRY_COMPARE(f.value(u"SELECT status FROM campaign WHERE id = '%1'"_s.arg(fine)).toString(), u"active"_s);
        f.write(u"UPDATE campaign SET scheduled_at_ms = %1"_s.arg(f.clock.nowMs() + 60'000));
        f.check(f.launch(admin, late));
        f.check(f.launch(admin, account));
        f.stop();
        f.clock.advance(3LL * 24 * 3600 * 1000);
        f.start();
        const HttpClient again = f.admin();
        QTRY_COMPARE(f.value(u"SELECT count(*) FROM campaign WHERE status = 'paused'"_s).toInt(), 2);
        QStringList stopped;
        for (const Notification &n : told(again)) {
            if (n.event != NotificationEvent::CampaignStopped)
                continue;
            QCOMPARE(n.kind, NotificationKind::Warning);
            QVERIFY2(notificationText(n).contains(u"The service was not running"_s), qPrintable(notificationText(n)));
            stopped << n.subjectId;
        }
        stopped.sort();
        QStringList wanted{late, account};
        wanted.sort();
        QCOMPARE(stopped, wanted);
        QCOMPARE(keys(again).count(u"campaign_launched"_s), 1);
        // A person says that it is to go out after all.
        f.check(again.send("POST", u"/v1/campaigns/%1:resume"_s.arg(late), {}));
        QCOMPARE(keys(again).count(u"campaign_launched"_s), 2);
    }

    void anOlderCopyAsks()
    {
        ServiceFixture f;
        f.start();
        const QString id = f.makeSealed(f.admin(), f.practiceAccount(), f.numbers(1));
        f.check(f.launch(f.admin(), id));
        f.stop();
        const QString file = f.dataDir() + u"/service.sqlite"_s;
        QVERIFY(QFile::copy(file, file + u".copy"_s));
        f.start();
        f.check(f.admin().send("PUT", u"/v1/templates/"_s + newUlid(), {{u"name"_s, u"T"_s}, {u"text"_s, u"x"_s}}));
        f.stop();
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(file + u".copy"_s, file));
        f.start();
        QCOMPARE(keys(f.admin()).count(u"campaign_stopped"_s), 1);
        QVERIFY(notificationText(told(f.admin()).last()).contains(u"older copy"_s));
        f.stop();
        f.start();
        QCOMPARE(keys(f.admin()).count(u"campaign_stopped"_s), 1);
    }

    void marking()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const HttpClient other = f.user(permissionsOf(Role::CampaignManager), {}, u"other@example.com"_s);
        for (int i = 0; i < 3; ++i)
            f.makeList(admin, f.numbers(1, i));
        f.makeList(other, f.numbers(1));
        const QStringList mine = ids(told(admin));
        const QStringList theirs = ids(told(other));
        QCOMPARE(mine.size(), 3);
        QCOMPARE(theirs.size(), 1);
        // Other people's and unknown ones: nothing is said of them, and nothing happens.
        const QJsonObject answer = mark(admin, toJsonArray({mine[0], mine[1], theirs[0], newUlid(), mine[0]}), u"read"_s);
        QCOMPARE(jsonInt(answer, u"marked"), 2);
        QCOMPARE(answer.value(u"notifications").toArray().size(), 2);
        QCOMPARE(told(other).first().state, NotificationState::Unread);
        const qint64 rev = f.value(u"SELECT value FROM meta WHERE key = 'rev'"_s).toLongLong();
        QCOMPARE(jsonInt(mark(admin, toJsonArray({mine[0], mine[1]}), u"read"_s), u"marked"), 0);
        QCOMPARE(f.value(u"SELECT value FROM meta WHERE key = 'rev'"_s).toLongLong(), rev);
        mark(admin, toJsonArray({mine[0]}), u"archived"_s);
        QCOMPARE(jsonInt(mark(admin, u"all"_s, u"read"_s), u"marked"), 1);
        const auto stateOf = [&](const QString &id) {
            return f.value(u"SELECT state FROM notification WHERE id = '%1'"_s.arg(id)).toString();
        };
        QCOMPARE(QStringList({stateOf(mine[0]), stateOf(mine[1]), stateOf(mine[2])}), (QStringList{u"archived"_s, u"read"_s, u"read"_s}));
        QCOMPARE(stateOf(theirs[0]), u"unread"_s);
        mark(admin, toJsonArray({mine[0]}), u"unread"_s);
        QCOMPARE(stateOf(mine[0]), u"unread"_s);
        mark(admin, toJsonArray({mine[0]}), u"seen"_s, 422);
        mark(admin, QJsonArray(), u"read"_s, 422);
        mark(admin, u"some"_s, u"read"_s, 422);
        QStringList many;
        for (int i = 0; i <= NotificationStore::kMostMarked; ++i)
            many << newUlid();
        mark(admin, toJsonArray(many), u"read"_s, 422);
    }

    void oldOnesGo()
    {
        ServiceFixture f;
        f.start();
        f.makeList(f.admin(), f.numbers(1));
        const HttpAnswer first = f.admin().get(u"/v1/sync?limit=2000"_s);
        QString cursor = jsonString(first.json, u"cursor");
        for (HttpAnswer page = first; page.json.value(u"has_more").toBool();) {
            page = f.admin().get(u"/v1/sync?limit=2000&cursor="_s + cursor);
            cursor = jsonString(page.json, u"cursor");
        }
        f.clock.advance(NotificationStore::kKeepMs - 3'600'000);
        f.makeList(f.admin(), f.numbers(1, 5));
        f.clock.advance(2LL * 3'600'000);
        QTRY_COMPARE(f.value(u"SELECT count(*) FROM notification"_s).toInt(), 1);
        // Whoever knew it is told that it is gone.
        int deleted = 0;
        const HttpAnswer next = f.admin().get(u"/v1/sync?limit=2000&cursor="_s + cursor);
        QCOMPARE(next.status, 200);
        for (const QJsonValue &value : next.json.value(u"changes").toArray()) {
            const QJsonObject change = value.toObject();
            deleted += jsonString(change, u"type") == u"notification"_s && jsonString(change, u"op") == u"delete"_s ? 1 : 0;
        }
        QCOMPARE(deleted, 1);
        QCOMPARE(told(f.admin()).size(), 1);
    }

    /// However many there are: the hour after they are too old, all of them go.
    void manyOldOnesGoAtOnce()
    {
        ServiceFixture f;
        f.start();
        f.write(u"INSERT INTO notification (id, user_id, kind, tag, key, created_at_ms, rev) WITH RECURSIVE n (i) AS (SELECT 1 UNION "
                "ALL SELECT i + 1 FROM n WHERE i < 25000) SELECT 'old-' || i, (SELECT value FROM meta WHERE key = 'local_user'), "
                "'error', 'campaign', 'campaign_faulted', %1, i FROM n"_s.arg(f.clock.nowMs()));
        f.clock.advance(NotificationStore::kKeepMs + 3'600'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.value(u"SELECT count(*) FROM notification"_s).toInt(), 0, 30'000);
    }

    void aUserWhoIsDeletedLeavesNothing()
    {
        ServiceFixture f;
        f.start();
        const HttpClient ana = f.user(permissionsOf(Role::CampaignManager), {}, u"ana@example.com"_s);
        const QString id = f.lastUser();
        f.makeList(ana, f.numbers(1));
        QCOMPARE(f.value(u"SELECT count(*) FROM notification"_s).toInt(), 1);
        f.check(f.admin().send("DELETE", u"/v1/users/"_s + id, {}));
        QCOMPARE(f.value(u"SELECT count(*) FROM notification"_s).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Notifications)
#include "tst_notifications.moc"
