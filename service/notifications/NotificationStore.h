// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Notification.h"
#include "service/auth/Principal.h"
#include "service/storage/Database.h"

#include <QStringList>

namespace cm::service {

class Statement;

/// What the service tells its users: one row for each person, raised in the transaction of the event itself, so that it is there exactly
/// once, and not at all when the event was undone. Kept for 90 days, whatever its state. Scope: "notifications:{user id}".
class NotificationStore {
public:
    static constexpr qint64 kKeepMs = 90LL * 24 * 60 * 60 * 1000;
    static constexpr int kMostMarked = 1000; ///< ids in one request
    static constexpr qint64 kQuickPauseMs = 15LL * 60 * 1000;

    static const QString &columns();
    static Notification fromRow(const Statement &s);
    static QString scopeOf(const QString &userId);

    /// Of something that lies back (example data).
    struct Past {
        qint64 atMs = 0; ///< 0 = now
        NotificationState state = NotificationState::Unread;
    };
    /// One notification for each of these users; those who are not active get none.
    static void raise(WriteContext &tx, const QStringList &userIds, NotificationKind kind, NotificationTag tag, NotificationEvent event,
                      const QJsonObject &values, const QString &subjectId, const Past &past);
    static void raise(WriteContext &tx, const QStringList &userIds, NotificationKind kind, NotificationTag tag, NotificationEvent event,
                      const QJsonObject &values, const QString &subjectId)
    {
        raise(tx, userIds, kind, tag, event, values, subjectId, {});
    }
    /// A campaign is in this state since this transaction; fault says why it was stopped. Tells its creator; of what waits for somebody to
    /// act, administrators and those who may launch campaigns on its account, too. Quick sends are spoken of to their
    /// creator alone: when they wait for a decision, and when they failed; the latter not again on the same account within kQuickPauseMs
    /// while the last one was not read: a program may send thousands of them an hour.
    static void campaignIs(WriteContext &tx, const QString &campaignId, NotificationEvent event);
    /// The list is complete, or its fault is new. Tells its creator.
    static void listIs(WriteContext &tx, const QString &listId, NotificationEvent event);

    /// {ids: [...] | "all", state} -> {marked, notifications: those of `ids`}. "all" = what is not archived. Of other people's ids, and of
    /// those thrown away, nothing is said; again = nothing changes. Errors: InvalidInput "field.invalid".
    static Result<QJsonObject> mark(WriteContext &tx, const Principal &who, const QJsonObject &fields);
    /// What mark() answers when the same was asked for before: nothing is marked any more.
    static QJsonObject marked(const QSqlDatabase &db, const Principal &who, const QJsonObject &fields);
    /// Throws old ones away, at most `limit`; answers how many.
    static int sweep(WriteContext &tx, int limit);
};

} // namespace cm::service
