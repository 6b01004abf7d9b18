// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/GsmAlphabet.h"
#include "core/text/Segmenter.h"

#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

class SegmenterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("reference16");
        QTest::addColumn<bool>("gsm");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("remaining");
        const QString smile = u"\U0001F600"_s;
        const auto a = [](int n) { return QString(n, u'a'); };
        const auto cyr = [](int n) { return QString(n, u'ж'); };
        QTest::newRow("empty") << QString() << false << true << 0 << 0 << 0 << 160;
        QTest::newRow("one") << a(1) << false << true << 1 << 1 << 1 << 159;
        QTest::newRow("160") << a(160) << false << true << 160 << 1 << 160 << 0;
        QTest::newRow("161") << a(161) << false << true << 161 << 2 << 161 << 145;
        QTest::newRow("306") << a(306) << false << true << 306 << 2 << 306 << 0;
        QTest::newRow("307") << a(307) << false << true << 307 << 3 << 307 << 152;
        QTest::newRow("304 with a 16-bit reference") << a(304) << true << true << 304 << 2 << 304 << 0;
        QTest::newRow("305 with a 16-bit reference") << a(305) << true << true << 305 << 3 << 305 << 151;
        QTest::newRow("80 euro signs") << QString(80, u'€') << false << true << 160 << 1 << 80 << 0;
        QTest::newRow("81 euro signs: 76 a part") << QString(81, u'€') << false << true << 162 << 2 << 81 << 143;
        QTest::newRow("153 euro signs: 76, 76 and 1") << QString(153, u'€') << false << true << 306 << 3 << 153 << 151;
        QTest::newRow("extension at the boundary") << a(152) + u"€"_s + a(152) << false << true << 306 << 3 << 305 << 152;
        QTest::newRow("extension just before the boundary") << a(151) + u"€"_s + a(153) << false << true << 306 << 2 << 305 << 0;
        QTest::newRow("extension as the 160th") << a(159) + u"€"_s << false << true << 161 << 2 << 160 << 145;
        QTest::newRow("line ends") << u"a\r\nb\n\f"_s << false << true << 7 << 1 << 6 << 153;
        QTest::newRow("70") << cyr(70) << false << false << 70 << 1 << 70 << 0;
        QTest::newRow("71") << cyr(71) << false << false << 71 << 2 << 71 << 63;
        QTest::newRow("134") << cyr(134) << false << false << 134 << 2 << 134 << 0;
        QTest::newRow("135") << cyr(135) << false << false << 135 << 3 << 135 << 66;
        QTest::newRow("132 with a 16-bit reference") << cyr(132) << true << false << 132 << 2 << 132 << 0;
        QTest::newRow("133 with a 16-bit reference") << cyr(133) << true << false << 133 << 3 << 133 << 65;
        QTest::newRow("pair at the boundary") << cyr(66) + smile + cyr(66) << false << false << 134 << 3 << 133 << 66;
        QTest::newRow("pair before the boundary") << cyr(65) + smile + cyr(67) << false << false << 134 << 2 << 133 << 0;
        QTest::newRow("35 emoji") << smile.repeated(35) << false << false << 70 << 1 << 35 << 0;
        QTest::newRow("36 emoji: 33 a part") << smile.repeated(36) << false << false << 72 << 2 << 36 << 61;
        QTest::newRow("one Cyrillic letter makes all of it UCS-2") << a(70) + u"ж"_s << false << false << 71 << 2 << 71 << 63;
        QTest::newRow("NUL") << QString(QChar(0)) << false << false << 1 << 1 << 1 << 69;
        QTest::newRow("ESC") << QString(QChar(0x1B)) << false << false << 1 << 1 << 1 << 69;
        QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) << false << false << 1 << 1 << 1 << 69;
        QTest::newRow("lone surrogates, wrong way round") << QString(QChar(0xDE00)) + QChar(0xD83D) << false << false << 2 << 1 << 2 << 68;
        QTest::newRow("small c with cedilla") << u"ç"_s << false << false << 1 << 1 << 1 << 69;
        QTest::newRow("capital C with cedilla") << u"Ç"_s << false << true << 1 << 1 << 1 << 159;
    }

    void counts()
    {
        QFETCH(QString, text);
        QFETCH(bool, reference16);
        QFETCH(bool, gsm);
        QFETCH(int, units);
        QFETCH(int, parts);
        QFETCH(int, characters);
        QFETCH(int, remaining);
        const SegmentCount c = countSegments(text, {.reference16 = reference16});
        QCOMPARE(c.encoding == Encoding::Gsm7, gsm);
        QCOMPARE(c.units, units);
        QCOMPARE(c.parts, parts);
        QCOMPARE(c.characters, characters);
        QCOMPARE(c.remainingInPart, remaining);
        QVERIFY(c.allowed);
        QCOMPARE(c.notGsmAt < 0, gsm);
    }
};

QTEST_GUILESS_MAIN(SegmenterTest)
#include "tst_segmenter.moc"
