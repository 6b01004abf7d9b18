// SPDX-License-Identifier: GPL-3.0-or-later
// The real program in a display and a session bus of its own, seen and used as a screen reader does: over AT-SPI and nothing else.
#include "tests/app/AccessibleTree.h"
#include "tests/support/Paths.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cm::test;

class tst_ScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theFirstPage();
    void everySection();
    void theTourIsRead();

public Q_SLOTS:
    /// An event of the program: what a reader speaks is the object that it is about.
    void focused(const QDBusMessage &event)
    {
        const QVariantList values = event.arguments();
        if (values.size() >= 2 && values.at(0).toString() == "focused"_L1 && values.at(1).toInt() == 1)
            m_focused.append({event.service(), QDBusObjectPath(event.path())});
    }

private:
    using Node = AccessibleTree::Node;

    void stop(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(10'000))
            process.kill();
        process.waitForFinished(5'000);
    }
    QList<Node> now() { return m_tree->showing(m_program); }
    static const Node *find(const QList<Node> &nodes, const QString &name, const QStringList &roles = {})
    {
        const auto it = std::ranges::find_if(
            nodes, [&](const Node &node) { return node.name == name && (roles.isEmpty() || roles.contains(node.role)); });
        return it == nodes.end() ? nullptr : &*it;
    }
    static QString printed(const QList<Node> &nodes)
    {
        QString out;
        for (const Node &node : nodes)
            out += QString(node.depth * 2, u' ') + node.role + u" “"_s + node.name + u"”\n"_s;
        return out;
    }
    void checkNames(const QString &where);
    /// Looks until it is there. QTRY_VERIFY counts its own waits only, and each look takes a while.
    bool comes(const QString &name, const QStringList &roles = {})
    {
        const QDeadlineTimer deadline(60'000);
        QList<Node> nodes;
        while (!deadline.hasExpired()) {
            nodes = now();
            if (find(nodes, name, roles))
                return true;
            QTest::qWait(100);
        }
        qWarning().noquote() << name << u"did not come:\n"_s + printed(nodes);
        return false;
    }

    QTemporaryDir m_dir;
    QProcess m_display;
    QProcess m_session;
    QProcess m_manager;
    std::unique_ptr<AccessibleTree> m_tree;
    AccessibleRef m_program;
    QList<AccessibleRef> m_focused;
};

void tst_ScreenReader::initTestCase()
{
    m_display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    QVERIFY2(m_display.waitForStarted(), "Xvfb is needed: scripts/bootstrap test");
    QTRY_VERIFY_WITH_TIMEOUT(m_display.canReadLine(), 20'000);
    const QString display = u':' + QString::fromLatin1(m_display.readLine().trimmed());

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QVERIFY(QDir(m_dir.path()).mkpath(u"run"_s));
    QFile::setPermissions(m_dir.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir.filePath(u"run"_s));
    environment.insert(u"HOME"_s, m_dir.path());
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_session.setProcessEnvironment(environment);
    m_session.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nosyslog"_s, u"--print-address=1"_s});
    QVERIFY2(m_session.waitForStarted(), "dbus-daemon is needed: scripts/bootstrap test");
    QTRY_VERIFY_WITH_TIMEOUT(m_session.canReadLine(), 20'000);
    const QString address = QString::fromLatin1(m_session.readLine().trimmed());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);

    QDBusConnection session = QDBusConnection::connectToBus(address, u"session"_s);
    QVERIFY(session.isConnected());
    const QDBusReply<QString> reply =
        session.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    QVERIFY2(reply.isValid(), qPrintable(u"at-spi2-core is needed: scripts/bootstrap test. "_s + reply.error().message()));
    const QDBusConnection accessibility = QDBusConnection::connectToBus(reply.value(), u"accessibility"_s);
    QVERIFY(accessibility.isConnected());
    m_tree = std::make_unique<AccessibleTree>(accessibility);

    m_manager.setProcessEnvironment(environment);
    m_manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_manager.start(binDir() + u"/campaign-manager"_s,
                    {u"--data"_s, m_dir.filePath(u"data"_s), u"--language"_s, u"en"_s, u"--theme"_s, u"light"_s});
    QVERIFY(m_manager.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!(m_program = m_tree->program(u"Campaign Manager"_s)).isNull() ||
                                 !(m_program = m_tree->program(u"campaign-manager"_s)).isNull(),
                             60'000);
}

void tst_ScreenReader::cleanupTestCase()
{
    stop(m_manager);
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
    QDBusConnection::disconnectFromBus(u"session"_s);
    stop(m_session);
    stop(m_display);
}

void tst_ScreenReader::checkNames(const QString &where)
{
    QStringList nameless;
    const QList<Node> nodes = now();
    for (const Node &node : nodes) {
        if ((node.has(AccessibleTree::Focusable) || node.role.endsWith("button"_L1)) && node.name.trimmed().isEmpty())
            nameless.append(node.role);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(where + u": without a name: "_s + nameless.join(u", "_s) + u'\n' + printed(nodes)));
}

void tst_ScreenReader::theFirstPage()
{
    QVERIFY(comes(u"Work on this computer"_s, {u"push button"_s, u"button"_s}));
    checkNames(u"first page"_s);
    const QList<Node> nodes = now();
    const Node *local = find(nodes, u"Work on this computer"_s, {u"push button"_s, u"button"_s});
    QVERIFY(local);
    QVERIFY(local->has(AccessibleTree::Focusable));
    QVERIFY2(m_tree->act(local->ref), qPrintable(m_tree->actions(local->ref).join(u", "_s)));
    QVERIFY(comes(u"Contacts"_s));
}

void tst_ScreenReader::everySection()
{
    if (qEnvironmentVariableIsSet("CM_PRINT"))
        qInfo().noquote() << printed(now());
    // Each section by the press of its button; its heading is what the person is told next.
    const QList<std::pair<QString, QString>> sections{{u"Contacts"_s, u"Distribution lists"_s},
                                                      {u"Campaigns"_s, u"Campaigns"_s},
                                                      {u"Create campaign"_s, u"Create campaign"_s},
                                                      {u"Quick send"_s, u"Quick send"_s},
                                                      {u"Templates"_s, u"Templates"_s},
                                                      {u"Traffic accounts"_s, u"Traffic accounts"_s},
                                                      {u"Statistics"_s, u"Statistics"_s},
                                                      {u"Message history"_s, u"Message history"_s},
                                                      {u"Dashboard"_s, u"Dashboard"_s}};
    for (const auto &[section, heading] : sections) {
        const QList<Node> before = now();
        const auto button =
            std::ranges::find_if(before, [&](const Node &node) { return node.name == section && node.role == "page tab"_L1; });
        QVERIFY2(button != before.end(), qPrintable(section + u'\n' + printed(before)));
        QVERIFY(m_tree->act(button->ref));
        QVERIFY(comes(heading, {u"label"_s, u"heading"_s}));
        checkNames(section);
    }
    QCOMPARE(m_manager.state(), QProcess::Running);
}

/// Each step of the guided tour comes to a reader as an event, with what the step says.
void tst_ScreenReader::theTourIsRead()
{
    QDBusConnection bus(u"accessibility"_s);
    QVERIFY(bus.connect(QString(), QString(), u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this, SLOT(focused(QDBusMessage))));
    QVERIFY(m_tree->listenFor(u"object:state-changed"_s));
    QVERIFY(m_tree->listenFor(u"focus:"_s));
    QVERIFY(comes(u"Guided tour"_s));
    const QList<Node> before = now();
    QVERIFY(m_tree->act(find(before, u"Guided tour"_s)->ref));
    // The last thing that got the focus, as it would be spoken now.
    const auto spoken = [this] { return m_focused.isEmpty() ? Node() : m_tree->node(m_focused.last()); };
    QTRY_VERIFY_WITH_TIMEOUT(spoken().name.startsWith("Next 1/"_L1), 60'000);
    const QString first = m_tree->description(m_focused.last());
    QVERIFY2(first.size() > 20, qPrintable(first));
    const AccessibleRef next = m_focused.last();
    m_focused.clear();
    QVERIFY(m_tree->act(next));
    QTRY_VERIFY_WITH_TIMEOUT(spoken().name.startsWith("Next 2/"_L1), 60'000);
    const QString second = m_tree->description(m_focused.last());
    QVERIFY2(second.size() > 20 && second != first, qPrintable(second));
}

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_screen_reader.moc"
