// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/SentenceDelegate.h"

namespace cm {

SentenceDelegate::SentenceDelegate(std::function<bool(const QModelIndex &)> unread, QObject *parent)
    : CellDelegate(parent)
    , m_unread(std::move(unread))
{}

void SentenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (!m_unread(index))
        return;
    option->font.setWeight(QFont::DemiBold);
    option->fontMetrics = QFontMetrics(option->font);
}

} // namespace cm
