// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/GsmAlphabet.h"
#include "core/text/SegmentCounters.h"
#include "core/text/Segmenter.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

/// 3GPP TS 23.038, written down again in the order of the standard's columns, to check the table of the program against.
const char16_t *const kColumns[8] = {
    u"@£$¥èéùìòÇ\nØø\rÅå", u"Δ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ", u" !\"#¤%&'()*+,-./", u"0123456789:;<=>?",
    u"¡ABCDEFGHIJKLMNO",   u"PQRSTUVWXYZÄÖÑÜ§",    u"¿abcdefghijklmno",  u"pqrstuvwxyzäöñüà",
};
const QString kExtended = u"\f^{}\\[~]|€"_s;

QString basicAlphabet()
{
    QString all;
    for (const char16_t *column : kColumns)
        all += QString::fromUtf16(column);
    return all;
}

/// What may not be split, with its width; the straightforward way.
struct Unit {
    qsizetype length = 1;
    int width = 1;
};

struct Reference {
    bool gsm = true;
    int units = 0;
    int parts = 0;
    int characters = 0;
    int remaining = 0;
};

Reference reference(const QString &text, bool reference16)
{
    static const QString basic = basicAlphabet().remove(QChar(0x1B));
    Reference r;
    for (const QChar c : text)
        r.gsm = r.gsm && (basic.contains(c) || kExtended.contains(c));
    std::vector<Unit> units;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (r.gsm) {
            units.push_back({1, kExtended.contains(text[i]) ? 2 : 1});
        } else if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            units.push_back({2, 2});
            ++i;
        } else {
            units.push_back({1, 1});
        }
        r.units += units.back().width;
    }
    r.characters = int(units.size());
    const int single = r.gsm ? 160 : 70;
    const int multi = (r.gsm ? 153 : 67) - (reference16 ? 1 : 0);
    if (r.units <= single) {
        r.parts = text.isEmpty() ? 0 : 1;
        r.remaining = single - r.units;
        return r;
    }
    int used = multi;
    for (const Unit &unit : units) {
        if (used + unit.width > multi) {
            ++r.parts;
            used = 0;
        }
        used += unit.width;
    }
    r.remaining = multi - used;
    return r;
}

QString randomText(QRandomGenerator &random)
{
    static const QString plain = u"abc XYZ 0123 äöüß@£\r\n"_s;
    static const QString beyond = u"жλ中ç`\u0301\u200D\uFE0F"_s;
    static const QStringList clusters{u"\U0001F600"_s, u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s,
                                      u"\U0001F1E9\U0001F1EA"_s, u"e\u0301\u0323"_s, u"\U0001F44D\U0001F3FD"_s};
    // Lengths around the limits matter most.
    static const int around[] = {70, 134, 160, 201, 268, 306, 459};
    const int kind = random.bounded(4);
    const int wanted = random.bounded(3) == 0 ? random.bounded(40) : around[random.bounded(7)] + random.bounded(-4, 5);
    const int rarity = random.bounded(2, 40);
    QString text;
    while (text.size() < wanted) {
        if (kind >= 1 && random.bounded(rarity) == 0)
            text += kExtended[random.bounded(int(kExtended.size()))];
        else if (kind >= 2 && random.bounded(rarity) == 0)
            text += clusters[random.bounded(int(clusters.size()))];
        else if (kind == 3 && random.bounded(rarity) == 0)
            text += random.bounded(6) == 0 ? QChar(0xD800 + random.bounded(0x800)) : beyond[random.bounded(int(beyond.size()))];
        else
            text += plain[random.bounded(int(plain.size()))];
    }
    return text;
}

} // namespace

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

    void unicodeNotAllowed()
    {
        const SegmentCount refused = countSegments(u"aж", {.unicodeAllowed = false});
        QVERIFY(!refused.allowed);
        QCOMPARE(refused.notGsmAt, 1);
        QCOMPARE(refused.encoding, Encoding::Ucs2);
        QVERIFY(countSegments(u"a€", {.unicodeAllowed = false}).allowed);
    }

    void theTableIsTheStandards()
    {
        const QString basic = basicAlphabet();
        QCOMPARE(basic.size(), 128);
        for (int code = 0; code < 128; ++code)
            QCOMPARE(QChar(gsm::kBasic[size_t(code)]), basic[code]);
        const QList<quint8> codes{0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65};
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(QChar(gsm::extensionOf(codes[i])), kExtended[i]);
        int inAlphabet = 0;
        for (int c = 0; c <= 0xFFFF; ++c) {
            const QChar character{char16_t(c)};
            const bool extended = kExtended.contains(character);
            const int expected = extended ? 2 : c != 0x1B && basic.contains(character) ? 1 : 0;
            if (gsm::septetsOf(char16_t(c)) != expected)
                QFAIL(qPrintable(u"U+%1"_s.arg(c, 4, 16)));
            inAlphabet += expected > 0;
        }
        QCOMPARE(inAlphabet, 127 + 10);
    }

    void firstOutside()
    {
        QCOMPARE(firstNotGsm(QString()), -1);
        QVERIFY(isGsm7(basicAlphabet().remove(QChar(0x1B)) + kExtended));
        for (int at : {0, 1, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 100, 500}) {
            for (const char16_t odd : {u'ж', u'\0', u'`', u'\u20AD', u'\u20A1', char16_t(0xD83D), u'\uFFFF', u'\x7F', u'\u03A9'}) {
                const QString text = QString(at, u'€') + QChar(odd) + QString(3, u'ж');
                const qsizetype expected = odd == u'\u03A9' ? at + 1 : at;
                QCOMPARE(firstNotGsm(text), expected);
                QCOMPARE(countSegments(text).notGsmAt, int(expected));
            }
        }
    }

    void encodesGsm()
    {
        QString all = basicAlphabet();
        all.remove(QChar(0x1B));
        QByteArray expected;
        for (int code = 0; code < 128; ++code) {
            if (code != 0x1B)
                expected.append(char(code));
        }
        QCOMPARE(encodeGsm7Unpacked(all), expected);
        QCOMPARE(decodeGsm7Unpacked(expected), all);
        QCOMPARE(encodeGsm7Unpacked(kExtended),
                 QByteArray("\x1B\x0A\x1B\x14\x1B\x28\x1B\x29\x1B\x2F\x1B\x3C\x1B\x3D\x1B\x3E\x1B\x40\x1B\x65"));
        QCOMPARE(decodeGsm7Unpacked(encodeGsm7Unpacked(kExtended)), kExtended);
        QCOMPARE(encodeGsm7Unpacked(u"aжb"), QByteArray("a?b"));
        QCOMPARE(decodeGsm7Unpacked("a\x1B\x41"), u"aA"_s);    // an unknown extension
        QCOMPARE(decodeGsm7Unpacked("a\x1B"), u"a "_s);        // an escape at the end
        QCOMPARE(decodeGsm7Unpacked("\x1B\x1B\x65"), u" e"_s); // reserved for another table
        QCOMPARE(decodeGsm7Unpacked("\x1B\xFF\x80"), u" \uFFFD\uFFFD"_s);
    }

    void encodesUcs2()
    {
        QCOMPARE(encodeUcs2(u"aж\U0001F600"), QByteArray("\0a\x04\x36\xD8\x3D\xDE\x00", 8));
        QCOMPARE(decodeUcs2(QByteArray("\0a\x04\x36\xD8\x3D\xDE\x00", 8)), u"aж\U0001F600"_s);
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        for (const QString &broken : {QString(high), QString(low), QString(low) + high, QString(high) + u'a'}) {
            QString mended = broken;
            mended.replace(high, QChar(QChar::ReplacementCharacter));
            mended.replace(low, QChar(QChar::ReplacementCharacter));
            QCOMPARE(decodeUcs2(encodeUcs2(broken)), mended);
        }
        QCOMPARE(decodeUcs2(QByteArray("\xD8\x3D\0a\xDE", 5)), u"\uFFFDa\uFFFD"_s);
    }

    /// A group of people is one character for whoever reads it.
    void keepsGraphemesWholeWhereItIsFree()
    {
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; // 8 units
        const QString text = QString(63, u'ж') + family + QString(20, u'ж');
        const auto parts = splitIntoParts(text);
        QCOMPARE(parts.size(), 2U);
        QCOMPARE(parts[0].length, 63);
        const QString full = QString(62, u'ж') + family + QString(134 - 70, u'ж');
        QCOMPARE(countSegments(full).parts, 2);
        QCOMPARE(splitIntoParts(full).size(), 2U);
        QCOMPARE(splitIntoParts(full)[0].length, 67);
    }

    /// Every length, with one odd character at every place of interest.
    void bothCountersAgree()
    {
        if (!segments::hasVectorCounter())
            qInfo("this processor has no AVX2: the plain counter is held against itself");
        const auto same = [](const QString &text) {
            for (const bool reference16 : {false, true}) {
                const SegmentOptions options{.reference16 = reference16};
                if (!(segments::countVector(text, options) == segments::countScalar(text, options)))
                    return false;
            }
            return true;
        };
        for (int n = 0; n < 2200; n += n < 700 ? 1 : 37) {
            QVERIFY(same(QString(n, u'a')));
            QVERIFY(same(QString(n, u'€')));
            QVERIFY(same(QString(n, u'Ω')));
            QVERIFY(same(QString(n, u'ж')));
            QVERIFY(same(u"\U0001F600"_s.repeated(n)));
            for (const char16_t odd : {u'{', u'€', u'Σ', u'ç', u'\x1B', char16_t(0xD83D)}) {
                QString text(n, u'a');
                for (int at = n % 13; at < n; at += 29) {
                    text[at] = QChar(odd);
                    QVERIFY2(same(text), qPrintable(u"%1 characters, U+%2 at %3"_s.arg(n).arg(int(odd), 4, 16).arg(at)));
                }
            }
        }
        // Every character, within a block and in the rest.
        for (int c = 0; c <= 0xFFFF; ++c) {
            QString text(45, u'a');
            text[c % 45] = QChar(char16_t(c));
            QVERIFY2(same(text), qPrintable(u"U+%1"_s.arg(c, 4, 16)));
        }
    }

    void holdsForAnyText()
    {
        QRandomGenerator random(20240501);
        int multipart = 0;
        for (int round = 0; round < 100'000; ++round) {
            const QString text = randomText(random);
            const SegmentOptions options{.reference16 = round % 3 == 0};
            const SegmentCount count = countSegments(text, options);
            QCOMPARE(segments::countScalar(text, options), count);
            if (segments::hasVectorCounter())
                QCOMPARE(segments::countVector(text, options), count);
            const Reference expected = reference(text, options.reference16);
            QCOMPARE(count.encoding == Encoding::Gsm7, expected.gsm);
            QCOMPARE(count.units, expected.units);
            QCOMPARE(count.parts, expected.parts);
            QCOMPARE(count.characters, expected.characters);
            QCOMPARE(count.remainingInPart, expected.remaining);

            const auto parts = splitIntoParts(text, options);
            QCOMPARE(int(parts.size()), count.parts);
            multipart += count.parts > 1;
            const int multi = (expected.gsm ? 153 : 67) - (options.reference16 ? 1 : 0);
            const int limit = count.parts > 1 ? multi : expected.gsm ? 160 : 70;
            qsizetype at = 0;
            int units = 0;
            QString decoded;
            for (const TextPart &part : parts) {
                QCOMPARE(part.begin, at);
                QVERIFY(part.length > 0);
                const QString piece = text.mid(part.begin, part.length);
                const QByteArray octets = expected.gsm ? encodeGsm7Unpacked(piece) : encodeUcs2(piece);
                QCOMPARE(part.units, int(expected.gsm ? octets.size() : octets.size() / 2));
                QVERIFY(part.units <= limit);
                if (part.begin > 0)
                    QVERIFY(!(text[part.begin].isLowSurrogate() && text[part.begin - 1].isHighSurrogate()));
                decoded += expected.gsm ? decodeGsm7Unpacked(octets) : decodeUcs2(octets);
                at += part.length;
                units += part.units;
            }
            QCOMPARE(at, text.size());
            QCOMPARE(units, count.units);
            const QString whole = expected.gsm ? text : decodeUcs2(encodeUcs2(text));
            QCOMPARE(decoded, whole);
        }
        QVERIFY(multipart > 30'000);
    }
};

QTEST_GUILESS_MAIN(SegmenterTest)
#include "tst_segmenter.moc"
