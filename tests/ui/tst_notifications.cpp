// SPDX-License-Identifier: GPL-3.0-or-later
// Bell, panel and the screen Notifications on a real engine with the real service; what is said on the desktop, and over a real bus.
#include "core/base/Continue.h"
#include "engine/Job.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "models/cache/Columns.h"
#include "models/tables/NotificationTableModel.h"
#include "tests/support/RealDesk.h"
#include "tests/ui/Desktop.h"
#include "ui/notifications/BellButton.h"
#include "ui/notifications/DesktopNotices.h"
#include "ui/notifications/DesktopNotifier.h"
#include "ui/notifications/NotificationLine.h"
#include "ui/notifications/NotificationsScreen.h"
#include "ui/notifications/TrayNotices.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/Popover.h"
#include "ui/shell/TopBar.h"

#ifdef CM_DBUS
#include "ui/notifications/FreedesktopNotices.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#endif

#include <QCheckBox>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

class RecordingTray final : public TrayIcon {
public:
    bool isAvailable() const override { return available; }
    bool isVisible() const override { return visible; }
    void setVisible(bool on) override { visible = on; }
    void say(const QString &title, const QString &, bool) override { said.append(title); }
    QStringList said;
    bool available = true;
    bool visible = false;
};

class RecordingNotices final : public DesktopNotices {
public:
    struct One {
        QString title, text, token;
        bool urgent;
    };
    void show(const QString &title, const QString &text, bool urgent, const QString &token) override
    {
        shown.append({title, text, token, urgent});
    }
    QList<One> shown;
};

#ifdef CM_DBUS
/// What a desktop has at org.freedesktop.Notifications.
class NotificationServer final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList calls;

public Q_SLOTS:
    uint Notify(const QString &app, uint, const QString &icon, const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int)
    {
        calls.append(
            QStringList{app, icon, title, text, actions.join(u','), QString::number(hints.value(u"urgency"_s).toUInt())}.join(u'|'));
        return uint(calls.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};
#endif

} // namespace

class TestNotifications : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(qEnvironmentVariable("CM_LANGUAGE", u"en"_s));
        m_theme = std::make_unique<Theme>(*qApp, Theme::fromString(qEnvironmentVariable("CM_THEME", u"light"_s)));
        QVERIFY2(m_desktop.open(), qPrintable(m_desktop.engine->workspace().error.message));
        m_notifier = std::make_unique<DesktopNotifier>(*m_desktop.engine, m_notices, [this] { return m_active; });
        QTRY_COMPARE(m_desktop.engine->syncStatus().phase, SyncStatus::Phase::Idle);
    }

    void nothingYet()
    {
        NotificationsScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kNotificationsTable);
        QTRY_COMPARE(table->model()->state(), TableState::Empty);
        shot(&screen, u"notifications-empty"_s);
        BellButton bell(*m_desktop.engine);
        bell.show();
        QCOMPARE(bell.accessibleName(), u"No unread notifications"_s);
    }

    void theBellCounts()
    {
        BellButton bell(*m_desktop.engine);
        bell.show();
        for (int i = 0; i < 4; ++i)
            import(u"List %1"_s.arg(i + 1));
        QTRY_COMPARE(bell.unread(), 4);
        QCOMPARE(bell.accessibleName(), u"4 unread notifications"_s);
        QSignalSpy activated(&bell, &BellButton::notificationActivated);
        QSignalSpy all(&bell, &BellButton::showAllRequested);

        QTest::keyClick(&bell, Qt::Key_Space);
        auto *panel = bell.findChild<Popover *>(names::kBellPanel);
        QVERIFY(panel && panel->isVisible());
        QList<NotificationLine *> lines = panel->findChildren<NotificationLine *>();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first()->text(), u"The distribution list “List 4” is ready: 2 recipients."_s);
        QVERIFY2(lines.first()->accessibleName().startsWith(u"Success, Unread: The distribution list"_s),
                 qPrintable(lines.first()->accessibleName()));
        shot(panel, u"bell-panel"_s);
        QVERIFY(lines.first()->hasFocus());
        QTest::keyClick(lines.first(), Qt::Key_Down);
        QVERIFY(lines.at(1)->hasFocus());
        QTest::keyClick(lines.at(1), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QVERIFY(!bell.findChild<Popover *>(names::kBellPanel) || !panel->isVisible());

        QTRY_VERIFY(!bell.findChild<Popover *>(names::kBellPanel));
        QTest::mouseClick(&bell, Qt::LeftButton);
        panel = bell.findChild<Popover *>(names::kBellPanel);
        press(panel, names::kBellShowAll);
        QCOMPARE(all.size(), 1);
        QTRY_VERIFY(!bell.findChild<Popover *>(names::kBellPanel));
        QTest::mouseClick(&bell, Qt::LeftButton);
        panel = bell.findChild<Popover *>(names::kBellPanel);
        press(panel, names::kBellMarkAll);
        QTRY_COMPARE(bell.unread(), 0);
        QCOMPARE(bell.accessibleName(), u"No unread notifications"_s);
        QTRY_VERIFY(!child<QPushButton>(panel, names::kBellMarkAll)->isEnabled());
        panel->close();
        QTRY_COMPARE(m_desktop.engine->syncStatus().queuedEdits, 0);
    }

    void theScreen()
    {
        launch();
        NotificationsScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kNotificationsTable);
        // Four lists, the campaign that has started, and its end.
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 6, 30'000);
        shot(&screen, u"notifications"_s);
        table->setSearch(u"list 2"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setSearch({});
        QTRY_COMPARE(table->model()->rowCount(), 6);

        press(&screen, u"notifications.filter"_s);
        auto *panel = child<QWidget>(&screen, u"notifications.filters"_s);
        QVERIFY(panel->isVisible());
        child<QCheckBox>(panel, u"filter.unread"_s)->setChecked(true);
        child<QCheckBox>(panel, u"filter.campaign"_s)->setChecked(true);
        shot(&screen, u"notifications-filter"_s);
        // Cancelled: nothing has changed.
        static_cast<SidePanel *>(panel)->cancelButton()->click();
        QVERIFY(!panel->isVisible());
        QCOMPARE(table->model()->rowCount(), 6);
        press(&screen, u"notifications.filter"_s);
        child<QCheckBox>(panel, u"filter.unread"_s)->setChecked(true);
        child<QCheckBox>(panel, u"filter.campaign"_s)->setChecked(true);
        static_cast<SidePanel *>(panel)->acceptButton()->click();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, NotificationColumns::Tag).data().toString(), u"Campaign"_s);
        table->setFilters({});
        QTRY_COMPARE(table->model()->rowCount(), 6);

        // All of the page, by the keyboard.
        table->view()->setFocus();
        table->view()->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table->view(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table->checkedIds().size(), 6);
        shot(&screen, u"notifications-checked"_s);
        press(&screen, names::kNotificationsUnread);
        QTRY_COMPARE(m_desktop.navigator.toasts.value(0), u"6 notifications marked as unread"_s);
    }

    void bulkAndArchive()
    {
        NotificationsScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kNotificationsTable);
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->setCheckedIds({table->model()->idAt(4), table->model()->idAt(5)});
        m_desktop.navigator.toasts.clear();
        press(&screen, names::kNotificationsArchive);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QCOMPARE(m_desktop.navigator.toasts, QStringList{u"2 notifications archived"_s});
        table->setCheckedIds({table->model()->idAt(0)});
        press(&screen, names::kNotificationsRead);
        QTRY_COMPARE(unread(), 3);
        table->setFilters({{FilterField::Status, FilterOp::Equal, u"archived"_s}});
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFilters({});
        QTRY_COMPARE(table->model()->rowCount(), 4);
    }

    void aRowLeadsToItsThing()
    {
        NotificationsScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kNotificationsTable);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        const auto activate = [&](const QString &tag) {
            m_desktop.navigator.opened.clear();
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, NotificationColumns::Tag).data().toString() != tag)
                    continue;
                table->view()->setFocus();
                table->view()->setCurrentIndex(table->model()->index(row, 1));
                QTest::keyClick(table->view(), Qt::Key_Return);
                return;
            }
        };
        activate(u"Campaign"_s);
        QCOMPARE(m_desktop.navigator.opened.size(), 1);
        QCOMPARE(m_desktop.navigator.opened.first().first, ScreenId::Campaign);
        QVERIFY(isUlid(m_desktop.navigator.opened.first().second.value(u"campaign"_s).toString()));
        activate(u"Distribution list"_s);
        QCOMPARE(m_desktop.navigator.opened.first().first, ScreenId::Contacts);
        QTRY_VERIFY(unread() < 3); // going there is reading it
    }

    void markedWhileTheServiceIsAway()
    {
        const QStringList all = idsOf({});
        QVERIFY(all.size() >= 4);
        m_desktop.engine->markNotifications(all, NotificationState::Read);
        QTRY_COMPARE(m_desktop.engine->syncStatus().queuedEdits, 0);
        RealDesk::killService();
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.engine->syncStatus().phase, SyncStatus::Phase::Offline, 20'000);
        m_desktop.engine->markNotifications(all, NotificationState::Archived);
        m_desktop.engine->markNotifications({all.first()}, NotificationState::Unread);
        QTRY_COMPARE(unread(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.engine->syncStatus().phase, SyncStatus::Phase::Idle, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.engine->syncStatus().queuedEdits, 0, 30'000);
        QCOMPARE(idsOf({{FilterField::Status, FilterOp::Equal, u"unread"_s}}), QStringList{all.first()});
        // And so says the service itself, to a cache that starts from nothing.
        m_active = false;
        m_desktop.engine.reset();
        QVERIFY(removeCaches());
        m_notifier.reset();
        EngineConfig config;
        config.dataDir = m_desktop.dir.path();
        config.serviceProgram = binDir() + u"/campaign-service"_s;
        config.secrets = std::make_shared<MemoryStore>();
        m_desktop.engine = std::make_unique<Engine>(config);
        m_notifier = std::make_unique<DesktopNotifier>(*m_desktop.engine, m_notices, [this] { return m_active; });
        QVERIFY(m_desktop.open());
        QTRY_COMPARE(idsOf({{FilterField::Status, FilterOp::Equal, u"unread"_s}}), QStringList{all.first()});
        QCOMPARE(idsOf({{FilterField::Status, FilterOp::Equal, u"archived"_s}}).size(), all.size() + 1);
    }

    void whatIsSaidOnTheDesktop()
    {
        // A cache from nothing has just learned of many: none of that was news.
        QTRY_COMPARE(m_desktop.engine->syncStatus().phase, SyncStatus::Phase::Idle);
        QVERIFY2(m_notices.shown.isEmpty(), "old ones, or the window was active");
        m_active = true;
        import(u"Seen"_s);
        QTRY_COMPARE(unread(), 2);
        QVERIFY(m_notices.shown.isEmpty());
        m_active = false;
        import(u"Elsewhere"_s);
        QTRY_COMPARE(m_notices.shown.size(), 1);
        const RecordingNotices::One one = m_notices.shown.first();
        QCOMPARE(one.title, u"Distribution list"_s);
        QCOMPARE(one.text, u"The distribution list “Elsewhere” is ready: 2 recipients."_s);
        QVERIFY(!one.urgent);
        // Marking is not news, neither as read nor as unread.
        m_desktop.engine->markNotifications({one.token}, NotificationState::Read);
        m_desktop.engine->markNotifications({one.token}, NotificationState::Unread);
        QTRY_COMPARE(m_desktop.engine->syncStatus().queuedEdits, 0);
        QCOMPARE(m_notices.shown.size(), 1);
        QSignalSpy activated(m_notifier.get(), &DesktopNotifier::activated);
        Q_EMIT m_notices.activated(one.token);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().value<Notification>().id, one.token);
        // Whoever does not want it is left alone.
        BellButton bell(*m_desktop.engine);
        bell.show();
        QTest::mouseClick(&bell, Qt::LeftButton);
        press(bell.findChild<Popover *>(names::kBellPanel), u"bell.desktop"_s);
        import(u"Unwanted"_s);
        QTRY_COMPARE(unread(), 4);
        QCOMPARE(m_notices.shown.size(), 1);
        m_desktop.engine->settings()->set(settings::kDesktopNotices, true);
    }

    /// Where there is no notification server: an icon that is there while it has something to say.
    void throughTheTray()
    {
        auto owned = std::make_unique<RecordingTray>();
        RecordingTray *tray = owned.get();
        TrayNotices notices(std::move(owned));
        DesktopNotifier notifier(*m_desktop.engine, notices, [] { return false; });
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        tray->available = false;
        import(u"No tray"_s);
        QTRY_COMPARE(m_notices.shown.last().text.contains(u"No tray"_s), true);
        QVERIFY(!tray->visible && tray->said.isEmpty());
        tray->available = true;
        import(u"Tray one"_s);
        QTRY_COMPARE(tray->said.size(), 1);
        QVERIFY(tray->visible);
        Q_EMIT tray->clicked();
        QVERIFY(!tray->visible);
        QCOMPARE(activated.size(), 1);
        QVERIFY(notificationText(activated.takeFirst().first().value<Notification>()).contains(u"Tray one"_s));
        // Two balloons: nobody knows which one is meant, and the newest is not opened in the place of the older one.
        import(u"Tray two"_s);
        QTRY_COMPARE(tray->said.size(), 2);
        import(u"Tray three"_s);
        QTRY_COMPARE(tray->said.size(), 3);
        Q_EMIT tray->clicked();
        QCOMPARE(activated.takeFirst().first().value<Notification>().id, QString());
        // Afterwards one is one again; and whoever comes to the window needs no icon.
        import(u"Tray four"_s);
        QTRY_COMPARE(tray->said.size(), 4);
        QVERIFY(tray->visible);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        QVERIFY(tray->visible);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QVERIFY(!tray->visible);
        QVERIFY(activated.isEmpty());
        Q_EMIT tray->clicked(); // the balloon may outlive the icon
        QVERIFY(notificationText(activated.takeFirst().first().value<Notification>()).contains(u"Tray four"_s));
    }

    void inTheWindow()
    {
        m_desktop.engine->settings()->set(settings::kLastPage, u"campaigns"_s);
        MainWindow window(*m_desktop.engine, m_languages);
        RecordingNotices notices;
        window.useNotices(notices);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(window.workspace());
        BellButton *bell = window.workspace()->topBar()->bell();
        QTRY_VERIFY(bell->unread() > 0);
        shot(&window, u"notifications-window"_s);
        QTest::mouseClick(bell, Qt::LeftButton);
        press(bell->findChild<Popover *>(names::kBellPanel), names::kBellShowAll);
        QVERIFY(qobject_cast<NotificationsScreen *>(window.workspace()->currentScreen()));
        QCOMPARE(window.workspace()->topBar()->title(), u"Notifications"_s);
        window.workspace()->back();
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(qobject_cast<NotificationsScreen *>(window.workspace()->currentScreen()));
        window.workspace()->back();
        Q_EMIT notices.activated({});
        QVERIFY(qobject_cast<NotificationsScreen *>(window.workspace()->currentScreen()));
    }

    void newOnesLeaveTheFocus()
    {
        BellButton bell(*m_desktop.engine);
        bell.show();
        QTRY_VERIFY(bell.unread() > 0);
        QTest::mouseClick(&bell, Qt::LeftButton);
        auto *panel = bell.findChild<Popover *>(names::kBellPanel);
        const auto onLine = [panel] {
            const auto *line = qobject_cast<NotificationLine *>(panel->focusWidget());
            return line ? line->notification().id : QString();
        };
        const auto lines = panel->findChildren<NotificationLine *>();
        QTest::keyClick(lines.first(), Qt::Key_Down);
        const QString second = lines.at(1)->notification().id;
        QCOMPARE(onLine(), second);
        qint64 before = bell.unread();
        import(u"Meanwhile"_s);
        QTRY_COMPARE(bell.unread(), before + 1);
        QCOMPARE(onLine(), second); // the third by now
        import(u"Meanwhile too"_s);
        QTRY_COMPARE(bell.unread(), before + 2);
        QVERIFY(onLine().isEmpty()); // it is no longer among the three: Enter opens none that it was not on
        QCOMPARE(panel->focusWidget()->objectName(), names::kBellShowAll);
        panel->close();
        QTRY_VERIFY(!bell.findChild<Popover *>(names::kBellPanel));
    }

    void theFirstLookThatFailsIsRepeated()
    {
        RecordingNotices notices;
        m_desktop.engine->reader()->setPretence(CacheReader::Pretence::Failing, {ErrorCode::Io, u"test"_s, u"No."_s, {}});
        DesktopNotifier notifier(*m_desktop.engine, notices, [] { return false; });
        import(u"Unheard"_s);
        m_desktop.engine->reader()->setPretence(CacheReader::Pretence::None);
        for (int i = 0; i < 20 && notices.shown.isEmpty(); ++i) {
            import(u"Heard %1"_s.arg(i));
            QTest::qWait(50);
        }
        QVERIFY(!notices.shown.isEmpty());
    }

    void markingThatFailsIsSaid()
    {
        BellButton bell(*m_desktop.engine);
        bell.show();
        QTRY_VERIFY(bell.unread() > 0);
        QTest::mouseClick(&bell, Qt::LeftButton);
        QSignalSpy failed(&bell, &BellButton::failed);
        m_desktop.engine->signOut();
        QTRY_VERIFY(!m_desktop.engine->reader());
        press(bell.findChild<Popover *>(names::kBellPanel), names::kBellMarkAll);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.first().first().toString().isEmpty());
    }

#ifdef CM_DBUS
    void overTheBus()
    {
        QProcess daemon;
        daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        QVERIFY2(daemon.waitForStarted(), qPrintable(daemon.errorString()));
        QTRY_VERIFY(daemon.canReadLine());
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        QDBusConnection desk = QDBusConnection::connectToBus(address, u"desk"_s);
        QDBusConnection ours = QDBusConnection::connectToBus(address, u"ours"_s);
        QVERIFY(desk.isConnected() && ours.isConnected());
        NotificationServer server;
        QVERIFY(desk.registerObject(u"/org/freedesktop/Notifications"_s, &server,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desk.registerService(u"org.freedesktop.Notifications"_s));
        QGuiApplication::setDesktopFileName(u"harbour-post"_s);
        FreedesktopNotices notices(ours);
        QSignalSpy activated(&notices, &DesktopNotices::activated);
        notices.show(u"Campaign"_s, u"“A <b> & c” failed."_s, true, u"N1"_s);
        notices.show(u"Distribution list"_s, u"It is ready."_s, false, u"N2"_s);
        QTRY_COMPARE(server.calls.size(), 2);
        QVERIFY2(server.calls.first().contains(u"|Campaign|“A &lt;b&gt; &amp; c” failed.|default,Open|2"_s),
                 qPrintable(server.calls.first()));
        QVERIFY(server.calls.last().endsWith(u"|1"_s));
        QCOMPARE(server.calls.last().section(u'|', 1, 1), u"harbour-post"_s); // each brand has its own
        // The answer with the number may come after the click of a hurried person; it has come by the next turn.
        QTRY_VERIFY((Q_EMIT server.ActionInvoked(2, u"default"_s), QTest::qWait(20), activated.size() > 0));
        QCOMPARE(activated.first().first().toString(), u"N2"_s);
        Q_EMIT server.NotificationClosed(2, 2);
        QDBusConnection::disconnectFromBus(u"desk"_s);
        QDBusConnection::disconnectFromBus(u"ours"_s);
        daemon.terminate();
        QVERIFY(daemon.waitForFinished());
    }
#endif

private:
    template<class T>
    T wait(const QFuture<Result<T>> &future)
    {
        QObject context;
        std::optional<Result<T>> out;
        continueWith(future, &context, [&](const Result<T> &r) { out = r; });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 30'000) || !*out)
            qFatal("no answer");
        return std::move(**out);
    }
    void import(const QString &name)
    {
        ImportRequest request;
        request.name = name;
        request.pasted = u"Phone,Name\n+491796548754,Anna\n+491796548755,Ben\n"_s;
        request.labels = {u"Phone"_s, u"Name"_s};
        Job *job = m_desktop.engine->importContacts(request);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
        QCOMPARE(job->state(), Job::State::Finished);
    }
    void launch()
    {
        Gateway practice = wait(m_desktop.engine->reader()->gateways({})).rows.first();
        practice.settings.insert(u"latencyMs"_s, 1);
        practice.settings.insert(u"receiptMs"_s, 50);
        QObject context;
        m_desktop.engine->saveGateway(practice, {});
        Campaign c;
        c.id = newUlid();
        c.name = u"Spring sale"_s;
        c.sender = u"Shop"_s;
        c.accountId = wait(m_desktop.engine->reader()->accounts({})).rows.first().id;
        c.listIds = {wait(m_desktop.engine->reader()->lists({})).rows.first().id};
        c.text = u"Hello {Name}"_s;
        m_desktop.engine->saveCampaign(c);
        Job *job = m_desktop.engine->launchCampaign(c.id);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
        QVERIFY2(job->state() == Job::State::Finished, qPrintable(job->error().message));
    }
    qint64 unread()
    {
        return wait(m_desktop.engine->reader()->notificationSummary(3)).unread;
    }
    QStringList idsOf(const QList<FilterTerm> &filters)
    {
        PageRequest request;
        request.filters = filters;
        request.pageSize = 1000;
        QStringList ids;
        for (const Notification &one : wait(m_desktop.engine->reader()->notifications(request)).rows)
            ids.append(one.id);
        return ids;
    }
    bool removeCaches()
    {
        const QDir folder(m_desktop.dir.filePath(u"workspaces/local"_s));
        bool all = true;
        for (const QString &file : folder.entryList({u"cache-*"_s}, QDir::Files))
            all = QFile::remove(folder.filePath(file)) && all;
        return all;
    }

    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    Desktop m_desktop;
    RecordingNotices m_notices;
    bool m_active = true;
    std::unique_ptr<DesktopNotifier> m_notifier;
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
