// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/JobModel.h"
#include "engine/settings/Settings.h"
#include "ui/notifications/DesktopNotifier.h"
#include "ui/notifications/NotificationTexts.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/AccountButton.h"
#include "ui/shell/BrandMark.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ScreenFactory.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Theme.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
const QKeySequence kNotificationKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
} // namespace

MainWindow::MainWindow(Engine &engine, Languages &languages, WorkspaceView::Factory factory, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_languages(languages)
    , m_factory(factory ? std::move(factory) : WorkspaceView::Factory(&makeScreen))
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage(engine))
{
    setObjectName(u"window"_s);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setWindowIcon(BrandMark::icon());
    setMinimumSize(960, 620);
    m_stack->addWidget(m_welcome);
    setCentralWidget(m_stack);
    makeShortcuts();
    restoreWindow();
    connect(&engine, &Engine::workspaceChanged, this, &MainWindow::followWorkspace);
    connect(&engine, &Engine::signedOut, this, [this](const QString &reason) {
        m_welcome->setSignedOutReason(reason);
        followWorkspace();
    });
    followWorkspace();
}

MainWindow::~MainWindow()
{
    closeView();
}

void MainWindow::followWorkspace()
{
    const WorkspaceState state = m_engine.workspace();
    const bool ready = state.phase == WorkspaceState::Phase::Ready && m_engine.reader();
    if (!ready || m_reader != m_engine.reader())
        closeView();
    if (ready && !m_view) {
        m_reader = m_engine.reader();
        m_view = new WorkspaceView(m_engine, m_languages, m_factory);
        connect(m_view->topBar()->account(), &AccountButton::shortcutsRequested, this, &MainWindow::showShortcuts);
        connect(m_view->topBar()->account(), &AccountButton::aboutRequested, this, &MainWindow::showAbout);
        connect(m_view->topBar()->account(), &AccountButton::signOutRequested, this, &MainWindow::signOut);
        m_stack->addWidget(m_view);
        m_stack->setCurrentWidget(m_view);
        m_view->open(Sidebar::fromWord(m_engine.settings()->get(settings::kLastPage)));
    }
    setWindowTitle(ready && !state.local && !state.name.isEmpty() ? tr("%1 – %2").arg(state.name, QGuiApplication::applicationDisplayName())
                                                                  : QGuiApplication::applicationDisplayName());
    if (!ready) {
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->follow(state);
    }
}

void MainWindow::closeView()
{
    if (!m_view)
        return;
    if (m_engine.reader() == m_reader)
        m_view->deactivate();
    m_stack->removeWidget(m_view);
    m_palette = nullptr; // goes with its window
    delete m_view;
    m_view = nullptr;
    m_reader = nullptr;
}

void MainWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const QList<ScreenId> sections = Sidebar::sections();
    for (int i = 0; i < sections.size(); ++i) {
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, screen = sections.at(i)] {
            if (m_view)
                m_view->open(screen);
        });
    }
    add(QKeySequence::New, [this] {
        if (m_view)
            m_view->open(ScreenId::CreateCampaign);
    });
    add(QKeySequence(Qt::Key_F5), [this] { m_engine.retrySync(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        if (m_view)
            m_view->back();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); });
    add(kNotificationKeys, [this] { showNotifications(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showShortcuts(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    // Where the focus is not in the table already, the screen knows its search field.
    add(QKeySequence::Find, [this] {
        if (m_view && m_view->currentScreen())
            m_view->currentScreen()->focusSearch();
    });
}

void MainWindow::showPalette()
{
    if (!m_view)
        return;
    QList<Command> commands;
    const auto go = [&](ScreenId screen, const QString &text, const QKeySequence &keys) {
        if (m_view->sidebar()->isAvailable(screen))
            commands.append({text, tr("Page"), Sidebar::iconOf(screen), keys, [this, screen] {
                                 if (m_view)
                                     m_view->open(screen);
                             }});
    };
    const QList<ScreenId> sections = Sidebar::sections();
    for (int i = 0; i < sections.size(); ++i)
        go(sections.at(i), Sidebar::titleOf(sections.at(i)), QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    go(ScreenId::CreateCampaign, Sidebar::titleOf(ScreenId::CreateCampaign), QKeySequence::New);
    go(ScreenId::AddList, tr("Add distribution list"), {});
    commands.append({Sidebar::titleOf(ScreenId::Notifications), tr("Page"), Sidebar::iconOf(ScreenId::Notifications), kNotificationKeys,
                     [this] { showNotifications(); }});
    const auto act = [&](const QString &text, const QString &icon, const QKeySequence &keys, std::function<void()> run) {
        commands.append({text, {}, icon, keys, std::move(run)});
    };
    act(tr("Sync now"), u"refresh-cw"_s, QKeySequence(Qt::Key_F5), [this] { m_engine.retrySync(); });
    for (const auto &[mode, text, icon] :
         {std::tuple{Theme::Mode::System, tr("Theme: like the system"), u"monitor"_s},
          std::tuple{Theme::Mode::Light, tr("Theme: light"), u"sun"_s}, std::tuple{Theme::Mode::Dark, tr("Theme: dark"), u"moon"_s}}) {
        act(text, icon, {}, [this, chosen = mode] {
            m_engine.settings()->set(settings::kTheme, Theme::toString(chosen));
            Theme::of().setMode(chosen);
        });
    }
    act(tr("Keyboard shortcuts"), u"keyboard"_s, QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showShortcuts(); });
    act(tr("About"), u"info"_s, {}, [this] { showAbout(); });
    act(tr("Quit"), u"log-out"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    // Made anew: the language may have changed.
    delete m_palette;
    m_palette = new CommandPalette(m_engine, m_view);
    m_palette->open(commands, *m_view);
}

void MainWindow::showNotifications()
{
    if (m_view)
        m_view->open(ScreenId::Notifications);
}

void MainWindow::useNotices(DesktopNotices &notices)
{
    auto *notifier = new DesktopNotifier(
        m_engine, notices, [] { return QApplication::activeWindow() != nullptr; }, this);
    connect(notifier, &DesktopNotifier::activated, this, [this](const Notification &one) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
        if (m_view && !one.id.isEmpty())
            goTo(m_engine, *m_view, one);
        else
            showNotifications();
    });
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::signOut()
{
    if (m_view)
        m_view->deactivate();
    continueWith(m_engine.signOut(), this, [this](const Result<void> &result) {
        if (!result && m_view)
            m_view->toast(result.error().message, Tone::Danger);
    });
}

void MainWindow::restoreWindow()
{
    if (restoreGeometry(m_engine.settings()->get(settings::kWindowGeometry)))
        return;
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    resize(QSize(1280, 820).boundedTo(room.size() - QSize(40, 60)));
    move(room.center() - rect().center());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const int running = m_engine.jobs()->runningCount();
    if (running > 0 && !m_mayClose) {
        event->ignore();
        ConfirmDialog::ask(
            this, tr("Quit while work is going on?"),
            tr("%n job(s) running. An upload goes on at the next start; an import starts again from its beginning.", nullptr, running),
            tr("Quit"), false, [this] {
                m_mayClose = true;
                close();
            });
        return;
    }
    if (m_view)
        m_view->deactivate();
    m_engine.settings()->set(settings::kWindowGeometry, saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    // Screens are made anew instead of each translating itself; once per change, after every widget has heard of it.
    if (event->type() == QEvent::LanguageChange && m_view && !m_rebuildQueued) {
        m_rebuildQueued = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_rebuildQueued = false;
                if (m_view)
                    m_view->rebuildScreens();
            },
            Qt::QueuedConnection);
    }
    QMainWindow::changeEvent(event);
}

} // namespace cm
