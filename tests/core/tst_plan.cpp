// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/GatewayText.h"
#include "core/text/GsmAlphabet.h"
#include "core/text/NationalTables.h"
#include "core/text/SmartEncoding.h"
#include "core/text/TextPlan.h"
#include "core/text/TextTemplate.h"
#include "tests/support/TextCorpus.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

class PlanTest : public QObject {
    Q_OBJECT

    static constexpr quint16 only(int language) { return quint16(1 << language); }

private Q_SLOTS:
    void tablesAreWhole()
    {
        for (int language = 0; language < national::kLanguages; ++language) {
            const char16_t *locking = national::lockingTable(language);
            const char16_t *single = national::singleShiftTable(language);
            QCOMPARE(locking == nullptr, language == 2);
            QVERIFY(single);
            for (int code = 0; code < 128; ++code) {
                if (locking && locking[code] != national::kNothing)
                    QCOMPARE(national::lockingCode(language, locking[code]), code);
                if (single[code] == national::kNothing)
                    continue;
                // Annex A prints ¡ and * twice in the tables 4 to 13.
                const bool twice = language >= 4 && (code == 0x15 || code == 0x18);
                QCOMPARE(national::singleShiftCode(language, single[code]), twice ? (code == 0x15 ? 0x13 : 0x0B) : code);
            }
            if (locking)
                QCOMPARE(locking[0x1B], national::kNothing); // the escape
            for (const auto &extension : gsm::kExtensions)   // every table has what the default extension has, where that has it
                QCOMPARE(single[extension.code], extension.character);
        }
    }

    /// Letters lie in the block of their script, every letter of a script's basic consonants can be written, and the tables of the Indic
    /// scripts are laid out alike: the same code is the same letter of each script, as the blocks of Unicode are.
    void indicTablesAreLaidOutAlike()
    {
        const QList<std::pair<int, int>> blocks{{4, 0x980}, {5, 0xA80},  {6, 0x900},  {7, 0xC80}, {8, 0xD00},
                                                {9, 0xB00}, {10, 0xA00}, {11, 0xB80}, {12, 0xC00}};
        const char16_t *hindi = national::lockingTable(6);
        for (const auto &[language, block] : blocks) {
            const char16_t *table = national::lockingTable(language);
            int letters = 0;
            for (int code = 0; code < 0x60; ++code) {
                const char16_t c = table[code];
                if (c == national::kNothing)
                    continue;
                if (hindi[code] < 0x100) {
                    QCOMPARE(c, hindi[code]);
                    continue;
                }
                QCOMPARE(int(c), block + (hindi[code] - 0x900));
                QVERIFY(QChar(c).isPrint());
                ++letters;
            }
            QVERIFY2(letters >= (language == 11 ? 46 : 56), qPrintable(QString::number(letters)));
            for (int digit = 0; digit < 10; ++digit) {
                const int code = national::singleShiftCode(language, char16_t(block + 0x66 + digit));
                QVERIFY(code > 0);
                QCOMPARE(QChar(char16_t(block + 0x66 + digit)).digitValue(), digit);
                if (language != 4)
                    QCOMPARE(code, 0x1C + digit);
            }
        }
    }

    /// Codes as Annex A prints them, looked up by hand.
    void sampledCodes_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("character");
        QTest::addColumn<int>("locking");
        QTest::addColumn<int>("single");
        QTest::newRow("Turkish euro") << 1 << u"€"_s << 0x04 << 0x65;
        QTest::newRow("Turkish dotless i") << 1 << u"ı"_s << 0x07 << 0x69;
        QTest::newRow("Turkish dotted I") << 1 << u"İ"_s << 0x40 << 0x49;
        QTest::newRow("Turkish s cedilla") << 1 << u"ş"_s << 0x1D << 0x73;
        QTest::newRow("Turkish c cedilla") << 1 << u"ç"_s << 0x60 << 0x63;
        QTest::newRow("Spanish n tilde") << 2 << u"ñ"_s << -1 << -1;
        QTest::newRow("Spanish a acute") << 2 << u"á"_s << -1 << 0x61;
        QTest::newRow("Spanish U acute") << 2 << u"Ú"_s << -1 << 0x55;
        QTest::newRow("Portuguese infinity") << 3 << u"∞"_s << 0x15 << -1;
        QTest::newRow("Portuguese a tilde") << 3 << u"ã"_s << 0x7B << 0x7B;
        QTest::newRow("Portuguese grave accent") << 3 << u"`"_s << 0x7D << -1;
        QTest::newRow("Portuguese e circumflex") << 3 << u"ê"_s << 0x04 << 0x05;
        QTest::newRow("Bengali digit zero") << 4 << u"\u09E6"_s << -1 << 0x19;
        QTest::newRow("Bengali khanda ta") << 4 << u"\u09CE"_s << 0x60 << -1;
        QTest::newRow("Gujarati om") << 5 << u"\u0AD0"_s << 0x60 << -1;
        QTest::newRow("Hindi a") << 6 << u"\u0905"_s << 0x03 << -1;
        QTest::newRow("Hindi qa") << 6 << u"\u0958"_s << -1 << 0x2C;
        QTest::newRow("Kannada length mark") << 7 << u"\u0CD5"_s << 0x60 << -1;
        QTest::newRow("Malayalam chillu k") << 8 << u"\u0D7F"_s << -1 << 0x34;
        QTest::newRow("Oriya isshar") << 9 << u"\u0B70"_s << -1 << 0x2B;
        QTest::newRow("Punjabi ek onkar") << 10 << u"\u0A74"_s << 0x7F << -1;
        QTest::newRow("Tamil om") << 11 << u"\u0BD0"_s << 0x60 << -1;
        QTest::newRow("Telugu tuumu") << 12 << u"\u0C7F"_s << -1 << 0x32;
        QTest::newRow("Urdu alef") << 13 << u"\u0627"_s << 0x00 << -1;
        QTest::newRow("Urdu superscript alef") << 13 << u"\u0670"_s << 0x7F << -1;
        QTest::newRow("Urdu full stop") << 13 << u"\u06D4"_s << -1 << 0x3F;
    }

    void sampledCodes()
    {
        QFETCH(int, language);
        QFETCH(QString, character);
        QFETCH(int, locking);
        QFETCH(int, single);
        if (national::lockingTable(language))
            QCOMPARE(national::lockingCode(language, character[0].unicode()), locking);
        QCOMPARE(national::singleShiftCode(language, character[0].unicode()), single);
    }

    void room()
    {
        QCOMPARE(septetsPerPart({}, false, false), 160);
        QCOMPARE(septetsPerPart({}, true, false), 153);
        QCOMPARE(septetsPerPart({}, true, true), 152);
        QCOMPARE(septetsPerPart({1, 0}, false, false), 155);
        QCOMPARE(septetsPerPart({0, 1}, true, false), 149);
        QCOMPARE(septetsPerPart({1, 1}, false, false), 152);
        QCOMPARE(septetsPerPart({1, 1}, true, false), 146);
        QCOMPARE(septetsPerPart({0, 1}, true, true), 148);
        QCOMPARE(shiftTableElements({1, 2}), QByteArray("\x25\x01\x01\x24\x01\x02", 6));
        QCOMPARE(shiftTableElements({}), QByteArray());
    }

    void cheapest_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("languages");
        QTest::addColumn<bool>("unicode");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("locking");
        QTest::addColumn<int>("single");
        QTest::addColumn<int>("parts");
        using Reason = TextPlan::Reason;
        const QString turkish = u"Sayın müşterimiz, siparişiniz yola çıktı. "_s;
        const auto row = [](const char *name, const QString &text, int languages, bool unicode, Reason reason, int locking, int single,
                            int parts) {
            QTest::newRow(name) << text << languages << unicode << int(reason) << locking << single << parts;
        };
        row("all default", QString(160, u'a'), kAllLanguages, true, Reason::DefaultAlphabet, 0, 0, 1);
        row("short", turkish, kAllLanguages, true, Reason::Ucs2, 0, 0, 1);
        row("Turkish, off", turkish.repeated(3), 0, true, Reason::Ucs2, 0, 0, 2);
        row("Turkish", turkish.repeated(3), only(1), true, Reason::NationalTables, 0, 1, 1);
        row("Turkish, longer: locking alone", turkish.repeated(4).left(155), only(1), true, Reason::NationalTables, 1, 0, 1);
        row("Turkish, another language allowed", turkish.repeated(3), only(2), true, Reason::Ucs2, 0, 0, 2);
        row("Turkish, any", turkish.repeated(3), kAllLanguages, true, Reason::NationalTables, 0, 1, 1);
        row("Spanish", u"Mañana vendrá el técnico, así que esté atento. ¿Algún día más cómodo? Llámenos según su horario."_s, only(2), true,
            Reason::NationalTables, 0, 2, 1);
        row("Hindi", QString(u"\u0928\u092E\u0938\u094D\u0924\u0947 "_s.repeated(22)), only(6), true, Reason::NationalTables, 6, 0, 1);
        row("Hindi with digits", QString(u"\u0928\u092E\u0938\u094D\u0924\u0947 \u0967"_s.repeated(16)), only(6), true,
            Reason::NationalTables, 6, 6, 1);
        row("mixed with Chinese", turkish.repeated(3) + u"中"_s, kAllLanguages, true, Reason::Ucs2, 0, 0, 2);
        row("no part saved", turkish.repeated(3) + turkish.repeated(4).left(19), only(1), true, Reason::NationalTables, 1, 0, 1);
        row("Unicode off", turkish, only(1), false, Reason::NationalTables, 0, 1, 1);
        row("euro signs in Turkish", QString(100, u'€'), only(1), true, Reason::NationalTables, 1, 0, 1);
    }

    void cheapest()
    {
        QFETCH(QString, text);
        QFETCH(int, languages);
        QFETCH(bool, unicode);
        QFETCH(int, reason);
        QFETCH(int, locking);
        QFETCH(int, single);
        QFETCH(int, parts);
        const SegmentOptions options{.unicodeAllowed = unicode, .languages = quint16(languages)};
        const TextPlan plan = planText(text, options);
        QCOMPARE(int(plan.tables.locking), locking);
        QCOMPARE(int(plan.tables.singleShift), single);
        QCOMPARE(int(plan.reason), reason);
        QCOMPARE(plan.count.parts, parts);
        QVERIFY(plan.count.allowed);
        QCOMPARE(countSegments(text, options), plan.count);
        if (!plan.tables.isDefault())
            QCOMPARE(decodeSeptets(encodeSeptets(text, plan.tables), plan.tables), text);
    }

    void unicodeOffAndNoTable()
    {
        const TextPlan plan = planText(u"中", {.unicodeAllowed = false, .languages = kAllLanguages});
        QVERIFY(!plan.count.allowed);
        QCOMPARE(plan.count.notGsmAt, 0);
    }

    void gatewaySettings()
    {
        const auto of = [](const QJsonObject &o) { return GatewayText::fromSettings(o); };
        QCOMPARE(of({}), GatewayText());
        QCOMPARE(of({}).toSettings(), QJsonObject());
        QCOMPARE(of({{u"nationalLanguages"_s, QJsonArray{u"all"_s}}}).languages, kAllLanguages);
        QCOMPARE(of({{u"nationalLanguages"_s, QJsonArray{u"tr"_s, u"xx"_s, 7}}}).languages, quint16(2));
        for (const auto &other : {QJsonObject{{u"gsmEncoding"_s, u"latin1"_s}}, QJsonObject{{u"concatenation"_s, u"sar"_s}},
                                  QJsonObject{{u"concatenation"_s, u"payload"_s}}}) {
            QJsonObject settings = other;
            settings[u"nationalLanguages"_s] = QJsonArray{u"all"_s};
            QCOMPARE(of(settings).languages, quint16(0));
        }
        for (int i = 0; i < 64; ++i) {
            const GatewayText text{.latin1 = i % 2 == 1,
                                   .reference16 = (i & 2) != 0,
                                   .languages = i % 2 == 1 ? quint16(0) : quint16((i * 733) & kAllLanguages)};
            QCOMPARE(of(text.toSettings()), text);
        }
    }

    void latin1_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ucs2");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("at");
        QTest::newRow("plain") << QString(160, u'a') << false << 1 << -1;
        QTest::newRow("what both have") << u"Grüße {ä} ¿Ñ? @£$¥ \\ [~]"_s << false << 1 << -1;
        QTest::newRow("€") << QString(QString(69, u'a') + u'€') << true << 1 << 69;
        QTest::newRow("€, one more") << QString(QString(70, u'a') + u'€') << true << 2 << 70;
        QTest::newRow("160 with Δ") << QString(u'Δ' + QString(159, u'a')) << true << 3 << 0;
        QTest::newRow("not in GSM either") << QString(u"ça €"_s + QString(67, u'x')) << true << 2 << 0;
        QTest::newRow("€ before an emoji") << u"€ 🎉"_s << true << 1 << 0;
        QTest::newRow("empty") << QString() << false << 0 << -1;
    }

    void latin1()
    {
        QFETCH(QString, text);
        QFETCH(bool, ucs2);
        QFETCH(int, parts);
        QFETCH(int, at);
        const GatewayText gateway{.latin1 = true};
        const SegmentCount count = countSegments(text, gateway.options());
        QCOMPARE(count.encoding == Encoding::Ucs2, ucs2);
        QCOMPARE(count.parts, parts);
        QCOMPARE(count.notGsmAt, at);
        QCOMPARE(int(gateway.layout(text).parts.size()), parts);
        QCOMPARE(countSegments(text, gateway.options(false)).allowed, !ucs2);
        if (ucs2 && parts > 1 && isGsm7(text))
            QCOMPARE(explainParts(text, gateway.options()).kind, PartsCause::Kind::Unicode);
    }

    void whatIsCountedIsLaidOut()
    {
        const GatewayText gateways[] = {{},
                                        {.latin1 = true},
                                        {.reference16 = true},
                                        {.latin1 = true, .reference16 = true},
                                        {.languages = kAllLanguages},
                                        {.reference16 = true, .languages = kAllLanguages},
                                        {.languages = quint16(only(1) | only(3))}};
        test::TextCorpus corpus(7, true);
        int wide = 0;
        for (int i = 0; i < 8'000; ++i) {
            const QString text = corpus.next();
            const GatewayText &gateway = gateways[i % std::size(gateways)];
            const bool unicode = i % 3 != 0;
            const SegmentCount count = countSegments(text, gateway.options(unicode));
            const GatewayText::Layout layout = gateway.layout(text, unicode);
            QCOMPARE(int(layout.parts.size()), count.parts);
            QCOMPARE(layout.plan.count.parts, count.parts);
            QCOMPARE(layout.plan.count.encoding, count.encoding);
            QVERIFY(!layout.reference16 || gateway.reference16);
            wide += layout.reference16;
            // As the message was stored: what Unicode was not needed for leaves the same way.
            QCOMPARE(gateway.layout(text, count.encoding == Encoding::Ucs2).parts, gateway.layout(text, unicode).parts);
        }
        QVERIFY(wide > 200);
    }

    void lookAlikesOfATemplate()
    {
        const SmartOffer offer = offerLookAlikesOfTemplate(u"“Hi” {First Name|l’ami}, it’s on"_s + QString(60, u'a'));
        QCOMPARE(offer.text, u"\"Hi\" {First Name|l’ami}, it's on"_s + QString(60, u'a'));
        QCOMPARE(offer.replacements.size(), 3);
    }

    void readsWhatHandsetsRead()
    {
        QCOMPARE(decodeSeptets("\x1Bs\x1B", {0, 1}), u"ş "_s);
        QCOMPARE(decodeSeptets("\x1BX", {0, 1}), u"X"_s); // nothing there: the character of the main table (6.2.1.1)
        QCOMPARE(decodeSeptets(QByteArray("\x1B\x1B\x61", 3), {0, 1}), u" a"_s);
    }

    void offersLookAlikes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("replacements");
        QTest::addColumn<int>("saved");
        const QString tail = u" and so on, in words that everybody can read on any telephone, old or new, at home or on the road."_s;
        QTest::newRow("nothing to do") << u"Grüße für 5 €"_s << u"Grüße für 5 €"_s << 0 << 0;
        QTest::newRow("short: nothing saved") << u"It’s"_s << u"It's"_s << 1 << 0;
        QTest::newRow("quotes and a dash") << u"“It’s here” – now"_s + tail << u"\"It's here\" - now"_s + tail << 4 << 1;
        QTest::newRow("no-break space") << u"10\u00A0€"_s + tail << u"10 €"_s + tail << 1 << 1;
        QTest::newRow("ellipsis") << u"Wait…"_s + tail << u"Wait..."_s + tail << 1 << 1;
        QTest::newRow("zero width") << u"Hel\u200Blo\uFEFF"_s + tail << u"Hello"_s + tail << 2 << 1;
        QTest::newRow("full width") << u"ＳＡＬＥ！ ％"_s + tail << u"SALE! %"_s + tail << 6 << 1;
        QTest::newRow("full-width braces stay") << u"｛a｝"_s + tail << u"｛a｝"_s + tail << 0 << 0;
        QTest::newRow("accent of its own") << u"Gru\u0308ße, cafe\u0301"_s + tail << u"Grüße, café"_s + tail << 2 << 1;
        QTest::newRow("accent without a letter in the alphabet") << u"s\u030C"_s + tail << u"s\u030C"_s + tail << 0 << 0;
        QTest::newRow("Cyrillic twin") << u"S\u0410LE"_s + tail << u"SALE"_s + tail << 1 << 1;
        QTest::newRow("an emoji stays") << u"It’s \U0001F600"_s + tail << u"It's \U0001F600"_s + tail << 1 << 0;
    }

    void offersLookAlikes()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(int, replacements);
        QFETCH(int, saved);
        const SmartOffer offer = offerLookAlikes(text);
        QCOMPARE(offer.text, expected);
        QCOMPARE(int(offer.replacements.size()), replacements);
        QCOMPARE(offer.partsSaved(), saved);
        QCOMPARE(offer.saves(), saved > 0);
        QString made = text;
        for (auto it = offer.replacements.rbegin(); it != offer.replacements.rend(); ++it) {
            QCOMPARE(made.mid(it->position, it->length), it->from);
            made.replace(it->position, it->length, it->to);
        }
        QCOMPARE(made, expected);
    }

    void keepsPlaceholders()
    {
        const QString text = u"“Hi” {First–Name|l’ami}, it’s {City}"_s + QString(60, u'a');
        QList<KeptRange> kept;
        const TextTemplate parsed = TextTemplate::parse(text);
        for (const auto &span : parsed.spans())
            kept.append({span.position, span.length});
        QCOMPARE(kept.size(), 2);
        QCOMPARE(offerLookAlikes(text, {}, kept).text, u"\"Hi\" {First–Name|l’ami}, it's {City}"_s + QString(60, u'a'));
    }

    /// Whatever is offered can be written, and leaves a template what it was.
    void everyLookAlikeIsInTheAlphabet()
    {
        int found = 0;
        for (int c = 1; c <= 0xFFFF; ++c) {
            if (QChar::isSurrogate(uint(c)))
                continue;
            const QString text{QChar(char16_t(c))};
            const SmartOffer offer = offerLookAlikes(text);
            if (offer.replacements.isEmpty())
                continue;
            ++found;
            QVERIFY2(isGsm7(offer.text), qPrintable(u"U+%1"_s.arg(c, 4, 16)));
            QVERIFY(!offer.text.contains(u'{') && !offer.text.contains(u'}') && !offer.text.contains(u'|'));
        }
        QVERIFY2(found > 200, qPrintable(QString::number(found)));
    }

    void explains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("character");
        QTest::addColumn<int>("others");
        QTest::addColumn<int>("without");
        using Kind = PartsCause::Kind;
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
        QTest::newRow("one part") << u"Grüße"_s << int(Kind::None) << -1 << QString() << 0 << 1;
        QTest::newRow("empty") << QString() << int(Kind::None) << -1 << QString() << 0 << 0;
        QTest::newRow("an apostrophe") << QString(80, u'a') + u"’s"_s << int(Kind::Unicode) << 80 << u"’"_s << 0 << 1;
        QTest::newRow("a family") << QString(80, u'a') + family << int(Kind::Unicode) << 80 << family << 4 << 1;
        QTest::newRow("two") << QString(80, u'a') + u"’s – "_s << int(Kind::Unicode) << 80 << u"’"_s << 1 << 1;
        QTest::newRow("euro") << QString(159, u'a') + u"€"_s << int(Kind::Extension) << 159 << u"€"_s << 0 << 1;
        QTest::newRow("long") << QString(153, u'a') + u"bc"_s + QString(10, u'd') << int(Kind::Length) << 153 << u"b"_s << 0 << 2;
        QTest::newRow("long in Russian") << QString(100, u'ж') << int(Kind::Unicode) << 0 << u"ж"_s << 99 << 1;
        QTest::newRow("long in Russian, also in the alphabet")
            << QString(161, u'a') + u"ж"_s << int(Kind::Unicode) << 161 << u"ж"_s << 0 << 2;
    }

    void explains()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, position);
        QFETCH(QString, character);
        QFETCH(int, others);
        QFETCH(int, without);
        const PartsCause cause = explainParts(text);
        QCOMPARE(int(cause.kind), kind);
        QCOMPARE(int(cause.position), position);
        QCOMPARE(cause.character, character);
        QCOMPARE(cause.others, others);
        QCOMPARE(cause.partsWithout, without);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
