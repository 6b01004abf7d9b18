// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says about dark windows and contrast, over a bus of the test's own.
#include <QTest>

#ifdef CM_DBUS
#include "ui/theme/DesktopLook.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QProcess>
#include <QSignalSpy>

using Spaces = QMap<QString, QVariantMap>;

/// What a desktop has at org.freedesktop.portal.Settings.
class Portal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap appearance;

public Q_SLOTS:
    Spaces ReadAll(const QStringList &spaces) { return {{spaces.value(0), appearance}}; }
};
#endif

using namespace Qt::StringLiterals;

class tst_DesktopLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheDesktop();
};

void tst_DesktopLook::followsTheDesktop()
{
#ifdef CM_DBUS
    qDBusRegisterMetaType<Spaces>();
    QProcess daemon;
    daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY2(daemon.waitForStarted(), qPrintable(daemon.errorString()));
    QTRY_VERIFY(daemon.canReadLine());
    const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
    QDBusConnection desk = QDBusConnection::connectToBus(address, u"desk"_s);
    const QDBusConnection ours = QDBusConnection::connectToBus(address, u"ours"_s);
    QVERIFY(desk.isConnected() && ours.isConnected());
    Portal portal;
    portal.appearance = {{u"color-scheme"_s, 1U}, {u"contrast"_s, 0U}, {u"accent-color"_s, u"none of ours"_s}};
    QVERIFY(desk.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desk.registerService(u"org.freedesktop.portal.Desktop"_s));

    cm::DesktopLook look(false, false, ours);
    QSignalSpy changed(&look, &cm::DesktopLook::changed);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst(), (QVariantList{true, false}));
    const auto say = [&](const QString &space, const QString &key, uint value) {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << space << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(desk.send(signal));
    };
    say(u"org.freedesktop.appearance"_s, u"contrast"_s, 1);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst(), (QVariantList{true, true}));
    say(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, 2); // of somebody else
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 1);  // as it is
    say(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0);  // no preference: what held at first
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst(), (QVariantList{false, true}));
    QDBusConnection::disconnectFromBus(u"desk"_s);
    QDBusConnection::disconnectFromBus(u"ours"_s);
    daemon.terminate();
    QVERIFY(daemon.waitForFinished());
#endif
}

QTEST_GUILESS_MAIN(tst_DesktopLook)
#include "tst_desktop_look.moc"
