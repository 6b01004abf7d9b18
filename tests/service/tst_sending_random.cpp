// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/SendingFixture.h"
#include "tests/support/PeerCarrier.h"

#include <QRandomGenerator>

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

/// A real store and dispatcher against a carrier that misbehaves, while people launch, pause, resume and cancel and the service is
/// restarted, in an order that a seed decides. Whatever the order: the books are right, every message has an end, and the carrier has taken
/// nothing twice but what was in doubt and was to be sent again.
class SendingRandomTest : public QObject {
    Q_OBJECT

    struct Sent {
        QString id;
        int first = 0;
        int messages = 0;
        bool isLong = false;
    };

    class Run {
    public:
        Run(quint32 seed, InDoubtPolicy policy)
            : m_random(seed)
        {
            m_carrier.start(quiet());
            m_f.openDatabase();
            auto settings = m_carrier.gatewaySettings();
            settings[u"window"_s] = m_random.bounded(4, 30);
            settings[u"binds"_s] = m_random.bounded(1, 3);
            settings[u"responseTimeoutMs"_s] = 400;
            settings[u"partsPerSecond"_s] = m_random.bounded(2) ? 0 : 400;
            m_account = m_f.addAccount(m_f.addGateway(GatewayType::Smpp, settings), policy);
            startDispatcher();
        }

        void step()
        {
            switch (m_random.bounded(14)) {
            case 0:
            case 1:
                return launch();
            case 2:
                return each(&MessageLedger::pause, 2);
            case 3:
            case 4:
                return each(&MessageLedger::resume, 1);
            case 5:
                return each(&MessageLedger::cancel, 4);
            case 6:
                m_carrier.tell({{u"do"_s, m_random.bounded(2) ? u"drop"_s : u"unbind"_s}});
                return;
            case 7:
                m_carrier.tell({{u"failEvery"_s, m_random.bounded(2, 5)}, {u"failStatus"_s, m_random.bounded(2) ? 0x58 : 0x14}});
                return;
            case 8:
                m_carrier.tell({{u"failEvery"_s, m_random.bounded(3, 9)}, {u"failStatus"_s, 0x08}});
                return;
            case 9:
                m_carrier.tell({{u"silentEvery"_s, m_random.bounded(3, 12)}, {u"answerLateMs"_s, m_random.bounded(2) ? 700 : 0}});
                return;
            case 10:
                m_carrier.tell({{u"cutInPdu"_s, m_random.bounded(2) ? m_random.bounded(5, 60) : 0},
                                {u"dropAfter"_s, m_random.bounded(2) ? m_random.bounded(5, 60) : 0}});
                return;
            case 11:
                m_carrier.tell({{u"latencyMs"_s, m_random.bounded(0, 120)},
                                {u"receipts"_s, QJsonObject{{u"delayMs"_s, m_random.bounded(0, 400)}, {u"earlyPercent"_s, 30}}}});
                return;
            case 12:
                return restart();
            default:
                m_carrier.tell(quiet());
            }
        }

        void wait() { QTest::qWait(m_random.bounded(5, 120)); }

        /// Peace: the carrier behaves, what is paused goes on.
        void end()
        {
            m_carrier.tell(quiet());
            for (const auto &one : m_sent) {
                if (m_f.status(one.id) == u"paused"_s)
                    QVERIFY(m_f.ledger(&MessageLedger::resume, one.id));
            }
            m_f.dispatcher().wake();
            const auto open = [&] {
                return m_f.number(u"SELECT count(*) FROM campaign WHERE status IN ('active', 'paused') OR waiting > 0"_s) +
                       m_f.number(u"SELECT count(*) FROM message WHERE state < 6"_s);
            };
            QTRY_VERIFY2_WITH_TIMEOUT(open() == 0, qPrintable(m_f.states()), 30'000);
            QTest::qWait(300); // what is on its way comes
            m_lost = m_carrier.figure("receiptsSent") - m_carrier.figure("acknowledged");
            // Receipts of lost connections, as a carrier sends them again: what it has is known in the end, also what was in doubt.
            QTRY_VERIFY(m_carrier.figure("sessions") > 0);
            for (const auto &line : m_carrier.journal()) {
                if (line.value(u"status"_s).toInt() == 0)
                    m_carrier.tell({{u"do"_s, u"receipt"_s},
                                    {u"id"_s, line.value(u"id"_s)},
                                    {u"source"_s, line.value(u"destination"_s)},
                                    {u"destination"_s, line.value(u"source"_s)}});
            }
            QTRY_VERIFY_WITH_TIMEOUT(m_carrier.figure("acknowledged") >= m_carrier.figure("receiptsSent") - m_lost, 20'000);
            QTRY_COMPARE(m_f.count(MessageState::Accepted), 0);
            m_f.stopDispatcher();
        }

        void check(InDoubtPolicy policy)
        {
            QCOMPARE(m_f.check(), QString());
            QMap<QString, QMap<int, int>> taken; // recipient, part: how often
            for (const auto &line : m_carrier.journal()) {
                if (line.value(u"status"_s).toInt() != 0)
                    continue;
                const auto bytes = QByteArray::fromHex(line.value(u"hex"_s).toString().toLatin1());
                ++taken[u'+' + line.value(u"destination"_s).toString()][line.value(u"esm_class"_s).toInt() & 0x40 ? bytes[5] : 1];
            }
            qint64 messages = 0;
            for (const auto &one : m_sent) {
                messages += one.messages;
                for (int i = 0; i < one.messages; ++i)
                    checkOne(SendingFixture::recipient(one.first + i), one.isLong ? 3 : 1, policy, taken);
            }
            QCOMPARE(m_f.number(u"SELECT count(*) FROM message"_s), messages);
            qInfo("%lld messages in %lld campaigns: %s", messages, qint64(m_sent.size()), qPrintable(m_f.states()));
        }

    private:
        static QJsonObject quiet()
        {
            return {{u"latencyMs"_s, 2},
                    {u"failEvery"_s, 0},
                    {u"silentEvery"_s, 0},
                    {u"cutInPdu"_s, 0},
                    {u"dropAfter"_s, 0},
                    {u"answerLateMs"_s, 0},
                    {u"receipts"_s, QJsonObject{{u"delayMs"_s, 30},
                                                {u"jitterMs"_s, 60},
                                                {u"doubledPercent"_s, 20},
                                                {u"earlyPercent"_s, 10},
                                                {u"enroutePercent"_s, 20},
                                                {u"undeliveredPercent"_s, 5}}}};
        }
        void startDispatcher()
        {
            m_f.startDispatcher({.unconfirmedAfterMs = 1500, .retryBaseMs = 20, .retryMaxMs = 100, .maxTries = 8, .refreshMs = 50});
        }
        void restart()
        {
            // With no time at all it is cut off in the middle, much as by a kill.
            m_f.stopDispatcher(m_random.bounded(3) ? 0 : 1000);
            m_f.close();
            m_f.openDatabase();
            startDispatcher();
        }
        void launch()
        {
            if (m_sent.size() >= 8)
                return;
            Sent one{{}, m_next, m_random.bounded(5, 60), m_random.bounded(3) == 0};
            m_next += one.messages;
            one.id = m_f.addCampaign({.accountId = m_account,
                                      .messages = one.messages,
                                      .text = one.isLong ? QString(400, u'x') : u"Hello {n}"_s,
                                      .kind = m_random.bounded(4) ? CampaignKind::Campaign : CampaignKind::QuickSend,
                                      .firstNumber = one.first});
            m_sent.append(one);
            wake();
        }
        /// On one in `of` of the campaigns; that it is not possible in a status is no fault.
        void each(Result<void> (MessageLedger::*what)(const QString &), int of)
        {
            for (const auto &one : std::as_const(m_sent)) {
                if (m_random.bounded(of) == 0)
                    (void)m_f.ledger(what, one.id);
            }
            wake();
        }
        void wake()
        {
            if (m_random.bounded(4))
                m_f.dispatcher().wake();
        }
        void checkOne(const QString &recipient, int parts, InDoubtPolicy policy, const QMap<QString, QMap<int, int>> &taken)
        {
            const auto state = MessageState(int(m_f.number(u"SELECT state FROM message WHERE recipient = ?"_s, recipient)));
            const auto doubts =
                m_f.number(u"SELECT count(*) FROM attempt a JOIN message m ON m.id = a.message_id WHERE m.recipient = ? AND "
                           "a.outcome = 'in_doubt'"_s,
                           recipient);
            const auto times = taken.value(recipient);
            int most = 0;
            for (const int n : times)
                most = std::max(most, n);
            const auto told = u"%1 is %2; the carrier took %3 of its parts, at most %4 times; %5 doubts"_s.arg(
                recipient, toWire(state), QString::number(times.size()), QString::number(most), QString::number(doubts));
            // An attempt whose answer came late is not counted as a doubt any more, but was one when the next began.
            const auto again =
                m_f.number(u"SELECT count(*) - 1 FROM attempt a JOIN message m ON m.id = a.message_id WHERE m.recipient = ?"_s, recipient);
            QVERIFY2(most <= 1 + (policy == InDoubtPolicy::Resend ? std::max<qint64>(0, again) : 0), qPrintable(told));
            if (state == MessageState::Cancelled)
                QVERIFY2(times.isEmpty(), qPrintable(told));
            if (state == MessageState::Accepted || state == MessageState::Delivered)
                QVERIFY2(times.size() == parts || doubts > 0, qPrintable(told));
            // Nothing that the carrier has is lost: its receipt has been understood, unless all of it was given up for a part that was
            // refused.
            if (times.size() == parts)
                QVERIFY2(deliveryStatusOf(state) != DeliveryStatus::None && (state != MessageState::Unconfirmed || most > 1),
                         qPrintable(told));
        }

        cm::test::PeerCarrier m_carrier;
        SendingFixture m_f;
        QRandomGenerator m_random;
        QString m_account;
        QList<Sent> m_sent;
        int m_next = 0;
        int m_lost = 0; ///< receipts that went with a connection
    };

private Q_SLOTS:
    void anyOrder_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<bool>("resend");
        const auto first = qEnvironmentVariableIntValue("CM_SEED");
        const int count = std::max(1, qEnvironmentVariable("CM_SEEDS", u"3"_s).toInt());
        for (int i = 0; i < count; ++i) {
            const auto seed = quint32((first ? first : 1) + i);
            QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0);
        }
    }

    void anyOrder()
    {
        QFETCH(quint32, seed);
        QFETCH(bool, resend);
        const auto policy = resend ? InDoubtPolicy::Resend : InDoubtPolicy::Hold;
        Run run(seed, policy);
        for (int i = 0; i < 40; ++i) {
            run.step();
            run.wait();
        }
        run.end();
        if (!QTest::currentTestFailed())
            run.check(policy);
    }
};

QTEST_GUILESS_MAIN(SendingRandomTest)
#include "tst_sending_random.moc"
