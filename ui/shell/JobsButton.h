// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/FoldingButton.h"

#include <QPointer>

namespace cm {

class JobModel;
class Popover;

/// "2 running"; opens a panel with every job of this session. Hidden while there is none.
class JobsButton final : public FoldingButton {
    Q_OBJECT

public:
    explicit JobsButton(JobModel *jobs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void openPanel();
    void fill();

    JobModel *m_jobs;
    QPointer<Popover> m_panel;
};

} // namespace cm
