// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"
#include "service/auth/Principal.h"

#include <QJsonObject>
#include <QSqlDatabase>

namespace cm::service {

class Statement;

/// Messages for people: needs MessageHistory and the account. Numbers are masked unless the principal may see full ones.
class MessageStore {
public:
    /// The columns in the order that fromRow() reads; the text is the last one.
    static const QString &columns();
    static Message fromRow(const Statement &s, const Principal &who);

    struct Filter {
        qint64 before = 0; ///< ids below this one; 0 = from the newest
        int limit = 100;
        QString accountId;
        QString campaignId;
        QString recipient; ///< whole number; only for who may see full ones
        qint64 fromMs = 0; ///< created
        qint64 toMs = 0;
    };
    /// {messages, has_more}, newest first.
    static Result<QJsonObject> page(const QSqlDatabase &db, const Principal &who, const Filter &filter);
    /// The message with text and "events": [{at_ms, what, detail}], oldest first. what: queued, submitting, attempt_ended,
    /// receipt_<state>, cancelled.
    static Result<QJsonObject> story(const QSqlDatabase &db, const Principal &who, qint64 id);
};

} // namespace cm::service
