// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace cm {

// Rows of the cache that are the engine's own.

/// An edit on its way to the service.
struct OutboxRow {
    enum class State { Waiting, Attention };
    qint64 seq = 0;
    QString id;   ///< ULID, the Idempotency-Key
    QString type; ///< "template", "campaign", "list", "user", "preference"; "notification" (see NotificationMarks)
    QString entityId;
    QString method; ///< "PUT", "PATCH", "DELETE"; "POST" for marks
    QString path;
    QJsonObject body;
    qint64 ifMatch = 0; ///< rev of the confirmed entity; 0 = it must not exist yet
    QJsonObject base;   ///< the confirmed entity that the edit was made on; empty = none
    State state = State::Waiting;
    bool tried = false;  ///< may have reached the service already
    Error error;         ///< of Attention
    QJsonObject current; ///< of Attention after a conflict: what the service has
    qint64 createdAtMs = 0;
};

/// A launch on its way. What becomes of phase and hashes is the sender's business.
struct UploadRow {
    QString campaignId;
    QString phase;        ///< 'preparing' | 'uploading' | 'sealing' | 'launching'
    QJsonObject campaign; ///< the frozen Campaign
    QStringList hashes;   ///< hex SHA-256 of each confirmed batch, in order
    qint64 messages = 0;  ///< in those
    bool paused = false;
    qint64 startedAtMs = 0;
    qint64 notAfterMs = 0; ///< by this computer's clock while 'preparing', by the service's from then on
};

/// What a page of the sync did.
struct SyncApplied {
    qint64 changes = 0;
    bool hasMore = false;
    bool userChanged = false;
    /// Edits that went with a revoked scope: to be offered to the person as a file.
    QList<OutboxRow> dropped;
};

} // namespace cm
