// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "models/cache/CacheDelta.h"
#include "models/cache/CacheRows.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace cm {

/// The writing connection of the cache, of which there is one per cache file. Lives on the engine thread. Each method is one transaction
/// (BEGIN IMMEDIATE) and has happened as a whole or not at all. Errors: DiskFull, Io, Corrupt, Unavailable (locked by another program).
/// Reading is CacheReader's, but for what the engine itself needs to go on.
class CacheStore : public QObject {
    Q_OBJECT

public:
    explicit CacheStore(QString file, QObject *parent = nullptr);
    ~CacheStore() override;

    /// Makes or opens the file (0600, WAL) and migrates it. A corrupt file is never deleted: it is renamed (quarantined()), the outbox, the
    /// drafts and the uploads are taken over as far as they can be read, and the rest comes from the next sync. Conflict
    /// ("cache.newer") when a newer version of the program has made it. Where an older one has filled it, which left out what it did not
    /// know, a new snapshot begins as with beginResync().
    Result<void> open();
    /// After an error Corrupt: as open() does with a corrupt file.
    Result<void> recover();
    void close();
    bool isOpen() const;
    QString file() const;
    /// Where open() or recover() put a corrupt file; empty when there was none.
    QString quarantined() const;

    // -- sync ------------------------------------------------------------------------------------------------------------------------
    /// Empty = the next page is the first one of a snapshot.
    QString cursor() const;
    qint64 dataAsOfMs() const;
    /// One answer of GET /v1/sync: rows, scopes and cursor in one transaction; rows only where they are newer than what is there.
    /// When has_more is false and a snapshot was running, what the snapshot did not mention is swept. atMs = now, becomes dataAsOfMs when
    /// has_more is false. Protocol when the page makes no sense: nothing is applied then.
    Result<SyncApplied> applySyncPage(const QJsonObject &page, qint64 atMs);
    /// must_resync: the next pages are a new snapshot. Nothing disappears before it is complete.
    Result<void> beginResync();
    /// An unchanged answer: the cache agrees with the service as of now.
    Result<void> setDataAsOfMs(qint64 atMs);
    /// The entity in the answer of a write, at once instead of with the next sync. type as in CacheDelta; without effect when the cache
    /// has a newer one.
    Result<void> applyEntity(const QString &type, const QJsonObject &entity);
    /// The service has deleted it.
    Result<void> removeEntity(const QString &type, const QString &id);

    /// As people see it: with the edits that are on their way.
    std::optional<QJsonObject> entity(const QString &type, const QString &id) const;
    /// As the service last said.
    std::optional<QJsonObject> confirmedEntity(const QString &type, const QString &id) const;
    std::optional<User> user() const;
    std::optional<Network> network(const QString &mccmnc) const;

    // -- outbox ------------------------------------------------------------------------------------------------------------------------
    /// Queues an edit and lays it over the entity at once: pending = the whole entity as people see it now (of a preference: what
    /// changes), nothing = deleted.
    /// row.seq, state and error are set here; ifMatch and base come from the confirmed entity. An edit that was not tried yet is replaced
    /// by the next one of the same entity; a new entity that is deleted before it was ever sent leaves no trace.
    Result<void> queueEdit(OutboxRow row, const std::optional<QJsonObject> &pending);
    /// The same for a mark of many notifications: body {ids, state}.
    Result<void> queueMark(const OutboxRow &row);
    /// Unread ones, newest first.
    QStringList unreadNotifications() const;
    /// Oldest first.
    Result<QList<OutboxRow>> outbox() const;
    std::optional<OutboxRow> outboxRow(const QString &id) const;
    int outboxCount() const;
    /// Before the first byte leaves: from now on its key stands for this body.
    Result<void> markTried(const QString &id);
    /// The service has taken it: the row goes, the entity becomes what it answered (nothing = deleted), and later edits of the same
    /// entity build on that.
    Result<void> confirmEdit(const QString &id, const std::optional<QJsonObject> &entity);
    /// 412, merged: the row gets a new key, body and base, and is sent again.
    Result<void> rebaseEdit(const QString &id, const QString &newId, const QJsonObject &body, const QJsonObject &current);
    /// Refused: it waits for a person; current (may be empty) is what the service has instead.
    Result<void> setAttention(const QString &id, const Error &error, const std::optional<QJsonObject> &current);
    /// A person wants it sent again, over whatever the service has now, under a new key.
    Result<void> retryEdit(const QString &id, const QString &newId);
    /// A person gives it up: later edits of the same entity go too, and the confirmed state shows again.
    Result<void> discardEdit(const QString &id);

    // -- entries of lists ----------------------------------------------------------------------------------------------------------------
    /// Appends; ordinals as given. Fast: call it with thousands at a time.
    Result<void> addEntries(const QString &listId, const QList<ListEntry> &entries);
    /// All entries are here now (as many as the list says).
    Result<void> completeEntries(const QString &listId);
    Result<void> dropEntries(const QString &listId);
    bool entriesComplete(const QString &listId) const;
    /// Entries that are here; the next one to fetch has this ordinal.
    qint64 entryCount(const QString &listId) const;

    // -- uploads and drafts
    // ----------------------------------------------------------------------------------------------------------------
    Result<void> putUpload(const UploadRow &row);
    Result<void> removeUpload(const QString &campaignId);
    std::optional<UploadRow> upload(const QString &campaignId) const;
    Result<QList<UploadRow>> uploads() const;
    /// An empty object removes it.
    Result<void> saveDraft(const QString &key, const QJsonObject &data, qint64 atMs);

    /// Free values of the engine, e.g. the user of this cache.
    QString meta(const QString &key) const;
    Result<void> setMeta(const QString &key, const QString &value);

Q_SIGNALS:
    /// After a commit that changed what people see. While a sync runs at most one every 100 ms, which covers all commits since the last.
    void committed(const cm::CacheDelta &delta);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cm
