// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/CampaignControl.h"
#include "service/gateways/RateLimiter.h"
#include "service/gateways/practice/PracticeLink.h"
#include "tests/service/SendingFixture.h"

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

/// The dispatcher with the practice carrier: no network, everything else as in the running service.
class DispatchTest : public QObject {
    Q_OBJECT

    const QJsonObject m_quick{{u"latencyMs"_s, 2}, {u"receiptMs"_s, 20}, {u"undeliveredPercent"_s, 10}};

private Q_SLOTS:
    void rateLimiterCountsParts()
    {
        RateLimiter limiter(100);
        qint64 now = 1000;
        QCOMPARE(limiter.available(now), 10); // a tenth of a second at once
        limiter.take(10, now);
        QCOMPARE(limiter.available(now), 0);
        QCOMPARE(limiter.waitMs(now), 10);
        now += 50;
        QCOMPARE(limiter.available(now), 5);
        limiter.take(8, now); // a long message may run into debt
        QCOMPARE(limiter.available(now), 0);
        QCOMPARE(limiter.waitMs(now), 40);
        int sent = 0;
        for (int i = 0; i < 1000; ++i) {
            const int n = limiter.available(++now);
            limiter.take(n, now);
            sent += n;
        }
        QVERIFY2(sent >= 95 && sent <= 101, qPrintable(QString::number(sent)));
    }

    void rateLimiterGivesWay()
    {
        RateLimiter limiter(100);
        limiter.available(0);
        limiter.throttled(10);
        QCOMPARE(limiter.rate(), 50.0);
        limiter.throttled(500); // of the same burst
        QCOMPARE(limiter.rate(), 50.0);
        limiter.throttled(1100);
        QCOMPARE(limiter.rate(), 25.0);
        limiter.available(10'000);
        QVERIFY(limiter.rate() > 25.0 && limiter.rate() < 100.0);
        limiter.available(60'000);
        QCOMPARE(limiter.rate(), 100.0);

        RateLimiter free;
        free.available(0);
        free.take(400, 10);
        free.throttled(20);
        QCOMPARE(free.rate(), 200.0);
        free.available(60'000);
        QCOMPARE(free.rate(), 0.0);
        QVERIFY(free.available(60'001) > 1000);
    }

    void sendsEachOnceAndEnds()
    {
        SendingFixture f;
        f.openDatabase();
        const auto account = f.addAccount(f.addGateway(GatewayType::Practice, m_quick));
        const auto campaign = f.addCampaign({.accountId = account, .messages = 1500});
        const auto longOnes = f.addCampaign({.accountId = account, .messages = 100, .text = QString(400, u'x') + u"{n}"_s});
        f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(f.status(campaign), u"completed"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.number(u"SELECT count(*) FROM message WHERE state IN (8, 9, 10, 11)"_s), 1600, 30'000);
        QCOMPARE(f.status(longOnes), u"completed"_s);
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt"_s), 1600);
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt WHERE outcome = 'accepted' AND ended_at_ms >= started_at_ms"_s), 1600);
        QCOMPARE(f.number(u"SELECT count(*) FROM part"_s), 1500 + 300);
        QCOMPARE(f.number(u"SELECT count(*) FROM receipt_inbox"_s), 0);
        const auto bad = f.number(u"SELECT count(*) FROM message WHERE state IN (9, 10, 11)"_s);
        QVERIFY2(bad > 80 && bad < 260, qPrintable(QString::number(bad)));
        QCOMPARE(f.number(u"SELECT count(*) FROM message WHERE state IN (9, 10, 11) AND error_code = ''"_s), 0);
        QCOMPARE(f.check(), QString());
        QVERIFY(f.number(u"SELECT finished_at_ms FROM campaign WHERE id = ?"_s, campaign) > 0);
        // Every revision is used once.
        QCOMPARE(f.number(u"SELECT count(*) - count(DISTINCT rev) FROM message"_s), 0);
        QCOMPARE(f.text(u"SELECT state FROM gateway"_s), u"bound"_s);
        f.stopDispatcher();
        QCOMPARE(f.text(u"SELECT state FROM gateway"_s), u"idle"_s);
    }

    /// The gateway was set otherwise after a campaign was frozen: what is stored and charged is what goes over the wire.
    void countedByTheGatewayThatSends()
    {
        SendingFixture f;
        f.openDatabase();
        auto settings = m_quick;
        settings[u"gsmEncoding"_s] = u"latin1"_s;
        const auto gateway = f.addGateway(GatewayType::Practice, settings);
        const auto account = f.addAccount(gateway);
        const auto changed = f.addCampaign({.accountId = account, .messages = 30, .text = u"€ {n} "_s + QString(90, u'x')});
        const auto same = f.addCampaign({.accountId = account, .messages = 20, .firstNumber = 100});
        QCOMPARE(f.number(u"SELECT parts FROM campaign WHERE id = ?"_s, changed), 30);
        const auto impossible = f.addCampaign({.accountId = account, .messages = 5, .text = u"ж {n}"_s, .firstNumber = 200});
        f.write([&](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE campaign SET unicode_allowed = 0 WHERE id = ?"_s, impossible); });
        f.startDispatcher();
        // It would cost twice what a person has seen: it waits for that person, and the others go on.
        QTRY_COMPARE_WITH_TIMEOUT(f.status(changed), u"paused"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.status(impossible), u"paused"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(f.number(u"SELECT count(*) FROM message WHERE state IN (8, 9, 10, 11)"_s), 20, 30'000);
        QCOMPARE(f.status(same), u"completed"_s);
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt"_s), 20);
        QCOMPARE(f.number(u"SELECT parts FROM campaign WHERE id = ?"_s, changed), 30);
        QVERIFY(f.text(u"SELECT fault FROM campaign WHERE id = ?"_s, changed).contains(u"more SMS than were shown"));
        Principal admin;
        admin.userId = u"admin"_s;
        admin.permissions = permissionsOf(Role::Administrator);
        admin.accountIds = {account};
        for (const QString &id : {changed, impossible})
            f.write([&](WriteContext &tx) { QVERIFY(CampaignControl::resume(tx, admin, id)); });
        f.dispatcher().wake();
        QTRY_COMPARE_WITH_TIMEOUT(f.number(u"SELECT count(*) FROM message WHERE state IN (8, 9, 10, 11)"_s), 50, 30'000);
        // What cannot leave in any way waits until the gateway is set back, and says so.
        QTRY_COMPARE_WITH_TIMEOUT(f.status(impossible), u"paused"_s, 30'000);
        QVERIFY(f.text(u"SELECT fault FROM campaign WHERE id = ?"_s, impossible).contains(u"cannot send"));
        QCOMPARE(f.number(u"SELECT count(*) FROM message WHERE campaign_id = ? AND state = 0"_s, impossible), 5);
        QCOMPARE(f.number(u"SELECT count(*) FROM message WHERE campaign_id = ? AND parts = 2 AND encoding = 1"_s, changed), 30);
        QCOMPARE(f.number(u"SELECT parts FROM campaign WHERE id = ?"_s, changed), 60);
        QCOMPARE(f.number(u"SELECT cost_milli FROM campaign WHERE id = ?"_s, changed),
                 f.number(u"SELECT count(*) * 15000 FROM message WHERE campaign_id = ? AND state NOT IN (11, 13)"_s, changed));
        QCOMPARE(f.number(u"SELECT parts FROM campaign WHERE id = ?"_s, same), 20);
        QCOMPARE(f.number(u"SELECT count(*) FROM part"_s), 80);
        QCOMPARE(f.check(), QString());
    }

    /// Resuming agrees to what the campaign was stopped for, and to nothing that a gateway was set to meanwhile.
    void resumingAgreesToWhatWasShown()
    {
        SendingFixture f;
        f.openDatabase();
        auto settings = m_quick;
        const auto gateway = f.addGateway(GatewayType::Practice, settings);
        const auto account = f.addAccount(gateway);
        const auto campaign = f.addCampaign({.accountId = account, .messages = 30, .text = u"€ {n} "_s + QString(90, u'x')});
        const auto quick =
            f.addCampaign({.accountId = account, .messages = 1, .text = u"€ {n} "_s + QString(90, u'x'), .firstNumber = 100});
        Principal admin;
        admin.userId = u"admin"_s;
        admin.permissions = permissionsOf(Role::Administrator);
        admin.accountIds = {account};
        f.write([&](WriteContext &tx) {
            // As it is frozen: one part each.
            for (const QString &id : {campaign, quick})
                Statement::rows(tx.db(), u"UPDATE campaign SET gateway_text = ? WHERE id = ?"_s,
                                QString::fromUtf8(toCompactJson(GatewayText().toSettings())), id);
            Statement::rows(tx.db(), u"UPDATE campaign SET kind = 'quick_send', creator_id = 'admin' WHERE id = ?"_s, quick);
            Statement::rows(tx.db(),
                            u"INSERT OR IGNORE INTO user (id, email, name, role, permissions, status, created_at_ms, rev) VALUES "
                            "('admin', 'a@example.org', 'A', 'administrator', 0, 'active', 0, ?)"_s,
                            tx.nextRev());
            QVERIFY(CampaignControl::pause(tx, admin, campaign));
        });
        settings[u"gsmEncoding"_s] = u"latin1"_s;
        f.setGatewaySettings(gateway, settings);
        f.startDispatcher();
        const auto resume = [&](const QString &id) {
            f.write([&](WriteContext &tx) { QVERIFY(CampaignControl::resume(tx, admin, id)); });
            f.dispatcher().wake();
        };
        const auto fault = [&](const QString &id) { return f.text(u"SELECT fault FROM campaign WHERE id = ?"_s, id); };
        // Paused by hand, and nobody was shown anything: it is stopped once more, before anything is sent.
        resume(campaign);
        QTRY_VERIFY_WITH_TIMEOUT(f.status(campaign) == u"paused" && fault(campaign).contains(u"more SMS than were shown"), 30'000);
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt"_s), 0);
        // The one who waits for a quick send is told.
        QTRY_COMPARE_WITH_TIMEOUT(f.status(quick), u"paused"_s, 30'000);
        QCOMPARE(f.number(u"SELECT count(*) FROM notification WHERE subject_id = ? AND key = 'campaign_stopped'"_s, quick), 1);
        // Now it is agreed to.
        resume(campaign);
        QTRY_COMPARE_WITH_TIMEOUT(f.number(u"SELECT count(*) FROM message WHERE state IN (8, 9, 10, 11)"_s), 30, 30'000);
        QCOMPARE(f.number(u"SELECT count(*) FROM message WHERE campaign_id = ? AND parts = 2"_s, campaign), 30);
        QCOMPARE(f.status(quick), u"paused"_s);
        QCOMPARE(f.check(), QString());
    }

    void restartInTheMiddle()
    {
        SendingFixture f;
        f.openDatabase();
        auto settings = m_quick;
        settings[u"latencyMs"_s] = 30;
        settings[u"receiptMs"_s] = 200;
        const auto gateway = f.addGateway(GatewayType::Practice, settings);
        const auto account = f.addAccount(gateway);
        const auto campaign = f.addCampaign({.accountId = account, .messages = 2000});
        for (int round = 0; round < 3; ++round) {
            f.startDispatcher();
            QTRY_VERIFY_WITH_TIMEOUT(f.number(u"SELECT count(*) FROM attempt"_s) > 300 * (round + 1), 30'000);
            f.stopDispatcher(0); // what is on the wire is left as at a crash
            QVERIFY(f.count(MessageState::Submitting) <= 200);
            f.close();
            f.openDatabase();
        }
        f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(f.number(u"SELECT count(*) FROM message WHERE state IN (8, 9, 10, 11)"_s), 2000, 30'000);
        QCOMPARE(f.status(campaign), u"completed"_s);
        // What was claimed while the link ended was never given to it.
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt WHERE outcome <> 'not_sent'"_s), 2000);
        QCOMPARE(f.check(), QString());
    }

    void pauseAndCancelTakeEffectAtOnce()
    {
        SendingFixture f;
        f.openDatabase();
        auto settings = m_quick;
        settings[u"partsPerSecond"_s] = 500;
        settings[u"window"_s] = 20;
        const auto account = f.addAccount(f.addGateway(GatewayType::Practice, settings));
        const auto campaign = f.addCampaign({.accountId = account, .messages = 8000});
        f.startDispatcher({.cancelChunk = 500});
        QTRY_VERIFY(f.number(u"SELECT count(*) FROM attempt"_s) > 50);
        QVERIFY(f.ledger(&MessageLedger::pause, campaign));
        const auto attempts = f.number(u"SELECT count(*) FROM attempt"_s);
        QTRY_COMPARE(f.count(MessageState::Submitting), 0);
        f.dispatcher().wake();
        QTest::qWait(100);
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt"_s), attempts);
        QCOMPARE(f.ledger(&MessageLedger::pause, campaign).error().key, u"campaign.wrong_status"_s);
        QVERIFY(f.ledger(&MessageLedger::resume, campaign));
        f.dispatcher().wake();
        QTRY_VERIFY(f.number(u"SELECT count(*) FROM attempt"_s) > attempts + 20);
        QVERIFY(f.ledger(&MessageLedger::cancel, campaign));
        const auto last = f.number(u"SELECT count(*) FROM attempt"_s);
        f.dispatcher().wake();
        QTRY_COMPARE(f.count(MessageState::Cancelled), 8000 - last);
        QTRY_COMPARE(f.number(u"SELECT count(*) FROM message WHERE state IN (8, 9, 10, 11)"_s), last);
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt"_s), last);
        QCOMPARE(f.status(campaign), u"canceled"_s);
        QCOMPARE(f.check(), QString());
        QCOMPARE(f.ledger(&MessageLedger::resume, campaign).error().key, u"campaign.wrong_status"_s);
        QCOMPARE(f.ledger(&MessageLedger::cancel, u"nobody"_s).error().key, u"campaign.not_found"_s);
    }

    void quickSendsGoFirstAndCampaignsShare()
    {
        SendingFixture f;
        f.openDatabase();
        auto settings = m_quick;
        settings[u"partsPerSecond"_s] = 400;
        const auto account = f.addAccount(f.addGateway(GatewayType::Practice, settings));
        const auto a = f.addCampaign({.accountId = account, .messages = 5000});
        const auto b = f.addCampaign({.accountId = account, .messages = 5000});
        f.startDispatcher();
        QTRY_VERIFY(f.number(u"SELECT count(*) FROM attempt"_s) > 100);
        const auto quick = f.addCampaign({.accountId = account, .messages = 60, .kind = CampaignKind::QuickSend});
        const auto before = f.number(u"SELECT count(*) FROM attempt"_s);
        f.dispatcher().wake();
        QTRY_COMPARE(f.status(quick), u"completed"_s);
        const auto sentA = f.number(u"SELECT count(*) FROM attempt JOIN message ON message.id = message_id WHERE campaign_id = ?"_s, a);
        const auto sentB = f.number(u"SELECT count(*) FROM attempt JOIN message ON message.id = message_id WHERE campaign_id = ?"_s, b);
        QVERIFY2(sentA + sentB - before < 300, "the quick send had to wait for the campaigns");
        QVERIFY2(std::abs(sentA - sentB) <= 60, qPrintable(u"%1 and %2"_s.arg(sentA).arg(sentB)));
    }

    void onlyActiveCampaignsOfActiveAccountsSend()
    {
        SendingFixture f;
        f.openDatabase();
        const auto gateway = f.addGateway(GatewayType::Practice, m_quick);
        const auto account = f.addAccount(gateway);
        const auto closed = f.addAccount(gateway);
        f.write([&](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE account SET active = 0 WHERE id = ?"_s, closed); });
        f.addCampaign({.accountId = closed, .messages = 5});
        for (const auto status : {CampaignStatus::Inactive, CampaignStatus::Scheduled, CampaignStatus::Processing, CampaignStatus::Paused})
            f.addCampaign({.accountId = account, .messages = 5, .status = status});
        const auto sent = f.addCampaign({.accountId = account, .messages = 5});
        f.startDispatcher();
        QTRY_COMPARE(f.status(sent), u"completed"_s);
        QCOMPARE(f.count(MessageState::Queued), 25);
        QCOMPARE(f.check(), QString());
    }

    void aChangedGatewayIsOpenedAgain()
    {
        SendingFixture f;
        f.openDatabase();
        const auto gateway = f.addGateway(GatewayType::Practice, {{u"partsPerSecond"_s, 1}});
        const auto account = f.addAccount(gateway);
        const auto campaign = f.addCampaign({.accountId = account, .messages = 500});
        f.startDispatcher();
        QTRY_VERIFY(f.number(u"SELECT count(*) FROM attempt"_s) > 0);
        f.setGatewaySettings(gateway, m_quick);
        f.dispatcher().wake();
        QTRY_COMPARE_WITH_TIMEOUT(f.status(campaign), u"completed"_s, 20'000);
        QCOMPARE(f.number(u"SELECT count(*) FROM attempt"_s), 500);
    }

    void unpreparedMessagesLeaveTombstones()
    {
        SendingFixture f;
        f.openDatabase();
        const auto account = f.addAccount(f.addGateway(GatewayType::Practice, m_quick));
        const auto campaign = f.addCampaign({.accountId = account, .messages = 7, .status = CampaignStatus::Processing});
        f.write([&](WriteContext &tx) {
            MessageLedger ledger(tx);
            const auto twice = ledger.add(campaign, account,
                                          {{SendingFixture::recipient(3), u"Brand"_s, u"again"_s, Encoding::Gsm7, 1, u"26201"_s, 1},
                                           {SendingFixture::recipient(99), u"Brand"_s, u"new"_s, Encoding::Gsm7, 1, u"26201"_s, 1}});
            QCOMPARE(twice, QList<int>{0});
            ledger.flush();
        });
        QCOMPARE(f.number(u"SELECT total FROM campaign"_s), 8);
        QCOMPARE(f.check(), QString());
        QVERIFY(f.ledger(&MessageLedger::discard, campaign));
        QCOMPARE(f.number(u"SELECT count(*) FROM message"_s), 0);
        QCOMPARE(f.number(u"SELECT count(DISTINCT rev) FROM tombstone WHERE type = 'message'"_s), 8);
        QCOMPARE(f.check(), QString());
    }

    void theQueueIsReadByItsIndex()
    {
        SendingFixture f;
        f.openDatabase();
        const auto plan = [&](const QString &sql) {
            QString out;
            const auto read = f.db().read([&](QSqlDatabase &db) {
                Statement s(db, u"EXPLAIN QUERY PLAN "_s + sql);
                s.run();
                while (s.next())
                    out += s.text(3) + u'\n';
            });
            return read ? out : read.error().detail;
        };
        QVERIFY(
            plan(
                u"SELECT id FROM message WHERE campaign_id = 'x' AND state IN (0, 4) AND next_try_ms <= 5 ORDER BY next_try_ms, id LIMIT 9"_s)
                .contains(u"message_to_send (campaign_id=? AND next_try_ms<?)"_s));
        QVERIFY(plan(u"SELECT id FROM message WHERE state = 3 AND state IN (2, 3, 5, 6) AND campaign_id = 'x'"_s)
                    .contains(u"message_unsettled"_s));
        QVERIFY(plan(u"SELECT id FROM receipt_inbox WHERE matched = 0 AND gateway_id = 'x' AND carrier_id = 'y'"_s)
                    .contains(u"receipt_unmatched"_s));
    }
};

QTEST_GUILESS_MAIN(DispatchTest)
#include "tst_dispatch.moc"
