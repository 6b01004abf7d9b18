// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "core/domain/Notification.h"
#include "models/cache/CacheRows.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace cm {

/// An edit as the outbox takes it: the request, and the entity as people see it from now on (nothing = deleted).
struct Edit {
    OutboxRow row;
    std::optional<QJsonObject> pending;

    static Edit saveTemplate(const MessageTemplate &value, qint64 nowMs);
    static Edit saveCampaign(const Campaign &draft, const QString &author, qint64 nowMs);
    static Edit saveProfile(const User &me);
    static Edit savePreference(const QString &key, const QJsonObject &changes);
    /// For Outbox::queueMark(); at most kMostMarked ids, which the service takes in one request.
    static OutboxRow mark(const QStringList &ids, NotificationState state);
    static constexpr qsizetype kMostMarked = 1000;
    /// type: "template", "campaign" or "list".
    static Edit remove(const QString &type, const QString &id);
};

} // namespace cm
