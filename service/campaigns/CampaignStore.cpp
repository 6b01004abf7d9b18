// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/CampaignStore.h"

#include "core/base/Json.h"
#include "service/storage/AccountStore.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"
#include "service/storage/Tombstones.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr int kMaxText = 10'000;
constexpr int kMaxLists = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

tl::unexpected<Error> notDraft()
{
    return fail(ErrorCode::Conflict, u"campaign.not_draft"_s,
                tr("This campaign is no draft any more, so it cannot be changed. Clone it instead."));
}

} // namespace

const QString &CampaignStore::columns()
{
    static const QString text =
        u"id, kind, name, sender, account_id, list_ids, text, mapping, unicode_allowed, scheduled_at_ms, status, fault, "
        "total, waiting, submitted, delivered, undelivered, cancelled, in_doubt, parts, cost_milli, created_at_ms, "
        "launched_at_ms, finished_at_ms, created_by, rev, creator_id, sealed, generation, gateway_text"_s;
    return text;
}

CampaignStore::Row CampaignStore::fromRow(const Statement &s)
{
    Row row;
    Campaign &c = row.campaign;
    c.id = s.text(0);
    c.kind = fromWire<CampaignKind>(s.text(1)).value_or(CampaignKind::Campaign);
    c.name = s.text(2);
    c.sender = s.text(3);
    c.accountId = s.text(4);
    for (const QJsonValue &v : QJsonDocument::fromJson(s.text(5).toUtf8()).array())
        c.listIds << v.toString();
    c.text = s.text(6);
    c.mapping = QJsonDocument::fromJson(s.text(7).toUtf8()).object();
    c.unicodeAllowed = s.flag(8);
    c.scheduledAtMs = s.integer(9);
    c.status = fromWire<CampaignStatus>(s.text(10)).value_or(CampaignStatus::Faulted);
    c.fault = s.text(11);
    c.counts = {s.integer(12), s.integer(13), s.integer(14), s.integer(15), s.integer(16), s.integer(17), s.integer(18)};
    c.parts = s.integer(19);
    c.costMilli = s.integer(20);
    c.createdAtMs = s.integer(21);
    c.launchedAtMs = s.integer(22);
    c.finishedAtMs = s.integer(23);
    c.createdBy = s.text(24);
    c.rev = s.integer(25);
    row.creatorId = s.text(26);
    row.sealed = s.flag(27);
    c.generation = s.integer(28);
    c.gatewayText = GatewayText::fromSettings(QJsonDocument::fromJson(s.text(29).toUtf8()).object());
    return row;
}

CampaignStore::Row CampaignStore::read(const QSqlDatabase &db, const QString &id)
{
    Statement s(db, u"SELECT "_s + columns() + u" FROM campaign WHERE id = ?"_s);
    return s.run(id) && s.next() ? fromRow(s) : Row();
}

QString CampaignStore::scopeOf(const Row &row)
{
    return row.campaign.accountId.isEmpty() ? u"drafts:"_s + row.creatorId : u"account:%1:campaigns"_s.arg(row.campaign.accountId);
}

bool CampaignStore::visible(const Principal &who, const Row &row)
{
    if (row.campaign.id.isEmpty())
        return false;
    if (row.campaign.accountId.isEmpty())
        return !who.userId.isEmpty() && row.creatorId == who.userId;
    return who.canAny(kLook) && who.seesAccount(row.campaign.accountId);
}

Result<CampaignStore::Row> CampaignStore::forChange(const QSqlDatabase &db, const Principal &who, const QString &id, Permissions anyOf)
{
    if (auto ok = who.require(anyOf); !ok)
        return fail(ok.error());
    Row row = read(db, id);
    if (!visible(who, row))
        return notFound(u"campaign"_s);
    if (!row.campaign.accountId.isEmpty() && !who.belongsTo(row.campaign.accountId))
        return fail(ErrorCode::Forbidden, u"campaign.account_not_yours"_s,
                    tr("You do not belong to this campaign's traffic account. Ask to be added to it."));
    return row;
}

Result<Campaign> CampaignStore::putDraft(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                         qint64 ifMatch)
{
    if (auto ok = who.require(only(Permission::Campaigns)); !ok)
        return fail(ok.error());
    if (auto ok = checkId(id); !ok)
        return fail(ok.error());
    const auto name = checkText(u"name"_s, jsonString(fields, u"name"), 3, 50);
    if (!name)
        return fail(name.error());
    const auto sender = checkText(u"sender"_s, jsonString(fields, u"sender"), 0, 20);
    if (!sender)
        return fail(sender.error());
    const QString text = jsonString(fields, u"text");
    const QStringList lists = jsonStrings(fields, u"list_ids");
    const QByteArray mapping = toCompactJson(fields.value(u"mapping").toObject());
    if (text.size() > kMaxText)
        return invalidField(u"text"_s, tr("The text of a campaign may have at most %1 characters.").arg(kMaxText));
    if (lists.size() > kMaxLists || mapping.size() > 16 * 1024)
        return invalidField(u"list_ids"_s, tr("A campaign may have at most %1 lists.").arg(kMaxLists));
    const QString accountId = jsonString(fields, u"account_id");
    if (!accountId.isEmpty()) {
        if (AccountStore::read(tx.db(), accountId).id.isEmpty() || !AccountStore::visible(who, accountId))
            return notFound(u"account"_s);
        if (!who.belongsTo(accountId))
            return fail(ErrorCode::Forbidden, u"campaign.account_not_yours"_s,
                        tr("You do not belong to this traffic account. Choose another one, or ask to be added to it."));
    }
    Row known = read(tx.db(), id);
    if (known.campaign.id.isEmpty()) {
        if (ifMatch > 0)
            return notFound(u"campaign"_s);
        Statement::rows(tx.db(), u"INSERT INTO campaign (id, name, created_at_ms, created_by, creator_id, rev) VALUES (?, ?, ?, ?, ?, 0)"_s,
                        id, *name, tx.nowMs(), who.name, who.userId);
        known = read(tx.db(), id);
    } else {
        auto mine = forChange(tx.db(), who, id, only(Permission::Campaigns));
        if (!mine)
            return fail(mine.error());
        if (known.campaign.kind != CampaignKind::Campaign || known.campaign.status != CampaignStatus::Inactive)
            return notDraft();
        if (ifMatch != known.campaign.rev)
            return stale();
        // For whoever sees only the account that it leaves. The tombstone's revision is older than the row's new one.
        if (known.campaign.accountId != accountId)
            Tombstones::add(tx, scopeOf(known), u"campaign"_s, id);
    }
    Statement::rows(tx.db(),
                    u"UPDATE campaign SET name = ?, sender = ?, account_id = ?, list_ids = ?, text = ?, mapping = ?, unicode_allowed = ?, "
                    "scheduled_at_ms = ?, rev = ? WHERE id = ?"_s,
                    *name, *sender, accountId.isEmpty() ? QVariant() : QVariant(accountId),
                    QString::fromUtf8(QJsonDocument(toJsonArray(lists)).toJson(QJsonDocument::Compact)), text, QString::fromUtf8(mapping),
                    fields.value(u"unicode_allowed").toBool(true), std::max<qint64>(0, jsonInt(fields, u"scheduled_at_ms")), tx.nextRev(),
                    id);
    const Row row = read(tx.db(), id);
    tx.touch(scopeOf(row));
    return row.campaign;
}

Result<void> CampaignStore::remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch)
{
    const auto row = forChange(tx.db(), who, id, only(Permission::Campaigns));
    if (!row)
        return fail(row.error());
    if (row->campaign.status != CampaignStatus::Inactive)
        return notDraft();
    if (auto ok = checkRev(ifMatch, row->campaign.rev); !ok)
        return ok;
    Statement::rows(tx.db(), u"DELETE FROM campaign WHERE id = ?"_s, id);
    Tombstones::add(tx, scopeOf(*row), u"campaign"_s, id);
    return {};
}

void CampaignStore::setStatus(WriteContext &tx, const Row &row, CampaignStatus status, const QString &fault)
{
    Statement::rows(tx.db(), u"UPDATE campaign SET status = ?, fault = ?, rev = ? WHERE id = ?"_s, toWire(status), fault, tx.nextRev(),
                    row.campaign.id);
    tx.touch(scopeOf(row));
}

} // namespace cm::service
