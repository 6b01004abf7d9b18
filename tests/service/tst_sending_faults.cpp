// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/DispatchStore.h"
#include "service/gateways/smpp/PendingMessage.h"
#include "tests/service/SendingFixture.h"

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

private Q_SLOTS:
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
