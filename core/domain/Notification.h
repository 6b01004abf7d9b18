// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Enums.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace cm {

enum class NotificationKind { Success, Error, Warning, Info };
enum class NotificationTag { List, Campaign, EmailConfirm, Budget };
enum class NotificationState { Unread, Read, Archived };

/// What has happened. The word on the wire is the message key: a service may know more of them than this program (Unknown; what it says
/// in English is shown then).
enum class NotificationEvent {
    Unknown,
    ListImported,
    ListFaulted,
    CampaignLaunched,
    CampaignFinished,
    CampaignPaused,  ///< by a person
    CampaignStopped, ///< by the service, and it waits for a person: too late for its schedule, a backup put back …
    CampaignFaulted,
    EmailConfirm,
    BudgetNearlySpent, ///< 80 %
    BudgetSpent,       ///< 100 %
};

/// Something that the service tells one person. The sentence is made by the program, in its language, from event and values
/// (notificationText()). values by event: "name" of the list or campaign; "count" of its entries or messages; "reason", a sentence of
/// the service (ServiceText); "email"; "quick_send": true.
struct Notification {
    QString id;
    NotificationKind kind = NotificationKind::Info;
    NotificationTag tag = NotificationTag::Campaign;
    NotificationEvent event = NotificationEvent::Unknown;
    QString key; ///< the word of event
    QJsonObject values;
    QString text;      ///< the same in English, for events that a program does not know
    QString subjectId; ///< of the list or campaign
    NotificationState state = NotificationState::Unread;
    qint64 createdAtMs = 0;
    qint64 rev = 0;

    QJsonObject toJson() const;
    static Notification fromJson(const QJsonObject &o);
};

QString toWire(NotificationKind v);
QString toWire(NotificationTag v);
QString toWire(NotificationState v);
QString toWire(NotificationEvent v);
template<>
std::optional<NotificationKind> fromWire<NotificationKind>(QStringView text);
template<>
std::optional<NotificationTag> fromWire<NotificationTag>(QStringView text);
template<>
std::optional<NotificationState> fromWire<NotificationState>(QStringView text);
template<>
std::optional<NotificationEvent> fromWire<NotificationEvent>(QStringView text);

/// One sentence in the language of the program. From any thread.
QString notificationText(const Notification &notification);

} // namespace cm
