// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/gateways/GatewayTest.h"
#include "tests/service/GatewayBench.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

#include <future>
#include <numeric>

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

/// The running dispatcher against a carrier that shares no code with it, over real sockets.
class SmppGatewayTest : public QObject {
    Q_OBJECT

    using Bench = GatewayBench;

private Q_SLOTS:
    void twoThousandEachOnce()
    {
        Bench b({{u"latencyMs"_s, 2},
                 {u"receipts"_s, QJsonObject{{u"delayMs"_s, 20},
                                             {u"jitterMs"_s, 100},
                                             {u"undeliveredPercent"_s, 5},
                                             {u"doubledPercent"_s, 20},
                                             {u"earlyPercent"_s, 10},
                                             {u"enroutePercent"_s, 10}}}});
        const auto campaign = b.campaign(2000);
        b.f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(b.settled(), 2000, 60'000);
        QTRY_COMPARE(b.f.status(campaign), u"completed"_s);
        QVERIFY(b.eachOnce(2000));
        const auto undelivered = b.f.count(MessageState::Undelivered);
        QVERIFY2(undelivered > 40 && undelivered < 200, qPrintable(b.f.states()));
        QCOMPARE(b.f.number(u"SELECT count(*) FROM message WHERE state = 9 AND error_code <> '027'"_s), 0);
        QTRY_COMPARE(b.carrier.figure("acknowledged"), b.carrier.figure("receiptsSent"));
        QTRY_COMPARE(b.f.number(u"SELECT count(*) FROM receipt_inbox"_s), 0);
        QCOMPARE(b.f.check(), QString());
        const auto line = b.carrier.journal().first();
        QCOMPARE(line.value(u"source"_s).toString(), u"Brand"_s);
        QCOMPARE(line.value(u"source_ton"_s).toInt(), 5);
        QCOMPARE(line.value(u"dest_ton"_s).toInt(), 1);
        QCOMPARE(line.value(u"registered_delivery"_s).toInt(), 1);
        QVERIFY(line.value(u"text"_s).toString().startsWith(u"Hello "));
        QCOMPARE(b.f.text(u"SELECT state FROM gateway"_s), u"bound"_s);
        b.f.stopDispatcher();
        QTRY_COMPARE(b.carrier.figure("sessions"), 0);
    }

    void idsInTwoNotations_data()
    {
        QTest::addColumn<QString>("carrierFormat");
        QTest::addColumn<QString>("setting");
        QTest::newRow("hexadecimal, then decimal") << u"hex_dec"_s << u"hex_dec"_s;
        QTest::newRow("decimal, then hexadecimal") << u"dec_hex"_s << u"hex_dec"_s;
        QTest::newRow("UUIDs") << u"uuid"_s << u"raw"_s;
        QTest::newRow("UUIDs, set for the other") << u"uuid"_s << u"hex_dec"_s;
    }

    void idsInTwoNotations()
    {
        QFETCH(QString, carrierFormat);
        QFETCH(QString, setting);
        Bench b({{u"idFormat"_s, carrierFormat},
                 {u"receipts"_s, QJsonObject{{u"tlvs"_s, false}, {u"earlyPercent"_s, 30}, {u"numberPrefix"_s, u"00"_s}}}},
                {{u"idFormat"_s, setting}});
        b.campaign(300);
        b.f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 300, 20'000);
        QCOMPARE(b.f.check(), QString());
    }

    void longMessages_data()
    {
        QTest::addColumn<QString>("concatenation");
        QTest::addColumn<QString>("receipts");
        QTest::addColumn<int>("pdus");
        QTest::newRow("8 bit, a receipt for each part") << u"udh8"_s << u"all"_s << 3;
        QTest::newRow("16 bit, for the first part") << u"udh16"_s << u"first"_s << 3;
        QTest::newRow("TLVs, for the last part") << u"sar"_s << u"last"_s << 3;
        QTest::newRow("8 bit, any") << u"udh8"_s << u"any"_s << 3;
        QTest::newRow("one PDU") << u"payload"_s << u"all"_s << 1;
    }

    void longMessages()
    {
        QFETCH(QString, concatenation);
        QFETCH(QString, receipts);
        QFETCH(int, pdus);
        Bench b({{u"receipts"_s, QJsonObject{{u"parts"_s, receipts == u"any" ? u"last"_s : receipts}, {u"jitterMs"_s, 50}}}},
                {{u"concatenation"_s, concatenation}, {u"dlrParts"_s, receipts}});
        b.campaign(20, QString(420, u'x') + u"{n}"_s);
        b.f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 20, 20'000);
        const auto journal = b.carrier.journal();
        QCOMPARE(journal.size(), 20 * pdus);
        // Put together again, each recipient has the whole text.
        QMap<QString, QMap<int, QString>> texts;
        for (const auto &line : journal) {
            const auto bytes = QByteArray::fromHex(line.value(u"hex"_s).toString().toLatin1());
            const auto tlvs = line.value(u"tlvs"_s).toObject();
            int part = 1;
            if (concatenation == u"udh8")
                part = bytes[5];
            else if (concatenation == u"udh16")
                part = bytes[6];
            else if (concatenation == u"sar")
                part = tlvs.value(u"sar_segment_seqnum"_s).toInt();
            texts[line.value(u"destination"_s).toString()][part] = line.value(u"text"_s).toString();
        }
        QCOMPARE(texts.size(), 20);
        for (const auto &parts : texts) {
            QString whole;
            for (const auto &one : parts)
                whole += one;
            QVERIFY(whole.startsWith(QString(420, u'x')) && whole.size() <= 422);
        }
        QCOMPARE(b.f.check(), QString());
    }

    void throttledIsNoAttempt()
    {
        Bench b({{u"partsPerSecond"_s, 150}, {u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}});
        const auto campaign = b.campaign(500);
        b.f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.status(campaign), u"completed"_s, 60'000);
        QVERIFY(b.carrier.figure("throttled") > 0);
        QVERIFY(b.eachOnce(500));
        QCOMPARE(b.f.number(u"SELECT max(tries) FROM message"_s), 1);
        QCOMPARE(b.f.number(u"SELECT count(*) FROM attempt WHERE outcome = 'accepted'"_s), 500);
        QCOMPARE(b.f.number(u"SELECT count(*) FROM attempt WHERE outcome NOT IN ('accepted', 'not_sent')"_s), 0);
        QCOMPARE(b.f.check(), QString());
    }

    /// What the carrier would not take yet is in the queue, not on its way: a cancel reaches it.
    void throttledMessagesCanBeCancelled()
    {
        Bench b({{u"failEvery"_s, 1}, {u"failStatus"_s, 0x58}});
        const auto campaign = b.campaign(30);
        b.f.startDispatcher();
        QTRY_VERIFY(b.carrier.figure("throttled") > 0);
        QVERIFY(b.f.ledger(&MessageLedger::cancel, campaign));
        b.carrier.tell({{u"failEvery"_s, 0}});
        QTRY_COMPARE(b.f.count(MessageState::Cancelled) + b.f.count(MessageState::Delivered), 30);
        // At most what was on the wire at that moment was taken.
        QVERIFY2(b.f.count(MessageState::Cancelled) >= 25, qPrintable(b.f.states()));
        QCOMPARE(b.f.check(), QString());
    }

    /// A slow carrier: parts wait here for the window. What is begun goes out as a whole, what is not comes back, and a cancel reaches it.
    void aPauseReachesWhatWaitsForTheWindow_data()
    {
        QTest::addColumn<bool>("cancel");
        QTest::newRow("pause") << false;
        QTest::newRow("cancel") << true;
    }

    void aPauseReachesWhatWaitsForTheWindow()
    {
        QFETCH(bool, cancel);
        Bench b({{u"latencyMs"_s, 1000}}, {{u"window"_s, 10}});
        const auto campaign = b.campaign(30, QString(400, u'x')); // three parts each
        b.f.startDispatcher({.refreshMs = 50});
        QTRY_COMPARE(b.carrier.journal().size(), 10);
        QVERIFY(b.f.ledger(cancel ? &MessageLedger::cancel : &MessageLedger::pause, campaign));
        b.f.dispatcher().wake();
        // Four are begun, the fourth with one part.
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 4, 20'000);
        QTRY_COMPARE(b.f.count(MessageState::Submitting), 0);
        QCOMPARE(b.carrier.journal().size(), 12);
        QTRY_COMPARE(b.f.number(u"SELECT count(*) FROM message WHERE state IN (%1)"_s.arg(cancel ? u"14"_s : u"0, 4"_s)), 26);
        QCOMPARE(b.f.number(u"SELECT max(tries) FROM message WHERE state <> %1"_s.arg(int(MessageState::Delivered))), 0);
        QCOMPARE(b.f.check(), QString());
        if (cancel)
            return;
        b.carrier.tell({{u"latencyMs"_s, 1}});
        QVERIFY(b.f.ledger(&MessageLedger::resume, campaign));
        b.f.dispatcher().wake();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 30, 20'000);
        QCOMPARE(b.carrier.journal().size(), 90);
    }

    /// The last account leaves a gateway while its carrier still owes receipts: it stays bound until they have come.
    void receiptsComeAfterTheLastAccountHasLeft()
    {
        Bench b({{u"receipts"_s, QJsonObject{{u"delayMs"_s, 1500}}}});
        const auto campaign = b.campaign(5);
        b.f.startDispatcher({.refreshMs = 50});
        QTRY_COMPARE(b.f.status(campaign), u"completed"_s);
        b.f.write([&](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE account SET gateway_id = NULL, active = 0"_s); });
        b.f.dispatcher().wake();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 5, 20'000);
        QTRY_COMPARE(b.f.text(u"SELECT state FROM gateway"_s), u"idle"_s);
        QTRY_COMPARE(b.carrier.figure("sessions"), 0);
    }

    /// Those that never come are not waited for endlessly.
    void receiptsThatNeverComeEnd()
    {
        Bench b({{u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}});
        const auto campaign = b.campaign(5);
        b.f.startDispatcher({.receiptsDueMs = 3000, .refreshMs = 50});
        QTRY_COMPARE(b.f.status(campaign), u"completed"_s);
        b.f.write([&](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE account SET gateway_id = NULL"_s); });
        QTRY_COMPARE_WITH_TIMEOUT(b.f.text(u"SELECT state FROM gateway"_s), u"idle"_s, 20'000);
        QCOMPARE(b.f.count(MessageState::Accepted), 5);
    }

    /// One part too many: it waits, the others are not repeated.
    void throttledPartsWaitForEachOther()
    {
        Bench b({{u"partsPerSecond"_s, 40}});
        b.campaign(30, QString(400, u'x'));
        b.f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 30, 60'000);
        QVERIFY(b.carrier.figure("throttled") > 0);
        QMap<QString, int> taken;
        for (const auto &line : b.carrier.journal()) {
            if (line.value(u"status"_s).toInt() == 0)
                ++taken[line.value(u"destination"_s).toString() +
                        QString::number(QByteArray::fromHex(line.value(u"hex"_s).toString().toLatin1())[5])];
        }
        QCOMPARE(taken.size(), 90);
        QVERIFY(std::all_of(taken.begin(), taken.end(), [](int n) { return n == 1; }));
    }

    void temporaryAndPermanentErrors()
    {
        QJsonObject fails;
        fails[SendingFixture::recipient(1).mid(1)] = QJsonArray{8, 8}; // system error twice, then taken
        fails[SendingFixture::recipient(2).mid(1)] = 0x0B;             // never
        fails[SendingFixture::recipient(3).mid(1)] = 8;                // always for now
        Bench b({{u"failDestinations"_s, fails}});
        const auto campaign = b.campaign(10);
        b.f.startDispatcher({.retryBaseMs = 20, .retryMaxMs = 50, .maxTries = 4});
        QTRY_COMPARE_WITH_TIMEOUT(b.f.status(campaign), u"completed"_s, 20'000);
        QTRY_COMPARE(b.f.count(MessageState::Delivered), 8);
        QCOMPARE(b.f.count(MessageState::Failed), 2);
        const auto of = [&](const QString &column, int n) {
            return b.f.text(u"SELECT %1 FROM message WHERE recipient = ?"_s.arg(column), SendingFixture::recipient(n));
        };
        QCOMPARE(of(u"tries"_s, 1), u"3"_s);
        QCOMPARE(of(u"error_code"_s, 2), u"11"_s);
        QCOMPARE(of(u"tries"_s, 2), u"1"_s);
        QCOMPARE(of(u"price_milli"_s, 2), u"0"_s); // refused: costs nothing
        QCOMPARE(of(u"tries"_s, 3), u"4"_s);
        QCOMPARE(of(u"error_code"_s, 3), u"8"_s);
        QCOMPARE(b.f.check(), QString());

        const auto allBad = b.campaign(2, u"x"_s, 2);
        b.f.dispatcher().wake();
        QTRY_COMPARE(b.f.status(allBad), u"faulted"_s);
        QVERIFY(b.f.text(u"SELECT fault FROM campaign WHERE id = ?"_s, allBad).contains(u"11") ||
                b.f.text(u"SELECT fault FROM campaign WHERE id = ?"_s, allBad).contains(u"8"));
    }

    /// One part of a long message refused for now: that part is tried again, the others are not repeated.
    void onePartIsTriedAgainAlone()
    {
        Bench b({{u"failEvery"_s, 2}, {u"failStatus"_s, 8}});
        b.campaign(1, QString(300, u'x'));
        b.f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 1, 20'000);
        QCOMPARE(b.f.number(u"SELECT count(*) FROM attempt"_s), 1);
        QMap<int, int> parts;
        for (const auto &line : b.carrier.journal()) {
            if (line.value(u"status"_s).toInt() == 0)
                ++parts[QByteArray::fromHex(line.value(u"hex"_s).toString().toLatin1())[5]];
        }
        QCOMPARE(parts, (QMap<int, int>{{1, 1}, {2, 1}}));
    }

    void wrongSignInStopsAndSaysSo()
    {
        Bench b({{u"systemId"_s, u"brand"_s}, {u"password"_s, u"right"_s}});
        b.campaign(5);
        b.f.startDispatcher({}, "wrong");
        QTRY_COMPARE(b.f.text(u"SELECT state FROM gateway"_s), u"error"_s);
        QVERIFY(b.f.text(u"SELECT state_text FROM gateway"_s).contains(u"wrong password"));
        QCOMPARE(b.f.count(MessageState::Queued), 5);
        QCOMPARE(b.f.number(u"SELECT count(*) FROM attempt"_s), 0);
        b.f.stopDispatcher();
        QCOMPARE(b.f.text(u"SELECT state FROM gateway"_s), u"error"_s);
        b.f.startDispatcher({}, "right");
        QTRY_COMPARE(b.f.count(MessageState::Delivered), 5);
        QVERIFY(b.eachOnce(5));
    }

    void comesBackByItself()
    {
        Bench b({{u"latencyMs"_s, 5}});
        const auto campaign = b.campaign(1500);
        b.f.startDispatcher();
        QTRY_VERIFY_WITH_TIMEOUT(b.f.number(u"SELECT count(*) FROM attempt"_s) > 300, 20'000);
        b.carrier.kill();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.text(u"SELECT state FROM gateway"_s), u"connecting"_s, 10'000);
        QVERIFY(!b.f.text(u"SELECT state_text FROM gateway"_s).isEmpty());
        b.carrier.start({{u"latencyMs"_s, 5}});
        QTRY_COMPARE_WITH_TIMEOUT(b.f.status(campaign), u"completed"_s, 60'000);
        // What was on the wire is in doubt, at most a window of it; all else went once.
        const auto doubtful = b.f.count(MessageState::InDoubt);
        QVERIFY2(doubtful <= 100, qPrintable(b.f.states()));
        const auto taken = b.taken();
        for (auto it = taken.begin(); it != taken.end(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        QVERIFY(taken.size() >= 1500 - doubtful);
        QCOMPARE(b.f.number(u"SELECT in_doubt FROM campaign"_s), doubtful);
        QCOMPARE(b.f.check(), QString());
    }

    void cutInTheMiddleOfAPdu_data()
    {
        QTest::addColumn<InDoubtPolicy>("policy");
        QTest::newRow("hold") << InDoubtPolicy::Hold;
        QTest::newRow("resend") << InDoubtPolicy::Resend;
    }

    void cutInTheMiddleOfAPdu()
    {
        QFETCH(InDoubtPolicy, policy);
        Bench b({{u"cutInPdu"_s, 7}, {u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}}, {{u"window"_s, 1}}, policy);
        b.campaign(20);
        b.f.startDispatcher();
        // On each connection six are answered and one is not.
        QTRY_COMPARE_WITH_TIMEOUT(b.f.number(u"SELECT waiting FROM campaign"_s), 0, 30'000);
        if (policy == InDoubtPolicy::Hold) {
            QTRY_COMPARE(b.f.count(MessageState::Accepted), 18);
            QCOMPARE(b.f.count(MessageState::InDoubt), 2);
            QVERIFY(b.eachOnce(20));
        } else {
            QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Accepted), 20, 20'000);
            // 23 submits: 20 and 3 that were cut (one of them perhaps a repetition).
            const auto taken = b.taken();
            QCOMPARE(taken.size(), 20);
            QCOMPARE(std::accumulate(taken.begin(), taken.end(), 0), 23);
        }
        QCOMPARE(b.f.check(), QString());
    }

    void silenceIsDoubtUntilAReceiptComes()
    {
        const auto quiet = SendingFixture::recipient(4);
        Bench b({{u"silentDestinations"_s, QJsonArray{quiet.mid(1), SendingFixture::recipient(5).mid(1)}},
                 {u"receipts"_s, QJsonObject{{u"delayMs"_s, 100}, {u"percent"_s, 0}}}},
                {{u"responseTimeoutMs"_s, 300}});
        const auto campaign = b.campaign(10);
        b.f.startDispatcher({.unconfirmedAfterMs = 1500});
        QTRY_COMPARE(b.f.count(MessageState::InDoubt), 2);
        QTRY_COMPARE(b.f.status(campaign), u"completed"_s);
        QCOMPARE(b.f.count(MessageState::Accepted), 8);
        // A receipt with an id that nobody knows, for this recipient and sender, settles the one it can mean.
        b.carrier.tell({{u"do"_s, u"receipt"_s}, {u"id"_s, u"unknown-1"_s}, {u"source"_s, quiet.mid(1)}, {u"destination"_s, u"Brand"_s}});
        QTRY_COMPARE(b.f.text(u"SELECT state FROM message WHERE recipient = ?"_s, quiet), QString::number(int(MessageState::Delivered)));
        QTRY_COMPARE(b.f.count(MessageState::Unconfirmed), 1);
        QCOMPARE(b.f.number(u"SELECT in_doubt FROM campaign"_s), 1);
        // Even now.
        b.carrier.tell({{u"do"_s, u"receipt"_s},
                        {u"id"_s, u"unknown-2"_s},
                        {u"stat"_s, u"UNDELIV"_s},
                        {u"error"_s, u"001"_s},
                        {u"source"_s, SendingFixture::recipient(5).mid(1)},
                        {u"destination"_s, u"BRAND"_s}});
        QTRY_COMPARE(b.f.count(MessageState::Undelivered), 1);
        QCOMPARE(b.f.number(u"SELECT in_doubt FROM campaign"_s), 0);
        // One that fits nothing waits.
        b.carrier.tell({{u"do"_s, u"receipt"_s}, {u"id"_s, u"unknown-3"_s}, {u"source"_s, u"4999"_s}, {u"destination"_s, u"Brand"_s}});
        QTRY_COMPARE(b.f.number(u"SELECT count(*) FROM receipt_inbox WHERE matched = 0"_s), 1);
        QTRY_COMPARE(b.carrier.figure("acknowledged"), 3);
        QVERIFY(b.eachOnce(10));
        QCOMPARE(b.f.check(), QString());
    }

    void aLateAnswerSettlesIt()
    {
        Bench b({{u"silentEvery"_s, 3}, {u"answerLateMs"_s, 900}, {u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}},
                {{u"responseTimeoutMs"_s, 300}});
        b.campaign(9);
        b.f.startDispatcher();
        QTRY_COMPARE(b.f.count(MessageState::InDoubt), 3);
        QTRY_COMPARE(b.f.count(MessageState::Accepted), 9);
        QCOMPARE(b.f.number(u"SELECT count(*) FROM part"_s), 9);
        QCOMPARE(b.f.check(), QString());
    }

    void aPeerThatFallsSilentIsLeft()
    {
        Bench b({}, {{u"enquireLinkMs"_s, 200}, {u"responseTimeoutMs"_s, 400}});
        b.campaign(5);
        b.f.startDispatcher();
        QTRY_COMPARE(b.f.count(MessageState::Delivered), 5);
        QTest::qWait(600); // enquire_link keeps it up
        QCOMPARE(b.f.text(u"SELECT state FROM gateway"_s), u"bound"_s);
        b.carrier.tell({{u"silent"_s, true}, {u"bindSilent"_s, true}});
        QTRY_COMPARE(b.f.text(u"SELECT state FROM gateway"_s), u"connecting"_s);
        b.carrier.tell({{u"silent"_s, false}, {u"bindSilent"_s, false}});
        b.campaign(5, u"again"_s, 100);
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 10, 10'000);
        b.carrier.tell({{u"do"_s, u"unbind"_s}}); // the carrier ends the session: bound again
        b.campaign(5, u"once more"_s, 200);
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 15, 10'000);
        QVERIFY(b.eachOnce(15));
    }

    void severalBindsAndSeparateOnes_data()
    {
        QTest::addColumn<QString>("bindType");
        QTest::addColumn<int>("sessions");
        QTest::newRow("three transceivers") << u"transceiver"_s << 3;
        QTest::newRow("transmitters and receivers") << u"transmitter_receiver"_s << 6;
    }

    void severalBindsAndSeparateOnes()
    {
        QFETCH(QString, bindType);
        QFETCH(int, sessions);
        Bench b({}, {{u"bindType"_s, bindType}, {u"binds"_s, 3}, {u"window"_s, 5}});
        b.f.startDispatcher();
        QTRY_COMPARE(b.carrier.figure("sessions"), sessions);
        b.campaign(200);
        b.f.dispatcher().wake();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 200, 20'000);
        QVERIFY(b.eachOnce(200));
        b.carrier.tell({{u"do"_s, u"reply"_s}, {u"from"_s, u"491796548754"_s}, {u"to"_s, u"Brand"_s}, {u"text"_s, u"STOP"_s}});
        QTRY_COMPARE(b.carrier.figure("acknowledged"), 201);
        QCOMPARE(b.f.check(), QString());
    }

    /// Killed in the middle (the dispatcher is torn down with everything on the wire): nothing goes twice, nothing is lost unseen.
    void restartInTheMiddle()
    {
        Bench b({{u"latencyMs"_s, 10}});
        const auto campaign = b.campaign(1500);
        for (int round = 0; round < 3; ++round) {
            b.f.startDispatcher();
            QTRY_VERIFY_WITH_TIMEOUT(b.f.number(u"SELECT count(*) FROM attempt"_s) > 250 * (round + 1), 30'000);
            b.f.stopDispatcher(0);
            b.f.close();
            b.f.openDatabase();
        }
        b.f.startDispatcher();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.status(campaign), u"completed"_s, 60'000);
        const auto taken = b.taken();
        for (auto it = taken.begin(); it != taken.end(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
        const auto unseen = 1500 - taken.size();
        QVERIFY2(b.f.count(MessageState::InDoubt) >= unseen, qPrintable(b.f.states()));
        QVERIFY(b.f.count(MessageState::InDoubt) <= 300);
        QCOMPARE(b.f.check(), QString());
    }

    void stopWaitsForAnswers()
    {
        Bench b({{u"latencyMs"_s, 150}});
        b.campaign(1000);
        b.f.startDispatcher();
        QTRY_VERIFY(b.f.count(MessageState::Submitting) >= 50);
        b.f.stopDispatcher(5000);
        QCOMPARE(b.f.count(MessageState::Submitting), 0);
        QCOMPARE(b.f.count(MessageState::InDoubt), 0);
        QVERIFY(b.f.number(u"SELECT waiting FROM campaign"_s) > 0);
        QCOMPARE(b.f.check(), QString());
    }

    void stopLetsBegunMessagesGoOutWhole()
    {
        Bench b({{u"latencyMs"_s, 100}}, {{u"window"_s, 2}});
        b.campaign(10, QString(700, u'x')); // five parts, two at a time
        b.f.startDispatcher();
        QTRY_VERIFY(!b.carrier.journal().isEmpty());
        b.f.stopDispatcher(10'000);
        QCOMPARE(b.f.count(MessageState::Submitting) + b.f.count(MessageState::InDoubt) + b.f.count(MessageState::Failed), 0);
        const auto whole = 10 - b.f.number(u"SELECT waiting FROM campaign"_s);
        QVERIFY(whole > 0 && whole < 10);
        QCOMPARE(b.carrier.journal().size(), 5 * whole);
        QCOMPARE(b.f.check(), QString());
    }

    void aGatewayWithoutAccountStillTakesReceipts()
    {
        Bench b({{u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}});
        const auto campaign = b.campaign(1);
        b.f.startDispatcher();
        QTRY_COMPARE(b.f.status(campaign), u"completed"_s);
        b.f.write([](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE account SET gateway_id = NULL"_s); });
        b.f.dispatcher().wake();
        QTest::qWait(200);
        const auto line = b.carrier.journal().first();
        b.carrier.tell({{u"do"_s, u"receipt"_s},
                        {u"id"_s, line.value(u"id"_s)},
                        {u"source"_s, line.value(u"destination"_s)},
                        {u"destination"_s, line.value(u"source"_s)}});
        QTRY_COMPARE(b.f.count(MessageState::Delivered), 1);
    }

    void limitsCountParts()
    {
        Bench b({{u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}}, {{u"partsPerSecond"_s, 100}});
        const auto campaign = b.campaign(40, QString(400, u'x'));
        QElapsedTimer timer;
        b.f.startDispatcher();
        QTRY_VERIFY(b.f.number(u"SELECT count(*) FROM attempt"_s) > 0);
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.status(campaign), u"completed"_s, 20'000);
        // 120 parts at 100 a second; a message counted as one would take under half a second.
        QVERIFY2(timer.elapsed() > 800, qPrintable(QString::number(timer.elapsed())));
    }

    void secureConnectionsAreVerified()
    {
        QTemporaryDir dir;
        const auto key = dir.filePath(u"key.pem"_s);
        const auto certificate = dir.filePath(u"cert.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate,
                       u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
        QVERIFY(openssl.waitForFinished(60'000) && openssl.exitCode() == 0);
        Bench b({{u"tlsKey"_s, key}, {u"tlsCert"_s, certificate}}, {{u"tls"_s, true}, {u"host"_s, u"localhost"_s}});
        b.campaign(20);
        b.f.startDispatcher();
        QTRY_VERIFY_WITH_TIMEOUT(b.f.text(u"SELECT state_text FROM gateway"_s).contains(u"No secure connection"), 10'000);
        QCOMPARE(b.f.number(u"SELECT count(*) FROM attempt"_s), 0);
        b.f.stopDispatcher();
        // Trusted now; but not under another name.
        qputenv("SSL_CERT_FILE", certificate.toLocal8Bit());
        b.f.setGatewaySettings(b.gateway, b.settings({{u"tls"_s, true}, {u"host"_s, u"127.0.0.1"_s}}));
        b.f.startDispatcher();
        QTRY_VERIFY_WITH_TIMEOUT(b.f.text(u"SELECT state_text FROM gateway"_s).contains(u"No secure connection"), 10'000);
        b.f.setGatewaySettings(b.gateway, b.settings({{u"tls"_s, true}, {u"host"_s, u"localhost"_s}}));
        b.f.dispatcher().wake();
        QTRY_COMPARE_WITH_TIMEOUT(b.f.count(MessageState::Delivered), 20, 20'000);
        b.f.stopDispatcher();
        qunsetenv("SSL_CERT_FILE");
    }

    void gatewayTestSaysWhatIsWrong()
    {
        cm::test::PeerCarrier carrier;
        carrier.start({{u"systemId"_s, u"brand"_s}, {u"password"_s, u"right"_s}});
        cm::Gateway gateway;
        gateway.type = GatewayType::Smpp;
        gateway.settings = carrier.gatewaySettings();
        auto result = testGateway(gateway, "right");
        QVERIFY2(result.ok, qPrintable(result.text));
        QTRY_COMPARE(carrier.figure("sessions"), 0);
        result = testGateway(gateway, "wrong");
        QVERIFY(!result.ok);
        QVERIFY(result.text.contains(u"wrong password"));
        carrier.tell({{u"bindStatus"_s, 5}});
        QVERIFY(testGateway(gateway, "right").text.contains(u"already bound"));
        carrier.tell({{u"bindStatus"_s, 0}, {u"bindSilent"_s, true}});
        QVERIFY(testGateway(gateway, "right", 500).text.contains(u"in time"));
        carrier.kill();
        result = testGateway(gateway, "right");
        QVERIFY(!result.ok);
        QVERIFY(result.text.contains(u"No connection"));
        gateway.settings[u"host"_s] = u""_s;
        QVERIFY(!testGateway(gateway, {}).ok);
        gateway.type = GatewayType::Practice;
        QVERIFY(testGateway(gateway, {}).ok);

        QTcpServer web; // something else that listens
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, &web, [&] { web.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        gateway.type = GatewayType::Smpp;
        gateway.settings[u"host"_s] = u"127.0.0.1"_s;
        gateway.settings[u"port"_s] = web.serverPort();
        auto other = std::async(std::launch::async, [gateway] { return testGateway(gateway, {}, 3000); });
        QTRY_VERIFY(other.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
        QVERIFY(other.get().text.contains(u"does not speak SMPP"));
    }
};

QTEST_GUILESS_MAIN(SmppGatewayTest)
#include "tst_smpp_gateway.moc"
