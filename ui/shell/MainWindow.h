// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Brand.h"
#include "ui/shell/ShellAction.h"
#include "ui/shell/WorkspaceView.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace cm {

class CacheReader;
class CommandPalette;
class DesktopNotices;
class IdleDialog;
class Languages;
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
    /// Everything that the window can do, in the language of now.
    QList<ShellAction> actions();
    /// By its id; false when there is no such action, or not now.
    bool run(const QString &action);
    /// What the command line asks for, now or as soon as a workspace is open: a page by its word, a file to import contacts from.
    void begin(const QString &page, const QString &contactFile);
    /// Brings the window to the front, also out of the task bar.
    void comeToFront();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followWorkspace();
    void closeView();
    void makeShortcuts();
    void showPalette();
    void showPaper(const QString &title, const QString &file);
    void openGuide();
    void showNews();
    void signOut();
    void addLooks(QList<ShellAction> &all);
    void addLanguages(QList<ShellAction> &all);
    static QString kindOf(ShellAction::Group group);
    void restoreWindow();
    void keepOnScreen();
    void wear(const BrandOverride &service);
    void watchIdle();
    void warnIdle(int secondsLeft);
    void endWarning();
    void rememberPlace();

    Engine &m_engine;
    Languages &m_languages;
    WorkspaceView::Factory m_factory;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    Brand m_brand; ///< as the program was built
    WorkspaceView *m_view = nullptr;
    const CacheReader *m_reader = nullptr; ///< that the view was made for
    CommandPalette *m_palette = nullptr;   ///< made when it is first asked for
    QPointer<IdleDialog> m_idle;
    /// Where somebody was who was signed out for being idle; the same person finds it again.
    struct Place {
        QString userId; ///< empty = whoever comes
        ScreenId screen;
        QVariantMap params;
    };
    std::optional<Place> m_place;
    bool m_mayClose = false;
    bool m_rebuildQueued = false;
};

} // namespace cm
