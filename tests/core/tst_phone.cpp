// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phone/NumberPlan.h"
#include "core/phone/PhoneNumbers.h"

#include <phonenumbers/phonenumberutil.h>

#include <QRandomGenerator>
#include <QThread>

#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

/// Digits as somebody may have typed them: real numbers of every kind and country, some with a digit changed, added or lost.
QStringList typedNumbers(QRandomGenerator &random, int changedPerNumber)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const auto &util = *PhoneNumberUtil::GetInstance();
    QStringList typed;
    for (const QString &region : supportedRegions()) {
        for (int type = PhoneNumberUtil::FIXED_LINE; type < PhoneNumberUtil::UNKNOWN; ++type) {
            i18n::phonenumbers::PhoneNumber number;
            if (!util.GetExampleNumberForType(region.toStdString(), PhoneNumberUtil::PhoneNumberType(type), &number))
                continue;
            std::string e164;
            std::string national;
            util.Format(number, PhoneNumberUtil::E164, &e164);
            util.Format(number, PhoneNumberUtil::NATIONAL, &national);
            QStringList forms{QString::fromStdString(e164), QString::fromStdString(e164).mid(1), QString::fromStdString(national)};
            for (int i = 0; i < changedPerNumber; ++i) {
                QString changed = forms[random.bounded(3)];
                const int at = random.bounded(int(changed.size()));
                const QChar digit(u'0' + random.bounded(10));
                switch (random.bounded(4)) {
                case 0:
                    changed.insert(at, digit);
                    break;
                case 1:
                    changed.remove(at, 1);
                    break;
                default:
                    changed[at] = digit;
                }
                forms.append(changed);
            }
            typed += forms;
        }
    }
    return typed;
}

QString shown(const tl::expected<PhoneNumber, PhoneFault> &number)
{
    return number ? number->e164 + u' ' + number->region : toWire(number.error());
}

} // namespace

class PhoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // First, so that nothing has been built yet.
    void manyThreadsAskAtOnce()
    {
        QList<QThread *> threads;
        std::atomic<int> right = 0;
        for (int t = 0; t < 4; ++t) {
            threads.append(QThread::create([&right] {
                for (const QString &region : supportedRegions()) {
                    right += readPhoneNumber(u"+491796548754"_s, region).has_value();
                    NumberPlan::ofRegion(region);
                }
            }));
            threads.last()->start();
        }
        for (QThread *thread : threads) {
            QVERIFY(thread->wait());
            delete thread;
        }
        QCOMPARE(right.load(), 4 * int(supportedRegions().size()));
    }

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

    /// The fast way must say what libphonenumber says, or nothing.
    void plansAgreeWithTheLibrary()
    {
        QRandomGenerator random(17);
        const QStringList regions = supportedRegions();
        int asked = 0;
        int answered = 0;
        for (const QString &typed : typedNumbers(random, 112)) {
            const auto text = readPhoneText(typed);
            if (!text)
                continue;
            const QString usual = regionOf(typed);
            const QStringList defaults{QString(), u"DE"_s, usual, regions[random.bounded(int(regions.size()))]};
            const QString &region = defaults[random.bounded(4)];
            const auto fast = readWithPlans(*text, region);
            const auto slow = readWithLibrary(*text, region);
            ++asked;
            answered += fast.has_value();
            if (fast && *fast != slow)
                QFAIL(qPrintable(u"%1 in '%2': %3, not %4"_s.arg(typed, region, shown(slow), shown(*fast))));
        }
        QVERIFY2(asked > 150'000, qPrintable(QString::number(asked)));
        QVERIFY2(answered > asked / 4, qPrintable(u"%1 of %2"_s.arg(answered).arg(asked)));
    }

    /// What lists are full of never needs the library.
    void plansAnswerTheUsual()
    {
        const QList<std::pair<QString, QString>> usual{
            {u"+491796548754"_s, {}},      {u"491796548754"_s, {}},       {u"491796548754"_s, u"DE"_s}, {u"01796548754"_s, u"DE"_s},
            {u"1796548754"_s, u"DE"_s},    {u"+447400123456"_s, u"DE"_s}, {u"07400123456"_s, u"GB"_s},  {u"0612345678"_s, u"FR"_s},
            {u"6502530000"_s, u"US"_s},    {u"+16502530000"_s, {}},       {u"3123456789"_s, u"IT"_s},   {u"+393123456789"_s, {}},
            {u"+919876543210"_s, u"IN"_s}, {u"+5511961234567"_s, {}},     {u"+8613123456789"_s, {}},    {u"+79123456789"_s, {}},
            {u"+905012345678"_s, u"TR"_s}, {u"+5491123456789"_s, {}},     {u"+2348021234567"_s, {}},    {u"+48512345678"_s, u"PL"_s},
        };
        for (const auto &[typed, region] : usual) {
            const auto fast = readWithPlans(readPhoneText(typed).value(), region);
            QVERIFY2(fast, qPrintable(typed));
            QCOMPARE(shown(*fast), shown(readWithLibrary(readPhoneText(typed).value(), region)));
        }
    }

    void everyCountryHasAPlan()
    {
        for (const QString &region : supportedRegions())
            QVERIFY2(NumberPlan::ofRegion(region), qPrintable(region));
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
