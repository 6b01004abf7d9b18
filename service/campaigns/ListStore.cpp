// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/ListStore.h"

#include "core/base/Json.h"
#include "core/phone/PhoneNumbers.h"
#include "core/wire/Api.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/Audit.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"
#include "service/storage/Tombstones.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr int kMaxColumns = 64;
constexpr int kMaxFieldLength = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

QString compactArray(const QStringList &values)
{
    return QString::fromUtf8(QJsonDocument(toJsonArray(values)).toJson(QJsonDocument::Compact));
}

QStringList arrayOf(const QString &json)
{
    QStringList out;
    for (const QJsonValue &v : QJsonDocument::fromJson(json.toUtf8()).array())
        out << v.toString();
    return out;
}

Result<QStringList> checkColumns(const QStringList &columns)
{
    QStringList out;
    for (const QString &column : columns) {
        const auto name = checkText(u"columns"_s, column, 1, 64);
        if (!name)
            return fail(name.error());
        if (out.contains(*name, Qt::CaseInsensitive))
            return invalidField(u"columns"_s, tr("Two columns are called “%1”. Give each a name of its own.").arg(*name));
        out << *name;
    }
    if (out.size() > kMaxColumns)
        return invalidField(u"columns"_s, tr("A list may have at most %1 columns.").arg(kMaxColumns));
    return out;
}

tl::unexpected<Error> notInProgress()
{
    return fail(ErrorCode::Conflict, u"list.not_in_progress"_s,
                tr("This list is complete and cannot be changed any more. Make a new one."));
}

} // namespace

bool isE164(QStringView number)
{
    if (number.size() < 8 || number.size() > 16 || number[0] != u'+' || number[1] == u'0')
        return false;
    return std::all_of(number.begin() + 1, number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

const QString &ListStore::columns()
{
    static const QString text = u"id, name, status, fault, columns, entries, campaigns, created_at_ms, created_by, rejected_invalid, "
                                "rejected_duplicate, rejected_opted_out, rev, complete"_s;
    return text;
}

DistributionList ListStore::fromRow(const Statement &s)
{
    DistributionList l;
    l.id = s.text(0);
    l.name = s.text(1);
    l.status = fromWire<ListStatus>(s.text(2)).value_or(ListStatus::Faulted);
    l.fault = s.text(3);
    l.columns = arrayOf(s.text(4));
    l.entries = s.integer(5);
    l.campaigns = s.integer(6);
    l.createdAtMs = s.integer(7);
    l.createdBy = s.text(8);
    l.rejectedInvalid = s.integer(9);
    l.rejectedDuplicate = s.integer(10);
    l.rejectedOptedOut = s.integer(11);
    l.rev = s.integer(12);
    l.complete = s.flag(13);
    return l;
}

DistributionList ListStore::read(const QSqlDatabase &db, const QString &id)
{
    Statement s(db, u"SELECT "_s + columns() + u" FROM list WHERE id = ? AND status <> 'deleting'"_s);
    return s.run(id) && s.next() ? fromRow(s) : DistributionList();
}

Result<DistributionList> ListStore::put(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                        qint64 ifMatch)
{
    if (auto ok = who.require(only(Permission::DistributionLists)); !ok)
        return fail(ok.error());
    if (auto ok = checkId(id); !ok)
        return fail(ok.error());
    const auto name = checkText(u"name"_s, jsonString(fields, u"name"), 1, 100);
    if (!name)
        return fail(name.error());
    const DistributionList known = read(tx.db(), id);
    const auto wanted = fields.contains(u"columns") || known.id.isEmpty() ? checkColumns(jsonStrings(fields, u"columns")) : known.columns;
    if (!wanted)
        return fail(wanted.error());
    if (!known.id.isEmpty()) {
        if (known.name == *name && known.columns == *wanted)
            return known;
        if (ifMatch <= 0 || ifMatch != known.rev)
            return stale();
        if (known.columns != *wanted)
            return notInProgress();
        Statement::rows(tx.db(), u"UPDATE list SET name = ?, rev = ? WHERE id = ?"_s, *name, tx.nextRev(), id);
    } else {
        if (ifMatch > 0)
            return notFound(u"list"_s);
        if (Statement::value(tx.db(), u"SELECT count(*) FROM list WHERE id = ?"_s, 0, id).toInt() > 0)
            return notFound(u"list"_s); // deleted: an id is never used again
        Statement::rows(
            tx.db(),
            u"INSERT INTO list (id, name, status, columns, created_at_ms, created_by, creator_id, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            id, *name, toWire(ListStatus::InProgress), compactArray(*wanted), tx.nowMs(), who.name, who.userId, tx.nextRev());
    }
    tx.touch(u"lists"_s);
    return read(tx.db(), id);
}

Result<QList<ListStore::Entry>> ListStore::parseBatch(const QJsonObject &body)
{
    const QJsonArray array = body.value(u"entries").toArray();
    if (array.isEmpty() || array.size() > wire::kMaxListBatch)
        return invalidField(u"entries"_s, tr("A batch has 1 to %1 entries.").arg(wire::kMaxListBatch));
    QList<Entry> entries;
    entries.reserve(array.size());
    for (const QJsonValue &value : array) {
        const QJsonObject o = value.toObject();
        Entry entry{jsonString(o, u"number"), jsonStrings(o, u"fields")};
        const bool tooLong = entry.fields.size() > kMaxColumns || std::any_of(entry.fields.begin(), entry.fields.end(),
                                                                              [](const QString &f) { return f.size() > kMaxFieldLength; });
        if (!isE164(entry.number) || tooLong)
            return fail(
                ErrorCode::InvalidInput, u"list.bad_entry"_s,
                tr("Entry %1 of the batch is not right: it needs a number in international form, and fields of at most %2 characters.")
                    .arg(entries.size())
                    .arg(kMaxFieldLength));
        entries << std::move(entry);
    }
    return entries;
}

Result<void> ListStore::addBatch(WriteContext &tx, const Principal &who, const QString &id, int n, const QByteArray &hash,
                                 const QList<Entry> &entries)
{
    if (auto ok = who.require(only(Permission::DistributionLists)); !ok)
        return ok;
    const DistributionList list = read(tx.db(), id);
    if (list.id.isEmpty())
        return notFound(u"list"_s);
    Statement stored(tx.db(), u"SELECT hash FROM list_batch WHERE list_id = ? AND n = ?"_s);
    if (stored.run(id, n) && stored.next()) {
        if (stored.bytes(0) == hash)
            return {};
        return fail(ErrorCode::Conflict, u"batch.differs"_s,
                    tr("Another part of the list is stored under this number. Start the import again."));
    }
    if (list.status != ListStatus::InProgress || list.complete)
        return notInProgress();
    const int next = Statement::value(tx.db(), u"SELECT count(*) FROM list_batch WHERE list_id = ?"_s, 0, id).toInt();
    if (n != next)
        return fail(ErrorCode::Conflict, u"batch.out_of_order"_s,
                    tr("The parts of a list come in order; the next one is number %1.").arg(next));
    const qint64 first =
        Statement::value(tx.db(), u"SELECT coalesce(sum(entries), 0) FROM list_batch WHERE list_id = ?"_s, 0, id).toLongLong();
    Statement insert(tx.db(), u"INSERT INTO list_entry (list_id, ordinal, number, fields) VALUES (?, ?, ?, ?)"_s);
    qint64 ordinal = first;
    for (const Entry &entry : entries) {
        if (entry.fields.size() > list.columns.size())
            return fail(ErrorCode::InvalidInput, u"list.bad_entry"_s,
                        tr("Entry %1 of the batch has more fields than the list has columns.").arg(ordinal - first));
        QStringList fields = entry.fields;
        while (fields.size() < list.columns.size())
            fields << QString(u""_s);
        insert.run(id, ordinal++, entry.number, compactArray(fields));
    }
    Statement::rows(tx.db(), u"INSERT INTO list_batch (list_id, n, hash, entries) VALUES (?, ?, ?, ?)"_s, id, n, hash,
                    qint64(entries.size()));
    Statement::rows(tx.db(), u"UPDATE list SET entries = ?, rev = ? WHERE id = ?"_s, ordinal, tx.nextRev(), id);
    tx.touch(u"lists"_s);
    return {};
}

Result<DistributionList> ListStore::finish(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields)
{
    if (auto ok = who.require(only(Permission::DistributionLists)); !ok)
        return fail(ok.error());
    const DistributionList list = read(tx.db(), id);
    if (list.id.isEmpty())
        return notFound(u"list"_s);
    const int batches = Statement::value(tx.db(), u"SELECT count(*) FROM list_batch WHERE list_id = ?"_s, 0, id).toInt();
    if (batches != jsonInt(fields, u"batches", -1) || list.entries != jsonInt(fields, u"entries", -1))
        return fail(ErrorCode::Conflict, u"list.incomplete"_s,
                    tr("Not every part of the list has arrived: %1 entries so far.").arg(list.entries));
    if (list.entries == 0)
        return fail(ErrorCode::Conflict, u"list.empty"_s, tr("The list has no entries. Import at least one recipient."));
    if (list.isComplete())
        return list;
    if (list.status != ListStatus::InProgress)
        return notInProgress();
    const auto count = [&](QStringView key) { return std::max<qint64>(0, jsonInt(fields, key)); };
    Statement::rows(
        tx.db(),
        u"UPDATE list SET complete = 1, status = ?, rejected_invalid = ?, rejected_duplicate = ?, rejected_opted_out = ?, rev = ? WHERE id = ?"_s,
        toWire(ListStatus::Ready), count(u"rejected_invalid"), count(u"rejected_duplicate"), count(u"rejected_opted_out"), tx.nextRev(),
        id);
    tx.touch(u"lists"_s);
    NotificationStore::listIs(tx, id, NotificationEvent::ListImported);
    return read(tx.db(), id);
}

Result<QStringList> ListStore::suppressed(const QSqlDatabase &db, const Principal &who, const QStringList &numbers)
{
    if (auto ok = who.require(kRead | Permission::QuickSend); !ok)
        return fail(ok.error());
    if (numbers.size() > wire::kMaxListBatch)
        return invalidField(u"numbers"_s, tr("At most %1 numbers can be checked at once.").arg(wire::kMaxListBatch));
    QStringList found;
    Statement s(db, u"SELECT 1 FROM suppression WHERE number = ?"_s);
    for (const QString &number : numbers) {
        if (s.run(number) && s.next())
            found << number;
    }
    return found;
}

Result<QJsonObject> ListStore::entries(const QSqlDatabase &db, const Principal &who, const QString &id, qint64 after, int limit)
{
    if (auto ok = who.require(kRead); !ok)
        return fail(ok.error());
    const DistributionList list = read(db, id);
    if (list.id.isEmpty())
        return notFound(u"list"_s);
    const bool full = who.canAny(Permission::SeeFullNumbers | Permission::Campaigns);
    Statement s(db, u"SELECT ordinal, number, fields FROM list_entry WHERE list_id = ? AND ordinal > ? ORDER BY ordinal LIMIT ?"_s);
    s.run(id, after, limit + 1);
    QJsonArray rows;
    bool more = false;
    while (s.next()) {
        if (rows.size() == limit) {
            more = true;
            break;
        }
        rows.append(QJsonObject{{u"ordinal"_s, s.integer(0)},
                                {u"number"_s, full ? s.text(1) : maskNumber(s.text(1))},
                                {u"fields"_s, QJsonDocument::fromJson(s.text(2).toUtf8()).array()}});
    }
    return QJsonObject{{u"entries"_s, rows}, {u"has_more"_s, more}};
}

Result<void> ListStore::remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch)
{
    if (auto ok = who.require(only(Permission::DistributionLists)); !ok)
        return ok;
    const DistributionList list = read(tx.db(), id);
    if (list.id.isEmpty())
        return notFound(u"list"_s);
    if (auto ok = checkRev(ifMatch, list.rev); !ok)
        return ok;
    // A million entries at once would hold up every other write: purge() takes them away little by little.
    Statement::rows(tx.db(), u"UPDATE list SET status = 'deleting' WHERE id = ?"_s, id);
    Tombstones::add(tx, u"lists"_s, u"list"_s, id);
    Audit::note(tx, who, u"list.delete"_s, id);
    return {};
}

bool ListStore::purge(WriteContext &tx, int limit)
{
    const QString id = Statement::value(tx.db(), u"SELECT id FROM list WHERE status = 'deleting' LIMIT 1"_s, {}).toString();
    if (id.isEmpty())
        return false;
    const int gone = Statement::rows(
        tx.db(), u"DELETE FROM list_entry WHERE list_id = ? AND ordinal IN (SELECT ordinal FROM list_entry WHERE list_id = ? LIMIT ?)"_s,
        id, id, limit);
    if (gone < limit)
        Statement::rows(tx.db(), u"DELETE FROM list WHERE id = ?"_s, id);
    return true;
}

} // namespace cm::service
