// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sync/Outbox.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "engine/sync/ApiClient.h"
#include "engine/sync/ThreeWayMerge.h"
#include "models/cache/CacheStore.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

Q_LOGGING_CATEGORY(log, "cm.outbox")

constexpr int kFirstPauseMs = 1000;
constexpr int kLongestPauseMs = 60'000;
constexpr int kAtATime = 4;

QString entityKey(const OutboxRow &row)
{
    return row.type + u'/' + row.entityId;
}

} // namespace

Outbox::Outbox(ApiClient &api, CacheStore &cache, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_cache(cache)
    , m_clock(clock)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Outbox::flush);
    m_count = m_cache.outboxCount();
}

void Outbox::start()
{
    m_running = true;
    recount();
    flush();
}

void Outbox::stop()
{
    m_running = false;
    m_retry.stop();
    for (const quint64 call : std::as_const(m_calls))
        m_api.cancel(call);
    m_calls.clear();
    m_busy.clear();
}

Result<void> Outbox::queue(OutboxRow row, const std::optional<QJsonObject> &pending)
{
    row.id = newUlid(m_clock.nowMs());
    row.createdAtMs = m_clock.nowMs();
    auto queued = m_cache.queueEdit(row, pending);
    recount();
    if (queued)
        flush();
    return queued;
}

Result<void> Outbox::queueMark(OutboxRow row)
{
    row.id = newUlid(m_clock.nowMs());
    row.createdAtMs = m_clock.nowMs();
    auto queued = m_cache.queueMark(row);
    recount();
    if (queued)
        flush();
    return queued;
}

void Outbox::flush()
{
    if (!m_running)
        return;
    m_retry.stop();
    const auto rows = m_cache.outbox();
    if (!rows) {
        qCWarning(log) << "cannot be read:" << rows.error().detail;
        m_retry.start(kLongestPauseMs);
        return;
    }
    QSet<QString> passed = m_busy;
    for (const OutboxRow &row : *rows) {
        if (m_busy.size() >= kAtATime)
            break;
        const QString key = entityKey(row);
        if (passed.contains(key))
            continue;
        passed.insert(key);
        if (row.state == OutboxRow::State::Waiting)
            send(row);
    }
}

void Outbox::send(const OutboxRow &row)
{
    if (auto marked = m_cache.markTried(row.id); !marked) {
        // Without this mark a crash could lead to another body under the same key.
        m_retry.start(kFirstPauseMs);
        return;
    }
    ApiRequest request = ApiRequest::write(row.method.toLatin1(), row.path, row.body, row.id);
    if (row.method != "DELETE"_L1)
        request.ifMatch = row.ifMatch;
    m_busy.insert(entityKey(row));
    const auto number = std::make_shared<quint64>(0);
    *number = m_api.send(request, this, [this, row, number](const ApiReply &reply) {
        m_calls.remove(*number);
        m_busy.remove(entityKey(row));
        answered(row, reply);
    });
    m_calls.insert(*number);
}

void Outbox::answered(const OutboxRow &row, const ApiReply &reply)
{
    const bool deletes = row.method == "DELETE"_L1;
    if (reply.ok() || (deletes && reply.status == 404)) {
        m_pauseMs = 0;
        const bool gone = deletes || reply.body.isEmpty();
        auto confirmedEdit = m_cache.confirmEdit(row.id, gone ? std::nullopt : std::optional(reply.body));
        if (!confirmedEdit) {
            // The service has it; under the same key it will only say so again.
            m_retry.start(kFirstPauseMs);
            return;
        }
        recount();
        Q_EMIT confirmed();
        flush();
        return;
    }
    if (reply.isTemporary() || reply.error.code == ErrorCode::Cancelled || reply.status == 401) {
        m_pauseMs = std::clamp(m_pauseMs * 2, kFirstPauseMs, kLongestPauseMs);
        if (reply.status != 401 && !m_retry.isActive())
            m_retry.start(std::max(m_pauseMs, reply.retryAfterS * 1000));
        return;
    }
    const QJsonObject current = reply.body.value("current"_L1).toObject();
    if (reply.status == 412 && !current.isEmpty())
        conflicted(row, current);
    else
        refuse(row, reply.error, current.isEmpty() ? std::nullopt : std::optional(current));
    flush();
}

void Outbox::conflicted(const OutboxRow &row, const QJsonObject &current)
{
    const MergeResult merged = threeWayMerge(row.base, row.body, current);
    if (!merged.conflicts.isEmpty()) {
        refuse(row,
               {ErrorCode::Conflict, u"edit.conflict"_s,
                tr("Somebody else has changed the same thing meanwhile. Decide whether your change or theirs is to stay."),
                merged.conflicts.join(u", "_s)},
               current);
        return;
    }
    Result<void> done;
    if (merged.changes)
        done = m_cache.rebaseEdit(row.id, newUlid(m_clock.nowMs()), merged.body, current);
    else
        done = m_cache.confirmEdit(row.id, current);
    if (!done)
        qCWarning(log) << "a merge could not be stored:" << done.error().detail;
    recount();
}

void Outbox::refuse(const OutboxRow &row, const Error &error, const std::optional<QJsonObject> &current)
{
    if (auto stored = m_cache.setAttention(row.id, error, current); !stored)
        qCWarning(log) << "a refusal could not be stored:" << stored.error().detail;
    OutboxRow refused = row;
    refused.error = error;
    recount();
    Q_EMIT attention(describe(refused));
}

Result<void> Outbox::retry(const QString &id)
{
    auto done = m_cache.retryEdit(id, newUlid(m_clock.nowMs()));
    recount();
    flush();
    return done;
}

Result<void> Outbox::discard(const QString &id)
{
    auto done = m_cache.discardEdit(id);
    recount();
    flush();
    return done;
}

void Outbox::recount()
{
    const int now = m_cache.outboxCount();
    if (now == m_count)
        return;
    m_count = now;
    Q_EMIT countChanged();
}

OutboxItem Outbox::describe(const OutboxRow &row)
{
    QString name = jsonString(row.body, u"name");
    if (name.isEmpty())
        name = jsonString(row.base, u"name");
    OutboxItem item{row.id, row.type, row.entityId, {}, row.error};
    if (row.type == "template"_L1)
        item.title = tr("Template “%1”").arg(name);
    else if (row.type == "campaign"_L1)
        item.title = tr("Campaign “%1”").arg(name);
    else if (row.type == "list"_L1)
        item.title = tr("Distribution list “%1”").arg(name);
    else if (row.type == "preference"_L1)
        item.title = tr("How you have set up a page");
    else if (row.type == "notification"_L1)
        item.title = tr("Marks of notifications");
    else
        item.title = tr("Your account settings");
    return item;
}

} // namespace cm
