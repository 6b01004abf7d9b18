// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QUrl>

#include <memory>

namespace cm {

/// The folder of one workspace (this computer, its example data, or one server): what is known of it without a network, and where its files
/// are.
class WorkspaceFolder {
public:
    WorkspaceFolder() = default;
    static WorkspaceFolder local(const QString &dataDir);
    /// Of the example data: it may be deleted as a whole.
    static WorkspaceFolder demo(const QString &dataDir);
    static WorkspaceFolder server(const QString &dataDir, const QUrl &url);

    /// False when another program works with it: a cache has one writer. Held until the last copy of this value goes.
    bool lock();
    bool isDemo() const { return m_key == QStringLiteral("demo"); }
    bool isNull() const { return m_dir.isEmpty(); }
    QString dir() const { return m_dir; }
    /// Names the workspace in the keychain and in file names: "host_port".
    QString key() const { return m_key; }
    QString serviceDir() const;
    QString serviceLog() const;
    /// One cache for each user, so that nobody sees what another one may.
    QString cacheFile(const QString &userId) const;

    QString lastUserId() const { return m_userId; }
    void setLastUserId(const QString &id);
    /// Of the pinned certificate; empty = none.
    QString fingerprint() const { return m_fingerprint; }
    void setFingerprint(const QString &hex);

private:
    void load();
    void save() const;

    std::shared_ptr<QLockFile> m_lock;
    QString m_dir;
    QString m_key;
    QString m_userId;
    QString m_fingerprint;
};

} // namespace cm
