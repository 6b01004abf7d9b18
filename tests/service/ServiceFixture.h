// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpClient.h"

#include "core/base/Ulid.h"
#include "core/domain/Entities.h"
#include "core/text/Segmenter.h"
#include "service/Service.h"
#include "service/auth/UserStore.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace cm::test {

class SetClock final : public Clock {
public:
    qint64 nowMs() const override { return m_now; }
    void advance(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now = 1'800'000'000'000;
};

/// A running service on a folder of its own, its clock set by the test, with the workspace's administrator signed in.
class ServiceFixture {
public:
    explicit ServiceFixture(bool dispatching = false) { m_options.dispatching = dispatching; }

    service::Service::Options &options() { return m_options; }

    void start()
    {
        m_options.dataDir = m_dir.filePath(QStringLiteral("data"));
        m_options.local = true;
        m_options.passwordCost = {1, 8 * 1024 * 1024};
        m_options.schedulerTickMs = 50;
        auto started = service::Service::start(m_options, clock);
        if (!started)
            qFatal("%s %s", qPrintable(started.error().key), qPrintable(started.error().detail));
        m_service = std::move(*started);
    }
    void stop() { m_service.reset(); }
    QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }
    service::Service &service() { return *m_service; }
    HttpClient admin() const { return HttpClient(m_service->port(), m_service->localToken().toLatin1()); }
    HttpClient nobody() const { return HttpClient(m_service->port()); }

    /// Signs in and answers a client with the token.
    HttpClient signIn(const QString &email, const QString &password) const
    {
        HttpClient client = nobody();
        const HttpAnswer answer = client.send("POST", QStringLiteral("/v1/auth/sign-in"),
                                              {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
        client.setToken(jsonString(answer.json, u"access_token"));
        return client;
    }
    /// Makes a user of these rights and signs in.
    HttpClient user(Permissions permissions, const QStringList &accounts, const QString &email)
    {
        const HttpAnswer made = admin().send("POST", QStringLiteral("/v1/users"),
                                             {{QStringLiteral("email"), email},
                                              {QStringLiteral("name"), email},
                                              {QStringLiteral("role"), QStringLiteral("custom")},
                                              {QStringLiteral("permissions"), qint64(permissions)},
                                              {QStringLiteral("account_ids"), toJsonArray(accounts)},
                                              {QStringLiteral("password"), kPassword}});
        if (made.status != 201)
            qFatal("user: %d %s", made.status, made.body.constData());
        m_lastUser = jsonString(made.json, u"id");
        return signIn(email, kPassword);
    }
    QString lastUser() const { return m_lastUser; }

    QString practiceAccount() const { return value(QStringLiteral("SELECT id FROM account WHERE name = 'Practice'")).toString(); }
    QVariant value(const QString &sql) const
    {
        QVariant out;
        const auto read = m_service->database().read([&](QSqlDatabase &db) { out = service::Statement::value(db, sql, {}); });
        return read ? out : QVariant();
    }
    void write(const QString &sql)
    {
        const auto done = m_service->database().writeAndWait([&](service::WriteContext &tx) -> Result<void> {
            service::Statement::rows(tx.db(), sql);
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    /// A ready list of these numbers with one column "Name".
    QString makeList(const HttpClient &client, const QStringList &numbers)
    {
        const QString id = newUlid();
        const QString path = QStringLiteral("/v1/lists/") + id;
        QJsonArray entries;
        for (const QString &number : numbers)
            entries.append(QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("fields"), QJsonArray{QStringLiteral("Ana")}}});
        check(client.send(
            "PUT", path,
            {{QStringLiteral("name"), QStringLiteral("List")}, {QStringLiteral("columns"), QJsonArray{QStringLiteral("Name")}}}));
        check(client.send("PUT", path + QStringLiteral("/batches/0"), {{QStringLiteral("entries"), entries}}));
        check(client.send("POST", path + QStringLiteral(":finish"),
                          {{QStringLiteral("batches"), 1}, {QStringLiteral("entries"), numbers.size()}}));
        return id;
    }
    /// A draft on the account, with one list of these numbers.
    QString makeDraft(const HttpClient &client, const QString &account, const QStringList &numbers, qint64 scheduledAtMs = 0)
    {
        const QString id = newUlid();
        check(client.send("PUT", QStringLiteral("/v1/campaigns/") + id,
                          {{QStringLiteral("name"), QStringLiteral("Spring sale")},
                           {QStringLiteral("sender"), QStringLiteral("Shop")},
                           {QStringLiteral("account_id"), account},
                           {QStringLiteral("list_ids"), QJsonArray{makeList(client, numbers)}},
                           {QStringLiteral("text"), QStringLiteral("Hello {Name}")},
                           {QStringLiteral("scheduled_at_ms"), scheduledAtMs}}));
        return id;
    }
    static QByteArray batchBody(const QStringList &numbers, const QString &text = QStringLiteral("Hello Ana"))
    {
        const SegmentCount count = countSegments(text);
        QJsonArray messages;
        for (const QString &number : numbers)
            messages.append(QJsonObject{{QStringLiteral("recipient"), number},
                                        {QStringLiteral("text"), text},
                                        {QStringLiteral("encoding"), toWire(count.encoding)},
                                        {QStringLiteral("parts"), count.parts}});
        return toCompactJson({{QStringLiteral("messages"), messages}});
    }
    static QString sealHash(const QList<QByteArray> &bodies)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray &body : bodies)
            hash.addData(QCryptographicHash::hash(body, QCryptographicHash::Sha256));
        return QString::fromLatin1(hash.result().toHex());
    }
    /// Prepared, uploaded in one batch and sealed.
    QString makeSealed(const HttpClient &client, const QString &account, const QStringList &numbers, qint64 scheduledAtMs = 0)
    {
        const QString id = makeDraft(client, account, numbers, scheduledAtMs);
        const QString path = QStringLiteral("/v1/campaigns/") + id;
        const QByteArray body = batchBody(numbers);
        check(client.send("POST", path + QStringLiteral(":prepare"), {}));
        check(client.sendRaw("PUT", path + QStringLiteral("/batches/0?generation=1"), body));
        check(client.send("POST", path + QStringLiteral(":seal"),
                          {{QStringLiteral("generation"), 1},
                           {QStringLiteral("batches"), 1},
                           {QStringLiteral("messages"), numbers.size()},
                           {QStringLiteral("hash"), sealHash({body})}}));
        return id;
    }
    HttpAnswer launch(const HttpClient &client, const QString &id)
    {
        return client.send("POST", QStringLiteral("/v1/campaigns/%1:launch").arg(id),
                           {{QStringLiteral("generation"), 1}, {QStringLiteral("not_after_ms"), clock.nowMs() + 900'000}});
    }
    static void check(const HttpAnswer &answer)
    {
        if (answer.status < 200 || answer.status > 299)
            qFatal("HTTP %d: %s", answer.status, answer.body.constData());
    }
    static QStringList numbers(int count, int from = 0)
    {
        QStringList out;
        for (int i = 0; i < count; ++i)
            out << QStringLiteral("+49179%1").arg(6000000 + from + i);
        return out;
    }

    static inline const QString kPassword = QStringLiteral("Correct-Horse-7");
    SetClock clock;

private:
    QTemporaryDir m_dir;
    service::Service::Options m_options;
    std::unique_ptr<service::Service> m_service;
    QString m_lastUser;
};

} // namespace cm::test
