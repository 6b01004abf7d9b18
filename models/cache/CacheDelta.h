// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

namespace cm {

/// What one committed transaction changed in the cache. A plain value that crosses threads; at most one every 100 ms while a sync runs.
struct CacheDelta {
    QSet<QString> types; ///< "list", "template", "campaign", "account", "gateway", "network", "message", "total", "entry", "outbox",
                         ///< "user", "preference", "notification"
    QHash<QString, QSet<QString>> ids; ///< by type, for the entities (not for message, total, network); empty set = many
    bool all = false;                  ///< another workspace or a new snapshot: load everything again

    bool touches(const QString &type) const { return all || types.contains(type); }
};

} // namespace cm
Q_DECLARE_METATYPE(cm::CacheDelta)
