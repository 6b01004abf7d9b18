// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace cm {

// The field's own words. Each enum has toWire()/…FromWire() (stable snake_case strings, also what the databases store for the small
// ones); labels for people belong to the screens.

/// Where one message stands on its way; the numbers are stored, never renumber.
enum class MessageState {
    Queued = 0,
    Held = 1,
    Claimed = 2,
    Submitting = 3, ///< an attempt is committed, the bytes may or may not be on the wire
    RetryWait = 4,
    InDoubt = 5,     ///< no protocol step can tell whether the carrier took it; not sent again by default
    Unconfirmed = 6, ///< in doubt for too long; a later receipt still wins
    Accepted = 7,    ///< the carrier answered OK for all parts
    Delivered = 8,
    Undelivered = 9,
    Expired = 10,
    Rejected = 11,
    Unknown = 12,
    Failed = 13, ///< the carrier refused it for good, or no try was left
    Cancelled = 14,
};
constexpr int kMessageStateCount = 15;

/// What people are shown. None: it has not left the queue (Queued, Held, Claimed, RetryWait, Cancelled).
enum class DeliveryStatus { None, Submitted, Delivered, Undelivered };

enum class CampaignStatus { Inactive, Scheduled, Processing, Active, Paused, Canceled, Completed, Faulted };
enum class CampaignKind { Campaign, QuickSend };
enum class ListStatus { InProgress, Ready, Faulted };
enum class AccountType { Http, Smpp, Campaign };
enum class GatewayType { Practice, Smpp };
enum class Encoding { Gsm7, Ucs2 };
enum class UserStatus { Active, Pending, Inactive };
enum class Role { CampaignManager, Administrator, ReportingManager, UserManager, Custom };
/// What happens to a message whose fate nobody can know.
enum class InDoubtPolicy { Hold, Resend };

/// What a user may do; bits, so that a custom role is any set of them.
enum class Permission : unsigned {
    DistributionLists = 1u << 0,
    Campaigns = 1u << 1,
    QuickSend = 1u << 2,
    Statistics = 1u << 3,
    MessageHistory = 1u << 4,
    Users = 1u << 5,
    TrafficAccounts = 1u << 6,
    SeeFullNumbers = 1u << 7,
    Administration = 1u << 8, ///< gateways, prices, limits
};
using Permissions = unsigned;
constexpr Permissions kAllPermissions = (1u << 9) - 1;
constexpr bool hasPermission(Permissions set, Permission one)
{
    return (set & static_cast<unsigned>(one)) != 0;
}
/// The permissions of the preset roles. Custom has none of its own.
Permissions permissionsOf(Role role);

DeliveryStatus deliveryStatusOf(MessageState state);
/// True when nothing will ever change it again but a late receipt.
bool isFinal(MessageState state);

QString toWire(MessageState v);
QString toWire(DeliveryStatus v);
QString toWire(CampaignStatus v);
QString toWire(CampaignKind v);
QString toWire(ListStatus v);
QString toWire(AccountType v);
QString toWire(GatewayType v);
QString toWire(Encoding v);
QString toWire(UserStatus v);
QString toWire(Role v);
QString toWire(InDoubtPolicy v);

/// The enum of a wire string: `fromWire<Role>(u"administrator")`. Empty for a word that is not known.
template<class E>
std::optional<E> fromWire(QStringView text);

} // namespace cm
