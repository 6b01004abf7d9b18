// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/JobUpdater.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMutex>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace cm {

namespace {

constexpr int kIntervalMs = 100;
/// The rate is that of the last few seconds, so that it follows a network that becomes slower.
constexpr double kRateSeconds = 5.0;

} // namespace

class JobUpdater::Shared : public std::enable_shared_from_this<JobUpdater::Shared> {
public:
    struct News {
        std::optional<QString> step;
        std::optional<std::pair<qint64, qint64>> progress;
        std::optional<bool> paused;
        Error why;
        std::optional<Job::State> end;
        QVariant result;
    };

    template<class Change>
    void tell(Change &&change)
    {
        QMutexLocker guard(&mutex);
        if (ended)
            return;
        change(news);
        ended = news.end.has_value();
        if (posted)
            return;
        posted = true;
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [self = shared_from_this()] { self->arrive(); }, Qt::QueuedConnection);
    }

    /// GUI thread.
    void arrive()
    {
        const qint64 since = last.isValid() ? last.elapsed() : kIntervalMs;
        if (since < kIntervalMs)
            QTimer::singleShot(kIntervalMs - static_cast<int>(since), QCoreApplication::instance(),
                               [self = shared_from_this()] { self->apply(); });
        else
            apply();
    }
    void apply();
    void measure(qint64 done);

    QPointer<Job> job; ///< GUI thread only
    QElapsedTimer last;
    QElapsedTimer rateTimer;
    qint64 rateDone = 0;
    double rate = 0; ///< per second

    QMutex mutex;
    News news;
    bool posted = false;
    bool ended = false;
};

void JobUpdater::Shared::measure(qint64 done)
{
    if (!rateTimer.isValid() || done < rateDone) {
        rateTimer.start();
        rateDone = done;
        rate = 0;
        return;
    }
    const double seconds = double(rateTimer.elapsed()) / 1000.0;
    if (seconds < 0.5)
        return;
    const double now = double(done - rateDone) / seconds;
    const double weight = std::min(1.0, seconds / kRateSeconds);
    rate = rate <= 0 ? now : rate * (1 - weight) + now * weight;
    rateTimer.start();
    rateDone = done;
}

JobUpdater::JobUpdater(Job *job)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->job = job;
}

void JobUpdater::setStep(const QString &step)
{
    if (m_shared)
        m_shared->tell([&](Shared::News &news) { news.step = step; });
}

void JobUpdater::setProgress(qint64 done, qint64 total)
{
    if (m_shared)
        m_shared->tell([&](Shared::News &news) { news.progress = {done, total}; });
}

void JobUpdater::setPaused(bool paused, const Error &why)
{
    if (!m_shared)
        return;
    m_shared->tell([&](Shared::News &news) {
        news.paused = paused;
        news.why = why;
    });
}

void JobUpdater::finish(const QVariant &result)
{
    if (!m_shared)
        return;
    m_shared->tell([&](Shared::News &news) {
        news.end = Job::State::Finished;
        news.result = result;
    });
}

void JobUpdater::fail(const Error &error)
{
    if (!m_shared)
        return;
    m_shared->tell([&](Shared::News &news) {
        news.end = Job::State::Failed;
        news.why = error;
    });
}

void JobUpdater::cancelled()
{
    if (m_shared)
        m_shared->tell([&](Shared::News &news) { news.end = Job::State::Cancelled; });
}

void JobUpdater::Shared::apply()
{
    News now;
    {
        QMutexLocker guard(&mutex);
        posted = false;
        now = std::exchange(news, {});
    }
    last.start();
    if (!job || job->isOver())
        return;
    if (now.step)
        job->m_step = *now.step;
    if (now.progress) {
        job->m_done = now.progress->first;
        job->m_total = now.progress->second;
        measure(job->m_done);
    }
    if (now.paused && job->m_state != Job::State::Cancelling) {
        job->m_state = *now.paused ? Job::State::Paused : Job::State::Running;
        job->m_error = *now.paused ? now.why : Error();
        rateTimer.invalidate();
        rate = 0;
    }
    const bool moving = job->m_state == Job::State::Running && job->m_total > 0 && rate > 0;
    job->m_secondsLeft = moving ? qint64(double(job->m_total - job->m_done) / rate + 0.5) : -1;
    if (now.end) {
        job->m_state = *now.end;
        job->m_result = now.result;
        job->m_error = *now.end == Job::State::Failed ? now.why : Error();
        job->m_secondsLeft = -1;
    }
    Q_EMIT job->changed();
    if (now.end && job)
        Q_EMIT job->finished();
}

} // namespace cm
