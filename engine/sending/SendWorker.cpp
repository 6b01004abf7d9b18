// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/SendWorker.h"

#include "engine/sending/LaunchCheck.h"
#include "engine/sending/PreflightRun.h"
#include "models/cache/SendReader.h"

#include <QCoreApplication>
#include <QPromise>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlice = 2000; // recipients between two looks at the event loop

Error cancelledError()
{
    return {ErrorCode::Cancelled, u"send.cancelled"_s, QCoreApplication::translate("engine", "Stopped."), {}};
}

/// A future that always gets an answer: Cancelled when nobody gave another one.
template<class T>
class Answer {
public:
    Answer() { m_promise.start(); }
    ~Answer() { give(fail(cancelledError())); }
    Q_DISABLE_COPY_MOVE(Answer)

    QFuture<Result<T>> future() const { return m_promise.future(); }
    void give(Result<T> result)
    {
        if (m_given)
            return;
        m_given = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

} // namespace

/// Owned by the send thread's context; deletes itself when it is over.
class SendWorker::Preflight : public QObject {
public:
    Preflight(QObject *parent, const QString &file, const Campaign &campaign, qint64 nowMs, std::shared_ptr<Answer<PreflightReport>> answer,
              quint64 number, std::shared_ptr<std::atomic<quint64>> latest)
        : QObject(parent)
        , m_run(file, campaign, nowMs)
        , m_answer(std::move(answer))
        , m_number(number)
        , m_latest(std::move(latest))
    {}

    void step()
    {
        if (*m_latest != m_number)
            return over(fail(cancelledError()));
        const Result<bool> done = m_run.step(kSlice);
        if (!done)
            return over(fail(done.error()));
        if (*done)
            return over(m_run.report());
        QMetaObject::invokeMethod(this, &Preflight::step, Qt::QueuedConnection);
    }

private:
    void over(Result<PreflightReport> result)
    {
        m_answer->give(std::move(result));
        deleteLater();
    }

    PreflightRun m_run;
    std::shared_ptr<Answer<PreflightReport>> m_answer;
    quint64 m_number;
    std::shared_ptr<std::atomic<quint64>> m_latest;
};

SendWorker::SendWorker(const Clock &clock)
    : m_clock(clock)
    , m_context(new QObject)
    , m_latest(std::make_shared<std::atomic<quint64>>(0))
{
    m_thread.setObjectName(u"send"_s);
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

SendWorker::~SendWorker()
{
    ++*m_latest;
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<PreflightReport>> SendWorker::preflight(const QString &cacheFile, const Campaign &campaign)
{
    const quint64 number = ++*m_latest;
    auto answer = std::make_shared<Answer<PreflightReport>>();
    const QFuture<Result<PreflightReport>> future = answer->future();
    QMetaObject::invokeMethod(
        m_context,
        [this, answer = std::move(answer), number, cacheFile, campaign] {
            (new Preflight(m_context, cacheFile, campaign, m_clock.nowMs(), answer, number, m_latest))->step();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Result<void>> SendWorker::check(const QString &cacheFile, const Campaign &campaign)
{
    auto answer = std::make_shared<Answer<void>>();
    const QFuture<Result<void>> future = answer->future();
    QMetaObject::invokeMethod(
        m_context,
        [this, answer = std::move(answer), cacheFile, campaign] {
            SendReader reader(cacheFile);
            Result<void> result = reader.open();
            if (result) {
                const LaunchCheck check = LaunchCheck::run(reader, campaign, m_clock.nowMs());
                if (!check.problems.isEmpty())
                    result = fail(check.problems.first());
            }
            answer->give(std::move(result));
        },
        Qt::QueuedConnection);
    return future;
}

BatchProducer *SendWorker::produce(BatchProducer::Plan plan)
{
    auto *producer = new BatchProducer(std::move(plan));
    producer->moveToThread(&m_thread);
    return producer;
}

} // namespace cm
