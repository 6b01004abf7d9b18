// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Enums.h"

#include <array>
#include <utility>

namespace cm {

namespace {

template<class E>
using Names = std::pair<E, const char16_t *>;

constexpr std::array kMessageStates{
    Names<MessageState>{MessageState::Queued, u"queued"},           Names<MessageState>{MessageState::Held, u"held"},
    Names<MessageState>{MessageState::Claimed, u"claimed"},         Names<MessageState>{MessageState::Submitting, u"submitting"},
    Names<MessageState>{MessageState::RetryWait, u"retry_wait"},    Names<MessageState>{MessageState::InDoubt, u"in_doubt"},
    Names<MessageState>{MessageState::Unconfirmed, u"unconfirmed"}, Names<MessageState>{MessageState::Accepted, u"accepted"},
    Names<MessageState>{MessageState::Delivered, u"delivered"},     Names<MessageState>{MessageState::Undelivered, u"undelivered"},
    Names<MessageState>{MessageState::Expired, u"expired"},         Names<MessageState>{MessageState::Rejected, u"rejected"},
    Names<MessageState>{MessageState::Unknown, u"unknown"},         Names<MessageState>{MessageState::Failed, u"failed"},
    Names<MessageState>{MessageState::Cancelled, u"cancelled"},
};
constexpr std::array kDeliveryStatuses{
    Names<DeliveryStatus>{DeliveryStatus::None, u"none"},
    Names<DeliveryStatus>{DeliveryStatus::Submitted, u"submitted"},
    Names<DeliveryStatus>{DeliveryStatus::Delivered, u"delivered"},
    Names<DeliveryStatus>{DeliveryStatus::Undelivered, u"undelivered"},
};
constexpr std::array kCampaignStatuses{
    Names<CampaignStatus>{CampaignStatus::Inactive, u"inactive"},     Names<CampaignStatus>{CampaignStatus::Scheduled, u"scheduled"},
    Names<CampaignStatus>{CampaignStatus::Processing, u"processing"}, Names<CampaignStatus>{CampaignStatus::Active, u"active"},
    Names<CampaignStatus>{CampaignStatus::Paused, u"paused"},         Names<CampaignStatus>{CampaignStatus::Canceled, u"canceled"},
    Names<CampaignStatus>{CampaignStatus::Completed, u"completed"},   Names<CampaignStatus>{CampaignStatus::Faulted, u"faulted"},
};
constexpr std::array kCampaignKinds{
    Names<CampaignKind>{CampaignKind::Campaign, u"campaign"},
    Names<CampaignKind>{CampaignKind::QuickSend, u"quick_send"},
};
constexpr std::array kListStatuses{
    Names<ListStatus>{ListStatus::InProgress, u"in_progress"},
    Names<ListStatus>{ListStatus::Ready, u"ready"},
    Names<ListStatus>{ListStatus::Faulted, u"faulted"},
};
constexpr std::array kAccountTypes{
    Names<AccountType>{AccountType::Http, u"http"},
    Names<AccountType>{AccountType::Smpp, u"smpp"},
    Names<AccountType>{AccountType::Campaign, u"campaign"},
};
constexpr std::array kGatewayTypes{
    Names<GatewayType>{GatewayType::Practice, u"practice"},
    Names<GatewayType>{GatewayType::Smpp, u"smpp"},
};
constexpr std::array kEncodings{
    Names<Encoding>{Encoding::Gsm7, u"gsm7"},
    Names<Encoding>{Encoding::Ucs2, u"ucs2"},
};
constexpr std::array kUserStatuses{
    Names<UserStatus>{UserStatus::Active, u"active"},
    Names<UserStatus>{UserStatus::Pending, u"pending"},
    Names<UserStatus>{UserStatus::Inactive, u"inactive"},
};
constexpr std::array kRoles{
    Names<Role>{Role::CampaignManager, u"campaign_manager"},
    Names<Role>{Role::Administrator, u"administrator"},
    Names<Role>{Role::ReportingManager, u"reporting_manager"},
    Names<Role>{Role::UserManager, u"user_manager"},
    Names<Role>{Role::Custom, u"custom"},
};
constexpr std::array kInDoubtPolicies{
    Names<InDoubtPolicy>{InDoubtPolicy::Hold, u"hold"},
    Names<InDoubtPolicy>{InDoubtPolicy::Resend, u"resend"},
};

template<class Table, class E>
QString nameOf(const Table &table, E value)
{
    for (const auto &[v, name] : table) {
        if (v == value)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

template<class Table>
auto valueOf(const Table &table, QStringView text) -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[v, name] : table) {
        if (text == QStringView(name))
            return v;
    }
    return std::nullopt;
}

} // namespace

Permissions permissionsOf(Role role)
{
    const auto bits = [](auto... p) { return (static_cast<unsigned>(p) | ...); };
    switch (role) {
    case Role::CampaignManager:
        return bits(Permission::DistributionLists, Permission::Campaigns, Permission::QuickSend);
    case Role::Administrator:
        return kAllPermissions;
    case Role::ReportingManager:
        return bits(Permission::Statistics, Permission::MessageHistory);
    case Role::UserManager:
        return bits(Permission::Users, Permission::TrafficAccounts);
    case Role::Custom:
        break;
    }
    return 0;
}

DeliveryStatus deliveryStatusOf(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
    case MessageState::Held:
    case MessageState::Claimed:
    case MessageState::RetryWait:
    case MessageState::Cancelled:
        return DeliveryStatus::None;
    case MessageState::Submitting:
    case MessageState::InDoubt:
    case MessageState::Unconfirmed:
    case MessageState::Accepted:
        return DeliveryStatus::Submitted;
    case MessageState::Delivered:
        return DeliveryStatus::Delivered;
    case MessageState::Undelivered:
    case MessageState::Expired:
    case MessageState::Rejected:
    case MessageState::Unknown:
    case MessageState::Failed:
        return DeliveryStatus::Undelivered;
    }
    Q_UNREACHABLE();
}

bool isFinal(MessageState state)
{
    const auto shown = deliveryStatusOf(state);
    return shown == DeliveryStatus::Delivered || shown == DeliveryStatus::Undelivered || state == MessageState::Cancelled ||
           state == MessageState::Unconfirmed;
}

#define CM_ENUM_NAMES(Enum, table)                                                                                                         \
    QString toWire(Enum v)                                                                                                                 \
    {                                                                                                                                      \
        return nameOf(table, v);                                                                                                           \
    }                                                                                                                                      \
    template<>                                                                                                                             \
    std::optional<Enum> fromWire<Enum>(QStringView text)                                                                                   \
    {                                                                                                                                      \
        return valueOf(table, text);                                                                                                       \
    }

CM_ENUM_NAMES(MessageState, kMessageStates)
CM_ENUM_NAMES(DeliveryStatus, kDeliveryStatuses)
CM_ENUM_NAMES(CampaignStatus, kCampaignStatuses)
CM_ENUM_NAMES(CampaignKind, kCampaignKinds)
CM_ENUM_NAMES(ListStatus, kListStatuses)
CM_ENUM_NAMES(AccountType, kAccountTypes)
CM_ENUM_NAMES(GatewayType, kGatewayTypes)
CM_ENUM_NAMES(Encoding, kEncodings)
CM_ENUM_NAMES(UserStatus, kUserStatuses)
CM_ENUM_NAMES(Role, kRoles)
CM_ENUM_NAMES(InDoubtPolicy, kInDoubtPolicies)

#undef CM_ENUM_NAMES

} // namespace cm
