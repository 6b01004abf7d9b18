// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/notifications/NotificationStore.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "service/campaigns/CampaignStore.h"
#include "service/campaigns/ListStore.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"
#include "service/storage/Tombstones.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

struct Manner {
    NotificationKind kind;
    bool forHelpers; ///< others than the creator may have to act
};

Manner mannerOf(NotificationEvent event)
{
    switch (event) {
    case NotificationEvent::ListImported:
    case NotificationEvent::CampaignFinished:
        return {NotificationKind::Success, false};
    case NotificationEvent::CampaignStopped:
        return {NotificationKind::Warning, true};
    case NotificationEvent::CampaignFaulted:
        return {NotificationKind::Error, true};
    case NotificationEvent::ListFaulted:
    case NotificationEvent::BudgetSpent:
        return {NotificationKind::Error, false};
    case NotificationEvent::EmailConfirm:
    case NotificationEvent::BudgetNearlySpent:
        return {NotificationKind::Warning, false};
    case NotificationEvent::CampaignLaunched:
    case NotificationEvent::CampaignPaused:
    case NotificationEvent::Unknown:
        break;
    }
    return {NotificationKind::Info, false};
}

qint64 countOf(NotificationEvent event, const CampaignCounts &counts)
{
    return event == NotificationEvent::CampaignFinished ? counts.sent() : counts.waiting;
}

bool toldLately(WriteContext &tx, const QString &userId, NotificationEvent event, const QString &accountId)
{
    return Statement::value(
               tx.db(),
               u"SELECT EXISTS (SELECT 1 FROM notification n JOIN campaign c ON c.id = n.subject_id WHERE n.user_id = ? AND n.key = ? "
               "AND n.created_at_ms > ? AND n.state = 'unread' AND c.kind = ? AND c.account_id = ?)"_s,
               0, userId, toWire(event), tx.nowMs() - NotificationStore::kQuickPauseMs, toWire(CampaignKind::QuickSend), accountId)
               .toInt() == 1;
}

QStringList helpers(const QSqlDatabase &db, const QString &accountId)
{
    QStringList out;
    Statement s(db, u"SELECT id FROM user WHERE permissions & ? <> 0 OR (permissions & ? <> 0 AND EXISTS (SELECT 1 FROM user_account a "
                    "WHERE a.user_id = user.id AND a.account_id = ?)) ORDER BY id"_s);
    s.run(only(Permission::Administration), only(Permission::Campaigns), accountId);
    while (s.next())
        out << s.text(0);
    return out;
}

} // namespace

const QString &NotificationStore::columns()
{
    static const QString text = u"id, kind, tag, key, \"values\", text, subject_id, state, created_at_ms, rev"_s;
    return text;
}

Notification NotificationStore::fromRow(const Statement &s)
{
    return Notification::fromJson({{u"id"_s, s.text(0)},
                                   {u"kind"_s, s.text(1)},
                                   {u"tag"_s, s.text(2)},
                                   {u"key"_s, s.text(3)},
                                   {u"values"_s, QJsonDocument::fromJson(s.text(4).toUtf8()).object()},
                                   {u"text"_s, s.text(5)},
                                   {u"subject_id"_s, s.text(6)},
                                   {u"state"_s, s.text(7)},
                                   {u"created_at_ms"_s, s.integer(8)},
                                   {u"rev"_s, s.integer(9)}});
}

QString NotificationStore::scopeOf(const QString &userId)
{
    return u"notifications:"_s + userId;
}

void NotificationStore::raise(WriteContext &tx, const QStringList &userIds, NotificationKind kind, NotificationTag tag,
                              NotificationEvent event, const QJsonObject &values, const QString &subjectId, const Past &past)
{
    const qint64 at = past.atMs > 0 ? past.atMs : tx.nowMs();
    Notification n;
    n.event = event;
    n.key = toWire(event);
    n.values = values;
    Statement active(tx.db(), u"SELECT 1 FROM user WHERE id = ? AND status = 'active'"_s);
    Statement insert(tx.db(),
                     u"INSERT INTO notification (id, user_id, kind, tag, key, \"values\", text, subject_id, state, created_at_ms, rev) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QString &userId : userIds) {
        if (!active.run(userId) || !active.next())
            continue;
        insert.run(newUlid(at), userId, toWire(kind), toWire(tag), n.key, QString::fromUtf8(toCompactJson(values)), notificationText(n),
                   subjectId, toWire(past.state), at, tx.nextRev());
        tx.touch(scopeOf(userId));
    }
}

void NotificationStore::campaignIs(WriteContext &tx, const QString &campaignId, NotificationEvent event)
{
    const CampaignStore::Row row = CampaignStore::read(tx.db(), campaignId);
    const Campaign &c = row.campaign;
    const bool quick = c.kind == CampaignKind::QuickSend;
    // One that waits for a decision is said each time: nothing else would tell of it.
    const bool mute = quick && event != NotificationEvent::CampaignStopped &&
                      (event != NotificationEvent::CampaignFaulted || toldLately(tx, row.creatorId, event, c.accountId));
    if (c.id.isEmpty() || mute)
        return;
    const Manner manner = mannerOf(event);
    QStringList users{row.creatorId};
    if (manner.forHelpers && !quick)
        users << helpers(tx.db(), c.accountId);
    users.removeDuplicates();
    QJsonObject values{{u"name"_s, c.name}, {u"count"_s, countOf(event, c.counts)}};
    if (quick)
        values.insert(u"quick_send"_s, true);
    if (!c.fault.isEmpty())
        values.insert(u"reason"_s, c.fault);
    raise(tx, users, manner.kind, NotificationTag::Campaign, event, values, c.id);
}

void NotificationStore::listIs(WriteContext &tx, const QString &listId, NotificationEvent event)
{
    const DistributionList list = ListStore::read(tx.db(), listId);
    const QString creator = Statement::value(tx.db(), u"SELECT creator_id FROM list WHERE id = ?"_s, {}, listId).toString();
    if (list.id.isEmpty() || creator.isEmpty())
        return;
    QJsonObject values{{u"name"_s, list.name}, {u"count"_s, list.entries}};
    if (!list.fault.isEmpty())
        values.insert(u"reason"_s, list.fault);
    raise(tx, {creator}, mannerOf(event).kind, NotificationTag::List, event, values, list.id);
}

Result<QJsonObject> NotificationStore::mark(WriteContext &tx, const Principal &who, const QJsonObject &fields)
{
    if (auto ok = who.require(0); !ok)
        return fail(ok.error());
    const auto state = fromWire<NotificationState>(jsonString(fields, u"state"));
    if (!state)
        return invalidField(u"state"_s, QCoreApplication::translate("service", "A notification is unread, read or archived."));
    const bool all = jsonString(fields, u"ids") == u"all"_s;
    QStringList ids = jsonStrings(fields, u"ids");
    if (!all && (ids.isEmpty() || ids.size() > kMostMarked))
        return invalidField(u"ids"_s,
                            QCoreApplication::translate("service", "From 1 to %1 notifications can be marked at once.").arg(kMostMarked));
    if (all) {
        Statement s(tx.db(), u"SELECT id FROM notification WHERE user_id = ? AND state NOT IN (?, 'archived') ORDER BY rev"_s);
        s.run(who.userId, toWire(*state));
        while (s.next())
            ids << s.text(0);
    }
    Statement update(tx.db(), u"UPDATE notification SET state = ?, rev = ? WHERE id = ? AND user_id = ?"_s);
    Statement read(tx.db(), u"SELECT %1 FROM notification WHERE id = ? AND user_id = ?"_s.arg(columns()));
    QJsonArray answer;
    int marked = 0;
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        if (!read.run(id, who.userId) || !read.next())
            continue;
        Notification n = fromRow(read);
        if (n.state != *state) {
            n.state = *state;
            n.rev = tx.nextRev();
            update.run(toWire(*state), n.rev, id, who.userId);
            ++marked;
        }
        if (!all)
            answer.append(n.toJson());
    }
    if (marked > 0)
        tx.touch(scopeOf(who.userId));
    return QJsonObject{{u"marked"_s, marked}, {u"notifications"_s, answer}};
}

QJsonObject NotificationStore::marked(const QSqlDatabase &db, const Principal &who, const QJsonObject &fields)
{
    Statement read(db, u"SELECT %1 FROM notification WHERE id = ? AND user_id = ?"_s.arg(columns()));
    QJsonArray answer;
    QStringList ids = jsonStrings(fields, u"ids");
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        if (read.run(id, who.userId) && read.next())
            answer.append(fromRow(read).toJson());
    }
    return {{u"marked"_s, 0}, {u"notifications"_s, answer}};
}

int NotificationStore::sweep(WriteContext &tx, int limit)
{
    QList<std::pair<QString, QString>> old;
    Statement s(tx.db(), u"SELECT id, user_id FROM notification WHERE created_at_ms < ? ORDER BY created_at_ms LIMIT ?"_s);
    s.run(tx.nowMs() - kKeepMs, limit);
    while (s.next())
        old.append({s.text(0), s.text(1)});
    for (const auto &[id, userId] : std::as_const(old)) {
        Statement::rows(tx.db(), u"DELETE FROM notification WHERE id = ?"_s, id);
        Tombstones::add(tx, scopeOf(userId), u"notification"_s, id);
    }
    return int(old.size());
}

} // namespace cm::service
