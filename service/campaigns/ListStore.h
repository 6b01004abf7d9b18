// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cm::service {

/// Distribution lists: made by one import in batches, then unchanged, then deleted as a whole. Writing needs DistributionLists; looking
/// also goes with Campaigns. Numbers are masked unless the principal may see full ones or writes campaigns (whose messages are rendered by
/// the desktop, which needs them).
class ListStore {
public:
    static constexpr Permissions kRead = Permission::DistributionLists | Permission::Campaigns;

    static DistributionList read(const QSqlDatabase &db, const QString &id);
    /// The columns of DistributionList in the order that fromRow() reads.
    static const QString &columns();
    static DistributionList fromRow(const class Statement &s);

    /// New, or the same again while it is in progress, or a new name with ifMatch.
    static Result<DistributionList> put(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                        qint64 ifMatch);

    struct Entry {
        QString number;
        QStringList fields;
    };
    /// Reads a batch body; InvalidInput "list.bad_entry" names the row.
    static Result<QList<Entry>> parseBatch(const QJsonObject &body);
    /// Batches come in order from 0. The same again: nothing happens. Errors: "batch.differs", "batch.out_of_order",
    /// "list.not_in_progress".
    static Result<void> addBatch(WriteContext &tx, const Principal &who, const QString &id, int n, const QByteArray &hash,
                                 const QList<Entry> &entries);
    static Result<DistributionList> finish(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields);
    static Result<QStringList> suppressed(const QSqlDatabase &db, const Principal &who, const QStringList &numbers);
    /// Entries with an ordinal above `after`, at most `limit`.
    static Result<QJsonObject> entries(const QSqlDatabase &db, const Principal &who, const QString &id, qint64 after, int limit);
    static Result<void> remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch);
    /// Throws away at most `limit` entries of deleted lists; true when there is more to do.
    static bool purge(WriteContext &tx, int limit);
};

/// "+" and 7 to 15 digits, the first not 0 (ITU-T E.164).
bool isE164(QStringView number);

} // namespace cm::service
