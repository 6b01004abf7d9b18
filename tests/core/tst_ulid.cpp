// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Ulid.h"

#include <QSet>
#include <QTest>

class UlidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeComesFirst()
    {
        // The first ten characters are the time; the example is the one of the specification's reference vectors for 1469918176385.
        QVERIFY(cm::newUlid(1469918176385).startsWith(QStringLiteral("01ARYZ6S41")));
        QVERIFY(cm::newUlid(1000) < cm::newUlid(2000));
    }

    void everyOneIsNew()
    {
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i)
            seen.insert(cm::newUlid(5));
        QCOMPARE(seen.size(), 10000);
    }

    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("good") << QStringLiteral("01ARYZ6S410000000000000000") << true;
        QTest::newRow("short") << QStringLiteral("01ARYZ6S41") << false;
        QTest::newRow("letter U") << QStringLiteral("01ARYZ6S41000000000000000U") << false;
        QTest::newRow("overflow") << QStringLiteral("81ARYZ6S410000000000000000") << false;
        QTest::newRow("lower case") << QStringLiteral("01aryz6s410000000000000000") << false;
    }

    void recognises()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(cm::isUlid(text), valid);
    }
};

QTEST_GUILESS_MAIN(UlidTest)
#include "tst_ulid.moc"
