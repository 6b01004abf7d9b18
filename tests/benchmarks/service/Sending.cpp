// SPDX-License-Identifier: GPL-3.0-or-later
// How many messages a second leave through SMPP and come back delivered: real store (SQLite, synchronous=FULL), real sockets, a carrier in
// this process. The limits are the window over the round trip (latency and two commits) and the writer thread.
#include "tests/benchmarks/service/LoopbackCarrier.h"
#include "tests/service/SendingFixture.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

using namespace cm;
using namespace cm::service;
using namespace Qt::StringLiterals;

namespace {

/// window, messages, milliseconds until the carrier answers
void sendWithReceipts(benchmark::State &state)
{
    static int argc = 1;
    static char name[] = "bench_service";
    static char *argv[] = {name, nullptr};
    static QCoreApplication app(argc, argv);
    const int window = int(state.range(0));
    const int messages = int(state.range(1));
    for (auto _ : state) {
        state.PauseTiming();
        cm::bench::LoopbackCarrier carrier(int(state.range(2)), 20);
        SendingFixture f;
        f.openDatabase();
        const auto gateway = f.addGateway(
            GatewayType::Smpp, {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, carrier.port()}, {u"systemId"_s, u"b"_s}, {u"window"_s, window}});
        const auto account = f.addAccount(gateway);
        for (int i = 0; i < messages; i += 10'000)
            f.addCampaign({.accountId = account, .messages = std::min(10'000, messages - i), .firstNumber = i});
        state.ResumeTiming();
        f.startDispatcher();
        while (f.number(u"SELECT sum(delivered) FROM campaign"_s) < messages)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        state.PauseTiming();
        if (carrier.submitted() != messages || !f.check().isEmpty())
            state.SkipWithError("the books are wrong");
        f.close();
        state.ResumeTiming();
    }
    state.counters["messages/s"] = benchmark::Counter(double(messages) * double(state.iterations()), benchmark::Counter::kIsRate);
}

} // namespace

BENCHMARK(sendWithReceipts)
    ->ArgNames({"window", "messages", "latencyMs"})
    ->Args({50, 20'000, 5})
    ->Args({200, 40'000, 5})
    ->Args({1000, 40'000, 5})
    ->Args({200, 40'000, 20})
    ->Args({1000, 40'000, 20})
    ->UseRealTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
