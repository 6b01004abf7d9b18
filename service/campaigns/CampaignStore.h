// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QJsonObject>

namespace cm::service {

class Statement;

/// Campaigns as rows: reading, drafts. What happens after the draft: CampaignUpload and CampaignControl.
class CampaignStore {
public:
    static constexpr Permissions kLook =
        Permission::Campaigns | Permission::QuickSend | Permission::MessageHistory | Permission::Statistics;

    struct Row {
        Campaign campaign;
        QString creatorId;
        bool sealed = false;
    };
    static const QString &columns();
    static Row fromRow(const Statement &s);
    static Row read(const QSqlDatabase &db, const QString &id);
    /// "account:{id}:campaigns", or "drafts:{user id}" while there is no account.
    static QString scopeOf(const Row &row);
    /// A campaign that the principal may change: with the permission, of an account it belongs to, or its own draft. NotFound where it may
    /// not even see it.
    static Result<Row> forChange(const QSqlDatabase &db, const Principal &who, const QString &id, Permissions anyOf);

    static Result<Campaign> putDraft(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields, qint64 ifMatch);
    static Result<void> remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch);
    /// Sets the status, with a new revision.
    static void setStatus(WriteContext &tx, const Row &row, CampaignStatus status, const QString &fault = {});

private:
    static bool visible(const Principal &who, const Row &row);
};

} // namespace cm::service
