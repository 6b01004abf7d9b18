// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageCommands.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

/// "&Save draft" as it is read: without the mark of its key.
QString withoutMark(QString text)
{
    text.replace(u"&&"_s, u"\x1f"_s).remove(u'&').replace(u'\x1f', u'&');
    return text.remove(u'…').trimmed();
}

} // namespace

QList<Command> commandsOf(const QWidget &page, const QString &hint)
{
    QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto out = [&page](const QPushButton *button) {
        return !button->isVisibleTo(&page) || !button->isEnabled() || button->text().isEmpty();
    };
    buttons.removeIf(out);
    const bool mirrored = page.isRightToLeft();
    std::stable_sort(buttons.begin(), buttons.end(), [&](const QPushButton *a, const QPushButton *b) {
        const QPoint left = a->mapTo(&page, QPoint(0, 0));
        const QPoint right = b->mapTo(&page, QPoint(0, 0));
        return left.y() != right.y() ? left.y() < right.y() : mirrored ? left.x() > right.x() : left.x() < right.x();
    });
    QList<Command> commands;
    const QList<QAction *> actions = page.actions();
    for (QAction *action : actions) {
        if (action->isVisible() && action->isEnabled() && !action->text().isEmpty())
            commands.append(
                {withoutMark(action->text()), hint, action->icon().name(), action->shortcut(), [action = QPointer<QAction>(action)] {
                     if (action)
                         action->trigger();
                 }});
    }
    for (QPushButton *button : std::as_const(buttons))
        commands.append({withoutMark(button->text()), hint, button->icon().name(), {}, [button = QPointer<QPushButton>(button)] {
                             if (button && button->isVisible())
                                 button->click();
                         }});
    return commands;
}

} // namespace cm
