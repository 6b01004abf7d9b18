// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/Log.h"

#include "core/base/Redact.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

std::shared_ptr<spdlog::logger> g_logger;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!g_logger)
        return;
    const auto level = [&] {
        switch (type) {
        case QtDebugMsg:
            return spdlog::level::debug;
        case QtInfoMsg:
            return spdlog::level::info;
        case QtWarningMsg:
            return spdlog::level::warn;
        case QtCriticalMsg:
        case QtFatalMsg:
            break;
        }
        return spdlog::level::err;
    }();
    g_logger->log(level, "{}: {}", context.category ? context.category : "default", redacted(text).toStdString());
}

} // namespace

void Log::start(const QString &dir)
{
    std::vector<spdlog::sink_ptr> sinks{std::make_shared<spdlog::sinks::stderr_sink_mt>()};
    if (QDir().mkpath(dir + u"/log"_s)) {
        try {
            const std::string path = QFile::encodeName(dir + u"/log/service.log"_s).toStdString();
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, 10 * 1024 * 1024, 5));
        } catch (const spdlog::spdlog_ex &) {
            // Standard error is left.
        }
    }
    g_logger = std::make_shared<spdlog::logger>("service", sinks.begin(), sinks.end());
    g_logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
    g_logger->set_level(spdlog::level::debug);
    g_logger->flush_on(spdlog::level::warn);
    qInstallMessageHandler(handle);
}

void Log::flush()
{
    if (g_logger)
        g_logger->flush();
}

} // namespace cm::service
