// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PeerCarrier.h"

#include "tests/support/Paths.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::test {

namespace {

QJsonObject readLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(20'000))
            qFatal("the test carrier says nothing: %s", process.readAllStandardError().constData());
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

} // namespace

PeerCarrier::~PeerCarrier()
{
    kill();
}

void PeerCarrier::start(const QJsonObject &config)
{
    const auto script = sourceDir() + u"/tests/peers/carrier.js"_s;
    if (!QFile::exists(sourceDir() + u"/tests/peers/node_modules/smpp/package.json"_s))
        qFatal("The packages of the test carrier are missing. Run scripts/bootstrap.");
    auto all = config;
    all[u"journal"_s] = m_dir.filePath(u"journal"_s);
    all[u"port"_s] = m_port;
    if (m_port) // ids must not come twice
        all[u"firstId"_s] = 100'000 * (1 + int(journal().size()));
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(u"node"_s, {script, QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact))});
    if (!m_process.waitForStarted())
        qFatal("node could not be started. Run scripts/bootstrap.");
    m_port = quint16(readLine(m_process).value(u"port"_s).toInt());
    if (m_port == 0)
        qFatal("the test carrier did not start");
}

void PeerCarrier::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject PeerCarrier::tell(const QJsonObject &command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten();
    return readLine(m_process);
}

int PeerCarrier::figure(const char *name)
{
    return tell({{u"do"_s, u"stats"_s}}).value(QLatin1StringView(name)).toInt();
}

QList<QJsonObject> PeerCarrier::journal() const
{
    QFile file(m_dir.filePath(u"journal"_s));
    QList<QJsonObject> out;
    if (!file.open(QIODevice::ReadOnly))
        return out;
    while (!file.atEnd()) {
        const auto line = file.readLine();
        if (line.endsWith('\n'))
            out.append(QJsonDocument::fromJson(line).object());
    }
    return out;
}

QJsonObject PeerCarrier::gatewaySettings() const
{
    return {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, m_port},        {u"systemId"_s, u"brand"_s}, {u"window"_s, 100},
            {u"reconnectMs"_s, 50},      {u"reconnectMaxMs"_s, 200}, {u"enquireLinkMs"_s, 5000},  {u"responseTimeoutMs"_s, 10'000}};
}

} // namespace cm::test
