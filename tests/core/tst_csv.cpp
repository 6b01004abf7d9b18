// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/CsvReader.h"
#include "core/csv/CsvWriter.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

struct Outcome {
    Rows rows;
    QList<qint64> numbers;
    Error error;
};

/// chunk 0: everything at once; -1: chunks of random size.
Outcome readAll(const QByteArray &bytes, const CsvFormat &format, int chunk = 0, const CsvLimits &limits = {}, quint32 seed = 1)
{
    CsvReader reader(format, limits);
    QRandomGenerator random(seed);
    Outcome outcome;
    qsizetype fed = 0;
    bool finished = false;
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Step::Row:
            outcome.rows.append(reader.row().toList());
            outcome.numbers.append(reader.row().number);
            break;
        case CsvReader::Step::NeedMore:
            if (fed == bytes.size()) {
                if (finished)
                    qFatal("asked for more after finish()");
                reader.finish();
                finished = true;
            } else {
                const qsizetype left = bytes.size() - fed;
                const qsizetype n = chunk == 0 ? left : qMin<qsizetype>(left, chunk > 0 ? chunk : random.bounded(1, 40));
                reader.feed(QByteArrayView(bytes).sliced(fed, n));
                fed += n;
            }
            break;
        case CsvReader::Step::End:
            return outcome;
        case CsvReader::Step::Failed:
            outcome.error = reader.error();
            return outcome;
        }
    }
}

CsvFormat withSeparator(QChar separator)
{
    CsvFormat format;
    format.separator = separator;
    return format;
}

QString randomCell(QRandomGenerator &random, CsvEncoding encoding)
{
    static const QString common = u"abcXYZ0189,;|\t \"\"\"\r\n'=+-@äßé€"_s;
    static const QString wide = u"жλ中\u0301\u00A0\u2028"_s;
    QString cell;
    for (int n = random.bounded(12); n > 0; --n) {
        const int kind = encoding == CsvEncoding::Windows1252 ? 0 : random.bounded(8);
        if (kind == 6)
            cell += wide[random.bounded(int(wide.size()))];
        else if (kind == 7)
            cell += u"\U0001F600"_s;
        else
            cell += common[random.bounded(int(common.size()))];
    }
    return cell;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<Rows>("rows");
        const QChar comma = u',';
        const auto row = [](const char *name, const QByteArray &text, QChar separator, const Rows &rows) {
            QTest::newRow(name) << text << separator << rows;
        };
        row("nothing", "", comma, {});
        row("one cell", "a", comma, {{u"a"_s}});
        row("one row", "a,b,c\n", comma, {{u"a"_s, u"b"_s, u"c"_s}});
        row("no line end at the end", "a,b\nc,d", comma, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
        row("line ends mixed", "a\nb\rc\r\nd\n\re", comma, {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}, {u""_s}, {u"e"_s}});
        row("empty lines", "a\n\nb\r\n\r\n", comma, {{u"a"_s}, {u""_s}, {u"b"_s}, {u""_s}});
        row("empty cells", ",\na,,b\n,", comma, {{u""_s, u""_s}, {u"a"_s, u""_s, u"b"_s}, {u""_s, u""_s}});
        row("quotes", "\"a,b\",\"c\"\"d\"\n", comma, {{u"a,b"_s, u"c\"d"_s}});
        row("quoted and empty", "\"\",\"\"\"\"\n\"\"", comma, {{u""_s, u"\""_s}, {u""_s}});
        row("line ends in a cell", "\"a\r\nb\nc\rd\",e\r\nf", comma, {{u"a\r\nb\nc\rd"_s, u"e"_s}, {u"f"_s}});
        row("lone quotes", "5\" nail,a\"b\"c\n", comma, {{u"5\" nail"_s, u"a\"b\"c"_s}});
        row("text after a quote", "\"a\"b,\"c\" \"d\"\n", comma, {{u"ab"_s, u"c \"d\""_s}});
        row("doubled quotes and text after", "\"a\"\"b\"c\"\"d,e\n", comma, {{u"a\"bc\"\"d"_s, u"e"_s}});
        row("quote at the very end", "a,\"b\"", comma, {{u"a"_s, u"b"_s}});
        row("spaces belong to the cell", " a , \"b\" \n", comma, {{u" a "_s, u" \"b\" "_s}});
        row("semicolon", "a;b,c\n", u';', {{u"a"_s, u"b,c"_s}});
        row("tab", "a\tb c\n", u'\t', {{u"a"_s, u"b c"_s}});
        row("bar", "a|b\n", u'|', {{u"a"_s, u"b"_s}});
        row("space", "  a  b \"c d\" \n \ne \"\" f", u' ', {{u"a"_s, u"b"_s, u"c d"_s}, {u""_s}, {u"e"_s, u""_s, u"f"_s}});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n",
            comma, {{u"a"_s, u"b"_s}});
        row("UTF-8", "\xC3\xA4,\xF0\x9F\x98\x80\n", comma, {{u"ä"_s, u"\U0001F600"_s}});
        row("NUL in a cell", QByteArray("a\0b,c\n", 6), comma, {{u"a\0b"_s, u"c"_s}});
    }

    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QChar, separator);
        QFETCH(Rows, rows);
        for (const int chunk : {0, 1, 2, 3, 7}) {
            const Outcome outcome = readAll(text, withSeparator(separator), chunk);
            QVERIFY2(outcome.error.key.isEmpty(), qPrintable(outcome.error.message));
            QCOMPARE(outcome.rows, rows);
            for (qsizetype i = 0; i < outcome.numbers.size(); ++i)
                QCOMPARE(outcome.numbers[i], i + 1);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("named"); // what the message must name
        QTest::addColumn<int>("rowsBefore");
        QTest::newRow("unterminated") << QByteArray("a\nb,\"c\nd\ne") << u"csv.unterminated_quote"_s << u"row 2"_s << 1;
        QTest::newRow("unterminated after a doubled quote") << QByteArray("\"a\"\"") << u"csv.unterminated_quote"_s << u"row 1"_s << 0;
        QTest::newRow("long cell") << QByteArray("a\nb\n") + QByteArray(30, 'x') << u"csv.cell_too_long"_s << u"Row 3"_s << 2;
        QTest::newRow("long quoted cell") << QByteArray("a\n\"") + QByteArray(60, '\n') << u"csv.cell_too_long"_s << u"row 2"_s << 1;
        QTest::newRow("many cells") << QByteArray("a\n,,,,,,\n") << u"csv.too_many_cells"_s << u"Row 2"_s << 1;
        QTest::newRow("bad bytes") << QByteArray("a\nb\n\xE4\n") << u"csv.encoding"_s << u"Row 3"_s << 2;
        QTest::newRow("cut character") << QByteArray("a\nb\xC3") << u"csv.encoding"_s << u"Row 2"_s << 1;
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, key);
        QFETCH(QString, named);
        QFETCH(int, rowsBefore);
        for (const int chunk : {0, 1, 5}) {
            const Outcome outcome = readAll(text, {}, chunk, {.cellCharacters = 20, .cells = 5});
            QCOMPARE(outcome.error.key, key);
            QVERIFY2(outcome.error.message.contains(named, Qt::CaseInsensitive), qPrintable(outcome.error.message));
            QCOMPARE(outcome.rows.size(), rowsBefore);
        }
    }

    void limitsAreExact()
    {
        for (const int chunk : {0, 1, 6}) {
            const CsvLimits limits{.cellCharacters = 20, .cells = 3};
            const QByteArray fits(20, 'x');
            QCOMPARE(readAll(fits + ",\"" + fits + "\",c\n" + fits, {}, chunk, limits).rows.size(), 2);
            QCOMPARE(readAll('"' + QByteArray("\"\"").repeated(20) + "\"\n", {}, chunk, limits).rows.size(), 1);
            QCOMPARE(readAll('"' + QByteArray("\"\"").repeated(21) + "\"\n", {}, chunk, limits).error.key, u"csv.cell_too_long"_s);
            QCOMPARE(readAll(fits + "x,a\n", {}, chunk, limits).error.key, u"csv.cell_too_long"_s);
            QCOMPARE(readAll("\"x" + fits + "\",a\n", {}, chunk, limits).error.key, u"csv.cell_too_long"_s);
        }
    }

    void swallowsTheSeparatorLine()
    {
        CsvFormat format = withSeparator(u';');
        format.separatorLine = true;
        const Outcome outcome = readAll("sep=;\r\na;b\r\n", format, 1);
        QCOMPARE(outcome.rows, (Rows{{u"a"_s, u"b"_s}}));
        QCOMPARE(outcome.numbers, QList<qint64>{2});
    }

    void writes()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer, {});
        QVERIFY(writer.writeRow({u"a"_s, u"b,c"_s, u"say \"hi\""_s, u"x\ny"_s, QString()}));
        QVERIFY(writer.writeRow({QString()}));
        QVERIFY(writer.writeRow({u"=1+1"_s, u"+491796548754"_s, u"+4***********"_s, u"-3.5"_s, u"-cmd"_s, u"@x"_s, u"+1*2"_s, u"-"_s}));
        QVERIFY(writer.finish());
        QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBF"
                                           "a,\"b,c\",\"say \"\"hi\"\"\",\"x\ny\",\r\n"
                                           "\"\"\r\n"
                                           "'=1+1,+491796548754,+4***********,-3.5,'-cmd,'@x,'+1*2,'-\r\n"));
    }

    void refusesWhatAnEncodingCannotHold()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter::Options options;
        options.format.encoding = CsvEncoding::Windows1252;
        CsvWriter writer(buffer, options);
        QVERIFY(writer.writeRow({u"ж"_s}));
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().key, u"csv.not_windows_1252"_s);
        QVERIFY(finished.error().message.contains(u'ж'));
    }

    void reportsADiskThatIsFull()
    {
#ifdef Q_OS_LINUX
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
#else
        QFile full(QCoreApplication::applicationFilePath()); // for reading alone: as good as full
        QVERIFY(full.open(QIODevice::ReadOnly));
#endif
        CsvWriter writer(full, {});
        QVERIFY(writer.writeRow({u"a"_s}));
        const auto finished = writer.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().key, u"csv.write"_s);
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<CsvEncoding>("encoding");
        QTest::newRow("utf-8") << CsvEncoding::Utf8;
        QTest::newRow("utf-16le") << CsvEncoding::Utf16LE;
        QTest::newRow("utf-16be") << CsvEncoding::Utf16BE;
        QTest::newRow("windows-1252") << CsvEncoding::Windows1252;
    }

    /// Random rows, every separator, every encoding, chunks of every size.
    void comesBackAsItWas()
    {
        QFETCH(CsvEncoding, encoding);
        for (quint32 seed = 1; seed <= 300; ++seed) {
            QRandomGenerator random(seed);
            const CsvFormat format{encoding, csvSeparators()[random.bounded(5)], false, false};
            Rows rows;
            for (int r = random.bounded(1, 20); r > 0; --r) {
                QStringList row;
                for (int c = random.bounded(1, 8); c > 0; --c)
                    row.append(randomCell(random, encoding));
                rows.append(row);
            }
            QBuffer buffer;
            QVERIFY(buffer.open(QIODevice::WriteOnly));
            CsvWriter writer(buffer, {.format = format, .escapeFormulas = false, .byteOrderMark = random.bounded(2) == 0});
            for (const QStringList &row : rows)
                QVERIFY(writer.writeRow(row));
            QVERIFY(writer.finish());
            const Outcome outcome = readAll(buffer.data(), format, -1, {}, seed);
            QVERIFY2(outcome.error.key.isEmpty(), qPrintable(outcome.error.message));
            QCOMPARE(outcome.rows, rows);
        }
    }

    /// Whatever the bytes and the chunks are: it ends, and chunks make no difference.
    void survivesAnything()
    {
        const QByteArray alphabet("a,;\"\"\r\n \t|\xC3\xA4\xFF\0", 14);
        for (quint32 seed = 1; seed <= 2000; ++seed) {
            QRandomGenerator random(seed);
            QByteArray bytes;
            for (int n = random.bounded(80); n > 0; --n)
                bytes.append(alphabet[random.bounded(int(alphabet.size()))]);
            const CsvFormat format{CsvEncoding(random.bounded(4)), csvSeparators()[random.bounded(5)], false, false};
            const CsvLimits limits{.cellCharacters = 30, .cells = 8};
            const Outcome whole = readAll(bytes, format, 0, limits);
            const Outcome pieces = readAll(bytes, format, -1, limits, seed);
            QCOMPARE(pieces.error.key.isEmpty(), whole.error.key.isEmpty());
            if (whole.error.key.isEmpty())
                QCOMPARE(pieces.rows, whole.rows);
        }
    }

    void readsADevice()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        CsvWriter writer(file, {});
        for (int i = 0; i < 50'000; ++i)
            QVERIFY(writer.writeRow({QString::number(i), u"a \"quoted\"\ntext"_s, u"ä"_s}));
        QVERIFY(writer.finish());
        QVERIFY(file.seek(0));
        qint64 rows = 0;
        const auto read = readCsv(file, {}, [&](const CsvRow &row) {
            const bool right = row.number == rows + 1 && row.cells.size() == 3 && row.cells[0].toInt() == rows &&
                               row.cells[1] == u"a \"quoted\"\ntext" && row.cells[2] == u"ä";
            ++rows;
            return right;
        });
        QVERIFY(read);
        QCOMPARE(rows, 50'000);
        QVERIFY(file.seek(0));
        rows = 0;
        QVERIFY(readCsv(file, {}, [&](const CsvRow &) { return ++rows < 10; }));
        QCOMPARE(rows, 10);
    }

    void reportsADeviceThatFails()
    {
        QFile closed(u"/nonexistent/list.csv"_s);
        const auto read = readCsv(closed, {}, [](const CsvRow &) { return true; });
        QVERIFY(!read);
        QCOMPARE(read.error().key, u"csv.read"_s);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
