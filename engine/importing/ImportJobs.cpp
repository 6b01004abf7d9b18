// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/ImportJobs.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "models/cache/CacheStore.h"

#include <QLoggingCategory>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcImport, "cm.import")

const QString kMetaKey = u"imports"_s; // JSON: list id -> {name, columns} of each list that is being made

} // namespace

ImportJobs::ImportJobs(ImportNeeds needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_client(*m_needs.api, m_needs.pace, this)
{}

QJsonObject ImportJobs::open() const
{
    return parseJsonObject(m_needs.cache->meta(kMetaKey).toUtf8()).value_or(QJsonObject());
}

void ImportJobs::setOpen(const QString &listId, const QJsonObject &what)
{
    QJsonObject all = open();
    if (what.isEmpty() && !all.contains(listId))
        return;
    if (what.isEmpty())
        all.remove(listId);
    else
        all.insert(listId, what);
    if (const Result<void> stored = m_needs.cache->setMeta(kMetaKey, QString::fromUtf8(toCompactJson(all))); !stored)
        qCWarning(lcImport) << "open imports not stored:" << stored.error().key;
}

void ImportJobs::start(const QString &listId, const ImportRequest &request, const JobUpdater &job)
{
    if (m_tasks.contains(listId))
        return;
    auto *task = new ImportTask(m_needs, listId, request, job, this);
    m_tasks.insert(listId, task);
    connect(task, &ImportTask::listBegun, this, [this, task] {
        setOpen(task->listId(), {{u"name"_s, task->name()}, {u"columns"_s, toJsonArray(task->columns())}});
    });
    connect(task, &ImportTask::over, this, [this, task] {
        setOpen(task->listId(), {});
        m_tasks.remove(task->listId());
        task->deleteLater();
    });
    task->start();
}

void ImportJobs::cancel(const QString &listId)
{
    if (ImportTask *task = m_tasks.value(listId))
        task->cancel();
}

void ImportJobs::takeBackLeftOvers()
{
    const QJsonObject all = open();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QString listId = it.key();
        if (m_tasks.contains(listId))
            continue;
        // The same PUT again answers with the list as it is now.
        const ApiRequest ask = ApiRequest::write("PUT", u"/v1/lists/"_s + listId, it.value().toObject(), newUlid(m_needs.clock->nowMs()));
        m_client.send(ask, [this, listId](const ApiReply &reply) {
            const auto settled = [this, listId] {
                setOpen(listId, {});
                Q_EMIT leftOverTakenBack(listId);
            };
            if (!reply.ok() || DistributionList::fromJson(reply.body).isComplete())
                return settled();
            if (const Result<void> dropped = m_needs.cache->dropEntries(listId); !dropped)
                qCWarning(lcImport) << "entries not dropped:" << dropped.error().key;
            const ApiRequest remove = ApiRequest::write("DELETE", u"/v1/lists/"_s + listId, {}, newUlid(m_needs.clock->nowMs()));
            m_client.send(remove, [this, listId, settled](const ApiReply &) {
                if (const Result<void> removed = m_needs.cache->removeEntity(u"list"_s, listId); !removed)
                    qCWarning(lcImport) << "list not removed:" << removed.error().key;
                settled();
            });
        });
    }
}

} // namespace cm
