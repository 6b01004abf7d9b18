// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "tests/support/Paths.h"

#include <QProcess>
#include <QUrl>

#include <csignal>
#include <memory>

namespace cm::test {

/// campaign-service as a company runs it, with one administrator.
class RealServer {
public:
    explicit RealServer(const QString &dir)
        : m_dir(dir)
    {
        QProcess make;
        make.start(program(), {QStringLiteral("admin"), QStringLiteral("create"), QStringLiteral("--data"), dir, QStringLiteral("--email"),
                               QStringLiteral("ann@example.org"), QStringLiteral("--name"), QStringLiteral("Ann"),
                               QStringLiteral("--password-stdin")});
        make.write("Correct-Horse-7!\n");
        make.closeWriteChannel();
        if (!make.waitForFinished(kLongMs) || make.exitCode() != 0)
            qFatal("admin create: %s", make.readAllStandardError().constData());
        start();
    }
    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        m_process->start(program(), {QStringLiteral("serve"), QStringLiteral("--data"), m_dir, QStringLiteral("--listen"),
                                     QStringLiteral("127.0.0.1:%1").arg(m_port)});
        QByteArray line;
        while (!line.contains('\n')) {
            if (!m_process->waitForReadyRead(kLongMs))
                qFatal("service: %s", m_process->readAllStandardError().constData());
            line += m_process->readAllStandardOutput();
        }
        const auto ready = parseJsonObject(line.left(line.indexOf('\n')));
        if (!ready || !ready->value(QStringLiteral("ready")).toBool())
            qFatal("service: %s", line.constData());
        m_port = static_cast<quint16>(jsonInt(*ready, u"port"));
    }
    void kill()
    {
        m_process->kill();
        m_process->waitForFinished(kLongMs);
    }
    /// It takes connections and answers nothing, as a computer that hangs.
    void freeze() { ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP); }
    void thaw() { ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT); }
    ~RealServer()
    {
        m_process->terminate();
        if (!m_process->waitForFinished(15'000))
            kill();
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }

    static QString email() { return QStringLiteral("ann@example.org"); }
    static QString password() { return QStringLiteral("Correct-Horse-7!"); }

private:
    static constexpr int kLongMs = 60'000; ///< for what starts processes on a busy machine
    static QString program() { return binDir() + QStringLiteral("/campaign-service"); }

    QString m_dir;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace cm::test
