// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Period.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace cm {

namespace {

using Preset = Period::Preset;

constexpr std::array<std::pair<Preset, const char *>, 9> kWords{{
    {Preset::Last10Minutes, "last_10_minutes"},
    {Preset::LastHour, "last_hour"},
    {Preset::Today, "today"},
    {Preset::Yesterday, "yesterday"},
    {Preset::Last7Days, "last_7_days"},
    {Preset::Last30Days, "last_30_days"},
    {Preset::ThisMonth, "this_month"},
    {Preset::LastMonth, "last_month"},
    {Preset::Custom, "custom"},
}};

TimeSpan days(QDate first, QDate last, const QTimeZone &zone)
{
    return {first.startOfDay(zone).toMSecsSinceEpoch(), last.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace

TimeSpan Period::span(qint64 nowMs, const QTimeZone &zone) const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const QDate month(today.year(), today.month(), 1);
    switch (preset) {
    case Preset::Last10Minutes:
        return {nowMs - 10 * 60 * 1000, 0};
    case Preset::LastHour:
        return {nowMs - 60 * 60 * 1000, 0};
    case Preset::Today:
        return days(today, today, zone);
    case Preset::Yesterday:
        return days(today.addDays(-1), today.addDays(-1), zone);
    case Preset::Last7Days:
        return days(today.addDays(-6), today, zone);
    case Preset::Last30Days:
        return days(today.addDays(-29), today, zone);
    case Preset::ThisMonth:
        return days(month, month.addMonths(1).addDays(-1), zone);
    case Preset::LastMonth:
        return days(month.addMonths(-1), month.addDays(-1), zone);
    case Preset::Custom: {
        const QDate first = from.isValid() ? from : today;
        const QDate last = to.isValid() ? to : first;
        return days(std::min(first, last), std::max(first, last), zone);
    }
    }
    Q_UNREACHABLE();
}

QString Period::label() const
{
    if (preset != Preset::Custom)
        return label(preset);
    const QString format = QStringLiteral("dd/MM/yyyy");
    const QDate first = std::min(from, to);
    const QDate last = std::max(from, to);
    return first == last ? first.toString(format)
                         : QCoreApplication::translate("cm::Period", "%1 – %2").arg(first.toString(format), last.toString(format));
}

QString Period::label(Preset preset)
{
    switch (preset) {
    case Preset::Last10Minutes:
        return QCoreApplication::translate("cm::Period", "Last 10 minutes");
    case Preset::LastHour:
        return QCoreApplication::translate("cm::Period", "Last hour");
    case Preset::Today:
        return QCoreApplication::translate("cm::Period", "Today");
    case Preset::Yesterday:
        return QCoreApplication::translate("cm::Period", "Yesterday");
    case Preset::Last7Days:
        return QCoreApplication::translate("cm::Period", "Last 7 days");
    case Preset::Last30Days:
        return QCoreApplication::translate("cm::Period", "Last 30 days");
    case Preset::ThisMonth:
        return QCoreApplication::translate("cm::Period", "This month");
    case Preset::LastMonth:
        return QCoreApplication::translate("cm::Period", "Last month");
    case Preset::Custom:
        return QCoreApplication::translate("cm::Period", "Custom range");
    }
    Q_UNREACHABLE();
}

QList<Preset> Period::all()
{
    QList<Preset> out;
    for (const auto &[preset, word] : kWords)
        out.append(preset);
    return out;
}

QList<Preset> Period::ofDashboard()
{
    return {Preset::Today, Preset::Yesterday, Preset::Last7Days, Preset::Last30Days, Preset::ThisMonth, Preset::LastMonth};
}

QString Period::toString() const
{
    for (const auto &[value, word] : kWords) {
        if (value != preset)
            continue;
        const QString text = QString::fromLatin1(word);
        if (preset != Preset::Custom)
            return text;
        return QStringList{text, from.toString(Qt::ISODate), to.toString(Qt::ISODate)}.join(u':');
    }
    Q_UNREACHABLE();
}

Period Period::fromString(const QString &text, Preset fallback)
{
    const QStringList parts = text.split(u':');
    for (const auto &[preset, word] : kWords) {
        if (parts.first() != QLatin1String(word))
            continue;
        if (preset != Preset::Custom)
            return {preset, {}, {}};
        const Period period{preset, QDate::fromString(parts.value(1), Qt::ISODate), QDate::fromString(parts.value(2), Qt::ISODate)};
        if (period.from.isValid() && period.to.isValid())
            return period;
    }
    return {fallback, {}, {}};
}

} // namespace cm
