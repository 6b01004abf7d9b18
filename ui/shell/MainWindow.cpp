// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/base/Continue.h"
#include "engine/Engine.h"
#include "engine/JobModel.h"
#include "engine/session/IdleWatch.h"
#include "engine/settings/Settings.h"
#include "ui/notifications/DesktopNotifier.h"
#include "ui/notifications/NotificationTexts.h"
#include "ui/shell/AccountButton.h"
#include "ui/shell/BrandMark.h"
#include "ui/shell/IdleDialog.h"
#include "ui/shell/MoreButton.h"
#include "ui/shell/ScreenFactory.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Theme.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QGuiApplication>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(shell);
}

namespace cm {

MainWindow::MainWindow(Engine &engine, Languages &languages, WorkspaceView::Factory factory, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_languages(languages)
    , m_factory(factory ? std::move(factory) : WorkspaceView::Factory(&makeScreen))
    , m_stack(new QStackedWidget)
    , m_welcome(new WelcomePage(engine))
    , m_brand(Theme::of().brand())
{
    initResources();
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
    watchIdle();
    followWorkspace();
}

MainWindow::~MainWindow()
{
    closeView();
}

void MainWindow::followWorkspace()
{
    const WorkspaceState state = m_engine.workspace();
    wear(state.brand);
    const bool ready = state.phase == WorkspaceState::Phase::Ready && m_engine.reader();
    if (!ready || m_reader != m_engine.reader())
        closeView();
    if (ready && !m_view) {
        m_reader = m_engine.reader();
        m_view = new WorkspaceView(m_engine, m_factory);
        m_view->topBar()->more()->setActions([this] { return actions(); });
        const QString seen = m_engine.settings()->get(settings::kLastSeenVersion);
        m_view->topBar()->more()->setMarked(!seen.isEmpty() && seen != QCoreApplication::applicationVersion());
        if (seen.isEmpty())
            m_engine.settings()->set(settings::kLastSeenVersion, QCoreApplication::applicationVersion());
        m_view->topBar()->account()->setActions([this] { return actions(); });
        m_stack->addWidget(m_view);
        m_stack->setCurrentWidget(m_view);
        const std::optional<Place> place = std::exchange(m_place, {});
        if (place && (place->userId.isEmpty() || place->userId == m_engine.me().id))
            m_view->open(place->screen, place->params);
        else
            m_view->open(Sidebar::fromWord(m_engine.settings()->get(settings::kLastPage)));
    }
    setWindowTitle(ready && !state.local && !state.name.isEmpty() ? tr("%1 – %2").arg(state.name, QGuiApplication::applicationDisplayName())
                                                                  : QGuiApplication::applicationDisplayName());
    if (!ready) {
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->follow(state);
    }
}

void MainWindow::wear(const BrandOverride &service)
{
    const Brand brand = m_brand.with(service);
    if (brand == Theme::of().brand())
        return;
    const bool renamed = brand.name != Theme::of().brand().name;
    if (renamed)
        QGuiApplication::setApplicationDisplayName(brand.name);
    Theme::of().setBrand(brand);
    const QIcon icon = BrandMark::icon();
    setWindowIcon(icon);
    QGuiApplication::setWindowIcon(icon);
    if (!renamed)
        return;
    // The name stands in sentences, which are made anew as when the language changes.
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &change);
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
    endWarning();
    // What was shown or asked in this workspace does not stay over the sign-in page.
    const auto dialogs = findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        dialog->hide();
        dialog->deleteLater();
    }
    delete m_view;
    m_view = nullptr;
    m_reader = nullptr;
}

void MainWindow::watchIdle()
{
    connect(m_engine.idle(), &IdleWatch::warned, this, &MainWindow::warnIdle);
    connect(&m_engine, &Engine::aboutToLock, this, &MainWindow::rememberPlace);
}

void MainWindow::warnIdle(int secondsLeft)
{
    if (secondsLeft <= 0) {
        endWarning();
        return;
    }
    if (!m_idle) {
        m_idle = new IdleDialog(this);
        connect(m_idle, &IdleDialog::stayRequested, m_engine.idle(), &IdleWatch::stay, Qt::QueuedConnection);
        connect(
            m_idle, &IdleDialog::signOutRequested, this,
            [this] {
                endWarning();
                signOut();
            },
            Qt::QueuedConnection);
        m_idle->open();
        QApplication::alert(this);
    }
    m_idle->setSecondsLeft(secondsLeft);
}

void MainWindow::endWarning()
{
    if (!m_idle)
        return;
    // Later: it may be one of its own events that ends it.
    m_idle->disconnect();
    m_idle->hide();
    m_idle->deleteLater();
    m_idle = nullptr;
}

void MainWindow::rememberPlace()
{
    if (!m_view)
        return;
    m_view->deactivate();
    m_place = Place{m_engine.me().id, m_view->current(), m_view->currentParams()};
}

void MainWindow::useNotices(DesktopNotices &notices)
{
    auto *notifier = new DesktopNotifier(
        m_engine, notices, [] { return QApplication::activeWindow() != nullptr; }, this);
    connect(notifier, &DesktopNotifier::activated, this, [this](const Notification &one) {
        comeToFront();
        if (m_view && !one.id.isEmpty())
            goTo(m_engine, *m_view, one);
        else
            run(u"page.notifications"_s);
    });
}

void MainWindow::begin(const QString &page, const QString &contactFile)
{
    if (page.isEmpty() && contactFile.isEmpty())
        return;
    const Place place{{},
                      contactFile.isEmpty() ? Sidebar::fromWord(page) : ScreenId::AddList,
                      contactFile.isEmpty() ? QVariantMap() : QVariantMap{{u"file"_s, contactFile}}};
    if (m_view)
        m_view->open(place.screen, place.params);
    else
        m_place = place;
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
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
    if (restoreGeometry(m_engine.settings()->get(settings::kWindowGeometry))) {
        keepOnScreen();
        return;
    }
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    resize(QSize(1280, 820).boundedTo(room.size() - QSize(40, 60)));
    move(room.center() - rect().center());
}

void MainWindow::keepOnScreen()
{
    // Qt puts a window back whose screen is gone, but is content with a corner of it.
    const QScreen *best = QGuiApplication::primaryScreen();
    int most = 0;
    const QRect frame = normalGeometry().isValid() ? normalGeometry() : geometry();
    const auto screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        const QRect shown = screen->availableGeometry() & frame;
        if (const int area = shown.width() * shown.height(); area > most) {
            most = area;
            best = screen;
        }
    }
    const QRect room = best->availableGeometry();
    if (isMaximized() || isFullScreen() || room.contains(frame))
        return;
    const QSize size = frame.size().boundedTo(room.size()).expandedTo(minimumSize());
    resize(size);
    move(qBound(room.left(), frame.left(), qMax(room.left(), room.right() - size.width() + 1)),
         qBound(room.top(), frame.top(), qMax(room.top(), room.bottom() - size.height() + 1)));
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
