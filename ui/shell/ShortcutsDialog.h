// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ShellAction.h"

#include <QDialog>

namespace cm {

/// Every action that has a key, pages and the layout at the left.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShellAction> &actions, QWidget *parent = nullptr);
};

} // namespace cm
