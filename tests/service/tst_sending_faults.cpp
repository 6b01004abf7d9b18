// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/DispatchStore.h"
#include "service/dispatch/Lane.h"
#include "service/dispatch/WorkLoop.h"
#include "service/gateways/smpp/PendingMessage.h"
#include "tests/service/SendingFixture.h"

#include <future>

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

/// Sequences of events that could lose a message, send it twice or give it another's fate. The store is real; what the carrier does is said
/// by the test.
class SendingFaultsTest : public QObject {
    Q_OBJECT

    struct Books : SendingFixture {
        explicit Books(QJsonObject settings = {})
        {
            openDatabase();
            gateway = addGateway(GatewayType::Smpp, settings);
            account = addAccount(gateway);
            rules.gatewayId = gateway;
            rules.process = u"P"_s;
            rules.idFormat = idFormatFromWire(jsonString(settings, u"idFormat"));
        }
        std::vector<OutgoingMessage> claim(const QString &campaign)
        {
            DispatchStore::Claim out;
            write([&](WriteContext &tx) { out = DispatchStore::claim(tx, rules, {{campaign, 100}}, 100); });
            return out.messages;
        }
        void record(const OutgoingMessage &m, SubmitResult result, const QString &carrierId = {}, const QString &error = {})
        {
            write([&](WriteContext &tx) {
                SubmitOutcome outcome{m.id, m.attemptId, result, error, {}, {}};
                if (!carrierId.isEmpty())
                    outcome.parts.push_back({1, carrierId});
                DispatchStore::record(tx, rules, {outcome}, true);
            });
        }
        /// Answers how many wait in the inbox then.
        qint64 receive(const CarrierReceipt &receipt)
        {
            write([&](WriteContext &tx) {
                MessageLedger ledger(tx);
                ReceiptMatcher matcher(tx, ledger, gateway, rules.idFormat, rules.dlrParts);
                matcher.store({receipt});
                matcher.matchWaiting(100);
                ledger.flush();
            });
            return number(u"SELECT count(*) FROM receipt_inbox"_s);
        }
        QString stateOf(qint64 id) const { return toWire(MessageState(int(number(u"SELECT state FROM message WHERE id = %1"_s.arg(id))))); }
        QString gateway;
        QString account;
        DispatchStore::Rules rules;
    };

    /// A link that takes everything and says only what the test says.
    struct QuietLink final : CarrierLink {
        explicit QuietLink(CarrierEvents e)
            : events(std::move(e))
        {}
        void start() override {}
        int limit() const override { return 10; }
        int room() const override { return 10; }
        void submit(std::vector<OutgoingMessage> messages) override
        {
            std::lock_guard guard(mutex);
            taken.insert(taken.end(), messages.begin(), messages.end());
        }
        void recall(QStringList campaignIds) override
        {
            std::lock_guard guard(mutex);
            recalled += campaignIds;
        }
        void stop(int) override { stopAsked = true; }
        std::vector<OutgoingMessage> all()
        {
            std::lock_guard guard(mutex);
            return taken;
        }
        CarrierEvents events;
        std::mutex mutex;
        std::vector<OutgoingMessage> taken;
        QStringList recalled;
        std::atomic<bool> stopAsked = false;
    };

    struct LaneBench {
        Books b;
        std::shared_ptr<WorkLoop> loop = std::make_shared<WorkLoop>();
        std::shared_ptr<Lane> lane;
        QuietLink *link = nullptr;
        std::atomic<bool> ended = false;

        LaneBench()
        {
            DispatchStore::GatewayRow row;
            row.id = b.gateway;
            row.type = GatewayType::Smpp;
            lane = std::make_shared<Lane>(b.db(), loop, row, b.rules);
            loop->start();
            onLoop([this] {
                lane->start([this](CarrierEvents e) {
                    auto made = std::make_unique<QuietLink>(std::move(e));
                    link = made.get();
                    return made;
                });
            });
        }
        ~LaneBench() { loop->close(); }
        void onLoop(const std::function<void()> &task)
        {
            std::promise<void> done;
            loop->post([&] {
                task();
                done.set_value();
            });
            done.get_future().wait();
        }
        void allow(const QStringList &campaigns, qint64 waiting = 100)
        {
            std::vector<DispatchStore::CampaignRow> rows;
            for (const auto &id : campaigns)
                rows.push_back({id, b.gateway, CampaignKind::Campaign, waiting});
            onLoop([&] { lane->setCampaigns(rows); });
        }
        void retire(int deadlineMs)
        {
            onLoop([&] { lane->retire(deadlineMs, [this] { ended = true; }); });
        }
        /// What the link says is written when this returns.
        void settle()
        {
            onLoop([] {});
            b.write([](WriteContext &) {});
            onLoop([] {});
        }
    };

private Q_SLOTS:
    /// The link has ended while a claim was being committed: what it brings goes back to the queue.
    void aClaimThatCommitsAfterTheLinkHasEnded()
    {
        LaneBench t;
        const auto campaign = t.b.addCampaign({.accountId = t.b.account, .messages = 3});
        std::promise<void> go;
        auto gate = go.get_future().share();
        t.b.db().write(
            [gate](WriteContext &) -> Result<void> {
                gate.wait();
                return {};
            },
            {});
        t.allow({campaign});
        t.retire(5000);
        t.link->events.stopped();
        t.onLoop([] {});
        QVERIFY(!t.ended);
        go.set_value();
        QTRY_VERIFY(t.ended);
        QCOMPARE(t.b.count(MessageState::RetryWait), 3);
        QCOMPARE(t.b.number(u"SELECT max(tries) FROM message"_s), 0);
        QVERIFY(t.link->all().empty());
        QCOMPARE(t.b.check(), QString());
    }

    /// What a link gives up at its own deadline is recorded before the lane ends.
    void whatALinkSaysAtItsDeadlineCounts()
    {
        LaneBench t;
        t.allow({t.b.addCampaign({.accountId = t.b.account, .messages = 1})});
        QTRY_COMPARE(t.link->all().size(), size_t(1));
        t.retire(100);
        QTest::qWait(150);
        const auto m = t.link->all().at(0);
        t.link->events.submitted({{m.id, m.attemptId, SubmitResult::Accepted, {}, {}, {{1, u"A"_s}}}});
        t.link->events.stopped();
        QTRY_VERIFY(t.ended);
        QCOMPARE(t.b.stateOf(m.id), u"accepted"_s);
        // One that never ends does not keep the lane.
        LaneBench other;
        other.retire(50);
        QTRY_VERIFY(other.ended);
    }

    void aPauseCallsBackWhatTheLinkHolds()
    {
        LaneBench t;
        const auto first = t.b.addCampaign({.accountId = t.b.account, .messages = 2});
        const auto second = t.b.addCampaign({.accountId = t.b.account, .messages = 2, .firstNumber = 10});
        t.allow({first, second});
        QTRY_COMPARE(t.link->all().size(), size_t(4));
        t.allow({first, second}, 0); // all of them are with the link, and nothing waits
        QVERIFY(t.link->recalled.isEmpty());
        t.allow({second}, 0);
        QCOMPARE(t.link->recalled, QStringList{first});
        // A claim that was under way at the pause is not handed on.
        std::promise<void> go;
        auto gate = go.get_future().share();
        for (const auto &m : t.link->all())
            t.link->events.submitted({{m.id, m.attemptId, SubmitResult::Accepted, {}, {}, {{1, QString::number(m.id)}}}});
        t.settle();
        const auto third = t.b.addCampaign({.accountId = t.b.account, .messages = 2, .firstNumber = 20});
        t.b.db().write(
            [gate](WriteContext &) -> Result<void> {
                gate.wait();
                return {};
            },
            {});
        t.allow({third});
        t.allow({});
        go.set_value();
        QTRY_COMPARE(t.b.count(MessageState::RetryWait), 2);
        QCOMPARE(t.link->all().size(), size_t(4));
        QCOMPARE(t.b.check(), QString());
    }

    /// Receipts that could not be stored have no effect at all: they come again.
    void receiptsThatAreNotStoredAreNotApplied()
    {
        LaneBench t;
        t.allow({t.b.addCampaign({.accountId = t.b.account, .messages = 2})});
        QTRY_COMPARE(t.link->all().size(), size_t(2));
        for (const auto &m : t.link->all())
            t.link->events.submitted({{m.id, m.attemptId, SubmitResult::Accepted, {}, {}, {{1, QString::number(m.id)}}}});
        t.settle();
        const auto ids = t.link->all();
        const std::vector<CarrierReceipt> receipts{{QString::number(ids[0].id), MessageState::Delivered, {}, 0, {}, {}},
                                                   {QString::number(ids[1].id), MessageState::Delivered, {}, 0, {}, {}}};
        std::vector<bool> answers;
        const auto deliver = [&] {
            std::promise<bool> stored;
            t.link->events.receipts(receipts, [&](bool ok) { stored.set_value(ok); });
            const bool ok = stored.get_future().get();
            t.settle();
            return ok;
        };
        t.b.write([&](WriteContext &tx) {
            Statement::rows(tx.db(), u"CREATE TRIGGER broken BEFORE INSERT ON receipt_inbox WHEN NEW.carrier_id = '%1' BEGIN SELECT "
                                     "RAISE(ABORT, 'broken'); END"_s.arg(ids[1].id));
        });
        QVERIFY(!deliver());
        QCOMPARE(t.b.count(MessageState::Accepted), 2);
        QCOMPARE(t.b.number(u"SELECT count(*) FROM receipt_inbox"_s), 0);
        // Stored, but not matched: the sweep takes them up, whatever the counter says.
        t.b.write([&](WriteContext &tx) {
            Statement::rows(tx.db(), u"DROP TRIGGER broken"_s);
            Statement::rows(tx.db(), u"CREATE TRIGGER broken BEFORE UPDATE ON part BEGIN SELECT RAISE(ABORT, 'broken'); END"_s);
        });
        QVERIFY(deliver());
        QCOMPARE(t.b.number(u"SELECT count(*) FROM receipt_inbox WHERE matched = 0"_s), 2);
        t.b.write([&](WriteContext &tx) { Statement::rows(tx.db(), u"DROP TRIGGER broken"_s); });
        t.onLoop([&] { t.lane->sweepInbox(); });
        QTRY_COMPARE(t.b.count(MessageState::Delivered), 2);
        QCOMPARE(t.b.number(u"SELECT count(*) FROM receipt_inbox"_s), 0);
    }

    /// One PDU and one receipt for a long message: also when the receipt is matched only after a restart.
    void aReceiptOfAPayloadMessageThatWaitedForTheNextStart()
    {
        Books b({{u"concatenation"_s, u"payload"_s}});
        b.rules.dlrParts = DispatchStore::dlrPartsOf({{u"concatenation"_s, u"payload"_s}});
        const auto m = b.claim(b.addCampaign({.accountId = b.account, .messages = 1, .text = QString(400, u'x')})).at(0);
        b.write([&](WriteContext &tx) {
            MessageLedger ledger(tx);
            ReceiptMatcher(tx, ledger, b.gateway, b.rules.idFormat, b.rules.dlrParts)
                .store({{u"A"_s, MessageState::Delivered, {}, 0, SendingFixture::recipient(0), u"Brand"_s}});
            ledger.flush();
            DispatchStore::record(tx, b.rules, {{m.id, m.attemptId, SubmitResult::Accepted, {}, {}, {{1, u"A"_s}}}}, false);
        });
        QCOMPARE(b.stateOf(m.id), u"accepted"_s);
        b.write([](WriteContext &tx) { DispatchStore::settleCrash(tx, {}); });
        QCOMPARE(b.stateOf(m.id), u"delivered"_s);
        QCOMPARE(b.check(), QString());
    }

    void aLateRefusalAfterTheEndIsSeen()
    {
        Books b;
        const auto campaign = b.addCampaign({.accountId = b.account, .messages = 1});
        const auto m = b.claim(campaign).at(0);
        b.record(m, SubmitResult::InDoubt);
        QCOMPARE(b.status(campaign), u"completed"_s);
        // Nothing of an ended campaign is ever claimed: waiting there, it would be lost and nobody would see it.
        b.record(m, SubmitResult::Temporary, {}, u"88"_s);
        QCOMPARE(b.stateOf(m.id), u"failed"_s);
        QCOMPARE(b.number(u"SELECT waiting FROM campaign"_s), 0);
        QCOMPARE(b.check(), QString());
    }

    void aReceiptFromBeforeTheAttemptIsAnothers()
    {
        Books b;
        QCOMPARE(b.receive({u"77"_s, MessageState::Delivered, {}, 0, SendingFixture::recipient(0), u"Brand"_s}), 1);
        QTest::qWait(5);
        const auto m = b.claim(b.addCampaign({.accountId = b.account, .messages = 1})).at(0);
        b.record(m, SubmitResult::InDoubt);
        QCOMPARE(b.stateOf(m.id), u"in_doubt"_s);
        QCOMPARE(b.receive({u"78"_s, MessageState::Delivered, {}, 0, SendingFixture::recipient(0), u"Brand"_s}), 1);
        QCOMPARE(b.stateOf(m.id), u"delivered"_s);
    }

    void anEarlyReceiptInDecimalDoesNotTakeAnothersHexadecimal()
    {
        Books b({{u"idFormat"_s, u"hex_dec"_s}});
        const auto messages = b.claim(b.addCampaign({.accountId = b.account, .messages = 2}));
        b.record(messages[0], SubmitResult::Accepted, u"1000"_s);
        // 1000 in decimal is 3e8: the second message, whose answer is still on the way.
        QCOMPARE(b.receive({u"1000"_s, MessageState::Undelivered, {}, 0, SendingFixture::recipient(1), u"Brand"_s}), 1);
        QCOMPARE(b.stateOf(messages[0].id), u"accepted"_s);
        b.record(messages[1], SubmitResult::Accepted, u"3e8"_s);
        QCOMPARE(b.stateOf(messages[1].id), u"undelivered"_s);
        // The other one comes in national form.
        QCOMPARE(b.receive({u"4096"_s, MessageState::Delivered, {}, 0, u"0"_s + SendingFixture::recipient(0).mid(3), u"Brand"_s}), 0);
        QCOMPARE(b.stateOf(messages[0].id), u"delivered"_s);
    }

    void anIdUsedAgainIsTheNewestMessages()
    {
        Books b;
        const auto messages = b.claim(b.addCampaign({.accountId = b.account, .messages = 2}));
        b.record(messages[0], SubmitResult::Accepted, u"A"_s);
        b.record(messages[1], SubmitResult::Accepted, u"A"_s);
        QCOMPARE(b.receive({u"A"_s, MessageState::Delivered, {}, 0, {}, {}}), 0);
        QCOMPARE(b.stateOf(messages[1].id), u"delivered"_s);
    }

    void whatAnEndedLinkLeftIsInDoubt()
    {
        Books b;
        const auto campaign = b.addCampaign({.accountId = b.account, .messages = 1});
        const auto m = b.claim(campaign).at(0);
        b.write([&](WriteContext &tx) { DispatchStore::settleLeftOver(tx, {}, u"another"_s); });
        QCOMPARE(b.stateOf(m.id), u"submitting"_s);
        b.write([&](WriteContext &tx) { DispatchStore::settleLeftOver(tx, {}, b.gateway); });
        QCOMPARE(b.stateOf(m.id), u"in_doubt"_s);
        QCOMPARE(b.status(campaign), u"completed"_s);
        QCOMPARE(b.check(), QString());
    }

    /// The link of a gateway that changes or stops may have ended when a claim is committed: what it took goes back, nothing stays behind.
    void stopsWhileItClaims()
    {
        for (int i = 0; i < 10; ++i) {
            SendingFixture f;
            f.openDatabase();
            const auto account = f.addAccount(f.addGateway(GatewayType::Practice, {{u"latencyMs"_s, 0}, {u"receiptMs"_s, 0}}));
            f.addCampaign({.accountId = account, .messages = 300});
            f.startDispatcher({.refreshMs = 10});
            QTRY_VERIFY(f.number(u"SELECT count(*) FROM attempt"_s) > 0);
            f.stopDispatcher();
            QCOMPARE(f.count(MessageState::Submitting), 0);
            QCOMPARE(f.check(), QString());
        }
    }

    void whatIsPartlyWithTheCarrierIsNotSentAgain()
    {
        Books b;
        b.write([](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE account SET in_doubt_policy = 'resend'"_s); });
        const auto campaign = b.addCampaign({.accountId = b.account, .messages = 2, .text = QString(200, u'x')});
        const auto messages = b.claim(campaign);
        b.record(messages[0], SubmitResult::InDoubt);
        b.record(messages[1], SubmitResult::InDoubt, u"A"_s); // part 1 was accepted
        QCOMPARE(b.stateOf(messages[0].id), u"retry_wait"_s);
        QCOMPARE(b.stateOf(messages[1].id), u"in_doubt"_s);
    }

    /// In doubt, queued again by the account's policy, then cancelled: it may be on somebody's screen, and its receipt says so.
    void whatMayHaveGoneOutIsNotShownAsCancelled()
    {
        Books b;
        b.write([](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE account SET in_doubt_policy = 'resend'"_s); });
        const auto campaign = b.addCampaign({.accountId = b.account, .messages = 2});
        const auto messages = b.claim(campaign);
        b.record(messages[0], SubmitResult::InDoubt);
        b.record(messages[1], SubmitResult::NotSent);
        QCOMPARE(b.stateOf(messages[0].id), u"retry_wait"_s);
        QVERIFY(b.ledger(&MessageLedger::cancel, campaign));
        QCOMPARE(b.stateOf(messages[0].id), u"unconfirmed"_s);
        QCOMPARE(b.stateOf(messages[1].id), u"cancelled"_s);
        QCOMPARE(b.receive({u"77"_s, MessageState::Delivered, {}, 0, SendingFixture::recipient(0), u"Brand"_s}), 0);
        QCOMPARE(b.stateOf(messages[0].id), u"delivered"_s);
        QCOMPARE(b.check(), QString());
    }

    void tooFastIsNotAnAnswerToALateOne()
    {
        using namespace smpp;
        PendingMessage m;
        m.parts.resize(1);
        m.parts[0].state = PendingMessage::State::OnWire;
        auto other = m;
        m.answer(0, {SmppSession::Answer::Kind::Response, 0x58, {}});
        QCOMPARE(m.outcome().result, SubmitResult::NotSent);
        other.answer(0, {SmppSession::Answer::Kind::TimedOut, 0, {}});
        QCOMPARE(other.outcome().result, SubmitResult::InDoubt);
        other.answer(0, {SmppSession::Answer::Kind::Response, 0x58, {}});
        QCOMPARE(other.outcome().result, SubmitResult::Temporary);
    }

    void theFirstPartRefusedHoldsBackTheRest()
    {
        using namespace smpp;
        PendingMessage m;
        m.parts.resize(3);
        m.parts[0].state = PendingMessage::State::OnWire;
        m.answer(0, {SmppSession::Answer::Kind::Response, 0x08, {}});
        QVERIFY(!m.retriesHere(0));
        QCOMPARE(m.next(), PendingMessage::Next::Report);
        QCOMPARE(m.outcome().result, SubmitResult::Temporary);
    }
};

QTEST_GUILESS_MAIN(SendingFaultsTest)
#include "tst_sending_faults.moc"
