// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/DemoData.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "core/text/TextTemplate.h"
#include "service/auth/UserStore.h"
#include "service/campaigns/CampaignStore.h"
#include "service/demo/DemoMessages.h"
#include "service/demo/DemoPlan.h"
#include "service/demo/DemoRandom.h"
#include "service/dispatch/NumberingPlan.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/AccountStore.h"
#include "service/storage/Database.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr int kAtOnce = 3000;
constexpr int kReadForDays = 2;      ///< older ones have been read …
constexpr int kArchivedForDays = 45; ///< … and put away

QString markerOf(const QString &dataDir)
{
    return dataDir + u"/demo-unfinished"_s;
}

/// Whether a store says itself that its example data are complete (in the last commit of filling it); nothing where it cannot be read.
std::optional<bool> isFull(const QString &store)
{
    const QString name = u"demo-look"_s;
    std::optional<bool> full;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(store);
        QSqlQuery query(db);
        if (db.open() && query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'meta'"_s) && query.next())
            full = query.value(0).toInt() == 1 && query.exec(u"SELECT count(*) FROM meta WHERE key = 'demo'"_s) && query.next() &&
                   query.value(0).toInt() == 1;
    }
    QSqlDatabase::removeDatabase(name);
    return full;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

QString compact(const QStringList &values)
{
    return QString::fromUtf8(QJsonDocument(toJsonArray(values)).toJson(QJsonDocument::Compact));
}

struct MadeList {
    QString id;
    DemoPlan::List plan;
    std::vector<DemoRecipient> recipients;
    qint64 createdAtMs = 0;
    int completed = 0;
};

/// How full the hours of a day are, from 7 to 18 o'clock.
constexpr int kHours[] = {4, 9, 13, 15, 12, 7, 6, 9, 11, 8, 4, 2};
/// And the days of a week, from Monday to Saturday.
constexpr int kDays[] = {19, 20, 18, 19, 16, 8};

template<size_t N>
int drawn(const int (&weights)[N], DemoRandom &random)
{
    int sum = 0;
    for (const int weight : weights)
        sum += weight;
    int at = random.below(sum);
    for (size_t i = 0; i < N; ++i) {
        at -= weights[i];
        if (at < 0)
            return int(i);
    }
    return 0;
}

class Filler {
public:
    Filler(Database &database, const NumberingPlan &plan, quint64 seed, double share, const std::function<bool(int)> &progress)
        : m_database(database)
        , m_plan(plan)
        , m_random(seed)
        , m_share(share)
        , m_progress(progress)
        , m_now(database.clock().nowMs())
    {}

    Result<void> run()
    {
        if (auto ok = write([this](WriteContext &tx) { return basics(tx); }); !ok)
            return ok;
        for (const DemoPlan::List &list : DemoPlan::lists()) {
            if (auto ok = write([&](WriteContext &tx) { return makeList(tx, list); }); !ok)
                return ok;
        }
        const QList<DemoPlan::Campaign> campaigns = DemoPlan::campaigns();
        for (const DemoPlan::Campaign &campaign : campaigns)
            m_total += std::max(1, int(campaign.messages * m_share));
        for (const DemoPlan::Campaign &campaign : campaigns) {
            if (auto ok = makeCampaign(campaign); !ok)
                return ok;
        }
        return write([this](WriteContext &tx) { return finish(tx); });
    }

private:
    Result<void> write(const Database::WriteJob &job)
    {
        if (!m_progress(m_total == 0 ? 0 : int(std::min<qint64>(99, 99 * m_done / m_total))))
            return fail(ErrorCode::Cancelled, u"demo.cancelled"_s, tr("Making the example data was cancelled."));
        return m_database.writeAndWait(job);
    }

    Result<void> basics(WriteContext &tx)
    {
        m_user = Statement::value(tx.db(), u"SELECT value FROM meta WHERE key = 'local_user'"_s, {}).toString();
        m_process = Statement::value(tx.db(), u"SELECT value FROM meta WHERE key = 'process'"_s, {}).toString();
        m_gateway = Statement::value(tx.db(), u"SELECT id FROM gateway"_s, {}).toString();
        const Principal who = UserStore::principal(tx.db(), m_user);
        m_userName = who.name;
        const QJsonObject settings{{u"latencyMs"_s, 120}, {u"receiptMs"_s, 4000}, {u"undeliveredPercent"_s, 4}, {u"partsPerSecond"_s, 4}};
        Statement::rows(tx.db(), u"UPDATE gateway SET settings = ?, rev = ? WHERE id = ?"_s, QString::fromUtf8(toCompactJson(settings)),
                        tx.nextRev(), m_gateway);
        for (const QString &name : DemoPlan::accounts()) {
            TrafficAccount account;
            account.id = newUlid(tx.nowMs());
            account.name = name;
            account.displayName = name;
            account.gatewayId = m_gateway;
            if (auto made = AccountStore::create(tx, who, account); !made)
                return fail(made.error());
            m_accounts << account.id;
        }
        qint64 at = m_now - 80 * kDay;
        for (const DemoPlan::Template &one : DemoPlan::templates()) {
            Statement::rows(tx.db(), u"INSERT INTO template (id, name, text, updated_at_ms, rev) VALUES (?, ?, ?, ?, ?)"_s, newUlid(at),
                            one.name, one.text, at, tx.nextRev());
            at += 9 * kDay;
        }
        return {};
    }

    Result<void> makeList(WriteContext &tx, const DemoPlan::List &plan)
    {
        MadeList list;
        list.plan = plan;
        list.createdAtMs = m_now - 89 * kDay + qint64(m_lists.size()) * 7 * kMinute;
        list.id = newUlid(list.createdAtMs);
        const int count = std::max(40, int(plan.entries * m_share));
        std::vector<DemoPlan::Range> ranges;
        for (const DemoPlan::Range &range : DemoPlan::ranges()) {
            if (plan.countries.contains(QLatin1StringView(range.country)))
                ranges.push_back(range);
        }
        Statement::rows(tx.db(),
                        u"INSERT INTO list (id, name, status, complete, columns, entries, created_at_ms, created_by, creator_id, "
                        "rejected_invalid, rejected_duplicate, rev) VALUES (?, ?, 'ready', 1, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                        list.id, plan.name, compact({u"Name"_s, u"City"_s}), count, list.createdAtMs, m_userName, m_user, count / 210,
                        count / 90, tx.nextRev());
        Statement insert(tx.db(), u"INSERT INTO list_entry (list_id, ordinal, number, fields) VALUES (?, ?, ?, ?)"_s);
        QSet<QString> taken;
        list.recipients.reserve(size_t(count));
        while (int(list.recipients.size()) < count) {
            const DemoPlan::Range &range = ranges[size_t(m_random.below(int(ranges.size())))];
            QString number = QString::fromLatin1(range.prefix);
            for (int i = 0; i < range.digits; ++i)
                number += QChar(u'0' + (i == 0 ? 1 + m_random.below(8) : m_random.below(10)));
            if (taken.contains(number))
                continue;
            taken.insert(number);
            const Destination to = m_plan.lookup(number);
            const QString name = DemoPlan::firstNames().at(m_random.below(int(DemoPlan::firstNames().size())));
            const QString city = plan.cities.at(m_random.below(int(plan.cities.size())));
            DemoRecipient recipient{number, {name, city}, to.mccmnc, to.priceMilli};
            insert.run(list.id, qint64(list.recipients.size()), number, compact(recipient.fields));
            list.recipients.push_back(std::move(recipient));
        }
        tell(tx, NotificationEvent::ListImported, NotificationKind::Success, NotificationTag::List, plan.name, count, {}, list.id,
             list.createdAtMs);
        m_lists.push_back(std::move(list));
        return {};
    }

    /// When each of them left, sorted.
    std::vector<qint64> times(const DemoPlan::Campaign &plan, qint64 launchedAt, int count)
    {
        std::vector<qint64> out(size_t(count), 0);
        using End = DemoPlan::End;
        if (plan.rhythm == DemoPlan::Rhythm::Days) {
            const QDate first = QDateTime::fromMSecsSinceEpoch(launchedAt).date();
            const QDate monday = first.addDays(1 - first.dayOfWeek());
            for (qint64 &at : out) {
                do {
                    const int weekday = drawn(kDays, m_random);
                    QDate day = monday.addDays(weekday);
                    if (day < first)
                        day = day.addDays(7);
                    const int minute = (7 + drawn(kHours, m_random)) * 60 + m_random.below(60);
                    at = QDateTime(day, QTime(minute / 60, minute % 60, m_random.below(60), m_random.below(1000))).toMSecsSinceEpoch();
                } while (at > m_now);
            }
        } else {
            // The carrier takes some a second, with a breath now and then.
            double at = double(launchedAt);
            const double step = plan.end == End::Running ? 20.0 * kMinute / (0.6 * count) : 900.0 + m_random.below(900);
            for (qint64 &one : out) {
                one = plan.end == End::Running ? qint64(at) : std::min(qint64(at), m_now - kMinute);
                at += step * (0.5 + m_random.share()) + (m_random.below(400) == 0 ? 90'000 : 0);
            }
            if (plan.end == End::Paused || plan.end == End::Canceled) {
                // What had not left by then never did.
                for (size_t i = out.size() * 45 / 100; i < out.size(); ++i)
                    out[i] = m_now + kDay;
            }
        }
        std::sort(out.begin(), out.end());
        return out;
    }

    Result<void> makeCampaign(const DemoPlan::Campaign &plan)
    {
        using End = DemoPlan::End;
        MadeList &list = m_lists[size_t(plan.list)];
        const QDateTime today = QDateTime(QDateTime::fromMSecsSinceEpoch(m_now).date(), QTime(0, 0));
        qint64 launchedAt = today.addDays(-plan.daysAgo).toMSecsSinceEpoch() + plan.hour * kHour + m_random.below(25) * kMinute;
        if (plan.end == End::Running)
            launchedAt = m_now - 20 * kMinute;
        else if (plan.end != End::Scheduled)
            launchedAt = std::min(launchedAt, m_now - 3 * kHour);
        const bool sent = plan.end != End::Scheduled && plan.end != End::Draft;
        const qint64 createdAt = sent ? launchedAt - 40 * kMinute : m_now - 30 * kHour;
        const int count = plan.messages == 0 ? 0 : std::min(int(list.recipients.size()), std::max(20, int(plan.messages * m_share)));
        const QString name = plan.rhythm == DemoPlan::Rhythm::Days
                                 ? plan.name.arg(QDateTime::fromMSecsSinceEpoch(launchedAt).date().toString(Qt::ISODate))
                                 : plan.name;
        const auto text = TextTemplate::parse(plan.text).compile({u"Name"_s, u"City"_s});
        if (!text)
            return fail(text.error());
        const QString id = newUlid(createdAt);
        const QString account = m_accounts.at(plan.account);
        if (auto ok = write([&](WriteContext &tx) -> Result<void> {
                Statement::rows(
                    tx.db(),
                    u"INSERT INTO campaign (id, name, sender, account_id, list_ids, text, scheduled_at_ms, status, sealed, "
                    "generation, created_at_ms, launched_at_ms, created_by, creator_id, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "?, ?, ?, ?, ?)"_s,
                    id, name, plan.sender, account, compact({list.id}), plan.text, plan.end == End::Scheduled ? launchedAt : qint64(0),
                    u"inactive"_s, plan.end != End::Draft, plan.end == End::Draft ? 0 : 1, createdAt, sent ? launchedAt : qint64(0),
                    m_userName, m_user, tx.nextRev());
                return {};
            });
            !ok)
            return ok;
        DemoMessages messages({id, account, m_gateway, m_process, plan.sender, plan.end, createdAt, m_now, times(plan, launchedAt, count),
                               &*text, &list.recipients},
                              m_random);
        for (bool more = count > 0; more;) {
            if (auto ok = write([&](WriteContext &tx) -> Result<void> {
                    more = messages.write(tx, kAtOnce);
                    return {};
                });
                !ok)
                return ok;
            m_done += kAtOnce;
        }
        m_done = m_before += count;
        return write([&](WriteContext &tx) {
            messages.writeTotals(tx);
            settle(tx, plan, list, id, name, launchedAt, messages.sum());
            return Result<void>();
        });
    }

    /// The campaign's own row, its list, and what its creator was told.
    void settle(WriteContext &tx, const DemoPlan::Campaign &plan, MadeList &list, const QString &id, const QString &name, qint64 launchedAt,
                const DemoMessages::Sum &sum)
    {
        using End = DemoPlan::End;
        CampaignStatus status = CampaignStatus::Completed;
        QString fault;
        qint64 finishedAt = sum.lastSentAtMs + 2000;
        const auto say = [&](NotificationEvent event, NotificationKind kind, qint64 number, qint64 at) {
            tell(tx, event, kind, NotificationTag::Campaign, name, number, fault, id, at);
        };
        if (plan.end != End::Draft && plan.end != End::Scheduled)
            say(NotificationEvent::CampaignLaunched, NotificationKind::Info, sum.counts.total, launchedAt);
        switch (plan.end) {
        case End::Completed:
            ++list.completed;
            say(NotificationEvent::CampaignFinished, NotificationKind::Success, sum.counts.sent(), finishedAt);
            break;
        case End::Running:
            status = CampaignStatus::Active;
            finishedAt = 0;
            break;
        case End::Paused:
            status = CampaignStatus::Paused;
            say(NotificationEvent::CampaignPaused, NotificationKind::Info, sum.counts.waiting, finishedAt);
            finishedAt = 0;
            break;
        case End::Scheduled:
            status = CampaignStatus::Scheduled;
            finishedAt = 0;
            break;
        case End::Draft:
            status = CampaignStatus::Inactive;
            finishedAt = 0;
            break;
        case End::Canceled:
            status = CampaignStatus::Canceled;
            break;
        case End::Faulted:
            status = CampaignStatus::Faulted;
            fault = tr("No message could be sent. The carrier's error code: %1").arg(u"10"_s);
            say(NotificationEvent::CampaignFaulted, NotificationKind::Error, 0, finishedAt);
            break;
        }
        const CampaignCounts &c = sum.counts;
        Statement::rows(
            tx.db(),
            u"UPDATE campaign SET status = ?, fault = ?, total = ?, waiting = ?, submitted = ?, delivered = ?, undelivered = ?, "
            "cancelled = ?, parts = ?, cost_milli = ?, finished_at_ms = ?, rev = ? WHERE id = ?"_s,
            toWire(status), fault, c.total, c.waiting, c.submitted, c.delivered, c.undelivered, c.cancelled, sum.parts, sum.costMilli,
            finishedAt, tx.nextRev(), id);
        if (plan.end == End::Scheduled || plan.end == End::Draft)
            return;
        // As MessageLedger::refreshLists() says.
        const bool busy = status == CampaignStatus::Active || status == CampaignStatus::Paused;
        const QString listFault =
            status == CampaignStatus::Faulted ? tr("The campaign “%1” on this list failed: %2").arg(name, fault) : QString();
        if (!listFault.isEmpty())
            tell(tx, NotificationEvent::ListFaulted, NotificationKind::Error, NotificationTag::List, list.plan.name,
                 qint64(list.recipients.size()), listFault, list.id, finishedAt);
        Statement::rows(tx.db(), u"UPDATE list SET status = ?, fault = ?, campaigns = ?, rev = ? WHERE id = ?"_s,
                        toWire(busy                  ? ListStatus::InProgress
                               : listFault.isEmpty() ? ListStatus::Ready
                                                     : ListStatus::Faulted),
                        listFault, list.completed, tx.nextRev(), list.id);
    }

    void tell(WriteContext &tx, NotificationEvent event, NotificationKind kind, NotificationTag tag, const QString &name, qint64 count,
              const QString &reason, const QString &subject, qint64 at)
    {
        QJsonObject values{{u"name"_s, name}, {u"count"_s, count}};
        if (!reason.isEmpty())
            values.insert(u"reason"_s, reason);
        const qint64 age = m_now - at;
        NotificationStore::raise(tx, {m_user}, kind, tag, event, values, subject,
                                 {at, age > kArchivedForDays * kDay ? NotificationState::Archived
                                      : age > kReadForDays * kDay   ? NotificationState::Read
                                                                    : NotificationState::Unread});
    }

    Result<void> finish(WriteContext &tx)
    {
        Statement::rows(tx.db(), u"INSERT OR REPLACE INTO meta (key, value) VALUES ('demo', 'complete')"_s);
        tx.touch(u"accounts"_s);
        return {};
    }

    Database &m_database;
    const NumberingPlan &m_plan;
    DemoRandom m_random;
    double m_share;
    const std::function<bool(int)> &m_progress;
    qint64 m_now;
    qint64 m_total = 0;
    qint64 m_done = 0;
    qint64 m_before = 0;
    QString m_user, m_userName, m_process, m_gateway;
    QStringList m_accounts;
    std::vector<MadeList> m_lists;
};

} // namespace

Result<void> DemoData::prepareFolder(const QString &dataDir)
{
    QFile marker(markerOf(dataDir));
    const QString store = dataDir + u"/service.sqlite"_s;
    if (!marker.exists()) {
        if (QFile::exists(store) || marker.open(QIODevice::WriteOnly))
            return {};
        return fail(ErrorCode::Io, u"demo.folder"_s,
                    tr("The folder %1 cannot be written to. Check its permissions, or choose another folder.").arg(dataDir));
    }
    const std::optional<bool> full = isFull(store);
    if (!full && QFile::exists(store))
        return fail(ErrorCode::Io, u"demo.folder"_s,
                    tr("The example data in %1 cannot be read. Close other programs that use them, then try again.").arg(dataDir));
    if (full.value_or(false))
        return {};
    for (const QString &file : {store, store + u"-wal"_s, store + u"-shm"_s}) {
        if (QFile::exists(file) && !QFile::remove(file))
            return fail(ErrorCode::Io, u"demo.folder"_s,
                        tr("The unfinished example data in %1 cannot be deleted. Delete the folder, then try again.").arg(dataDir));
    }
    return {};
}

Result<void> DemoData::leaveFolder(const QString &dataDir)
{
    QFile marker(markerOf(dataDir));
    if (!marker.exists() || marker.remove())
        return {};
    return fail(ErrorCode::Io, u"demo.folder"_s,
                tr("The folder %1 cannot be written to. Check its permissions, or choose another folder.").arg(dataDir));
}

Result<void> DemoData::fill(Database &database, const NumberingPlan &plan, const QString &dataDir, quint64 seed, double share,
                            const std::function<bool(int percent)> &progress)
{
    QString state;
    if (auto read = database.read(
            [&](QSqlDatabase &db) { state = Statement::value(db, u"SELECT value FROM meta WHERE key = 'demo'"_s, {}).toString(); });
        !read)
        return read;
    const QString marker = markerOf(dataDir);
    if (state.isEmpty()) {
        if (!QFile::exists(marker))
            return fail(ErrorCode::Conflict, u"demo.not_empty"_s,
                        tr("This folder has data of its own, so no example data were put into it."));
        if (auto filled = Filler(database, plan, seed, share, progress).run(); !filled)
            return filled;
        progress(100);
    }
    // One that stays does no harm: the store says that it is full.
    QFile::remove(marker);
    return {};
}

bool DemoData::isDemo(WriteContext &tx)
{
    return !Statement::value(tx.db(), u"SELECT value FROM meta WHERE key = 'demo'"_s, {}).toString().isEmpty();
}

} // namespace cm::service
