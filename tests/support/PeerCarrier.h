// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

namespace cm::test {

/// tests/peers/carrier.js as a process: an SMPP carrier that shares no code with ours. Its header lists the settings.
class PeerCarrier {
public:
    ~PeerCarrier();

    /// Starts it on a free port of 127.0.0.1 (or on that of the last start) and waits until it listens. Ends the test program when node or
    /// its packages are missing: scripts/bootstrap installs them.
    void start(const QJsonObject &config = {});
    /// Ends it at once; the journal stays.
    void kill();
    quint16 port() const { return m_port; }
    /// Changes settings or acts; answers its figures {submitted, acknowledged, refused, receiptsSent, throttled, sessions}.
    QJsonObject tell(const QJsonObject &command);
    int figure(const char *name);
    /// Every submit_sm that it took, of all its lives.
    QList<QJsonObject> journal() const;
    QString journalFile() const { return m_dir.filePath(QStringLiteral("journal")); }
    /// Settings of an SMPP gateway that sends to it.
    QJsonObject gatewaySettings() const;

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace cm::test
