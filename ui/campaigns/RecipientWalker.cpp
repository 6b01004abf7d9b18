// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/RecipientWalker.h"

#include "core/base/Continue.h"
#include "core/phone/PhoneNumbers.h"
#include "engine/Engine.h"
#include "models/cache/CacheReader.h"

namespace cm {

RecipientWalker::RecipientWalker(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{}

void RecipientWalker::setLists(const QStringList &listIds)
{
    if (m_listIds == listIds)
        return;
    m_listIds = listIds;
    m_sample.reset();
    Q_EMIT sampleChanged();
    fetch();
}

void RecipientWalker::retry()
{
    fetch();
}

void RecipientWalker::fetch()
{
    const quint64 ticket = ++m_ticket;
    m_fetching = !m_listIds.isEmpty();
    if (!m_fetching)
        return;
    continueWith(m_engine.ensureEntries(m_listIds), this, [this, ticket](const Result<void> &result) {
        if (ticket != m_ticket)
            return;
        m_fetching = false;
        if (result)
            load(0);
        else
            Q_EMIT failed(result.error());
    });
}

void RecipientWalker::show(qint64 index)
{
    if (m_sample && m_sample->count > 0)
        load(qBound<qint64>(0, index, m_sample->count - 1));
}

void RecipientWalker::load(qint64 index)
{
    CacheReader *reader = m_engine.reader();
    if (!reader)
        return;
    const quint64 ticket = ++m_ticket;
    continueWith(reader->recipient(m_listIds, index), this, [this, ticket](const Result<RecipientSample> &sample) {
        if (ticket != m_ticket)
            return;
        if (!sample) {
            // A list without entries is no error to tell: the list field says so already.
            if (sample.error().code != ErrorCode::NotFound)
                Q_EMIT failed(sample.error());
            return;
        }
        m_sample = *sample;
        if (!hasPermission(m_engine.me().permissions, Permission::SeeFullNumbers))
            m_sample->entry.number = maskNumber(m_sample->entry.number);
        Q_EMIT sampleChanged();
    });
}

} // namespace cm
