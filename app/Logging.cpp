// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Logging.h"

#include "core/base/Redact.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

// Qt's handler is a plain function, so this cannot be a member. Set before the first and taken back after the last message.
std::shared_ptr<spdlog::logger> g_logger;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::shared_ptr<spdlog::logger> logger = g_logger;
    if (!logger)
        return;
    spdlog::level::level_enum level = spdlog::level::err;
    if (type == QtDebugMsg)
        level = spdlog::level::debug;
    else if (type == QtInfoMsg)
        level = spdlog::level::info;
    else if (type == QtWarningMsg)
        level = spdlog::level::warn;
    logger->log(level, "{}: {}", context.category ? context.category : "default", redacted(text).toStdString());
    if (type == QtFatalMsg)
        logger->flush();
}

} // namespace

Logging::Logging(const QString &dataDir)
{
    std::vector<spdlog::sink_ptr> sinks{std::make_shared<spdlog::sinks::stderr_sink_mt>()};
    if (QDir().mkpath(dataDir + u"/log"_s)) {
        try {
            const std::string path = QFile::encodeName(dataDir + u"/log/campaign-manager.log"_s).toStdString();
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, 5 * 1024 * 1024, 5));
        } catch (const spdlog::spdlog_ex &) {
            // A disk that takes no log must not keep the program from starting; standard error is left.
        }
    }
    auto logger = std::make_shared<spdlog::logger>("app", sinks.begin(), sinks.end());
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
    logger->set_level(spdlog::level::debug);
    logger->flush_on(spdlog::level::warn);
    g_logger = std::move(logger);
    qInstallMessageHandler(handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    if (g_logger)
        g_logger->flush();
    g_logger.reset();
}

} // namespace cm
