// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/JobsButton.h"

#include "engine/JobModel.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/Popover.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/JobProgress.h"
#include "ui/widgets/TextLabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

JobsButton::JobsButton(JobModel *jobs, QWidget *parent)
    : FoldingButton(parent)
    , m_jobs(jobs)
{
    setObjectName(names::kJobsButton);
    setVariant(this, Variant::Ghost);
    setIconSize({16, 16});
    setAutoDefault(false);
    connect(jobs, &JobModel::runningCountChanged, this, &JobsButton::refresh);
    connect(jobs, &QAbstractItemModel::rowsInserted, this, &JobsButton::refresh);
    connect(jobs, &QAbstractItemModel::rowsRemoved, this, &JobsButton::refresh);
    connect(this, &QPushButton::clicked, this, &JobsButton::openPanel);
    refresh();
}

void JobsButton::refresh()
{
    const int running = m_jobs->runningCount();
    setIcon(Theme::icon(running > 0 ? u"loader-circle"_s : u"list-checks"_s, running > 0 ? IconTone::Accent : IconTone::Muted));
    setText(running > 0 ? tr("%n running", nullptr, running) : tr("Jobs"));
    setAccessibleName(tr("Jobs: %n running", nullptr, running));
    setVisible(m_jobs->rowCount() > 0);
    if (m_panel)
        fill();
}

void JobsButton::openPanel()
{
    m_panel = new Popover(this);
    m_panel->setAttribute(Qt::WA_DeleteOnClose);
    fill();
    m_panel->openBelow(this);
}

void JobsButton::fill()
{
    QVBoxLayout *column = m_panel->body();
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    if (m_jobs->rowCount() == 0) {
        m_panel->close();
        return;
    }
    column->addWidget(new TextLabel(tr("Jobs"), TextRole::Subtitle));
    for (int row = 0; row < m_jobs->rowCount() && row < 6; ++row) {
        auto *line = new JobProgress(m_jobs->jobAt(row));
        line->setMinimumWidth(340);
        connect(line, &JobProgress::dismissRequested, this, [this, line] {
            if (line->job())
                m_jobs->dismiss(line->job());
        });
        column->addWidget(line);
    }
    m_panel->adjustSize();
}

void JobsButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    FoldingButton::changeEvent(event);
}

} // namespace cm
