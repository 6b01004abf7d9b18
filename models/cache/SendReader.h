// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"

#include <QList>
#include <QString>

#include <memory>

namespace cm {

class SqlConnection;

/// The cache as rendering a campaign needs it: synchronous reads on a read-only connection of its own. Made, used and destroyed on one
/// thread, which is not the GUI's. Errors: NotFound, Io, Corrupt.
class SendReader {
public:
    explicit SendReader(const QString &cacheFile);
    ~SendReader();
    Q_DISABLE_COPY_MOVE(SendReader)

    Result<void> open();

    Result<DistributionList> list(const QString &id) const;
    Result<TrafficAccount> account(const QString &id) const;
    /// How the account's gateway takes texts; the default where it is not known.
    GatewayText gatewayText(const QString &accountId) const;
    Result<Campaign> campaign(const QString &id) const; ///< as people see it, edits that are still on their way included
    Result<QList<Network>> networks() const;
    /// How many entries of the list are here; -1 while they are not all here.
    Result<qint64> cachedEntries(const QString &listId) const;

private:
    friend class RecipientCursor;
    Result<QJsonObject> entity(const QString &type, const QString &id) const;

    QString m_file;
    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace cm
