// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first paint of the window: the program beside a bare Qt window, by turns in one run.
#include "tests/support/Paths.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 15;
constexpr int kTimeoutMs = 30'000;

/// ms, or -1.
double start(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (process.waitForReadyRead(kTimeoutMs)) {
        if (process.readAllStandardOutput().contains("painted")) {
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            process.waitForFinished(kTimeoutMs);
            return ms;
        }
    }
    process.kill();
    process.waitForFinished();
    return -1;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.value(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const QString bin = cm::test::binDir();
    QTemporaryDir data;
    QList<double> bare;
    QList<double> program;
    for (int i = -1; i < kRuns; ++i) {
        const double one = start(bin + u"/bench-bare-window"_s, {});
        const double two = start(bin + u"/campaign-manager"_s, {u"--first-paint"_s, u"--data"_s, data.filePath(QString::number(i))});
        if (one < 0 || two < 0) {
            out << "a program did not come up\n";
            return 1;
        }
        // The first turn only warms the caches of the system.
        if (i >= 0) {
            bare.append(one);
            program.append(two);
        }
    }
    out << "start to first paint, median of " << kRuns << " (least), platform " << qEnvironmentVariable("QT_QPA_PLATFORM", u"default"_s)
        << "\n  bare Qt window   " << median(bare) << " ms (" << *std::min_element(bare.cbegin(), bare.cend()) << ")\n  Campaign Manager "
        << median(program) << " ms (" << *std::min_element(program.cbegin(), program.cend()) << ")\n  ratio            "
        << median(program) / median(bare) << "\n";
    return 0;
}
