// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "core/wire/Api.h"

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// Signing in, delays, expiry, rotation, users and their rights, over HTTP.
class tst_SignIn : public QObject {
    Q_OBJECT

private:
    static HttpAnswer trySignIn(const ServiceFixture &f, const QString &email, const QString &password)
    {
        return f.nobody().send("POST", u"/v1/auth/sign-in"_s, {{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, u"test"_s}});
    }

private Q_SLOTS:
    void answersAlikeWhateverWasWrong()
    {
        ServiceFixture f;
        f.start();
        f.user(0, {}, u"ana@example.com"_s);
        const HttpAnswer wrongPassword = trySignIn(f, u"ana@example.com"_s, u"no"_s);
        const HttpAnswer unknown = trySignIn(f, u"nobody@example.com"_s, u"no"_s);
        QCOMPARE(wrongPassword.status, 401);
        QCOMPARE(wrongPassword.code(), u"auth.wrong"_s);
        QCOMPARE(wrongPassword.body, unknown.body);
        QCOMPARE(wrongPassword.headers.value("content-type"), "application/problem+json");
        f.check(f.admin().send("PATCH", u"/v1/users/"_s + f.lastUser(), {{u"status"_s, u"inactive"_s}}));
        QCOMPARE(trySignIn(f, u"ana@example.com"_s, f.kPassword).body, unknown.body);
        const HttpAnswer none = f.nobody().get(u"/v1/me"_s);
        QCOMPARE(none.status, 401);
        QCOMPARE(none.code(), u"auth.missing"_s);
    }

    void delaysGrowAndEnd()
    {
        ServiceFixture f;
        f.start();
        f.user(0, {}, u"ana@example.com"_s);
        for (const QString &email : {u"ana@example.com"_s, u"stranger@example.com"_s}) {
            for (int i = 0; i < 3; ++i)
                QCOMPARE(trySignIn(f, email, u"no"_s).status, 401);
            QCOMPARE(trySignIn(f, email, u"no"_s).status, 429);
            f.clock.advance(1000);
            QCOMPARE(trySignIn(f, email, u"no"_s).status, 401);
            f.clock.advance(1000);
            const HttpAnswer slow = trySignIn(f, email, f.kPassword);
            QCOMPARE(slow.status, 429); // the right password too
            QCOMPARE(slow.code(), u"auth.slow_down"_s);
            QCOMPARE(jsonInt(slow.json, u"retry_after_s"), 1);
            QCOMPARE(slow.headers.value("retry-after"), "1");
            f.clock.advance(1000);
        }
        QCOMPARE(trySignIn(f, u"ana@example.com"_s, f.kPassword).status, 200);
        QCOMPARE(trySignIn(f, u"ana@example.com"_s, u"no"_s).status, 401); // counted from the start again
    }

    void expiresWhenIdle()
    {
        ServiceFixture f;
        f.start();
        const HttpClient ana = f.user(kAllPermissions, {}, u"ana@example.com"_s);
        const QString write = u"/v1/me"_s;
        for (int i = 0; i < 3; ++i) {
            f.clock.advance(wire::kIdleMs - 1000);
            QCOMPARE(ana.send("PATCH", write, {{u"language"_s, u"de"_s}}).status, 200); // activity
        }
        // Pulls and looks are none.
        f.clock.advance(wire::kIdleMs / 2);
        QCOMPARE(ana.get(u"/v1/sync"_s).status, 200);
        QCOMPARE(ana.get(u"/v1/me"_s).status, 200);
        f.clock.advance(wire::kIdleMs / 2);
        const HttpAnswer over = ana.get(u"/v1/me"_s);
        QCOMPARE(over.status, 401);
        QCOMPARE(over.code(), u"auth.expired"_s);
        // The end comes after twelve hours, however busy somebody is.
        HttpClient busy = f.signIn(u"ana@example.com"_s, f.kPassword);
        for (qint64 ms = 0; ms < wire::kSessionMs; ms += 20 * 60 * 1000) {
            QCOMPARE(busy.send("PATCH", write, {{u"language"_s, u"de"_s}}).status, 200);
            f.clock.advance(20 * 60 * 1000);
        }
        QCOMPARE(busy.get(u"/v1/me"_s).status, 401);
        QCOMPARE(f.admin().get(u"/v1/me"_s).status, 200); // the workspace's own token lives on
    }

    void refreshRotatesAndNoticesReuse()
    {
        ServiceFixture f;
        f.start();
        f.user(0, {}, u"ana@example.com"_s);
        const HttpAnswer first = trySignIn(f, u"ana@example.com"_s, f.kPassword);
        QCOMPARE(first.status, 200);
        QCOMPARE(jsonInt(first.json, u"expires_in_s"), wire::kIdleMs / 1000);
        QCOMPARE(jsonString(first.json.value(u"user").toObject(), u"email"), u"ana@example.com"_s);
        const auto refresh = [&](const HttpAnswer &from) {
            return f.nobody().send("POST", u"/v1/auth/refresh"_s, {{u"refresh_token"_s, from.json.value(u"refresh_token")}});
        };
        f.clock.advance(wire::kIdleMs - 1000); // the program was closed
        const HttpAnswer second = refresh(first);
        QCOMPARE(second.status, 200);
        HttpClient client = f.nobody();
        client.setToken(jsonString(first.json, u"access_token"));
        QCOMPARE(client.get(u"/v1/me"_s).status, 401);
        client.setToken(jsonString(second.json, u"access_token"));
        QCOMPARE(client.get(u"/v1/me"_s).status, 200);
        const HttpAnswer reused = refresh(first);
        QCOMPARE(reused.status, 401);
        QCOMPARE(reused.code(), u"auth.reused"_s);
        QCOMPARE(client.get(u"/v1/me"_s).status, 401);
        QCOMPARE(refresh(second).code(), u"auth.expired"_s);
        QCOMPARE(f.nobody().send("POST", u"/v1/auth/refresh"_s, {{u"refresh_token"_s, u"x.y"_s}}).status, 401);
        // Nothing in the store is a token.
        QCOMPARE(f.value(u"SELECT count(*) FROM session WHERE access_hash = '%1'"_s.arg(jsonString(second.json, u"access_token"))).toInt(),
                 0);
    }

    void refreshDoesNotOutliveIdling()
    {
        ServiceFixture f;
        f.start();
        f.user(0, {}, u"ana@example.com"_s);
        const auto refresh = [&](const HttpAnswer &from) {
            return f.nobody().send("POST", u"/v1/auth/refresh"_s, {{u"refresh_token"_s, from.json.value(u"refresh_token")}});
        };
        HttpAnswer tokens = trySignIn(f, u"ana@example.com"_s, f.kPassword);
        for (int i = 0; i < 3; ++i) { // somebody who works, though with nothing that the service hears of
            f.clock.advance(wire::kIdleMs - 1000);
            tokens = refresh(tokens);
            QCOMPARE(tokens.status, 200);
        }
        f.clock.advance(wire::kIdleMs + 1000);
        QCOMPARE(refresh(tokens).code(), u"auth.expired"_s);
    }

    void signOutEndsIt()
    {
        ServiceFixture f;
        f.start();
        const HttpClient ana = f.user(0, {}, u"ana@example.com"_s);
        QCOMPARE(ana.send("POST", u"/v1/auth/sign-out"_s, {}).status, 204);
        QCOMPARE(ana.get(u"/v1/me"_s).status, 401);
    }

    void nobodyRemovesTheLastAdministrator()
    {
        ServiceFixture f;
        f.start();
        const QString me = jsonString(f.admin().get(u"/v1/me"_s).json, u"id");
        const auto refused = [&](const HttpAnswer &answer) {
            return answer.status == 409 && answer.code() == u"user.last_administrator"_s;
        };
        QVERIFY(refused(f.admin().send("DELETE", u"/v1/users/"_s + me, {})));
        QVERIFY(refused(f.admin().send("PATCH", u"/v1/users/"_s + me, {{u"role"_s, u"user_manager"_s}})));
        QVERIFY(refused(f.admin().send("PATCH", u"/v1/users/"_s + me, {{u"status"_s, u"inactive"_s}})));
        const HttpClient other = f.user(kAllPermissions, {}, u"b@example.com"_s);
        QCOMPARE(f.admin().send("PATCH", u"/v1/users/"_s + f.lastUser(), {{u"role"_s, u"administrator"_s}}).status, 200);
        QCOMPARE(f.admin().send("DELETE", u"/v1/users/"_s + f.lastUser(), {}).status, 204);
        QCOMPARE(other.get(u"/v1/me"_s).status, 401);
        QVERIFY(refused(f.admin().send("DELETE", u"/v1/users/"_s + me, {})));
    }

    void aUserManagerCannotRise()
    {
        ServiceFixture f;
        f.start();
        const QString adminId = jsonString(f.admin().get(u"/v1/me"_s).json, u"id");
        const HttpClient manager = f.user(permissionsOf(Role::UserManager), {}, u"m@example.com"_s);
        const QString self = f.lastUser();
        QCOMPARE(manager.send("PATCH", u"/v1/users/"_s + self, {{u"role"_s, u"administrator"_s}}).code(), u"user.grants_too_much"_s);
        QCOMPARE(manager.send("PATCH", u"/v1/users/"_s + adminId, {{u"password"_s, f.kPassword}}).code(), u"user.has_more_rights"_s);
        QCOMPARE(manager.send("DELETE", u"/v1/users/"_s + adminId, {}).code(), u"user.has_more_rights"_s);
        const HttpAnswer made = manager.send("POST", u"/v1/users"_s,
                                             {{u"email"_s, u"c@example.com"_s}, {u"name"_s, u"C"_s}, {u"role"_s, u"campaign_manager"_s}});
        QCOMPARE(made.code(), u"user.grants_too_much"_s);
        QCOMPARE(
            manager
                .send(
                    "POST", u"/v1/users"_s,
                    {{u"email"_s, u"weak@example.com"_s}, {u"name"_s, u"C"_s}, {u"role"_s, u"user_manager"_s}, {u"password"_s, u"short"_s}})
                .code(),
            u"password.weak"_s);
        const HttpAnswer pending =
            manager.send("POST", u"/v1/users"_s, {{u"email"_s, u"C@example.com"_s}, {u"name"_s, u"C"_s}, {u"role"_s, u"user_manager"_s}});
        QCOMPARE(pending.status, 201);
        QCOMPARE(jsonString(pending.json, u"status"), u"pending"_s);
        QCOMPARE(
            manager.send("POST", u"/v1/users"_s, {{u"email"_s, u"c@EXAMPLE.com"_s}, {u"name"_s, u"C"_s}, {u"role"_s, u"user_manager"_s}})
                .code(),
            u"user.exists"_s);
    }

    void aRightThatIsTakenAwayIsGoneAtOnce()
    {
        ServiceFixture f;
        f.start();
        const HttpClient ana = f.user(static_cast<Permissions>(Permission::Users), {}, u"ana@example.com"_s);
        QCOMPARE(ana.get(u"/v1/users"_s).status, 200);
        f.check(f.admin().send("PATCH", u"/v1/users/"_s + f.lastUser(), {{u"role"_s, u"custom"_s}, {u"permissions"_s, 0}}));
        const HttpAnswer refused = ana.get(u"/v1/users"_s);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"permission.missing"_s);
        f.check(f.admin().send("PATCH", u"/v1/users/"_s + f.lastUser(), {{u"password"_s, u"Another-Horse-8"_s}}));
        QCOMPARE(ana.get(u"/v1/me"_s).status, 401);
    }

    void editsNeedTheRevisionTheyWereMadeOn()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const HttpAnswer me = admin.get(u"/v1/me"_s);
        const QByteArray match = "If-Match: " + QByteArray::number(jsonInt(me.json, u"rev"));
        QCOMPARE(admin.send("PATCH", u"/v1/me"_s, {{u"name"_s, u"First"_s}}, {match}).status, 200);
        const HttpAnswer stale = admin.send("PATCH", u"/v1/me"_s, {{u"name"_s, u"Second"_s}}, {match});
        QCOMPARE(stale.status, 412);
        QCOMPARE(stale.code(), u"if_match.stale"_s);
        QCOMPARE(jsonString(stale.json.value(u"current").toObject(), u"name"), u"First"_s);
        QCOMPARE(admin.send("PATCH", u"/v1/me"_s, {{u"name"_s, u"x"_s}}, {"If-Match: soon"}).status, 400);
    }

    void writesHappenOnceUnderOneKey()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QByteArray key = "Idempotency-Key: " + newUlid().toLatin1();
        const QJsonObject body{{u"name"_s, u"T"_s}, {u"text"_s, u"Hi"_s}};
        const QString path = u"/v1/templates/"_s + newUlid();
        const HttpAnswer first = admin.send("PUT", path, body, {key});
        QCOMPARE(first.status, 200);
        const HttpAnswer again = admin.send("PUT", path, body, {key});
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json, first.json);
        const HttpAnswer differs = admin.send("PUT", path, {{u"name"_s, u"Other"_s}}, {key});
        QCOMPARE(differs.status, 422);
        QCOMPARE(differs.code(), u"idempotency.differs"_s);
        QCOMPARE(admin.send("PUT", path, body).status, 412); // without the key it is an edit of something that exists
        QCOMPARE(admin.send("PUT", path, body, {"Idempotency-Key: 1"}).status, 400);
        // Another user's key is another key.
        const HttpClient ana = f.user(kAllPermissions, {}, u"ana@example.com"_s);
        QCOMPARE(ana.send("PUT", u"/v1/templates/"_s + newUlid(), body, {key}).status, 200);
        // What was refused is not kept: trying again may succeed.
        const QByteArray second = "Idempotency-Key: " + newUlid().toLatin1();
        const QString fresh = u"/v1/templates/"_s + newUlid();
        QCOMPARE(admin.send("DELETE", fresh, {}, {second}).status, 404);
        f.check(admin.send("PUT", fresh, body));
        QCOMPARE(admin.send("DELETE", fresh, {}, {second}).status, 204);
        QCOMPARE(admin.send("DELETE", fresh, {}, {second}).status, 204);
    }

    /// Under a key they happen once, too, but of what can be read anew no copy stays for a month.
    void longAnswersAreNotKept()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const auto key = [] { return "Idempotency-Key: " + newUlid().toLatin1(); };
        const auto fields = [](int columns) { return QJsonObject{{u"fields"_s, QJsonObject{{u"columns"_s, columns}}}}; };
        const QString path = u"/v1/me/preferences/dashboard"_s;
        const QByteArray first = key();
        f.check(admin.send("PATCH", path, fields(2), {first}));
        f.check(admin.send("PATCH", path, fields(3), {key()}));
        // An answer that was lost is asked for again: what came later stays.
        const HttpAnswer again = admin.send("PATCH", path, fields(2), {first});
        QCOMPARE(again.status, 200);
        QCOMPARE(jsonInt(again.json.value(u"fields").toObject(), u"columns"), 3);
        QCOMPARE(admin.send("PATCH", path, fields(4), {first}).code(), u"idempotency.differs"_s);

        f.makeList(admin, f.numbers(1));
        const QString id = f.value(u"SELECT id FROM notification"_s).toString();
        const auto mark = [&](const QString &state, const QByteArray &under) {
            return admin.send("POST", u"/v1/notifications:mark"_s, {{u"ids"_s, QJsonArray{id}}, {u"state"_s, state}}, {under});
        };
        const QByteArray second = key();
        QCOMPARE(jsonInt(mark(u"read"_s, second).json, u"marked"), 1);
        QCOMPARE(jsonInt(mark(u"unread"_s, key()).json, u"marked"), 1);
        const HttpAnswer marked = mark(u"read"_s, second);
        QCOMPARE(jsonInt(marked.json, u"marked"), 0);
        QCOMPARE(jsonString(marked.json.value(u"notifications").toArray().first().toObject(), u"state"), u"unread"_s);

        const QByteArray third = key();
        const QJsonObject brand{{u"name"_s, u"Ours"_s}};
        const HttpAnswer put = admin.send("PUT", u"/v1/brand"_s, brand, {third});
        QCOMPARE(put.status, 200);
        QCOMPARE(admin.send("PUT", u"/v1/brand"_s, brand, {third}).json, put.json);

        QCOMPARE(f.value(u"SELECT sum(length(answer)) FROM idempotency"_s).toInt(), 0);
        // Somebody who is there says so every minute, and nothing of it stays.
        const int kept = f.value(u"SELECT count(*) FROM idempotency"_s).toInt();
        f.check(admin.send("PATCH", u"/v1/me"_s, {}, {key()}));
        QCOMPARE(f.value(u"SELECT count(*) FROM idempotency"_s).toInt(), kept);
    }

    void gatewayPasswordsGoInAndStayIn()
    {
        ServiceFixture f;
        f.start();
        const QString id = newUlid();
        const HttpAnswer made =
            f.admin().send("POST", u"/v1/gateways"_s,
                           {{u"id"_s, id},
                            {u"name"_s, u"Carrier"_s},
                            {u"type"_s, u"smpp"_s},
                            {u"settings"_s, QJsonObject{{u"host"_s, u"127.0.0.1"_s}, {u"password"_s, u"in the wrong place"_s}}},
                            {u"password"_s, u"s3cret-pa55"_s}});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json.value(u"has_password").toBool(), true);
        QVERIFY(!made.body.contains("s3cret") && !made.body.contains("wrong place"));
        QVERIFY(!f.admin().get(u"/v1/sync?limit=2000"_s).body.contains("s3cret"));
        QVERIFY(!f.value(u"SELECT sealed_password FROM gateway WHERE id = '%1'"_s.arg(id)).toByteArray().contains("s3cret"));
        const QString account = newUlid();
        f.check(f.admin().send("POST", u"/v1/traffic-accounts"_s,
                               {{u"id"_s, account}, {u"name"_s, u"Main"_s}, {u"type"_s, u"campaign"_s}, {u"gateway_id"_s, id}}));
        QCOMPARE(f.admin().send("DELETE", u"/v1/gateways/"_s + id, {}).code(), u"gateway.in_use"_s);
        f.check(f.admin().send("PATCH", u"/v1/traffic-accounts/"_s + account, {{u"gateway_id"_s, u""_s}}));
        QCOMPARE(f.admin().send("DELETE", u"/v1/gateways/"_s + id, {}).status, 204);
        const QString practice = f.value(u"SELECT id FROM gateway"_s).toString();
        const HttpAnswer tested = f.admin().send("POST", u"/v1/gateways/%1:test"_s.arg(practice), {});
        QCOMPARE(tested.status, 200);
        QCOMPARE(tested.json.value(u"ok").toBool(), true);
    }
};

QTEST_GUILESS_MAIN(tst_SignIn)
#include "tst_sign_in.moc"
