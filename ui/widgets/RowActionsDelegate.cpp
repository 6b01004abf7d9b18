// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RowActionsDelegate.h"

#include "models/tables/PagedTableModel.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace cm {

namespace {
constexpr int kButton = 32;
constexpr int kGap = 2;
} // namespace

RowActionsDelegate::RowActionsDelegate(QList<RowAction> actions, QObject *parent)
    : CellDelegate(parent)
    , m_actions(std::move(actions))
{}

int RowActionsDelegate::width() const
{
    return static_cast<int>(m_actions.size()) * (kButton + kGap) + 2 * space::s;
}

int RowActionsDelegate::widthFor(const QAbstractItemModel &model) const
{
    qsizetype most = model.rowCount() == 0 ? m_actions.size() : 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        most =
            qMax(most, std::count_if(m_actions.cbegin(), m_actions.cend(), [&](const RowAction &one) { return isAvailable(one, index); }));
    }
    return static_cast<int>(most) * (kButton + kGap) + 2 * space::s;
}

QRect RowActionsDelegate::rectOf(int place, const QRect &cell, Qt::LayoutDirection direction) const
{
    const QRect logical(cell.left() + space::s + place * (kButton + kGap), cell.center().y() - kButton / 2, kButton, kButton);
    return QStyle::visualRect(direction, cell, logical);
}

bool RowActionsDelegate::isAvailable(const RowAction &action, const QModelIndex &index) const
{
    return !action.available || action.available(index.data(PagedTableModel::IdRole).toString(), index.row());
}

int RowActionsDelegate::actionAt(const QPoint &position, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int place = 0;
    for (int i = 0; i < m_actions.size(); ++i) {
        if (isAvailable(m_actions.at(i), index) && rectOf(place++, option.rect, option.direction).contains(position))
            return i;
    }
    return -1;
}

void RowActionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintFrame(painter, option, index);
    const Tokens &t = Theme::of().tokens();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QPoint mouse = view ? view->viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    int place = 0;
    for (const RowAction &action : m_actions) {
        if (!isAvailable(action, index))
            continue;
        const QRect r = rectOf(place++, option.rect, option.direction);
        const bool hovered = view && view->viewport()->underMouse() && r.contains(mouse);
        if (hovered) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(action.tone == Tone::Danger ? t.dangerSoft : t.accentSoft);
            painter->drawRoundedRect(r, radius::control, radius::control);
            painter->restore();
        }
        const IconTone tone = !hovered ? IconTone::Muted : action.tone == Tone::Danger ? IconTone::Danger : IconTone::Accent;
        Theme::icon(action.icon, tone).paint(painter, r.adjusted(7, 7, -7, -7), Qt::AlignCenter);
    }
}

QSize RowActionsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {width(), CellDelegate::sizeHint(option, index).height()};
}

bool RowActionsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease &&
        event->type() != QEvent::MouseButtonDblClick)
        return CellDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const int action = actionAt(mouse->position().toPoint(), option, index);
    if (event->type() != QEvent::MouseButtonRelease) {
        m_pressed = action;
        m_pressedIndex = index;
        return action >= 0;
    }
    const bool hit = action >= 0 && action == m_pressed && m_pressedIndex == index;
    m_pressed = -1;
    if (hit)
        Q_EMIT triggered(m_actions.at(action).id, index);
    return action >= 0;
}

bool RowActionsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int action = event->type() == QEvent::ToolTip ? actionAt(event->pos(), option, index) : -1;
    if (action < 0)
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), m_actions.at(action).text, view);
    return true;
}

} // namespace cm
