// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace cm {

/// One program for each user and data folder. The first one listens on a local socket that only this user can reach; a second one hands its
/// command over and ends. What a killed program leaves behind does not block: a socket that nobody answers is taken over.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// dataDir: absolute.
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// True when another program has the folder open and has taken the words over: this one is to end. Waits for it no longer than a
    /// second, before the first window is made. Otherwise this program listens from now on.
    bool handOver(const QStringList &words);

    static QString socketName(const QString &dataDir);

Q_SIGNALS:
    /// A second start: come to the front, and do what its command says ("--open contacts").
    void called(const QStringList &words);

private:
    bool askFirst(const QStringList &words) const;
    void greet();

    QString m_name;
    QLocalServer m_server;
};

} // namespace cm
