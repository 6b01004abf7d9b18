// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Watchdog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

class QAbstractButton;

namespace cm {

class Engine;
class Languages;
class MainWindow;
class Theme;

/// `--smoke-test DIR`: does the main job through the real windows — work on this computer, import a file, create a personalised campaign,
/// launch it, wait for the practice carrier's receipts, look at history and dashboard — and saves a picture of each screen to DIR. A list
/// of steps, each tried again every few milliseconds until it is done or its time is up; nothing waits in a loop of its own.
class SmokeTest : public QObject {
    Q_OBJECT

public:
    /// demo: on example data, instead of the main job.
    SmokeTest(MainWindow &window, Theme &theme, Languages &languages, const QString &folder, bool demo = false);

    /// Also every screen empty, waiting and failed, in every look; takes a minute more.
    void seeAllStates(Engine &engine) { m_engine = &engine; }
    void start();

Q_SIGNALS:
    /// 0 = everything was seen; 1 = a step failed, standard output says which and why.
    void finished(int exitCode);

private:
    /// True when the step is done; false = try again.
    using Action = std::function<bool()>;
    struct Step {
        QString name;
        Action action;
        int timeoutMs = 15000;
    };

    void add(const QString &name, Action action, int timeoutMs = 15000);
    void click(const QString &objectName);
    void type(const QString &objectName, const QString &text);
    void shoot(const QString &name);
    void waitFor(const QString &objectName);

    void planStart();
    void planImport();
    void planCampaign();
    void planResults();
    void planLayout(const QString &suffix);
    void planLooks();
    void planEmpty();
    void planStates();
    /// Puts the look on, plans what is to be seen in it, and goes back to light, English, left to right.
    void inEveryLook(const std::function<void(const QString &suffix)> &plan);
    void visitScreens(const QString &prefix, const QString &suffix);
    /// Menus, panels and dialogs.
    void planPanels(const QString &suffix);
    /// Every screen in every language, in the smallest window that people work with.
    void planNarrow();
    void leavePopups();
    void showAction(const QString &action, const QString &suffix);
    void showMenu(const QString &button, const QString &name);
    void showRowAction(const QString &table, const QString &action, const QString &name);
    void planDemo();
    /// A campaign on the example data, up to the check before its launch, which stays open.
    void planDemoCampaign();
    /// The panel of the bell, and the screen behind it.
    void showBell(const QString &prefix, const QString &suffix);
    bool writeContacts();
    void tick();
    void finish(int exitCode);
    void say(const QString &line);
    void note(qint64 stallMs);
    bool fail(const QString &why);
    bool usable(const QString &objectName);

    MainWindow &m_window;
    Theme &m_theme;
    Languages &m_languages;
    Engine *m_engine = nullptr; ///< when all states are to be seen
    QString m_folder;
    bool m_demo;
    QList<Step> m_steps;
    qsizetype m_at = 0;
    QTimer m_timer;
    QElapsedTimer m_stepTime;
    QElapsedTimer m_total;
    QString m_why; ///< what the current step still waits for
    bool m_failed = false;
    Watchdog m_watchdog;
    qint64 m_worstMs = 0;
    QString m_worstStep;
    int m_picture = 0;
    qint64 m_seen = -1; ///< rows of the table that a step watches
};

} // namespace cm
