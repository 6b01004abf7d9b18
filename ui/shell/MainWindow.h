// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/WorkspaceView.h"

#include <QMainWindow>

class QStackedWidget;

namespace cm {

class CacheReader;
class CommandPalette;
class DesktopNotices;
class WelcomePage;

/// The window: the first page, or the open workspace. Follows Engine::workspaceChanged().
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Engine &engine, Languages &languages, WorkspaceView::Factory factory = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Null while no workspace is open.
    WorkspaceView *workspace() const { return m_view; }
    WelcomePage *welcome() const { return m_welcome; }
    /// What the service tells is said there, too, while no window of the program is active. Outlives the window.
    void useNotices(DesktopNotices &notices);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followWorkspace();
    void closeView();
    void makeShortcuts();
    void showPalette();
    void showNotifications();
    void showShortcuts();
    void showAbout();
    void signOut();
    void restoreWindow();

    Engine &m_engine;
    Languages &m_languages;
    WorkspaceView::Factory m_factory;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    WorkspaceView *m_view = nullptr;
    const CacheReader *m_reader = nullptr; ///< that the view was made for
    CommandPalette *m_palette = nullptr;   ///< made when it is first asked for
    bool m_mayClose = false;
    bool m_rebuildQueued = false;
};

} // namespace cm
