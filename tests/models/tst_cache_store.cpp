// SPDX-License-Identifier: GPL-3.0-or-later
#include "CacheFixture.h"
#include "core/domain/Preference.h"
#include "models/cache/FieldsJson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

OutboxRow templateEdit(const QString &entityId, const QString &name, const QString &method = u"PUT"_s)
{
    OutboxRow row;
    row.id = newUlid();
    row.type = u"template"_s;
    row.entityId = entityId;
    row.method = method;
    row.path = u"/v1/templates/"_s + entityId;
    if (method != "DELETE"_L1)
        row.body = {{u"name"_s, name}, {u"text"_s, u"Hello"_s}};
    return row;
}

QJsonObject shown(const QString &id, const QString &name)
{
    return MessageTemplate{id, name, u"Hello"_s, 5, 0}.toJson();
}

} // namespace

class TestCacheStore : public QObject {
    Q_OBJECT

    QString nameOf(CacheFixture &f, const QString &type, const QString &id)
    {
        const auto found = f.store->entity(type, id);
        return found ? jsonString(*found, u"name") : u"-"_s;
    }

private Q_SLOTS:
    void marksOfManyInOneRow()
    {
        CacheFixture f;
        const auto stored = [](const QString &id, qint64 rev, const QString &state) {
            return CacheFixture::put(u"notifications:U1"_s, u"notification"_s, id, rev,
                                     {{u"id"_s, id}, {u"state"_s, state}, {u"created_at_ms"_s, rev}, {u"rev"_s, rev}});
        };
        const auto state = [&](const QString &id) {
            return jsonString(f.store->entity(u"notification"_s, id).value_or(QJsonObject()), u"state");
        };
        const auto mark = [&](const QStringList &ids, const QString &to) {
            OutboxRow row;
            row.id = newUlid();
            row.type = u"notification"_s;
            row.entityId = u"marks"_s;
            row.method = u"POST"_s;
            row.path = u"/v1/notifications:mark"_s;
            row.body = {{u"ids"_s, toJsonArray(ids)}, {u"state"_s, to}};
            if (!f.store->queueMark(row))
                qFatal("not queued");
            return row.id;
        };
        QVERIFY(f.store->setMeta(u"user_id"_s, u"U1"_s));
        f.apply(CacheFixture::page({stored(u"A"_s, 1, u"unread"_s), stored(u"B"_s, 2, u"unread"_s), stored(u"C"_s, 3, u"read"_s)}));
        QCOMPARE(f.store->unreadNotifications(), (QStringList{u"B"_s, u"A"_s}));
        const QString first = mark({u"A"_s, u"B"_s, u"C"_s, u"unknown"_s}, u"read"_s);
        QCOMPARE(f.store->outboxCount(), 1);
        QCOMPARE(jsonStrings(f.store->outboxRow(first)->body, u"ids"), (QStringList{u"A"_s, u"B"_s}));
        QVERIFY(f.store->unreadNotifications().isEmpty());
        // What is in that state already needs no request.
        mark({u"A"_s, u"C"_s}, u"read"_s);
        QCOMPARE(f.store->outboxCount(), 1);
        const QString second = mark({u"B"_s}, u"archived"_s);
        QCOMPARE(state(u"B"_s), u"archived"_s);
        // The feed brings another change meanwhile: the marks still lie over it.
        f.apply(CacheFixture::page({stored(u"A"_s, 4, u"unread"_s)}));
        QCOMPARE(state(u"A"_s), u"read"_s);
        // The program ends and starts again.
        f.reopen();
        QCOMPARE(state(u"A"_s), u"read"_s);
        QVERIFY(f.store->confirmEdit(first, QJsonObject{{u"marked"_s, 2},
                                                        {u"notifications"_s, QJsonArray{stored(u"A"_s, 5, u"read"_s).value(u"data"_s),
                                                                                        stored(u"B"_s, 6, u"read"_s).value(u"data"_s)}}}));
        QCOMPARE(f.store->outboxCount(), 1);
        QCOMPARE(state(u"A"_s), u"read"_s);
        QCOMPARE(jsonString(*f.store->confirmedEntity(u"notification"_s, u"B"_s), u"state"), u"read"_s);
        QCOMPARE(state(u"B"_s), u"archived"_s);
        // One that the service has thrown away stays as long as its mark is on the way, and goes with it.
        f.apply(CacheFixture::page({CacheFixture::del(u"notifications:U1"_s, u"notification"_s, u"B"_s, 7)}));
        QVERIFY(f.store->confirmEdit(second, QJsonObject{{u"marked"_s, 0}, {u"notifications"_s, QJsonArray()}}));
        QVERIFY(!f.store->entity(u"notification"_s, u"B"_s));
        QCOMPARE(f.store->outboxCount(), 0);
        // Given up by a person: the confirmed state shows again, and other marks stay.
        const QString third = mark({u"A"_s}, u"archived"_s);
        mark({u"C"_s}, u"unread"_s);
        QVERIFY(f.store->setAttention(third, {ErrorCode::InvalidInput, u"x"_s, u"x"_s, {}}, std::nullopt));
        QVERIFY(f.store->discardEdit(third));
        QCOMPARE(state(u"A"_s), u"read"_s);
        QCOMPARE(state(u"C"_s), u"unread"_s);
        QCOMPARE(f.store->outboxCount(), 1);
    }

    /// Many of them take as long as few, each.
    void marksOfThousands()
    {
        CacheFixture f;
        constexpr int kMarks = 12;
        constexpr int kEach = 1000;
        QVERIFY(f.store->setMeta(u"user_id"_s, u"U1"_s));
        const auto stored = [](int n, qint64 rev, const QString &state) {
            const QString id = u"N%1"_s.arg(n, 6, 10, QChar(u'0'));
            return CacheFixture::put(u"notifications:U1"_s, u"notification"_s, id, rev,
                                     {{u"id"_s, id}, {u"state"_s, state}, {u"created_at_ms"_s, n}, {u"rev"_s, rev}});
        };
        QJsonArray all;
        for (int n = 0; n < kMarks * kEach; ++n)
            all.append(stored(n, n + 1, u"unread"_s));
        f.apply(CacheFixture::page(all));
        const QStringList unread = f.store->unreadNotifications();
        QCOMPARE(unread.size(), kMarks * kEach);
        QElapsedTimer timer;
        timer.start();
        QStringList rows;
        for (int m = 0; m < kMarks; ++m) {
            OutboxRow row;
            row.id = newUlid();
            row.type = u"notification"_s;
            row.entityId = u"marks"_s;
            row.method = u"POST"_s;
            row.path = u"/v1/notifications:mark"_s;
            row.body = {{u"ids"_s, toJsonArray(unread.mid(m * kEach, kEach))}, {u"state"_s, u"read"_s}};
            QVERIFY(f.store->queueMark(row));
            rows << row.id;
        }
        QVERIFY(f.store->unreadNotifications().isEmpty());
        QCOMPARE(f.store->outboxCount(), kMarks);
        // A snapshot meanwhile: the marks lie over all of it.
        QVERIFY(f.store->beginResync());
        f.apply(CacheFixture::page(all));
        QVERIFY(f.store->unreadNotifications().isEmpty());
        for (int m = 0; m < kMarks; ++m) {
            QJsonArray answer;
            for (int i = 0; i < kEach; ++i) {
                const int n = kMarks * kEach - 1 - m * kEach - i;
                answer.append(stored(n, kMarks * kEach + n + 1, u"read"_s).value(u"data"_s));
            }
            QVERIFY(f.store->confirmEdit(rows[m], QJsonObject{{u"marked"_s, kEach}, {u"notifications"_s, answer}}));
        }
        qInfo("%d notifications marked and confirmed in %lld ms", kMarks * kEach, timer.elapsed());
        QVERIFY(f.store->unreadNotifications().isEmpty());
        QCOMPARE(f.store->outboxCount(), 0);
        QCOMPARE(jsonString(*f.store->confirmedEntity(u"notification"_s, unread.first()), u"state"), u"read"_s);
    }

    void fileBelongsToTheUserAlone()
    {
        CacheFixture f;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"One"_s, 1)}));
        for (const QString &name : {f.file(), f.file() + u"-wal"_s})
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }

    /// What somebody sets up for themselves is laid over by field, and what is saved while it waits adds up.
    void preferencesAddUpByField()
    {
        CacheFixture f;
        const auto pref = [](qint64 rev, const QJsonObject &fields) {
            return CacheFixture::put(u"me"_s, u"preference"_s, u"page"_s, rev, Preference{u"page"_s, fields, rev}.toJson());
        };
        const auto save = [&f](const QJsonObject &changes) {
            OutboxRow row;
            row.id = newUlid();
            row.type = u"preference"_s;
            row.entityId = u"page"_s;
            row.method = u"PATCH"_s;
            row.path = u"/v1/me/preferences/page"_s;
            row.body = {{u"fields"_s, changes}};
            QVERIFY(f.store->queueEdit(row, QJsonObject{{u"key"_s, u"page"_s}, {u"fields"_s, changes}}));
        };
        const auto fields = [&f] {
            return Preference::fromJson(f.store->entity(u"preference"_s, u"page"_s).value_or(QJsonObject())).fields;
        };

        save({{u"a"_s, 1}}); // before the service knows of it
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 1}}));
        f.apply(CacheFixture::page({pref(1, {{u"a"_s, 0}, {u"b"_s, 2}, {u"c"_s, 3}})}));
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}}));
        save({{u"c"_s, QJsonValue::Null}});
        save({{u"d"_s, 4}});
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}, {u"d"_s, 4}}));
        const auto queued = f.store->outbox();
        QCOMPARE(queued->size(), 1);
        QCOMPARE(queued->first().body.value(u"fields"_s).toObject(), (QJsonObject{{u"a"_s, 1}, {u"c"_s, QJsonValue::Null}, {u"d"_s, 4}}));

        // On its way: what is saved now waits behind it, and another computer's fields show through both.
        QVERIFY(f.store->markTried(queued->first().id));
        save({{u"a"_s, 9}});
        QCOMPARE(f.store->outboxCount(), 2);
        f.apply(CacheFixture::page({pref(2, {{u"b"_s, 20}, {u"c"_s, 30}})}));
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 9}, {u"b"_s, 20}, {u"d"_s, 4}}));
        QVERIFY(f.store->confirmEdit(queued->first().id, Preference{u"page"_s, {{u"a"_s, 1}, {u"b"_s, 20}, {u"d"_s, 4}}, 3}.toJson()));
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 9}, {u"b"_s, 20}, {u"d"_s, 4}}));
        f.reopen();
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 9}, {u"b"_s, 20}, {u"d"_s, 4}}));
        QVERIFY(f.store->discardEdit(f.store->outbox()->first().id));
        QCOMPARE(fields(), (QJsonObject{{u"a"_s, 1}, {u"b"_s, 20}, {u"d"_s, 4}}));
        f.apply(CacheFixture::page({}, false, {u"me"_s}));
        QCOMPARE(fields(), QJsonObject());
    }

    void appliesOnlyWhatIsNewer()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Second"_s, 7)}));
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"First"_s, 3)}));
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Second"_s);
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Third"_s, 8)}));
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Third"_s);
        QCOMPARE(f.store->cursor(), u"c1"_s);
    }

    void replayDoesNoHarm()
    {
        CacheFixture f;
        const QJsonObject first =
            CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"One"_s, 1), CacheFixture::putTemplate(u"T2"_s, u"Two"_s, 2)}, true);
        const QJsonObject second = CacheFixture::page({CacheFixture::del(u"templates"_s, u"template"_s, u"T1"_s, 3)});
        for (int i = 0; i < 3; ++i) {
            f.apply(first);
            f.apply(second);
        }
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"-"_s);
        QCOMPARE(nameOf(f, u"template"_s, u"T2"_s), u"Two"_s);
    }

    void pageIsAllOrNothing_data()
    {
        QTest::addColumn<QJsonObject>("page");
        const QJsonObject good = CacheFixture::putTemplate(u"T1"_s, u"One"_s, 1);
        QTest::newRow("change without rev") << CacheFixture::page({good, CacheFixture::putTemplate(u"T2"_s, u"Two"_s, 0)});
        QTest::newRow("put without data") << CacheFixture::page({good, CacheFixture::put(u"templates"_s, u"template"_s, u"T2"_s, 2, {})});
        QTest::newRow("no cursor") << CacheFixture::page({good}, false, {}, QString());
        QTest::newRow("not a page") << QJsonObject{{u"hello"_s, 1}};
    }
    void pageIsAllOrNothing()
    {
        QFETCH(QJsonObject, page);
        CacheFixture f;
        QSignalSpy deltas(f.store.get(), &CacheStore::committed);
        const auto applied = f.store->applySyncPage(page, 1);
        QVERIFY(!applied);
        QCOMPARE(applied.error().code, ErrorCode::Protocol);
        QVERIFY(!f.store->entity(u"template"_s, u"T1"_s));
        QCOMPARE(f.store->cursor(), QString());
        QCOMPARE(deltas.count(), 0);
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"One"_s, 1)}));
    }

    void unknownTypeIsLeftOut()
    {
        CacheFixture f;
        f.apply(CacheFixture::page(
            {CacheFixture::put(u"new"_s, u"hologram"_s, u"H"_s, 4, {{u"id"_s, u"H"_s}}), CacheFixture::putTemplate(u"T1"_s, u"One"_s, 5)}));
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"One"_s);
    }

    /// An older program has skipped types that this one knows: its cursor is behind them, so they come with a new snapshot.
    void whatAnOlderProgramLeftOutComesAgain()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"One"_s, 5)}));
        f.reopen();
        QCOMPARE(f.store->cursor(), u"c1"_s);
        for (const QString &types : {u"list,template"_s, QString()}) {
            QVERIFY(f.store->setMeta(u"types"_s, types));
            f.reopen();
            QCOMPARE(f.store->cursor(), QString());
            QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"One"_s);
            f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"One"_s, 5)}));
            f.reopen();
            QCOMPARE(f.store->cursor(), u"c1"_s);
            QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"One"_s);
        }
        // One that knew more: what it has kept stays as it is.
        QVERIFY(f.store->setMeta(u"types"_s, f.store->meta(u"types"_s) + u",hologram"_s));
        f.reopen();
        QCOMPARE(f.store->cursor(), u"c1"_s);
    }

    void draftThatMovesToAnAccountStays()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putCampaign(u"C1"_s, u"Draft"_s, {}, 3)}));
        // Two orders in which the feed may tell of the move.
        f.apply(CacheFixture::page(
            {CacheFixture::putCampaign(u"C1"_s, u"Moved"_s, u"A1"_s, 9), CacheFixture::del(u"drafts:U"_s, u"campaign"_s, u"C1"_s, 9)}));
        QCOMPARE(nameOf(f, u"campaign"_s, u"C1"_s), u"Moved"_s);
        f.apply(CacheFixture::page({CacheFixture::del(u"account:A1:campaigns"_s, u"campaign"_s, u"C1"_s, 12),
                                    CacheFixture::putCampaign(u"C1"_s, u"Back"_s, {}, 12)}));
        QCOMPARE(nameOf(f, u"campaign"_s, u"C1"_s), u"Back"_s);
    }

    void revokedScopeTakesRowsAndEditsAlong()
    {
        CacheFixture f;
        Message m;
        m.id = 1;
        m.accountId = u"A1"_s;
        m.rev = 4;
        TrafficTotal t;
        t.bucketMs = 900'000;
        t.accountId = u"A1"_s;
        t.delivered = 1;
        t.rev = 5;
        f.apply(CacheFixture::page({CacheFixture::putCampaign(u"C1"_s, u"Mine"_s, u"A1"_s, 3),
                                    CacheFixture::putCampaign(u"C2"_s, u"Other"_s, u"A2"_s, 3), CacheFixture::putMessage(m),
                                    CacheFixture::putTotal(t)}));
        OutboxRow row = templateEdit(u"C1"_s, u"Edited"_s);
        row.type = u"campaign"_s;
        QVERIFY(f.store->queueEdit(row, CacheFixture::putCampaign(u"C1"_s, u"Edited"_s, u"A1"_s, 0).value("data"_L1).toObject()));
        UploadRow upload;
        upload.campaignId = u"C1"_s;
        upload.phase = u"uploading"_s;
        QVERIFY(f.store->putUpload(upload));
        const auto applied =
            f.apply(CacheFixture::page({}, false, {u"account:A1:campaigns"_s, u"account:A1:messages"_s, u"account:A1:traffic"_s}));
        QCOMPARE(applied.dropped.size(), 1);
        QCOMPARE(jsonString(applied.dropped.first().body, u"name"), u"Edited"_s);
        QVERIFY(!f.store->entity(u"campaign"_s, u"C1"_s));
        QVERIFY(f.store->entity(u"campaign"_s, u"C2"_s));
        QCOMPARE(f.store->outboxCount(), 0);
        QVERIFY(!f.store->upload(u"C1"_s));
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        db.setDatabaseName(f.file());
        QVERIFY(db.open());
        for (const QString &table : {u"message"_s, u"traffic_total"_s}) {
            QSqlQuery q(u"SELECT count(*) FROM "_s + table, db);
            QVERIFY(q.next());
            QCOMPARE(q.value(0).toInt(), 0);
        }
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(u"look"_s);
    }

    void resyncSweepsOnlyAtItsEnd()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Stays"_s, 10), CacheFixture::putTemplate(u"T2"_s, u"Goes"_s, 11),
                                    CacheFixture::putNetwork(u"26201"_s, u"DE"_s, u"Telekom"_s, 12)}));
        QVERIFY(f.store->beginResync());
        QCOMPARE(f.store->cursor(), QString());
        // An older copy of the store came back: its revisions are lower, and count all the same.
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Restored"_s, 2)}, true));
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Restored"_s);
        QCOMPARE(nameOf(f, u"template"_s, u"T2"_s), u"Goes"_s);
        f.reopen();
        QCOMPARE(nameOf(f, u"template"_s, u"T2"_s), u"Goes"_s);
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T3"_s, u"New"_s, 3)}));
        QCOMPARE(nameOf(f, u"template"_s, u"T2"_s), u"-"_s);
        QCOMPARE(nameOf(f, u"template"_s, u"T3"_s), u"New"_s);
        QVERIFY(!f.store->network(u"26201"_s));
    }

    void editIsSeenAtOnceAndLiesOverWhatIsPulled()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Theirs"_s, 1)}));
        QSignalSpy deltas(f.store.get(), &CacheStore::committed);
        QVERIFY(f.store->queueEdit(templateEdit(u"T1"_s, u"Mine"_s), shown(u"T1"_s, u"Mine"_s)));
        QCOMPARE(deltas.count(), 1);
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Mine"_s);
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Theirs again"_s, 2, u"New text"_s)}));
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Mine"_s);
        QCOMPARE(jsonString(*f.store->confirmedEntity(u"template"_s, u"T1"_s), u"name"), u"Theirs again"_s);
        const auto rows = f.store->outbox();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().ifMatch, 1);
        QCOMPARE(jsonString(rows->first().base, u"name"), u"Theirs"_s);
        QVERIFY(f.store->discardEdit(rows->first().id));
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Theirs again"_s);
    }

    void untriedEditIsReplacedATriedOneIsFollowed()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Base"_s, 1)}));
        QVERIFY(f.store->queueEdit(templateEdit(u"T1"_s, u"A"_s), shown(u"T1"_s, u"A"_s)));
        QVERIFY(f.store->queueEdit(templateEdit(u"T1"_s, u"B"_s), shown(u"T1"_s, u"B"_s)));
        QCOMPARE(f.store->outboxCount(), 1);
        const QString first = f.store->outbox()->first().id;
        QVERIFY(f.store->markTried(first));
        QVERIFY(f.store->queueEdit(templateEdit(u"T1"_s, u"C"_s), shown(u"T1"_s, u"C"_s)));
        QCOMPARE(f.store->outboxCount(), 2);
        QVERIFY(f.store->confirmEdit(first, MessageTemplate{u"T1"_s, u"B"_s, u"Hello"_s, 9, 20}.toJson()));
        const auto rows = f.store->outbox();
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().ifMatch, 20);
        QCOMPARE(jsonString(rows->first().base, u"name"), u"B"_s);
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"C"_s);
        QVERIFY(f.store->confirmEdit(rows->first().id, MessageTemplate{u"T1"_s, u"C"_s, u"Hello"_s, 9, 21}.toJson()));
        QCOMPARE(f.store->outboxCount(), 0);
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"C"_s);
    }

    void newThingDeletedBeforeItWasSentLeavesNoTrace()
    {
        CacheFixture f;
        QVERIFY(f.store->queueEdit(templateEdit(u"T9"_s, u"Never"_s), shown(u"T9"_s, u"Never"_s)));
        QCOMPARE(nameOf(f, u"template"_s, u"T9"_s), u"Never"_s);
        QVERIFY(f.store->queueEdit(templateEdit(u"T9"_s, {}, u"DELETE"_s), std::nullopt));
        QCOMPARE(f.store->outboxCount(), 0);
        QVERIFY(!f.store->entity(u"template"_s, u"T9"_s));
    }

    void newThingDeletedAfterItWasTriedIsDeletedThereToo()
    {
        CacheFixture f;
        QVERIFY(f.store->queueEdit(templateEdit(u"T9"_s, u"Maybe"_s), shown(u"T9"_s, u"Maybe"_s)));
        QVERIFY(f.store->markTried(f.store->outbox()->first().id));
        QVERIFY(f.store->queueEdit(templateEdit(u"T9"_s, {}, u"DELETE"_s), std::nullopt));
        QCOMPARE(f.store->outboxCount(), 2);
        QVERIFY(!f.store->entity(u"template"_s, u"T9"_s));
        QVERIFY(f.store->confirmEdit(f.store->outbox()->first().id, MessageTemplate{u"T9"_s, u"Maybe"_s, u"Hello"_s, 9, 4}.toJson()));
        QVERIFY(!f.store->entity(u"template"_s, u"T9"_s));
        QVERIFY(f.store->confirmEdit(f.store->outbox()->first().id, std::nullopt));
        QVERIFY(!f.store->confirmedEntity(u"template"_s, u"T9"_s));
    }

    void editOfADeletedThingIsKept()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Base"_s, 1)}));
        QVERIFY(f.store->queueEdit(templateEdit(u"T1"_s, u"Mine"_s), shown(u"T1"_s, u"Mine"_s)));
        f.apply(CacheFixture::page({CacheFixture::del(u"templates"_s, u"template"_s, u"T1"_s, 2)}));
        QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Mine"_s);
        const QString id = f.store->outbox()->first().id;
        QVERIFY(f.store->setAttention(id, {ErrorCode::NotFound, u"template.gone"_s, u"Gone."_s, {}}, std::nullopt));
        f.reopen();
        const auto row = f.store->outboxRow(id);
        QVERIFY(row);
        QCOMPARE(row->state, OutboxRow::State::Attention);
        QCOMPARE(row->error.key, u"template.gone"_s);
        const QString again = newUlid();
        QVERIFY(f.store->retryEdit(id, again));
        QCOMPARE(f.store->outboxRow(again)->ifMatch, 0);
        QVERIFY(f.store->discardEdit(again));
        QVERIFY(!f.store->entity(u"template"_s, u"T1"_s));
    }

    void entriesUploadsAndDraftsSurviveAReopening()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putList(u"L1"_s, u"List"_s, 1, {u"Name"_s}, 3)}));
        QList<ListEntry> entries;
        for (int i = 0; i < 3; ++i)
            entries.append({i, u"+4917012345%1"_s.arg(i, 2, 10, QChar(u'0')), {u"Name \"%1\" \\ \n ä"_s.arg(i)}});
        QVERIFY(f.store->addEntries(u"L1"_s, entries));
        QVERIFY(!f.store->entriesComplete(u"L1"_s));
        QVERIFY(f.store->completeEntries(u"L1"_s));
        UploadRow upload;
        upload.campaignId = u"C1"_s;
        upload.phase = u"uploading"_s;
        upload.hashes = {u"aa"_s, u"bb"_s};
        upload.messages = 2000;
        upload.paused = true;
        QVERIFY(f.store->putUpload(upload));
        QVERIFY(f.store->saveDraft(u"quick_send"_s, {{u"text"_s, u"Hi"_s}}, 5));
        f.reopen();
        QVERIFY(f.store->entriesComplete(u"L1"_s));
        QCOMPARE(f.store->entryCount(u"L1"_s), 3);
        const auto found = f.store->upload(u"C1"_s);
        QVERIFY(found);
        QCOMPARE(found->hashes, upload.hashes);
        QVERIFY(found->paused);
        f.apply(CacheFixture::page({CacheFixture::del(u"lists"_s, u"list"_s, u"L1"_s, 9)}));
        QVERIFY(!f.store->entriesComplete(u"L1"_s));
    }

    void fieldsRoundTrip()
    {
        for (const QStringList &fields : {QStringList(), QStringList{u""_s}, QStringList{u"a"_s, u""_s, u"c"_s},
                                          QStringList{u"quote\" back\\slash\n\t\x01"_s, u"ä€😀"_s}})
            QCOMPARE(fieldsFromJson(fieldsToJson(fields)), fields);
    }

    void damagedFileIsSetAsideAndItsOwnRowsAreTakenOver_data()
    {
        QTest::addColumn<bool>("wholeFile");
        QTest::newRow("some pages are garbage") << false;
        QTest::newRow("all of it is garbage") << true;
    }
    void damagedFileIsSetAsideAndItsOwnRowsAreTakenOver()
    {
        QFETCH(bool, wholeFile);
        CacheFixture f;
        QJsonArray many;
        for (int i = 10; i < 3000; ++i)
            many.append(CacheFixture::putTemplate(u"T%1"_s.arg(i), u"Filler"_s, i));
        f.apply(CacheFixture::page(many));
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"Theirs"_s, 1)}));
        QVERIFY(f.store->queueEdit(templateEdit(u"T1"_s, u"Mine"_s), shown(u"T1"_s, u"Mine"_s)));
        QVERIFY(f.store->saveDraft(u"quick_send"_s, {{u"text"_s, u"Hi"_s}}, 5));
        UploadRow upload;
        upload.campaignId = u"C1"_s;
        upload.phase = u"uploading"_s;
        QVERIFY(f.store->putUpload(upload));
        f.store.reset();
        QFile file(f.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (!wholeFile)
            file.seek(file.size() / 10 * 6);
        file.write(QByteArray(wholeFile ? file.size() : file.size() / 5, 'x'));
        file.close();
        f.store = std::make_unique<CacheStore>(f.file());
        // A page in the middle of a file goes unseen until it is read; then the engine calls recover().
        QVERIFY(wholeFile ? f.store->open() : (f.store->open(), f.store->recover()));
        QVERIFY(!f.store->quarantined().isEmpty());
        QVERIFY(QFile::exists(f.store->quarantined()));
        QCOMPARE(f.store->cursor(), QString());
        if (!wholeFile) {
            QCOMPARE(f.store->outboxCount(), 1);
            QCOMPARE(nameOf(f, u"template"_s, u"T1"_s), u"Mine"_s);
            QVERIFY(f.store->upload(u"C1"_s));
        }
        // It works again, and what the service no longer has is swept with the first snapshot.
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T2"_s, u"Two"_s, 2)}));
        QCOMPARE(nameOf(f, u"template"_s, u"T2"_s), u"Two"_s);
    }

    void newerFileIsLeftAlone()
    {
        CacheFixture f;
        f.store.reset();
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            db.setDatabaseName(f.file());
            QVERIFY(db.open());
            QSqlQuery(u"PRAGMA user_version = 99"_s, db);
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        CacheStore store(f.file());
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().key, u"cache.newer"_s);
        QVERIFY(QFile::exists(f.file()));
    }

    void deltasAreFewWhileASyncRuns()
    {
        CacheFixture f;
        QSignalSpy deltas(f.store.get(), &CacheStore::committed);
        QSet<QString> heard;
        connect(f.store.get(), &CacheStore::committed, this, [&](const CacheDelta &delta) { heard.unite(delta.ids.value(u"template"_s)); });
        QElapsedTimer timer;
        timer.start();
        for (int i = 1; i <= 200; ++i)
            f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T%1"_s.arg(i), u"N"_s, i)}));
        const qint64 tookMs = timer.elapsed();
        QTRY_COMPARE(heard.size(), 200);
        QVERIFY2(deltas.count() <= tookMs / 100 + 2, qPrintable(QString::number(deltas.count())));
    }
};

QTEST_GUILESS_MAIN(TestCacheStore)
#include "tst_cache_store.moc"
