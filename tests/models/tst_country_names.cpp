// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CountryNameTexts.h"
#include "models/tables/CountryNames.h"

#include <QTest>

using namespace cm;

class CountryNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void translatorsSeeEveryCountry()
    {
        const QList<QByteArray> texts = countryNameTexts();
        for (const QString &code : countryCodes()) {
            const QString name = QLocale::territoryToString(QLocale::codeToTerritory(code));
            QVERIFY2(texts.contains(name.toUtf8()), qPrintable(code + u' ' + name));
        }
    }

    void resolves_data()
    {
        QTest::addColumn<FilterOp>("op");
        QTest::addColumn<QString>("text");
        QTest::addColumn<FilterOp>("resolvedOp");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *name, FilterOp op, const char *text, FilterOp resolved, const QStringList &codes) {
            QTest::newRow(name) << op << QString::fromLatin1(text) << resolved << codes;
        };
        using enum FilterOp;
        const QString de = QStringLiteral("DE");
        const QString at = QStringLiteral("AT");
        row("code", Equal, "de", Equal, {de});
        row("name", Equal, "GERMANY", Equal, {de});
        row("part", Contains, "erman", Equal, {de});
        row("start", StartsWith, "Austr", Equal, {QStringLiteral("AU"), at});
        row("end", EndsWith, "zerland", Equal, {QStringLiteral("CH")});
        row("not", NotEqual, "Austria", NotEqual, {at});
        row("not containing", DoesNotContain, "Austri", NotEqual, {at});
        row("no such country finds nothing", Contains, "Atlantis", Equal, {QStringLiteral("Atlantis")});
        row("not no such country leaves all", NotEqual, "Atlantis", NotEqual, {});
    }

    void resolves()
    {
        QFETCH(FilterOp, op);
        QFETCH(QString, text);
        QFETCH(FilterOp, resolvedOp);
        QFETCH(QStringList, codes);
        const FilterTerm other{FilterField::Network, FilterOp::Contains, QStringLiteral("tel")};
        const QList<FilterTerm> terms = withCountryCodes({other, {FilterField::Country, op, text}});
        QCOMPARE(terms.first(), other);
        QStringList found;
        for (const FilterTerm &term : terms.mid(1)) {
            QCOMPARE(term.op, resolvedOp);
            found.append(term.value);
        }
        QCOMPARE(found, codes);
    }
};

QTEST_GUILESS_MAIN(CountryNamesTest)
#include "tst_country_names.moc"
