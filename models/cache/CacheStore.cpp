// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cache/CacheStore.h"

#include "core/base/Json.h"
#include "models/cache/CacheFile.h"
#include "models/cache/EntityTable.h"
#include "models/cache/FieldsJson.h"
#include "models/cache/MergeDelta.h"
#include "models/cache/MetaTable.h"
#include "models/cache/NotificationMarks.h"
#include "models/cache/OutboxTable.h"
#include "models/cache/SqlConnection.h"
#include "models/cache/SqlStatement.h"
#include "models/cache/SyncPage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cm {

namespace {

constexpr int kDeltaMs = 100;

Error closedError()
{
    return {ErrorCode::Io, u"cache.closed"_s, QCoreApplication::translate("cache", "No workspace is open."), {}};
}

UploadRow uploadFrom(const SqlStatement &s)
{
    UploadRow row;
    row.campaignId = s.text(0);
    row.phase = s.text(1);
    row.campaign = s.json(2);
    row.hashes = fieldsFromJson(s.text(3));
    row.messages = s.integer(4);
    row.paused = s.integer(5) != 0;
    row.startedAtMs = s.integer(6);
    row.notAfterMs = s.integer(7);
    return row;
}

} // namespace

class CacheStore::Private {
public:
    enum class When { AtOnce, Coalesced };

    /// One transaction; what it changed is announced when it has been committed.
    template<class Work>
    Result<void> write(When when, Work &&work)
    {
        if (!connection)
            return fail(closedError());
        CacheDelta delta;
        auto done = connection->transaction([&]() -> Result<void> { return work(delta); });
        if (done)
            announce(delta, when);
        return done;
    }
    void announce(const CacheDelta &delta, When when);
    void flush();
    Result<void> openFile(bool distrust);
    void refresh(const OutboxRow &row, CacheDelta &delta);
    qint64 confirmedRev(const QString &type, const QString &id);
    std::optional<QJsonObject> json(const QString &sql, const QString &type, const QString &id);

    CacheStore *q = nullptr;
    QString file;
    QString quarantined;
    std::unique_ptr<SqlConnection> connection;
    CacheDelta pendingDelta;
    bool deltaPending = false;
    QElapsedTimer lastDelta;
    QTimer *timer = nullptr;
};

void CacheStore::Private::announce(const CacheDelta &delta, When when)
{
    if (delta.types.isEmpty() && !delta.all)
        return;
    mergeDelta(pendingDelta, delta);
    deltaPending = true;
    if (when == When::AtOnce || !lastDelta.isValid() || lastDelta.elapsed() >= kDeltaMs)
        flush();
    else if (!timer->isActive())
        timer->start(kDeltaMs - static_cast<int>(lastDelta.elapsed()));
}

void CacheStore::Private::flush()
{
    timer->stop();
    if (!deltaPending)
        return;
    deltaPending = false;
    lastDelta.start();
    const CacheDelta delta = std::exchange(pendingDelta, {});
    Q_EMIT q->committed(delta);
}

Result<void> CacheStore::Private::openFile(bool distrust)
{
    connection.reset();
    auto opened = CacheFile::open(file, distrust);
    if (!opened)
        return fail(opened.error());
    connection = std::move(opened->connection);
    quarantined = opened->quarantined;
    return {};
}

/// After a change of this row of the outbox: what lies over its entities.
void CacheStore::Private::refresh(const OutboxRow &row, CacheDelta &delta)
{
    if (NotificationMarks::isMark(row))
        NotificationMarks(*connection, delta).refresh(row);
    else
        EntityTable(*connection, delta).refreshOverlay(row.type, row.entityId);
    delta.types.insert(u"outbox"_s);
}

qint64 CacheStore::Private::confirmedRev(const QString &type, const QString &id)
{
    return SqlStatement::first(*connection, u"SELECT rev FROM entity WHERE type = ? AND id = ? AND data IS NOT NULL"_s, type, id)
        .toLongLong();
}

std::optional<QJsonObject> CacheStore::Private::json(const QString &sql, const QString &type, const QString &id)
{
    if (!connection)
        return {};
    SqlStatement s(*connection, sql);
    if (!s.run(type, id) || !s.next() || s.isNull(0))
        return {};
    return s.json(0);
}

CacheStore::CacheStore(QString file, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->file = std::move(file);
    d->timer = new QTimer(this);
    d->timer->setSingleShot(true);
    connect(d->timer, &QTimer::timeout, this, [this] { d->flush(); });
}

CacheStore::~CacheStore() = default;

Result<void> CacheStore::open()
{
    return d->openFile(false);
}

Result<void> CacheStore::recover()
{
    return d->openFile(true);
}

void CacheStore::close()
{
    d->timer->stop();
    d->connection.reset();
}

bool CacheStore::isOpen() const
{
    return d->connection != nullptr;
}

QString CacheStore::file() const
{
    return d->file;
}

QString CacheStore::quarantined() const
{
    return d->quarantined;
}

// -- sync ----------------------------------------------------------------------------------------------------------------------------

QString CacheStore::cursor() const
{
    return meta(u"cursor"_s);
}

qint64 CacheStore::dataAsOfMs() const
{
    return meta(u"data_as_of_ms"_s).toLongLong();
}

Result<SyncApplied> CacheStore::applySyncPage(const QJsonObject &page, qint64 atMs)
{
    SyncApplied applied;
    auto done = d->write(Private::When::Coalesced, [&](CacheDelta &delta) -> Result<void> {
        auto result = SyncPage(*d->connection, delta).apply(page, atMs);
        if (!result)
            return fail(result.error());
        applied = *result;
        return {};
    });
    if (!done)
        return fail(done.error());
    return applied;
}

Result<void> CacheStore::beginResync()
{
    return d->write(Private::When::Coalesced, [&](CacheDelta &) -> Result<void> {
        SyncPage::beginSnapshot(*d->connection);
        return {};
    });
}

Result<void> CacheStore::setDataAsOfMs(qint64 atMs)
{
    return setMeta(u"data_as_of_ms"_s, QString::number(atMs));
}

Result<void> CacheStore::applyEntity(const QString &type, const QJsonObject &entity)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        EntityTable(*d->connection, delta)
            .put(type, jsonString(entity, u"id"), EntityTable::scopeOf(type, entity, meta(u"user_id"_s)), jsonInt(entity, u"rev"),
                 MetaTable(*d->connection).integer(u"generation"_s), entity);
        return {};
    });
}

Result<void> CacheStore::removeEntity(const QString &type, const QString &id)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        EntityTable(*d->connection, delta).erase(type, id, {});
        return {};
    });
}

std::optional<QJsonObject> CacheStore::entity(const QString &type, const QString &id) const
{
    return d->json(u"SELECT coalesce(pending, data) FROM entity WHERE type = ? AND id = ? AND coalesce(pending_op, 'put') = 'put'"_s, type,
                   id);
}

std::optional<QJsonObject> CacheStore::confirmedEntity(const QString &type, const QString &id) const
{
    return d->json(u"SELECT data FROM entity WHERE type = ? AND id = ?"_s, type, id);
}

std::optional<User> CacheStore::user() const
{
    const auto found = entity(u"user"_s, meta(u"user_id"_s));
    return found ? std::optional(User::fromJson(*found)) : std::nullopt;
}

std::optional<Network> CacheStore::network(const QString &mccmnc) const
{
    if (!d->connection)
        return {};
    SqlStatement s(*d->connection, u"SELECT mccmnc, country, name, price_milli, rev FROM network WHERE mccmnc = ?"_s);
    if (!s.run(mccmnc) || !s.next())
        return {};
    return Network{s.text(0), s.text(1), s.text(2), s.integer(3), s.integer(4)};
}

// -- outbox --------------------------------------------------------------------------------------------------------------------------

Result<void> CacheStore::queueEdit(OutboxRow row, const std::optional<QJsonObject> &pending)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        OutboxTable outbox(*d->connection);
        EntityTable entities(*d->connection, delta);
        const auto confirmed = confirmedEntity(row.type, row.entityId);
        const auto queued = outbox.of(row.type, row.entityId);
        const bool anyTried = std::any_of(queued.begin(), queued.end(), [](const OutboxRow &one) { return one.tried; });
        delta.types.insert(u"outbox"_s);
        if (!pending && !confirmed && !queued.isEmpty() && !anyTried) {
            outbox.takeOf(row.type, row.entityId);
            entities.refreshOverlay(row.type, row.entityId);
            return {};
        }
        row.ifMatch = d->confirmedRev(row.type, row.entityId);
        row.base = confirmed.value_or(QJsonObject());
        const bool replaces = !queued.isEmpty() && queued.last().method != "DELETE"_L1 &&
                              (!queued.last().tried || queued.last().state == OutboxRow::State::Attention);
        if (replaces) {
            const OutboxRow &last = queued.last();
            row.seq = last.seq;
            row.ifMatch = last.ifMatch;
            row.base = last.base;
            if (row.method == "PATCH"_L1) {
                QJsonObject body = last.body;
                EntityTable::lay(row.type, body, row.body);
                row.body = body;
            }
            outbox.update(row);
        } else {
            outbox.append(row);
        }
        QJsonObject shown = pending.value_or(QJsonObject());
        if (row.method == "PATCH"_L1 && row.type == "preference"_L1) {
            // Only what it changes is known to whoever saves; the rest is what people see already.
            const QJsonObject change = shown;
            shown = entity(row.type, row.entityId).value_or(QJsonObject());
            EntityTable::lay(row.type, shown, change);
        }
        entities.setOverlay(row.type, row.entityId, EntityTable::scopeOf(row.type, shown, meta(u"user_id"_s)), pending ? &shown : nullptr);
        return {};
    });
}

Result<void> CacheStore::queueMark(const OutboxRow &row)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        NotificationMarks(*d->connection, delta).queue(row);
        return {};
    });
}

QStringList CacheStore::unreadNotifications() const
{
    return d->connection ? NotificationMarks::unread(*d->connection) : QStringList();
}

Result<QList<OutboxRow>> CacheStore::outbox() const
{
    if (!d->connection)
        return fail(closedError());
    QList<OutboxRow> rows = OutboxTable(*d->connection).all();
    if (auto ok = d->connection->takeFailure(); !ok)
        return fail(ok.error());
    return rows;
}

std::optional<OutboxRow> CacheStore::outboxRow(const QString &id) const
{
    return d->connection ? OutboxTable(*d->connection).find(id) : std::nullopt;
}

int CacheStore::outboxCount() const
{
    return d->connection ? OutboxTable(*d->connection).count() : 0;
}

Result<void> CacheStore::markTried(const QString &id)
{
    return d->write(Private::When::Coalesced, [&](CacheDelta &) -> Result<void> {
        SqlStatement::exec(*d->connection, u"UPDATE outbox SET tried = 1 WHERE id = ?"_s, id);
        return {};
    });
}

Result<void> CacheStore::confirmEdit(const QString &id, const std::optional<QJsonObject> &entity)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        OutboxTable outbox(*d->connection);
        EntityTable entities(*d->connection, delta);
        const auto row = outbox.find(id);
        if (!row)
            return {};
        outbox.remove(row->seq);
        delta.types.insert(u"outbox"_s);
        if (NotificationMarks::isMark(*row)) {
            NotificationMarks(*d->connection, delta).confirm(*row, entity.value_or(QJsonObject()));
            return {};
        }
        if (entity)
            entities.put(row->type, row->entityId, EntityTable::scopeOf(row->type, *entity, meta(u"user_id"_s)), jsonInt(*entity, u"rev"),
                         MetaTable(*d->connection).integer(u"generation"_s), *entity);
        else
            entities.erase(row->type, row->entityId, {});
        for (OutboxRow later : outbox.of(row->type, row->entityId)) {
            later.ifMatch = entity ? jsonInt(*entity, u"rev") : 0;
            later.base = entity.value_or(QJsonObject());
            outbox.update(later);
        }
        entities.refreshOverlay(row->type, row->entityId);
        return {};
    });
}

Result<void> CacheStore::rebaseEdit(const QString &id, const QString &newId, const QJsonObject &body, const QJsonObject &current)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        OutboxTable outbox(*d->connection);
        auto row = outbox.find(id);
        if (!row)
            return {};
        row->id = newId;
        row->body = body;
        row->base = current;
        row->ifMatch = jsonInt(current, u"rev");
        row->tried = false;
        outbox.update(*row);
        EntityTable entities(*d->connection, delta);
        entities.put(row->type, row->entityId, EntityTable::scopeOf(row->type, current, meta(u"user_id"_s)), row->ifMatch,
                     MetaTable(*d->connection).integer(u"generation"_s), current);
        entities.refreshOverlay(row->type, row->entityId);
        delta.types.insert(u"outbox"_s);
        return {};
    });
}

Result<void> CacheStore::setAttention(const QString &id, const Error &error, const std::optional<QJsonObject> &current)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        OutboxTable outbox(*d->connection);
        auto row = outbox.find(id);
        if (!row)
            return {};
        row->state = OutboxRow::State::Attention;
        row->error = error;
        row->current = current.value_or(QJsonObject());
        outbox.update(*row);
        EntityTable entities(*d->connection, delta);
        if (current)
            entities.put(row->type, row->entityId, EntityTable::scopeOf(row->type, *current, meta(u"user_id"_s)), jsonInt(*current, u"rev"),
                         MetaTable(*d->connection).integer(u"generation"_s), *current);
        d->refresh(*row, delta);
        return {};
    });
}

Result<void> CacheStore::retryEdit(const QString &id, const QString &newId)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        OutboxTable outbox(*d->connection);
        auto row = outbox.find(id);
        if (!row)
            return {};
        row->id = newId;
        row->ifMatch = d->confirmedRev(row->type, row->entityId);
        row->base = confirmedEntity(row->type, row->entityId).value_or(QJsonObject());
        row->state = OutboxRow::State::Waiting;
        row->tried = false;
        row->error = {};
        row->current = {};
        outbox.update(*row);
        delta.types.insert(u"outbox"_s);
        return {};
    });
}

Result<void> CacheStore::discardEdit(const QString &id)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        OutboxTable outbox(*d->connection);
        const auto row = outbox.find(id);
        if (!row)
            return {};
        QList<OutboxRow> gone;
        for (const OutboxRow &one : outbox.of(row->type, row->entityId)) {
            // Marks have nothing to do with each other, edits of an entity build on each other.
            if (one.seq == row->seq || (one.seq > row->seq && !NotificationMarks::isMark(one))) {
                outbox.remove(one.seq);
                gone.append(one);
            }
        }
        for (const OutboxRow &one : gone)
            d->refresh(one, delta);
        return {};
    });
}

// -- entries of lists ------------------------------------------------------------------------------------------------------------------

Result<void> CacheStore::addEntries(const QString &listId, const QList<ListEntry> &entries)
{
    return d->write(Private::When::Coalesced, [&](CacheDelta &delta) -> Result<void> {
        SqlStatement insert(*d->connection, u"INSERT OR REPLACE INTO list_entry (list_id, ordinal, number, fields) VALUES (?, ?, ?, ?)"_s);
        qint64 count = 0;
        for (const ListEntry &entry : entries) {
            if (!insert.run(listId, entry.ordinal, entry.number, fieldsToJson(entry.fields)))
                break;
            count = entry.ordinal + 1;
        }
        SqlStatement::exec(*d->connection,
                           u"INSERT INTO list_cached (list_id, entries) VALUES (?, ?) "
                           "ON CONFLICT (list_id) DO UPDATE SET entries = max(entries, excluded.entries)"_s,
                           listId, count);
        delta.types.insert(u"entry"_s);
        delta.ids[u"entry"_s].insert(listId);
        return {};
    });
}

Result<void> CacheStore::completeEntries(const QString &listId)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        SqlStatement::exec(*d->connection,
                           u"INSERT INTO list_cached (list_id, entries, complete) VALUES (?, 0, 1) "
                           "ON CONFLICT (list_id) DO UPDATE SET complete = 1"_s,
                           listId);
        delta.types.insert(u"entry"_s);
        delta.ids[u"entry"_s].insert(listId);
        return {};
    });
}

Result<void> CacheStore::dropEntries(const QString &listId)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &delta) -> Result<void> {
        SqlStatement::exec(*d->connection, u"DELETE FROM list_entry WHERE list_id = ?"_s, listId);
        SqlStatement::exec(*d->connection, u"DELETE FROM list_cached WHERE list_id = ?"_s, listId);
        delta.types.insert(u"entry"_s);
        delta.ids[u"entry"_s].insert(listId);
        return {};
    });
}

bool CacheStore::entriesComplete(const QString &listId) const
{
    return d->connection &&
           SqlStatement::first(*d->connection, u"SELECT complete FROM list_cached WHERE list_id = ?"_s, listId).toInt() == 1;
}

qint64 CacheStore::entryCount(const QString &listId) const
{
    return d->connection ? SqlStatement::first(*d->connection, u"SELECT entries FROM list_cached WHERE list_id = ?"_s, listId).toLongLong()
                         : 0;
}

// -- uploads and drafts ----------------------------------------------------------------------------------------------------------------

Result<void> CacheStore::putUpload(const UploadRow &row)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &) -> Result<void> {
        SqlStatement::exec(*d->connection, u"INSERT OR REPLACE INTO upload VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s, row.campaignId, row.phase,
                           row.campaign, fieldsToJson(row.hashes), row.messages, row.paused, row.startedAtMs, row.notAfterMs);
        return {};
    });
}

Result<void> CacheStore::removeUpload(const QString &campaignId)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &) -> Result<void> {
        SqlStatement::exec(*d->connection, u"DELETE FROM upload WHERE campaign_id = ?"_s, campaignId);
        return {};
    });
}

std::optional<UploadRow> CacheStore::upload(const QString &campaignId) const
{
    if (!d->connection)
        return {};
    SqlStatement s(*d->connection, u"SELECT * FROM upload WHERE campaign_id = ?"_s);
    return s.run(campaignId) && s.next() ? std::optional(uploadFrom(s)) : std::nullopt;
}

Result<QList<UploadRow>> CacheStore::uploads() const
{
    if (!d->connection)
        return fail(closedError());
    SqlStatement s(*d->connection, u"SELECT * FROM upload ORDER BY started_at_ms"_s);
    QList<UploadRow> rows;
    s.run();
    while (s.next())
        rows.append(uploadFrom(s));
    if (auto ok = d->connection->takeFailure(); !ok)
        return fail(ok.error());
    return rows;
}

Result<void> CacheStore::saveDraft(const QString &key, const QJsonObject &data, qint64 atMs)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &) -> Result<void> {
        if (data.isEmpty())
            SqlStatement::exec(*d->connection, u"DELETE FROM draft WHERE key = ?"_s, key);
        else
            SqlStatement::exec(*d->connection, u"INSERT OR REPLACE INTO draft VALUES (?, ?, ?)"_s, key, data, atMs);
        return {};
    });
}

QString CacheStore::meta(const QString &key) const
{
    return d->connection ? MetaTable(*d->connection).text(key) : QString();
}

Result<void> CacheStore::setMeta(const QString &key, const QString &value)
{
    return d->write(Private::When::AtOnce, [&](CacheDelta &) -> Result<void> {
        MetaTable(*d->connection).set(key, value);
        return {};
    });
}

} // namespace cm
