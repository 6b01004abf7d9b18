// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/Engine.h"
#include "engine/secrets/MemoryStore.h"
#include "tests/support/Paths.h"
#include "ui/shell/Languages.h"
#include "ui/shell/Navigator.h"
#include "ui/shell/Screen.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FilePrompt.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/TablePage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

namespace cm::test {

/// Writes down where the screens wanted to go and what they said.
class RecordingNavigator final : public Navigator {
public:
    void open(ScreenId screen, const QVariantMap &params) override { opened.append({screen, params}); }
    void back() override { ++backs; }
    void toast(const QString &text, Tone) override { toasts.append(text); }

    QList<QPair<ScreenId, QVariantMap>> opened;
    QStringList toasts;
    int backs = 0;
};

/// Answers at once with what the test says; an empty path is a person who thought better of it.
class AnsweringFilePrompt final : public FilePrompt {
public:
    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)> chosen) override { answer(chosen); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(const QString &)> chosen) override
    {
        answer(chosen);
    }

    QString path;
    int asked = 0;

private:
    void answer(const std::function<void(const QString &)> &chosen)
    {
        ++asked;
        if (!path.isEmpty())
            chosen(path);
    }
};

/// A real engine with the real service on this computer, in a folder that goes with it.
class Desktop {
public:
    Desktop()
    {
        EngineConfig config;
        config.dataDir = dir.path();
        config.serviceProgram = binDir() + QStringLiteral("/campaign-service");
        config.secrets = std::make_shared<MemoryStore>();
        engine = std::make_unique<Engine>(config);
    }

    bool open()
    {
        engine->openLocal();
        return QTest::qWaitFor([this] { return engine->workspace().phase == WorkspaceState::Phase::Ready && engine->reader(); }, 60'000);
    }

    ScreenContext context() { return {*engine, navigator}; }

    QTemporaryDir dir;
    RecordingNavigator navigator;
    std::shared_ptr<AnsweringFilePrompt> files = std::make_shared<AnsweringFilePrompt>();
    std::unique_ptr<Engine> engine;
};

/// A picture of a widget for a person to look at, when CM_SHOTS names a folder.
inline void shot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CM_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(60);
    widget->grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// What the bars of a screen say in this tone, "" for nothing.
inline QString said(QWidget *parent, Tone tone)
{
    const auto messages = parent->findChildren<InlineMessage *>();
    for (const InlineMessage *message : messages) {
        if (message->isVisible() && message->tone() == tone)
            return message->text();
    }
    return {};
}

template<class T>
T *child(QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found)
        qWarning("no widget %s", qPrintable(name));
    return found;
}

/// Puts a screen on the display as the shell would.
inline void show(Screen &screen, const QVariantMap &params = {})
{
    screen.resize(1180, 820);
    screen.show();
    screen.activate(params);
    QVERIFY(QTest::qWaitForWindowExposed(&screen));
}

/// Clicks a button that a person could click.
inline void press(QWidget *parent, const QString &name)
{
    auto *button = child<QAbstractButton>(parent, name);
    QVERIFY(button);
    QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

/// The row with this text in the first column, or -1.
inline int rowOf(TablePage *table, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == text)
            return row;
    }
    return -1;
}

} // namespace cm::test
