// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "core/domain/Preference.h"
#include "service/storage/Tombstones.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// The change feed over HTTP.
class tst_Sync : public QObject {
    Q_OBJECT

private:
    /// A client's copy, kept by the rules of the contract.
    struct Copy {
        QHash<QString, QJsonObject> rows; ///< "type|id"
        QHash<QString, QString> scopeOf;
        QString cursor;
        int pages = 0;

        HttpAnswer pull(const HttpClient &client, int limit = 500, const QString &more = {})
        {
            for (;;) {
                const HttpAnswer answer = client.get(u"/v1/sync?limit=%1&cursor=%2"_s.arg(limit).arg(cursor) + more);
                if (answer.status != 200)
                    return answer;
                ++pages;
                const QJsonObject scopes = answer.json.value(u"scopes").toObject();
                for (const QString &scope : jsonStrings(scopes, u"revoked"))
                    drop(scope);
                if (answer.json.value(u"changes").toArray().size() > limit)
                    qFatal("a page is too long");
                for (const QJsonValue &value : answer.json.value(u"changes").toArray())
                    apply(value.toObject());
                cursor = jsonString(answer.json, u"cursor");
                if (!answer.json.value(u"has_more").toBool())
                    return answer;
            }
        }
        void drop(const QString &scope)
        {
            for (const QString &key : scopeOf.keys(scope)) {
                rows.remove(key);
                scopeOf.remove(key);
            }
        }
        void apply(const QJsonObject &change)
        {
            const QString key = jsonString(change, u"type") + u'|' + jsonString(change, u"id");
            if (rows.contains(key) && jsonInt(rows[key], u"rev") >= jsonInt(change, u"rev"))
                return;
            if (jsonString(change, u"op") == u"delete"_s) {
                rows.remove(key);
                scopeOf.remove(key);
                return;
            }
            rows.insert(key, change.value(u"data").toObject());
            scopeOf.insert(key, jsonString(change, u"scope"));
        }
        QStringList ids(const QString &type) const
        {
            QStringList out;
            for (auto it = rows.keyBegin(); it != rows.keyEnd(); ++it) {
                if (it->startsWith(type + u'|'))
                    out << it->mid(type.size() + 1);
            }
            out.sort();
            return out;
        }
        bool operator==(const Copy &other) const { return rows == other.rows && scopeOf == other.scopeOf; }
    };

    static QString newAccount(ServiceFixture &f, const QString &name)
    {
        const QString id = newUlid();
        f.check(f.admin().send("POST", u"/v1/traffic-accounts"_s,
                               {{u"id"_s, id},
                                {u"name"_s, name},
                                {u"type"_s, u"campaign"_s},
                                {u"gateway_id"_s, f.value(u"SELECT id FROM gateway LIMIT 1"_s).toString()}}));
        return id;
    }

private Q_SLOTS:
    void pagesOfEverySizeGiveTheSame()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        f.launch(admin, f.makeSealed(admin, f.practiceAccount(), f.numbers(25)));
        Copy whole;
        f.check(whole.pull(admin, 2000));
        QVERIFY(whole.ids(u"network"_s).size() > 1000);
        QCOMPARE(whole.ids(u"message"_s).size(), 25);
        QCOMPARE(whole.ids(u"campaign"_s).size(), 1);
        QCOMPARE(whole.ids(u"user"_s).size(), 1);
        QCOMPARE(whole.ids(u"gateway"_s).size(), 1);
        for (const int limit : {97, 1999}) {
            Copy small;
            f.check(small.pull(admin, limit));
            QVERIFY(small == whole);
        }
        const HttpAnswer idle = whole.pull(admin);
        QCOMPARE(idle.json.value(u"changes").toArray().size(), 0);
        QCOMPARE(idle.json.value(u"has_more").toBool(), false);
    }

    void changesWhileAPageIsReadAreNotLost()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        QStringList templates;
        const auto put = [&](int i) {
            templates << newUlid();
            f.check(admin.send("PUT", u"/v1/templates/"_s + templates.last(), {{u"name"_s, u"T%1"_s.arg(i)}, {u"text"_s, u"x"_s}}));
        };
        for (int i = 0; i < 10; ++i)
            put(i);
        // Between any two pages something of everything changes, also what has been sent already.
        Copy copy;
        bool more = true;
        for (int i = 0; more; ++i) {
            const HttpAnswer page = admin.get(u"/v1/sync?limit=180&cursor="_s + copy.cursor);
            for (const QJsonValue &change : page.json.value(u"changes").toArray())
                copy.apply(change.toObject());
            copy.cursor = jsonString(page.json, u"cursor");
            more = page.json.value(u"has_more").toBool();
            if (i < 12) {
                put(100 + i);
                f.check(admin.send("DELETE", u"/v1/templates/"_s + templates.takeFirst(), {}));
                f.check(admin.send("PATCH", u"/v1/me"_s, {{u"name"_s, u"N%1"_s.arg(i)}}));
            }
            QVERIFY(i < 100);
        }
        f.check(copy.pull(admin));
        templates.sort();
        QCOMPARE(copy.ids(u"template"_s), templates);
        Copy fresh;
        f.check(fresh.pull(admin));
        QVERIFY(copy == fresh);
    }

    /// Who sends needs to know by what the parts are counted, and nothing else of a gateway.
    void gatewaysAsFarAsTheyMatter()
    {
        ServiceFixture f;
        f.start();
        f.write(u"UPDATE gateway SET settings = '{\"host\":\"smpp.example.com\",\"systemId\":\"shop\",\"concatenation\":\"udh16\","
                "\"nationalLanguages\":[\"tr\",\"xx\"]}', state_text = 'smpp.example.com does not answer', sealed_password = x'00'"_s);
        const auto seen = [&](const HttpClient &client) {
            Copy copy;
            f.check(copy.pull(client));
            for (const QJsonObject &row : copy.rows) {
                if (row.contains(u"settings"))
                    return row;
            }
            return QJsonObject();
        };
        const QJsonObject text{{u"concatenation"_s, u"udh16"_s}, {u"nationalLanguages"_s, QJsonArray{u"tr"_s}}};
        for (const Permissions may : {service::only(Permission::QuickSend), service::only(Permission::Campaigns)}) {
            const QJsonObject row = seen(f.user(may, {f.practiceAccount()}, u"s%1@example.com"_s.arg(may)));
            QCOMPARE(row.value(u"settings").toObject(), text);
            QCOMPARE(row.value(u"has_password").toBool(), false);
            QCOMPARE(jsonString(row, u"state_text"), QString());
        }
        const QJsonObject whole = seen(f.admin());
        QCOMPARE(jsonString(whole.value(u"settings").toObject(), u"host"), u"smpp.example.com"_s);
        QCOMPARE(whole.value(u"has_password").toBool(), true);
        QCOMPARE(seen(f.user(service::only(Permission::MessageHistory), {f.practiceAccount()}, u"h@example.com"_s)), QJsonObject());
    }

    void scopesFollowRoleAndAccounts()
    {
        ServiceFixture f;
        f.start();
        const QString practice = f.practiceAccount();
        const QString other = newAccount(f, u"Other"_s);
        f.launch(f.admin(), f.makeSealed(f.admin(), practice, f.numbers(3)));
        f.launch(f.admin(), f.makeSealed(f.admin(), other, f.numbers(2, 50)));
        const HttpClient reader = f.user(permissionsOf(Role::ReportingManager), {practice}, u"r@example.com"_s);
        const QString readerId = f.lastUser();
        Copy copy;
        HttpAnswer page = copy.pull(reader);
        QCOMPARE(copy.ids(u"message"_s).size(), 3);
        QCOMPARE(copy.ids(u"account"_s), QStringList(practice));
        QCOMPARE(copy.ids(u"list"_s), QStringList());
        QCOMPARE(copy.ids(u"gateway"_s), QStringList());
        QCOMPARE(copy.ids(u"campaign"_s).size(), 1);
        for (const QJsonObject &row : copy.rows) {
            if (row.contains(u"recipient")) {
                QCOMPARE(jsonString(row, u"recipient"), u"+4***********"_s);
                QVERIFY(!row.contains(u"text"));
            }
        }
        // Another account comes, the first one goes.
        const auto change = [&](const QJsonObject &fields) { f.check(f.admin().send("PATCH", u"/v1/users/"_s + readerId, fields)); };
        change({{u"account_ids"_s, QJsonArray{other}}});
        page = copy.pull(reader);
        QCOMPARE(copy.ids(u"message"_s).size(), 2);
        QCOMPARE(copy.ids(u"account"_s), QStringList(other));
        const QJsonObject scopes = page.json.value(u"scopes").toObject();
        QVERIFY(jsonStrings(scopes, u"revoked").contains(u"account:%1:messages"_s.arg(practice)));
        QVERIFY(jsonStrings(scopes, u"added").contains(u"account:%1:messages"_s.arg(other)));
        // Full numbers: the same scope anew.
        change({{u"role"_s, u"custom"_s},
                {u"permissions"_s, qint64(permissionsOf(Role::ReportingManager) | static_cast<unsigned>(Permission::SeeFullNumbers))}});
        copy.pull(reader);
        QCOMPARE(copy.ids(u"message"_s).size(), 2);
        for (const QJsonObject &row : copy.rows)
            QVERIFY(!row.contains(u"recipient") || jsonString(row, u"recipient").startsWith(u"+491796"_s));
        // Nothing is left: only oneself, the company's table and the accounts.
        change({{u"permissions"_s, 0}, {u"role"_s, u"custom"_s}, {u"account_ids"_s, QJsonArray()}});
        copy.pull(reader);
        QCOMPARE(copy.ids(u"message"_s), QStringList());
        QCOMPARE(copy.ids(u"campaign"_s), QStringList());
        QCOMPARE(copy.ids(u"account"_s), QStringList());
        QCOMPARE(copy.ids(u"user"_s), QStringList(readerId));
    }

    void draftsAndMovesBetweenAccounts()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString practice = f.practiceAccount();
        const QString other = newAccount(f, u"Other"_s);
        const HttpClient ben = f.user(permissionsOf(Role::CampaignManager), {practice}, u"b@example.com"_s);
        Copy admins;
        Copy bens;
        const QString id = newUlid();
        qint64 rev = 0;
        const auto put = [&](const QString &account) {
            const HttpAnswer answer = admin.send("PUT", u"/v1/campaigns/"_s + id, {{u"name"_s, u"Plan"_s}, {u"account_id"_s, account}},
                                                 {"If-Match: " + QByteArray::number(rev)});
            f.check(answer);
            rev = jsonInt(answer.json, u"rev");
            f.check(admins.pull(admin));
            f.check(bens.pull(ben));
            QCOMPARE(admins.ids(u"campaign"_s), QStringList(id));
        };
        put(u""_s);
        QCOMPARE(bens.ids(u"campaign"_s), QStringList());
        put(practice);
        QCOMPARE(bens.ids(u"campaign"_s), QStringList(id));
        put(other);
        QCOMPARE(bens.ids(u"campaign"_s), QStringList());
        put(practice);
        QCOMPARE(bens.ids(u"campaign"_s), QStringList(id));
        put(u""_s);
        QCOMPARE(bens.ids(u"campaign"_s), QStringList());
        f.check(admin.send("DELETE", u"/v1/campaigns/"_s + id, {}));
        admins.pull(admin);
        QCOMPARE(admins.ids(u"campaign"_s), QStringList());
    }

    void whatCannotBeContinuedStartsAgain()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        Copy copy;
        f.check(copy.pull(admin));
        const auto reason = [](const HttpAnswer &answer) {
            return answer.status == 409 && answer.code() == u"must_resync"_s && !jsonStrings(answer.json, u"scopes").isEmpty()
                       ? jsonString(answer.json, u"reason")
                       : QString::number(answer.status);
        };
        QCOMPARE(reason(admin.get(u"/v1/sync?cursor=abc"_s)), u"cursor"_s);
        QString forged = copy.cursor;
        forged[forged.size() / 2] = forged[forged.size() / 2] == u'A' ? u'B' : u'A';
        QCOMPARE(reason(admin.get(u"/v1/sync?cursor="_s + forged)), u"cursor"_s);
        // Somebody else's cursor.
        const HttpClient ana = f.user(kAllPermissions, {f.practiceAccount()}, u"ana@example.com"_s);
        QCOMPARE(reason(ana.get(u"/v1/sync?cursor="_s + copy.cursor)), u"cursor"_s);
        // Tombstones are gone after ninety days.
        const QString id = newUlid();
        f.check(admin.send("PUT", u"/v1/templates/"_s + id, {{u"name"_s, u"T"_s}}));
        f.check(copy.pull(admin));
        const QString before = copy.cursor;
        f.check(admin.send("DELETE", u"/v1/templates/"_s + id, {}));
        f.clock.advance(91LL * 24 * 60 * 60 * 1000);
        const auto swept = f.service().database().writeAndWait([](service::WriteContext &tx) -> Result<void> {
            service::Tombstones::sweep(tx);
            return {};
        });
        QVERIFY(swept);
        QCOMPARE(reason(admin.get(u"/v1/sync?cursor="_s + before)), u"too_old"_s);
        Copy fresh;
        f.check(fresh.pull(admin));
        QVERIFY(!fresh.ids(u"template"_s).contains(id));
        f.stop();
        f.start();
        f.write(u"UPDATE meta SET value = '01M81FMJNJNTN944NYBNK1H044' WHERE key = 'epoch'"_s);
        f.stop();
        f.start();
        QCOMPARE(reason(f.admin().get(u"/v1/sync?cursor="_s + fresh.cursor)), u"epoch"_s);
    }

    /// Put back while the service was down, and gone on with until it is further than the client had been.
    void anOlderCopyOfTheStoreIsNoticed_data()
    {
        QTest::addColumn<bool>("wholeFolder");
        QTest::addColumn<QString>("reason");
        QTest::newRow("the database alone") << false << u"epoch"_s;
        QTest::newRow("with all that lies beside it") << true << u"ahead"_s;
    }
    void anOlderCopyOfTheStoreIsNoticed()
    {
        QFETCH(bool, wholeFolder);
        QFETCH(QString, reason);
        ServiceFixture f;
        f.start();
        const auto put = [&](int count) {
            for (int i = 0; i < count; ++i)
                f.check(f.admin().send("PUT", u"/v1/templates/"_s + newUlid(), {{u"name"_s, u"T"_s}}));
        };
        put(3);
        const QString campaign = f.makeSealed(f.admin(), f.practiceAccount(), f.numbers(3));
        f.launch(f.admin(), campaign);
        Copy early;
        f.check(early.pull(f.admin()));
        // A copy made while the service runs, as backups are.
        const QString backup = f.dataDir() + u"/backup.sqlite"_s;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"backup"_s);
            db.setDatabaseName(f.dataDir() + u"/service.sqlite"_s);
            QVERIFY(db.open());
            QVERIFY(QSqlQuery(db).exec(u"VACUUM INTO '%1'"_s.arg(backup)));
        }
        QSqlDatabase::removeDatabase(u"backup"_s);
        put(5);
        Copy late;
        f.check(late.pull(f.admin()));
        f.stop();
        f.start(); // an ordinary restart does no harm
        f.check(late.pull(f.admin()));
        f.stop();
        if (wholeFolder)
            QVERIFY(QFile::remove(f.dataDir() + u"/rev"_s));
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(f.dataDir() + u"/service.sqlite"_s + suffix);
        QVERIFY(QFile::copy(backup, f.dataDir() + u"/service.sqlite"_s));
        f.start();
        put(20);
        const HttpAnswer answer = f.admin().get(u"/v1/sync?cursor="_s + late.cursor);
        QCOMPARE(answer.status, 409);
        QCOMPARE(jsonString(answer.json, u"reason"), reason);
        if (wholeFolder) {
            f.check(early.pull(f.admin())); // from before the copy
            Copy fresh;
            f.check(fresh.pull(f.admin()));
            QVERIFY(early == fresh);
            return;
        }
        // What was going out waits for a person.
        QCOMPARE(f.value(u"SELECT status FROM campaign"_s).toString(), u"paused"_s);
        QVERIFY(!f.value(u"SELECT fault FROM campaign"_s).toString().isEmpty());
        f.stop();
        f.start();
        f.check(f.admin().send("POST", u"/v1/campaigns/%1:resume"_s.arg(campaign), {}));
        f.stop();
        f.start(); // noticed once, not at every start
        QCOMPARE(f.value(u"SELECT status FROM campaign"_s).toString(), u"active"_s);
    }

    void theWindowOfMessagesGrows()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        f.launch(admin, f.makeSealed(admin, f.practiceAccount(), f.numbers(4)));
        f.write(u"UPDATE message SET created_at_ms = created_at_ms - 20 * 86400000 WHERE id <= 2"_s);
        Copy copy;
        f.check(copy.pull(admin, 2000, u"&window_days=7"_s));
        QCOMPARE(copy.ids(u"message"_s).size(), 2);
        f.check(copy.pull(admin, 2000, u"&window_days=30"_s));
        QCOMPARE(copy.ids(u"message"_s).size(), 4);
    }

    void hintsComeAsTheyHappen()
    {
        ServiceFixture f;
        f.options().http.eventCommentMs = 100;
        f.start();
        const HttpClient admin = f.admin();
        const HttpClient ana = f.user(permissionsOf(Role::ReportingManager), {f.practiceAccount()}, u"ana@example.com"_s);
        const auto listen = [&](QTcpSocket &socket, const QByteArray &token) {
            socket.connectToHost(u"127.0.0.1"_s, admin.port());
            QVERIFY(socket.waitForConnected());
            socket.write("GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        };
        QTcpSocket mine;
        listen(mine, f.service().localToken().toLatin1());
        QByteArray text;
        const auto waitFor = [&](QTcpSocket &socket, const QByteArray &needle) {
            QElapsedTimer timer;
            timer.start();
            while (!text.contains(needle) && timer.elapsed() < 20'000) {
                socket.waitForReadyRead(200);
                text += socket.readAll();
            }
            return text.contains(needle);
        };
        QVERIFY(waitFor(mine, "text/event-stream"));
        QVERIFY(waitFor(mine, "\n:\n\n")); // a comment
        f.check(admin.send("PUT", u"/v1/templates/"_s + newUlid(), {{u"name"_s, u"T"_s}}));
        QVERIFY2(waitFor(mine, "\"templates\""), text.constData());
        QVERIFY(text.contains("event: hint\ndata: {\"rev\":"));
        f.check(admin.send("PATCH", u"/v1/me"_s, {{u"name"_s, u"N"_s}}));
        QVERIFY(waitFor(mine, "\"me\""));
        // Somebody without templates hears nothing of them; who loses a right is asked to come again.
        HttpAnswer tokens =
            f.nobody().send("POST", u"/v1/auth/sign-in"_s, {{u"email"_s, u"ana@example.com"_s}, {u"password"_s, f.kPassword}});
        QTcpSocket hers;
        listen(hers, jsonString(tokens.json, u"access_token").toLatin1());
        text.clear();
        QVERIFY(waitFor(hers, "text/event-stream"));
        text.clear();
        f.check(admin.send("PUT", u"/v1/templates/"_s + newUlid(), {{u"name"_s, u"T"_s}}));
        f.check(admin.send(
            "PUT", u"/v1/networks"_s,
            {{u"networks"_s, QJsonArray{QJsonObject{{u"mccmnc"_s, u"26299"_s}, {u"country"_s, u"DE"_s}, {u"name"_s, u"New"_s}}}}}));
        QVERIFY(waitFor(hers, "\"org\""));
        QVERIFY(!text.contains("templates"));
        f.check(admin.send("PATCH", u"/v1/users/"_s + f.lastUser(), {{u"role"_s, u"custom"_s}, {u"permissions"_s, 0}}));
        QElapsedTimer timer;
        timer.start();
        while (hers.state() == QAbstractSocket::ConnectedState && timer.elapsed() < 20'000)
            hers.waitForReadyRead(200);
        QCOMPARE(hers.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(mine.state(), QAbstractSocket::ConnectedState);
        Q_UNUSED(ana);
    }

    /// What people set up for themselves: by field, the last one wins; only one's own; nothing that is not fit to be kept.
    void preferences()
    {
        ServiceFixture f;
        f.start();
        const HttpClient ana = f.user(permissionsOf(Role::ReportingManager), {}, u"ana@example.com"_s);
        const HttpClient ben = f.user(0, {}, u"ben@example.com"_s);
        const QString userBen = f.lastUser();
        const QString path = u"/v1/me/preferences/dashboard"_s;
        const auto save = [&](const HttpClient &who, const QJsonValue &fields) {
            return who.send("PATCH", path, {{u"fields"_s, fields}}, {"If-Match: 0"});
        };
        Copy desk;
        QCOMPARE(desk.pull(ana).status, 200);
        QVERIFY(!desk.rows.contains(u"preference|dashboard"_s));
        // Two computers that know nothing of each other.
        f.check(save(ana, QJsonObject{{u"cost"_s, QJsonObject{{u"row"_s, 1}}}, {u"rate"_s, 1}}));
        f.check(save(ana, QJsonObject{{u"rate"_s, 2}, {u"map"_s, QJsonArray{u"of a newer version"_s}}}));
        const HttpAnswer last = save(ana, QJsonObject{{u"rate"_s, QJsonValue::Null}});
        const QJsonObject fields{{u"cost"_s, QJsonObject{{u"row"_s, 1}}}, {u"map"_s, QJsonArray{u"of a newer version"_s}}};
        QCOMPARE(last.json.value(u"fields").toObject(), fields);
        QCOMPARE(desk.pull(ana).status, 200);
        QCOMPARE(desk.rows.value(u"preference|dashboard"_s), last.json);
        // The same again is no change.
        QCOMPARE(jsonInt(save(ana, fields).json, u"rev"), jsonInt(last.json, u"rev"));

        f.check(save(ben, QJsonObject{{u"own"_s, true}}));
        Copy other;
        QCOMPARE(other.pull(ben).status, 200);
        QCOMPARE(other.rows.value(u"preference|dashboard"_s).value(u"fields").toObject(), (QJsonObject{{u"own"_s, true}}));
        QCOMPARE(desk.pull(ana).status, 200);
        QCOMPARE(desk.rows.value(u"preference|dashboard"_s).value(u"fields").toObject(), fields);

        QCOMPARE(save(ana, u"no object"_s).code(), u"field.invalid"_s);
        QCOMPARE(save(ana, QJsonArray{1}).code(), u"field.invalid"_s);
        QCOMPARE(save(ana, QJsonValue::Null).code(), u"field.invalid"_s);
        QCOMPARE(ana.send("PATCH", path, {}).code(), u"field.invalid"_s);
        QCOMPARE(ana.sendRaw("PATCH", path, "{\"fields\":{").code(), u"request.bad"_s);
        QCOMPARE(save(ana, QJsonObject{{QString(65, u'x'), 1}}).code(), u"field.invalid"_s);
        QCOMPARE(save(ana, QJsonObject{{QString(), 1}}).code(), u"field.invalid"_s);
        QCOMPARE(save(ana, QJsonObject{{u"big"_s, QString(Preference::kMaxBytes, u'x')}}).code(), u"field.invalid"_s);
        for (const QString &key : {u"Big"_s, u"1st"_s, u"a%20b"_s, QString(65, u'a')})
            QCOMPARE(ana.send("PATCH", u"/v1/me/preferences/"_s + key, {{u"fields"_s, QJsonObject()}}).code(), u"field.invalid"_s);
        QCOMPARE(desk.pull(ana).status, 200);
        QCOMPARE(desk.rows.value(u"preference|dashboard"_s).value(u"fields").toObject(), fields);
        for (int i = 1; i < Preference::kMaxPerUser; ++i)
            f.check(ana.send("PATCH", u"/v1/me/preferences/table.%1"_s.arg(i), {{u"fields"_s, QJsonObject{{u"w"_s, i}}}}));
        QCOMPARE(ana.send("PATCH", u"/v1/me/preferences/more"_s, {{u"fields"_s, QJsonObject()}}).code(), u"preference.too_many"_s);
        QCOMPARE(save(ana, QJsonObject{{u"one more field"_s, 1}}).status, 200);
        // A small page does not lose any.
        Copy slow;
        QCOMPARE(slow.pull(ana, 7).status, 200);
        QCOMPARE(slow.rows.keys().filter(u"preference|"_s).size(), Preference::kMaxPerUser);

        f.check(f.admin().send("DELETE", u"/v1/users/"_s + userBen, {}));
        QCOMPARE(f.value(u"SELECT count(*) FROM preference WHERE user_id = '%1'"_s.arg(userBen)).toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_sync.moc"
