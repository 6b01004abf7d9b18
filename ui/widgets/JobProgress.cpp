// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JobProgress.h"

#include "engine/Job.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cm {

JobProgress::JobProgress(Job *job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_title(new TextLabel(job->title(), TextRole::BodyStrong))
    , m_step(new TextLabel({}, TextRole::Caption, TextTone::Muted))
    , m_bar(new QProgressBar)
    , m_pause(makeIconButton(u"pause"_s, tr("Pause")))
    , m_cancel(makeIconButton(u"x"_s, tr("Cancel")))
{
    setObjectName(u"job."_s + job->id());
    m_title->setElided(true);
    m_step->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(job->title());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    texts->addWidget(m_title);
    texts->addWidget(m_bar);
    texts->addWidget(m_step);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::s, 0, space::s);
    row->setSpacing(space::xs);
    row->addLayout(texts, 1);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    connect(job, &Job::changed, this, &JobProgress::refresh);
    connect(job, &Job::finished, this, &JobProgress::refresh);
    connect(m_pause, &QToolButton::clicked, this, [this] {
        if (!m_job)
            return;
        if (m_job->state() == Job::State::Paused)
            m_job->resume();
        else
            m_job->pause();
    });
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_job && !m_job->isOver())
            m_job->cancel();
        else
            Q_EMIT dismissRequested();
    });
    refresh();
}

Job *JobProgress::job() const
{
    return m_job;
}

QString JobProgress::timeLeftText(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return tr("%n second(s) left", nullptr, static_cast<int>(seconds));
    if (seconds < 3600)
        return tr("%n minute(s) left", nullptr, static_cast<int>((seconds + 30) / 60));
    return tr("%n hour(s) left", nullptr, static_cast<int>((seconds + 1800) / 3600));
}

void JobProgress::refresh()
{
    if (!m_job)
        return;
    const Job &job = *m_job;
    m_title->setText(job.title());
    const bool busy = job.total() <= 0 && !job.isOver();
    m_bar->setRange(0, busy ? 0 : 1000);
    if (!busy)
        m_bar->setValue(job.state() == Job::State::Finished ? 1000
                        : job.total() > 0                   ? static_cast<int>(job.done() * 1000 / job.total())
                                                            : 0);
    m_bar->setVisible(!job.isOver());

    const QLocale locale;
    TextTone tone = TextTone::Muted;
    QString text;
    switch (job.state()) {
    case Job::State::Running:
    case Job::State::Paused: {
        QStringList pieces;
        pieces.append(job.state() == Job::State::Paused ? tr("Paused") : job.step());
        if (job.total() > 0)
            pieces.append(tr("%1 of %2").arg(locale.toString(job.done()), locale.toString(job.total())));
        if (job.state() == Job::State::Running && job.secondsLeft() >= 0)
            pieces.append(timeLeftText(job.secondsLeft()));
        pieces.removeAll(QString());
        text = pieces.join(u" · "_s);
        break;
    }
    case Job::State::Cancelling:
        text = tr("Cancelling…");
        break;
    case Job::State::Finished:
        text = tr("Done");
        tone = TextTone::Success;
        break;
    case Job::State::Cancelled:
        text = tr("Canceled");
        break;
    case Job::State::Failed:
        text = job.error().message;
        tone = TextTone::Danger;
        break;
    }
    m_step->setText(text);
    m_step->setTone(tone);
    setAccessibleName(job.title() + u": "_s + text);

    const bool paused = job.state() == Job::State::Paused;
    m_pause->setVisible(job.canPause() && (paused || job.state() == Job::State::Running));
    m_pause->setIcon(Theme::icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setToolTip(paused ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->toolTip());
    m_cancel->setEnabled(job.state() != Job::State::Cancelling);
    m_cancel->setToolTip(job.isOver() ? tr("Dismiss") : tr("Cancel"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
}

} // namespace cm
