// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "core/text/Segmenter.h"
#include "service/dispatch/Dispatcher.h"
#include "service/dispatch/LedgerCheck.h"
#include "service/dispatch/MessageLedger.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

namespace cm::service {

/// A store on disk with a gateway, an account and campaigns, for tests that send.
class SendingFixture {
public:
    void openDatabase()
    {
        auto opened = Database::open(m_dir.filePath(QStringLiteral("data")), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_db = std::move(*opened);
    }
    void close()
    {
        m_dispatcher.reset();
        m_db.reset();
    }
    Database &db() { return *m_db; }
    const QString dataDir() const { return m_dir.filePath(QStringLiteral("data")); }

    void startDispatcher(Dispatcher::Options options = {}, const QByteArray &password = "secret")
    {
        m_dispatcher = std::make_unique<Dispatcher>(
            *m_db, m_clock, [password](const QString &) -> Result<QByteArray> { return password; }, options);
        const auto started = m_dispatcher->start();
        if (!started)
            qFatal("%s", qPrintable(started.error().detail));
    }
    Dispatcher &dispatcher() { return *m_dispatcher; }
    void stopDispatcher(int deadlineMs = 5000)
    {
        m_dispatcher->stop(deadlineMs);
        m_dispatcher.reset();
    }

    void write(const std::function<void(WriteContext &)> &job)
    {
        const auto done = m_db->writeAndWait([&](WriteContext &tx) -> Result<void> {
            job(tx);
            return {};
        });
        if (!done)
            qFatal("%s: %s", qPrintable(done.error().key), qPrintable(done.error().detail));
    }
    qint64 number(const QString &sql, const QString &argument = {}) const
    {
        qint64 out = 0;
        const auto read = m_db->read([&](QSqlDatabase &db) {
            Statement s(db, sql);
            if (argument.isEmpty() ? s.run() : s.run(argument)) {
                if (s.next())
                    out = s.integer(0);
            }
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return out;
    }
    QString text(const QString &sql, const QString &argument = {}) const
    {
        QString out;
        const auto read = m_db->read([&](QSqlDatabase &db) {
            Statement s(db, sql);
            if ((argument.isEmpty() ? s.run() : s.run(argument)) && s.next())
                out = s.text(0);
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return out;
    }

    QString addGateway(GatewayType type, const QJsonObject &settings)
    {
        const auto id = newUlid();
        write([&](WriteContext &tx) {
            Statement::rows(tx.db(), QStringLiteral("INSERT INTO gateway (id, name, type, settings, rev) VALUES (?, 'test', ?, ?, ?)"), id,
                            toWire(type), QString::fromUtf8(toCompactJson(settings)), tx.nextRev());
        });
        return id;
    }
    void setGatewaySettings(const QString &id, const QJsonObject &settings)
    {
        write([&](WriteContext &tx) {
            Statement::rows(tx.db(), QStringLiteral("UPDATE gateway SET settings = ?, rev = ? WHERE id = ?"),
                            QString::fromUtf8(toCompactJson(settings)), tx.nextRev(), id);
        });
    }
    QString addAccount(const QString &gatewayId, InDoubtPolicy policy = InDoubtPolicy::Hold)
    {
        const auto id = newUlid();
        write([&](WriteContext &tx) {
            Statement::rows(tx.db(),
                            QStringLiteral("INSERT INTO account (id, name, display_name, type, gateway_id, in_doubt_policy, rev) VALUES "
                                           "(?, ?, 'Test', 'campaign', ?, ?, ?)"),
                            id, id, gatewayId, toWire(policy), tx.nextRev());
        });
        return id;
    }
    struct Campaign {
        QString id;
        QString accountId;
        int messages = 0;
        QString text = QStringLiteral("Hello {n}"); ///< {n} is the number of the message
        QString sender = QStringLiteral("Brand");
        CampaignKind kind = CampaignKind::Campaign;
        CampaignStatus status = CampaignStatus::Active;
        int firstNumber = 0;
    };
    static QString recipient(int n) { return QStringLiteral("+4917%1").arg(10'000'000 + n); }
    /// Stores a campaign and its messages, launched unless status says otherwise.
    QString addCampaign(Campaign c)
    {
        if (c.id.isEmpty())
            c.id = newUlid();
        write([&](WriteContext &tx) {
            Statement::rows(tx.db(),
                            QStringLiteral("INSERT INTO campaign (id, kind, name, sender, account_id, status, sealed, created_at_ms, "
                                           "launched_at_ms, rev) VALUES (?, ?, 'test', ?, ?, ?, 1, ?, ?, ?)"),
                            c.id, toWire(c.kind), c.sender, c.accountId, toWire(c.status), tx.nowMs(), tx.nowMs(), tx.nextRev());
            QList<MessageLedger::NewMessage> messages;
            for (int i = 0; i < c.messages; ++i) {
                auto text = c.text;
                text.replace(QStringLiteral("{n}"), QString::number(i));
                const auto count = countSegments(text);
                messages.append({recipient(c.firstNumber + i), c.sender, text, count.encoding, count.parts, QStringLiteral("26201"),
                                 qint64(7500) * count.parts});
            }
            MessageLedger ledger(tx);
            ledger.add(c.id, c.accountId, messages);
            ledger.flush();
        });
        return c.id;
    }
    void setStatus(const QString &campaignId, CampaignStatus status)
    {
        write([&](WriteContext &tx) {
            Statement::rows(tx.db(), QStringLiteral("UPDATE campaign SET status = ?, rev = ? WHERE id = ?"), toWire(status), tx.nextRev(),
                            campaignId);
        });
    }
    template<class Member>
    Result<void> ledger(Member member, const QString &campaignId)
    {
        return m_db->writeAndWait([&](WriteContext &tx) -> Result<void> {
            MessageLedger ledger(tx);
            if (auto done = (ledger.*member)(campaignId); !done)
                return done;
            ledger.flush();
            return {};
        });
    }
    qint64 count(MessageState state) const
    {
        return number(QStringLiteral("SELECT count(*) FROM message WHERE state = %1").arg(int(state)));
    }
    /// "accepted:3 delivered:7", for messages of failed comparisons.
    QString states() const
    {
        QStringList out;
        for (int i = 0; i < kMessageStateCount; ++i) {
            if (const auto n = count(MessageState(i)))
                out.append(QStringLiteral("%1:%2").arg(toWire(MessageState(i))).arg(n));
        }
        return out.join(u' ');
    }
    QString status(const QString &campaignId) const { return text(QStringLiteral("SELECT status FROM campaign WHERE id = ?"), campaignId); }
    QString check() const { return checkLedger(*m_db).join(u'\n'); }

private:
    QTemporaryDir m_dir;
    SystemClock m_clock;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<Dispatcher> m_dispatcher;
};

} // namespace cm::service
