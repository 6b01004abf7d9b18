// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/NationalTables.h"
#include "engine/sending/MessageRenderer.h"
#include "service/gateways/smpp/SmppLink.h"
#include "tests/support/Paths.h"
#include "tests/support/PeerCarrier.h"
#include "tests/support/TextCorpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace cm;
using namespace Qt::StringLiterals;

/// What the preview shows is what leaves: random texts through the preview's renderer and counter, over SMPP to a carrier that shares no
/// code with ours, put together again there.
class PreviewTest : public QObject {
    Q_OBJECT

private:
    /// The national tables as lists of characters by code; core.plan holds them against the standard.
    static QJsonObject alphabetsFor(const QString &encoding)
    {
        const auto listed = [](const char16_t *(*table)(int)) {
            QJsonArray all;
            for (int language = 0; language < national::kLanguages; ++language) {
                QJsonArray characters;
                for (int code = 0; table(language) && code < 128; ++code)
                    characters.append(table(language)[code] == national::kNothing ? QString() : QString(QChar(table(language)[code])));
                all.append(characters);
            }
            return all;
        };
        return {{u"latin1"_s, encoding == u"latin1"_s},
                {u"locking"_s, listed(&national::lockingTable)},
                {u"single"_s, listed(&national::singleShiftTable)}};
    }

private Q_SLOTS:
    void whatIsShownIsWhatLeaves_data()
    {
        QTest::addColumn<QString>("concatenation");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("messages");
        QTest::newRow("8-bit reference") << u"udh8"_s << QString() << u"gsm0338"_s << 45'000;
        QTest::newRow("16-bit reference") << u"udh16"_s << QString() << u"gsm0338"_s << 20'000;
        QTest::newRow("fields of SMPP") << u"sar"_s << QString() << u"gsm0338"_s << 10'000;
        QTest::newRow("all national tables") << u"udh8"_s << u"all"_s << u"gsm0338"_s << 12'000;
        QTest::newRow("three national tables, 16-bit reference") << u"udh16"_s << u"tr,es,hi"_s << u"gsm0338"_s << 6'000;
        QTest::newRow("Latin 1") << u"udh8"_s << QString() << u"latin1"_s << 7'000;
    }

    void whatIsShownIsWhatLeaves()
    {
        QFETCH(QString, concatenation);
        QFETCH(QString, languages);
        QFETCH(QString, encoding);
        QFETCH(int, messages);
        test::PeerCarrier carrier;
        carrier.start({{u"receipts"_s, QJsonObject{{u"percent"_s, 0}}}});
        QJsonObject settings = carrier.gatewaySettings();
        settings[u"concatenation"_s] = concatenation;
        settings[u"binds"_s] = 2;
        settings[u"gsmEncoding"_s] = encoding;
        settings[u"nationalLanguages"_s] = QJsonArray::fromStringList(languages.split(u',', Qt::SkipEmptyParts));

        constexpr int kAtOnce = 4000;
        QSemaphore room(kAtOnce);
        std::atomic<int> accepted = 0;
        std::atomic<qint64> carrierParts = 0;
        service::CarrierEvents events;
        events.submitted = [&](const std::vector<service::SubmitOutcome> &outcomes) {
            for (const auto &outcome : outcomes) {
                accepted += outcome.result == service::SubmitResult::Accepted;
                carrierParts += qint64(outcome.parts.size());
            }
            room.release(int(outcomes.size()));
        };
        events.receipts = [](const auto &, const auto &stored) { stored(true); };
        events.state = [](const auto &, const auto &) {};
        events.room = [] {};
        events.stopped = [] {};
        service::SmppLink link(service::smpp::SmppSettings::fromJson(settings, {}), events);
        link.start();
        QTRY_VERIFY(link.room() > 0);

        Campaign campaign;
        campaign.text = u"{Text}"_s;
        // What a client without rights over gateways gets to know.
        campaign.gatewayText = GatewayText::fromSettings(GatewayText::fromSettings(settings).toSettings());
        DistributionList list;
        list.columns = QStringList{u"Text"_s};
        const auto renderer = MessageRenderer::create(campaign, {list});
        QVERIFY(renderer);
        QTemporaryDir dir;
        QFile expected(dir.filePath(u"expected"_s));
        QVERIFY(expected.open(QIODevice::WriteOnly));
        test::TextCorpus corpus(quint32(messages), true);
        MessageRenderer::Rendered rendered;
        std::vector<service::OutgoingMessage> batch;
        qint64 parts = 0;
        int shorter = 0;
        for (int i = 0; i < messages;) {
            const bool national = !languages.isEmpty() && i % 2 == 0;
            if (renderer->render(0, {national ? corpus.nextNational() : corpus.next()}, rendered) != MessageRenderer::Outcome::Message)
                continue;
            ++i;
            const SegmentCount &count = rendered.count;
            QCOMPARE(int(splitIntoParts(rendered.text, campaign.gatewayText.options()).size()), count.parts);
            shorter += count.parts < countSegments(rendered.text).parts;
            parts += count.parts;
            const QString to = u"+4915%1"_s.arg(i, 9, 10, QChar(u'0'));
            expected.write(QJsonDocument(QJsonObject{{u"to"_s, to.mid(1)}, {u"text"_s, rendered.text}, {u"parts"_s, count.parts}})
                               .toJson(QJsonDocument::Compact) +
                           '\n');
            batch.push_back({i, i, to, u"Brand"_s, rendered.text, count.encoding, count.parts});
            if (batch.size() == 500 || i == messages) {
                QVERIFY(room.tryAcquire(int(batch.size()), 30'000));
                link.submit(std::exchange(batch, {}));
            }
        }
        expected.close();
        QVERIFY(room.tryAcquire(kAtOnce, 30'000));
        QCOMPARE(accepted.load(), messages);
        QCOMPARE(carrierParts.load(), parts);

        QVERIFY(languages.isEmpty() ? shorter == 0 : shorter > messages / 20);
        QFile alphabets(dir.filePath(u"alphabets"_s));
        QVERIFY(alphabets.open(QIODevice::WriteOnly));
        alphabets.write(QJsonDocument(alphabetsFor(encoding)).toJson());
        alphabets.close();
        QProcess node;
        node.start(u"node"_s,
                   {test::sourceDir() + u"/tests/peers/reassemble.js"_s, expected.fileName(), carrier.journalFile(), alphabets.fileName()});
        QVERIFY(node.waitForFinished(60'000));
        const QByteArray said = node.readAllStandardOutput();
        const QJsonObject result = QJsonDocument::fromJson(said).object();
        QVERIFY2(result.value(u"wrong"_s).toInt(-1) == 0, said + node.readAllStandardError());
        QCOMPARE(result.value(u"messages"_s).toInt(), messages);
        QCOMPARE(result.value(u"parts"_s).toInteger(), parts);
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_preview.moc"
