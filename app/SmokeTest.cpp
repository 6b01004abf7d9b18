// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SmokeTest.h"

#include "ui/shell/MainWindow.h"
#include "ui/shell/UiDriver.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kTickMs = 20;
constexpr int kSettleMs = 350; ///< before a picture, so that what is loaded asynchronously is on it
} // namespace

SmokeTest::SmokeTest(MainWindow &window, Theme &theme, Languages &languages, const QString &folder, bool demo)
    : m_window(window)
    , m_theme(theme)
    , m_languages(languages)
    , m_folder(folder)
    , m_demo(demo)
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &SmokeTest::tick);
}

void SmokeTest::start()
{
    QDir().mkpath(m_folder);
    m_window.resize(1280, 820);
    if (m_demo) {
        planDemo();
    } else {
        planStart();
        if (m_engine)
            planEmpty();
        planImport();
        planCampaign();
        planResults();
        planLooks();
        if (m_engine) {
            inEveryLook([this](const QString &suffix) { planPanels(suffix); });
            planNarrow();
            planStates();
        }
    }
    m_total.start();
    m_stepTime.start();
    m_watchdog.reset();
    m_timer.start();
}

void SmokeTest::add(const QString &name, Action action, int timeoutMs)
{
    m_steps.append({name, std::move(action), timeoutMs});
}

bool SmokeTest::usable(const QString &objectName)
{
    const QWidget *widget = UiDriver::find(objectName);
    if (UiDriver::canUse(widget))
        return true;
    m_why = !widget                ? u"“%1” is not on the screen"_s.arg(objectName)
            : !widget->isEnabled() ? u"“%1” is switched off"_s.arg(objectName)
                                   : u"“%1” is behind a dialog"_s.arg(objectName);
    return false;
}

void SmokeTest::click(const QString &objectName)
{
    add(u"click "_s + objectName, [this, objectName] {
        if (!usable(objectName))
            return false;
        UiDriver::click(UiDriver::find(objectName));
        return true;
    });
}

void SmokeTest::type(const QString &objectName, const QString &text)
{
    add(u"type into "_s + objectName, [this, objectName, text] {
        if (!usable(objectName))
            return false;
        UiDriver::type(UiDriver::find(objectName), text);
        return true;
    });
}

void SmokeTest::waitFor(const QString &objectName)
{
    add(u"see "_s + objectName, [this, objectName] { return usable(objectName); });
}

void SmokeTest::shoot(const QString &name)
{
    const QString file = u"%1-%2.png"_s.arg(++m_picture, 2, 10, QLatin1Char('0')).arg(name);
    add(u"picture "_s + file, [this, file] {
        if (m_stepTime.elapsed() < kSettleMs)
            return false;
        // The picture itself takes its time; that is not the program's.
        note(m_watchdog.worst().count());
        QWidget *top = QApplication::activeModalWidget();
        QPixmap picture = m_window.grab();
        if (top && top != &m_window) {
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
            // Where a window manager puts it; the platform of the tests has a small screen of its own.
            painter.drawPixmap((m_window.width() - top->width()) / 2, (m_window.height() - top->height()) / 2, top->grab());
        }
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QPainter painter(&picture);
            painter.drawPixmap(m_window.mapFromGlobal(popup->pos()), popup->grab());
        }
        if (!picture.save(QDir(m_folder).filePath(file)))
            return fail(u"the picture could not be written"_s);
        m_watchdog.reset();
        return true;
    });
}

void SmokeTest::tick()
{
    if (m_at >= m_steps.size()) {
        finish(0);
        return;
    }
    const Step &step = m_steps.at(m_at);
    m_why.clear();
    if (step.action()) {
        const qint64 stall = m_watchdog.worst().count();
        note(stall);
        say(u"ok    %1 (%2 ms%3)"_s.arg(step.name).arg(m_stepTime.elapsed()).arg(stall > 50 ? u", stall %1 ms"_s.arg(stall) : QString()));
        m_watchdog.reset();
        ++m_at;
        m_stepTime.restart();
        return;
    }
    if (m_failed || m_stepTime.elapsed() > step.timeoutMs) {
        say(u"FAIL  %1 after %2 ms: %3"_s.arg(step.name)
                .arg(m_stepTime.elapsed())
                .arg(m_why.isEmpty() ? u"it did not come about"_s : m_why));
        m_window.grab().save(QDir(m_folder).filePath(u"failed.png"_s));
        finish(1);
    }
}

void SmokeTest::note(qint64 stallMs)
{
    if (stallMs <= m_worstMs)
        return;
    m_worstMs = stallMs;
    m_worstStep = m_steps.at(m_at).name;
}

bool SmokeTest::fail(const QString &why)
{
    m_why = why;
    m_failed = true;
    return false;
}

void SmokeTest::finish(int exitCode)
{
    m_timer.stop();
    say(u"worst stall of the windows: %1 ms (%2)"_s.arg(m_worstMs).arg(m_worstStep));
    say(exitCode == 0 ? u"smoke test passed in %1 ms"_s.arg(m_total.elapsed()) : u"smoke test failed"_s);
    Q_EMIT finished(exitCode);
}

void SmokeTest::say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

} // namespace cm
