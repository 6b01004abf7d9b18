// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceFixture.h"
#include "Yaml.h"

#include "core/domain/Preference.h"
#include "service/auth/PreferenceStore.h"
#include "service/campaigns/CampaignControl.h"
#include "service/campaigns/CampaignUpload.h"
#include "service/campaigns/ListStore.h"
#include "service/campaigns/MessageStore.h"
#include "service/campaigns/TemplateStore.h"
#include "service/dispatch/NumberingPlan.h"
#include "service/http/Api.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/AccountStore.h"
#include "service/storage/GatewayStore.h"
#include "service/storage/NetworkStore.h"
#include "tests/support/Paths.h"

#include <QFile>

using namespace cm;
using namespace cm::service;
using namespace cm::test;
using namespace Qt::StringLiterals;

/// The three descriptions of the interface agree (core/wire/Api.h, openapi.yaml, the table of routes), answers are what they say, and
/// everything is refused to whom it is not for.
class tst_Contract : public QObject {
    Q_OBJECT

private:
    QJsonObject m_document;

    static QString text(const QString &path)
    {
        QFile file(sourceDir() + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    QJsonObject schemas() const { return m_document.value(u"components").toObject().value(u"schemas").toObject(); }

    static QString permissionWords(const Route &route)
    {
        if (route.access == Route::Access::Open)
            return u"none"_s;
        if (route.anyOf == 0)
            return u"signed_in"_s;
        const std::pair<Permission, QString> words[] = {{Permission::DistributionLists, u"distribution_lists"_s},
                                                        {Permission::Campaigns, u"campaigns"_s},
                                                        {Permission::QuickSend, u"quick_send"_s},
                                                        {Permission::Statistics, u"statistics"_s},
                                                        {Permission::MessageHistory, u"message_history"_s},
                                                        {Permission::Users, u"users"_s},
                                                        {Permission::TrafficAccounts, u"traffic_accounts"_s},
                                                        {Permission::SeeFullNumbers, u"see_full_numbers"_s},
                                                        {Permission::Administration, u"administration"_s}};
        QStringList out;
        for (const auto &[permission, word] : words) {
            if (hasPermission(route.anyOf, permission))
                out << word;
        }
        return out.join(u" or "_s);
    }

    /// What is wrong with the value, by a schema of the document; empty when nothing is.
    QString wrong(const QJsonObject &schema, const QJsonValue &value, const QString &where) const
    {
        if (schema.contains(u"$ref"))
            return wrong(schemas().value(jsonString(schema, u"$ref").section(u'/', -1)).toObject(), value, where);
        const QString type = jsonString(schema, u"type");
        if (type == u"string"_s) {
            if (!value.isString())
                return where + u" is no text"_s;
            const QJsonArray allowed = schema.value(u"enum").toArray();
            return allowed.isEmpty() || allowed.contains(value) ? QString() : where + u" has another value: "_s + value.toString();
        }
        if (type == u"integer"_s)
            return value.isDouble() && value.toDouble() == std::floor(value.toDouble()) ? QString() : where + u" is no integer"_s;
        if (type == u"boolean"_s)
            return value.isBool() ? QString() : where + u" is no boolean"_s;
        if (type == u"array"_s) {
            if (!value.isArray())
                return where + u" is no array"_s;
            for (const QJsonValue &item : value.toArray()) {
                if (const QString w = wrong(schema.value(u"items").toObject(), item, where + u"[]"_s); !w.isEmpty())
                    return w;
            }
            return {};
        }
        if (!value.isObject())
            return where + u" is no object"_s;
        const QJsonObject properties = schema.value(u"properties").toObject();
        if (properties.isEmpty())
            return {};
        const QJsonObject object = value.toObject();
        for (const QJsonValue &key : schema.value(u"required").toArray()) {
            if (!object.contains(key.toString()))
                return where + u" lacks "_s + key.toString();
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!properties.contains(it.key()))
                return where + u" has an unknown "_s + it.key();
            if (const QString w = wrong(properties.value(it.key()).toObject(), it.value(), where + u'.' + it.key()); !w.isEmpty())
                return w;
        }
        return {};
    }

    QString wrongAnswer(const QByteArray &method, const QString &pattern, const HttpAnswer &answer) const
    {
        const QJsonObject operation =
            m_document.value(u"paths").toObject().value(pattern).toObject().value(QString::fromLatin1(method.toLower())).toObject();
        const QJsonObject responses = operation.value(u"responses").toObject();
        const QString where = QString::fromLatin1(method) + u' ' + pattern;
        if (answer.status >= 400) {
            if (answer.headers.value("content-type") != "application/problem+json")
                return where + u" fails without a problem"_s;
            return wrong(schemas().value(u"Problem").toObject(), answer.json, where);
        }
        const QJsonObject response = responses.value(QString::number(answer.status)).toObject();
        if (response.isEmpty())
            return where + u" answers an unknown status "_s + QString::number(answer.status);
        if (answer.status == 204)
            return answer.body.isEmpty() ? QString() : where + u" has a body"_s;
        return wrong(response.value(u"content").toObject().value(u"application/json").toObject().value(u"schema").toObject(), answer.json,
                     where);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_document = Yaml::read(text(u"service/openapi.yaml"_s));
        QVERIFY(m_document.value(u"paths").toObject().size() > 20);
        QVERIFY(schemas().size() > 30);
    }

    void theDocumentAndTheRoutesAgree()
    {
        ServiceFixture f;
        f.start();
        const QString header = text(u"core/wire/Api.h"_s);
        QSet<QString> known;
        for (const Route &route : f.service().api().router().routes()) {
            const QString name = QString::fromLatin1(route.method) + u' ' + route.pattern;
            known << QString::fromLatin1(route.method.toLower()) + route.pattern;
            const QJsonObject operation = m_document.value(u"paths")
                                              .toObject()
                                              .value(route.pattern)
                                              .toObject()
                                              .value(QString::fromLatin1(route.method.toLower()))
                                              .toObject();
            QVERIFY2(!operation.isEmpty(), qPrintable(name));
            QVERIFY2(operation.contains(u"security") == (route.access == Route::Access::Open), qPrintable(name));
            QCOMPARE(name + u": "_s + jsonString(operation, u"x-permission"), name + u": "_s + permissionWords(route));
            QStringList parameters;
            for (const QJsonValue &parameter : operation.value(u"parameters").toArray())
                parameters << jsonString(parameter.toObject(), u"$ref").section(u'/', -1);
            QVERIFY2(parameters.contains(u"IdempotencyKey"_s) == route.idempotent(), qPrintable(name));
            // The header writes three actions of a campaign in one line.
            const QString action = route.pattern.section(u':', 1);
            const bool short_ = action == u"resume"_s || action == u"cancel"_s;
            const QRegularExpression line(short_ ? u"\\| :"_s + action
                                                 : u"/// +"_s + QString::fromLatin1(route.method) + u" +"_s +
                                                       QRegularExpression::escape(route.pattern) + u"(?![\\w:/])"_s);
            QVERIFY2(line.match(header).hasMatch(), qPrintable(name + u" is not in Api.h"_s));
        }
        const QJsonObject paths = m_document.value(u"paths").toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            for (const QString &method : path.value().toObject().keys())
                QVERIFY2(known.contains(method + path.key()), qPrintable(method + u' ' + path.key() + u" is in the document only"_s));
        }
        // And nothing is said in the header that is not there.
        auto lines = QRegularExpression(u"/// +(GET|PUT|POST|PATCH|DELETE) +(/v1/[^\\s?]+)"_s).globalMatch(header);
        int said = 0;
        for (; lines.hasNext(); ++said) {
            const auto match = lines.next();
            QVERIFY2(known.contains(match.captured(1).toLower() + match.captured(2)), qPrintable(match.captured(0)));
        }
        QVERIFY(said > 35);
    }

    void theEntitiesAreWhatTheDocumentSays()
    {
        const std::pair<QString, QJsonObject> entities[] = {{u"User"_s, User().toJson()},
                                                            {u"TrafficAccount"_s, TrafficAccount().toJson()},
                                                            {u"Network"_s, Network().toJson()},
                                                            {u"DistributionList"_s, DistributionList().toJson()},
                                                            {u"Campaign"_s, Campaign().toJson()},
                                                            {u"MessageTemplate"_s, MessageTemplate().toJson()},
                                                            {u"Gateway"_s, Gateway().toJson()},
                                                            {u"TrafficTotal"_s, TrafficTotal().toJson()},
                                                            {u"ListEntry"_s, ListEntry().toJson()},
                                                            {u"Preference"_s, Preference().toJson()},
                                                            {u"Notification"_s, Notification().toJson()}};
        for (const auto &[name, json] : entities)
            QCOMPARE(schemas().value(name).toObject().value(u"properties").toObject().keys(), json.keys());
        QStringList message = Message().toJson().keys();
        message.removeAll(u"text"_s);
        QCOMPARE(schemas().value(u"Message").toObject().value(u"properties").toObject().keys(), message);
        const auto words = [&](const QString &schema, const QString &property) {
            return jsonStrings(schemas().value(schema).toObject().value(u"properties").toObject().value(property).toObject(), u"enum");
        };
        QCOMPARE(words(u"Message"_s, u"state"_s).size(), kMessageStateCount);
        for (int i = 0; i < kMessageStateCount; ++i)
            QCOMPARE(words(u"Message"_s, u"state"_s).at(i), toWire(MessageState(i)));
        for (const QString &word : words(u"Campaign"_s, u"status"_s))
            QVERIFY2(fromWire<CampaignStatus>(word), qPrintable(word));
        for (const QString &word : words(u"User"_s, u"role"_s))
            QVERIFY2(fromWire<Role>(word), qPrintable(word));
    }

    void answersAreWhatTheDocumentSays()
    {
        ServiceFixture f(true);
        f.start();
        const HttpClient admin = f.admin();
        QSet<QString> seen;
        const auto call = [&](const QByteArray &method, const QString &pattern, const QString &path, const QJsonObject &body,
                              int status = 200) {
            const HttpAnswer answer = admin.send(method, path.isEmpty() ? pattern : path, body);
            if (answer.status != status)
                qFatal("%s %s: %d %s", method.constData(), qPrintable(pattern), answer.status, answer.body.constData());
            const QString w = wrongAnswer(method, pattern, answer);
            if (!w.isEmpty())
                qFatal("%s", qPrintable(w));
            seen << QString::fromLatin1(method.toLower()) + pattern;
            return answer.json;
        };
        const QString account = f.practiceAccount();
        const QString gateway = f.value(u"SELECT id FROM gateway"_s).toString();
        const auto at = [](const QString &pattern, const QString &id) {
            return QString(pattern).replace(u"{id}"_s, id).replace(u"{n}"_s, u"0"_s);
        };
        call("GET", u"/v1/health"_s, {}, {});
        call("GET", u"/v1/me"_s, {}, {});
        call("PATCH", u"/v1/me"_s, {}, {{u"language"_s, u"de"_s}});
        call("PATCH", u"/v1/me/preferences/{key}"_s, u"/v1/me/preferences/dashboard"_s,
             {{u"fields"_s, QJsonObject{{u"tile.cost"_s, QJsonObject{{u"row"_s, 3}}}}}});
        const QJsonObject user =
            call("POST", u"/v1/users"_s, {},
                 {{u"email"_s, u"ana@example.com"_s}, {u"name"_s, u"Ana"_s}, {u"role"_s, u"administrator"_s}, {u"password"_s, f.kPassword}},
                 201);
        call("GET", u"/v1/users"_s, {}, {});
        const QString userPath = u"/v1/users/"_s + jsonString(user, u"id");
        call("PATCH", u"/v1/users/{id}"_s, userPath, {{u"name"_s, u"Anna"_s}});
        const QJsonObject tokens =
            call("POST", u"/v1/auth/sign-in"_s, {}, {{u"email"_s, u"ana@example.com"_s}, {u"password"_s, f.kPassword}});
        call("POST", u"/v1/auth/refresh"_s, {}, {{u"refresh_token"_s, tokens.value(u"refresh_token")}});
        call("POST", u"/v1/auth/sign-out"_s, {}, {}, 204);
        call("DELETE", u"/v1/users/{id}"_s, userPath, {}, 204);
        const QString newGateway = newUlid();
        call("POST", u"/v1/gateways"_s, {}, {{u"id"_s, newGateway}, {u"name"_s, u"G"_s}, {u"type"_s, u"practice"_s}}, 201);
        call("PATCH", u"/v1/gateways/{id}"_s, u"/v1/gateways/"_s + newGateway, {{u"name"_s, u"H"_s}});
        call("POST", u"/v1/gateways/{id}:test"_s, u"/v1/gateways/%1:test"_s.arg(newGateway), {});
        call("DELETE", u"/v1/gateways/{id}"_s, u"/v1/gateways/"_s + newGateway, {}, 204);
        const QString newAccount = newUlid();
        call("POST", u"/v1/traffic-accounts"_s, {}, {{u"id"_s, newAccount}, {u"name"_s, u"A"_s}, {u"gateway_id"_s, gateway}}, 201);
        call("PATCH", u"/v1/traffic-accounts/{id}"_s, u"/v1/traffic-accounts/"_s + newAccount, {{u"active"_s, false}});
        call("PUT", u"/v1/networks"_s, {},
             {{u"networks"_s, QJsonArray{Network{u"26201"_s, u"DE"_s, u"Telekom"_s, 7000, 0}.toJson()}},
              {u"prefixes"_s, QJsonArray{QJsonObject{{u"prefix"_s, u"49170"_s}, {u"mccmnc"_s, u"26201"_s}}}}});
        call("GET", u"/v1/brand"_s, {}, {});
        call("PUT", u"/v1/brand"_s, {},
             {{u"name"_s, u"Harbour Post"_s},
              {u"accent"_s, u"#0E7C86"_s},
              {u"links"_s, QJsonObject{{u"help"_s, u"https://example.org/help"_s}}}});
        const QString list = newUlid();
        call("PUT", u"/v1/lists/{id}"_s, u"/v1/lists/"_s + list, {{u"name"_s, u"L"_s}, {u"columns"_s, QJsonArray()}});
        call("PUT", u"/v1/lists/{id}/batches/{n}"_s, at(u"/v1/lists/{id}/batches/{n}"_s, list),
             {{u"entries"_s, QJsonArray{QJsonObject{{u"number"_s, u"+491796000000"_s}, {u"fields"_s, QJsonArray()}}}}});
        call("POST", u"/v1/lists/{id}:finish"_s, u"/v1/lists/%1:finish"_s.arg(list), {{u"batches"_s, 1}, {u"entries"_s, 1}});
        call("POST", u"/v1/lists/{id}:check"_s, u"/v1/lists/%1:check"_s.arg(list), {{u"numbers"_s, QJsonArray{u"+491796000000"_s}}});
        call("GET", u"/v1/lists/{id}/entries"_s, u"/v1/lists/%1/entries"_s.arg(list), {});
        const QString text1 = newUlid();
        call("PUT", u"/v1/templates/{id}"_s, u"/v1/templates/"_s + text1, {{u"name"_s, u"T"_s}, {u"text"_s, u"x"_s}});
        call("DELETE", u"/v1/templates/{id}"_s, u"/v1/templates/"_s + text1, {}, 204);
        const QJsonObject draft{{u"name"_s, u"Plan"_s},
                                {u"sender"_s, u"Shop"_s},
                                {u"account_id"_s, account},
                                {u"list_ids"_s, QJsonArray{list}},
                                {u"text"_s, u"Hello Ana"_s}};
        const QString gone = newUlid();
        call("PUT", u"/v1/campaigns/{id}"_s, u"/v1/campaigns/"_s + gone, draft);
        call("DELETE", u"/v1/campaigns/{id}"_s, u"/v1/campaigns/"_s + gone, {}, 204);
        const QString campaign = newUlid();
        const QString path = u"/v1/campaigns/"_s + campaign;
        call("PUT", u"/v1/campaigns/{id}"_s, path, draft);
        call("POST", u"/v1/campaigns/{id}:prepare"_s, path + u":prepare"_s, {});
        call("POST", u"/v1/campaigns/{id}:unprepare"_s, path + u":unprepare"_s, {});
        call("POST", u"/v1/campaigns/{id}:prepare"_s, path + u":prepare"_s, {});
        const QByteArray body = f.batchBody({u"+491796000000"_s});
        call("PUT", u"/v1/campaigns/{id}/batches/{n}"_s, path + u"/batches/0?generation=2"_s, QJsonDocument::fromJson(body).object());
        call("GET", u"/v1/campaigns/{id}/batches"_s, path + u"/batches"_s, {});
        call("POST", u"/v1/campaigns/{id}:seal"_s, path + u":seal"_s,
             {{u"generation"_s, 2},
              {u"batches"_s, 1},
              {u"messages"_s, 1},
              {u"hash"_s, f.sealHash({toCompactJson(QJsonDocument::fromJson(body).object())})}});
        call("POST", u"/v1/campaigns/{id}:launch"_s, path + u":launch"_s,
             {{u"generation"_s, 2}, {u"not_after_ms"_s, f.clock.nowMs() + 1000}});
        QTRY_VERIFY(f.value(u"SELECT count(*) FROM campaign WHERE status = 'completed'"_s).toInt() == 1);
        // An active account with a gateway that takes its time, so that there is something to pause.
        f.check(admin.send("PATCH", u"/v1/gateways/"_s + gateway, {{u"settings"_s, QJsonObject{{u"latencyMs"_s, 60'000}}}}));
        const QString quick = newUlid();
        call("POST", u"/v1/quick-send"_s, {},
             {{u"id"_s, quick},
              {u"sender"_s, u"Shop"_s},
              {u"account_id"_s, account},
              {u"text"_s, u"Hi"_s},
              {u"recipients"_s, toJsonArray(f.numbers(200))},
              {u"not_after_ms"_s, f.clock.nowMs() + 1000}});
        for (const QString &action : {u"pause"_s, u"resume"_s, u"cancel"_s})
            call("POST", u"/v1/campaigns/{id}:"_s + action, u"/v1/campaigns/%1:%2"_s.arg(quick, action), {});
        const QJsonObject page = call("GET", u"/v1/messages"_s, u"/v1/messages?limit=5"_s, {});
        const qint64 message = jsonInt(page.value(u"messages").toArray().at(0).toObject(), u"id");
        call("GET", u"/v1/messages/{id}"_s, u"/v1/messages/%1"_s.arg(message), {});
        const QString told = f.value(u"SELECT id FROM notification"_s).toString();
        call("POST", u"/v1/notifications:mark"_s, {}, {{u"ids"_s, QJsonArray{told}}, {u"state"_s, u"read"_s}});
        const QJsonObject sync = call("GET", u"/v1/sync"_s, u"/v1/sync?limit=2000"_s, {});
        const QHash<QString, QString> schemaOf{{u"user"_s, u"User"_s},
                                               {u"network"_s, u"Network"_s},
                                               {u"account"_s, u"TrafficAccount"_s},
                                               {u"gateway"_s, u"Gateway"_s},
                                               {u"list"_s, u"DistributionList"_s},
                                               {u"template"_s, u"MessageTemplate"_s},
                                               {u"campaign"_s, u"Campaign"_s},
                                               {u"message"_s, u"Message"_s},
                                               {u"total"_s, u"TrafficTotal"_s},
                                               {u"preference"_s, u"Preference"_s},
                                               {u"notification"_s, u"Notification"_s}};
        QSet<QString> types;
        QString cursor = jsonString(sync, u"cursor");
        QJsonArray changes = sync.value(u"changes").toArray();
        while (!changes.isEmpty()) {
            for (const QJsonValue &value : changes) {
                const QJsonObject change = value.toObject();
                const QString type = jsonString(change, u"type");
                types << type;
                const QString w = wrong(schemas().value(schemaOf.value(type)).toObject(), change.value(u"data"), type);
                QVERIFY2(w.isEmpty(), qPrintable(w));
            }
            const QJsonObject next = admin.get(u"/v1/sync?cursor="_s + cursor).json;
            cursor = jsonString(next, u"cursor");
            changes = next.value(u"changes").toArray();
        }
        for (const QString &type : {u"user"_s, u"preference"_s, u"network"_s, u"account"_s, u"gateway"_s, u"list"_s, u"campaign"_s,
                                    u"message"_s, u"total"_s, u"notification"_s})
            QVERIFY2(types.contains(type), qPrintable(type));
        call("DELETE", u"/v1/lists/{id}"_s, u"/v1/lists/"_s + list, {}, 204);
        for (const Route &route : f.service().api().router().routes()) {
            const QString name = QString::fromLatin1(route.method.toLower()) + route.pattern;
            QVERIFY2(seen.contains(name) || route.pattern == u"/v1/events"_s, qPrintable(name + u" was never asked"_s));
        }
    }

    /// Every route with every role, and with each permission alone.
    void everythingIsRefusedToWhomItIsNotFor()
    {
        ServiceFixture f;
        f.options().http.eventCommentMs = 50;
        f.start();
        struct Who {
            QString name;
            Permissions permissions;
            HttpClient client;
        };
        QList<Who> everybody;
        for (const Role role : {Role::CampaignManager, Role::ReportingManager, Role::UserManager})
            everybody.append({toWire(role), permissionsOf(role), HttpClient(0)});
        everybody.append({u"nobody"_s, 0, HttpClient(0)});
        for (unsigned bit = 1; bit < kAllPermissions; bit <<= 1)
            everybody.append({u"only %1"_s.arg(bit), bit, HttpClient(0)});
        for (Who &who : everybody)
            who.client = f.user(who.permissions, {}, QString(who.name).remove(u' ') + u"@example.com"_s);
        int refused = 0;
        for (const Route &route : f.service().api().router().routes()) {
            // Signing out would end the test's own session, and the stream of events does not end.
            if (route.access == Route::Access::Open || route.pattern == u"/v1/events"_s || route.pattern == u"/v1/auth/sign-out"_s)
                continue;
            const QString path =
                QString(route.pattern).replace(u"{id}"_s, newUlid()).replace(u"{n}"_s, u"0"_s).replace(u"{key}"_s, u"page"_s);
            const QByteArray name = route.method + ' ' + route.pattern.toUtf8();
            const HttpAnswer stranger = f.nobody().send(route.method, path, {});
            QVERIFY2(stranger.status == 401, name);
            HttpClient forged = f.nobody();
            forged.setToken(u"AAAA"_s);
            QVERIFY2(forged.send(route.method, path, {}).status == 401, name);
            for (const Who &who : everybody) {
                const HttpAnswer answer = who.client.send(route.method, path, {});
                const bool may = route.anyOf == 0 || (route.anyOf & who.permissions) != 0;
                QVERIFY2((answer.code() == u"permission.missing"_s) == !may, name + ' ' + who.name.toUtf8() + ' ' + answer.body);
                QVERIFY2(may || answer.status == 403, name);
                QVERIFY2(answer.status < 500 && answer.status != 401, name + answer.body);
                const QString w = wrongAnswer(route.method, route.pattern, answer);
                QVERIFY2(w.isEmpty(), qPrintable(w));
                refused += may ? 0 : 1;
            }
        }
        QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
    }

    /// With every permission but Administration, and without the account.
    void anotherAccountDoesNotExist()
    {
        ServiceFixture f;
        f.start();
        const HttpClient admin = f.admin();
        const QString practice = f.practiceAccount();
        const QString other = newUlid();
        f.check(
            admin.send("POST", u"/v1/traffic-accounts"_s,
                       {{u"id"_s, other}, {u"name"_s, u"Other"_s}, {u"gateway_id"_s, f.value(u"SELECT id FROM gateway"_s).toString()}}));
        const QString campaign = f.makeSealed(admin, practice, f.numbers(2));
        const QString draft = f.makeDraft(admin, practice, f.numbers(1));
        const QString own = newUlid();
        f.check(admin.send("PUT", u"/v1/campaigns/"_s + own, {{u"name"_s, u"Mine"_s}}));
        const Permissions all = kAllPermissions & ~static_cast<unsigned>(Permission::Administration) &
                                ~static_cast<unsigned>(Permission::TrafficAccounts) & ~static_cast<unsigned>(Permission::Users);
        const HttpClient ben = f.user(all, {other}, u"ben@example.com"_s);
        for (const QString &id : {campaign, draft, own}) {
            const QString path = u"/v1/campaigns/"_s + id;
            QCOMPARE(ben.send("PUT", path, {{u"name"_s, u"Stolen"_s}}, {"If-Match: 1"}).code(), u"campaign.not_found"_s);
            QCOMPARE(ben.send("DELETE", path, {}).code(), u"campaign.not_found"_s);
            QCOMPARE(ben.get(path + u"/batches"_s).code(), u"campaign.not_found"_s);
            QCOMPARE(ben.sendRaw("PUT", path + u"/batches/5"_s, f.batchBody(f.numbers(1))).code(), u"campaign.not_found"_s);
            for (const QString &action : {u"prepare"_s, u"unprepare"_s, u"seal"_s, u"launch"_s, u"pause"_s, u"resume"_s, u"cancel"_s})
                QCOMPARE(ben.send("POST", path + u':' + action, {}).code(), u"campaign.not_found"_s);
        }
        QCOMPARE(ben.send("PUT", u"/v1/campaigns/"_s + newUlid(), {{u"name"_s, u"Plan"_s}, {u"account_id"_s, practice}}).code(),
                 u"account.not_found"_s);
        QCOMPARE(ben.send("POST", u"/v1/quick-send"_s,
                          {{u"id"_s, newUlid()},
                           {u"sender"_s, u"Shop"_s},
                           {u"account_id"_s, practice},
                           {u"text"_s, u"Hi"_s},
                           {u"recipients"_s, QJsonArray{u"+491796000000"_s}},
                           {u"not_after_ms"_s, f.clock.nowMs() + 1000}})
                     .code(),
                 u"account.not_found"_s);
        QCOMPARE(ben.get(u"/v1/messages?account_id="_s + practice).code(), u"account.not_found"_s);
        QCOMPARE(ben.get(u"/v1/messages"_s).json.value(u"messages").toArray().size(), 0);
        QCOMPARE(ben.get(u"/v1/messages?campaign_id="_s + campaign).json.value(u"messages").toArray().size(), 0);
        QCOMPARE(ben.get(u"/v1/messages/%1"_s.arg(f.value(u"SELECT min(id) FROM message"_s).toLongLong())).code(), u"message.not_found"_s);
        const QByteArray feed = ben.get(u"/v1/sync?limit=2000"_s).body + ben.get(u"/v1/sync?limit=2000"_s).body;
        QVERIFY(!feed.contains(campaign.toLatin1()) && !feed.contains(draft.toLatin1()) && !feed.contains(own.toLatin1()));
        QVERIFY(!feed.contains(practice.toLatin1()));
        // An administrator who does not belong to the account looks, and does not send.
        const HttpClient boss = f.user(kAllPermissions, {}, u"boss@example.com"_s);
        QCOMPARE(boss.get(u"/v1/messages?account_id="_s + practice).json.value(u"messages").toArray().size(), 2);
        QCOMPARE(f.launch(boss, campaign).code(), u"campaign.account_not_yours"_s);
        // Entries are masked for who neither sends nor may see them.
        const QString list = f.makeList(admin, f.numbers(1));
        const HttpClient lists = f.user(static_cast<Permissions>(Permission::DistributionLists), {}, u"l@example.com"_s);
        QVERIFY(lists.get(u"/v1/lists/%1/entries"_s.arg(list)).body.contains("+4***********"));
        QVERIFY(ben.get(u"/v1/lists/%1/entries"_s.arg(list)).body.contains("+491796000000"));
    }

    /// The stores themselves refuse who is not known, whatever stands in front of them.
    void theStoresDenyByDefault()
    {
        ServiceFixture f;
        f.start();
        const QString campaign = f.makeSealed(f.admin(), f.practiceAccount(), f.numbers(1));
        const QString list = f.value(u"SELECT id FROM list"_s).toString();
        const QString user = f.value(u"SELECT id FROM user"_s).toString();
        const QString gateway = f.value(u"SELECT id FROM gateway"_s).toString();
        const QString account = f.practiceAccount();
        const Principal nobody;
        const NumberingPlan plan;
        int given = 0;
        const auto done = f.service().database().writeAndWait([&](WriteContext &tx) -> Result<void> {
            const QSqlDatabase &db = tx.db();
            const QJsonObject name{{u"name"_s, u"Name"_s}};
            given += UserStore::self(db, nobody).has_value() + UserStore::all(db, nobody).has_value() +
                     UserStore::create(tx, nobody, name, {}).has_value() + UserStore::change(tx, nobody, user, name, -1, {}).has_value() +
                     UserStore::changeSelf(tx, nobody, name, -1).has_value() + UserStore::remove(tx, nobody, user).has_value() +
                     PreferenceStore::change(tx, nobody, u"page"_s, {{u"fields"_s, QJsonObject{{u"a"_s, 1}}}}).has_value();
            TrafficAccount newAccount;
            newAccount.id = newUlid();
            newAccount.name = u"N"_s;
            Gateway newGateway;
            newGateway.id = newUlid();
            newGateway.name = u"N"_s;
            given +=
                AccountStore::create(tx, nobody, newAccount).has_value() + AccountStore::change(tx, nobody, account, {}, -1).has_value() +
                AccountStore::forSending(db, nobody, account).has_value() + GatewayStore::create(tx, nobody, newGateway, {}).has_value() +
                GatewayStore::change(tx, nobody, gateway, name, {}, -1).has_value() +
                GatewayStore::remove(tx, nobody, gateway, -1).has_value() + NetworkStore::import(tx, nobody, {}, {}, true).has_value();
            given += ListStore::put(tx, nobody, newUlid(), name, -1).has_value() +
                     ListStore::addBatch(tx, nobody, list, 1, {}, {}).has_value() + ListStore::finish(tx, nobody, list, {}).has_value() +
                     ListStore::suppressed(db, nobody, {}).has_value() + ListStore::entries(db, nobody, list, -1, 10).has_value() +
                     ListStore::remove(tx, nobody, list, -1).has_value();
            given += TemplateStore::put(tx, nobody, newUlid(), name, 0).has_value() +
                     TemplateStore::remove(tx, nobody, newUlid(), -1).has_value();
            given +=
                CampaignStore::putDraft(tx, nobody, newUlid(), name, 0).has_value() +
                CampaignStore::remove(tx, nobody, campaign, -1).has_value() +
                CampaignUpload::prepare(tx, nobody, campaign, -1).has_value() + CampaignUpload::batches(db, nobody, campaign).has_value() +
                CampaignUpload::addBatch(tx, nobody, campaign, 1, 1, {}).has_value() +
                CampaignUpload::unprepare(tx, nobody, campaign, 1).has_value() + CampaignUpload::seal(tx, nobody, campaign, {}).has_value();
            given += CampaignControl::launch(tx, nobody, campaign, 1, tx.nowMs()).has_value() +
                     CampaignControl::pause(tx, nobody, campaign).has_value() + CampaignControl::resume(tx, nobody, campaign).has_value() +
                     CampaignControl::cancel(tx, nobody, campaign).has_value() +
                     CampaignControl::quickSend(tx, nobody, {}, plan).has_value();
            given += NotificationStore::mark(tx, nobody, {{u"ids"_s, u"all"_s}, {u"state"_s, u"read"_s}}).has_value();
            given += MessageStore::page(db, nobody, {}).has_value() + MessageStore::story(db, nobody, 1).has_value();
            return {};
        });
        QVERIFY(done);
        QCOMPARE(given, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Contract)
#include "tst_contract.moc"
