// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServiceText.h"
#include "tests/support/Paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QTranslator>

using namespace cm;
using namespace Qt::StringLiterals;

class tst_ServiceTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_german.load(u":/i18n/campaign-manager_de.qm"_s));
        QCoreApplication::installTranslator(&m_german);
    }

    void german_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("unknown") << u"Something that a newer service says: 12"_s << u"Something that a newer service says: 12"_s;
        QTest::newRow("a value") << u"No message could be sent. The carrier's error code: 88"_s
                                 << u"Keine Nachricht ließ sich senden. Der Fehlercode des Netzbetreibers: 88"_s;
        QTest::newRow("two values") << u"No connection to the carrier at smpp.example.com:2775: refused"_s
                                    << u"Keine Verbindung zum Netzbetreiber bei smpp.example.com:2775: refused"_s;
        QTest::newRow("a sentence within a sentence")
            << u"The campaign “Spring sale” on this list failed: No message could be sent. The carrier's error code: 8"_s
            << u"Die Kampagne „Spring sale“ an diese Liste ist fehlgeschlagen: Keine Nachricht ließ sich senden. Der Fehlercode des "
               "Netzbetreibers: 8"_s;
        QTest::newRow("a word of the carrier with its number")
            << u"The carrier refused the bind: bind failed (13)."_s
            << u"Der Netzbetreiber hat die Bindung abgelehnt: Bindung fehlgeschlagen (13)."_s;
        // What a person typed is not taken for a place.
        QTest::newRow("a value with a place") << u"The campaign “100 %2 off” on this list failed: x"_s
                                              << u"Die Kampagne „100 %2 off“ an diese Liste ist fehlgeschlagen: x"_s;
    }

    void german()
    {
        QFETCH(QString, english);
        QFETCH(QString, german);
        QCOMPARE(translateServiceText(english), german);
    }

    /// Nothing is built from a list that the sources have left behind.
    void patternsAreThoseOfTheSources()
    {
        QProcess patterns;
        patterns.setWorkingDirectory(test::sourceDir());
        patterns.start(u"bash"_s, {u"scripts/translations"_s, u"patterns"_s});
        QVERIFY2(patterns.waitForFinished(240000), qPrintable(patterns.errorString()));
        QFile file(test::sourceDir() + u"/core/base/ServiceTexts.inc"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(patterns.readAllStandardOutput() == file.readAll(), "run scripts/translations update");
    }

private:
    QTranslator m_german;
};

QTEST_GUILESS_MAIN(tst_ServiceTexts)
#include "tst_service_texts.moc"
