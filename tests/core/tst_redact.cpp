// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Redact.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Redact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
};

void tst_Redact::hides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString token(43, u'x');
    QTest::newRow("number") << u"to +491796548754 failed"_s << u"to [number] failed"_s;
    QTest::newRow("spaced") << u"to +49 179 6548754, next"_s << u"to [number], next"_s;
    QTest::newRow("two") << u"491796548754 and 41791234567"_s << u"[number] and [number]"_s;
    QTest::newRow("token") << u"key %1."_s.arg(token) << u"key [secret]."_s;
    QTest::newRow("bearer") << u"Authorization: Bearer abc.def"_s << u"Authorization: Bearer [secret]"_s;
    QTest::newRow("counts stay") << u"1204 of 20000 rows"_s << u"1204 of 20000 rows"_s;
    QTest::newRow("a date stays") << u"2026-11-22 is a Sunday"_s << u"2026-11-22 is a Sunday"_s;
    QTest::newRow("an address stays") << u"127.0.0.1:34567"_s << u"127.0.0.1:34567"_s;
}

void tst_Redact::hides()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cm::redacted(text), expected);
}

QTEST_GUILESS_MAIN(tst_Redact)
#include "tst_redact.moc"
