// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace cm {

/// One program for each user and data folder. The first one listens on a local socket that only this user can reach; a second one hands its
/// command over and ends. What a killed program leaves behind does not block: a socket that nobody listens on is taken over. One that is
/// listened on is not, however slow the answer: a first one that is still starting takes the command up when it comes to it.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// dataDir: absolute.
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);

    /// True when another program has the folder open and has the words: this one is to end. Waits for it up to a second and a half
    /// (twice that when two begin in the same moment), before the first window is made. Otherwise this program listens from now on, until
    /// the application is about to quit.
    bool handOver(const QStringList &words);

    /// Unix: a path in the user's own runtime folder (XDG base directory specification); elsewhere the name of a pipe.
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
