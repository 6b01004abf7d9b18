// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Segmenter.h"
#include "core/text/TextTemplate.h"
#include "tests/benchmarks/core/Corpus.h"

#include <benchmark/benchmark.h>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

void countMixed(benchmark::State &state)
{
    const auto texts = bench::mixedTexts(4096);
    size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(countSegments(texts[i++ & 4095]).parts);
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(countMixed);

void countOneKind(benchmark::State &state, const QString &text)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(countSegments(text).parts);
    state.SetItemsProcessed(state.iterations());
    state.SetBytesProcessed(state.iterations() * text.size() * 2);
}
BENCHMARK_CAPTURE(countOneKind, gsm160, QString(160, u'a'));
BENCHMARK_CAPTURE(countOneKind, gsm459, QString(459, u'a'));
BENCHMARK_CAPTURE(countOneKind, extended300, QString(u"ab€"_s.repeated(100)));
BENCHMARK_CAPTURE(countOneKind, ucs200, QString(200, u'ж'));
BENCHMARK_CAPTURE(countOneKind, emoji200, QString(u"\U0001F600"_s.repeated(100)));

void splitMixed(benchmark::State &state)
{
    const auto texts = bench::mixedTexts(4096);
    size_t i = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(splitIntoParts(texts[i++ & 4095]).size());
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(splitMixed);

void encodeGsm(benchmark::State &state)
{
    const QString text = u"Liebe Frau Müller, Ihr Termin am 12. Mai um 10:30 Uhr ist bestätigt. Es fallen 20 € an."_s;
    for (auto _ : state)
        benchmark::DoNotOptimize(encodeGsm7Unpacked(text).size());
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(encodeGsm);

void renderThreeFields(benchmark::State &state)
{
    const bool andCount = state.range(0) != 0;
    const auto compiled =
        TextTemplate::parse(u"Hello {Name|there}, your order {Order} is on its way and will be with you on {Day}. Thank you!")
            .compile({u"Name"_s, u"Order"_s, u"Day"_s});
    const auto numbers = bench::mobileNumbers(1024);
    std::vector<QStringList> rows;
    for (const QString &number : numbers)
        rows.push_back({number.right(2) == u"00"_s ? QString() : u"Anna-Maria"_s, number.right(6), u"Friday"_s});
    QString buffer;
    size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(compiled->render(rows[i++ & 1023], buffer).bits);
        if (andCount)
            benchmark::DoNotOptimize(countSegments(buffer).parts);
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(renderThreeFields)->Arg(0)->Arg(1);

} // namespace
