// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Notification.h"

#include "core/base/Json.h"
#include "core/base/ServiceText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

template<class E>
struct Word {
    E value;
    const char16_t *text;
};

constexpr Word<NotificationKind> kKinds[] = {
    {NotificationKind::Success, u"success"},
    {NotificationKind::Error, u"error"},
    {NotificationKind::Warning, u"warning"},
    {NotificationKind::Info, u"info"},
};
constexpr Word<NotificationTag> kTags[] = {
    {NotificationTag::List, u"list"},
    {NotificationTag::Campaign, u"campaign"},
    {NotificationTag::EmailConfirm, u"email_confirm"},
    {NotificationTag::Budget, u"budget"},
};
constexpr Word<NotificationState> kStates[] = {
    {NotificationState::Unread, u"unread"},
    {NotificationState::Read, u"read"},
    {NotificationState::Archived, u"archived"},
};
constexpr Word<NotificationEvent> kEvents[] = {
    {NotificationEvent::Unknown, u"unknown"},
    {NotificationEvent::ListImported, u"list_imported"},
    {NotificationEvent::ListFaulted, u"list_faulted"},
    {NotificationEvent::CampaignLaunched, u"campaign_launched"},
    {NotificationEvent::CampaignFinished, u"campaign_finished"},
    {NotificationEvent::CampaignPaused, u"campaign_paused"},
    {NotificationEvent::CampaignStopped, u"campaign_stopped"},
    {NotificationEvent::CampaignFaulted, u"campaign_faulted"},
    {NotificationEvent::EmailConfirm, u"email_confirm"},
    {NotificationEvent::BudgetNearlySpent, u"budget_nearly_spent"},
    {NotificationEvent::BudgetSpent, u"budget_spent"},
};

template<class E, size_t N>
QString wordOf(const Word<E> (&words)[N], E value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromUtf16(word.text);
    }
    Q_UNREACHABLE();
}

template<class E, size_t N>
std::optional<E> valueOf(const Word<E> (&words)[N], QStringView text)
{
    for (const auto &word : words) {
        if (text == QStringView(word.text))
            return word.value;
    }
    return std::nullopt;
}

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Notification)

public:
    static QString of(NotificationEvent event, const QString &name, int count, const QString &reason, const QString &email)
    {
        switch (event) {
        case NotificationEvent::ListImported:
            return tr("The distribution list “%1” is ready: %Ln recipient(s).", nullptr, count).arg(name);
        case NotificationEvent::ListFaulted:
            return tr("The distribution list “%1” needs a look. %2").arg(name, reason);
        case NotificationEvent::CampaignLaunched:
            return tr("The campaign “%1” has started: %Ln message(s) are on their way.", nullptr, count).arg(name);
        case NotificationEvent::CampaignFinished:
            return tr("The campaign “%1” has been sent: %Ln message(s).", nullptr, count).arg(name);
        case NotificationEvent::CampaignPaused:
            return tr("The campaign “%1” was paused: %Ln message(s) wait.", nullptr, count).arg(name);
        case NotificationEvent::CampaignStopped:
            return tr("The campaign “%1” waits for your decision. %2").arg(name, reason);
        case NotificationEvent::CampaignFaulted:
            return tr("The campaign “%1” failed. %2").arg(name, reason);
        case NotificationEvent::EmailConfirm:
            return tr("The e-mail address %1 is still to be confirmed. Open the link in the mail that was sent there.").arg(email);
        case NotificationEvent::BudgetNearlySpent:
            return tr("80 % of the budget “%1” is spent.").arg(name);
        case NotificationEvent::BudgetSpent:
            return tr("The budget “%1” is spent.").arg(name);
        case NotificationEvent::Unknown:
            break;
        }
        return {};
    }
};

} // namespace

QString toWire(NotificationKind v)
{
    return wordOf(kKinds, v);
}

QString toWire(NotificationTag v)
{
    return wordOf(kTags, v);
}

QString toWire(NotificationState v)
{
    return wordOf(kStates, v);
}

QString toWire(NotificationEvent v)
{
    return wordOf(kEvents, v);
}

template<>
std::optional<NotificationKind> fromWire<NotificationKind>(QStringView text)
{
    return valueOf(kKinds, text);
}

template<>
std::optional<NotificationTag> fromWire<NotificationTag>(QStringView text)
{
    return valueOf(kTags, text);
}

template<>
std::optional<NotificationState> fromWire<NotificationState>(QStringView text)
{
    return valueOf(kStates, text);
}

template<>
std::optional<NotificationEvent> fromWire<NotificationEvent>(QStringView text)
{
    return valueOf(kEvents, text);
}

QJsonObject Notification::toJson() const
{
    return {{u"id"_s, id},
            {u"kind"_s, toWire(kind)},
            {u"tag"_s, toWire(tag)},
            {u"key"_s, key},
            {u"values"_s, values},
            {u"text"_s, text},
            {u"subject_id"_s, subjectId},
            {u"state"_s, toWire(state)},
            {u"created_at_ms"_s, createdAtMs},
            {u"rev"_s, rev}};
}

Notification Notification::fromJson(const QJsonObject &o)
{
    Notification v;
    v.id = jsonString(o, u"id");
    v.kind = fromWire<NotificationKind>(jsonString(o, u"kind")).value_or(NotificationKind::Info);
    v.tag = fromWire<NotificationTag>(jsonString(o, u"tag")).value_or(NotificationTag::Campaign);
    v.key = jsonString(o, u"key");
    v.event = fromWire<NotificationEvent>(v.key).value_or(NotificationEvent::Unknown);
    v.values = o.value(u"values"_s).toObject();
    v.text = jsonString(o, u"text");
    v.subjectId = jsonString(o, u"subject_id");
    v.state = fromWire<NotificationState>(jsonString(o, u"state")).value_or(NotificationState::Unread);
    v.createdAtMs = jsonInt(o, u"created_at_ms");
    v.rev = jsonInt(o, u"rev");
    return v;
}

namespace {
/// A Latin name within an Arabic sentence does not draw the figures beside it into its own direction (U+2068 … U+2069).
QString isolated(const QString &name)
{
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2068) + name + QChar(0x2069) : name;
}
} // namespace

QString notificationText(const Notification &n)
{
    const auto count = std::clamp<qint64>(jsonInt(n.values, u"count"), 0, std::numeric_limits<int>::max());
    const QString own = Texts::of(n.event, isolated(jsonString(n.values, u"name")), static_cast<int>(count),
                                  translateServiceText(jsonString(n.values, u"reason")), jsonString(n.values, u"email"));
    return own.isEmpty() ? translateServiceText(n.text) : own;
}

} // namespace cm
