// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sync/SyncScopes.h"

#include "service/campaigns/CampaignStore.h"
#include "service/campaigns/ListStore.h"
#include "service/campaigns/TemplateStore.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/AccountStore.h"
#include "service/storage/GatewayStore.h"
#include "service/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace cm::service {

QStringList SyncScopes::of(const QSqlDatabase &db, const Principal &who)
{
    if (who.userId.isEmpty())
        return {};
    QStringList scopes{u"me"_s, u"org"_s, u"accounts"_s, NotificationStore::scopeOf(who.userId)};
    if (who.canAny(ListStore::kRead))
        scopes << u"lists"_s;
    if (who.canAny(TemplateStore::kNeeded))
        scopes << u"templates"_s;
    if (who.can(Permission::Campaigns))
        scopes << u"drafts:"_s + who.userId;
    QStringList accounts = who.accountIds;
    if (who.can(Permission::Administration)) {
        accounts.clear();
        Statement s(db, u"SELECT id FROM account ORDER BY id"_s);
        s.run();
        while (s.next())
            accounts << s.text(0);
    }
    // Campaigns first for all accounts: they are small, and what people look at first.
    if (who.canAny(CampaignStore::kLook)) {
        for (const QString &id : accounts)
            scopes << u"account:%1:campaigns"_s.arg(id);
    }
    if (who.can(Permission::Statistics)) {
        for (const QString &id : accounts)
            scopes << u"account:%1:traffic"_s.arg(id);
    }
    if (who.can(Permission::MessageHistory)) {
        for (const QString &id : accounts)
            scopes << u"account:%1:messages"_s.arg(id);
    }
    return scopes;
}

QString SyncScopes::variant(const Principal &who, const QString &scope)
{
    if (scope == u"accounts"_s) {
        const bool all = who.canAny(Permission::TrafficAccounts | Permission::Administration | Permission::Users);
        const auto gateways = who.can(Permission::Administration) ? u"g"_s : who.canAny(GatewayStore::kLook) ? u"t"_s : u""_s;
        return (all ? u"*"_s : who.accountIds.join(u',')) + gateways;
    }
    if (scope.endsWith(u":messages"_s))
        return who.can(Permission::SeeFullNumbers) ? u"f"_s : u""_s;
    return {};
}

QString SyncScopes::hint(const QString &userId, const QStringList &scopes, const QString &touched)
{
    if (touched == u"me:"_s + userId)
        return u"me"_s;
    return scopes.contains(touched) ? touched : QString();
}

} // namespace cm::service
