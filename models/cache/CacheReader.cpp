// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/CacheReader.h"

#include "core/domain/Preference.h"

#include "core/base/Json.h"
#include "models/cache/EntityQueries.h"
#include "models/cache/FieldsJson.h"
#include "models/cache/MessageQueries.h"
#include "models/cache/NotificationQueries.h"
#include "models/cache/ReadContext.h"
#include "models/cache/RecipientOrder.h"
#include "models/cache/TrafficQueries.h"

#include <QCoreApplication>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

constexpr int kThreads = 3;

Error notFound()
{
    return {ErrorCode::NotFound,
            u"cache.not_found"_s,
            QCoreApplication::translate("cache", "It is not there any more. Somebody may have deleted it."),
            {}};
}

} // namespace

class CacheReader::Private {
public:
    /// What a thread of the pool runs: with its context, or with the error for which it has none.
    using Task = std::function<void(ReadContext *, const Error &)>;

    explicit Private(QString cacheFile);
    ~Private();
    void loop();

    template<class T, class Query>
    QFuture<Result<T>> ask(Query query)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        if (pretence == Pretence::Failing) {
            promise->addResult(Result<T>(fail(pretended)));
            promise->finish();
            return future;
        }
        Task task = [promise, query = std::move(query)](ReadContext *context, const Error &error) {
            if (!context) {
                promise->addResult(Result<T>(fail(error)));
            } else {
                SqlConnection &connection = context->connection();
                connection.exec(u"BEGIN"_s);
                context->begin();
                Result<T> answer = query(*context);
                connection.exec(u"COMMIT"_s);
                if (auto ok = connection.takeFailure(); !ok) {
                    connection.db().rollback();
                    (void)connection.takeFailure();
                    answer = fail(ok.error());
                }
                promise->addResult(std::move(answer));
            }
            promise->finish();
        };
        if (pretence == Pretence::Waiting) {
            open.push_back(std::move(task));
            return future;
        }
        {
            std::lock_guard guard(mutex);
            tasks.push_back(std::move(task));
        }
        came.notify_one();
        return future;
    }

    QString file;
    RecipientOrderCache recipients;
    std::mutex mutex;
    std::condition_variable came;
    std::deque<Task> tasks;
    Pretence pretence = Pretence::None; ///< of the GUI thread, as what follows
    Error pretended;
    std::deque<Task> open;
    bool stopping = false;
    std::vector<std::thread> threads;
};

CacheReader::Private::Private(QString cacheFile)
    : file(std::move(cacheFile))
{
    for (int i = 0; i < kThreads; ++i)
        threads.emplace_back([this] { loop(); });
}

CacheReader::Private::~Private()
{
    {
        std::lock_guard guard(mutex);
        stopping = true;
    }
    came.notify_all();
    for (std::thread &thread : threads)
        thread.join();
}

void CacheReader::Private::loop()
{
    std::unique_ptr<SqlConnection> connection;
    std::unique_ptr<ReadContext> context;
    for (;;) {
        Task task;
        {
            std::unique_lock lock(mutex);
            came.wait(lock, [this] { return stopping || !tasks.empty(); });
            if (tasks.empty())
                return;
            task = std::move(tasks.front());
            tasks.pop_front();
        }
        Error error;
        if (!context) {
            auto opened = SqlConnection::open(file, SqlConnection::Mode::ReadOnly);
            if (opened) {
                connection = std::move(*opened);
                context = std::make_unique<ReadContext>(*connection);
            } else {
                error = opened.error();
            }
        }
        task(context.get(), error);
    }
}

CacheReader::CacheReader(const QString &cacheFile)
    : d(std::make_unique<Private>(cacheFile))
{}

CacheReader::~CacheReader() = default;

QFuture<Result<Page<DistributionList>>> CacheReader::lists(const PageRequest &request) const
{
    using T = Page<DistributionList>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return EntityQueries(c).pageOf<DistributionList>(u"list"_s, request); });
}

QFuture<Result<Page<MessageTemplate>>> CacheReader::templates(const PageRequest &request) const
{
    using T = Page<MessageTemplate>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return EntityQueries(c).pageOf<MessageTemplate>(u"template"_s, request); });
}

QFuture<Result<Page<Campaign>>> CacheReader::campaigns(const PageRequest &request) const
{
    using T = Page<Campaign>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return EntityQueries(c).pageOf<Campaign>(u"campaign"_s, request); });
}

QFuture<Result<Page<TrafficAccount>>> CacheReader::accounts(const PageRequest &request) const
{
    using T = Page<TrafficAccount>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return EntityQueries(c).pageOf<TrafficAccount>(u"account"_s, request); });
}

QFuture<Result<Page<Gateway>>> CacheReader::gateways(const PageRequest &request) const
{
    using T = Page<Gateway>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return EntityQueries(c).pageOf<Gateway>(u"gateway"_s, request); });
}

QFuture<Result<Page<ListEntry>>> CacheReader::entries(const QString &listId, const PageRequest &request) const
{
    using T = Page<ListEntry>;
    return d->ask<T>([listId, request](ReadContext &c) -> Result<T> { return EntityQueries(c).entries(listId, request); });
}

QFuture<Result<Page<MessageRow>>> CacheReader::messages(const PageRequest &request) const
{
    using T = Page<MessageRow>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return MessageQueries(c).page(request); });
}

QFuture<Result<Page<StatisticsRow>>> CacheReader::statistics(const StatisticsRequest &request) const
{
    using T = Page<StatisticsRow>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return TrafficQueries(c).statistics(request); });
}

QFuture<Result<DashboardData>> CacheReader::dashboard(const DashboardRequest &request) const
{
    return d->ask<DashboardData>([request](ReadContext &c) -> Result<DashboardData> { return TrafficQueries(c).dashboard(request); });
}

QFuture<Result<Page<Notification>>> CacheReader::notifications(const PageRequest &request) const
{
    using T = Page<Notification>;
    return d->ask<T>([request](ReadContext &c) -> Result<T> { return NotificationQueries(c).page(request); });
}

QFuture<Result<NotificationSummary>> CacheReader::notificationSummary(int latest) const
{
    using T = NotificationSummary;
    return d->ask<T>([latest](ReadContext &c) -> Result<T> { return NotificationQueries(c).summary(latest); });
}

QFuture<Result<DistributionList>> CacheReader::list(const QString &id) const
{
    return d->ask<DistributionList>([id](ReadContext &c) -> Result<DistributionList> {
        const auto found = EntityQueries(c).one(u"list"_s, id);
        return found ? Result<DistributionList>(DistributionList::fromJson(*found)) : fail(notFound());
    });
}

QFuture<Result<Campaign>> CacheReader::campaign(const QString &id) const
{
    return d->ask<Campaign>([id](ReadContext &c) -> Result<Campaign> {
        const auto found = EntityQueries(c).one(u"campaign"_s, id);
        return found ? Result<Campaign>(Campaign::fromJson(*found)) : fail(notFound());
    });
}

QFuture<Result<Gateway>> CacheReader::gateway(const QString &id) const
{
    return d->ask<Gateway>([id](ReadContext &c) -> Result<Gateway> {
        const auto found = EntityQueries(c).one(u"gateway"_s, id);
        return found ? Result<Gateway>(Gateway::fromJson(*found)) : fail(notFound());
    });
}

QFuture<Result<RecipientSample>> CacheReader::recipient(const QStringList &listIds, qint64 index) const
{
    return d->ask<RecipientSample>([this, listIds, index](ReadContext &c) -> Result<RecipientSample> {
        auto sample = d->recipients.sample(c, listIds, index);
        return sample ? Result<RecipientSample>(*sample) : fail(notFound());
    });
}

QFuture<Result<QJsonObject>> CacheReader::draft(const QString &key) const
{
    return d->ask<QJsonObject>([key](ReadContext &c) -> Result<QJsonObject> {
        SqlStatement s(c.connection(), u"SELECT data FROM draft WHERE key = ?"_s);
        return s.run(key) && s.next() ? s.json(0) : QJsonObject();
    });
}

void CacheReader::setPretence(Pretence pretence, const Error &error)
{
    d->pretence = pretence;
    d->pretended = error;
}

QFuture<Result<QJsonObject>> CacheReader::preference(const QString &key) const
{
    return d->ask<QJsonObject>([key](ReadContext &c) -> Result<QJsonObject> {
        SqlStatement s(c.connection(), u"SELECT coalesce(pending, data) FROM entity WHERE type = 'preference' AND id = ?"_s);
        return s.run(key) && s.next() ? Preference::fromJson(s.json(0)).fields : QJsonObject();
    });
}

QFuture<Result<qint64>> CacheReader::dataAsOfMs() const
{
    return d->ask<qint64>([](ReadContext &c) -> Result<qint64> {
        return SqlStatement::first(c.connection(), u"SELECT value FROM meta WHERE key = 'data_as_of_ms'"_s).toLongLong();
    });
}

} // namespace cm
