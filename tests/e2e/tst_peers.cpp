// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Segmenter.h"
#include "tests/support/Paths.h"
#include "tests/support/TextCorpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

/// The same texts through other people's counters. Whatever they count differently must be explained, and the explanations of
/// docs/segmentation.md must all be needed.
class PeersTest : public QObject {
    Q_OBJECT

    /// As JSON, with each unit that is not ASCII as \uXXXX: so also lone surrogates arrive.
    static QByteArray quoted(const QString &text)
    {
        QByteArray out = "\"";
        for (const QChar c : text) {
            if (c.unicode() >= 0x20 && c.unicode() < 0x7F && c != u'"' && c != u'\\')
                out += char(c.unicode());
            else
                out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
        return out + '"';
    }

private Q_SLOTS:
    void everyDisagreementIsExplained()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"texts"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        test::TextCorpus corpus(7, true);
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
        QStringList texts{QString(), QString(161, u'a'), u"e"_s + u"\u0301"_s.repeated(200), family.repeated(7), u"\r\n"_s, u"\f"_s};
        while (texts.size() < 50'000)
            texts.append(corpus.next());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            // The slowest peer sees one in five: all of the first ones, which are chosen by hand.
            const int copies = i < 6 ? 5 : 1;
            const SegmentCount count = countSegments(texts[i]);
            const QByteArray line = "{\"text\":" + quoted(texts[i]) + ",\"gsm\":" + (count.encoding == Encoding::Gsm7 ? "true" : "false") +
                                    ",\"units\":" + QByteArray::number(count.units) + ",\"parts\":" + QByteArray::number(count.parts) +
                                    "}\n";
            file.write(line.repeated(copies));
        }
        file.close();
        QProcess node;
        node.start(u"node"_s, {test::sourceDir() + u"/tests/peers/differ.js"_s, file.fileName()});
        QVERIFY2(node.waitForFinished(120'000), "node, or the packages in tests/peers, are missing: run scripts/bootstrap");
        const QByteArray said = node.readAllStandardOutput();
        const QJsonObject result = QJsonDocument::fromJson(said).object();
        QVERIFY2(result.value(u"texts"_s).toInt() >= 50'000, node.readAllStandardError());
        const QJsonArray unexplained = result.value(u"unexplained"_s).toArray();
        QVERIFY2(unexplained.isEmpty(), QJsonDocument(unexplained).toJson());

        QFile docs(test::sourceDir() + u"/docs/segmentation.md"_s);
        QVERIFY(docs.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(docs.readAll());
        const QJsonObject peers = result.value(u"peers"_s).toObject();
        QCOMPARE(peers.size(), 3);
        for (auto peer = peers.begin(); peer != peers.end(); ++peer) {
            const QJsonObject figures = peer->toObject();
            qInfo("%s: %d of %d agree", qPrintable(peer.key()), figures.value(u"agreed"_s).toInt(), figures.value(u"asked"_s).toInt());
            QVERIFY(figures.value(u"agreed"_s).toInt() > figures.value(u"asked"_s).toInt() / 3);
            const QJsonObject classes = figures.value(u"classes"_s).toObject();
            for (auto one = classes.begin(); one != classes.end(); ++one) {
                qInfo("    %s: %d", qPrintable(one.key()), one->toInt());
                QVERIFY2(one->toInt() > 0, qPrintable(u"%1 explains nothing for %2"_s.arg(one.key(), peer.key())));
                QVERIFY2(text.contains(u"`%1`"_s.arg(one.key())), qPrintable(u"%1 is not in docs/segmentation.md"_s.arg(one.key())));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PeersTest)
#include "tst_peers.moc"
