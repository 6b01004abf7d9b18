// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entities.h"

#include <QDialog>

namespace cm {

/// Everything that is known of one distribution list, also why it is faulted. Show it with open(); deletes itself.
class ListInfoDialog final : public QDialog {
    Q_OBJECT

public:
    ListInfoDialog(const DistributionList &list, QWidget *parent);

Q_SIGNALS:
    void campaignRequested();
};

} // namespace cm
