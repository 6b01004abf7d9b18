// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Paths.h"
#include "tests/translations/Catalogue.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using cm::test::Catalogue;

class CataloguesTest : public QObject {
    Q_OBJECT

    static QDir folder() { return QDir(cm::test::sourceDir() + u"/translations"_s); }

    static QStringList languages()
    {
        QStringList all;
        for (const QString &file : folder().entryList({u"campaign-manager_*.ts"_s}))
            all.append(file.section(u'.', 0, 0).section(u'_', 1));
        return all;
    }

    /// A language that is offered to people and must not fall behind the sources; the others are on their way.
    static bool complete(const QString &language)
    {
        QFile file(folder().filePath(u"complete.txt"_s));
        return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).split(u'\n').contains(language);
    }

    static Catalogue readFile(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? Catalogue::read(&file) : Catalogue();
    }

private Q_SLOTS:
    void plantedFaults_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("numerus");
        QTest::addColumn<bool>("good");
        QTest::newRow("good") << u"%1 of %2"_s << QStringList{u"%1 von %2"_s} << false << true;
        QTest::newRow("other order") << u"%1 of %2"_s << QStringList{u"%2, davon %1"_s} << false << true;
        QTest::newRow("placeholder lost") << u"%1 of %2"_s << QStringList{u"%1 von"_s} << false << false;
        QTest::newRow("placeholder twice") << u"%1 of %2"_s << QStringList{u"%1 von %2 %2"_s} << false << false;
        QTest::newRow("locale lost") << u"%L1 sent"_s << QStringList{u"%1 gesendet"_s} << false << false;
        QTest::newRow("plural") << u"%n list(s)"_s << QStringList{u"%n Liste"_s, u"%n Listen"_s} << true << true;
        QTest::newRow("one in a word") << u"%n list(s)"_s << QStringList{u"Eine Liste"_s, u"%n Listen"_s} << true << true;
        QTest::newRow("many without number") << u"%n list(s)"_s << QStringList{u"%n Liste"_s, u"Listen"_s} << true << false;
        QTest::newRow("one form only") << u"%n list(s)"_s << QStringList{u"%n Listen"_s} << true << false;
        QTest::newRow("empty") << u"Send"_s << QStringList{QString()} << false << false;
        QTest::newRow("tag lost") << u"<b>Send</b>"_s << QStringList{u"<b>Senden"_s} << false << false;
        QTest::newRow("mnemonic lost") << u"&Send"_s << QStringList{u"Senden"_s} << false << false;
        QTest::newRow("ampersand kept") << u"A & B"_s << QStringList{u"A & B"_s} << false << true;
        QTest::newRow("ellipsis lost") << u"Open…"_s << QStringList{u"Öffnen"_s} << false << false;
    }

    void plantedFaults()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(bool, numerus);
        QFETCH(bool, good);
        QString text = u"<TS version=\"2.1\" language=\"de\"><context><name>c</name><message%1><source>%2</source><translation>"_s.arg(
            numerus ? u" numerus=\"yes\""_s : QString(), source.toHtmlEscaped());
        for (const QString &form : forms)
            text += numerus ? u"<numerusform>%1</numerusform>"_s.arg(form.toHtmlEscaped()) : form.toHtmlEscaped();
        text += u"</translation></message></context></TS>"_s;
        QByteArray bytes = text.toUtf8();
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const QStringList found = Catalogue::read(&buffer).problems(true);
        QVERIFY2(found.isEmpty() == good, qPrintable(found.join(u'\n')));
    }

    void aNumberInAWord_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("good");
        QTest::newRow("French: none and one") << u"fr"_s << QStringList{u"Une liste"_s, u"%n listes"_s} << false;
        QTest::newRow("Serbian: 1, 21, 31") << u"sr_Latn"_s << QStringList{u"jedna lista"_s, u"%n liste"_s, u"%n lista"_s} << false;
        QTest::newRow("Arabic: none, one, two")
            << u"ar"_s << QStringList{u"لا قوائم"_s, u"قائمة واحدة"_s, u"قائمتان"_s, u"%n قوائم"_s, u"%n قائمة"_s, u"%n قائمة"_s} << true;
        QTest::newRow("Arabic: few") << u"ar"_s
                                     << QStringList{u"لا قوائم"_s, u"قائمة واحدة"_s, u"قائمتان"_s, u"قوائم"_s, u"%n قائمة"_s, u"%n قائمة"_s}
                                     << false;
    }

    void aNumberInAWord()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, forms);
        QFETCH(bool, good);
        QString text =
            u"<TS language=\"%1\"><context><name>c</name><message numerus=\"yes\"><source>%n list(s)</source><translation>"_s.arg(language);
        for (const QString &form : forms)
            text += u"<numerusform>%1</numerusform>"_s.arg(form);
        QByteArray bytes = (text + u"</translation></message></context></TS>"_s).toUtf8();
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(Catalogue::read(&buffer).problems(true).isEmpty(), good);
    }

    void unfinishedCountsWhereComplete()
    {
        QByteArray bytes = "<TS language=\"de\"><context><name>c</name><message><source>Send</source>"
                           "<translation type=\"unfinished\"></translation></message></context></TS>";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const Catalogue catalogue = Catalogue::read(&buffer);
        QCOMPARE(catalogue.problems(true).size(), 1);
        QCOMPARE(catalogue.problems(false).size(), 0);
    }

    void catalogue_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void catalogue()
    {
        QFETCH(QString, language);
        const Catalogue catalogue = readFile(folder().filePath(u"campaign-manager_%1.ts"_s.arg(language)));
        QCOMPARE(catalogue.language(), language);
        QVERIFY(!catalogue.messages().isEmpty());
        const QStringList found = catalogue.problems(complete(language));
        QVERIFY2(found.isEmpty(), qPrintable(u"%1 problems\n"_s.arg(found.size()) + found.join(u'\n')));
    }

    /// The texts of the sources are in the catalogues, under the context that tr() looks them up by.
    void sourcesAreTakenOver()
    {
        QTemporaryDir dir;
        QProcess extract;
        extract.setWorkingDirectory(cm::test::sourceDir());
        extract.setProcessChannelMode(QProcess::MergedChannels);
        extract.start(u"bash"_s, {u"scripts/translations"_s, u"extract"_s, u"de"_s, dir.filePath(u"fresh_de.ts"_s)});
        QVERIFY2(extract.waitForFinished(240000), qPrintable(extract.errorString()));
        const QString output = QString::fromUtf8(extract.readAll());
        QVERIFY2(extract.exitCode() == 0, qPrintable(output));
        // lupdate guesses the context then, and nothing would be translated when the program runs.
        for (const QString &line : output.split(u'\n'))
            QVERIFY2(
                !line.contains("lacks Q_OBJECT"_L1) && !line.contains("unknown namespace"_L1),
                qPrintable(line +
                           u"\nuse tr() of a class with Q_OBJECT or Q_DECLARE_TR_FUNCTIONS, or translate(\"context\", …) with literals"_s));

        const QSet<QString> fresh = readFile(dir.filePath(u"fresh_de.ts"_s)).keys();
        QVERIFY(!fresh.isEmpty());
        for (const QString &language : languages()) {
            if (language == "en"_L1 || !complete(language))
                continue;
            const QSet<QString> there = readFile(folder().filePath(u"campaign-manager_%1.ts"_s.arg(language))).keys();
            const QStringList missing = (fresh - there).values();
            QVERIFY2(missing.isEmpty(),
                     qPrintable(u"%1 texts are not in '%2': scripts/translations update\n"_s.arg(missing.size()).arg(language) +
                                missing.mid(0, 20).join(u"\n--\n"_s)));
        }
    }

    void compiledIntoTheProgram_data() { catalogue_data(); }

    void compiledIntoTheProgram()
    {
        QFETCH(QString, language);
        QTranslator ours;
        QVERIFY(ours.load(u":/i18n/campaign-manager_%1.qm"_s.arg(language)));
        QTranslator qts;
        QVERIFY(qts.load(u":/i18n/qtbase_%1.qm"_s.arg(language)));
        const Catalogue catalogue = readFile(folder().filePath(u"campaign-manager_%1.ts"_s.arg(language)));
        for (const Catalogue::Message &message : catalogue.messages()) {
            if (!message.finished || message.obsolete || message.numerus)
                continue;
            QCOMPARE(ours.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                    message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData()),
                     message.forms.first());
        }
    }
};

QTEST_GUILESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
