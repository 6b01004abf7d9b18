// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending/BatchProducer.h"

#include "engine/sending/Gzip.h"

namespace cm {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlice = 2000; // recipients between two looks at the event loop

} // namespace

BatchProducer::BatchProducer(Plan plan)
    : m_plan(std::move(plan))
{}

void BatchProducer::request()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            ++m_requested;
            if (!m_scheduled)
                work();
        },
        Qt::QueuedConnection);
}

void BatchProducer::work()
{
    m_scheduled = false;
    if (m_stopped || m_over || m_requested == 0)
        return;
    const auto end = [this](const Error &error) {
        m_over = true;
        m_stream.reset();
        Q_EMIT failed(error);
    };
    if (!m_stream) {
        Result<std::unique_ptr<BatchStream>> stream = BatchStream::open(m_plan.cacheFile, m_plan.campaign);
        if (!stream)
            return end(stream.error());
        m_stream = std::move(*stream);
    }
    BatchStream::Batch batch;
    const Result<BatchStream::Step> step = m_stream->next(batch, kSlice);
    if (!step)
        return end(step.error());
    if (*step == BatchStream::Step::End) {
        m_over = true;
        const ProducedAll all{m_stream->batches(), m_stream->totals(), m_stream->sealHash()};
        m_stream.reset();
        Q_EMIT finished(all);
        return;
    }
    if (*step == BatchStream::Step::Batch) {
        const bool known = batch.n < m_plan.known.size();
        if (known && m_plan.known.at(batch.n) != batch.hash) {
            return end(
                {ErrorCode::Conflict, u"launch.rendered_differs"_s,
                 tr("The messages of this campaign no longer come out as those that are already on the service, because a list or the "
                    "program has changed. Nothing was sent; please launch the campaign again."),
                 u"batch %1"_s.arg(batch.n)});
        }
        if (!known || !m_plan.stored.contains(batch.n)) {
            --m_requested;
            Q_EMIT produced({batch.n, batch.messages, gzip(batch.body), batch.hash, batch.upToHere});
        }
    }
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &BatchProducer::work, Qt::QueuedConnection);
}

} // namespace cm
