// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/PhoneNumbers.h"

#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

class PhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("expected"); // "+… REGION", or the fault
        const QString mobile = u"+491796548754 DE"_s;
        const auto row = [](const char *name, const QString &raw, const QString &region, const QString &expected) {
            QTest::newRow(name) << raw << region << expected;
        };
        row("international", u"+491796548754"_s, {}, mobile);
        row("international, another default", u"+491796548754"_s, u"FR"_s, mobile);
        row("00", u"00491796548754"_s, {}, mobile);
        row("00 with a default", u"0049 179 6548754"_s, u"DE"_s, mobile);
        row("00 in a country with another prefix", u"00491796548754"_s, u"US"_s, mobile);
        row("plus missing, no default", u"491796548754"_s, {}, mobile);
        row("plus missing, own country", u"491796548754"_s, u"DE"_s, mobile);
        row("plus missing, other country", u"491796548754"_s, u"AT"_s, mobile);
        row("national", u"0179 6548754"_s, u"DE"_s, mobile);
        row("national, region in lower case", u"0179 6548754"_s, u"de"_s, mobile);
        row("national, zero lost", u"1796548754"_s, u"DE"_s, mobile);
        row("brackets and dashes", u"+49 (0)179-654.87/54"_s, {}, mobile);
        row("tel:", u"tel:+49-179-6548754"_s, {}, mobile);
        row("apostrophe", u"'+491796548754"_s, {}, mobile);
        row("non-breaking spaces", u"\u00A0+49\u00A0179\u202F6548754\u200B"_s, {}, mobile);
        row("direction marks", u"\u202A+491796548754\u202C"_s, {}, mobile);
        row("full-width", u"＋４９１７９６５４８７５４"_s, {}, mobile);
        row("Arabic digits", u"+٤٩١٧٩٦٥٤٨٧٥٤"_s, {}, mobile);
        row("decimals", u"491796548754.0"_s, {}, mobile);
        row("decimal comma", u"491796548754,00"_s, {}, mobile);
        row("as a formula", u"=\"491796548754\""_s, {}, mobile);
        row("en dash", u"+49 179 – 6548754"_s, {}, mobile);
        row("US", u"(650) 253-0000"_s, u"US"_s, u"+16502530000 US"_s);
        row("Italian leading zero", u"02 1234 5678"_s, u"IT"_s, u"+390212345678 IT"_s);
        row("Canada by its area code", u"+1 613 555 0123"_s, {}, u"+16135550123 CA"_s);
        row("empty", {}, u"DE"_s, u"empty"_s);
        row("blank", u" \u00A0 "_s, u"DE"_s, u"empty"_s);
        row("apostrophe alone", u"'"_s, u"DE"_s, u"empty"_s);
        row("text", u"none"_s, u"DE"_s, u"not_a_number"_s);
        row("dash", u"-"_s, u"DE"_s, u"not_a_number"_s);
        row("plus inside", u"0179+654"_s, u"DE"_s, u"not_a_number"_s);
        row("two numbers", u"0179 6548754; 0179 6548755"_s, u"DE"_s, u"not_a_number"_s);
        row("vanity", u"1-800-FLOWERS"_s, u"US"_s, u"not_a_number"_s);
        row("Excel", u"4.91797E+11"_s, u"DE"_s, u"shortened_by_excel"_s);
        row("Excel with a comma", u"4,91797E+11"_s, {}, u"shortened_by_excel"_s);
        row("Excel in lower case", u"4e11"_s, {}, u"shortened_by_excel"_s);
        row("short", u"+49179"_s, {}, u"too_short"_s);
        row("long", u"+4917965487540000000"_s, {}, u"too_long"_s);
        row("far too long", u"+491796548754491796548754491796548754"_s, {}, u"too_long"_s);
        row("no such country", u"+9991796548754"_s, {}, u"unknown_country"_s);
        row("national without a default", u"01796548754"_s, {}, u"unknown_country"_s);
        row("not assigned", u"+1 555 555 5555"_s, {}, u"invalid"_s);
    }

    void reads()
    {
        QFETCH(QString, raw);
        QFETCH(QString, region);
        QFETCH(QString, expected);
        const auto number = readPhoneNumber(raw, region);
        QCOMPARE(number ? number->e164 + u' ' + number->region : toWire(number.error()), expected);
        const auto again = parsePhoneNumber(raw, region);
        QCOMPARE(again.has_value(), number.has_value());
        if (!again) {
            QCOMPARE(again.error().key, u"phone."_s + expected);
            QVERIFY(again.error().message.endsWith(u'.'));
        }
    }

    void facts()
    {
        QCOMPARE(formatInternational(u"+491796548754"_s), u"+49 179 6548754"_s);
        QCOMPARE(formatInternational(u"+4***********"_s), u"+4***********"_s);
        QCOMPARE(formatInternational(u"ACME"_s), u"ACME"_s);
        QCOMPARE(regionOf(u"+491796548754"_s), u"DE"_s);
        QCOMPARE(regionOf(u"491796548754"_s), QString());
        QCOMPARE(callingCodeOf(u"DE"_s), 49);
        QCOMPARE(callingCodeOf(u"gb"_s), 44);
        QCOMPARE(callingCodeOf(u"XX"_s), 0);
        QVERIFY(supportedRegions().size() > 200);
        QVERIFY(supportedRegions().contains(u"CH"_s));
        QCOMPARE(maskNumber(u"+491796548754"_s), u"+4***********"_s);
        QCOMPARE(maskNumber(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(PhoneTest)
#include "tst_phone.moc"
