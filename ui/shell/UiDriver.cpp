// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UiDriver.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace cm {

namespace {
QWidget *receiverOf(QWidget *widget)
{
    while (widget->focusProxy())
        widget = widget->focusProxy();
    return widget;
}
} // namespace

QWidget *UiDriver::find(const QString &name)
{
    QWidgetList windows = QApplication::topLevelWidgets();
    if (QWidget *modal = QApplication::activeModalWidget()) {
        windows.removeAll(modal);
        windows.prepend(modal);
    }
    for (QWidget *window : std::as_const(windows)) {
        if (!window->isVisible())
            continue;
        if (window->objectName() == name)
            return window;
        const QWidgetList found = window->findChildren<QWidget *>(name);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

bool UiDriver::canUse(const QWidget *widget)
{
    if (!widget || !widget->isVisible() || !widget->isEnabled())
        return false;
    const QWidget *modal = QApplication::activeModalWidget();
    return !modal || modal == widget->window() || modal->isAncestorOf(widget);
}

void UiDriver::click(QWidget *widget)
{
    click(widget, widget->rect().center());
}

void UiDriver::click(QWidget *widget, const QPoint &at)
{
    const QPointF global = widget->mapToGlobal(QPointF(at));
    widget->window()->activateWindow();
    if (widget->focusPolicy() & Qt::ClickFocus)
        receiverOf(widget)->setFocus(Qt::MouseFocusReason);
    QCoreApplication::postEvent(
        widget, new QMouseEvent(QEvent::MouseButtonPress, QPointF(at), global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier));
    QCoreApplication::postEvent(
        widget, new QMouseEvent(QEvent::MouseButtonRelease, QPointF(at), global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier));
}

void UiDriver::type(QWidget *widget, const QString &text)
{
    QWidget *receiver = receiverOf(widget);
    receiver->setFocus(Qt::OtherFocusReason);
    for (const QChar c : text) {
        const int key = c == u'\n' ? static_cast<int>(Qt::Key_Return) : static_cast<int>(c.toUpper().unicode());
        QCoreApplication::postEvent(receiver, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, QString(c)));
        QCoreApplication::postEvent(receiver, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, QString(c)));
    }
}

void UiDriver::press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *receiver = receiverOf(widget);
    QCoreApplication::postEvent(receiver, new QKeyEvent(QEvent::KeyPress, key, modifiers));
    QCoreApplication::postEvent(receiver, new QKeyEvent(QEvent::KeyRelease, key, modifiers));
}

} // namespace cm
