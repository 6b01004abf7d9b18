// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "service/auth/Principal.h"
#include "service/auth/SealedStore.h"
#include "service/storage/Database.h"

#include <QJsonObject>

#include <optional>

namespace cm::service {

/// Gateways and their sealed passwords. Changing them needs Administration; a password goes in and never comes out to a person.
class GatewayStore {
public:
    /// Whoever has not sent a receipt by then does not send one any more.
    static constexpr qint64 kReceiptsDueMs = 72LL * 60 * 60 * 1000;

    static Gateway read(const QSqlDatabase &db, const QString &id);
    /// As the principal may see it: who does not administer gateways gets what texts are counted by.
    static Gateway shownTo(const Principal &who, Gateway gateway);
    /// Who gets to know of gateways.
    static constexpr Permissions kLook = Permission::Administration | Permission::Campaigns | Permission::QuickSend;
    static Result<Gateway> create(WriteContext &tx, const Principal &who, const Gateway &gateway,
                                  const std::optional<QByteArray> &sealedPassword);
    /// fields: name, settings (whole), type.
    static Result<Gateway> change(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                  const std::optional<QByteArray> &sealedPassword, qint64 ifMatch);
    /// Conflict "gateway.in_use" while an account sends through it, "gateway.receipts_due" while receipts are due by it.
    static Result<void> remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch);
    /// Whether the carrier still owes receipts of messages that were sent through this gateway after that time.
    static bool awaitsReceipts(const QSqlDatabase &db, const QString &id, qint64 sentAfterMs);
    /// For the dispatcher and the test of a gateway; empty where none is stored.
    static Result<QByteArray> password(const Database &database, const SealedStore &sealed, const QString &id);
};

} // namespace cm::service
