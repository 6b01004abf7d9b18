// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountButton.h"

#include "engine/Engine.h"
#include "ui/shell/ObjectNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/TextPaint.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace cm {

namespace {
constexpr int kAvatar = 30;
constexpr int kMostText = 200;
} // namespace

AccountButton::AccountButton(Engine &engine, QWidget *parent)
    : FoldingButton(parent)
    , m_engine(engine)
{
    setObjectName(names::kAccountButton);
    setVariant(this, Variant::Ghost);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    connect(&engine, &Engine::meChanged, this, &AccountButton::refresh);
    connect(&engine, &Engine::workspaceChanged, this, &AccountButton::refresh);
    connect(this, &QPushButton::clicked, this, &AccountButton::openMenu);
    refresh();
}

void AccountButton::refresh()
{
    const User me = m_engine.me();
    m_initials = Avatar::initialsOf(me.name, me.email);
    const WorkspaceState workspace = m_engine.workspace();
    m_label = workspace.demo    ? QCoreApplication::translate("cm::EngineCore", "Example data")
              : workspace.local ? tr("This computer")
                                : me.email;
    setAccessibleName(tr("Account: %1").arg(m_label));
    setToolTip(m_label);
    updateGeometry();
    update();
}

QSize AccountButton::hint(bool folded) const
{
    if (folded)
        return {kAvatar + space::l + 2 * space::s + space::xs, 40};
    return {kAvatar + space::s + qMin(kMostText, fontMetrics().horizontalAdvance(m_label)) + space::l + 2 * space::s + space::xs, 40};
}

void AccountButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    const Tokens &t = Theme::of().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange) ? QPen(t.accent, 1.6) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() || isDown() ? t.sunken : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    const QRect avatar = QStyle::visualRect(layoutDirection(), rect(), QRect(space::s, (height() - kAvatar) / 2, kAvatar, kAvatar));
    Avatar::paint(painter, avatar, m_initials);
    painter.setFont(font());
    painter.setPen(t.text);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(space::s + kAvatar + space::s, 0, -space::l - space::s, 0));
    if (!isFolded())
        paintText(painter, words, layoutDirection(), Qt::AlignVCenter | Qt::AlignLeft,
                  fontMetrics().elidedText(m_label, Qt::ElideMiddle, words.width()));
    const QRect arrow = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - space::s - 14, height() / 2 - 7, 14, 14));
    Theme::icon(u"chevron-down"_s).paint(&painter, arrow);
}

void AccountButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const User me = m_engine.me();
    if (!me.email.isEmpty() && !m_engine.workspace().local) {
        QAction *who = menu->addAction(me.name.isEmpty() ? me.email : me.name);
        who->setEnabled(false);
        menu->addSeparator();
    }
    const QList<ShellAction> actions = m_actions ? m_actions() : QList<ShellAction>();
    QMenu *themes = menu->addMenu(Theme::icon(u"palette"_s), tr("Theme"));
    fill(themes, actions, ShellAction::Group::Theme);
    themes->addSeparator();
    fill(themes, actions, ShellAction::Group::Look);
    fill(menu->addMenu(Theme::icon(u"languages"_s), tr("Language")), actions, ShellAction::Group::Language);
    menu->addSeparator();
    for (const ShellAction &action : actions) {
        if (action.id != u"sign_out")
            continue;
        QAction *out = menu->addAction(Theme::icon(action.icon), action.text);
        out->setObjectName(u"account.sign_out"_s);
        connect(out, &QAction::triggered, this, action.run);
    }
    const int x = isRightToLeft() ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(x, height() + space::xs)));
}

void AccountButton::fill(QMenu *menu, const QList<ShellAction> &actions, ShellAction::Group group)
{
    auto *choice = new QActionGroup(menu);
    for (const ShellAction &action : actions) {
        if (action.group != group)
            continue;
        QAction *item = action.icon.isEmpty() ? menu->addAction(action.text)
                                              : menu->addAction(Theme::icon(action.icon, IconTone::Muted, IconTone::Accent), action.text);
        item->setObjectName(u"account."_s + action.id);
        item->setCheckable(true);
        item->setChecked(action.on.value_or(false));
        if (group != ShellAction::Group::Look)
            choice->addAction(item);
        connect(item, &QAction::triggered, this, action.run);
    }
}

void AccountButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    FoldingButton::changeEvent(event);
}

} // namespace cm
