// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/AccountStore.h"

#include "core/base/Json.h"
#include "service/storage/Audit.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

constexpr Permissions kManage = Permission::TrafficAccounts | Permission::Administration;

Result<void> checkGateway(const QSqlDatabase &db, const QString &gatewayId)
{
    if (gatewayId.isEmpty() || Statement::value(db, u"SELECT count(*) FROM gateway WHERE id = ?"_s, 0, gatewayId).toInt() == 1)
        return {};
    return notFound(u"gateway"_s);
}

} // namespace

TrafficAccount AccountStore::read(const QSqlDatabase &db, const QString &id)
{
    Statement s(db, u"SELECT id, name, display_name, type, active, gateway_id, in_doubt_policy, rev FROM account WHERE id = ?"_s);
    TrafficAccount a;
    if (!s.run(id) || !s.next())
        return a;
    a.id = s.text(0);
    a.name = s.text(1);
    a.displayName = s.text(2);
    a.type = fromWire<AccountType>(s.text(3)).value_or(AccountType::Campaign);
    a.active = s.flag(4);
    a.gatewayId = s.text(5);
    a.inDoubtPolicy = fromWire<InDoubtPolicy>(s.text(6)).value_or(InDoubtPolicy::Hold);
    a.rev = s.integer(7);
    return a;
}

bool AccountStore::visible(const Principal &who, const QString &accountId)
{
    return who.belongsTo(accountId) || who.canAny(kManage | Permission::Users);
}

Result<TrafficAccount> AccountStore::create(WriteContext &tx, const Principal &who, const TrafficAccount &account)
{
    if (auto ok = who.require(kManage); !ok)
        return fail(ok.error());
    if (auto ok = checkId(account.id); !ok)
        return fail(ok.error());
    const auto name = checkText(u"name"_s, account.name, 1, 50);
    if (!name)
        return fail(name.error());
    const auto display = checkText(u"display_name"_s, account.displayName.isEmpty() ? account.name : account.displayName, 1, 50);
    if (!display)
        return fail(display.error());
    if (Statement::value(tx.db(), u"SELECT count(*) FROM account WHERE id = ? OR name = ?"_s, 0, account.id, *name).toInt() > 0)
        return fail(ErrorCode::Conflict, u"account.exists"_s, tr("There is a traffic account of this name already. Choose another name."));
    const QString gatewayId = account.type == AccountType::Campaign ? account.gatewayId : QString();
    if (auto ok = checkGateway(tx.db(), gatewayId); !ok)
        return fail(ok.error());
    Statement::rows(
        tx.db(), u"INSERT INTO account (id, name, display_name, type, active, gateway_id, in_doubt_policy, rev) VALUES (?,?,?,?,?,?,?,?)"_s,
        account.id, *name, *display, toWire(account.type), account.active, gatewayId.isEmpty() ? QVariant() : QVariant(gatewayId),
        toWire(account.inDoubtPolicy), tx.nextRev());
    // The creator belongs to it from now on: scopes are added, so the next pull shows it.
    Statement::rows(tx.db(), u"INSERT INTO user_account (user_id, account_id) SELECT id, ? FROM user WHERE id = ?"_s, account.id,
                    who.userId);
    Statement::rows(tx.db(), u"UPDATE user SET privilege_epoch = privilege_epoch + 1, rev = ? WHERE id = ?"_s, tx.nextRev(), who.userId);
    tx.touch(u"accounts"_s);
    tx.touch(u"me:"_s + who.userId);
    tx.touch(u"privileges:"_s + who.userId);
    Audit::note(tx, who, u"account.create"_s, account.id);
    return read(tx.db(), account.id);
}

Result<TrafficAccount> AccountStore::change(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                            qint64 ifMatch)
{
    if (auto ok = who.require(kManage); !ok)
        return fail(ok.error());
    TrafficAccount account = read(tx.db(), id);
    if (account.id.isEmpty())
        return notFound(u"account"_s);
    if (auto ok = checkRev(ifMatch, account.rev); !ok)
        return fail(ok.error());
    if (fields.contains(u"display_name")) {
        const auto display = checkText(u"display_name"_s, jsonString(fields, u"display_name"), 1, 50);
        if (!display)
            return fail(display.error());
        account.displayName = *display;
    }
    if (fields.contains(u"active"))
        account.active = fields.value(u"active").toBool(account.active);
    if (fields.contains(u"gateway_id")) {
        account.gatewayId = account.type == AccountType::Campaign ? jsonString(fields, u"gateway_id") : QString();
        if (auto ok = checkGateway(tx.db(), account.gatewayId); !ok)
            return fail(ok.error());
    }
    if (fields.contains(u"in_doubt_policy")) {
        const auto policy = fromWire<InDoubtPolicy>(jsonString(fields, u"in_doubt_policy"));
        if (!policy)
            return invalidField(u"in_doubt_policy"_s, tr("This rule does not exist."));
        account.inDoubtPolicy = *policy;
    }
    Statement::rows(tx.db(),
                    u"UPDATE account SET display_name = ?, active = ?, gateway_id = ?, in_doubt_policy = ?, rev = ? WHERE id = ?"_s,
                    account.displayName, account.active, account.gatewayId.isEmpty() ? QVariant() : QVariant(account.gatewayId),
                    toWire(account.inDoubtPolicy), tx.nextRev(), id);
    tx.touch(u"accounts"_s);
    Audit::note(tx, who, u"account.change"_s, id, fields.keys().join(u','));
    return read(tx.db(), id);
}

Result<TrafficAccount> AccountStore::forSending(const QSqlDatabase &db, const Principal &who, const QString &id)
{
    const TrafficAccount account = read(db, id);
    if (account.id.isEmpty() || !visible(who, id))
        return notFound(u"account"_s);
    if (!who.belongsTo(id))
        return fail(ErrorCode::Forbidden, u"campaign.account_not_yours"_s,
                    tr("You do not belong to this traffic account. Choose another one, or ask to be added to it."));
    if (account.type != AccountType::Campaign)
        return fail(ErrorCode::Conflict, u"campaign.account_wrong_type"_s,
                    tr("Campaigns need a traffic account of the type Campaign. Choose another one."));
    if (!account.active)
        return fail(ErrorCode::Conflict, u"campaign.account_not_active"_s,
                    tr("This traffic account is inactive. Choose another one, or activate it."));
    if (account.gatewayId.isEmpty())
        return fail(ErrorCode::Conflict, u"campaign.account_no_gateway"_s,
                    tr("This traffic account has no gateway to send through. Give it one, or choose another account."));
    return account;
}

Result<GatewayText> AccountStore::gatewayText(const QSqlDatabase &db, const QString &id, const QJsonValue &countedBy)
{
    const QByteArray settings =
        Statement::value(db, u"SELECT g.settings FROM account a JOIN gateway g ON g.id = a.gateway_id WHERE a.id = ?"_s, {}, id)
            .toByteArray();
    const GatewayText text = GatewayText::fromSettings(parseJsonObject(settings).value_or(QJsonObject()));
    if (countedBy.isObject() && GatewayText::fromSettings(countedBy.toObject()) != text)
        return fail(
            ErrorCode::Conflict, u"campaign.gateway_changed"_s,
            tr("The gateway has been set to take texts in another way meanwhile, so that the message may take another number of SMS. "
               "Nothing was sent; look at the number, then send it again."));
    return text;
}

} // namespace cm::service
