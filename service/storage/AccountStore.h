// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QJsonObject>

namespace cm::service {

/// Traffic accounts. Changing them needs TrafficAccounts or Administration.
class AccountStore {
public:
    static TrafficAccount read(const QSqlDatabase &db, const QString &id);
    /// Whether the principal may see that the account exists: members, and who manages accounts, users or the service.
    static bool visible(const Principal &who, const QString &accountId);
    /// The creator becomes a member.
    static Result<TrafficAccount> create(WriteContext &tx, const Principal &who, const TrafficAccount &account);
    static Result<TrafficAccount> change(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                         qint64 ifMatch);
    /// The account for sending: it exists, is active, of type Campaign, has a gateway, and the principal belongs to it.
    /// Errors: NotFound "account.not_found", Forbidden "campaign.account_not_yours", Conflict "campaign.account_not_active",
    /// "campaign.account_wrong_type", "campaign.account_no_gateway".
    static Result<TrafficAccount> forSending(const QSqlDatabase &db, const Principal &who, const QString &id);
    /// How its gateway takes texts now; the default where it has none. Conflict "campaign.gateway_changed" where `countedBy` is set (the
    /// "gateway_text" of a request: what a person has seen the parts by) and it is not this.
    static Result<GatewayText> gatewayText(const QSqlDatabase &db, const QString &id, const QJsonValue &countedBy = QJsonValue::Undefined);
};

} // namespace cm::service
