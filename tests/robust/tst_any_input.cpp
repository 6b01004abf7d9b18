// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checks/ReceiptCheck.h"
#include "tests/fuzz/checks/SegmenterCheck.h"
#include "tests/fuzz/checks/TemplateCheck.h"

#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

/// A million random inputs through the checks of the fuzz targets, always with the address and undefined-behaviour sanitizers.
class AnyInputTest : public QObject {
    Q_OBJECT

    template<class Check>
    static QString wrongWith(Check check, const QStringList &words, quint32 seed, int rounds)
    {
        fuzz::RandomTexts texts(words, seed);
        std::string bytes;
        for (int i = 0; i < rounds; ++i) {
            bytes.assign(1, char(texts.below(256)));
            bytes += texts.next();
            if (const char *wrong = check(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()))
                return u"%1: %2"_s.arg(QLatin1StringView(wrong), QLatin1StringView(QByteArray::fromStdString(bytes).toHex()));
        }
        return {};
    }

private Q_SLOTS:
    void halfAMillionTexts()
    {
        const QStringList words{u"a"_s,
                                u"hello "_s,
                                u"äöü"_s,
                                u"€"_s,
                                u"{["_s,
                                u"\r\n"_s,
                                u"Ω"_s,
                                u"ж"_s,
                                u"\U0001F600"_s,
                                u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
                                u"e\u0301"_s,
                                u"\u05E9"_s,
                                u"\u0E01\u0E33"_s,
                                u"\u0915\u094D\u0937\u093E "_s,
                                u"şğı "_s,
                                u"ãõú"_s};
        const QString wrong = wrongWith(fuzz::checkSegmenter, words, 1, 500'000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void quarterMillionTemplates()
    {
        const QStringList words{u"{"_s,        u"}"_s, u"{{"_s, u"}}"_s, u"|"_s, u"{Name}"_s, u"{Name|there}"_s,
                                u"{ city }"_s, u"a"_s, u" "_s,  u"\n"_s};
        const QString wrong = wrongWith(fuzz::checkTemplate, words, 2, 250'000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void quarterMillionReceipts()
    {
        const QStringList words =
            u"id: |sub:|dlvrd:|submit date:|done date:|stat:|DELIVRD|err:|text:|\"|'| |0|1|A|f|2405011230|\U0001F600"_s.split(u'|');
        const auto check = [](const uint8_t *data, size_t size) {
            // One in four as UTF-16, where each second byte is most often NUL.
            if ((data[0] & 3) == 0)
                return fuzz::checkReceipt(data, size);
            const QByteArray bytes = QByteArray(2, char(data[0])) + fuzz::utf16Of(data + 1, size - 1).toLatin1();
            return fuzz::checkReceipt(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
        };
        const QString wrong = wrongWith(check, words, 3, 250'000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(AnyInputTest)
#include "tst_any_input.moc"
