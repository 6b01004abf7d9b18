// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Navigator.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace cm {

class AttentionBar;
class CacheDelta;
class Sidebar;
class Toast;
class TopBar;
class Tour;

/// An open workspace: sidebar, toolbar and the screens, which are made when they are first opened. Made anew with each workspace.
class WorkspaceView final : public QWidget, public Navigator {
    Q_OBJECT

public:
    using Factory = std::function<Screen *(ScreenId, const ScreenContext &)>;
    /// factory: makeScreen(), or a test's.
    WorkspaceView(Engine &engine, Factory factory, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    void open(ScreenId screen, const QVariantMap &params = {}) override;
    void back() override;
    void toast(const QString &text, Tone tone = Tone::Success) override;

    ScreenId current() const { return m_current.screen; }
    QVariantMap currentParams() const { return m_current.params; }
    Screen *currentScreen() const;
    TopBar *topBar() const { return m_bar; }
    Sidebar *sidebar() const { return m_sidebar; }
    /// Makes every screen anew in the new language; drafts are kept by their screens.
    void rebuildScreens();
    /// The guided tour of the screen in front; false when there is nothing to explain on it.
    bool startTour();
    Tour *tour() const { return m_tour; }
    /// The screen in front may save its draft.
    void deactivate();

private:
    struct Place {
        ScreenId screen = ScreenId::Dashboard;
        QVariantMap params;
    };
    void show(const Place &place);
    void offerTour();
    void updatePermissions();
    void updatePractice();

    Engine &m_engine;
    Factory m_factory;
    Sidebar *m_sidebar;
    TopBar *m_bar;
    AttentionBar *m_attention;
    QStackedWidget *m_stack;
    Toast *m_toast;
    Tour *m_tour;
    QHash<ScreenId, Screen *> m_screens;
    Place m_current;
    QList<Place> m_history;
    bool m_shown = false;
};

} // namespace cm
