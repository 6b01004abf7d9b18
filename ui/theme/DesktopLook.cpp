// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/DesktopLook.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
Q_LOGGING_CATEGORY(log, "cm.ui")

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kSettings = u"org.freedesktop.portal.Settings"_s;
const QString kAppearance = u"org.freedesktop.appearance"_s;
constexpr uint kDark = 1;
constexpr uint kLight = 2;
constexpr uint kHigherContrast = 1;
} // namespace

DesktopLook::DesktopLook(bool dark, bool highContrast, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_darkAtFirst(dark)
    , m_contrastAtFirst(highContrast)
    , m_dark(dark)
    , m_contrast(highContrast)
{
    QDBusConnection connection(bus);
    if (!connection.isConnected())
        return;
    // Where nothing else has used the type, the slot would not be found.
    qRegisterMetaType<QDBusVariant>();
    if (!connection.connect(kService, kPath, kSettings, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant))))
        qCWarning(log) << "what the desktop changes is not followed:" << connection.lastError().message();
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kSettings, u"ReadAll"_s);
    call << QStringList{kAppearance};
    auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusMessage answer = done->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != u"a{sa{sv}}")
            return;
        bool other = false;
        const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst().value<QDBusArgument>());
        const QVariantMap said = spaces.value(kAppearance);
        for (auto it = said.cbegin(); it != said.cend(); ++it)
            other = take(it.key(), it.value()) || other;
        if (other)
            Q_EMIT changed(m_dark, m_contrast);
    });
}

void DesktopLook::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == kAppearance && take(key, value.variant()))
        Q_EMIT changed(m_dark, m_contrast);
}

bool DesktopLook::take(const QString &key, const QVariant &value)
{
    const uint number = value.toUInt();
    if (key == u"color-scheme") {
        const bool dark = number == kDark || (number != kLight && m_darkAtFirst);
        return std::exchange(m_dark, dark) != dark;
    }
    if (key == u"contrast") {
        const bool contrast = number == kHigherContrast || m_contrastAtFirst;
        return std::exchange(m_contrast, contrast) != contrast;
    }
    return false;
}

} // namespace cm
