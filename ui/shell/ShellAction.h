// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace cm {

/// One thing that the window can do. All of them stand in one list (MainWindow::actions()), from which come the shortcuts, the palette,
/// the menus of More and of the account, and the sheet of keys.
struct ShellAction {
    enum class Group {
        Page,     ///< opens a screen
        Command,  ///< does something on every screen
        Theme,    ///< of the account menu: one of them holds
        Look,     ///< of the account menu: on or off
        Language, ///< of the account menu: one of them holds
        Help,     ///< of the More menu
        Link,     ///< of the More menu: out of the program
        Table,    ///< a key within tables and dialogs; only to be read
        Layout    ///< a key while the layout of the dashboard is edited; only to be read
    };
    QString id;   ///< "page.contacts"; stable
    QString text; ///< translated
    QString icon;
    QKeySequence keys;
    Group group = Group::Command;
    std::function<void()> run;
    bool available = true;       ///< now, and to this person
    std::optional<bool> on = {}; ///< of a choice: whether it holds now
};

} // namespace cm
