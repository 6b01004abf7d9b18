// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/ContactImport.h"
#include "core/csv/CsvDetect.h"
#include "core/csv/CsvReader.h"
#include "core/csv/CsvWriter.h"
#include "core/phone/PhoneNumbers.h"
#include "tests/benchmarks/core/Corpus.h"

#include <benchmark/benchmark.h>

#include <QBuffer>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

void readPhones(benchmark::State &state, const QString &region, int cut)
{
    QStringList numbers = bench::mobileNumbers(4096);
    for (QString &number : numbers)
        number = number.mid(cut);
    qsizetype i = 0;
    qint64 valid = 0;
    for (auto _ : state)
        valid += readPhoneNumber(numbers[i++ & 4095], region).has_value();
    state.SetItemsProcessed(state.iterations());
    state.counters["valid"] = double(valid) / double(state.iterations());
}
BENCHMARK_CAPTURE(readPhones, international, QString(), 0);
BENCHMARK_CAPTURE(readPhones, withoutPlus, QString(), 1);
BENCHMARK_CAPTURE(readPhones, withoutPlusInGermany, u"DE"_s, 1);

QByteArray contactFile(int rows)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {});
    bool written = writer.writeRow({u"PhoneNumber"_s, u"Name"_s, u"City"_s, u"Code"_s}).has_value();
    const QStringList numbers = bench::mobileNumbers(rows);
    for (const QString &number : numbers)
        written = written && writer.writeRow({number, u"Anna-Maria Müller"_s, u"Köln, Südstadt"_s, number.right(6)}).has_value();
    return written && writer.finish() ? buffer.data() : QByteArray();
}

void parseFile(benchmark::State &state)
{
    QByteArray file = contactFile(100'000);
    qint64 cells = 0;
    for (auto _ : state) {
        QBuffer device(&file);
        device.open(QIODevice::ReadOnly);
        const auto read = readCsv(device, {}, [&](const CsvRow &row) {
            cells += qint64(row.cells.size());
            return true;
        });
        if (!read)
            state.SkipWithError("the file could not be read");
    }
    benchmark::DoNotOptimize(cells);
    state.SetItemsProcessed(state.iterations() * 100'001);
    state.SetBytesProcessed(state.iterations() * file.size());
}
BENCHMARK(parseFile)->Unit(benchmark::kMillisecond);

void importFile(benchmark::State &state)
{
    QByteArray file = contactFile(100'000);
    for (auto _ : state) {
        QBuffer device(&file);
        device.open(QIODevice::ReadOnly);
        ContactImport import({true, 0, {u"PhoneNumber"_s, u"Name"_s, u"City"_s, u"Code"_s}, u"DE"_s});
        const auto read = readCsv(device, {}, [&](const CsvRow &row) {
            import.add(row);
            return true;
        });
        if (!read || import.counts().accepted < 90'000)
            state.SkipWithError("the file could not be imported");
    }
    state.SetItemsProcessed(state.iterations() * 100'000);
    state.SetBytesProcessed(state.iterations() * file.size());
}
BENCHMARK(importFile)->Unit(benchmark::kMillisecond);

void detectFile(benchmark::State &state)
{
    QByteArray file = contactFile(100'000);
    for (auto _ : state) {
        QBuffer device(&file);
        device.open(QIODevice::ReadOnly);
        benchmark::DoNotOptimize(detectCsv(device).has_value());
    }
    state.SetBytesProcessed(state.iterations() * file.size());
}
BENCHMARK(detectFile)->Unit(benchmark::kMillisecond);

} // namespace
