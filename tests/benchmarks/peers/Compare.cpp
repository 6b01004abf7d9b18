// SPDX-License-Identifier: GPL-3.0-or-later
// Counts a second of our segmenter and of other people's, over the same texts in one run, with the reading of the texts alone as the limit.
// What is said of speed is the ratios: the machine may do other work meanwhile, so each figure is the best of several rounds.
#include "core/phone/NumberPlan.h"
#include "core/phone/PhoneNumbers.h"
#include "core/phone/PhoneText.h"
#include "core/text/SegmentCounters.h"
#include "core/text/TextTemplate.h"
#include "tests/benchmarks/core/Corpus.h"
#include "tests/support/Paths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTexts = 4096;
/// Many short rounds: between two interruptions by other work some of them go through.
constexpr int kRounds = 300;
constexpr qint64 kRoundNs = 8'000'000;

volatile quint64 g_sink = 0;

/// Calls a second, the best of the rounds; work() takes one text.
template<class Work>
double measure(const std::vector<QString> &texts, Work work)
{
    double best = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        quint64 sum = 0;
        qint64 calls = 0;
        do {
            for (const QString &text : texts)
                sum += work(text);
            calls += qint64(texts.size());
        } while (timer.nsecsElapsed() < kRoundNs);
        best = std::max(best, double(calls) * 1e9 / double(timer.nsecsElapsed()));
        g_sink = g_sink + sum;
    }
    return best;
}

quint64 readAlone(const QString &text)
{
    const ushort *s = text.utf16();
    quint64 sum = 0;
    qsizetype i = 0;
    for (; i + 16 <= text.size(); i += 16) {
        quint64 words[4];
        std::memcpy(words, s + i, sizeof words);
        sum += words[0] ^ words[1] ^ words[2] ^ words[3];
    }
    for (; i < text.size(); ++i)
        sum += s[i];
    return sum;
}

void print(const char *what, double perSecond, double ours)
{
    std::printf("%-42s %14.0f /s   %10.2fx\n", what, perSecond, ours / perSecond);
}

} // namespace

int main()
{
    const auto texts = bench::mixedTexts(kTexts);
    QTemporaryDir dir;
    QFile file(dir.filePath(u"texts"_s));
    QJsonArray array;
    for (const QString &text : texts)
        array.append(text);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(array).toJson(QJsonDocument::Compact)) < 0)
        return 1;
    file.close();

    quint64 parts = 0;
    for (const QString &text : texts)
        parts += quint64(countSegments(text).parts);
    const auto count = [](const QString &text) { return quint64(countSegments(text).parts); };
    const double ours = measure(texts, count);
    const double scalar = measure(texts, [](const QString &text) { return quint64(segments::countScalar(text, {}).parts); });
    const double limit = measure(texts, readAlone);

    const auto compiled =
        TextTemplate::parse(u"Hello {Name|there}, your order {Order} is on its way and will be with you on {Day}. Thank you!")
            .compile({u"Name"_s, u"Order"_s, u"Day"_s});
    std::vector<QStringList> rows;
    for (const QString &number : bench::mobileNumbers(1024))
        rows.push_back({number.right(2) == u"00"_s ? QString() : u"Anna-Maria"_s, number.right(6), u"Friday"_s});
    QString buffer;
    size_t row = 0;
    const double rendered = measure(texts, [&](const QString &) {
        const auto missing = compiled->render(rows[row++ & 1023], buffer);
        return missing.bits + quint64(countSegments(buffer).parts);
    });

    const QStringList numbers = bench::mobileNumbers(kTexts);
    const std::vector<QString> typed(numbers.begin(), numbers.end());
    const double phones = measure(typed, [](const QString &number) { return quint64(readPhoneNumber(number, {}).has_value()); });
    const double library = measure(typed, [](const QString &number) {
        const auto text = readPhoneText(number);
        return quint64(text && readWithLibrary(*text, {}).has_value());
    });

    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {test::sourceDir() + u"/tests/peers/speed.js"_s, file.fileName()});
    if (!node.waitForFinished(180'000) || node.exitCode() != 0) {
        std::fprintf(stderr, "node, or the packages in tests/peers, are missing: run scripts/bootstrap\n");
        return 1;
    }
    const QJsonObject peers = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    // Once more, in case the machine was busier at the beginning than meanwhile.
    const double again = std::max(ours, measure(texts, count));

    std::printf("%d texts, %llu SMS, one thread\n\n%-42s %17s   %11s\n", kTexts, static_cast<unsigned long long>(parts), "", "", "we are");
    print("count, as the program does", again, again);
    print("count, without vector code", scalar, again);
    print("reading the text and nothing else", limit, again);
    for (auto it = peers.begin(); it != peers.end(); ++it) {
        const QByteArray name = "npm " + it.key().toUtf8() + " (" + QByteArray::number(it->toObject().value(u"parts"_s).toInt()) + " SMS)";
        print(name.constData(), it->toObject().value(u"perSecond"_s).toDouble(), again);
    }
    print("render three fields and count", rendered, rendered);
    print("phone number: read, judged, E.164", phones, phones);
    print("the same by libphonenumber alone", library, phones);
    return 0;
}
