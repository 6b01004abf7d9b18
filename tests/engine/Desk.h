// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/domain/Entities.h"
#include "engine/JobModel.h"
#include "engine/importing/ImportJobs.h"
#include "engine/importing/ImportWorker.h"
#include "engine/sending/LaunchJobs.h"
#include "engine/sending/SendWorker.h"
#include "engine/sync/ApiClient.h"
#include "models/cache/CacheStore.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace cm::test {

class ManualClock : public Clock {
public:
    qint64 nowMs() const override { return now; }
    std::atomic<qint64> now = 1'764'000'000'000;
};

/// The desktop's side below the GUI, on one folder: made, and lost without any clean-up, as often as a test likes.
class Desk {
public:
    Desk(const QString &dir, const QUrl &service, const Clock &clock, SteadyClient::Pace pace = {1, 4}, int window = 2)
        : worker(clock)
        , cache(dir + QStringLiteral("/cache.sqlite"))
    {
        const Result<void> opened = cache.open();
        if (!opened)
            qFatal("cache: %s", qPrintable(opened.error().detail));
        api.setBaseUrl(service);
        api.setAccessToken(QStringLiteral("token"));
        LaunchNeeds needs;
        needs.api = &api;
        needs.cache = &cache;
        needs.worker = &worker;
        needs.clock = &clock;
        needs.ensureEntries = [this](const QStringList &lists, QObject *context, LaunchNeeds::EntriesDone done) {
            ensured.append(lists);
            QMetaObject::invokeMethod(
                context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        };
        needs.pace = pace;
        needs.window = window;
        launches = std::make_unique<LaunchJobs>(needs);
        imports =
            std::make_unique<ImportJobs>(ImportNeeds{&api, &cache, &importWorker, &clock, dir + QStringLiteral("/rejected"), {}, pace});
    }
    ~Desk()
    {
        launches.reset();
        imports.reset();
    }

    Job *launch(const QString &campaignId)
    {
        Job *job = jobs.add(campaignId, Job::Kind::Launch, QStringLiteral("Launch"));
        QObject::connect(job, &Job::pauseRequested, launches.get(), [this, campaignId] { launches->pause(campaignId); });
        QObject::connect(job, &Job::resumeRequested, launches.get(), [this, campaignId] { launches->resume(campaignId); });
        QObject::connect(job, &Job::cancelRequested, launches.get(), [this, campaignId] { launches->cancel(campaignId); });
        launches->launch(campaignId, JobUpdater(job));
        return job;
    }
    Job *import(const QString &listId, const ImportRequest &request)
    {
        Job *job = jobs.add(listId, Job::Kind::Import, QStringLiteral("Import"));
        QObject::connect(job, &Job::cancelRequested, imports.get(), [this, listId] { imports->cancel(listId); });
        imports->start(listId, request, JobUpdater(job));
        return job;
    }

    SendWorker worker;
    ImportWorker importWorker;
    CacheStore cache;
    ApiClient api;
    JobModel jobs;
    std::unique_ptr<LaunchJobs> launches;
    std::unique_ptr<ImportJobs> imports;
    QStringList ensured;
};

/// Puts entities into the cache as a sync would.
inline void putIntoCache(CacheStore &cache, const QList<QPair<QString, QJsonObject>> &entities)
{
    static qint64 rev = 0;
    QJsonArray changes;
    for (const auto &[type, data] : entities) {
        ++rev;
        QJsonObject o = data;
        o.insert(QStringLiteral("rev"), rev);
        const QString id = type == QLatin1String("network") ? jsonString(o, u"mccmnc") : jsonString(o, u"id");
        changes.append(
            QJsonObject{{QStringLiteral("scope"), type == QLatin1String("network") ? QStringLiteral("org") : QStringLiteral("accounts")},
                        {QStringLiteral("type"), type},
                        {QStringLiteral("id"), id},
                        {QStringLiteral("rev"), rev},
                        {QStringLiteral("op"), QStringLiteral("put")},
                        {QStringLiteral("data"), o}});
    }
    const auto applied = cache.applySyncPage({{QStringLiteral("cursor"), QStringLiteral("c%1").arg(rev)},
                                              {QStringLiteral("has_more"), false},
                                              {QStringLiteral("scopes"), QJsonObject()},
                                              {QStringLiteral("changes"), changes}},
                                             1);
    if (!applied)
        qFatal("sync page: %s", qPrintable(applied.error().detail));
}

/// A list with its entries, ready.
inline DistributionList putList(CacheStore &cache, const QString &id, const QStringList &columns, const QList<ListEntry> &entries)
{
    DistributionList list;
    list.id = id;
    list.name = QStringLiteral("List ") + id.right(2);
    list.status = ListStatus::Ready;
    list.columns = columns;
    list.entries = entries.size();
    putIntoCache(cache, {{QStringLiteral("list"), list.toJson()}});
    if (!cache.addEntries(id, entries) || !cache.completeEntries(id))
        qFatal("entries");
    return list;
}

inline TrafficAccount campaignAccount()
{
    TrafficAccount account;
    account.id = QStringLiteral("01ACC0000000000000000000AA");
    account.name = account.displayName = QStringLiteral("Shop");
    account.gatewayId = QStringLiteral("01GTW0000000000000000000AA");
    return account;
}

inline QString number(qint64 n)
{
    return QStringLiteral("+4917%1").arg(10'000'000 + n);
}

} // namespace cm::test
