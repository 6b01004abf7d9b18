// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/ImportProducer.h"

namespace cm {

namespace {

constexpr int kSlice = 2000; // rows between two looks at the event loop

} // namespace

ImportProducer::ImportProducer(ImportRequest request, QString rejectedFile)
    : m_source(std::move(request), std::move(rejectedFile))
{}

ImportProducer::~ImportProducer() = default;

void ImportProducer::request()
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

void ImportProducer::addOptedOut(const QList<ListEntry> &entries, const QList<qint64> &rows)
{
    QMetaObject::invokeMethod(
        this,
        [this, entries, rows] {
            if (const Result<void> added = m_source.addOptedOut(entries, rows); !added)
                giveUp(added.error());
        },
        Qt::QueuedConnection);
}

void ImportProducer::finish()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_stopped)
                return;
            if (const Result<ImportReport> report = m_source.finish(); report)
                Q_EMIT reported(*report);
            else
                Q_EMIT failed(report.error());
        },
        Qt::QueuedConnection);
}

void ImportProducer::discard()
{
    stop();
    QMetaObject::invokeMethod(
        this, [this] { m_source.discard(); }, Qt::QueuedConnection);
}

void ImportProducer::giveUp(const Error &error)
{
    if (m_stopped || std::exchange(m_over, true))
        return;
    Q_EMIT failed(error);
}

void ImportProducer::work()
{
    m_scheduled = false;
    if (m_stopped || m_over || m_requested == 0)
        return;
    if (!m_open) {
        if (const Result<void> open = m_source.open(); !open)
            return giveUp(open.error());
        m_open = true;
        Q_EMIT opened(m_source.columns(), m_source.bytes());
    }
    ContactSource::Portion portion;
    const Result<ContactSource::Step> step = m_source.next(portion, kSlice);
    if (!step)
        return giveUp(step.error());
    if (*step == ContactSource::Step::End) {
        m_over = true;
        Q_EMIT ended();
        return;
    }
    if (*step == ContactSource::Step::Portion) {
        --m_requested;
        Q_EMIT produced(portion);
    }
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &ImportProducer::work, Qt::QueuedConnection);
}

} // namespace cm
