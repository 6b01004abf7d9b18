// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QJsonObject>

namespace cm::service {

/// Message templates, shared by who may write campaigns or quick sends.
class TemplateStore {
public:
    static constexpr Permissions kNeeded = Permission::Campaigns | Permission::QuickSend;

    static MessageTemplate read(const QSqlDatabase &db, const QString &id);
    static Result<MessageTemplate> put(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                       qint64 ifMatch);
    static Result<void> remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch);
};

} // namespace cm::service
