// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QWidget>

namespace cm {

/// For tests and the smoke test: uses the windows as a person would: finds what is visible by its object name, clicks it where its middle
/// is, types key by key. Events are posted, so whatever a click sets off happens in the event loop as always.
class UiDriver {
public:
    /// The visible widget with this name in any window; null when there is none. A dialog that blocks others comes first.
    static QWidget *find(const QString &name);
    template<class T>
    static T *find(const QString &name)
    {
        return qobject_cast<T *>(find(name));
    }
    /// The first visible T at or below the widget with this name.
    template<class T>
    static T *findIn(const QString &name)
    {
        QWidget *root = find(name);
        if (!root)
            return nullptr;
        if (T *self = qobject_cast<T *>(root))
            return self;
        const QList<T *> children = root->findChildren<T *>();
        for (T *child : children) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }

    /// Visible, enabled, and nothing that blocks input stands before it.
    static bool canUse(const QWidget *widget);
    static void click(QWidget *widget);
    static void click(QWidget *widget, const QPoint &at);
    /// Into whatever takes the focus when the widget is clicked.
    static void type(QWidget *widget, const QString &text);
    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {});
};

} // namespace cm
