// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTextDocument>
#include <QWidget>

namespace cm::test {

using namespace Qt::StringLiterals;

/// What a window says, and what of it has no room. Reads the widgets as they stand; call it once the layouts have settled.
class ScreenTexts {
public:
    struct Text {
        QString text;
        QString where;
    };

    /// Every text of a visible widget that a program, not a person, has written: labels, buttons, placeholders, headings, names and tool
    /// tips. Cells of tables are data and left out.
    static QList<Text> spoken(QWidget *window)
    {
        QList<Text> all;
        const auto add = [&](const QWidget *widget, const QString &text, const char *kind) {
            if (!text.trimmed().isEmpty())
                all.append({text, describe(widget) + u' ' + QLatin1StringView(kind)});
        };
        const QWidgetList widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (auto *label = qobject_cast<QLabel *>(widget))
                add(widget, label->text(), "text");
            if (auto *button = qobject_cast<QAbstractButton *>(widget))
                add(widget, button->text(), "text");
            if (auto *edit = qobject_cast<QLineEdit *>(widget))
                add(widget, edit->placeholderText(), "placeholder");
            if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
                add(widget, edit->placeholderText(), "placeholder");
            if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->model() && header->orientation() == Qt::Horizontal) {
                for (int i = 0; i < header->count(); ++i)
                    add(widget, header->model()->headerData(i, Qt::Horizontal).toString(), "heading");
            }
            add(widget, widget->toolTip(), "tool tip");
            if (QAccessibleInterface *accessible =
                    widget->focusPolicy() & Qt::TabFocus ? QAccessible::queryAccessibleInterface(widget) : nullptr) {
                add(widget, accessible->text(QAccessible::Name), "name");
                add(widget, accessible->text(QAccessible::Description), "description");
            }
        }
        return all;
    }

    /// Texts that are cut or stick out, as sentences.
    static QStringList cut(QWidget *window)
    {
        QStringList found;
        const QWidgetList widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            if (const QString why = cutIn(widget); !why.isEmpty())
                found.append(describe(widget) + u": "_s + why);
        }
        return found;
    }

    /// What can be reached by Tab and says nothing to a screen reader.
    static QStringList nameless(QWidget *window)
    {
        QStringList found;
        const QWidgetList widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
                found.append(describe(widget));
        }
        return found;
    }

private:
    static QString describe(const QWidget *widget)
    {
        QString path = QLatin1StringView(widget->metaObject()->className());
        for (const QWidget *at = widget; at; at = at->parentWidget()) {
            if (!at->objectName().isEmpty() && !at->objectName().startsWith("qt_"_L1))
                return path + u" in “"_s + at->objectName() + u'”';
        }
        return path;
    }

    static QString narrow(const QString &text, int need, int room)
    {
        return u"“%1” needs %2 px and has %3"_s.arg(text.left(60)).arg(need).arg(room);
    }

    static QString cutIn(QWidget *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget))
            return cutLabel(label);
        // The icons inside of a field take their room from it, whatever they are called.
        if (auto *button = qobject_cast<QAbstractButton *>(widget);
            button && !button->text().isEmpty() && !qobject_cast<QLineEdit *>(button->parentWidget())) {
            if (button->sizeHint().width() > button->width() + 1)
                return narrow(button->text(), button->sizeHint().width(), button->width());
            if (button->sizeHint().height() > button->height() + 1)
                return narrow(button->text(), button->sizeHint().height(), button->height()) + u" of height"_s;
        }
        if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable()) {
            QStyleOptionComboBox option;
            option.initFrom(box);
            const int room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
            const int need = box->fontMetrics().horizontalAdvance(box->currentText());
            if (need > room)
                return narrow(box->currentText(), need, room);
        }
        if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && edit->text().isEmpty() && !edit->placeholderText().isEmpty()) {
            const QMargins margins = edit->textMargins();
            const int room = edit->contentsRect().width() - margins.left() - margins.right() - 4;
            const int need = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
            if (need > room)
                return narrow(edit->placeholderText(), need, room);
        }
        if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
                const int need = header->fontMetrics().horizontalAdvance(text) + 8;
                if (!header->isSectionHidden(i) && need > header->sectionSize(i))
                    return narrow(text, need, header->sectionSize(i));
            }
        }
        return {};
    }

    static QString cutLabel(QLabel *label)
    {
        const QString text = label->text();
        if (text.trimmed().isEmpty() || label->property("elided").toBool())
            return {};
        const QRect room = label->contentsRect();
        if (label->wordWrap()) {
            const int need = label->heightForWidth(label->width());
            if (need > label->height() + 1)
                return narrow(text, need, label->height()) + u" of height"_s;
            return {};
        }
        const QSize need = label->sizeHint() - (label->size() - room.size());
        if (need.width() > room.width() + 1)
            return narrow(text, need.width(), room.width());
        const QWidget *parent = label->parentWidget();
        if (parent && !qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) && !parent->rect().contains(label->geometry()))
            return u"“%1” sticks out of %2"_s.arg(text.left(60), describe(parent));
        return {};
    }
};

} // namespace cm::test
