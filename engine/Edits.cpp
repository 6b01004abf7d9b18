// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/Edits.h"

#include "core/base/Json.h"

using namespace Qt::StringLiterals;

namespace cm {

namespace {

OutboxRow rowOf(const QString &type, const QString &id, const QString &method, const QString &path, const QJsonObject &body)
{
    OutboxRow row;
    row.type = type;
    row.entityId = id;
    row.method = method;
    row.path = path;
    row.body = body;
    return row;
}

} // namespace

Edit Edit::saveTemplate(const MessageTemplate &value, qint64 nowMs)
{
    MessageTemplate shown = value;
    shown.updatedAtMs = nowMs;
    return {rowOf(u"template"_s, value.id, u"PUT"_s, u"/v1/templates/"_s + value.id, {{u"name"_s, value.name}, {u"text"_s, value.text}}),
            shown.toJson()};
}

Edit Edit::saveCampaign(const Campaign &draft, const QString &author, qint64 nowMs)
{
    Campaign shown = draft;
    if (shown.createdAtMs == 0)
        shown.createdAtMs = nowMs;
    if (shown.createdBy.isEmpty())
        shown.createdBy = author;
    const QJsonObject all = shown.toJson();
    QJsonObject body;
    for (const QString &field :
         {u"name"_s, u"sender"_s, u"account_id"_s, u"list_ids"_s, u"text"_s, u"mapping"_s, u"unicode_allowed"_s, u"scheduled_at_ms"_s})
        body.insert(field, all.value(field));
    return {rowOf(u"campaign"_s, draft.id, u"PUT"_s, u"/v1/campaigns/"_s + draft.id, body), all};
}

Edit Edit::saveProfile(const User &me)
{
    return {rowOf(u"user"_s, me.id, u"PATCH"_s, u"/v1/me"_s,
                  {{u"name"_s, me.name},
                   {u"language"_s, me.language},
                   {u"unicode_detection"_s, me.unicodeDetection},
                   {u"default_sender_on"_s, me.defaultSenderOn},
                   {u"default_sender"_s, me.defaultSender}}),
            me.toJson()};
}

Edit Edit::savePreference(const QString &key, const QJsonObject &changes)
{
    const QJsonObject body{{u"fields"_s, changes}};
    QJsonObject pending = body;
    pending.insert(u"key"_s, key);
    return {rowOf(u"preference"_s, key, u"PATCH"_s, u"/v1/me/preferences/"_s + key, body), pending};
}

OutboxRow Edit::mark(const QStringList &ids, NotificationState state)
{
    return rowOf(u"notification"_s, u"marks"_s, u"POST"_s, u"/v1/notifications:mark"_s,
                 {{u"ids"_s, toJsonArray(ids)}, {u"state"_s, toWire(state)}});
}

Edit Edit::remove(const QString &type, const QString &id)
{
    const QString path = type == "list"_L1 ? u"/v1/lists/"_s : type == "template"_L1 ? u"/v1/templates/"_s : u"/v1/campaigns/"_s;
    return {rowOf(type, id, u"DELETE"_s, path + id, {}), std::nullopt};
}

} // namespace cm
