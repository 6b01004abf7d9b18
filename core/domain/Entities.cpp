// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Entities.h"

#include "core/base/Json.h"

namespace cm {

namespace {

/// Unknown words (from a newer service) become the fall-back: the entity is still shown.
template<class E>
E enumOf(const QJsonObject &o, QStringView key, E fallback)
{
    return fromWire<E>(jsonString(o, key)).value_or(fallback);
}

} // namespace

QJsonObject DistributionList::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        {QStringLiteral("status"), toWire(status)},
        {QStringLiteral("complete"), isComplete()},
        {QStringLiteral("fault"), fault},
        {QStringLiteral("columns"), toJsonArray(columns)},
        {QStringLiteral("entries"), entries},
        {QStringLiteral("campaigns"), campaigns},
        {QStringLiteral("created_at_ms"), createdAtMs},
        {QStringLiteral("created_by"), createdBy},
        {QStringLiteral("rejected_invalid"), rejectedInvalid},
        {QStringLiteral("rejected_duplicate"), rejectedDuplicate},
        {QStringLiteral("rejected_opted_out"), rejectedOptedOut},
        {QStringLiteral("rev"), rev},
    };
}

DistributionList DistributionList::fromJson(const QJsonObject &o)
{
    DistributionList v;
    v.id = jsonString(o, u"id");
    v.name = jsonString(o, u"name");
    v.status = enumOf(o, u"status", ListStatus::InProgress);
    v.complete = o.value(QStringLiteral("complete")).toBool();
    v.fault = jsonString(o, u"fault");
    v.columns = jsonStrings(o, u"columns");
    v.entries = jsonInt(o, u"entries");
    v.campaigns = jsonInt(o, u"campaigns");
    v.createdAtMs = jsonInt(o, u"created_at_ms");
    v.createdBy = jsonString(o, u"created_by");
    v.rejectedInvalid = jsonInt(o, u"rejected_invalid");
    v.rejectedDuplicate = jsonInt(o, u"rejected_duplicate");
    v.rejectedOptedOut = jsonInt(o, u"rejected_opted_out");
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject ListEntry::toJson() const
{
    return {
        {QStringLiteral("ordinal"), ordinal},
        {QStringLiteral("number"), number},
        {QStringLiteral("fields"), toJsonArray(fields)},
    };
}

ListEntry ListEntry::fromJson(const QJsonObject &o)
{
    ListEntry v;
    v.ordinal = jsonInt(o, u"ordinal");
    v.number = jsonString(o, u"number");
    v.fields = jsonStrings(o, u"fields");
    return v;
}

QJsonObject MessageTemplate::toJson() const
{
    return {
        {QStringLiteral("id"), id},     {QStringLiteral("name"), name},
        {QStringLiteral("text"), text}, {QStringLiteral("updated_at_ms"), updatedAtMs},
        {QStringLiteral("rev"), rev},
    };
}

MessageTemplate MessageTemplate::fromJson(const QJsonObject &o)
{
    MessageTemplate v;
    v.id = jsonString(o, u"id");
    v.name = jsonString(o, u"name");
    v.text = jsonString(o, u"text");
    v.updatedAtMs = jsonInt(o, u"updated_at_ms");
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject Campaign::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("kind"), toWire(kind)},
        {QStringLiteral("name"), name},
        {QStringLiteral("sender"), sender},
        {QStringLiteral("account_id"), accountId},
        {QStringLiteral("list_ids"), toJsonArray(listIds)},
        {QStringLiteral("text"), text},
        {QStringLiteral("mapping"), mapping},
        {QStringLiteral("unicode_allowed"), unicodeAllowed},
        {QStringLiteral("gateway_text"), gatewayText.toSettings()},
        {QStringLiteral("scheduled_at_ms"), scheduledAtMs},
        {QStringLiteral("status"), toWire(status)},
        {QStringLiteral("fault"), fault},
        {QStringLiteral("total"), counts.total},
        {QStringLiteral("waiting"), counts.waiting},
        {QStringLiteral("submitted"), counts.submitted},
        {QStringLiteral("delivered"), counts.delivered},
        {QStringLiteral("undelivered"), counts.undelivered},
        {QStringLiteral("cancelled"), counts.cancelled},
        {QStringLiteral("in_doubt"), counts.inDoubt},
        {QStringLiteral("parts"), parts},
        {QStringLiteral("cost_milli"), costMilli},
        {QStringLiteral("created_at_ms"), createdAtMs},
        {QStringLiteral("launched_at_ms"), launchedAtMs},
        {QStringLiteral("finished_at_ms"), finishedAtMs},
        {QStringLiteral("created_by"), createdBy},
        {QStringLiteral("generation"), generation},
        {QStringLiteral("rev"), rev},
    };
}

Campaign Campaign::fromJson(const QJsonObject &o)
{
    Campaign v;
    v.id = jsonString(o, u"id");
    v.kind = enumOf(o, u"kind", CampaignKind::Campaign);
    v.name = jsonString(o, u"name");
    v.sender = jsonString(o, u"sender");
    v.accountId = jsonString(o, u"account_id");
    v.listIds = jsonStrings(o, u"list_ids");
    v.text = jsonString(o, u"text");
    v.mapping = o.value(u"mapping").toObject();
    v.unicodeAllowed = o.value(u"unicode_allowed").toBool(true);
    v.gatewayText = GatewayText::fromSettings(o.value(u"gateway_text").toObject());
    v.scheduledAtMs = jsonInt(o, u"scheduled_at_ms");
    v.status = enumOf(o, u"status", CampaignStatus::Inactive);
    v.fault = jsonString(o, u"fault");
    v.counts.total = jsonInt(o, u"total");
    v.counts.waiting = jsonInt(o, u"waiting");
    v.counts.submitted = jsonInt(o, u"submitted");
    v.counts.delivered = jsonInt(o, u"delivered");
    v.counts.undelivered = jsonInt(o, u"undelivered");
    v.counts.cancelled = jsonInt(o, u"cancelled");
    v.counts.inDoubt = jsonInt(o, u"in_doubt");
    v.parts = jsonInt(o, u"parts");
    v.costMilli = jsonInt(o, u"cost_milli");
    v.createdAtMs = jsonInt(o, u"created_at_ms");
    v.launchedAtMs = jsonInt(o, u"launched_at_ms");
    v.finishedAtMs = jsonInt(o, u"finished_at_ms");
    v.createdBy = jsonString(o, u"created_by");
    v.generation = jsonInt(o, u"generation");
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject TrafficAccount::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        {QStringLiteral("display_name"), displayName},
        {QStringLiteral("type"), toWire(type)},
        {QStringLiteral("active"), active},
        {QStringLiteral("gateway_id"), gatewayId},
        {QStringLiteral("in_doubt_policy"), toWire(inDoubtPolicy)},
        {QStringLiteral("rev"), rev},
    };
}

TrafficAccount TrafficAccount::fromJson(const QJsonObject &o)
{
    TrafficAccount v;
    v.id = jsonString(o, u"id");
    v.name = jsonString(o, u"name");
    v.displayName = jsonString(o, u"display_name");
    v.type = enumOf(o, u"type", AccountType::Campaign);
    v.active = o.value(u"active").toBool(true);
    v.gatewayId = jsonString(o, u"gateway_id");
    v.inDoubtPolicy = enumOf(o, u"in_doubt_policy", InDoubtPolicy::Hold);
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject Gateway::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("name"), name},
        {QStringLiteral("type"), toWire(type)},
        {QStringLiteral("settings"), settings},
        {QStringLiteral("has_password"), hasPassword},
        {QStringLiteral("state"), state},
        {QStringLiteral("state_text"), stateText},
        {QStringLiteral("rev"), rev},
    };
}

Gateway Gateway::fromJson(const QJsonObject &o)
{
    Gateway v;
    v.id = jsonString(o, u"id");
    v.name = jsonString(o, u"name");
    v.type = enumOf(o, u"type", GatewayType::Practice);
    v.settings = o.value(u"settings").toObject();
    v.hasPassword = o.value(u"has_password").toBool(false);
    v.state = jsonString(o, u"state");
    v.stateText = jsonString(o, u"state_text");
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject Network::toJson() const
{
    return {
        {QStringLiteral("mccmnc"), mccmnc},          {QStringLiteral("country"), country}, {QStringLiteral("name"), name},
        {QStringLiteral("price_milli"), priceMilli}, {QStringLiteral("rev"), rev},
    };
}

Network Network::fromJson(const QJsonObject &o)
{
    Network v;
    v.mccmnc = jsonString(o, u"mccmnc");
    v.country = jsonString(o, u"country");
    v.name = jsonString(o, u"name");
    v.priceMilli = jsonInt(o, u"price_milli");
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject Message::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("campaign_id"), campaignId},
        {QStringLiteral("account_id"), accountId},
        {QStringLiteral("recipient"), recipient},
        {QStringLiteral("sender"), sender},
        {QStringLiteral("text"), text},
        {QStringLiteral("encoding"), toWire(encoding)},
        {QStringLiteral("parts"), parts},
        {QStringLiteral("mccmnc"), mccmnc},
        {QStringLiteral("price_milli"), priceMilli},
        {QStringLiteral("state"), toWire(state)},
        {QStringLiteral("error_code"), errorCode},
        {QStringLiteral("created_at_ms"), createdAtMs},
        {QStringLiteral("sent_at_ms"), sentAtMs},
        {QStringLiteral("done_at_ms"), doneAtMs},
        {QStringLiteral("rev"), rev},
    };
}

Message Message::fromJson(const QJsonObject &o)
{
    Message v;
    v.id = jsonInt(o, u"id");
    v.campaignId = jsonString(o, u"campaign_id");
    v.accountId = jsonString(o, u"account_id");
    v.recipient = jsonString(o, u"recipient");
    v.sender = jsonString(o, u"sender");
    v.text = jsonString(o, u"text");
    v.encoding = enumOf(o, u"encoding", Encoding::Gsm7);
    v.parts = static_cast<int>(jsonInt(o, u"parts", 1));
    v.mccmnc = jsonString(o, u"mccmnc");
    v.priceMilli = jsonInt(o, u"price_milli");
    v.state = enumOf(o, u"state", MessageState::Queued);
    v.errorCode = jsonString(o, u"error_code");
    v.createdAtMs = jsonInt(o, u"created_at_ms");
    v.sentAtMs = jsonInt(o, u"sent_at_ms");
    v.doneAtMs = jsonInt(o, u"done_at_ms");
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject TrafficTotal::toJson() const
{
    return {
        {QStringLiteral("bucket_ms"), bucketMs},
        {QStringLiteral("account_id"), accountId},
        {QStringLiteral("campaign_id"), campaignId},
        {QStringLiteral("mccmnc"), mccmnc},
        {QStringLiteral("price_milli"), priceMilli},
        {QStringLiteral("transmitted"), transmitted},
        {QStringLiteral("delivered"), delivered},
        {QStringLiteral("undelivered"), undelivered},
        {QStringLiteral("rev"), rev},
    };
}

TrafficTotal TrafficTotal::fromJson(const QJsonObject &o)
{
    TrafficTotal v;
    v.bucketMs = jsonInt(o, u"bucket_ms");
    v.accountId = jsonString(o, u"account_id");
    v.campaignId = jsonString(o, u"campaign_id");
    v.mccmnc = jsonString(o, u"mccmnc");
    v.priceMilli = jsonInt(o, u"price_milli");
    v.transmitted = jsonInt(o, u"transmitted");
    v.delivered = jsonInt(o, u"delivered");
    v.undelivered = jsonInt(o, u"undelivered");
    v.rev = jsonInt(o, u"rev");
    return v;
}

QJsonObject User::toJson() const
{
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("email"), email},
        {QStringLiteral("name"), name},
        {QStringLiteral("role"), toWire(role)},
        {QStringLiteral("permissions"), static_cast<qint64>(permissions)},
        {QStringLiteral("status"), toWire(status)},
        {QStringLiteral("account_ids"), toJsonArray(accountIds)},
        {QStringLiteral("language"), language},
        {QStringLiteral("unicode_detection"), unicodeDetection},
        {QStringLiteral("default_sender_on"), defaultSenderOn},
        {QStringLiteral("default_sender"), defaultSender},
        {QStringLiteral("rev"), rev},
    };
}

User User::fromJson(const QJsonObject &o)
{
    User v;
    v.id = jsonString(o, u"id");
    v.email = jsonString(o, u"email");
    v.name = jsonString(o, u"name");
    v.role = enumOf(o, u"role", Role::CampaignManager);
    v.permissions = static_cast<Permissions>(jsonInt(o, u"permissions"));
    v.status = enumOf(o, u"status", UserStatus::Pending);
    v.accountIds = jsonStrings(o, u"account_ids");
    v.language = jsonString(o, u"language");
    v.unicodeDetection = o.value(u"unicode_detection").toBool(true);
    v.defaultSenderOn = o.value(u"default_sender_on").toBool(false);
    v.defaultSender = jsonString(o, u"default_sender");
    v.rev = jsonInt(o, u"rev");
    return v;
}

} // namespace cm
