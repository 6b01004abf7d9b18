// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CellDelegate.h"

#include <QKeySequence>
#include <QList>
#include <QString>

namespace cm {

/// Something that can be done with one row.
struct RowAction {
    QString id;   ///< "preview"
    QString icon; ///< of resources/icons
    QString text; ///< tool tip, entry of the context menu, accessible name
    Tone tone = Tone::Neutral;
    QKeySequence shortcut;                                        ///< while the table has the focus; may be empty
    std::function<bool(const QString &rowId, int row)> available; ///< empty = always
};

/// Icon buttons in the cell of a row; what is not available there is not shown. By keyboard the same actions are reached through the
/// context menu (Menu key, Shift+F10) and their shortcuts; TablePage sees to that.
class RowActionsDelegate final : public CellDelegate {
    Q_OBJECT

public:
    RowActionsDelegate(QList<RowAction> actions, QObject *parent);

    const QList<RowAction> &actions() const { return m_actions; }
    int width() const;
    /// The same for those that the rows of the model have.
    int widthFor(const QAbstractItemModel &model) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    void triggered(const QString &actionId, const QModelIndex &index);

private:
    /// place counts from 0, among those that are available.
    QRect rectOf(int place, const QRect &cell, Qt::LayoutDirection direction) const;
    int actionAt(const QPoint &position, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    bool isAvailable(const RowAction &action, const QModelIndex &index) const;

    QList<RowAction> m_actions;
    QPersistentModelIndex m_pressedIndex;
    int m_pressed = -1;
};

} // namespace cm
