// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of what the window can do, and what is made of it.
#include "engine/Engine.h"
#include "engine/settings/Settings.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Languages.h"
#include "ui/shell/LicencesDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MoreButton.h"
#include "ui/shell/PageCommands.h"
#include "ui/shell/PaperDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/tour/Tour.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QLocale>
#include <QShortcut>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

QList<ShellAction> MainWindow::actions()
{
    using Group = ShellAction::Group;
    QList<ShellAction> all;
    const auto page = [&](ScreenId screen, const QString &text, const QKeySequence &keys) {
        all.append({u"page."_s + Sidebar::wordOf(screen), text, Sidebar::iconOf(screen), keys, Group::Page,
                    [this, screen] { m_view->open(screen); }, m_view && m_view->sidebar()->isAvailable(screen)});
    };
    const auto add = [&](const QString &id, const QString &text, const QString &icon, const QKeySequence &keys, Group group,
                         std::function<void()> run, bool available = true) {
        all.append({id, text, icon, keys, group, std::move(run), available});
    };
    const bool opened = m_view != nullptr;
    const QList<ScreenId> sections = Sidebar::sections();
    for (int i = 0; i < sections.size(); ++i) {
        const QKeySequence keys = i < 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)) : QKeySequence();
        page(sections.at(i), Sidebar::titleOf(sections.at(i)), keys);
    }
    page(ScreenId::CreateCampaign, Sidebar::titleOf(ScreenId::CreateCampaign), QKeySequence::New);
    page(ScreenId::AddList, Sidebar::titleOf(ScreenId::AddList), {});
    all.append({u"page."_s + Sidebar::wordOf(ScreenId::Notifications), Sidebar::titleOf(ScreenId::Notifications),
                Sidebar::iconOf(ScreenId::Notifications), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), Group::Page,
                [this] { m_view->open(ScreenId::Notifications); }, m_view != nullptr});

    add(
        u"palette"_s, tr("Go anywhere, do anything"), u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_K), Group::Command,
        [this] { showPalette(); }, opened);
    // Where the focus is not in the table already, the screen knows its search field.
    add(
        u"search"_s, tr("Search"), u"search"_s, QKeySequence::Find, Group::Command,
        [this] {
            if (m_view->currentScreen())
                m_view->currentScreen()->focusSearch();
        },
        opened);
    add(
        u"back"_s, tr("Back"), u"arrow-left"_s, QKeySequence(Qt::ALT | Qt::Key_Left), Group::Command, [this] { m_view->back(); }, opened);
    add(u"sync"_s, tr("Sync now"), u"refresh-cw"_s, QKeySequence(Qt::Key_F5), Group::Command, [this] { m_engine.retrySync(); });
    addLooks(all);
    addLanguages(all);
    add(
        u"sign_out"_s, m_engine.workspace().local ? tr("Close workspace") : tr("Log out"), u"log-out"_s, {}, Group::Command,
        [this] { signOut(); }, opened);

    add(u"help"_s, tr("User guide"), u"circle-question-mark"_s, QKeySequence(Qt::Key_F1), Group::Help, [this] { openGuide(); });
    add(
        u"tour"_s, tr("Guided tour of this page"), u"info"_s, QKeySequence(Qt::SHIFT | Qt::Key_F1), Group::Help,
        [this] { m_view->startTour(); }, opened && m_view->currentScreen() && Tour::countShown(m_view->currentScreen()->tour()) > 0);
    add(u"shortcuts"_s, tr("Keyboard shortcuts"), u"keyboard"_s, QKeySequence(Qt::CTRL | Qt::Key_Slash), Group::Help,
        [this] { cm::open(new ShortcutsDialog(actions(), this)); });
    add(u"news"_s, tr("What's new"), u"sparkles"_s, {}, Group::Help, [this] { showNews(); });
    add(u"licences"_s, tr("Licences"), u"file-text"_s, {}, Group::Help, [this] { cm::open(new LicencesDialog(this)); });
    add(u"about"_s, tr("About"), u"badge-check"_s, {}, Group::Help, [this] { cm::open(new AboutDialog(this)); });
    const QList<std::pair<QString, QString>> links{{u"website"_s, tr("Website")},
                                                   {u"support"_s, tr("Support")},
                                                   {u"privacy"_s, tr("Privacy")},
                                                   {u"terms"_s, tr("Terms of use")},
                                                   {u"imprint"_s, tr("Imprint")}};
    for (const auto &[kind, text] : links) {
        if (const QUrl url(Theme::of().brand().links.value(kind)); !url.isEmpty())
            add(u"link."_s + kind, text, u"external-link"_s, {}, Group::Link, [url] { QDesktopServices::openUrl(url); });
    }
    add(u"quit"_s, tr("Quit"), u"circle-x"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), Group::Command, [this] { close(); });

    const auto key = [&](const QString &id, const QString &text, const QKeySequence &keys) {
        add(id, text, {}, keys, id.startsWith(u"layout."_s) ? Group::Layout : Group::Table, {});
    };
    key(u"table.open"_s, tr("Open the row"), QKeySequence(Qt::Key_Return));
    key(u"table.check"_s, tr("Check the row"), QKeySequence(Qt::Key_Space));
    key(u"table.menu"_s, tr("Actions of the row"), QKeySequence(Qt::Key_Menu));
    key(u"table.view"_s, tr("View the row"), QKeySequence(Qt::Key_F3));
    key(u"table.edit"_s, tr("Edit the row"), QKeySequence(Qt::Key_F2));
    key(u"table.clone"_s, tr("Clone the campaign"), QKeySequence(Qt::CTRL | Qt::Key_D));
    key(u"table.details"_s, tr("Details of the list"), QKeySequence(Qt::ALT | Qt::Key_Return));
    key(u"table.all"_s, tr("Check every row of the page"), QKeySequence::SelectAll);
    key(u"table.copy"_s, tr("Copy the row"), QKeySequence::Copy);
    key(u"table.delete"_s, tr("Delete or archive the row"), QKeySequence(Qt::Key_Delete));
    key(u"table.close"_s, tr("Close a panel"), QKeySequence(Qt::Key_Escape));
    key(u"dialog.accept"_s, tr("Finish a dialog from any field"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    key(u"layout.move"_s, tr("Edit layout: move the tile"), QKeySequence(Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down));
    key(u"layout.width"_s, tr("Edit layout: narrower, wider"), QKeySequence(Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right));
    key(u"layout.height"_s, tr("Edit layout: lower, higher"), QKeySequence(Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down));
    key(u"layout.hide"_s, tr("Edit layout: hide the tile"), QKeySequence(Qt::Key_Delete));
    key(u"layout.undo"_s, tr("Edit layout: undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    key(u"layout.redo"_s, tr("Edit layout: redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    key(u"layout.leave"_s, tr("Edit layout: leave it"), QKeySequence(Qt::Key_Escape));
    return all;
}

void MainWindow::addLooks(QList<ShellAction> &all)
{
    using Group = ShellAction::Group;
    const auto theme = [&](Theme::Mode mode, const QString &text, const QString &icon) {
        all.append({u"theme."_s + Theme::toString(mode),
                    text,
                    icon,
                    {},
                    Group::Theme,
                    [this, mode] {
                        m_engine.settings()->set(settings::kTheme, Theme::toString(mode));
                        Theme::of().setMode(mode);
                    },
                    true,
                    Theme::of().mode() == mode});
    };
    theme(Theme::Mode::System, tr("Like the system"), u"monitor"_s);
    theme(Theme::Mode::Light, tr("Light"), u"sun"_s);
    theme(Theme::Mode::Dark, tr("Dark"), u"moon"_s);
    const bool strong = Theme::of().highContrastAsked();
    all.append({u"look.contrast"_s,
                tr("High contrast"),
                {},
                {},
                Group::Look,
                [this, strong] {
                    m_engine.settings()->set(settings::kHighContrast, !strong);
                    Theme::of().setHighContrast(!strong);
                },
                true,
                strong});
    const bool still = m_engine.settings()->get(settings::kLessMotion);
    all.append({u"look.motion"_s,
                tr("Less motion"),
                {},
                {},
                Group::Look,
                [this, still] {
                    m_engine.settings()->set(settings::kLessMotion, !still);
                    motion::setReduced(!still);
                },
                true,
                still});
}

void MainWindow::addLanguages(QList<ShellAction> &all)
{
    const QString now = m_engine.settings()->get(settings::kLanguage);
    QStringList codes = m_languages.available();
    codes.prepend(QString());
    for (const QString &code : std::as_const(codes))
        all.append({u"language."_s + (code.isEmpty() ? u"system"_s : code),
                    code.isEmpty() ? tr("Like the system") : Languages::nativeName(code),
                    {},
                    {},
                    ShellAction::Group::Language,
                    [this, code] {
                        m_engine.settings()->set(settings::kLanguage, code);
                        m_languages.use(code);
                    },
                    true,
                    code == now});
}

bool MainWindow::run(const QString &action)
{
    const QList<ShellAction> all = actions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ShellAction &one) { return one.id == action; });
    if (found == all.cend() || !found->available || !found->run)
        return false;
    found->run();
    return true;
}

void MainWindow::makeShortcuts()
{
    const QList<ShellAction> all = actions();
    for (const ShellAction &action : all) {
        if (action.keys.isEmpty() || !action.run)
            continue;
        auto *shortcut = new QShortcut(action.keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, id = action.id] { run(id); });
    }
}

void MainWindow::showPalette()
{
    QList<Command> commands;
    const QList<ShellAction> all = actions();
    for (const ShellAction &action : all) {
        if (action.available && action.run && action.id != u"palette" && action.id != u"search" && action.id != u"back")
            commands.append({action.text, kindOf(action.group), action.on.value_or(false) ? u"check"_s : action.icon, action.keys,
                             [this, id = action.id] { run(id); }});
    }
    // What the page itself can do now stands behind what is always there.
    if (const Screen *page = m_view->currentScreen())
        commands.append(commandsOf(*page, page->title()));
    // Made anew: the language may have changed.
    delete m_palette;
    m_palette = new CommandPalette(m_engine, m_view);
    m_palette->open(commands, *m_view);
}

QString MainWindow::kindOf(ShellAction::Group group)
{
    switch (group) {
    case ShellAction::Group::Page:
        return tr("Page");
    case ShellAction::Group::Theme:
    case ShellAction::Group::Look:
        return tr("Theme");
    case ShellAction::Group::Language:
        return tr("Language");
    default:
        return {};
    }
}

void MainWindow::openGuide()
{
    if (const QUrl url(Theme::of().brand().links.value(u"help"_s)); !url.isEmpty()) {
        QDesktopServices::openUrl(url);
        return;
    }
    const QString own = u":/guide/%1.md"_s.arg(QLocale().name().section(u'_', 0, 0));
    showPaper(tr("User guide"), QFile::exists(own) ? own : u":/guide/en.md"_s);
}

void MainWindow::showNews()
{
    m_engine.settings()->set(settings::kLastSeenVersion, QCoreApplication::applicationVersion());
    if (m_view)
        m_view->topBar()->more()->setMarked(false);
    showPaper(tr("What's new"), u":/CHANGELOG.md"_s);
}

void MainWindow::showPaper(const QString &title, const QString &file)
{
    cm::open(new PaperDialog(title, file, this));
}

} // namespace cm
