// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>
#include <QUrl>

namespace cm {

/// The bundled service as a child process: "Work on this computer". Keeps its standard input open, so that it ends when this program does,
/// however that happens. When it dies it is started again, later and later; then address and token are new. Engine thread.
class LocalService : public QObject {
    Q_OBJECT

public:
    /// more: further arguments of `campaign-service serve`.
    LocalService(QString program, QString dataDir, QString logFile, QStringList more = {}, QObject *parent = nullptr);
    ~LocalService() override;

    void start();
    /// Closes its standard input and waits for stopped(): at most 10 s, then it is killed.
    void stop();
    bool isReady() const { return m_ready; }
    qint64 processId() const;
    /// "data_dir.in_use": this program has been started twice.
    static Error inUse();

Q_SIGNALS:
    /// Before it is ready: it fills a new store, and so far is it.
    void preparing(int percent);
    void ready(const QUrl &url, const QString &token);
    /// It cannot be started as things are (program missing, data folder in use, data damaged): a person has to do something, then start().
    void failed(const cm::Error &error);
    /// It has died; it is being started again.
    void lost();
    void stopped();

private:
    void launch();
    void readLine();
    void ended();
    void giveUp(const Error &error);

    QString m_program;
    QString m_dataDir;
    QString m_logFile;
    QStringList m_more;
    QProcess *m_process = nullptr;
    QTimer m_restart;
    QTimer m_deadline;
    QByteArray m_line;
    int m_pauseMs = 0;
    bool m_ready = false;
    bool m_stopping = false;
};

} // namespace cm
