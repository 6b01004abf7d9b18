// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Segmenter.h"
#include "tests/support/Journal.h"
#include "tests/support/PeerCarrier.h"
#include "tests/support/RealDesk.h"

#include <QDateTime>
#include <QTemporaryDir>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecipients = 2000;
constexpr int kUndelivered = 15; // per cent

/// As a spreadsheet program on a German Windows writes it.
QByteArray windows1252(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(c == u'€' ? char(0x80) : char(c.unicode() & 0xff));
    return bytes;
}
QByteArray quoted(QString cell)
{
    return '"' + windows1252(cell.replace(u'"', u"\"\""_s)) + '"';
}

} // namespace

/// From a file to the carrier and back to the figures on the screen: real engine, real service, and a carrier that shares no code with us.
class TestCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoThousandRecipients();
};

void TestCampaign::twoThousandRecipients()
{
    QTemporaryDir dir;
    PeerCarrier carrier;
    carrier.start({{u"latencyMs"_s, 3},
                   {u"idFormat"_s, u"hex_dec"_s},
                   {u"receipts"_s, QJsonObject{{u"delayMs"_s, 30},
                                               {u"jitterMs"_s, 300},
                                               {u"undeliveredPercent"_s, kUndelivered},
                                               {u"doubledPercent"_s, 20},
                                               {u"earlyPercent"_s, 10}}}});
    RealDesk desk(dir.path());
    desk.open();
    QJsonObject gateway = carrier.gatewaySettings();
    gateway[u"idFormat"_s] = u"hex_dec"_s;
    const QString account = desk.makeAccount(gateway);

    // A third with a short note, a third without a first name (the fall-back has an emoji), a third that needs three parts.
    const QString longNote =
        u"Straße „innen“ gibt es nicht,\r\ndafür \"Anführungszeichen\", Strichpunkte; und 5 € Rabatt [nur heute]"_s.remove(u'„').remove(
            u'“');
    QByteArray file = windows1252(u"Vorname;Telefon;Notiz\r\n"_s);
    QHash<QString, QString> expected;
    for (int i = 0; i < kRecipients; ++i) {
        const QString number = u"0179 %1"_s.arg(6'000'000 + i);
        QString firstName = u"Jürgen %1"_s.arg(i);
        QString note = u"Größe %1; \"neu\""_s.arg(i);
        if (i % 3 == 1)
            firstName.clear();
        if (i % 3 == 2)
            note = u"%1 %2 %3 %4"_s.arg(longNote, longNote, longNote, QString(40, QChar(u'a' + i % 26)));
        file += quoted(firstName) + ';' + number.toLatin1() + ';' + quoted(note) + "\r\n";
        expected.insert(u"49179%1"_s.arg(6'000'000 + i), u"Hallo %1! %2"_s.arg(i % 3 == 1 ? u"🎉"_s : firstName, note));
    }
    QFile csv(dir.filePath(u"Kunden.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(file);
    csv.close();
    ImportRequest request;
    request.name = u"Kunden"_s;
    request.file = csv.fileName();
    request.separator = u';';
    request.phoneColumn = 1;
    request.labels = {u"Vorname"_s, u"Telefon"_s, u"Notiz"_s};
    request.defaultRegion = u"DE"_s;
    const QString list = desk.importFile(request);
    const Campaign draft = desk.saveCampaign(account, {list}, u"Hallo {vorname|🎉}! {Notiz}"_s);

    const auto preflight = RealDesk::must(RealDesk::wait(desk.engine->preflight(draft)), "preflight");
    QCOMPARE(preflight.problems, QStringList());
    QCOMPARE(preflight.recipients, kRecipients);
    QCOMPARE(preflight.ucs2, kRecipients / 3 + 1);
    QCOMPARE(preflight.partsHistogram.value(3), kRecipients / 3);
    qint64 parts = 0;
    for (const QString &text : std::as_const(expected))
        parts += countSegments(text).parts;
    QCOMPARE(preflight.parts, parts);

    Job *launch = desk.finished(desk.engine->launchCampaign(draft.id));
    QVERIFY2(launch->state() == Job::State::Finished, qPrintable(launch->error().key));
    QCOMPARE(launch->result().value<LaunchReport>().messages, kRecipients);
    const auto settled = [&desk, &draft] {
        const Campaign c = desk.campaign(draft.id);
        return c.status == CampaignStatus::Completed && c.counts.delivered + c.counts.undelivered == kRecipients;
    };
    RealDesk::until(settled, "every message in its final state", 90'000);

    // The carrier: every recipient got the text once, to the letter.
    const QHash<QString, Received> received = assemble(carrier.journal());
    QCOMPARE(received.size(), kRecipients);
    QCOMPARE(carrier.journal().size(), parts);
    int undelivered = 0;
    QHash<QString, bool> shouldArrive;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const Received r = received.value(it.key());
        QVERIFY(r.complete());
        QCOMPARE(r.submits, r.total);
        QCOMPARE(r.text(), it.value());
        QCOMPARE(r.dataCoding, isGsm7(it.value()) ? 0 : 8);
        const bool bad = std::any_of(r.seqs.begin(), r.seqs.end(), [](int seq) { return chosen(seq, kUndelivered, 2); });
        undelivered += bad ? 1 : 0;
        shouldArrive.insert(it.key(), !bad);
    }
    QVERIFY(undelivered > kRecipients / 20);

    // History, the campaign, Statistics and the Dashboard agree with it and with each other.
    const QList<Message> messages = desk.messages(draft.id);
    QCOMPARE(messages.size(), kRecipients);
    qint64 cost = 0;
    for (const Message &message : messages) {
        const QString number = message.recipient.mid(1);
        QVERIFY2(expected.contains(number), qPrintable(number));
        QCOMPARE(message.parts, received.value(number).total);
        QCOMPARE(deliveryStatusOf(message.state), shouldArrive.value(number) ? DeliveryStatus::Delivered : DeliveryStatus::Undelivered);
        QCOMPARE(message.errorCode.isEmpty() || message.errorCode == u"000"_s, shouldArrive.value(number));
        cost += message.priceMilli;
    }
    const Campaign done = desk.campaign(draft.id);
    QCOMPARE(done.counts.total, kRecipients);
    QCOMPARE(done.counts.delivered, kRecipients - undelivered);
    QCOMPARE(done.counts.undelivered, undelivered);
    QCOMPARE(done.counts.submitted + done.counts.waiting + done.counts.cancelled + done.counts.inDoubt, 0);
    QCOMPARE(done.parts, parts);
    QCOMPARE(done.costMilli, cost);

    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeSpan span{now - 24 * 60 * 60 * 1000, now + 24 * 60 * 60 * 1000};
    StatisticsRequest statistics;
    statistics.span = span;
    statistics.groups = {GroupBy::Account, GroupBy::Country};
    const Page<StatisticsRow> rows = RealDesk::must(RealDesk::wait(desk.engine->reader()->statistics(statistics)), "statistics");
    QCOMPARE(rows.rows.size(), 1);
    QCOMPARE(rows.rows.first().keys.value(1), u"DE"_s);
    const StatisticsRow row = rows.rows.first();
    QCOMPARE(row.sent, kRecipients);
    QCOMPARE(row.delivered, kRecipients - undelivered);
    QCOMPARE(row.undelivered, undelivered);
    QCOMPARE(row.transmitted, 0);
    QCOMPARE(row.costMilli, cost);
    DashboardRequest dashboard;
    dashboard.span = span;
    const DashboardData data = RealDesk::must(RealDesk::wait(desk.engine->reader()->dashboard(dashboard)), "dashboard");
    QCOMPARE(data.sum.sent, row.sent);
    QCOMPARE(data.sum.delivered, row.delivered);
    QCOMPARE(data.sum.undelivered, row.undelivered);
    QCOMPARE(data.sum.costMilli, row.costMilli);
    qint64 inGraph = 0;
    for (const DashboardData::Point &point : data.traffic)
        inGraph += point.sent;
    QCOMPARE(inGraph, kRecipients);

    // Launched again it is still one campaign.
    Job *again = desk.finished(desk.engine->launchCampaign(draft.id));
    QCOMPARE(again->state(), Job::State::Finished);
    QCOMPARE(carrier.journal().size(), parts);
}

QTEST_GUILESS_MAIN(TestCampaign)
#include "tst_campaign.moc"
