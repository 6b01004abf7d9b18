// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workspace/WorkspaceFolder.h"

#include "core/base/Json.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.workspace")

/// For a program that is about to end.
constexpr int kLockWaitMs = 2000;

} // namespace

WorkspaceFolder WorkspaceFolder::local(const QString &dataDir)
{
    WorkspaceFolder folder;
    folder.m_key = u"local"_s;
    folder.m_dir = dataDir + u"/workspaces/local"_s;
    folder.load();
    return folder;
}

WorkspaceFolder WorkspaceFolder::demo(const QString &dataDir)
{
    WorkspaceFolder folder;
    folder.m_key = u"demo"_s;
    folder.m_dir = dataDir + u"/workspaces/demo"_s;
    folder.load();
    return folder;
}

WorkspaceFolder WorkspaceFolder::server(const QString &dataDir, const QUrl &url)
{
    WorkspaceFolder folder;
    QString name = url.host().toLower() + u'_' + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80)) + url.path();
    static const QRegularExpression unsafe(u"[^a-z0-9._-]"_s);
    while (name.endsWith(u'/'))
        name.chop(1);
    folder.m_key = name.replace(unsafe, u"-"_s);
    folder.m_dir = dataDir + u"/workspaces/server-"_s + folder.m_key;
    folder.load();
    return folder;
}

bool WorkspaceFolder::lock()
{
    auto file = std::make_shared<QLockFile>(m_dir + u"/in-use"_s);
    // Old age does not make it stale, only the end of the process that holds it.
    file->setStaleLockTime(0);
    if (!file->tryLock(kLockWaitMs))
        return false;
    m_lock = file;
    return true;
}

QString WorkspaceFolder::serviceDir() const
{
    return m_dir + u"/service"_s;
}

QString WorkspaceFolder::serviceLog() const
{
    return m_dir + u"/service.log"_s;
}

QString WorkspaceFolder::cacheFile(const QString &userId) const
{
    return m_dir + u"/cache-"_s + userId + u".sqlite"_s;
}

void WorkspaceFolder::setLastUserId(const QString &id)
{
    if (id == m_userId)
        return;
    m_userId = id;
    save();
}

void WorkspaceFolder::setFingerprint(const QString &hex)
{
    if (hex == m_fingerprint)
        return;
    m_fingerprint = hex;
    save();
}

void WorkspaceFolder::load()
{
    QDir().mkpath(m_dir);
    QFile::setPermissions(m_dir, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(m_dir + u"/workspace.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto known = parseJsonObject(file.readAll());
    if (!known)
        return;
    m_userId = jsonString(*known, u"user_id");
    m_fingerprint = jsonString(*known, u"certificate_sha256");
}

void WorkspaceFolder::save() const
{
    QSaveFile file(m_dir + u"/workspace.json"_s);
    const QJsonObject known{{u"user_id"_s, m_userId}, {u"certificate_sha256"_s, m_fingerprint}};
    if (!file.open(QIODevice::WriteOnly) || file.write(toCompactJson(known)) < 0 || !file.commit())
        qCWarning(log) << "could not be saved:" << file.errorString();
}

} // namespace cm
