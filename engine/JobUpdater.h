// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "engine/Job.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace cm {

/// How the thread that does the work tells a Job about it: any thread, any rate; the Job hears of it at most every 100 ms and always of
/// the end. A value: copies speak to the same job. Made on the GUI thread. After the end nothing more is heard.
class JobUpdater {
public:
    JobUpdater() = default;
    explicit JobUpdater(Job *job);

    void setStep(const QString &step);
    /// total 0 = not known. The time left is worked out from the rate.
    void setProgress(qint64 done, qint64 total);
    /// why: what a person has to decide before it goes on (Job::error() while it is paused), e.g. launch.too_late; none = they paused it.
    void setPaused(bool paused, const Error &why = {});
    void finish(const QVariant &result);
    void fail(const Error &error);
    void cancelled();

private:
    class Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace cm
