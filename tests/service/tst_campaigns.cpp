// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"

#include "service/dispatch/LedgerCheck.h"

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// Lists and campaigns over HTTP, from the draft to the end.
class tst_Campaigns : public QObject {
    Q_OBJECT

private:
    static QString status(const HttpAnswer &answer) { return jsonString(answer.json, u"status"); }
    static QStringList ledger(ServiceFixture &f) { return service::checkLedger(f.service().database()); }
    static HttpAnswer act(const HttpClient &client, const QString &id, const QString &action)
    {
        return client.send("POST", u"/v1/campaigns/%1:%2"_s.arg(id, action), {});
    }
    static QJsonObject quick(const QString &id, const QString &account, const QStringList &to, qint64 notAfter)
    {
        return {{u"id"_s, id},
                {u"sender"_s, u"Shop"_s},
                {u"account_id"_s, account},
                {u"recipients"_s, toJsonArray(to)},
                {u"text"_s, u"Your table is ready."_s},
                {u"not_after_ms"_s, notAfter}};
    }

private Q_SLOTS:
    void aListIsMadeInBatches()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString path = u"/v1/lists/"_s + newUlid();
        const QJsonObject head{{u"name"_s, u"Customers"_s}, {u"columns"_s, QJsonArray{u"Name"_s, u"City"_s}}};
        const auto batch = [](const QString &number, const QJsonArray &fields) {
            return QJsonObject{{u"entries"_s, QJsonArray{QJsonObject{{u"number"_s, number}, {u"fields"_s, fields}}}}};
        };
        const HttpAnswer made = admin.send("PUT", path, head);
        QCOMPARE(status(made), u"in_progress"_s);
        QCOMPARE(admin.send("PUT", path, head).json, made.json);
        const QJsonObject first = batch(u"+491796548754"_s, {u"Ana"_s, u"Köln"_s});
        QCOMPARE(jsonInt(admin.send("PUT", path + u"/batches/0"_s, first).json, u"stored"), 1);
        QCOMPARE(admin.send("PUT", path + u"/batches/0"_s, first).status, 200);
        QCOMPARE(admin.send("PUT", path + u"/batches/0"_s, batch(u"+491796548755"_s, {})).code(), u"batch.differs"_s);
        QCOMPARE(admin.send("PUT", path + u"/batches/2"_s, first).code(), u"batch.out_of_order"_s);
        QCOMPARE(admin.send("PUT", path + u"/batches/1"_s, batch(u"0179"_s, {})).code(), u"list.bad_entry"_s);
        QCOMPARE(admin.send("PUT", path + u"/batches/1"_s, batch(u"+491796548755"_s, {u"1"_s, u"2"_s, u"3"_s})).code(),
                 u"list.bad_entry"_s);
        f.check(admin.send("PUT", path + u"/batches/1"_s, batch(u"+491796548755"_s, {u"Ben"_s})));
        QCOMPARE(admin.send("POST", path + u":finish"_s, {{u"batches"_s, 3}, {u"entries"_s, 2}}).code(), u"list.incomplete"_s);
        const QJsonObject end{{u"batches"_s, 2}, {u"entries"_s, 2}, {u"rejected_invalid"_s, 4}};
        const HttpAnswer ready = admin.send("POST", path + u":finish"_s, end);
        QCOMPARE(status(ready), u"ready"_s);
        QCOMPARE(jsonInt(ready.json, u"rejected_invalid"), 4);
        QCOMPARE(admin.send("POST", path + u":finish"_s, end).json, ready.json);
        QCOMPARE(admin.send("PUT", path + u"/batches/2"_s, first).code(), u"list.not_in_progress"_s);
        const HttpAnswer page = admin.get(path + u"/entries?limit=1"_s);
        QCOMPARE(page.json.value(u"has_more").toBool(), true);
        const HttpAnswer rest = admin.get(path + u"/entries?limit=1&after=0"_s);
        QCOMPARE(rest.json.value(u"has_more").toBool(), false);
        const ListEntry entry = ListEntry::fromJson(rest.json.value(u"entries").toArray().at(0).toObject());
        QCOMPARE(entry.ordinal, 1);
        QCOMPARE(entry.number, u"+491796548755"_s);
        QCOMPARE(entry.fields, QStringList({u"Ben"_s, u""_s}));
        f.write(u"INSERT INTO suppression VALUES ('+491796548754', 'STOP', 0)"_s);
        const HttpAnswer found =
            admin.send("POST", path + u":check"_s, {{u"numbers"_s, QJsonArray{u"+491796548754"_s, u"+491796548755"_s}}});
        QCOMPARE(jsonStrings(found.json, u"suppressed"), QStringList(u"+491796548754"_s));
        QCOMPARE(admin.send("DELETE", path, {}, {"If-Match: 1"}).status, 412);
        QCOMPARE(admin.send("DELETE", path, {}).status, 204);
        QCOMPARE(admin.get(path + u"/entries"_s).status, 404);
        QTRY_COMPARE(f.value(u"SELECT count(*) FROM list_entry"_s).toInt(), 0);
        QCOMPARE(f.value(u"SELECT count(*) FROM list"_s).toInt(), 0);
        QCOMPARE(f.value(u"SELECT count(*) FROM tombstone WHERE type = 'list'"_s).toInt(), 1);
    }

    void uploadsResumeAndCountOnce()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        f.write(u"INSERT INTO suppression VALUES ('+491796000001', 'STOP', 0)"_s);
        const QString id = f.makeDraft(admin, f.practiceAccount(), f.numbers(3));
        const QString path = u"/v1/campaigns/"_s + id;
        const QByteArray first = f.batchBody(f.numbers(3));
        const QByteArray second = f.batchBody(f.numbers(2, 2)); // one of them once more
        QCOMPARE(admin.sendRaw("PUT", path + u"/batches/0?generation=1"_s, first).code(), u"campaign.wrong_status"_s);
        QCOMPARE(status(act(admin, id, u"prepare"_s)), u"processing"_s);
        QCOMPARE(status(act(admin, id, u"prepare"_s)), u"processing"_s);
        QCOMPARE(admin.send("PUT", path, {{u"name"_s, u"Changed"_s}}, {"If-Match: 99999"}).code(), u"campaign.not_draft"_s);
        const HttpAnswer stored =
            admin.sendRaw("PUT", path + u"/batches/0?generation=1"_s, HttpClient::gzip(first), {"Content-Encoding: gzip"});
        QCOMPARE(stored.status, 200);
        QCOMPARE(jsonInt(stored.json, u"stored"), 2);
        QCOMPARE(jsonStrings(stored.json, u"suppressed"), QStringList(u"+491796000001"_s));
        QCOMPARE(admin.sendRaw("PUT", path + u"/batches/0?generation=1"_s, first).json, stored.json); // packed or not, it is the same
        QCOMPARE(admin.sendRaw("PUT", path + u"/batches/0?generation=1"_s, second).code(), u"batch.differs"_s);
        const HttpAnswer late = admin.sendRaw("PUT", path + u"/batches/7?generation=1"_s, second);
        QCOMPARE(jsonInt(late.json, u"stored"), 1);
        QCOMPARE(jsonInt(late.json, u"duplicates"), 1);
        const HttpAnswer confirmed = admin.get(path + u"/batches"_s);
        QCOMPARE(confirmed.json.value(u"confirmed").toArray(), QJsonArray({0, 7}));
        QCOMPARE(jsonInt(confirmed.json, u"messages"), 5);
        const auto seal = [&](int batches, int messages, const QString &hash) {
            return admin.send("POST", path + u":seal"_s,
                              {{u"generation"_s, 1}, {u"batches"_s, batches}, {u"messages"_s, messages}, {u"hash"_s, hash}});
        };
        const QString hash = f.sealHash({first, second});
        QCOMPARE(f.launch(admin, id).code(), u"campaign.not_sealed"_s);
        QCOMPARE(seal(1, 5, hash).code(), u"campaign.seal_differs"_s);
        QCOMPARE(seal(2, 4, hash).code(), u"campaign.seal_differs"_s);
        QCOMPARE(seal(2, 5, f.sealHash({second, first})).code(), u"campaign.seal_differs"_s);
        const HttpAnswer sealed = seal(2, 5, hash);
        QCOMPARE(sealed.status, 200);
        QCOMPARE(jsonInt(sealed.json, u"total"), 3);
        QCOMPARE(jsonInt(sealed.json, u"waiting"), 3);
        QCOMPARE(seal(2, 5, hash).json, sealed.json);
        QCOMPARE(admin.sendRaw("PUT", path + u"/batches/8?generation=1"_s, second).code(), u"campaign.sealed"_s);
        QCOMPARE(f.value(u"SELECT count(DISTINCT recipient) FROM message"_s).toInt(), 3);
        QVERIFY(f.value(u"SELECT min(price_milli) FROM message"_s).toLongLong() > 0);
        QCOMPARE(f.value(u"SELECT count(*) FROM message WHERE mccmnc LIKE '262%'"_s).toInt(), 3);
        QCOMPARE(ledger(f), QStringList());
        QCOMPARE(status(act(admin, id, u"unprepare"_s)), u"inactive"_s);
        QCOMPARE(f.value(u"SELECT count(*) FROM message"_s).toInt(), 0);
        QCOMPARE(admin.send("DELETE", path, {}).status, 204);
        QCOMPARE(ledger(f), QStringList());
    }

    /// Two desktops, one draft: what was rendered from an older text is refused at every step, and giving it up undoes nothing newer.
    void anUploadOfAnOlderDraftIsRefused()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeDraft(admin, f.practiceAccount(), f.numbers(2));
        const QString path = u"/v1/campaigns/"_s + id;
        const auto put = [&](int generation, int n, const QString &text) {
            return admin.sendRaw("PUT", path + u"/batches/%1?generation=%2"_s.arg(n).arg(generation), f.batchBody(f.numbers(1, n), text));
        };
        QCOMPARE(jsonInt(act(admin, id, u"prepare"_s).json, u"generation"), 1);
        QCOMPARE(jsonInt(act(admin, id, u"prepare"_s).json, u"generation"), 1);
        QCOMPARE(put(1, 0, u"Old"_s).status, 200);
        // The other desktop makes it a draft again, changes it and prepares it.
        const HttpAnswer draft = act(admin, id, u"unprepare"_s);
        QJsonObject changed = draft.json;
        changed.insert(u"text"_s, u"New"_s);
        QCOMPARE(admin.send("PUT", path, changed, {"If-Match: " + QByteArray::number(jsonInt(draft.json, u"rev"))}).status, 200);
        QCOMPARE(jsonInt(act(admin, id, u"prepare"_s).json, u"generation"), 2);
        QCOMPARE(put(1, 1, u"Old"_s).code(), u"campaign.superseded"_s);
        QCOMPARE(put(0, 1, u"Old"_s).code(), u"campaign.superseded"_s);
        QCOMPARE(admin.sendRaw("PUT", path + u"/batches/1"_s, f.batchBody(f.numbers(1))).code(), u"campaign.superseded"_s);
        QCOMPARE(put(2, 0, u"New"_s).status, 200);
        const QJsonObject seal{{u"batches"_s, 1}, {u"messages"_s, 1}, {u"hash"_s, f.sealHash({f.batchBody(f.numbers(1), u"New"_s)})}};
        const auto sealed = [&](int generation) {
            QJsonObject body = seal;
            body.insert(u"generation"_s, generation);
            return admin.send("POST", path + u":seal"_s, body);
        };
        QCOMPARE(sealed(1).code(), u"campaign.superseded"_s);
        QCOMPARE(admin.send("POST", path + u":unprepare"_s, {{u"generation"_s, 1}}).code(), u"campaign.superseded"_s);
        QCOMPARE(sealed(2).status, 200);
        QCOMPARE(f.launch(admin, id).code(), u"campaign.superseded"_s); // generation 1
        QCOMPARE(f.value(u"SELECT status FROM campaign WHERE id = '%1'"_s.arg(id)).toString(), u"processing"_s);
        QCOMPARE(admin.send("POST", path + u":launch"_s, {{u"generation"_s, 2}, {u"not_after_ms"_s, f.clock.nowMs() + 1000}}).status, 200);
        QCOMPARE(f.value(u"SELECT group_concat(text) FROM message"_s).toString(), u"New"_s);
    }

    /// not_after is judged by the service's clock, and one that no right clock can have given is refused.
    void aWrongClockSendsNothing()
    {
        constexpr qint64 kDay = 24LL * 3'600'000;
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeSealed(admin, f.practiceAccount(), f.numbers(2));
        const auto launch = [&](qint64 notAfter) {
            return admin.send("POST", u"/v1/campaigns/%1:launch"_s.arg(id), {{u"generation"_s, 1}, {u"not_after_ms"_s, notAfter}}).code();
        };
        const qint64 now = f.clock.nowMs();
        QCOMPARE(launch(now + kDay), u"campaign.wrong_clock"_s);
        QCOMPARE(launch(now - kDay), u"campaign.too_late"_s);
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, quick(newUlid(), f.practiceAccount(), f.numbers(1), now + kDay)).code(),
                 u"campaign.wrong_clock"_s);
        QCOMPARE(f.value(u"SELECT count(*) FROM campaign WHERE status <> 'processing'"_s).toInt(), 0);
        QCOMPARE(launch(now + 15 * 60'000), QString());
        // A scheduled one may name its own time.
        const QString later = f.makeSealed(admin, f.practiceAccount(), f.numbers(2), now + kDay);
        QCOMPARE(
            status(admin.send("POST", u"/v1/campaigns/%1:launch"_s.arg(later), {{u"generation"_s, 1}, {u"not_after_ms"_s, now + kDay}})),
            u"scheduled"_s);
        // Every answer says what time it is here.
        QCOMPARE(admin.get(u"/v1/sync"_s).headers.value("date"),
                 QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    }

    /// What a person has seen the parts by is what they are counted by, from the freezing to the carrier; if it is not, nothing is sent.
    void theGatewaysWayWithTextsIsFrozen()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const auto gateway = [&](const char *settings) { f.write(u"UPDATE gateway SET settings = '%1'"_s.arg(QLatin1String(settings))); };
        gateway("{\"latencyMs\":5,\"nationalLanguages\":[\"tr\"]}");
        const QJsonObject turkish{{u"nationalLanguages"_s, QJsonArray{u"tr"_s}}};
        const QString text = u"Sayın müşterimiz, siparişiniz yola çıktı. "_s.repeated(3);
        const QString id = f.makeDraft(admin, f.practiceAccount(), f.numbers(2));
        const QString path = u"/v1/campaigns/"_s + id;
        const auto prepare = [&](const QJsonObject &seen) { return admin.send("POST", path + u":prepare"_s, {{u"gateway_text"_s, seen}}); };
        QCOMPARE(prepare({}).code(), u"campaign.gateway_changed"_s);
        QCOMPARE(prepare({{u"gsmEncoding"_s, u"latin1"_s}}).status, 409);
        QCOMPARE(f.value(u"SELECT status FROM campaign WHERE id = '%1'"_s.arg(id)).toString(), u"inactive"_s);
        const HttpAnswer frozen = prepare(turkish);
        QCOMPARE(frozen.json.value(u"gateway_text"_s).toObject(), turkish);
        QCOMPARE(prepare({}).json.value(u"gateway_text"_s).toObject(), turkish); // frozen already: the desktop compares
        const auto put = [&](int n, const QString &encoding, int parts) {
            const QJsonObject message{
                {u"recipient"_s, f.numbers(1, n).front()}, {u"text"_s, text}, {u"encoding"_s, encoding}, {u"parts"_s, parts}};
            return admin.send("PUT", path + u"/batches/%1?generation=1"_s.arg(n), {{u"messages"_s, QJsonArray{message}}});
        };
        QCOMPARE(put(0, u"ucs2"_s, 2).code(), u"batch.disagrees"_s);
        QCOMPARE(put(0, u"gsm7"_s, 1).status, 200);
        gateway("{}");
        QCOMPARE(put(1, u"ucs2"_s, 2).code(), u"batch.disagrees"_s);
        QCOMPARE(put(1, u"gsm7"_s, 1).status, 200);
        QCOMPARE(f.value(u"SELECT sum(parts) FROM message"_s).toInt(), 2);

        QJsonObject body = quick(newUlid(), f.practiceAccount(), f.numbers(1, 9), f.clock.nowMs() + 1000);
        body[u"text"_s] = text;
        body[u"gateway_text"_s] = turkish;
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, body).code(), u"campaign.gateway_changed"_s);
        gateway("{\"nationalLanguages\":[\"all\"]}");
        body[u"gateway_text"_s] = QJsonObject{{u"nationalLanguages"_s, QJsonArray{u"all"_s}}};
        const HttpAnswer sent = admin.send("POST", u"/v1/quick-send"_s, body);
        QCOMPARE(sent.status, 200);
        QCOMPARE(jsonInt(sent.json, u"parts"), 1);
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, body).status, 200); // asked again: the same sending
    }

    void whatIsCountedInAnotherWayIsRefused()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeDraft(admin, f.practiceAccount(), f.numbers(1));
        f.check(act(admin, id, u"prepare"_s));
        const auto put = [&](const QJsonObject &second) {
            const QJsonObject first{
                {u"recipient"_s, u"+491796000000"_s}, {u"text"_s, u"Hi"_s}, {u"encoding"_s, u"gsm7"_s}, {u"parts"_s, 1}};
            return admin.send("PUT", u"/v1/campaigns/%1/batches/0?generation=1"_s.arg(id), {{u"messages"_s, QJsonArray{first, second}}});
        };
        const auto message = [](const QString &to, const QString &text, const QString &encoding, int parts) {
            return QJsonObject{{u"recipient"_s, to}, {u"text"_s, text}, {u"encoding"_s, encoding}, {u"parts"_s, parts}};
        };
        const HttpAnswer parts = put(message(u"+491796000001"_s, QString(161, u'x'), u"gsm7"_s, 1));
        QCOMPARE(parts.status, 422);
        QCOMPARE(parts.code(), u"batch.disagrees"_s);
        QCOMPARE(jsonInt(parts.json, u"index", -1), 1);
        QCOMPARE(put(message(u"+491796000001"_s, u"日"_s, u"gsm7"_s, 1)).code(), u"batch.disagrees"_s);
        QCOMPARE(put(message(u"0179"_s, u"Hi"_s, u"gsm7"_s, 1)).code(), u"batch.bad_message"_s);
        QCOMPARE(put(message(u"+491796000001"_s, u""_s, u"gsm7"_s, 0)).code(), u"batch.bad_message"_s);
        QCOMPARE(f.value(u"SELECT count(*) FROM message"_s).toInt(), 0);
        QCOMPARE(put(message(u"+491796000001"_s, u"日"_s, u"ucs2"_s, 1)).status, 200);
    }

    void prepareLooksAtEverything()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString account = f.practiceAccount();
        const auto prepare = [&](const QString &field, const QJsonValue &value) {
            const QString id = newUlid();
            QJsonObject draft{{u"name"_s, u"Draft"_s},
                              {u"sender"_s, u"Shop"_s},
                              {u"account_id"_s, account},
                              {u"list_ids"_s, QJsonArray{f.makeList(admin, f.numbers(1))}},
                              {u"text"_s, u"Hi"_s}};
            draft.insert(field, value);
            f.check(admin.send("PUT", u"/v1/campaigns/"_s + id, draft));
            return act(admin, id, u"prepare"_s).code();
        };
        QCOMPARE(prepare(u"account_id"_s, u""_s), u"campaign.no_account"_s);
        QCOMPARE(prepare(u"text"_s, u" "_s), u"campaign.no_text"_s);
        QCOMPARE(prepare(u"list_ids"_s, QJsonArray()), u"campaign.no_lists"_s);
        QCOMPARE(prepare(u"list_ids"_s, QJsonArray{newUlid()}), u"campaign.list_not_ready"_s);
        QCOMPARE(prepare(u"sender"_s, u""_s), u"sender.empty"_s);
        QCOMPARE(prepare(u"sender"_s, u"TwelveLetters"_s), u"sender.too_long"_s);
        const QString smpp = newUlid();
        f.check(admin.send("POST", u"/v1/traffic-accounts"_s, {{u"id"_s, smpp}, {u"name"_s, u"S"_s}, {u"type"_s, u"smpp"_s}}));
        QCOMPARE(prepare(u"account_id"_s, smpp), u"campaign.account_wrong_type"_s);
        const QString bare = newUlid();
        f.check(admin.send("POST", u"/v1/traffic-accounts"_s, {{u"id"_s, bare}, {u"name"_s, u"B"_s}, {u"type"_s, u"campaign"_s}}));
        QCOMPARE(prepare(u"account_id"_s, bare), u"campaign.account_no_gateway"_s);
        f.check(admin.send("PATCH", u"/v1/traffic-accounts/"_s + account, {{u"active"_s, false}}));
        QCOMPARE(prepare(u"account_id"_s, account), u"campaign.account_not_active"_s);
        QCOMPARE(admin.send("PUT", u"/v1/campaigns/"_s + newUlid(), {{u"name"_s, u"ab"_s}}).code(), u"field.invalid"_s);
        QCOMPARE(admin.send("PUT", u"/v1/campaigns/"_s + newUlid(), {{u"name"_s, u"abc"_s}, {u"account_id"_s, newUlid()}}).code(),
                 u"account.not_found"_s);
    }

    void launchPauseResumeCancel()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString id = f.makeSealed(admin, f.practiceAccount(), f.numbers(10));
        const HttpAnswer late =
            admin.send("POST", u"/v1/campaigns/%1:launch"_s.arg(id), {{u"generation"_s, 1}, {u"not_after_ms"_s, f.clock.nowMs() - 1}});
        QCOMPARE(late.status, 409);
        QCOMPARE(late.code(), u"campaign.too_late"_s);
        QCOMPARE(admin.send("POST", u"/v1/campaigns/%1:launch"_s.arg(id), {{u"generation"_s, 1}}).code(), u"campaign.too_late"_s);
        f.write(u"INSERT INTO suppression VALUES ('+491796000003', 'STOP', 0)"_s); // after the upload
        const HttpAnswer launched = f.launch(admin, id);
        QCOMPARE(status(launched), u"active"_s);
        QCOMPARE(jsonInt(launched.json, u"launched_at_ms"), f.clock.nowMs());
        QCOMPARE(jsonInt(launched.json, u"cancelled"), 1);
        QCOMPARE(jsonInt(launched.json, u"waiting"), 9);
        QCOMPARE(f.launch(admin, id).json, launched.json);
        QCOMPARE(act(admin, id, u"unprepare"_s).code(), u"campaign.wrong_status"_s);
        QCOMPARE(status(act(admin, id, u"pause"_s)), u"paused"_s);
        QCOMPARE(status(act(admin, id, u"pause"_s)), u"paused"_s);
        f.check(admin.send("PATCH", u"/v1/traffic-accounts/"_s + f.practiceAccount(), {{u"active"_s, false}}));
        QCOMPARE(act(admin, id, u"resume"_s).code(), u"campaign.account_not_active"_s);
        f.check(admin.send("PATCH", u"/v1/traffic-accounts/"_s + f.practiceAccount(), {{u"active"_s, true}}));
        QCOMPARE(status(act(admin, id, u"resume"_s)), u"active"_s);
        const HttpAnswer cancelled = act(admin, id, u"cancel"_s);
        QCOMPARE(status(cancelled), u"canceled"_s);
        QCOMPARE(jsonInt(cancelled.json, u"cancelled"), 10);
        QCOMPARE(jsonInt(cancelled.json, u"waiting"), 0);
        QCOMPARE(act(admin, id, u"resume"_s).code(), u"campaign.wrong_status"_s);
        QCOMPARE(ledger(f), QStringList());
    }

    /// One that cannot be started keeps none of the others, and says why.
    void aScheduledCampaignThatFailsFailsAlone()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const qint64 at = f.clock.nowMs() + 60'000;
        QStringList ids;
        for (int i = 0; i < 3; ++i) {
            ids << f.makeSealed(admin, f.practiceAccount(), f.numbers(2, i * 10), at);
            QCOMPARE(f.launch(admin, ids.last()).status, 200);
        }
        f.write(u"CREATE TRIGGER broken BEFORE UPDATE ON campaign WHEN NEW.id = '%1' AND NEW.status = 'active' BEGIN SELECT RAISE(ABORT, "
                "'broken'); END"_s.arg(ids[1]));
        f.clock.advance(60'001);
        const auto column = [&](const QString &id, const QString &name) {
            return f.value(u"SELECT %1 FROM campaign WHERE id = '%2'"_s.arg(name, id)).toString();
        };
        QTRY_COMPARE(column(ids[0], u"status"_s), u"active"_s);
        QTRY_COMPARE(column(ids[2], u"status"_s), u"active"_s);
        QTRY_COMPARE(column(ids[1], u"status"_s), u"paused"_s);
        QVERIFY(column(ids[1], u"fault"_s).contains(u"could not be started"));
        QCOMPARE(f.value(u"SELECT count(*) FROM attempt a JOIN message m ON m.id = a.message_id WHERE m.campaign_id = '%1'"_s.arg(ids[1]))
                     .toInt(),
                 0);
        f.write(u"DROP TRIGGER broken"_s);
        QCOMPARE(act(admin, ids[1], u"resume"_s).status, 200);
        QTRY_COMPARE(column(ids[1], u"status"_s), u"active"_s);
    }

    void scheduledCampaignsFireByTheServicesClock()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const qint64 at = f.clock.nowMs() + 600'000;
        const QString id = f.makeSealed(admin, f.practiceAccount(), f.numbers(2), at);
        const QString late = f.makeSealed(admin, f.practiceAccount(), f.numbers(2), at);
        const QString stopped = f.makeSealed(admin, f.practiceAccount(), f.numbers(2), at);
        for (const QString &each : {id, late, stopped})
            QCOMPARE(status(f.launch(admin, each)), u"scheduled"_s);
        QCOMPARE(status(act(admin, stopped, u"cancel"_s)), u"canceled"_s);
        f.write(u"UPDATE campaign SET scheduled_at_ms = scheduled_at_ms + 1 WHERE id = '%1'"_s.arg(late));
        const auto now = [&](const QString &each) {
            return f.value(u"SELECT status FROM campaign WHERE id = '%1'"_s.arg(each)).toString();
        };
        f.clock.advance(600'000);
        QTRY_COMPARE(now(id), u"active"_s);
        QCOMPARE(now(late), u"scheduled"_s);
        QCOMPARE(f.value(u"SELECT launched_at_ms FROM campaign WHERE id = '%1'"_s.arg(id)).toLongLong(), f.clock.nowMs());
        // Nothing was running for more than an hour: it asks.
        f.stop();
        f.clock.advance(60 * 60 * 1000 + 2);
        f.start();
        QTRY_COMPARE(now(late), u"paused"_s);
        QVERIFY(!f.value(u"SELECT fault FROM campaign WHERE id = '%1'"_s.arg(late)).toString().isEmpty());
        const HttpAnswer resumed = act(f.admin(), late, u"resume"_s);
        QCOMPARE(status(resumed), u"active"_s);
        QCOMPARE(jsonString(resumed.json, u"fault"), QString(u""_s));
        QCOMPARE(jsonInt(resumed.json, u"launched_at_ms"), f.clock.nowMs());
        QCOMPARE(now(stopped), u"canceled"_s);
        QCOMPARE(ledger(f), QStringList());
    }

    void quickSendHappensOnce()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        f.write(u"INSERT INTO suppression VALUES ('+491796000001', 'STOP', 0)"_s);
        const QJsonObject body = quick(newUlid(), f.practiceAccount(), f.numbers(3) + f.numbers(1), f.clock.nowMs() + 1000);
        const HttpAnswer sent = admin.send("POST", u"/v1/quick-send"_s, body);
        QCOMPARE(sent.status, 200);
        QCOMPARE(jsonString(sent.json, u"kind"), u"quick_send"_s);
        QCOMPARE(jsonString(sent.json, u"name"), u"Quick send"_s);
        QCOMPARE(status(sent), u"active"_s);
        QCOMPARE(jsonInt(sent.json, u"total"), 2);
        QCOMPARE(jsonStrings(sent.json, u"suppressed"), QStringList(u"+491796000001"_s));
        f.clock.advance(5000);
        QCOMPARE(jsonString(admin.send("POST", u"/v1/quick-send"_s, body).json, u"id"), jsonString(body, u"id"));
        QCOMPARE(f.value(u"SELECT count(*) FROM message"_s).toInt(), 2);
        // In the language of who sends it.
        QJsonObject named = quick(newUlid(), f.practiceAccount(), f.numbers(2), f.clock.nowMs() + 1000);
        named.insert(u"name"_s, QString(51, u'x'));
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, named).code(), u"field.invalid"_s);
        named.insert(u"name"_s, u"Schnellversand"_s);
        QCOMPARE(jsonString(admin.send("POST", u"/v1/quick-send"_s, named).json, u"name"), u"Schnellversand"_s);
        QJsonObject other = body;
        other.insert(u"recipients"_s, toJsonArray(f.numbers(3, 50)));
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, other).code(), u"campaign.exists"_s);
        other.insert(u"recipients"_s, toJsonArray(f.numbers(4)));
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, other).code(), u"campaign.exists"_s);
        other = body;
        other.insert(u"text"_s, u"Something else"_s);
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, other).code(), u"campaign.exists"_s);
        other.insert(u"id"_s, newUlid());
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, other).code(), u"campaign.too_late"_s);
        QJsonObject onlyStopped = quick(newUlid(), f.practiceAccount(), f.numbers(1, 1), f.clock.nowMs() + 1000);
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, onlyStopped).code(), u"campaign.no_recipients"_s);
        onlyStopped.insert(u"recipients"_s, QJsonArray{u"0179"_s});
        QCOMPARE(admin.send("POST", u"/v1/quick-send"_s, onlyStopped).code(), u"field.invalid"_s);
        QCOMPARE(f.value(u"SELECT count(*) FROM campaign"_s).toInt(), 2); // the first, and the one that was named
        QCOMPARE(ledger(f), QStringList());
    }

    void goesOutThroughThePracticeCarrier()
    {
        ServiceFixture f(true);
        f.start();
        const HttpClient admin = f.admin();
        const QString gateway = f.value(u"SELECT id FROM gateway"_s).toString();
        f.check(admin.send("PATCH", u"/v1/gateways/"_s + gateway,
                           {{u"settings"_s, QJsonObject{{u"latencyMs"_s, 1}, {u"receiptMs"_s, 1}, {u"undeliveredPercent"_s, 0}}}}));
        const QString id = f.makeSealed(admin, f.practiceAccount(), f.numbers(50));
        QCOMPARE(status(f.launch(admin, id)), u"active"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.value(u"SELECT status FROM campaign WHERE id = '%1'"_s.arg(id)).toString(), u"completed"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.value(u"SELECT delivered FROM campaign WHERE id = '%1'"_s.arg(id)).toInt(), 50, 60'000);
        QCOMPARE(f.value(u"SELECT count(*) FROM attempt"_s).toInt(), 50);
        const HttpAnswer page = admin.get(u"/v1/messages?limit=10&campaign_id="_s + id);
        QCOMPARE(page.json.value(u"messages").toArray().size(), 10);
        QCOMPARE(page.json.value(u"has_more").toBool(), true);
        const QJsonObject newest = page.json.value(u"messages").toArray().at(0).toObject();
        QVERIFY(!newest.contains(u"text"));
        const HttpAnswer story = admin.get(u"/v1/messages/%1"_s.arg(jsonInt(newest, u"id")));
        QCOMPARE(jsonString(story.json, u"text"), u"Hello Ana"_s);
        QStringList what;
        for (const QJsonValue &event : story.json.value(u"events").toArray())
            what << jsonString(event.toObject(), u"what");
        QVERIFY2(what.contains(u"queued"_s) && what.contains(u"submitting"_s) && what.contains(u"receipt_delivered"_s),
                 qPrintable(what.join(u' ')));
        QCOMPARE(ledger(f), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Campaigns)
#include "tst_campaigns.moc"
