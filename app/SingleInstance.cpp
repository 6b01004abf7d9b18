// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
Q_LOGGING_CATEGORY(log, "cm.app")

constexpr int kConnectMs = 300;
constexpr int kAnswerMs = 1200;
constexpr qint64 kMostBytes = 16 * 1024;
const QByteArray kTaken = "taken\n";
} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(socketName(dataDir))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    // Whoever quits still writes for a moment, and takes no commands any more.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &m_server, &QLocalServer::close);
}

QString SingleInstance::socketName(const QString &dataDir)
{
    // The folder and the user: two people may use the same computer, and one person several folders.
    const QString who = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QByteArray sum = QCryptographicHash::hash((who + u'\n' + QDir(dataDir).canonicalPath()).toUtf8(), QCryptographicHash::Sha256);
    const QString name = u"campaign-manager-"_s + QString::fromLatin1(sum.toHex().left(24));
#ifdef Q_OS_UNIX
    // In a folder that nobody else can enter: in the one for temporary files anybody could listen under this name first, read what is
    // handed over, and keep the program from starting. Qt answers nothing where the folder is somebody else's.
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (own.isEmpty() ? QDir(dataDir).canonicalPath() : own) + u'/' + name;
#else
    return name;
#endif
}

bool SingleInstance::handOver(const QStringList &words)
{
    if (askFirst(words))
        return true;
    if (m_server.listen(m_name))
        return false;
    // Two that begin in the same moment: one of them listens by now. Otherwise a killed program left the socket.
    if (askFirst(words))
        return true;
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(log) << "a second start will open a second window:" << m_server.errorString();
    return false;
}

bool SingleInstance::askFirst(const QStringList &words) const
{
    QLocalSocket first;
    first.connectToServer(m_name);
    if (!first.waitForConnected(kConnectMs))
        return false;
    QElapsedTimer waited;
    waited.start();
    first.write(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact) + '\n');
    if (!first.waitForBytesWritten(kAnswerMs))
        return false;
    if (first.waitForReadyRead(qMax(1, kAnswerMs - static_cast<int>(waited.elapsed()))))
        return first.readAll() == kTaken;
    // Still there, and without an answer: it reads the words when its windows stand. To take its socket would make it deaf, and a second
    // window could not open the workspace anyway.
    const bool there = first.state() == QLocalSocket::ConnectedState;
    if (there)
        qCInfo(log) << "handed over to a program that has not answered yet";
    return there;
}

void SingleInstance::greet()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] {
            if (guest->bytesAvailable() > kMostBytes) {
                guest->abort();
                return;
            }
            if (!guest->canReadLine())
                return;
            QStringList words;
            const QJsonArray said = QJsonDocument::fromJson(guest->readLine()).array();
            for (const QJsonValue &word : said)
                words.append(word.toString());
            guest->write(kTaken);
            guest->flush();
            guest->disconnectFromServer();
            Q_EMIT called(words);
        });
    }
}

} // namespace cm
