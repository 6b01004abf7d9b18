// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/EntryFetcher.h"

#include "core/domain/Entities.h"
#include "core/wire/Api.h"
#include "engine/sync/ApiClient.h"
#include "engine/sync/ApiErrors.h"
#include "models/cache/CacheStore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cm {

EntryFetcher::EntryFetcher(ApiClient &api, CacheStore &cache, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
{}

void EntryFetcher::ensure(const QStringList &listIds, QObject *context, Done done)
{
    Waiting waiting{{}, context, std::move(done)};
    for (const QString &id : listIds) {
        if (!m_cache.entriesComplete(id))
            waiting.listIds.append(id);
    }
    if (waiting.listIds.isEmpty()) {
        waiting.done({});
        return;
    }
    m_waiting.append(waiting);
    for (const QString &id : std::as_const(waiting.listIds)) {
        if (!m_fetching.contains(id)) {
            m_fetching.insert(id);
            fetch(id);
        }
    }
}

void EntryFetcher::fetch(const QString &listId)
{
    const QString path =
        u"/v1/lists/%1/entries?after=%2&limit=%3"_s.arg(listId).arg(m_cache.entryCount(listId) - 1).arg(wire::kMaxListBatch);
    m_api.send(ApiRequest::get(path), this, [this, listId](const ApiReply &reply) { arrived(listId, reply); });
}

void EntryFetcher::arrived(const QString &listId, const ApiReply &reply)
{
    if (!reply.ok()) {
        settle(listId, fail(reply.error));
        return;
    }
    QList<ListEntry> entries;
    const QJsonArray rows = reply.body.value("entries"_L1).toArray();
    entries.reserve(rows.size());
    for (const QJsonValue &row : rows)
        entries.append(ListEntry::fromJson(row.toObject()));
    const bool more = reply.body.value("has_more"_L1).toBool();
    if (more && (entries.isEmpty() || entries.last().ordinal < m_cache.entryCount(listId))) {
        settle(listId, fail(protocolError(u"entries do not go on"_s)));
        return;
    }
    if (!entries.isEmpty()) {
        if (auto added = m_cache.addEntries(listId, entries); !added) {
            settle(listId, added);
            return;
        }
    }
    if (more)
        fetch(listId);
    else
        settle(listId, m_cache.completeEntries(listId));
}

void EntryFetcher::settle(const QString &listId, const Result<void> &result)
{
    m_fetching.remove(listId);
    QList<Waiting> ready;
    for (qsizetype i = m_waiting.size() - 1; i >= 0; --i) {
        Waiting &waiting = m_waiting[i];
        if (!waiting.listIds.removeOne(listId))
            continue;
        if (!result || waiting.listIds.isEmpty())
            ready.prepend(m_waiting.takeAt(i));
    }
    for (const Waiting &waiting : std::as_const(ready)) {
        if (waiting.context)
            waiting.done(result);
    }
}

} // namespace cm
