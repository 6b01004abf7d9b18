// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "engine/Engine.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace cm {

class ApiClient;
class CacheStore;

/// What lives on the engine thread while a workspace is open: the network, the one writing connection of the cache, session, sync, outbox.
/// Engine is its only caller; jobs work with api() and cache().
class EngineCore : public QObject {
    Q_OBJECT

public:
    explicit EngineCore(EngineConfig config, QObject *parent = nullptr);
    ~EngineCore() override;

    const EngineConfig &config() const;
    const Clock &clock() const;
    /// Never null, but without a base address when no workspace is open.
    ApiClient &api() const;
    /// Null without an open workspace.
    CacheStore *cache() const;
    /// Folder of the open workspace, for files of its own.
    QString workspaceDir() const;
    /// Pulls now: something that this desktop has just done changed the service.
    void pullSoon();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm
