// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/dispatch/DispatchStore.h"
#include "service/receipts/ReceiptMatcher.h"
#include "tests/service/SendingFixture.h"

#include <algorithm>
#include <random>

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cm::MessageState)

/// The matcher alone, with a real store: what arrives in whatever order ends in the same books.
class ReceiptsTest : public QObject {
    Q_OBJECT

    struct Bench {
        SendingFixture f;
        DispatchStore::Rules rules;
        QString campaign;

        explicit Bench(int messages, const QString &text = u"Hello"_s, DlrParts dlrParts = DlrParts::All, IdFormat format = IdFormat::Raw)
        {
            f.openDatabase();
            rules.gatewayId = f.addGateway(GatewayType::Smpp, {});
            rules.process = u"p"_s;
            rules.dlrParts = dlrParts;
            rules.idFormat = format;
            campaign = f.addCampaign({.accountId = f.addAccount(rules.gatewayId), .messages = messages, .text = text});
        }
        std::vector<OutgoingMessage> claim(int count)
        {
            DispatchStore::Claim out;
            f.write([&](WriteContext &tx) { out = DispatchStore::claim(tx, rules, {{campaign, count}}, count); });
            return out.messages;
        }
        static SubmitOutcome accepted(const OutgoingMessage &m)
        {
            SubmitOutcome outcome{m.id, m.attemptId, SubmitResult::Accepted, {}, {}, {}};
            for (int seq = 1; seq <= m.parts; ++seq)
                outcome.parts.push_back({seq, idOf(m.id, seq)});
            return outcome;
        }
        static QString idOf(qint64 message, int seq = 1) { return u"%1"_s.arg(0xABC000 + message * 16 + seq, 8, 16, QLatin1Char('0')); }
        void record(std::vector<SubmitOutcome> outcomes)
        {
            f.write([&](WriteContext &tx) { DispatchStore::record(tx, rules, outcomes, true); });
        }
        void receive(std::vector<CarrierReceipt> receipts)
        {
            f.write([&](WriteContext &tx) {
                MessageLedger ledger(tx);
                ReceiptMatcher matcher(tx, ledger, rules.gatewayId, rules.idFormat, rules.dlrParts);
                matcher.match(matcher.store(receipts), receipts);
                ledger.flush();
            });
        }
        MessageState state(qint64 id) const
        {
            return MessageState(f.number(u"SELECT state FROM message WHERE id = ?"_s, QString::number(id)));
        }
        qint64 inbox() const { return f.number(u"SELECT count(*) FROM receipt_inbox WHERE matched = 0"_s); }
    };

private Q_SLOTS:
    /// The figure to reach is a million; a small part of it runs here each time.
    void anyOrderGivesTheSameBooks()
    {
        constexpr int kMessages = 5000;
        Bench b(kMessages, u"Hello"_s, DlrParts::All, IdFormat::HexDec);
        std::mt19937 random(7);
        std::map<qint64, MessageState> expected;
        std::vector<CarrierReceipt> early;
        std::vector<CarrierReceipt> late;
        std::vector<SubmitOutcome> outcomes;
        for (const auto &m : b.claim(kMessages)) {
            outcomes.push_back(Bench::accepted(m));
            const auto roll = random() % 100;
            const auto state = roll < 80   ? MessageState::Delivered
                               : roll < 90 ? MessageState::Undelivered
                               : roll < 95 ? MessageState::Expired
                               : roll < 97 ? MessageState::Rejected
                                           : MessageState::Unknown;
            expected[m.id] = state;
            CarrierReceipt receipt;
            // Hexadecimal in the answer, decimal here, now and then as it was.
            receipt.carrierId = random() % 5 ? QString::number(Bench::idOf(m.id).toULongLong(nullptr, 16)) : Bench::idOf(m.id).toUpper();
            receipt.state = state;
            receipt.errorCode = u"1"_s;
            auto &to = random() % 10 ? late : early;
            to.push_back(receipt);
            if (random() % 5 == 0)
                (random() % 2 ? late : to).push_back(receipt);
            if (random() % 5 == 0) {
                receipt.state = MessageState::Accepted;
                late.push_back(receipt);
            }
            if (random() % 10 == 0) {
                receipt.state = MessageState::Unknown;
                late.push_back(receipt);
            }
        }
        std::shuffle(early.begin(), early.end(), random);
        std::shuffle(late.begin(), late.end(), random);
        std::shuffle(outcomes.begin(), outcomes.end(), random);
        b.receive(early);
        QCOMPARE(b.inbox(), qint64(early.size()));
        for (size_t at = 0; at < outcomes.size(); at += 500) {
            b.record({outcomes.begin() + long(at), outcomes.begin() + long(std::min(outcomes.size(), at + 500))});
            QCOMPARE(b.f.number(u"SELECT count(*) FROM message WHERE state = 3"_s),
                     kMessages - qint64(std::min(outcomes.size(), at + 500)));
        }
        QCOMPARE(b.inbox(), 0);
        for (size_t at = 0; at < late.size(); at += 700)
            b.receive({late.begin() + long(at), late.begin() + long(std::min(late.size(), at + 700))});
        QCOMPARE(b.inbox(), 0);
        std::map<qint64, MessageState> stored;
        QVERIFY(b.f.db().read([&](QSqlDatabase &db) {
            Statement all(db, u"SELECT id, state FROM message"_s);
            all.run();
            while (all.next())
                stored[all.integer(0)] = MessageState(all.integer(1));
        }));
        QVERIFY(stored == expected);
        QCOMPARE(b.f.check(), QString());
        QCOMPARE(b.f.number(u"SELECT sum(price_milli) FROM message WHERE state = 11"_s), 0);
        QVERIFY(b.f.number(u"SELECT sum(price_milli) FROM message WHERE state = 9"_s) > 0);
    }

    void neverBack_data()
    {
        QTest::addColumn<MessageState>("first");
        QTest::addColumn<MessageState>("second");
        QTest::addColumn<MessageState>("stays");
        using S = MessageState;
        QTest::newRow("delivered, then lost") << S::Delivered << S::Undelivered << S::Delivered;
        QTest::newRow("delivered, then on its way") << S::Delivered << S::Accepted << S::Delivered;
        QTest::newRow("undelivered, then delivered after all") << S::Undelivered << S::Delivered << S::Delivered;
        QTest::newRow("expired, then undelivered") << S::Expired << S::Undelivered << S::Expired;
        QTest::newRow("unknown, then delivered") << S::Unknown << S::Delivered << S::Delivered;
        QTest::newRow("undelivered, then unknown") << S::Undelivered << S::Unknown << S::Undelivered;
        QTest::newRow("rejected, then delivered") << S::Rejected << S::Delivered << S::Rejected;
        QTest::newRow("on its way, then delivered") << S::Accepted << S::Delivered << S::Delivered;
    }

    void neverBack()
    {
        QFETCH(MessageState, first);
        QFETCH(MessageState, second);
        QFETCH(MessageState, stays);
        Bench b(1);
        const auto m = b.claim(1).front();
        b.record({Bench::accepted(m)});
        for (const auto state : {first, second})
            b.receive({{Bench::idOf(m.id), state, u"7"_s, 0, {}, {}}});
        QCOMPARE(b.state(m.id), stays);
        QCOMPARE(b.f.check(), QString());
    }

    void parts_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("receipts"); // part and state, in order
        QTest::addColumn<MessageState>("state");
        using S = MessageState;
        QTest::newRow("all: one is missing") << u"all"_s << u"1d 3d"_s << S::Accepted;
        QTest::newRow("all: every one") << u"all"_s << u"3d 1d 2d"_s << S::Delivered;
        QTest::newRow("all: one failed") << u"all"_s << u"2u"_s << S::Undelivered;
        QTest::newRow("all: failed among delivered") << u"all"_s << u"1d 2d 3x"_s << S::Expired;
        QTest::newRow("all: unknown among delivered") << u"all"_s << u"1d 2k 3d"_s << S::Unknown;
        QTest::newRow("all: failed, then delivered after all") << u"all"_s << u"1d 2u 3d 2d"_s << S::Delivered;
        QTest::newRow("all: rejected") << u"all"_s << u"1r 2d 3d 1d"_s << S::Rejected;
        QTest::newRow("first") << u"first"_s << u"1d"_s << S::Delivered;
        QTest::newRow("first: another one") << u"first"_s << u"2u"_s << S::Accepted;
        QTest::newRow("last") << u"last"_s << u"3u"_s << S::Undelivered;
        QTest::newRow("last: another one") << u"last"_s << u"1u"_s << S::Accepted;
        QTest::newRow("any") << u"any"_s << u"2d"_s << S::Delivered;
        QTest::newRow("any: failed, then delivered") << u"any"_s << u"1u 2d"_s << S::Delivered;
        QTest::newRow("any: delivered, then failed") << u"any"_s << u"2d 1u"_s << S::Delivered;
    }

    void parts()
    {
        QFETCH(QString, rule);
        QFETCH(QString, receipts);
        QFETCH(MessageState, state);
        Bench b(1, QString(400, u'x'), dlrPartsFromWire(rule));
        const auto m = b.claim(1).front();
        QCOMPARE(m.parts, 3);
        b.record({Bench::accepted(m)});
        const std::map<char16_t, MessageState> letters{{u'd', MessageState::Delivered},
                                                       {u'u', MessageState::Undelivered},
                                                       {u'x', MessageState::Expired},
                                                       {u'k', MessageState::Unknown},
                                                       {u'r', MessageState::Rejected}};
        for (const auto &one : receipts.split(u' '))
            b.receive({{Bench::idOf(m.id, one.left(1).toInt()), letters.at(one[1].unicode()), u"5"_s, 0, {}, {}}});
        QCOMPARE(b.state(m.id), state);
        QCOMPARE(b.f.check(), QString());
    }

    void inDoubtIsSettledOnlyWhenItCanMeanNothingElse()
    {
        Bench b(3);
        const auto messages = b.claim(3);
        b.record({{messages[0].id, messages[0].attemptId, SubmitResult::InDoubt, {}, {}, {}}, Bench::accepted(messages[1])});
        QCOMPARE(b.state(messages[0].id), MessageState::InDoubt);
        // A second campaign has sent to the same number with the same sender, and is in doubt as well.
        const auto other =
            b.f.addCampaign({.accountId = b.f.text(u"SELECT account_id FROM campaign"_s), .messages = 1, .text = u"other"_s});
        DispatchStore::Claim claim;
        b.f.write([&](WriteContext &tx) { claim = DispatchStore::claim(tx, b.rules, {{other, 1}}, 1); });
        const CarrierReceipt receipt{u"ffff"_s, MessageState::Delivered, u"0"_s, 0, messages[0].recipient.mid(1), u"brand"_s};
        b.receive({receipt});
        QCOMPARE(b.inbox(), 1); // could be the answer to the one on the wire
        b.record({Bench::accepted(claim.messages.front())});
        b.f.write([&](WriteContext &tx) {
            MessageLedger ledger(tx);
            QCOMPARE(ReceiptMatcher(tx, ledger, b.rules.gatewayId, b.rules.idFormat, b.rules.dlrParts).matchWaiting(100), 1);
            ledger.flush();
        });
        QCOMPARE(b.state(messages[0].id), MessageState::Delivered);
        QCOMPARE(b.state(claim.messages.front().id), MessageState::Accepted);
        // Another sender, another gateway: nobody's.
        b.record({{messages[2].id, messages[2].attemptId, SubmitResult::InDoubt, {}, {}, {}}});
        b.receive({{u"fffe"_s, MessageState::Delivered, {}, 0, messages[2].recipient, u"Other"_s}});
        QCOMPARE(b.inbox(), 1);
        QCOMPARE(b.state(messages[2].id), MessageState::InDoubt);
        QCOMPARE(b.f.check(), QString());
    }

    /// The receipt came first, the doubt afterwards.
    void aWaitingReceiptSettlesFreshDoubt()
    {
        Bench b(1);
        const auto m = b.claim(1).front();
        b.receive({{u"77"_s, MessageState::Undelivered, u"1"_s, 0, m.recipient, u"Brand"_s}});
        QCOMPARE(b.inbox(), 1);
        b.record({{m.id, m.attemptId, SubmitResult::InDoubt, {}, {}, {}}});
        QCOMPARE(b.inbox(), 0);
        QCOMPARE(b.state(m.id), MessageState::Undelivered);
        QCOMPARE(b.f.check(), QString());
    }

    void longMessageInDoubt()
    {
        Bench b(1, QString(200, u'x'));
        const auto m = b.claim(1).front();
        // One part answered, the other not.
        b.record({{m.id, m.attemptId, SubmitResult::InDoubt, {}, {}, {{1, Bench::idOf(m.id, 1)}}}});
        b.receive({{Bench::idOf(m.id, 1), MessageState::Delivered, {}, 0, m.recipient, u"Brand"_s}});
        QCOMPARE(b.state(m.id), MessageState::InDoubt); // half of it proves nothing of the other half
        b.receive({{u"9999"_s, MessageState::Delivered, {}, 0, m.recipient, u"Brand"_s}});
        QCOMPARE(b.state(m.id), MessageState::Delivered);
        b.receive({{u"9999"_s, MessageState::Delivered, {}, 0, m.recipient, u"Brand"_s}});
        QCOMPARE(b.inbox(), 0);
        QCOMPARE(b.f.check(), QString());
    }

    /// Queued again by policy, then the answer to the first attempt comes after all: not sent twice.
    void aLateAnswerStopsTheRepetition()
    {
        Bench b(1);
        b.f.write([](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE account SET in_doubt_policy = 'resend'"_s); });
        const auto m = b.claim(1).front();
        b.record({{m.id, m.attemptId, SubmitResult::InDoubt, {}, {}, {}}});
        QCOMPARE(b.state(m.id), MessageState::RetryWait);
        b.record({Bench::accepted(m)});
        QCOMPARE(b.state(m.id), MessageState::Accepted);
        QVERIFY(b.claim(1).empty());
        QCOMPARE(b.f.check(), QString());
    }

    void theCarriersClockMayBeWrong()
    {
        Bench b(3);
        const auto messages = b.claim(3);
        const auto now = QDateTime::currentMSecsSinceEpoch();
        const qint64 done[] = {now, now - 7'200'000, now + 7'200'000};
        for (size_t i = 0; i < 3; ++i) {
            b.record({Bench::accepted(messages[i])});
            b.receive({{Bench::idOf(messages[i].id), MessageState::Delivered, {}, done[i], {}, {}}});
            const auto stored = b.f.number(u"SELECT done_at_ms FROM message WHERE id = ?"_s, QString::number(messages[i].id));
            QVERIFY2(std::abs(stored - now) < 30'000, qPrintable(QString::number(stored - now)));
            QVERIFY(stored >= b.f.number(u"SELECT sent_at_ms FROM message WHERE id = ?"_s, QString::number(messages[i].id)));
        }
    }
};

QTEST_GUILESS_MAIN(ReceiptsTest)
#include "tst_receipts.moc"
