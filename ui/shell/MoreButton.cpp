// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MoreButton.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cm {

MoreButton::MoreButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"shell.more"_s);
    setIcon(Theme::icon(u"ellipsis-vertical"_s));
    setIconSize({18, 18});
    setFixedSize(36, 36);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &MoreButton::openMenu);
    retranslate();
}

void MoreButton::setMarked(bool marked)
{
    m_marked = marked;
    retranslate();
    update();
}

void MoreButton::openMenu()
{
    if (!m_actions)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"more.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    ShellAction::Group before = ShellAction::Group::Help;
    const QList<ShellAction> actions = m_actions();
    for (const ShellAction &action : actions) {
        if ((action.group != ShellAction::Group::Help && action.group != ShellAction::Group::Link) || !action.run)
            continue;
        if (action.group != before)
            menu->addSeparator();
        before = action.group;
        QAction *item =
            menu->addAction(Theme::icon(action.icon, m_marked && action.id == u"news" ? IconTone::Accent : IconTone::Muted), action.text);
        item->setObjectName(u"more."_s + action.id);
        item->setEnabled(action.available);
        // Shown beside the text; the window itself listens for the keys.
        item->setShortcut(action.keys);
        item->setShortcutContext(Qt::WidgetShortcut);
        item->setShortcutVisibleInContextMenu(true);
        connect(item, &QAction::triggered, this, action.run);
    }
    const int x = isRightToLeft() ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(x, height() + space::xs)));
}

void MoreButton::retranslate()
{
    const QString news = m_marked ? tr("There is something new.") : QString();
    setToolTip(m_marked ? tr("More") + u'\n' + news : tr("More"));
    setAccessibleName(tr("More"));
    setAccessibleDescription(news);
}

void MoreButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!m_marked)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of().tokens().window, 2));
    painter.setBrush(Theme::of().tokens().accent);
    painter.drawEllipse(QPointF(isRightToLeft() ? 10 : width() - 10, 10), 5, 5);
}

void MoreButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

} // namespace cm
