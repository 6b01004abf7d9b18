// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CellText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CellText", text);
}

/// At most three places, and none that are zero.
QString decimal(qint64 thousandths, int atLeast)
{
    const QLocale locale;
    const qint64 rest = qAbs(thousandths % 1000);
    int places = rest == 0 ? 0 : rest % 100 == 0 ? 1 : rest % 10 == 0 ? 2 : 3;
    places = std::max(places, atLeast);
    return locale.toString(double(thousandths) / 1000.0, 'f', places);
}

} // namespace

QString dayText(const QDate &day)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(u"yy"_s, u"yyyy"_s);
    return locale.toString(day, format);
}

QString dateTimeText(qint64 ms)
{
    if (ms <= 0)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    return dayText(at.date()) + u' ' + at.time().toString(u"HH:mm:ss"_s);
}

QString minuteText(qint64 ms)
{
    if (ms <= 0)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    return dayText(at.date()) + u' ' + at.time().toString(u"HH:mm"_s);
}

QString dateText(qint64 ms)
{
    return ms <= 0 ? QString() : dayText(QDateTime::fromMSecsSinceEpoch(ms).date());
}

QString numberText(qint64 value)
{
    return QLocale().toString(value);
}

QString centText(qint64 milli)
{
    return decimal(milli, 0);
}

QString euroText(qint64 milli)
{
    // To whole cents first: a double would round half a cent either way.
    const qint64 cents = (milli + (milli < 0 ? -500 : 500)) / 1000;
    return QLocale().toCurrencyString(double(cents) / 100.0, u"€"_s, 2);
}

QString durationText(qint64 ms)
{
    if (ms < 0)
        return {};
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("CellText", "%1 s", "a time in seconds").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("CellText", "%1 min %2 s", "a time in minutes and seconds").arg(seconds / 60).arg(seconds % 60);
    return QCoreApplication::translate("CellText", "%1 h %2 min", "a time in hours and minutes").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString percentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    // One place, and never 100 % while something is missing.
    const qint64 tenths = part == whole ? 1000 : std::min<qint64>(999, (part * 2000 + whole) / (whole * 2));
    return QCoreApplication::translate("CellText", "%1%", "a percentage")
        .arg(QLocale().toString(double(tenths) / 10.0, 'f', tenths % 10 ? 1 : 0));
}

QString label(ListStatus value)
{
    switch (value) {
    case ListStatus::InProgress:
        return translated(QT_TRANSLATE_NOOP("CellText", "In progress"));
    case ListStatus::Ready:
        return translated(QT_TRANSLATE_NOOP("CellText", "Ready"));
    case ListStatus::Faulted:
        return translated(QT_TRANSLATE_NOOP("CellText", "Faulted"));
    }
    return {};
}

QString label(CampaignStatus value)
{
    switch (value) {
    case CampaignStatus::Inactive:
        return translated(QT_TRANSLATE_NOOP("CellText", "Inactive"));
    case CampaignStatus::Scheduled:
        return translated(QT_TRANSLATE_NOOP("CellText", "Scheduled"));
    case CampaignStatus::Processing:
        return translated(QT_TRANSLATE_NOOP("CellText", "Processing"));
    case CampaignStatus::Active:
        return translated(QT_TRANSLATE_NOOP("CellText", "Active"));
    case CampaignStatus::Paused:
        return translated(QT_TRANSLATE_NOOP("CellText", "Paused"));
    case CampaignStatus::Canceled:
        return translated(QT_TRANSLATE_NOOP("CellText", "Canceled"));
    case CampaignStatus::Completed:
        return translated(QT_TRANSLATE_NOOP("CellText", "Completed"));
    case CampaignStatus::Faulted:
        return translated(QT_TRANSLATE_NOOP("CellText", "Faulted"));
    }
    return {};
}

QString label(AccountType value)
{
    switch (value) {
    case AccountType::Http:
        return u"HTTP"_s;
    case AccountType::Smpp:
        return u"SMPP"_s;
    case AccountType::Campaign:
        return translated(QT_TRANSLATE_NOOP("CellText", "Campaign"));
    }
    return {};
}

QString label(DeliveryStatus value)
{
    switch (value) {
    case DeliveryStatus::None:
        return translated(QT_TRANSLATE_NOOP("CellText", "Not sent"));
    case DeliveryStatus::Submitted:
        return translated(QT_TRANSLATE_NOOP("CellText", "Submitted"));
    case DeliveryStatus::Delivered:
        return translated(QT_TRANSLATE_NOOP("CellText", "Delivered"));
    case DeliveryStatus::Undelivered:
        return translated(QT_TRANSLATE_NOOP("CellText", "Undelivered"));
    }
    return {};
}

QString label(MessageState value)
{
    switch (value) {
    case MessageState::Queued:
        return translated(QT_TRANSLATE_NOOP("CellText", "Queued"));
    case MessageState::Held:
        return translated(QT_TRANSLATE_NOOP("CellText", "Held"));
    case MessageState::Claimed:
        return translated(QT_TRANSLATE_NOOP("CellText", "About to be sent"));
    case MessageState::Submitting:
        return translated(QT_TRANSLATE_NOOP("CellText", "Being sent"));
    case MessageState::RetryWait:
        return translated(QT_TRANSLATE_NOOP("CellText", "Waiting for another try"));
    case MessageState::InDoubt:
        return translated(QT_TRANSLATE_NOOP("CellText", "In doubt"));
    case MessageState::Unconfirmed:
        return translated(QT_TRANSLATE_NOOP("CellText", "Unconfirmed"));
    case MessageState::Accepted:
        return translated(QT_TRANSLATE_NOOP("CellText", "Accepted by the carrier"));
    case MessageState::Delivered:
        return translated(QT_TRANSLATE_NOOP("CellText", "Delivered"));
    case MessageState::Undelivered:
        return translated(QT_TRANSLATE_NOOP("CellText", "Undelivered"));
    case MessageState::Expired:
        return translated(QT_TRANSLATE_NOOP("CellText", "Expired"));
    case MessageState::Rejected:
        return translated(QT_TRANSLATE_NOOP("CellText", "Rejected"));
    case MessageState::Unknown:
        return translated(QT_TRANSLATE_NOOP("CellText", "Unknown"));
    case MessageState::Failed:
        return translated(QT_TRANSLATE_NOOP("CellText", "Failed"));
    case MessageState::Cancelled:
        return translated(QT_TRANSLATE_NOOP("CellText", "Canceled"));
    }
    return {};
}

} // namespace cm
