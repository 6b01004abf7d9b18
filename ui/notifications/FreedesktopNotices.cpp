// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/FreedesktopNotices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.notices")

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
constexpr uchar kNormal = 1;
constexpr uchar kCritical = 2;

} // namespace

FreedesktopNotices::FreedesktopNotices(const QDBusConnection &bus, QObject *parent)
    : DesktopNotices(parent)
    , m_bus(bus)
{
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(invoked(uint, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void FreedesktopNotices::show(const QString &title, const QString &text, bool urgent, const QString &token)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    // The body may be read as markup; what people named their lists is not.
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgent ? kCritical : kNormal)},
                            {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call << QGuiApplication::applicationDisplayName() << uint(0) << QGuiApplication::desktopFileName() << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Open")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, token](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (reply.isError())
            qCInfo(log) << "not shown:" << reply.error().name();
        else
            m_tokens.insert(reply.value(), token);
    });
}

void FreedesktopNotices::invoked(uint id, const QString &action)
{
    Q_UNUSED(action);
    if (m_tokens.contains(id))
        Q_EMIT activated(m_tokens.value(id));
}

void FreedesktopNotices::closed(uint id, uint reason)
{
    Q_UNUSED(reason);
    m_tokens.remove(id);
}

} // namespace cm
