// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/AccessibleChoice.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>

namespace cm {

namespace {

constexpr char kMark[] = "cmChoice";

class AccessibleChoice final : public QAccessibleWidget {
public:
    explicit AccessibleChoice(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::PageTab)
    {
        addControllingSignal(QStringLiteral("clicked(bool)"));
    }

    QString text(QAccessible::Text what) const override
    {
        const QString own = QAccessibleWidget::text(what);
        return what == QAccessible::Name && own.isEmpty() ? button()->text().remove(u'&') : own;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() && button->property(kMark).toBool() ? new AccessibleChoice(button) : nullptr;
}

} // namespace

void markAsChoice(QAbstractButton *button)
{
    button->setProperty(kMark, true);
    QAccessible::installFactory(&make); // once: Qt keeps a factory that it has already
}

} // namespace cm
