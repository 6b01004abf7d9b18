// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/PhoneNumbers.h"
#include "service/dispatch/NumberingPlan.h"
#include "tests/service/SendingFixture.h"

#include <QSet>

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

class NumberingTest : public QObject {
    Q_OBJECT

    SendingFixture m_fixture;
    NumberingPlan m_plan;

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture.openDatabase();
        m_fixture.write([](WriteContext &tx) { QVERIFY(NumberingPlan::seed(tx)); });
        QVERIFY(m_plan.reload(m_fixture.db()));
    }

    void everyCountryHasAnEntryAndAPrice()
    {
        QStringList missing;
        for (const auto &region : supportedRegions()) {
            const auto code =
                m_fixture.text(u"SELECT mccmnc FROM network WHERE name = 'Unknown' AND price_milli > 0 AND country = ?"_s, region);
            if (code.isEmpty())
                missing.append(region);
        }
        QCOMPARE(missing, QStringList());
        QCOMPARE(m_fixture.number(u"SELECT count(*) FROM network WHERE price_milli < 500 OR price_milli > 20000 OR name = ''"_s), 0);
        QVERIFY(m_fixture.number(u"SELECT count(*) FROM network"_s) > 1500);
    }

    void seedsOnce()
    {
        m_fixture.write(
            [](WriteContext &tx) { Statement::rows(tx.db(), u"UPDATE network SET price_milli = 4321 WHERE mccmnc = '26203'"_s); });
        m_fixture.write([](WriteContext &tx) { QVERIFY(NumberingPlan::seed(tx)); });
        QVERIFY(m_plan.reload(m_fixture.db()));
        QCOMPARE(m_plan.lookup(u"+491796548754"_s).priceMilli, 4321);
    }

    void findsTheNetwork_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("mccmnc");
        QTest::addColumn<QString>("country");
        QTest::newRow("Telefónica Germany") << u"+491796548754"_s << u"26203"_s << u"DE"_s;
        QTest::newRow("Telekom Germany") << u"+491511234567"_s << u"26201"_s << u"DE"_s;
        QTest::newRow("Vodafone Germany") << u"+491721234567"_s << u"26202"_s << u"DE"_s;
        QTest::newRow("a landline") << u"+4930123456"_s << u"26200"_s << u"DE"_s;
        QTest::newRow("United States") << u"+12015550123"_s << u"31000"_s << u"US"_s;
        QTest::newRow("Canada") << u"+15062345678"_s << u"30200"_s << u"CA"_s;
        QTest::newRow("Kazakhstan") << u"+77012345678"_s << u"40102"_s << u"KZ"_s;
        QTest::newRow("Guernsey, not the United Kingdom") << u"+441481256789"_s << u"234001"_s << u"GG"_s;
        QTest::newRow("taken 00") << u"+442079460000"_s << u"234000"_s << u"GB"_s;
        QTest::newRow("Vatican") << u"+390669812345"_s << u"222000"_s << u"VA"_s;
        QTest::newRow("a satellite") << u"+870773111632"_s << u"00000"_s << QString();
        QTest::newRow("nothing") << QString() << u"00000"_s << QString();
        QTest::newRow("masked") << u"+4***********"_s << u"00000"_s << QString();
    }

    void findsTheNetwork()
    {
        QFETCH(QString, number);
        QFETCH(QString, mccmnc);
        QFETCH(QString, country);
        const auto found = m_plan.lookup(number);
        QCOMPARE(found.mccmnc, mccmnc);
        QCOMPARE(found.country, country);
        QVERIFY(found.priceMilli > 0);
    }

    void aTableOfOnesOwn()
    {
        SendingFixture f;
        f.openDatabase();
        f.write([](WriteContext &tx) {
            auto &db = tx.db();
            const auto network = [&](const QString &code, const QString &country, qint64 price) {
                Statement::rows(db, u"INSERT INTO network (mccmnc, country, name, price_milli, rev) VALUES (?, ?, 'x', ?, ?)"_s, code,
                                country, price, tx.nextRev());
            };
            network(u"26201"_s, u"DE"_s, 5000);
            network(u"26202"_s, u"DE"_s, 9000);
            network(u"20801"_s, u"FR"_s, 12000);
            Statement::rows(db, u"INSERT INTO numbering_prefix VALUES ('4917', '26201'), ('491729', '26202')"_s);
        });
        NumberingPlan plan;
        QCOMPARE(plan.lookup(u"+4917912345"_s).mccmnc, u"00000"_s);
        QVERIFY(plan.reload(f.db()));
        QCOMPARE(plan.lookup(u"+49172812345"_s).priceMilli, 5000);
        QCOMPARE(plan.lookup(u"+49172912345"_s).priceMilli, 9000);
        QCOMPARE(plan.lookup(u"+4930123456"_s).mccmnc, u"26200"_s);
        QCOMPARE(plan.lookup(u"+4930123456"_s).priceMilli, 9000);
        QCOMPARE(plan.lookup(u"+390612345678"_s).priceMilli, 12000);
    }
};

QTEST_GUILESS_MAIN(NumberingTest)
#include "tst_numbering.moc"
