// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/NotificationTexts.h"

#include "engine/Engine.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/ScreenFactory.h"

using namespace Qt::StringLiterals;

namespace cm {

Tone toneOf(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Success:
        return Tone::Success;
    case NotificationKind::Error:
        return Tone::Danger;
    case NotificationKind::Warning:
        return Tone::Warning;
    case NotificationKind::Info:
        return Tone::Info;
    }
    return Tone::Neutral;
}

QString iconOf(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Success:
        return u"circle-check"_s;
    case NotificationKind::Error:
        return u"circle-x"_s;
    case NotificationKind::Warning:
        return u"triangle-alert"_s;
    case NotificationKind::Info:
        return u"info"_s;
    }
    return u"info"_s;
}

IconTone iconToneOf(NotificationKind kind)
{
    switch (kind) {
    case NotificationKind::Success:
        return IconTone::Success;
    case NotificationKind::Error:
        return IconTone::Danger;
    case NotificationKind::Warning:
        return IconTone::Warning;
    case NotificationKind::Info:
        return IconTone::Info;
    }
    return IconTone::Muted;
}

void goTo(Engine &engine, Navigator &navigator, const Notification &notification)
{
    if (notification.state == NotificationState::Unread)
        engine.markNotifications({notification.id}, NotificationState::Read);
    const Permissions mine = engine.me().permissions;
    const bool quickSend = notification.values.value(u"quick_send"_s).toBool();
    if (notification.subjectId.isEmpty())
        return;
    if (notification.tag == NotificationTag::Campaign && quickSend && mayOpen(ScreenId::History, mine))
        navigator.openHistory();
    else if (notification.tag == NotificationTag::Campaign && !quickSend && mayOpen(ScreenId::Campaign, mine))
        navigator.openCampaign(notification.subjectId);
    else if (notification.tag == NotificationTag::List && mayOpen(ScreenId::Contacts, mine))
        navigator.openContacts(notification.subjectId);
}

} // namespace cm
