// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Segmenter.h"
#include "core/text/TextPlan.h"
#include "service/gateways/smpp/Pdu.h"
#include "service/gateways/smpp/ReceiptText.h"
#include "service/gateways/smpp/SubmitBuilder.h"
#include "service/receipts/CarrierIds.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace cm;
using namespace cm::service;
using namespace cm::service::smpp;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cm::service::smpp::Pdu)
Q_DECLARE_METATYPE(cm::MessageState)

/// The bytes were made by another implementation (the npm package smpp 0.5.1), fields as named here.
class SmppCodecTest : public QObject {
    Q_OBJECT

    static Sm submit()
    {
        Sm sm;
        sm.source = {5, 0, "Brand"};
        sm.destination = {1, 1, "491796548754"};
        sm.registeredDelivery = 1;
        return sm;
    }
    static std::vector<Pdu> readAll(const QByteArray &bytes, qsizetype step)
    {
        std::vector<Pdu> out;
        PduReader reader;
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            reader.append(bytes.constData() + at, size_t(std::min(step, bytes.size() - at)));
            while (reader.next() == PduReader::Outcome::Pdu)
                out.push_back(reader.pdu());
        }
        return out;
    }

private Q_SLOTS:
    void bytesOfAnother_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<Pdu>("pdu");
        QTest::newRow("bind_transceiver") << QByteArray("000000260000000900000000000000016272616e640073656372657430380063700034000000")
                                          << makePdu(Command::BindTransceiver, 1, Bind{"brand", "secret08", "cp", 0x34, {}});
        QTest::newRow("bind_transceiver_resp") << QByteArray("0000001a800000090000000000000001534d5343000210000134")
                                               << makePdu(Command::BindTransceiverResp, 1, BindResp{"SMSC", {{0x0210, "\x34"}}});
        QTest::newRow("bind refused, no body") << QByteArray("00000010800000090000000e00000001")
                                               << makePdu(Command::BindTransceiverResp, 1, 14u);
        auto sm = submit();
        sm.shortMessage = QByteArray("Hello \0", 7);
        QTest::newRow("submit_sm, GSM") << QByteArray(
                                               "000000390000000400000000000000020005004272616e64000101343931373936353438373534000000000000"
                                               "010000000748656c6c6f2000")
                                        << makePdu(Command::SubmitSm, 2, sm);
        sm.esmClass = 0x40;
        sm.dataCoding = 8;
        sm.shortMessage = QByteArray::fromHex("0500030702010416");
        QTest::newRow("submit_sm, part in UCS-2")
            << QByteArray("0000003a0000000400000000000000030005004272616e640001013439313739363534383735340"
                          "0400000000001000800080500030702010416")
            << makePdu(Command::SubmitSm, 3, sm);
        QTest::newRow("submit_sm_resp") << QByteArray("0000001780000004000000000000000231413242334300")
                                        << makePdu(Command::SubmitSmResp, 2, SmResp{"1A2B3C", {}});
        QTest::newRow("submit_sm_resp, throttled")
            << QByteArray("00000010800000040000005800000002") << makePdu(Command::SubmitSmResp, 2, 0x58u);
        Sm receipt;
        receipt.source = {1, 1, "491796548754"};
        receipt.destination = {0, 0, "Brand"};
        receipt.esmClass = 4;
        receipt.shortMessage = "id:1A2B3C sub:001 dlvrd:001 submit date:2611221013 done date:2611221014 stat:DELIVRD err:000 text:Hello";
        receipt.tlvs = {{tag::kReceiptedMessageId, QByteArray("1A2B3C\0", 7)},
                        {tag::kMessageState, "\x02"},
                        {tag::kNetworkErrorCode, QByteArray("\3\0\0", 3)}};
        QTest::newRow("deliver_sm, receipt")
            << QByteArray("000000b00000000500000000000000090001013439313739363534383735340000004272616e6400040000000000000"
                          "0006769643a314132423343207375623a30303120646c7672643a303031207375626d697420646174653a3236313132"
                          "323130313320646f6e6520646174653a3236313132323130313420737461743a44454c49565244206572723a3030302"
                          "0746578743a48656c6c6f001e000731413242334300042700010204230003030000")
            << makePdu(Command::DeliverSm, 9, receipt);
        Sm payload;
        payload.source = {0, 0, "1"};
        payload.destination = {0, 0, "2"};
        payload.tlvs = {{tag::kMessagePayload, "long text"}};
        QTest::newRow("deliver_sm, payload")
            << QByteArray("0000003000000005000000000000000a00000031000000320000000000000000000000042400096c6f6e672"
                          "074657874")
            << makePdu(Command::DeliverSm, 10, payload);
        QTest::newRow("deliver_sm_resp") << QByteArray("0000001180000005000000000000000900")
                                         << makePdu(Command::DeliverSmResp, 9, SmResp{});
        QTest::newRow("enquire_link") << QByteArray("00000010000000150000000000000004") << makePdu(Command::EnquireLink, 4);
        QTest::newRow("unbind_resp") << QByteArray("00000010800000060000000000000005") << makePdu(Command::UnbindResp, 5);
        QTest::newRow("generic_nack") << QByteArray("00000010800000000000000300000006") << makePdu(Command::GenericNack, 6, 3u);
    }

    void bytesOfAnother()
    {
        QFETCH(QByteArray, hex);
        QFETCH(Pdu, pdu);
        const auto bytes = QByteArray::fromHex(hex);
        QCOMPARE(encode(pdu).toHex(), hex);
        for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size()}) {
            const auto read = readAll(bytes + bytes, step);
            QCOMPARE(read.size(), size_t(2));
            QVERIFY(read[0] == pdu && read[1] == pdu);
        }
        // Cut short: a body whose length is right but whose fields run past it.
        for (qsizetype cut = kHeaderLength + 1; cut < bytes.size(); ++cut) {
            auto shorter = bytes.left(cut);
            shorter[3] = char(cut);
            shorter[2] = 0;
            PduReader reader;
            reader.append(shorter.constData(), size_t(shorter.size()));
            const auto outcome = reader.next();
            QVERIFY(outcome == PduReader::Outcome::Malformed || outcome == PduReader::Outcome::Pdu);
            if (outcome == PduReader::Outcome::Pdu)
                QVERIFY(!(reader.pdu() == pdu));
            QCOMPARE(reader.next(), PduReader::Outcome::NeedMore);
        }
    }

    void lengthsThatMakeNoSense_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("shorter than a header") << QByteArray("0000000f");
        QTest::newRow("zero") << QByteArray("00000000000000000000000000000000");
        QTest::newRow("four gigabytes") << QByteArray("ffffffff");
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad").toHex();
    }

    void lengthsThatMakeNoSense()
    {
        QFETCH(QByteArray, hex);
        const auto bytes = QByteArray::fromHex(hex);
        PduReader reader;
        reader.append(bytes.constData(), size_t(bytes.size()));
        QCOMPARE(reader.next(), PduReader::Outcome::Broken);
    }

    /// A short run of what the fuzz target does for hours.
    void anyBytesAreSurvived()
    {
        QRandomGenerator random(20261122);
        const auto seed =
            QByteArray::fromHex("000000390000000400000000000000020005004272616e640001013439313739363534383735340000000000000100000"
                                "00748656c6c6f2000001e000731413242334300");
        for (int round = 0; round < 20'000; ++round) {
            auto bytes = seed;
            const int changes = 1 + int(random.bounded(6));
            for (int i = 0; i < changes; ++i)
                bytes[qsizetype(random.bounded(quint32(bytes.size())))] = char(random.bounded(256));
            bytes[0] = bytes[1] = bytes[2] = 0;
            PduReader reader;
            reader.append(bytes.constData(), size_t(bytes.size()));
            for (auto outcome = reader.next(); outcome == PduReader::Outcome::Pdu || outcome == PduReader::Outcome::Malformed;
                 outcome = reader.next()) {
                if (const auto *sm = std::get_if<Sm>(&reader.pdu().body))
                    readReceipt(*sm);
            }
        }
    }

    void receipts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<MessageState>("state");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("done");
        const auto d = MessageState::Delivered;
        const auto u = MessageState::Undelivered;
        QTest::newRow("appendix B")
            << QByteArray("id:0123456789 sub:001 dlvrd:001 submit date:2611221013 done date:2611221014 stat:DELIVRD err:000 "
                          "text:Hello")
            << u"0123456789"_s << d << u"000"_s << u"2026-11-22T10:14:00Z"_s;
        QTest::newRow("seconds")
            << QByteArray("id:a-b sub:001 dlvrd:000 submit date:261122101359 done date:261122101401 stat:UNDELIV err:027 text:") << u"a-b"_s
            << u << u"027"_s << u"2026-11-22T10:14:01Z"_s;
        QTest::newRow("century") << QByteArray("id:7 submit date:20261122101359 done date:20261122101401 stat:EXPIRED err:1") << u"7"_s
                                 << MessageState::Expired << u"1"_s << u"2026-11-22T10:14:01Z"_s;
        QTest::newRow("upper case, other order") << QByteArray("STAT:REJECTD ERR:11 ID:77 DONE DATE:2611221014") << u"77"_s
                                                 << MessageState::Rejected << u"11"_s << u"2026-11-22T10:14:00Z"_s;
        QTest::newRow("error with letters") << QByteArray("id:7 stat:UNDELIV err:E3F") << u"7"_s << u << u"E3F"_s << QString();
        QTest::newRow("no dates") << QByteArray("id:7 stat:UNKNOWN") << u"7"_s << MessageState::Unknown << QString() << QString();
        QTest::newRow("spelled out") << QByteArray("id:7 stat:DELIVERED err:0") << u"7"_s << d << u"0"_s << QString();
        QTest::newRow("deleted") << QByteArray("id:7 stat:DELETED") << u"7"_s << u << QString() << QString();
        QTest::newRow("on its way") << QByteArray("id:7 stat:ENROUTE") << u"7"_s << MessageState::Accepted << QString() << QString();
        QTest::newRow("accepted") << QByteArray("id:7 stat:ACCEPTD") << u"7"_s << MessageState::Accepted << QString() << QString();
        QTest::newRow("UUID in quotes") << QByteArray("id:\"6f1c2a00-1b2c-4d3e-8f90-0123456789ab\" stat:DELIVRD")
                                        << u"6f1c2a00-1b2c-4d3e-8f90-0123456789ab"_s << d << QString() << QString();
        QTest::newRow("text that looks like a receipt")
            << QByteArray("id:7 stat:UNDELIV err:5 text:id:8 stat:DELIVRD err:000") << u"7"_s << u << u"5"_s << QString();
        QTest::newRow("key of the carrier's own")
            << QByteArray("id:7 mcc:262 stat:DELIVRD paid:9 err:0") << u"7"_s << d << u"0"_s << QString();
        QTest::newRow("dates that are none") << QByteArray("id:7 done date:9999999999 stat:DELIVRD") << u"7"_s << d << QString()
                                             << QString();
        QTest::newRow("spaces after the colon") << QByteArray("id: 7 stat: DELIVRD err: 000") << u"7"_s << d << u"000"_s << QString();
    }

    void receipts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, id);
        QFETCH(MessageState, state);
        QFETCH(QString, error);
        QFETCH(QString, done);
        Sm sm;
        sm.esmClass = kEsmReceipt;
        sm.source.digits = "491796548754";
        sm.destination.digits = "Brand";
        sm.shortMessage = text;
        QVERIFY(isReceipt(sm));
        const auto receipt = readReceipt(sm);
        QVERIFY(receipt);
        QCOMPARE(receipt->carrierId, id);
        QCOMPARE(receipt->state, state);
        QCOMPARE(receipt->errorCode, error);
        QCOMPARE(receipt->doneAtMs ? QDateTime::fromMSecsSinceEpoch(receipt->doneAtMs, Qt::UTC).toString(Qt::ISODate) : QString(), done);
        QCOMPARE(receipt->recipient, u"491796548754"_s);
        QCOMPARE(receipt->sender, u"Brand"_s);
        // The same in message_payload, and in UCS-2.
        auto other = sm;
        other.shortMessage.clear();
        other.dataCoding = 8;
        other.tlvs = {{tag::kMessagePayload, encodeUcs2(QString::fromLatin1(text))}};
        QCOMPARE(readReceipt(other)->carrierId, id);
    }

    void tlvsWin()
    {
        Sm sm;
        sm.esmClass = 0; // some carriers leave it so
        sm.shortMessage = "id:1 stat:ENROUTE err:1";
        QVERIFY(!isReceipt(sm));
        sm.tlvs = {{tag::kReceiptedMessageId, QByteArray("ABC\0", 4)},
                   {tag::kMessageState, "\x05"},
                   {tag::kNetworkErrorCode, QByteArray("\3\1\2", 3)}};
        QVERIFY(isReceipt(sm));
        auto receipt = readReceipt(sm);
        QCOMPARE(receipt->carrierId, u"ABC"_s);
        QCOMPARE(receipt->state, MessageState::Undelivered);
        QCOMPARE(receipt->errorCode, u"258"_s);
        sm.tlvs[2].value = "027";
        QCOMPARE(readReceipt(sm)->errorCode, u"027"_s);
        sm.shortMessage.clear();
        sm.tlvs.removeLast();
        QCOMPARE(readReceipt(sm)->state, MessageState::Undelivered);
        sm.tlvs = {};
        sm.esmClass = kEsmReceipt;
        QVERIFY(!readReceipt(sm));
    }

    void carrierIds_data()
    {
        QTest::addColumn<QString>("submitted");
        QTest::addColumn<QString>("receipted");
        QTest::addColumn<bool>("raw");
        QTest::addColumn<bool>("hexDec");
        QTest::newRow("equal") << u"1A2B3C"_s << u"1A2B3C"_s << true << true;
        QTest::newRow("case") << u"1A2B3C"_s << u"1a2b3c"_s << false << true;
        QTest::newRow("hexadecimal, then decimal") << u"1A2B3C"_s << u"1715004"_s << false << true;
        QTest::newRow("decimal, then hexadecimal") << u"1715004"_s << u"001A2B3C"_s << false << true;
        QTest::newRow("filled with zeros") << u"0000012345"_s << u"12345"_s << false << true;
        QTest::newRow("digits alone, hexadecimal") << u"10"_s << u"16"_s << false << true;
        QTest::newRow("UUIDs") << u"00000000-0000-0000-0000-00000000abcd"_s << u"00000000-0000-0000-0000-00000000abcd"_s << true << true;
        QTest::newRow("zeros of UUIDs") << u"00000000-0000-0000-0000-00000000abcd"_s << u"0-0000-0000-0000-00000000abcd"_s << false
                                        << false;
        QTest::newRow("another one") << u"1A2B3C"_s << u"1A2B3D"_s << false << false;
        QTest::newRow("more than 64 bits") << u"123456789012345678901234"_s << u"123456789012345678901234"_s << true << true;
    }

    void carrierIds()
    {
        QFETCH(QString, submitted);
        QFETCH(QString, receipted);
        QFETCH(bool, raw);
        QFETCH(bool, hexDec);
        const auto fits = [&](const QString &a, const QString &b, IdFormat f) {
            return carrierIdCandidates(storedCarrierId(b, f), f).contains(storedCarrierId(a, f));
        };
        QCOMPARE(fits(submitted, receipted, IdFormat::Raw), raw);
        QCOMPARE(fits(submitted, receipted, IdFormat::HexDec), hexDec);
        QCOMPARE(fits(receipted, submitted, IdFormat::HexDec), hexDec);
    }

    void addresses()
    {
        QVERIFY(sameAddress(u"+491796548754"_s, u"491796548754"_s));
        QVERIFY(sameAddress(u"+491796548754"_s, u"00491796548754"_s));
        QVERIFY(sameAddress(u"Brand"_s, u"BRAND "_s));
        QVERIFY(!sameAddress(u"Brand1"_s, u"1"_s));
        QVERIFY(!sameAddress(u"+491796548754"_s, u"+491796548755"_s));
    }

    void longMessages()
    {
        const QString gsm = QString(200, u'a') + QString(200, u'€');
        const QString uni = QString(100, u'Ж');
        SmppSettings settings;
        const auto textOf = [](const std::vector<Sm> &all, qsizetype header) {
            QString out;
            for (const auto &sm : all) {
                const auto bytes = sm.shortMessage.mid(header);
                out += sm.dataCoding == 8 ? decodeUcs2(bytes) : decodeGsm7Unpacked(bytes);
            }
            return out;
        };
        OutgoingMessage message{1, 1, u"+491796548754"_s, u"Brand"_s, gsm, Encoding::Gsm7, 4};
        {
            SubmitBuilder builder(settings);
            auto all = builder.build(message);
            QCOMPARE(all.size(), size_t(4));
            QCOMPARE(textOf(all, 6), gsm);
            const auto reference = all[0].shortMessage[3];
            for (size_t i = 0; i < all.size(); ++i) {
                QCOMPARE(all[i].esmClass, quint8(0x40));
                QCOMPARE(all[i].shortMessage.left(3), QByteArray("\5\0\3", 3));
                QCOMPARE(all[i].shortMessage[3], reference);
                QCOMPARE(int(all[i].shortMessage[4]), 4);
                QCOMPARE(int(all[i].shortMessage[5]), int(i) + 1);
                QVERIFY(all[i].shortMessage.size() <= 159);
                QCOMPARE(all[i].source, (Address{5, 0, "Brand"}));
                QCOMPARE(all[i].destination, (Address{1, 1, "491796548754"}));
                QCOMPARE(all[i].registeredDelivery, quint8(1));
            }
            QCOMPARE(quint8(builder.build(message)[0].shortMessage[3]), quint8(reference + 1)); // counts for each recipient
            message.text = uni;
            message.encoding = Encoding::Ucs2;
            all = builder.build(message);
            QCOMPARE(all.size(), size_t(2));
            QCOMPARE(all[0].dataCoding, quint8(8));
            QCOMPARE(all[0].shortMessage.size(), 140);
            QCOMPARE(textOf(all, 6), uni);
        }
        {
            settings.text.reference16 = true;
            const auto all = SubmitBuilder(settings).build(message);
            QCOMPARE(all.size(), size_t(2));
            QCOMPARE(all[0].shortMessage.left(3), QByteArray("\6\x08\4", 3));
            QCOMPARE(all[0].shortMessage.size(), 7 + 132);
            QCOMPARE(textOf(all, 7), uni);
        }
        {
            settings.concatenation = Concatenation::Sar;
            const auto all = SubmitBuilder(settings).build(message);
            QCOMPARE(all.size(), size_t(2));
            QCOMPARE(all[1].esmClass, quint8(0));
            QCOMPARE(*all[1].tlv(tag::kSarSegmentSeqnum), QByteArray("\2"));
            QCOMPARE(*all[1].tlv(tag::kSarTotalSegments), QByteArray("\2"));
            QCOMPARE(*all[0].tlv(tag::kSarMsgRefNum), *all[1].tlv(tag::kSarMsgRefNum));
            QCOMPARE(textOf(all, 0), uni);
        }
        {
            settings.concatenation = Concatenation::Payload;
            const auto all = SubmitBuilder(settings).build(message);
            QCOMPARE(all.size(), size_t(1));
            QVERIFY(all[0].shortMessage.isEmpty());
            QCOMPARE(decodeUcs2(all[0].content()), uni);
        }
    }

    void nationalTables()
    {
        const auto settings = [](const QJsonObject &o) { return SmppSettings::fromJson(o, {}); };
        QCOMPARE(settings({}).text.languages, quint16(0));
        QCOMPARE(settings({{u"nationalLanguages"_s, QJsonArray{u"all"_s}}}).text.languages, kAllLanguages);
        QCOMPARE(settings({{u"nationalLanguages"_s, QJsonArray{u"all"_s}}, {u"concatenation"_s, u"sar"_s}}).text.languages, quint16(0));
        const auto turkish = settings({{u"nationalLanguages"_s, QJsonArray{u"tr"_s}}});
        QCOMPARE(turkish.text.languages, quint16(2));
        SubmitBuilder builder(turkish);
        const QString text = u"Sayın müşterimiz, siparişiniz yola çıktı. "_s;
        OutgoingMessage message{1, 1, u"+491796548754"_s, u"Brand"_s, text.repeated(3), Encoding::Ucs2, 2};
        auto all = builder.build(message);
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all[0].dataCoding, quint8(0));
        QCOMPARE(all[0].esmClass, quint8(0x40));
        QCOMPARE(all[0].shortMessage.left(4), QByteArray("\3\x24\1\1", 4));
        QCOMPARE(decodeSeptets(all[0].shortMessage.mid(4), {0, 1}), message.text);
        message.text = text.repeated(6);
        all = builder.build(message);
        QCOMPARE(all.size(), size_t(2));
        QString read;
        for (int i = 0; i < 2; ++i) {
            const QByteArray &octets = all[size_t(i)].shortMessage;
            QCOMPARE(octets.left(3), QByteArray("\x08\0\3", 3));
            QCOMPARE(octets[3], all[0].shortMessage[3]);
            QCOMPARE(octets.mid(4, 5), QByteArray("\2", 1) + char(i + 1) + QByteArray("\x24\1\1", 3));
            read += decodeSeptets(octets.mid(9), {0, 1});
        }
        QCOMPARE(read, message.text);
        message.text = text; // one part anyway: as every handset reads it
        QCOMPARE(builder.build(message)[0].dataCoding, quint8(8));
    }

    void sendersAndLatin1()
    {
        SmppSettings settings;
        settings.text.latin1 = true;
        SubmitBuilder builder(settings);
        OutgoingMessage message{1, 1, u"+491796548754"_s, u"+4915112345678"_s, u"Grüße {ä}"_s, Encoding::Gsm7, 1};
        auto sm = builder.build(message).front();
        QCOMPARE(sm.source, (Address{1, 1, "4915112345678"}));
        QCOMPARE(sm.shortMessage, QByteArray("Gr\xFC\xDF"
                                             "e {\xE4}"));
        message.sender = u"12345"_s;
        message.text = u"10 €"_s; // not in Latin-1: goes as UCS-2, not as something else
        sm = builder.build(message).front();
        QCOMPARE(sm.source, (Address{3, 0, "12345"}));
        QCOMPARE(sm.dataCoding, quint8(8));
        QCOMPARE(decodeUcs2(sm.shortMessage), message.text);
        message.text = QString(100, u'€');
        QCOMPARE(builder.build(message).size(), size_t(2));
        settings.sourceTon = 0;
        settings.sourceNpi = 1;
        settings.destTon = 2;
        settings.destNpi = 8;
        sm = SubmitBuilder(settings).build(message).front();
        QCOMPARE(sm.source, (Address{0, 1, "12345"}));
        QCOMPARE(sm.destination, (Address{2, 8, "491796548754"}));
    }
};

QTEST_GUILESS_MAIN(SmppCodecTest)
#include "tst_smpp_codec.moc"
