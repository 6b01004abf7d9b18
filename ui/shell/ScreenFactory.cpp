// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ScreenFactory.h"

#include "core/domain/Enums.h"
#include "engine/Engine.h"
#include "ui/accounts/AccountsScreen.h"
#include "ui/campaigns/CampaignScreen.h"
#include "ui/campaigns/CampaignsScreen.h"
#include "ui/campaigns/CreateCampaignScreen.h"
#include "ui/contacts/AddListScreen.h"
#include "ui/contacts/ContactsScreen.h"
#include "ui/dashboard/DashboardScreen.h"
#include "ui/history/HistoryScreen.h"
#include "ui/notifications/NotificationsScreen.h"
#include "ui/quicksend/QuickSendScreen.h"
#include "ui/statistics/StatisticsScreen.h"
#include "ui/templates/TemplatesScreen.h"

namespace cm {

Screen *makeScreen(ScreenId id, const ScreenContext &context)
{
    Settings *settings = context.engine.settings();
    switch (id) {
    case ScreenId::Dashboard:
        return new DashboardScreen(context, settings);
    case ScreenId::Contacts:
        return new ContactsScreen(context);
    case ScreenId::AddList:
        return new AddListScreen(context);
    case ScreenId::Campaigns:
        return new CampaignsScreen(context);
    case ScreenId::Campaign:
        return new CampaignScreen(context);
    case ScreenId::CreateCampaign:
        return new CreateCampaignScreen(context);
    case ScreenId::QuickSend:
        return new QuickSendScreen(context);
    case ScreenId::Templates:
        return new TemplatesScreen(context);
    case ScreenId::Accounts:
        return new AccountsScreen(context);
    case ScreenId::Statistics:
        return new StatisticsScreen(context, settings);
    case ScreenId::History:
        return new HistoryScreen(context, settings);
    case ScreenId::Notifications:
        return new NotificationsScreen(context);
    }
    return nullptr;
}

bool mayOpen(ScreenId id, unsigned permissions)
{
    switch (id) {
    case ScreenId::Dashboard:
    case ScreenId::Notifications:
        return true;
    case ScreenId::Contacts:
    case ScreenId::AddList:
        return hasPermission(permissions, Permission::DistributionLists);
    case ScreenId::Campaigns:
    case ScreenId::Campaign:
    case ScreenId::CreateCampaign:
    case ScreenId::Templates:
        return hasPermission(permissions, Permission::Campaigns);
    case ScreenId::QuickSend:
        return hasPermission(permissions, Permission::QuickSend);
    case ScreenId::Accounts:
        return hasPermission(permissions, Permission::TrafficAccounts) || hasPermission(permissions, Permission::Administration);
    case ScreenId::Statistics:
        return hasPermission(permissions, Permission::Statistics);
    case ScreenId::History:
        return hasPermission(permissions, Permission::MessageHistory);
    }
    return false;
}

} // namespace cm
