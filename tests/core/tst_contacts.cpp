// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/ColumnGuess.h"
#include "core/csv/ContactImport.h"
#include "core/csv/CsvDetect.h"
#include "core/csv/CsvReader.h"
#include "core/csv/CsvWriter.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QSet>
#include <QStringEncoder>
#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding);
    return encoder.encode((mark ? QString(QChar::ByteOrderMark) : QString()) + text);
}

ContactImport::Outcome addRow(ContactImport &import, qint64 number, const QStringList &cells)
{
    std::vector<QStringView> views(cells.begin(), cells.end());
    return import.add({number, views});
}

} // namespace

/// From a file to contacts: what it is, what its columns are, what becomes of its rows.
class ContactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void detects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<bool>("header");
        QTest::addColumn<int>("columns");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &encoding, QChar separator, bool header, int columns) {
            QTest::newRow(name) << bytes << encoding << separator << header << columns;
        };
        const QString text = u"Rufnummer;Vorname;Stadt\r\n+491796548754;Jürgen;Köln\r\n+491796548755;Anna;Düsseldorf, Rath\r\n"_s;
        row("UTF-8", text.toUtf8(), u"utf-8"_s, u';', true, 3);
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + text.toUtf8(), u"utf-8"_s, u';', true, 3);
        row("Windows-1252", text.toLatin1(), u"windows-1252"_s, u';', true, 3);
        row("UTF-16LE with a mark", utf16(text, QStringConverter::Utf16LE, true), u"utf-16le"_s, u';', true, 3);
        row("UTF-16BE with a mark", utf16(text, QStringConverter::Utf16BE, true), u"utf-16be"_s, u';', true, 3);
        row("UTF-16LE without a mark", utf16(text, QStringConverter::Utf16LE, false), u"utf-16le"_s, u';', true, 3);
        row("UTF-16BE without a mark", utf16(text, QStringConverter::Utf16BE, false), u"utf-16be"_s, u';', true, 3);
        row("Cyrillic UTF-16LE without a mark",
            utf16(u"Телефон\tИмя\n+79161234567\tАлександра Николаевна\n+79161234568\tБорис\n"_s, QStringConverter::Utf16LE, false),
            u"utf-16le"_s, u'\t', true, 2);
        row("comma", "phone,name\n491796548754,Anna\n", u"utf-8"_s, u',', true, 2);
        row("tab", "491796548754\tAnna, the first\n491796548755\tBob\n", u"utf-8"_s, u'\t', false, 2);
        row("bar", "491796548754|Anna\n491796548755|Bob\n", u"utf-8"_s, u'|', false, 2);
        row("space", "491796548754 Anna\n491796548755 Bob\n", u"utf-8"_s, u' ', false, 2);
        row("one column", "+491796548754\n+491796548755\n", u"utf-8"_s, u',', false, 1);
        row("one column of numbers with spaces", "+49 179 6548754\n+49 179 6548755\n", u"utf-8"_s, u',', false, 1);
        row("one column with a header", "Mobile Number\n+49 179 6548754\n", u"utf-8"_s, u',', true, 1);
        row("one number", "491796548754", u"utf-8"_s, u',', false, 1);
        row("separator line", "sep=|\r\nphone|a,b\r\n491796548754|c,d\r\n", u"utf-8"_s, u'|', true, 2);
        row("commas in quoted cells", "phone;note\n491796548754;\"a,b,c\"\n491796548755;\"d,e,f\"\n", u"utf-8"_s, u';', true, 2);
        row("header of unknown words", "foo,bar\n491796548754,Anna\n", u"utf-8"_s, u',', true, 2);
        row("empty line first", "\r\nphone;name\r\n491796548754;Anna\r\n", u"utf-8"_s, u';', true, 2);
        row("header alone", "PhoneNumber,Placeholder1\n", u"utf-8"_s, u',', true, 2);
        row("the sample", sampleCsv(), u"utf-8"_s, u',', true, 4);
    }

    void detects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QChar, separator);
        QFETCH(bool, header);
        QFETCH(int, columns);
        const auto found = detectCsv(bytes);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(toWire(found->format.encoding), encoding);
        QCOMPARE(found->format.separator, separator);
        QCOMPARE(found->format.header, header);
        QCOMPARE(found->preview.last().size(), columns);

        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto again = detectCsv(device);
        QVERIFY(again);
        QCOMPARE(again->format, found->format);
        QCOMPARE(device.pos(), 0);
        const auto preview = previewCsv(device, found->format);
        QVERIFY(preview);
        QCOMPARE(*preview, found->preview);
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("key");
        QTest::newRow("empty") << QByteArray() << u"csv.empty"_s;
        QTest::newRow("blank") << QByteArray(" \r\n\t\n") << u"csv.empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"csv.empty"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"csv.workbook"_s;
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"csv.workbook"_s;
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0", 8) << u"csv.utf32"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\0\0\0\x01\0\x08\x06", 26) << u"csv.binary"_s;
        QByteArray noise;
        QRandomGenerator random(7);
        for (int i = 0; i < 4000; ++i)
            noise.append(char(random.bounded(256)));
        QTest::newRow("noise") << noise << u"csv.binary"_s;
        noise.replace('\0', '\x01');
        QTest::newRow("noise without zeros") << noise << u"csv.binary"_s;
    }

    void refusesFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, key);
        const auto found = detectCsv(bytes);
        QVERIFY(!found);
        QCOMPARE(found.error().key, key);
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto again = detectCsv(device);
        QVERIFY(!again);
        QCOMPARE(again.error().key, key);
    }

    /// The first letter that is not ASCII may stand far behind the sample.
    void looksAtTheWholeFileForItsEncoding()
    {
        QByteArray bytes = "phone;name\n";
        while (bytes.size() < 700 * 1024)
            bytes += "+491796548754;Anna\n";
        for (const QByteArray &name : {QByteArray("J\xFCrgen"), QByteArray("J\xC3\xBCrgen"), QByteArray("J\xC3")}) {
            QByteArray file = bytes + "+491796548754;" + name;
            QBuffer device(&file);
            QVERIFY(device.open(QIODevice::ReadOnly));
            const auto found = detectCsv(device);
            QVERIFY(found);
            const bool isUtf8 = name.size() == 7 && name.contains('\xC3');
            QCOMPARE(found->format.encoding, isUtf8 ? CsvEncoding::Utf8 : CsvEncoding::Windows1252);
        }
    }

    void detectsPastedText()
    {
        const auto found = detectCsvText(u"491796548754 Anna\n491796548755 Bob\n");
        QVERIFY(found);
        QCOMPARE(found->format.separator, u' ');
        QVERIFY(!found->format.header);
        QCOMPARE(found->preview, (Rows{{u"491796548754"_s, u"Anna"_s}, {u"491796548755"_s, u"Bob"_s}}));
        QCOMPARE(detectCsvText(u" \n").error().key, u"csv.empty"_s);
    }

    void guesses_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<bool>("header");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("phone");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char *name, const Rows &rows, bool header, const QString &region, int phone, const QStringList &labels) {
            QTest::newRow(name) << rows << header << region << phone << labels;
        };
        row("sample", {{u"PhoneNumber"_s, u"Placeholder1"_s}, {u"+491796548754"_s, u"Anna"_s}}, true, {}, 0,
            {u"PhoneNumber"_s, u"Placeholder1"_s});
        row("German", {{u"Nachname"_s, u"Handy-Nr."_s, u"PLZ"_s}, {u"Maier"_s, u"0179 6548754"_s, u"50667"_s}}, true, u"DE"_s, 1,
            {u"Nachname"_s, u"Handy-Nr."_s, u"PLZ"_s});
        row("French", {{u"Prénom"_s, u"Téléphone portable"_s}, {u"Zoé"_s, u"06 12 34 56 78"_s}}, true, u"FR"_s, 1,
            {u"Prénom"_s, u"Téléphone portable"_s});
        row("Spanish", {{u"Móvil"_s, u"Nombre"_s}, {u"612 34 56 78"_s, u"Iñaki"_s}}, true, u"ES"_s, 0, {u"Móvil"_s, u"Nombre"_s});
        row("mobile rather than landline", {{u"Telefon"_s, u"Mobil"_s}, {u"0221 123456"_s, u"0179 6548754"_s}, {u"0221 123457"_s, u""_s}},
            true, u"DE"_s, 1, {u"Telefon"_s, u"Mobil"_s});
        row("not the customer number",
            {{u"Kundennummer"_s, u"Mobil"_s}, {u"4900012345"_s, u"0179 6548754"_s}, {u"4900012346"_s, u"0179 6548755"_s}}, true, u"DE"_s, 1,
            {u"Kundennummer"_s, u"Mobil"_s});
        row("not the date", {{u"2024-01-15"_s, u"491796548754"_s}, {u"15.01.2024"_s, u"491796548755"_s}}, false, {}, 1,
            {u"Placeholder1"_s, u"PhoneNumber"_s});
        row("content alone", {{u"a"_s, u"b"_s, u"c"_s}, {u"Anna"_s, u"491796548754"_s, u"Köln"_s}}, true, {}, 1, {u"a"_s, u"b"_s, u"c"_s});
        row("no header", {{u"Anna"_s, u"491796548754"_s, u"Köln"_s}}, false, {}, 1,
            {u"Placeholder1"_s, u"PhoneNumber"_s, u"Placeholder2"_s});
        row("labels made fit",
            {{u" {Name} "_s, u"name"_s, u""_s, u"Tel|Nr"_s, u"Line\nbreak"_s}, {u"a"_s, u"b"_s, u"c"_s, u"491796548754"_s, u"d"_s}}, true,
            {}, 3, {u"Name"_s, u"name 2"_s, u"Placeholder3"_s, u"Tel Nr"_s, u"Line break"_s});
        row("shortened by a spreadsheet", {{u"mobile"_s, u"name"_s}, {u"4.91797E+11"_s, u"Anna"_s}}, true, {}, 0, {u"mobile"_s, u"name"_s});
        row("header without rows", {{u"Name"_s, u"Mobile"_s}}, true, {}, 1, {u"Name"_s, u"Mobile"_s});
    }

    void guesses()
    {
        QFETCH(Rows, rows);
        QFETCH(bool, header);
        QFETCH(QString, region);
        QFETCH(int, phone);
        QFETCH(QStringList, labels);
        const auto guess = guessColumns(rows, header, region);
        QVERIFY2(guess, guess ? "" : qPrintable(guess.error().message));
        QCOMPARE(guess->phoneColumn, phone);
        QCOMPARE(guess->labels, labels);
    }

    void findsNoPhoneColumn()
    {
        for (const Rows &rows : {Rows{}, Rows{{u"Anna"_s, u"Köln"_s}}, Rows{{u"Name"_s, u"Datum"_s}, {u"Anna"_s, u"15.01.2024"_s}}}) {
            const auto guess = guessColumns(rows, rows.size() > 1, u"DE"_s);
            QVERIFY(!guess);
            QCOMPARE(guess.error().key, u"list.no_phone_column"_s);
        }
    }

    void theSampleImports()
    {
        const auto found = detectCsv(sampleCsv());
        QVERIFY(found);
        const auto guess = guessColumns(found->preview, found->format.header, {});
        QVERIFY(guess);
        ContactImport import({true, guess->phoneColumn, guess->labels, {}});
        QCOMPARE(import.columns(), (QStringList{u"Placeholder1"_s, u"Placeholder2"_s, u"Placeholder3"_s}));
        QByteArray bytes = sampleCsv();
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QVERIFY(readCsv(device, found->format, [&](const CsvRow &row) {
            import.add(row);
            return true;
        }));
        QCOMPARE(import.counts().accepted, import.counts().rows - 1);
        QVERIFY(import.finish());
    }

    void everyRowIsAccountedFor()
    {
        ContactImport import({true, 1, {u"Name"_s, u"Phone"_s, QString(), u"City"_s}, u"DE"_s});
        QCOMPARE(import.columns(), (QStringList{u"Name"_s, u"City"_s}));
        using Outcome = ContactImport::Outcome;
        QCOMPARE(addRow(import, 1, {QString()}), Outcome::Blank);
        QCOMPARE(addRow(import, 2, {u"Name"_s, u"Phone"_s, u"Skip"_s, u"City"_s}), Outcome::Header);
        QCOMPARE(addRow(import, 3, {u" Jose\u0301 "_s, u"0179 6548754"_s, u"x"_s, u"Köln"_s}), Outcome::Accepted);
        QCOMPARE(import.entry().number, u"+491796548754"_s);
        QCOMPARE(import.entry().fields, (QStringList{u"José"_s, u"Köln"_s}));
        QCOMPARE(import.entry().ordinal, 0);
        QCOMPARE(addRow(import, 4, {u"Bob"_s, u"00491796548754"_s}), Outcome::Rejected);
        QVERIFY(import.rejected().isDuplicate());
        QCOMPARE(import.rejected().duplicateOf, 3);
        QCOMPARE(import.rejected().row, 4);
        QCOMPARE(import.rejected().value, u"00491796548754"_s);
        QVERIFY(import.rejected().message.contains(u"row 3"_s));
        QCOMPARE(addRow(import, 5, {u"Eve"_s}), Outcome::Rejected);
        QCOMPARE(import.rejected().fault.value(), PhoneFault::Empty);
        QCOMPARE(addRow(import, 6, {u"Eve"_s, u"4.91797E+11"_s}), Outcome::Rejected);
        QCOMPARE(import.rejected().fault.value(), PhoneFault::ShortenedByExcel);
        QCOMPARE(addRow(import, 7, {u" "_s, u""_s, u"\t"_s}), Outcome::Blank);
        QCOMPARE(addRow(import, 8, {u"Max"_s, u"0179 6548755"_s}), Outcome::Accepted);
        QCOMPARE(import.entry().ordinal, 1);
        QCOMPARE(import.entry().fields, (QStringList{u"Max"_s, QString()}));
        QCOMPARE(addRow(import, 9, {u"Mia"_s, u"0179 6548756"_s, u""_s, u"Bonn"_s, u" "_s, u"lost"_s}), Outcome::Accepted);

        const auto &counts = import.counts();
        QCOMPARE(counts.rows, 9);
        QCOMPARE(counts.header, 1);
        QCOMPARE(counts.blank, 2);
        QCOMPARE(counts.accepted, 3);
        QCOMPARE(counts.invalid, 2);
        QCOMPARE(counts.duplicates, 1);
        QCOMPARE(counts.rows, counts.header + counts.blank + counts.accepted + counts.invalid + counts.duplicates);
        QCOMPARE(counts.faults[int(PhoneFault::Empty)], 1);
        QCOMPARE(counts.faults[int(PhoneFault::ShortenedByExcel)], 1);
        QCOMPARE(counts.shortRows, 1);
        QCOMPARE(counts.longRows, 1);
        QCOMPARE(counts.firstLongRow, 9);
        QVERIFY(import.finish());
    }

    void saysWhenThereIsNoList()
    {
        ContactImport empty({true, 0, {u"Phone"_s}, {}});
        QCOMPARE(empty.finish().error().key, u"list.empty"_s);
        addRow(empty, 1, {u"Phone"_s});
        QCOMPARE(empty.finish().error().key, u"list.empty"_s);
        addRow(empty, 2, {u"nobody"_s});
        QCOMPARE(empty.finish().error().key, u"list.no_valid_number"_s);
    }

    void aSetOfNumbersHoldsWhatAHashSetHolds()
    {
        NumberSet numbers;
        QHash<quint64, qint64> reference;
        QRandomGenerator random(3);
        QVERIFY(!numbers.contains(1));
        for (qint64 tag = 0; tag < 200'000; ++tag) {
            const quint64 number = 491700000000ULL + quint64(random.bounded(100'000)) * quint64(random.bounded(1, 3));
            const qint64 expected = reference.value(number, -1);
            QCOMPARE(numbers.insert(number, tag), expected);
            if (expected < 0)
                reference.insert(number, tag);
        }
        QCOMPARE(numbers.size(), reference.size());
        for (auto it = reference.cbegin(); it != reference.cend(); ++it)
            QVERIFY(numbers.contains(it.key()));
        QVERIFY(!numbers.contains(5));
        numbers.clear();
        QCOMPARE(numbers.size(), 0);
        QCOMPARE(NumberSet::pack(u"+491796548754"), 491796548754ULL);
        QCOMPARE(NumberSet::pack(u"491796548754"), 0ULL);
        QCOMPARE(NumberSet::pack(u"+49179x"), 0ULL);
        QCOMPARE(NumberSet::pack(u"+"), 0ULL);
    }
};

QTEST_GUILESS_MAIN(ContactsTest)
#include "tst_contacts.moc"
