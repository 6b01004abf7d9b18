// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/importing/ImportTask.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "engine/importing/ImportProducer.h"
#include "engine/importing/ImportWorker.h"
#include "models/cache/CacheStore.h"

#include <QLoggingCategory>
#include <QSet>

namespace cm {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcImport, "cm.import")

constexpr int kPortionsAhead = 3; // read, being checked, being sent

} // namespace

ImportTask::ImportTask(ImportNeeds needs, const QString &listId, const ImportRequest &request, JobUpdater job, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_listId(listId)
    , m_request(request)
    , m_job(std::move(job))
    , m_client(*m_needs.api, m_needs.pace, this)
{
    connect(&m_client, &SteadyClient::waiting, this, [this](const Error &why) {
        if (!m_over)
            m_job.setStep(SteadyClient::describe(why));
    });
    connect(&m_client, &SteadyClient::reachedAgain, this, [this] {
        if (!m_over)
            m_job.setStep(m_takingBack ? tr("Taking it back") : tr("Importing contacts"));
    });
}

ImportTask::~ImportTask()
{
    if (!m_over) {
        m_job.fail({ErrorCode::Cancelled,
                    u"import.interrupted"_s,
                    tr("The workspace was closed before the import had finished. Nothing was imported."),
                    {}});
    }
    stopProducer();
}

QString ImportTask::path(const QString &rest) const
{
    return u"/v1/lists/"_s + m_listId + rest;
}

ApiRequest ImportTask::write(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    return ApiRequest::write(method, path, body, newUlid(m_needs.clock->nowMs()));
}

void ImportTask::start()
{
    if (name().isEmpty()) {
        return giveUp({ErrorCode::InvalidInput, u"import.no_name"_s, tr("The list needs a name."), {}});
    }
    m_job.setStep(tr("Importing contacts"));
    m_producer = m_needs.worker->produce(m_request, m_needs.rejectedDir + u'/' + m_listId + u".csv"_s);
    connect(m_producer, &ImportProducer::opened, this, [this](const QStringList &columns, qint64 bytes) {
        m_columns = columns;
        m_bytes = bytes;
        m_job.setProgress(0, bytes);
    });
    connect(m_producer, &ImportProducer::produced, this, &ImportTask::taken);
    connect(m_producer, &ImportProducer::failed, this, &ImportTask::giveUp);
    connect(m_producer, &ImportProducer::reported, this, &ImportTask::finishList);
    connect(m_producer, &ImportProducer::ended, this, [this] {
        m_wanted = 0;
        m_readAll = true;
        finishWhenComplete();
    });
    pump();
}

void ImportTask::pump()
{
    while (m_producer && !m_readAll && m_wanted + m_portions.size() < kPortionsAhead) {
        ++m_wanted;
        m_producer->request();
    }
}

void ImportTask::taken(const ContactSource::Portion &portion)
{
    --m_wanted;
    m_portions.enqueue({portion, false});
    if (!m_listMade)
        return createList();
    checkNext();
}

void ImportTask::createList()
{
    if (std::exchange(m_listAsked, true))
        return;
    Q_EMIT listBegun();
    m_client.send(write("PUT", path(), {{u"name"_s, name()}, {u"columns"_s, toJsonArray(m_columns)}}), [this](const ApiReply &reply) {
        if (!reply.ok()) {
            m_listAsked = false;
            return giveUp(reply.error);
        }
        m_listMade = true;
        if (const Result<void> applied = m_needs.cache->applyEntity(u"list"_s, reply.body); !applied)
            qCWarning(lcImport) << "list not stored:" << applied.error().key;
        checkNext();
    });
}

// -- portions: checked one after the other, sent one after the other, and the next is checked while one is sent ---------------------------

void ImportTask::checkNext()
{
    if (m_checking || !m_listMade)
        return;
    for (const Portion &portion : std::as_const(m_portions)) {
        if (portion.checked)
            continue;
        m_checking = true;
        QStringList numbers;
        numbers.reserve(portion.read.entries.size());
        for (const ListEntry &entry : portion.read.entries)
            numbers.append(entry.number);
        ApiRequest request = write("POST", path(u":check"_s), {{u"numbers"_s, toJsonArray(numbers)}});
        request.gzip = true;
        m_client.send(request, [this](const ApiReply &reply) { checked(reply); });
        return;
    }
}

void ImportTask::checked(const ApiReply &reply)
{
    m_checking = false;
    if (!reply.ok())
        return giveUp(reply.error);
    const QStringList list = jsonStrings(reply.body, u"suppressed");
    const QSet<QString> suppressed(list.begin(), list.end());
    const auto portion = std::find_if(m_portions.begin(), m_portions.end(), [](const Portion &p) { return !p.checked; });
    portion->checked = true;
    if (!suppressed.isEmpty()) {
        ContactSource::Portion kept{{}, {}, portion->read.bytesRead};
        ContactSource::Portion out;
        for (qsizetype i = 0; i < portion->read.entries.size(); ++i) {
            ContactSource::Portion &side = suppressed.contains(portion->read.entries.at(i).number) ? out : kept;
            side.entries.append(portion->read.entries.at(i));
            side.rows.append(portion->read.rows.at(i));
        }
        portion->read = kept;
        m_producer->addOptedOut(out.entries, out.rows);
    }
    checkNext();
    sendNext();
}

void ImportTask::sendNext()
{
    while (!m_sending && !m_portions.isEmpty() && m_portions.head().checked && m_portions.head().read.entries.isEmpty())
        m_portions.dequeue();
    if (m_sending || m_portions.isEmpty() || !m_portions.head().checked) {
        pump();
        return finishWhenComplete();
    }
    m_sending = true;
    ContactSource::Portion portion = m_portions.dequeue().read;
    QJsonArray entries;
    for (ListEntry &entry : portion.entries) {
        entry.ordinal = m_entries++;
        entries.append(QJsonObject{{u"number"_s, entry.number}, {u"fields"_s, toJsonArray(entry.fields)}});
    }
    ApiRequest request = write("PUT", path(u"/batches/%1"_s.arg(m_batches++)), {{u"entries"_s, entries}});
    request.gzip = true;
    m_client.send(request, [this, kept = portion.entries, bytes = portion.bytesRead](const ApiReply &reply) { sent(kept, bytes, reply); });
    pump();
}

void ImportTask::sent(const QList<ListEntry> &entries, qint64 bytesRead, const ApiReply &reply)
{
    m_sending = false;
    if (!reply.ok())
        return giveUp(reply.error);
    if (const Result<void> stored = m_needs.cache->addEntries(m_listId, entries); !stored)
        return giveUp(stored.error());
    m_job.setProgress(bytesRead, m_bytes);
    sendNext();
}

// -- the end ---------------------------------------------------------------------------------------------------------------------------

void ImportTask::finishWhenComplete()
{
    if (!m_readAll || m_sending || m_checking || !m_portions.isEmpty() || m_takingBack || std::exchange(m_finishing, true))
        return;
    m_producer->finish();
}

void ImportTask::finishList(const ImportReport &report)
{
    if (m_entries == 0) {
        return giveUp(
            {ErrorCode::InvalidInput, u"import.all_opted_out"_s, tr("Every recipient of this file has opted out. No list was made."), {}});
    }
    m_job.setProgress(m_bytes, m_bytes);
    m_job.setStep(tr("Finishing"));
    const QJsonObject body{{u"batches"_s, m_batches},
                           {u"entries"_s, m_entries},
                           {u"rejected_invalid"_s, report.invalid},
                           {u"rejected_duplicate"_s, report.duplicates},
                           {u"rejected_opted_out"_s, report.optedOut}};
    m_client.send(write("POST", path(u":finish"_s), body), [this, report](const ApiReply &reply) { listFinished(report, reply); });
}

void ImportTask::listFinished(const ImportReport &report, const ApiReply &reply)
{
    if (!reply.ok())
        return giveUp(reply.error);
    // The list is whole from here on; what the cache lacks comes from the service when it is needed.
    if (const Result<void> applied = m_needs.cache->applyEntity(u"list"_s, reply.body); !applied)
        qCWarning(lcImport) << "list not stored:" << applied.error().key;
    if (const Result<void> complete = m_needs.cache->completeEntries(m_listId); !complete)
        qCWarning(lcImport) << "entries not complete:" << complete.error().key;
    ImportReport named = report;
    named.listId = m_listId;
    m_job.finish(QVariant::fromValue(named));
    end();
}

void ImportTask::cancel()
{
    if (m_over || m_takingBack)
        return;
    m_cancelled = true;
    giveUp({ErrorCode::Cancelled, u"import.cancelled"_s, tr("The import was cancelled."), {}});
}

void ImportTask::giveUp(const Error &error)
{
    if (m_over || m_takingBack)
        return;
    m_failure = error;
    m_client.stop();
    if (m_producer)
        m_producer->discard();
    stopProducer();
    m_portions.clear();
    takeBack();
}

void ImportTask::takeBack()
{
    m_takingBack = true;
    const auto done = [this] {
        if (const Result<void> dropped = m_needs.cache->dropEntries(m_listId); !dropped)
            qCWarning(lcImport) << "entries not dropped:" << dropped.error().key;
        if (m_cancelled)
            m_job.cancelled();
        else
            m_job.fail(m_failure);
        end();
    };
    if (!m_listAsked)
        return done();
    m_job.setStep(tr("Taking it back"));
    m_client.send(write("DELETE", path(), {}), [this, done](const ApiReply &reply) {
        if (!reply.ok() && reply.error.code != ErrorCode::NotFound)
            qCWarning(lcImport) << "half-made list not deleted:" << reply.error.key;
        if (const Result<void> removed = m_needs.cache->removeEntity(u"list"_s, m_listId); !removed)
            qCWarning(lcImport) << "list not removed:" << removed.error().key;
        done();
    });
}

void ImportTask::stopProducer()
{
    if (!m_producer)
        return;
    m_producer->disconnect(this);
    m_producer->stop();
    m_producer->deleteLater();
    m_producer = nullptr;
}

void ImportTask::end()
{
    m_over = true;
    m_client.stop();
    stopProducer();
    if (m_needs.pullSoon)
        m_needs.pullSoon();
    Q_EMIT over();
}

} // namespace cm
