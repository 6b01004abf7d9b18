// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/SenderId.h"
#include "core/text/TextTemplate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

/// Templates and senders.
class TextTest : public QObject {
    Q_OBJECT

    using Kind = TextTemplate::FaultKind;

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("fields"); // of the columns Name, City, Order No
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("missing");
        const QStringList anna{u"Anna"_s, u"Köln"_s, u"17"_s};
        const QStringList nobody{u" "_s, QString(), u"17"_s};
        QTest::newRow("empty") << QString() << anna << QString() << QStringList();
        QTest::newRow("plain") << u"Hello"_s << anna << u"Hello"_s << QStringList();
        QTest::newRow("one") << u"Hello {Name}!"_s << anna << u"Hello Anna!"_s << QStringList();
        QTest::newRow("only one") << u"{Name}"_s << anna << u"Anna"_s << QStringList();
        QTest::newRow("side by side") << u"{Name}{City}"_s << anna << u"AnnaKöln"_s << QStringList();
        QTest::newRow("twice, any case, spaces") << u"{ NAME }, {name}: { order no }"_s << anna << u"Anna, Anna: 17"_s << QStringList();
        QTest::newRow("umlaut in another case") << u"{name|Ü}"_s << nobody << u"Ü"_s << QStringList();
        QTest::newRow("fall-back not needed") << u"Hello {Name|there}!"_s << anna << u"Hello Anna!"_s << QStringList();
        QTest::newRow("fall-back") << u"Hello {Name|there}!"_s << nobody << u"Hello there!"_s << QStringList();
        QTest::newRow("fall-back keeps its spaces")
            << u"Hello{Name| dear friend }!"_s << nobody << u"Hello dear friend !"_s << QStringList();
        QTest::newRow("empty fall-back") << u"Hello{Name|}!"_s << nobody << u"Hello!"_s << QStringList();
        QTest::newRow("bar in the fall-back") << u"{Name|a|b}"_s << nobody << u"a|b"_s << QStringList();
        QTest::newRow("missing") << u"{Name} {City} {Order No}"_s << nobody << u"  17"_s << QStringList{u"Name"_s, u"City"_s};
        QTest::newRow("missing once of two") << u"{Name|x}{Name}"_s << nobody << u"x"_s << QStringList{u"Name"_s};
        QTest::newRow("too few fields") << u"{Name}{City}"_s << QStringList{u"Anna"_s} << u"Anna"_s << QStringList{u"City"_s};
        QTest::newRow("no fields") << u"{Name|x}"_s << QStringList() << u"x"_s << QStringList();
        QTest::newRow("value as it is") << u"<{Name}>"_s << QStringList{u" {City} "_s} << u"< {City} >"_s << QStringList();
        QTest::newRow("braces") << u"{{Name}} {{{Name}}} }}{{"_s << anna << u"{Name} {Anna} }{"_s << QStringList();
    }

    void renders()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, fields);
        QFETCH(QString, expected);
        QFETCH(QStringList, missing);
        const TextTemplate parsed = TextTemplate::parse(text);
        QVERIFY2(parsed.isValid(), parsed.isValid() ? "" : qPrintable(parsed.faults().front().message));
        const auto compiled = parsed.compile({u"Name"_s, u"City"_s, u"Order No"_s});
        QVERIFY(compiled);
        CompiledTemplate::Missing m;
        QCOMPARE(compiled->render(fields, &m), expected);
        QCOMPARE(compiled->namesOf(m), missing);
        QCOMPARE(m.none(), missing.isEmpty());
        QString buffer = u"left over"_s;
        QCOMPARE(compiled->render(fields, buffer).bits, m.bits);
        QCOMPARE(buffer, expected);
    }

    void faults_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("expected"); // kind, position, length …
        QTest::newRow("unterminated") << u"Hi {Name"_s << QList<int>{int(Kind::Unterminated), 3, 5};
        QTest::newRow("open at the end") << u"Hi {"_s << QList<int>{int(Kind::Unterminated), 3, 1};
        QTest::newRow("over a line's end") << u"{Na\nme}"_s << QList<int>{int(Kind::Unterminated), 0, 3, int(Kind::StrayBrace), 6, 1};
        QTest::newRow("stray") << u"Hi }"_s << QList<int>{int(Kind::StrayBrace), 3, 1};
        QTest::newRow("one brace too many") << u"{Name}}"_s << QList<int>{int(Kind::StrayBrace), 6, 1};
        QTest::newRow("empty name") << u"a{}b"_s << QList<int>{int(Kind::EmptyName), 1, 2};
        QTest::newRow("blank name") << u"{ |x}"_s << QList<int>{int(Kind::EmptyName), 0, 5};
        QTest::newRow("nested") << u"{Na{City}"_s << QList<int>{int(Kind::NestedBrace), 0, 3};
        QTest::newRow("several") << u"{ } { {City} }"_s
                                 << QList<int>{int(Kind::EmptyName), 0, 3, int(Kind::NestedBrace), 4, 2, int(Kind::StrayBrace), 13, 1};
        QTest::newRow("unknown") << u"{Name} {Nmae}"_s << QList<int>{int(Kind::UnknownColumn), 7, 6};
        QTest::newRow("in order") << u"{Nmae} {"_s << QList<int>{int(Kind::UnknownColumn), 0, 6, int(Kind::Unterminated), 7, 1};
    }

    void faults()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, expected);
        const TextTemplate parsed = TextTemplate::parse(text);
        QList<int> found;
        for (const auto &fault : parsed.check({u"Name"_s, u"City"_s})) {
            found << int(fault.kind) << int(fault.position) << int(fault.length);
            QVERIFY(fault.message.endsWith(u'.'));
        }
        QCOMPARE(found, expected);
        const auto compiled = parsed.compile({u"Name"_s, u"City"_s});
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().code, ErrorCode::InvalidInput);
        QVERIFY(compiled.error().key.startsWith(u"template."));
    }

    void tellsWhereThePlaceholdersStand()
    {
        const TextTemplate parsed = TextTemplate::parse(u"{{ {Name} { CITY |x}{name}");
        QCOMPARE(parsed.placeholders(), (QStringList{u"Name"_s, u"CITY"_s}));
        QCOMPARE(parsed.spans().size(), 3U);
        QCOMPARE(parsed.spans()[0].position, 3);
        QCOMPARE(parsed.spans()[0].length, 6);
        QCOMPARE(parsed.spans()[1].position, 10);
        QCOMPARE(parsed.spans()[1].placeholder, 1);
        QVERIFY(parsed.spans()[1].hasFallback);
        QCOMPARE(parsed.spans()[2].placeholder, 0);
    }

    void mapsToOtherColumns()
    {
        const TextTemplate parsed = TextTemplate::parse(u"{Name} from {City}");
        const QJsonObject mapping{{u"NAME "_s, u"first name"_s}};
        const auto compiled = parsed.compile({u"City"_s, u"Name"_s, u"First Name"_s}, mapping);
        QVERIFY(compiled);
        QCOMPARE(compiled->render({u"Köln"_s, u"Maier"_s, u"Anna"_s}), u"Anna from Köln"_s);
        QVERIFY(!parsed.compile({u"City"_s, u"Name"_s}, mapping));
    }

    void holdsNoMoreThanItCan()
    {
        QString text;
        QStringList columns;
        for (int i = 0; i < TextTemplate::kMaxPlaceholders; ++i) {
            columns.append(u"c%1"_s.arg(i));
            text += TextTemplate::placeholder(columns.last());
        }
        const auto compiled = TextTemplate::parse(text).compile(columns);
        QVERIFY(compiled);
        CompiledTemplate::Missing missing;
        compiled->render({}, &missing);
        QCOMPARE(compiled->namesOf(missing), columns);
        const TextTemplate tooMany = TextTemplate::parse(QString(text + u"{one more}"_s));
        QCOMPARE(tooMany.faults().size(), 1U);
        QCOMPARE(tooMany.faults().front().kind, Kind::TooMany);
        QCOMPARE(tooMany.faults().front().position, text.size());
    }

    void escapesAnything()
    {
        const QString alphabet = u"ab{}| \n"_s;
        QRandomGenerator random(5);
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int n = random.bounded(20); n > 0; --n)
                text += alphabet[random.bounded(int(alphabet.size()))];
            const auto compiled = TextTemplate::parse(TextTemplate::escaped(text)).compile({});
            QVERIFY2(compiled, qPrintable(text));
            QCOMPARE(compiled->render({}), text);
            // Anything at all can be parsed, and every fault and span lies within the text.
            const TextTemplate parsed = TextTemplate::parse(text);
            for (const auto &fault : parsed.faults())
                QVERIFY(fault.position >= 0 && fault.length > 0 && fault.position + fault.length <= text.size());
            for (const auto &span : parsed.spans())
                QVERIFY(text[span.position] == u'{' && text[span.position + span.length - 1] == u'}');
        }
    }

    void readsSenders_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("expected"); // text ton npi, or the key
        QTest::newRow("name") << u"ACME"_s << u"ACME 5 0"_s;
        QTest::newRow("11 characters") << u"Shop & Sons"_s << u"Shop & Sons 5 0"_s;
        QTest::newRow("12 characters") << u"Shop and Sons"_s << u"sender.too_long"_s;
        QTest::newRow("trimmed") << u" ACME "_s << u"ACME 5 0"_s;
        QTest::newRow("letter and digits") << u"4you"_s << u"4you 5 0"_s;
        QTest::newRow("marks") << u"a+-_&.'!/#"_s << u"a+-_&.'!/# 5 0"_s;
        QTest::newRow("umlaut") << u"Müller"_s << u"sender.character"_s;
        QTest::newRow("at sign") << u"me@home"_s << u"sender.character"_s;
        QTest::newRow("emoji") << u"shop\U0001F600"_s << u"sender.character"_s;
        QTest::newRow("Cyrillic") << u"АСМЕ"_s << u"sender.character"_s;
        QTest::newRow("empty") << QString() << u"sender.empty"_s;
        QTest::newRow("blank") << u"  "_s << u"sender.empty"_s;
        QTest::newRow("no letter") << u"&&&"_s << u"sender.no_letter"_s;
        QTest::newRow("number") << u"491796548754"_s << u"491796548754 1 1"_s;
        QTest::newRow("number with plus") << u"+49 179-6548754"_s << u"491796548754 1 1"_s;
        QTest::newRow("number with 00") << u"00491796548754"_s << u"491796548754 1 1"_s;
        QTest::newRow("16 digits") << u"1234567890123456"_s << u"1234567890123456 1 1"_s;
        QTest::newRow("17 digits") << u"12345678901234567"_s << u"sender.number_length"_s;
        QTest::newRow("short code") << u"12345"_s << u"12345 3 0"_s;
        QTest::newRow("shortest code") << u"123"_s << u"123 3 0"_s;
        QTest::newRow("longest code") << u"12345678"_s << u"12345678 3 0"_s;
        QTest::newRow("9 digits") << u"123456789"_s << u"123456789 1 1"_s;
        QTest::newRow("two digits") << u"12"_s << u"sender.number_length"_s;
        QTest::newRow("plus and a short number") << u"+12345"_s << u"sender.number_length"_s;
        QTest::newRow("plus alone") << u"+"_s << u"sender.number_length"_s;
        QTest::newRow("plus inside") << u"12+3456789"_s << u"sender.no_letter"_s;
        QTest::newRow("national") << u"01796548754"_s << u"sender.number_without_country"_s;
    }

    void readsSenders()
    {
        QFETCH(QString, raw);
        QFETCH(QString, expected);
        const auto sender = parseSenderId(raw);
        const QString found =
            sender ? u"%1 %2 %3"_s.arg(sender->text, QString::number(sender->ton), QString::number(sender->npi)) : sender.error().key;
        QCOMPARE(found, expected);
        if (sender) {
            QCOMPARE(parseSenderId(sender->text).value(), *sender);
            QCOMPARE(sender->kind, sender->ton == 5   ? SenderKind::Alphanumeric
                                   : sender->ton == 1 ? SenderKind::International
                                                      : SenderKind::ShortCode);
        } else {
            QVERIFY(sender.error().message.endsWith(u'.'));
        }
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
