// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, panels and dialogs, and the screens in a narrow window in every language: for people to look at, not part of the usual run.
#include "app/SmokeTest.h"

#include "ui/shell/IdleDialog.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/UiDriver.h"
#include "ui/theme/Theme.h"
#include "ui/tour/Tour.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/TablePage.h"

#include <QApplication>
#include <QDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr QSize kNarrow(1024, 680);
constexpr QSize kUsual(1280, 820);
} // namespace

void SmokeTest::leavePopups()
{
    add(u"leave what is open"_s, [this] {
        QWidget *top = QApplication::activePopupWidget();
        if (!top)
            top = QApplication::activeModalWidget();
        if (!top) {
            m_window.workspace()->tour()->end();
            return true;
        }
        // Done rather than closed: a dialog may have its own mind about being closed.
        if (auto *dialog = qobject_cast<QDialog *>(top))
            dialog->done(QDialog::Rejected);
        else
            top->close();
        return false;
    });
}

void SmokeTest::showAction(const QString &action, const QString &suffix)
{
    add(action, [this, action] { return m_window.run(action); });
    shoot(u"panel-"_s + action + suffix);
    leavePopups();
}

void SmokeTest::showMenu(const QString &button, const QString &name)
{
    click(button);
    add(u"the menu of "_s + button, [] { return QApplication::activePopupWidget() != nullptr; });
    shoot(name);
    leavePopups();
}

void SmokeTest::showRowAction(const QString &table, const QString &action, const QString &name)
{
    add(action, [table, action] {
        auto *page = UiDriver::find<TablePage>(table);
        if (!page || page->model()->rowCount() == 0)
            return false;
        Q_EMIT page->rowActionTriggered(action, page->model()->idAt(0), 0);
        return true;
    });
    shoot(name);
    leavePopups();
}

void SmokeTest::planPanels(const QString &suffix)
{
    click(names::kNavContacts);
    showRowAction(names::kContactsTable, u"info"_s, u"panel-list-info"_s + suffix);
    showRowAction(names::kContactsTable, u"preview"_s, u"panel-list-preview"_s + suffix);
    showMenu(names::kAccountButton, u"panel-account"_s + suffix);
    showMenu(u"shell.more"_s, u"panel-more"_s + suffix);
    showMenu(names::kSyncButton, u"panel-sync"_s + suffix);
    showMenu(names::kJobsButton, u"panel-jobs"_s + suffix);
    add(u"palette"_s, [this] { return m_window.run(u"palette"_s); });
    shoot(u"panel-palette"_s + suffix);
    add(u"leave the palette"_s, [this] {
        QWidget *query = UiDriver::find(u"palette.query"_s);
        if (query)
            UiDriver::press(query, Qt::Key_Escape);
        return !query;
    });
    for (const QString &action : {u"shortcuts"_s, u"help"_s, u"licences"_s, u"news"_s, u"about"_s})
        showAction(action, suffix);
    add(u"the idle warning"_s, [this] {
        auto *idle = new IdleDialog(&m_window);
        idle->setAttribute(Qt::WA_DeleteOnClose);
        idle->setSecondsLeft(42);
        idle->open();
        return true;
    });
    shoot(u"panel-idle"_s + suffix);
    leavePopups();

    click(names::kNavHistory);
    add(u"the period"_s, [this] {
        auto *dates = m_window.findChild<DateRangeMenu *>();
        const QList<DateRangeMenu *> all = m_window.findChildren<DateRangeMenu *>();
        for (DateRangeMenu *one : all) {
            if (one->isVisible())
                dates = one;
        }
        if (!dates || !dates->isVisible())
            return false;
        UiDriver::click(dates);
        return true;
    });
    shoot(u"panel-period"_s + suffix);
    leavePopups();
    showMenu(u"messages.columns"_s, u"panel-columns"_s + suffix);
    click(u"messages.filter"_s);
    shoot(u"panel-filter"_s + suffix);
    click(u"messages.filter"_s);

    click(names::kNavAccounts);
    click(u"accounts.create"_s);
    shoot(u"panel-account-new"_s + suffix);
    leavePopups();
    const auto tab = [this](int index) {
        add(u"a tab of the accounts"_s, [index] {
            auto *tabs = UiDriver::find<QTabBar>(u"accounts.tabs"_s);
            if (tabs)
                tabs->setCurrentIndex(index);
            return tabs != nullptr;
        });
    };
    tab(1);
    shoot(u"gateways"_s + suffix);
    add(u"a gateway by SMPP"_s, [] {
        auto *button = UiDriver::find<QPushButton>(u"gateways.add"_s);
        if (button)
            button->menu()->actions().first()->trigger();
        return button != nullptr;
    });
    shoot(u"panel-gateway"_s + suffix);
    click(u"gateway.advanced"_s);
    shoot(u"panel-gateway-advanced"_s + suffix);
    add(u"the end of the form"_s, [] {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *area = dialog ? dialog->findChild<QScrollArea *>() : nullptr;
        if (area)
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        return area != nullptr;
    });
    shoot(u"panel-gateway-end"_s + suffix);
    leavePopups();
    tab(2);
    shoot(u"prices"_s + suffix);
    tab(0);
    click(names::kNavTemplates);
    click(names::kTemplatesCreate);
    shoot(u"panel-template"_s + suffix);
    leavePopups();
    click(names::kNavQuickSend);
    add(u"a message with look-alikes"_s, [] {
        auto *editor = UiDriver::find<MessageEditor>(names::kQuickMessage);
        if (editor)
            editor->setText(u"It’s half price – today and tomorrow, in all of our shops, as long as there is anything left."_s);
        return editor != nullptr;
    });
    shoot(u"panel-look-alikes"_s + suffix);
    click(names::kNavCreateCampaign);
    add(u"tour"_s, [this] { return m_window.run(u"tour"_s); });
    shoot(u"panel-tour"_s + suffix);
    leavePopups();
    click(names::kNavCampaigns);
    showRowAction(names::kCampaignsTable, u"clone"_s, u"panel-clone"_s + suffix);
    showRowAction(names::kCampaignsTable, u"view"_s, u"campaign"_s + suffix);
}

void SmokeTest::planNarrow()
{
    const QStringList languages = m_languages.available();
    for (const QString &language : languages) {
        add(u"narrow, "_s + language, [this, language] {
            m_languages.use(language);
            m_window.resize(kNarrow);
            m_window.workspace()->rebuildScreens();
            return true;
        });
        visitScreens(u"narrow"_s, u'-' + language);
        showMenu(u"shell.more"_s, u"narrow-more-"_s + language);
    }
    add(u"wide again"_s, [this] {
        m_languages.use(u"en"_s);
        m_window.resize(kUsual);
        m_window.workspace()->rebuildScreens();
        return true;
    });
}

} // namespace cm
