// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CellDelegate.h"

namespace cm {

/// The sentence; unread ones are stronger.
class SentenceDelegate final : public CellDelegate {
    Q_OBJECT

public:
    SentenceDelegate(std::function<bool(const QModelIndex &)> unread, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    std::function<bool(const QModelIndex &)> m_unread;
};

} // namespace cm
