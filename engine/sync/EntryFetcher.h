// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>

namespace cm {

class ApiClient;
class CacheStore;
struct ApiReply;

/// Brings the entries of lists into the cache, page by page; goes on where it stopped. However many ask for a list, it is fetched once.
/// Engine thread.
class EntryFetcher : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;

    EntryFetcher(ApiClient &api, CacheStore &cache, QObject *parent = nullptr);

    /// done comes when all lists are here, or with the first error; it is dropped when the context dies, and may come at once.
    void ensure(const QStringList &listIds, QObject *context, Done done);

private:
    struct Waiting {
        QStringList listIds;
        QPointer<QObject> context;
        Done done;
    };
    void fetch(const QString &listId);
    void arrived(const QString &listId, const ApiReply &reply);
    void settle(const QString &listId, const Result<void> &result);

    ApiClient &m_api;
    CacheStore &m_cache;
    QSet<QString> m_fetching;
    QList<Waiting> m_waiting;
};

} // namespace cm
