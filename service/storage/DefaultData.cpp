// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/DefaultData.h"

#include "core/base/Ulid.h"
#include "service/auth/UserStore.h"
#include "service/storage/AccountStore.h"
#include "service/storage/GatewayStore.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cm::service {

Result<QString> DefaultData::localWorkspace(WriteContext &tx)
{
    const QString known = Statement::value(tx.db(), u"SELECT value FROM meta WHERE key = 'local_user'"_s, {}).toString();
    if (!known.isEmpty() && !UserStore::principal(tx.db(), known).userId.isEmpty())
        return known;
    const auto user = UserStore::createAdministrator(tx, u"you@this-computer.local"_s, QCoreApplication::translate("service", "You"), {});
    if (!user)
        return fail(user.error());
    Statement::rows(tx.db(), u"INSERT OR REPLACE INTO meta (key, value) VALUES ('local_user', ?)"_s, user->id);
    const Principal who = UserStore::principal(tx.db(), user->id);
    Gateway gateway;
    gateway.id = newUlid(tx.nowMs());
    gateway.name = QCoreApplication::translate("service", "Practice carrier");
    gateway.type = GatewayType::Practice;
    if (auto made = GatewayStore::create(tx, who, gateway, {}); !made)
        return fail(made.error());
    TrafficAccount account;
    account.id = newUlid(tx.nowMs());
    account.name = QCoreApplication::translate("service", "Practice");
    account.displayName = account.name;
    account.gatewayId = gateway.id;
    if (auto made = AccountStore::create(tx, who, account); !made)
        return fail(made.error());
    return user->id;
}

} // namespace cm::service
