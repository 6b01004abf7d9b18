// SPDX-License-Identifier: GPL-3.0-or-later
// The whole main job by keyboard alone, in the real window with a real engine and service: keys go to whatever has the focus, and the mouse
// is not there.
#include "models/tables/CellText.h"
#include "models/tables/PagedTableModel.h"
#include "tests/ui/Desktop.h"
#include "ui/campaigns/CountsBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/UiDriver.h"

#include "ui/widgets/StatTile.h"
#include "ui/widgets/StatusBadge.h"

#include <QComboBox>
#include <QTableView>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

class tst_Keyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mainJob();

private:
    static QWidget *focus() { return QApplication::focusWidget(); }
    static QString focusName()
    {
        QStringList path;
        for (const QWidget *at = focus(); at; at = at->parentWidget()) {
            if (!at->objectName().isEmpty())
                path.prepend(at->objectName());
        }
        return path.join(u'/');
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *at = focus() ? focus() : QApplication::activeWindow();
        QVERIFY(at);
        QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(focus());
        for (const QChar c : text) {
            if (c == u'\n')
                QTest::keyClick(focus(), Qt::Key_Return);
            else
                QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        }
    }
    /// Tab until the focus is at the widget with this name, or in it. As far as a person would go.
    static bool reach(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return UiDriver::canUse(UiDriver::find(name)); }, 60'000)) {
            qWarning("%s cannot be used", qPrintable(name));
            return false;
        }
        QStringList passed;
        for (int i = 0; i < 60; ++i) {
            const QWidget *target = UiDriver::find(name);
            if (focus() && target && (focus() == target || target->isAncestorOf(focus())))
                return true;
            passed.append(focusName());
            key(Qt::Key_Tab);
        }
        qWarning("Tab does not lead to %s, but to\n%s", qPrintable(name), qPrintable(passed.join(u'\n')));
        return false;
    }
    static bool activate(const QString &name)
    {
        if (!reach(name))
            return false;
        key(Qt::Key_Space);
        return true;
    }
};

void tst_Keyboard::mainJob()
{
    QTemporaryDir dir;
    EngineConfig config;
    config.dataDir = dir.path();
    config.serviceProgram = binDir() + u"/campaign-service"_s;
    config.secrets = std::make_shared<MemoryStore>();
    Engine engine(config);
    Languages languages;
    languages.use(u"en"_s);
    Theme theme(*qApp, Theme::Mode::Light);
    MainWindow window(engine, languages);
    window.resize(1280, 820);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    QVERIFY(activate(names::kWelcomeLocal));
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 60'000);

    // Contacts, pasted.
    key(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window.workspace()->current(), ScreenId::Contacts);
    QVERIFY(activate(names::kContactsAdd));
    QTRY_COMPARE(window.workspace()->current(), ScreenId::AddList);
    QVERIFY(reach(names::kImportName));
    type(u"Customers"_s);
    key(Qt::Key_Tab); // two ways to bring contacts in, of which the arrows choose
    key(Qt::Key_Right);
    QTRY_COMPARE(focusName().section(u'/', -1), names::kImportPasteTab);
    QVERIFY(reach(names::kImportPaste));
    type(u"Phone,Name\n+491796548754,Anna\n+491796548755,Ben\n"_s);
    QVERIFY(activate(names::kImportNext));
    QVERIFY(activate(names::kImportFinish));
    QTRY_VERIFY_WITH_TIMEOUT(UiDriver::find(names::kImportReport), 60'000);
    QVERIFY(activate(names::kImportDone));

    // The campaign: who.
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(window.workspace()->current(), ScreenId::CreateCampaign);
    QVERIFY(reach(names::kCampaignName));
    type(u"Spring sale"_s);
    QVERIFY(reach(names::kCampaignSender));
    type(u"Flowers"_s);
    QVERIFY(activate(names::kCampaignSelectLists));
    QTRY_VERIFY(UiDriver::findIn<TablePage>(names::kCampaignListPanel));
    auto *lists = UiDriver::findIn<TablePage>(names::kCampaignListPanel);
    QTRY_COMPARE(lists->model()->rowCount(), 1);
    QVERIFY(reach(lists->view()->objectName().isEmpty() ? lists->objectName() : lists->view()->objectName()));
    for (int i = 0; i < 20 && !lists->view()->hasFocus(); ++i)
        key(Qt::Key_Tab);
    QVERIFY2(lists->view()->hasFocus(), qPrintable(focusName()));
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_Space);
    QTRY_COMPARE(lists->checkedIds().size(), 1);
    QVERIFY(activate(names::kCampaignListSave));

    // What.
    QVERIFY(activate(names::kCampaignNext));
    QVERIFY(reach(names::kCampaignMessage));
    type(u"Hello {Name}!"_s);
    QVERIFY(reach(names::kCampaignAccount));
    auto *account = UiDriver::findIn<QComboBox>(names::kCampaignAccount);
    QVERIFY(account);
    QTRY_VERIFY(account->count() > 0); // a hand is slower than the local copy, this is not
    for (int i = 0; i < account->count() && account->currentData().toString().isEmpty(); ++i)
        key(Qt::Key_Down);
    QVERIFY(!account->currentData().toString().isEmpty());

    // The check, and off it goes.
    QVERIFY(activate(names::kCampaignLaunch));
    QVERIFY(activate(names::kCampaignConfirm));
    QTRY_VERIFY_WITH_TIMEOUT(UiDriver::find(names::kCampaignStatus), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(UiDriver::find<CountsBar>(names::kCampaignCounts), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(UiDriver::find<CountsBar>(names::kCampaignCounts)->counts().total == 2 &&
                                 UiDriver::find<StatusBadge>(names::kCampaignStatus)->text() == label(CampaignStatus::Completed),
                             120'000);

    // What became of it. The window is the active one again, for which a window manager would see after the dialog.
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    key(Qt::Key_8, Qt::ControlModifier);
    QTRY_COMPARE(window.workspace()->current(), ScreenId::History);
    QTRY_VERIFY(UiDriver::find<TablePage>(names::kHistoryTable));
    QTRY_COMPARE_WITH_TIMEOUT(UiDriver::find<TablePage>(names::kHistoryTable)->model()->rowCount(), 2, 30'000);
    auto *history = UiDriver::find<TablePage>(names::kHistoryTable);
    for (int i = 0; i < 40 && !history->view()->hasFocus(); ++i)
        key(Qt::Key_Tab);
    QVERIFY2(history->view()->hasFocus(), qPrintable(focusName()));
    key(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(window.workspace()->current(), ScreenId::Dashboard);
    QTRY_VERIFY(UiDriver::find<StatTile>(names::kDashboardQuantity));
    QTRY_COMPARE_WITH_TIMEOUT(UiDriver::find<StatTile>(names::kDashboardQuantity)->value(), u"2"_s, 30'000);
}

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
