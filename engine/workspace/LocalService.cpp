// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workspace/LocalService.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <optional>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.workspace")

constexpr int kReadyMs = 60'000; ///< migrations of a large store take their time
constexpr int kStopMs = 10'000;
constexpr int kFirstPauseMs = 250;
constexpr int kLongestPauseMs = 30'000;
constexpr qsizetype kLongestLine = 64 * 1024;

} // namespace

LocalService::LocalService(QString program, QString dataDir, QString logFile, QStringList more, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_dataDir(std::move(dataDir))
    , m_logFile(std::move(logFile))
    , m_more(std::move(more))
{
    m_restart.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &LocalService::launch);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (!m_process)
            return;
        qCWarning(log) << "the service does not" << (m_stopping ? "stop" : "answer") << "in time and is ended";
        m_process->kill();
    });
}

LocalService::~LocalService()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(kStopMs)) {
        m_process->kill();
        m_process->waitForFinished(1000);
    }
}

qint64 LocalService::processId() const
{
    return m_process ? m_process->processId() : 0;
}

Error LocalService::inUse()
{
    return {ErrorCode::Unavailable,
            u"data_dir.in_use"_s,
            tr("Another window of this program, or another program, works with the data of this computer already. Close it, and "
               "then try again."),
            {}};
}

void LocalService::start()
{
    m_stopping = false;
    m_pauseMs = 0;
    if (!m_process && !m_restart.isActive())
        launch();
}

void LocalService::stop()
{
    m_stopping = true;
    m_restart.stop();
    if (!m_process) {
        QMetaObject::invokeMethod(this, &LocalService::stopped, Qt::QueuedConnection);
        return;
    }
    m_process->closeWriteChannel();
    m_deadline.start(kStopMs);
}

void LocalService::launch()
{
    if (!QDir().mkpath(m_dataDir)) {
        giveUp({ErrorCode::Io, u"local_service.folder"_s,
                tr("The folder for the data of this computer cannot be made. Check the disk and its rights."), m_dataDir});
        return;
    }
    m_line.clear();
    m_ready = false;
    m_process = new QProcess(this);
    m_process->setProgram(m_program);
    m_process->setArguments(QStringList{u"serve"_s, u"--data"_s, m_dataDir, u"--local"_s} + m_more);
    m_process->setStandardErrorFile(m_logFile, QIODevice::Append);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &LocalService::readLine);
    connect(m_process, &QProcess::finished, this, &LocalService::ended);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        giveUp({ErrorCode::Io, u"local_service.missing"_s,
                tr("The service of this program could not be started. Install the program again."), m_process->errorString()});
    });
    m_deadline.start(kReadyMs);
    m_process->start(QIODevice::ReadWrite);
}

void LocalService::readLine()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    // Once it is to stop, its last words change nothing any more: that it has ended is what is waited for.
    if (m_ready || m_stopping)
        return;
    m_line += bytes;
    std::optional<QJsonObject> line;
    for (;;) {
        const qsizetype end = m_line.indexOf('\n');
        if (end < 0) {
            if (m_line.size() > kLongestLine)
                m_process->kill();
            return;
        }
        line.reset();
        if (const auto said = parseJsonObject(m_line.left(end)))
            line = *said;
        m_line.remove(0, end + 1);
        if (!line || !line->contains("preparing"_L1))
            break;
        m_deadline.start(kReadyMs);
        Q_EMIT preparing(static_cast<int>(jsonInt(*line, u"preparing")));
    }
    if (line && line->value("ready"_L1).toBool()) {
        m_ready = true;
        m_pauseMs = 0;
        m_deadline.stop();
        QUrl url;
        url.setScheme(u"http"_s);
        url.setHost(u"127.0.0.1"_s);
        url.setPort(static_cast<int>(jsonInt(*line, u"port")));
        Q_EMIT ready(url, jsonString(*line, u"token"));
        return;
    }
    if (!line)
        return; // no word of ours: it will end, or the deadline ends it
    const QString code = jsonString(*line, u"code");
    Error error{ErrorCode::Unavailable, code, jsonString(*line, u"message"), {}};
    if (code == "data_dir.in_use"_L1)
        error = inUse();
    giveUp(error);
}

void LocalService::ended()
{
    m_deadline.stop();
    m_process->deleteLater();
    m_process = nullptr;
    const bool wasReady = std::exchange(m_ready, false);
    if (m_stopping) {
        Q_EMIT stopped();
        return;
    }
    qCWarning(log) << "the service has died and is started again";
    m_pauseMs = wasReady ? kFirstPauseMs : std::clamp(m_pauseMs * 2, kFirstPauseMs, kLongestPauseMs);
    m_restart.start(m_pauseMs);
    Q_EMIT lost();
}

void LocalService::giveUp(const Error &error)
{
    m_deadline.stop();
    if (m_process) {
        // It ends by itself after such a word; until it has, its object is nobody's.
        m_process->disconnect(this);
        m_process->closeWriteChannel();
        connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
        if (m_process->state() == QProcess::NotRunning)
            m_process->deleteLater();
        m_process = nullptr;
    }
    Q_EMIT failed(error);
}

} // namespace cm
