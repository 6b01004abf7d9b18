// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QStyledItemDelegate>

#include <functional>

namespace cm {

/// The cells of our tables: room, a quiet line below each row, the row under the mouse as a whole. Base of the other delegates.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Background and line only.
    void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// A word as a StatusBadge.
class BadgeDelegate final : public CellDelegate {
    Q_OBJECT

public:
    BadgeDelegate(std::function<Tone(const QModelIndex &)> tone, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<Tone(const QModelIndex &)> m_tone;
};

/// A share from 0 to 1 as a bar, and the cell's own text behind it.
class ShareDelegate final : public CellDelegate {
    Q_OBJECT

public:
    ShareDelegate(std::function<double(const QModelIndex &)> share, QObject *parent);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::function<double(const QModelIndex &)> m_share;
    mutable int m_widestWords = 0; ///< of all that were measured
};

} // namespace cm
