// SPDX-License-Identifier: GPL-3.0-or-later
#include "CacheFixture.h"
#include "models/cache/CacheReader.h"
#include "models/cache/Columns.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24 * 60 * 60 * 1000LL;

template<class T>
T get(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const auto result = future.result();
    if (!result)
        qFatal("query failed: %s %s", qPrintable(result.error().key), qPrintable(result.error().detail));
    return *result;
}

template<class Row>
QStringList names(const Page<Row> &page)
{
    QStringList out;
    for (const Row &row : page.rows)
        out.append(row.name);
    return out;
}

qint64 localMs(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

} // namespace

class TestCacheReader : public QObject {
    Q_OBJECT

    static PageRequest request(const QString &search = {}, const QList<FilterTerm> &filters = {})
    {
        PageRequest r;
        r.search = search;
        r.filters = filters;
        return r;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A zone with summer time: one day of 23 and one of 25 hours.
        qputenv("TZ", "Europe/Berlin");
        QCOMPARE(QDateTime(QDate(2026, 3, 29), QTime(12, 0)).offsetFromUtc(), 7200);
    }

    void searchFindsNamesWhateverTheirCase()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putList(u"L1"_s, u"Kunden"_s, 1), CacheFixture::putList(u"L2"_s, u"ÄRZTE Kunden"_s, 2),
                                    CacheFixture::putList(u"L3"_s, u"100% sure_"_s, 3), CacheFixture::putList(u"L4"_s, u"100x sureX"_s, 4),
                                    CacheFixture::putList(u"L5"_s, u"alte kunden"_s, 5)}));
        CacheReader reader(f.file());
        QCOMPARE(names(get(reader.lists(request()))),
                 (QStringList{u"alte kunden"_s, u"100x sureX"_s, u"100% sure_"_s, u"ÄRZTE Kunden"_s, u"Kunden"_s}));
        QCOMPARE(names(get(reader.lists(request(u"kunden"_s)))), (QStringList{u"Kunden"_s, u"alte kunden"_s, u"ÄRZTE Kunden"_s}));
        QCOMPARE(names(get(reader.lists(request(u"\"KUNDEN\""_s)))), QStringList{u"Kunden"_s});
        QCOMPARE(names(get(reader.lists(request(u"ärzte"_s)))), QStringList{u"ÄRZTE Kunden"_s});
        QCOMPARE(names(get(reader.lists(request(u"100% sure_"_s)))), QStringList{u"100% sure_"_s});
        QCOMPARE(get(reader.lists(request(u".*"_s))).total, 0);
    }

    void pagesAndSortsAreStable()
    {
        CacheFixture f;
        QJsonArray changes;
        for (int i = 0; i < 57; ++i)
            changes.append(
                CacheFixture::putTemplate(u"T%1"_s.arg(i, 3, 10, QChar(u'0')), u"name %1"_s.arg((i * 7) % 57, 2, 10, QChar(u'0')), i + 1));
        f.apply(CacheFixture::page(changes));
        CacheReader reader(f.file());
        PageRequest r;
        r.pageSize = 10;
        r.sortColumn = TemplateColumns::Name;
        QStringList all;
        for (r.page = 0; r.page < 7; ++r.page) {
            const auto page = get(reader.templates(r));
            QCOMPARE(page.total, 57);
            all += names(page);
        }
        QCOMPARE(all.size(), 57);
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        r.page = 0;
        r.descending = true;
        QCOMPARE(names(get(reader.templates(r))).first(), u"name 56"_s);
    }

    void statusAndAccountFilters()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putAccount(u"A1"_s, u"Marketing"_s, 1), CacheFixture::putAccount(u"A2"_s, u"Ops"_s, 2),
                                    CacheFixture::putCampaign(u"C1"_s, u"One"_s, u"A1"_s, 3, CampaignStatus::Active),
                                    CacheFixture::putCampaign(u"C2"_s, u"Two"_s, u"A2"_s, 4, CampaignStatus::Paused),
                                    CacheFixture::putCampaign(u"C3"_s, u"Three"_s, {}, 5)}));
        CacheReader reader(f.file());
        const auto filtered = [&](const QList<FilterTerm> &terms) { return names(get(reader.campaigns(request({}, terms)))); };
        QCOMPARE(filtered({{FilterField::Status, FilterOp::Equal, u"ACTIVE"_s}}), QStringList{u"One"_s});
        QCOMPARE(filtered({{FilterField::Status, FilterOp::Equal, u"active"_s}, {FilterField::Status, FilterOp::Equal, u"paused"_s}}),
                 (QStringList{u"Two"_s, u"One"_s}));
        QCOMPARE(filtered({{FilterField::Status, FilterOp::NotEqual, u"active"_s}, {FilterField::Status, FilterOp::NotEqual, u"paused"_s}}),
                 QStringList{u"Three"_s});
        QCOMPARE(filtered({{FilterField::Account, FilterOp::StartsWith, u"mark"_s}}), QStringList{u"One"_s});
        QCOMPARE(filtered({{FilterField::Account, FilterOp::Equal, u"A2"_s}}), QStringList{u"Two"_s});
    }

    void entriesByPageSearchAndSort()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putList(u"L1"_s, u"List"_s, 1, {u"Name"_s}, 100)}));
        QList<ListEntry> entries;
        for (int i = 0; i < 100; ++i)
            entries.append({i, u"+49170%1"_s.arg(1000 + i), {u"Müller %1"_s.arg(99 - i, 2, 10, QChar(u'0'))}});
        QVERIFY(f.store->addEntries(u"L1"_s, entries));
        CacheReader reader(f.file());
        PageRequest r;
        r.pageSize = 10;
        r.page = 3;
        auto page = get(reader.entries(u"L1"_s, r));
        QCOMPARE(page.total, 100);
        QCOMPARE(page.rows.first().ordinal, 30);
        r.page = 0;
        r.sortColumn = EntryColumns::FirstField;
        QCOMPARE(get(reader.entries(u"L1"_s, r)).rows.first().ordinal, 99);
        r.search = u"MÜLLER 42"_s;
        QCOMPARE(get(reader.entries(u"L1"_s, r)).rows.first().ordinal, 57);
        r.search = u"1701099"_s;
        QCOMPARE(get(reader.entries(u"L1"_s, r)).total, 1);
    }

    void recipientsOfSeveralListsComeOnce()
    {
        CacheFixture f;
        f.apply(CacheFixture::page(
            {CacheFixture::putList(u"L1"_s, u"A"_s, 1, {u"Name"_s}), CacheFixture::putList(u"L2"_s, u"B"_s, 2, {u"City"_s})}));
        QVERIFY(f.store->addEntries(u"L1"_s, {{0, u"+491"_s, {u"a"_s}}, {1, u"+492"_s, {u"b"_s}}}));
        QVERIFY(f.store->addEntries(u"L2"_s, {{0, u"+492"_s, {u"c"_s}}, {1, u"+493"_s, {u"d"_s}}}));
        CacheReader reader(f.file());
        const auto third = get(reader.recipient({u"L1"_s, u"L2"_s}, 2));
        QCOMPARE(third.count, 3);
        QCOMPARE(third.entry.number, u"+493"_s);
        QCOMPARE(third.columns, QStringList{u"City"_s});
        QCOMPARE(get(reader.recipient({u"L2"_s, u"L1"_s}, 0)).entry.number, u"+492"_s);
        QCOMPARE(get(reader.recipient({u"L2"_s}, 1)).count, 2);
        const auto beyond = reader.recipient({u"L1"_s, u"L2"_s}, 3);
        QFuture<Result<RecipientSample>>(beyond).waitForFinished();
        QCOMPARE(beyond.result().error().code, ErrorCode::NotFound);
    }

    void draftsAndDataAsOf()
    {
        CacheFixture f;
        QVERIFY(f.store->saveDraft(u"k"_s, {{u"text"_s, u"Hi"_s}}, 5));
        f.apply(CacheFixture::page({}), 77);
        CacheReader reader(f.file());
        QCOMPARE(jsonString(get(reader.draft(u"k"_s)), u"text"), u"Hi"_s);
        QVERIFY(get(reader.draft(u"other"_s)).isEmpty());
        QCOMPARE(get(reader.dataAsOfMs()), 77);
    }

    // -- messages ------------------------------------------------------------------------------------------------------------------------

    void fillTraffic(CacheFixture &f, qint64 fromMs, int count)
    {
        QJsonArray changes{CacheFixture::putNetwork(u"26201"_s, u"DE"_s, u"Telekom"_s, 1),
                           CacheFixture::putNetwork(u"26202"_s, u"DE"_s, u"Vodafone"_s, 2),
                           CacheFixture::putNetwork(u"23201"_s, u"AT"_s, u"A1"_s, 3),
                           CacheFixture::putAccount(u"ACC1"_s, u"Marketing"_s, 4),
                           CacheFixture::putAccount(u"ACC2"_s, u"Ops"_s, 5),
                           CacheFixture::putCampaign(u"C1"_s, u"Spring"_s, u"ACC1"_s, 6)};
        QHash<QStringList, TrafficTotal> totals;
        const QStringList codes{u"26201"_s, u"26202"_s, u"23201"_s};
        const QList<MessageState> states{MessageState::Delivered, MessageState::Accepted, MessageState::Failed, MessageState::Delivered};
        for (int i = 0; i < count; ++i) {
            Message m;
            m.id = i + 1;
            m.rev = 100 + i;
            m.campaignId = u"C1"_s;
            m.accountId = i % 5 == 0 ? u"ACC2"_s : u"ACC1"_s;
            m.recipient = u"+4917000%1"_s.arg(i, 5, 10, QChar(u'0'));
            m.sender = i % 2 ? u"ACME"_s : u"Shop"_s;
            m.mccmnc = codes.at(i % 3);
            m.state = states.at(i % 4);
            m.priceMilli = m.state == MessageState::Failed ? 0 : 7500;
            m.errorCode = m.state == MessageState::Failed ? u"00b"_s : QString();
            m.parts = 1 + i % 2;
            m.sentAtMs = fromMs + i * 60'000LL;
            m.doneAtMs = m.state == MessageState::Delivered ? m.sentAtMs + 2000 : 0;
            changes.append(CacheFixture::putMessage(m));
            const qint64 bucket = m.sentAtMs - m.sentAtMs % wire::kBucketMs;
            TrafficTotal &t = totals[{QString::number(bucket), m.accountId, m.mccmnc, QString::number(m.priceMilli)}];
            t.bucketMs = bucket;
            t.accountId = m.accountId;
            t.campaignId = m.campaignId;
            t.mccmnc = m.mccmnc;
            t.priceMilli = m.priceMilli;
            t.rev = 1000;
            (m.state == MessageState::Delivered ? t.delivered : m.state == MessageState::Accepted ? t.transmitted : t.undelivered) += 1;
        }
        for (const TrafficTotal &t : std::as_const(totals))
            changes.append(CacheFixture::putTotal(t));
        f.apply(CacheFixture::page(changes));
    }

    void messagePagesAgreeFromBothEnds()
    {
        CacheFixture f;
        fillTraffic(f, localMs(u"2026-10-20T08:00:00"_s), 103);
        Message queued;
        queued.id = 5000;
        queued.accountId = u"ACC1"_s;
        queued.rev = 9000;
        f.apply(CacheFixture::page({CacheFixture::putMessage(queued)}));
        CacheReader reader(f.file());
        PageRequest r;
        r.pageSize = 10;
        QList<qint64> ids;
        for (r.page = 0; r.page < 11; ++r.page) {
            const auto page = get(reader.messages(r));
            QCOMPARE(page.total, 103);
            for (const MessageRow &row : page.rows)
                ids.append(row.message.id);
        }
        QList<qint64> expected;
        for (qint64 id = 103; id >= 1; --id)
            expected.append(id);
        QCOMPARE(ids, expected);
        r.page = 0;
        const auto row = get(reader.messages(r)).rows.first();
        QCOMPARE(row.accountName, u"Marketing"_s);
        QCOMPARE(row.campaignName, u"Spring"_s);
        QCOMPARE(row.network, u"Telekom"_s);
        QCOMPARE(row.country, u"DE"_s);
    }

    void messageFilters_data()
    {
        QTest::addColumn<QList<FilterTerm>>("terms");
        QTest::addColumn<qint64>("total");
        using F = FilterField;
        using O = FilterOp;
        const auto row = [](const char *name, const QList<FilterTerm> &terms, qint64 total) { QTest::newRow(name) << terms << total; };
        row("receiver is", {{F::Receiver, O::Equal, u"+491700000007"_s}}, 1);
        row("receiver is, without the plus", {{F::Receiver, O::Equal, u"491700000007"_s}}, 1);
        row("receiver begins", {{F::Receiver, O::StartsWith, u"+49170000000"_s}}, 10);
        row("receiver ends", {{F::Receiver, O::EndsWith, u"7"_s}}, 12);
        row("receiver contains %", {{F::Receiver, O::Contains, u"%"_s}}, 0);
        row("sender, other case", {{F::Sender, O::Equal, u"acme"_s}}, 60);
        row("not this sender", {{F::Sender, O::NotEqual, u"ACME"_s}}, 60);
        row("id", {{F::MessageId, O::Equal, u"17"_s}}, 1);
        row("country", {{F::Country, O::Equal, u"de"_s}}, 80);
        row("not the country", {{F::Country, O::NotEqual, u"DE"_s}}, 40);
        row("network", {{F::Network, O::Contains, u"FONE"_s}}, 40);
        row("two networks", {{F::Network, O::Equal, u"vodafone"_s}, {F::Network, O::Equal, u"telekom"_s}}, 80);
        row("code begins", {{F::MccMnc, O::StartsWith, u"262"_s}}, 80);
        row("status", {{F::DeliveryStatus, O::Equal, u"delivered"_s}}, 60);
        row("not the status", {{F::DeliveryStatus, O::NotEqual, u"delivered"_s}}, 60);
        row("error", {{F::ErrorCode, O::Equal, u"00B"_s}}, 30);
        row("campaign by name", {{F::Campaign, O::Equal, u"spring"_s}}, 120);
        row("account by name", {{F::Account, O::Contains, u"op"_s}}, 24);
        row("account by id", {{F::Account, O::Equal, u"ACC2"_s}}, 24);
        row("two fields", {{F::Account, O::Equal, u"ACC2"_s}, {F::Sender, O::Equal, u"ACME"_s}}, 12);
    }
    void messageFilters()
    {
        QFETCH(QList<FilterTerm>, terms);
        QFETCH(qint64, total);
        CacheFixture f;
        fillTraffic(f, localMs(u"2026-10-20T08:00:00"_s), 120);
        CacheReader reader(f.file());
        const auto page = get(reader.messages(request({}, terms)));
        QCOMPARE(page.total, total);
        QCOMPARE(page.rows.size(), std::min<qint64>(total, 25));
    }

    void countFollowsTheCache()
    {
        CacheFixture f;
        fillTraffic(f, localMs(u"2026-10-20T08:00:00"_s), 40);
        CacheReader reader(f.file());
        for (int i = 0; i < 10; ++i)
            QCOMPARE(get(reader.messages(request())).total, 40);
        f.apply(CacheFixture::page({CacheFixture::del(u"account:ACC1:messages"_s, u"message"_s, u"2"_s, 5000)}));
        for (int i = 0; i < 10; ++i)
            QCOMPARE(get(reader.messages(request())).total, 39);
    }

    void everySortOfMessagesWorks()
    {
        CacheFixture f;
        fillTraffic(f, localMs(u"2026-10-20T08:00:00"_s), 60);
        CacheReader reader(f.file());
        for (int column = -1; column < MessageColumns::ColumnCount; ++column) {
            PageRequest r;
            r.sortColumn = column;
            r.page = 2;
            QCOMPARE(get(reader.messages(r)).rows.size(), 10);
        }
        PageRequest r;
        r.sortColumn = MessageColumns::Network;
        r.descending = true;
        QCOMPARE(get(reader.messages(r)).rows.first().network, u"Vodafone"_s);
    }

    // -- traffic -------------------------------------------------------------------------------------------------------------------------

    void daysFollowSummerTime()
    {
        CacheFixture f;
        QJsonArray changes;
        // A delivered message in the first and in the last quarter-hour of each local day around both changes.
        int rev = 1;
        for (const QString &day : {u"2026-03-28"_s, u"2026-03-29"_s, u"2026-03-30"_s, u"2026-10-24"_s, u"2026-10-25"_s, u"2026-10-26"_s}) {
            const QDate date = QDate::fromString(day, Qt::ISODate);
            for (const qint64 at :
                 {date.startOfDay().toMSecsSinceEpoch(), date.addDays(1).startOfDay().toMSecsSinceEpoch() - wire::kBucketMs}) {
                TrafficTotal t;
                t.bucketMs = at;
                t.accountId = u"A"_s;
                t.delivered = 1;
                t.rev = rev++;
                changes.append(CacheFixture::putTotal(t));
            }
        }
        f.apply(CacheFixture::page(changes));
        CacheReader reader(f.file());
        StatisticsRequest r;
        r.groups = {GroupBy::Month, GroupBy::Day};
        const auto page = get(reader.statistics(r));
        QCOMPARE(page.total, 6);
        for (const StatisticsRow &row : page.rows)
            QCOMPARE(row.sent, 2);
        QCOMPARE(page.rows.first().keys, (QStringList{u"2026-10"_s, u"2026-10-26"_s}));
        r.groups = {GroupBy::Year};
        QCOMPARE(get(reader.statistics(r)).rows.first().sent, 12);
        r.groups = {GroupBy::Month};
        r.span = {localMs(u"2026-03-29T00:00:00"_s), localMs(u"2026-03-30T00:00:00"_s)};
        QCOMPARE(get(reader.statistics(r)).rows.first().sent, 2);
        DashboardRequest d;
        d.span = {localMs(u"2026-10-24T00:00:00"_s), localMs(u"2026-10-28T00:00:00"_s)};
        const auto data = get(reader.dashboard(d));
        QCOMPARE(data.traffic.size(), 4);
        QCOMPARE(data.traffic.at(1).fromMs, localMs(u"2026-10-25T00:00:00"_s));
        QCOMPARE(data.traffic.at(1).sent, 2);
        QCOMPARE(data.traffic.at(3).sent, 0);
        QCOMPARE(data.traffic.at(2).fromMs - data.traffic.at(1).fromMs, kDay + 3600'000);
    }

    void dashboardEqualsStatistics_data()
    {
        QTest::addColumn<TimeSpan>("span");
        QTest::addColumn<QStringList>("accounts");
        const qint64 from = localMs(u"2026-10-20T08:00:00"_s);
        QTest::newRow("everything") << TimeSpan{} << QStringList();
        QTest::newRow("a day") << TimeSpan{localMs(u"2026-10-20T00:00:00"_s), localMs(u"2026-10-21T00:00:00"_s)} << QStringList();
        QTest::newRow("one account") << TimeSpan{} << QStringList{u"ACC2"_s};
        QTest::newRow("cuts quarter-hours") << TimeSpan{from + 7 * 60'000, from + 83 * 60'000} << QStringList();
        QTest::newRow("within one quarter-hour") << TimeSpan{from + 3 * 60'000, from + 9 * 60'000} << QStringList{u"ACC1"_s};
    }
    void dashboardEqualsStatistics()
    {
        QFETCH(TimeSpan, span);
        QFETCH(QStringList, accounts);
        CacheFixture f;
        fillTraffic(f, localMs(u"2026-10-20T08:00:00"_s), 300);
        CacheReader reader(f.file());
        DashboardRequest d;
        d.span = span;
        d.accountIds = accounts;
        const auto data = get(reader.dashboard(d));
        StatisticsRequest s;
        s.span = span;
        s.accountIds = accounts;
        s.pageSize = 1000;
        // By the messages themselves.
        PageRequest m;
        m.span = span;
        m.pageSize = 1000;
        for (const QString &id : accounts)
            m.filters.append({FilterField::Account, FilterOp::Equal, id});
        qint64 delivered = 0;
        qint64 cost = 0;
        const auto messages = get(reader.messages(m));
        for (const MessageRow &row : messages.rows) {
            delivered += row.message.state == MessageState::Delivered ? 1 : 0;
            cost += row.message.priceMilli;
        }
        QVERIFY(messages.total > 0);
        QCOMPARE(data.sum.sent, messages.total);
        QCOMPARE(data.sum.delivered, delivered);
        QCOMPARE(data.sum.costMilli, cost);
        for (const QList<GroupBy> &groups : {QList<GroupBy>{},
                                             {GroupBy::Day},
                                             {GroupBy::Country},
                                             {GroupBy::Network, GroupBy::Price},
                                             {GroupBy::Account, GroupBy::NetworkCode}}) {
            s.groups = groups;
            StatisticsRow sum;
            const auto page = get(reader.statistics(s));
            for (const StatisticsRow &row : page.rows) {
                sum.sent += row.sent;
                sum.delivered += row.delivered;
                sum.undelivered += row.undelivered;
                sum.transmitted += row.transmitted;
                sum.costMilli += row.costMilli;
                QCOMPARE(row.sent, row.delivered + row.undelivered + row.transmitted);
            }
            QCOMPARE(sum.sent, data.sum.sent);
            QCOMPARE(sum.delivered, data.sum.delivered);
            QCOMPARE(sum.undelivered, data.sum.undelivered);
            QCOMPARE(sum.transmitted, data.sum.transmitted);
            QCOMPARE(sum.costMilli, data.sum.costMilli);
        }
        qint64 points = 0;
        for (const auto &point : data.traffic)
            points += point.sent;
        QCOMPARE(points, data.sum.sent);
        qint64 shares = 0;
        for (const auto &share : data.networks)
            shares += share.sent;
        QCOMPARE(shares, data.sum.sent);
    }

    void cutQuarterHourCountsAsAWholeWhereMessagesAreMissing()
    {
        CacheFixture f;
        fillTraffic(f, localMs(u"2026-10-20T08:00:00"_s), 30);
        // The window has passed over one of the messages: its quarter-hour cannot be cut any more.
        f.apply(CacheFixture::page({CacheFixture::del(u"account:ACC1:messages"_s, u"message"_s, u"2"_s, 5000)}));
        CacheReader reader(f.file());
        DashboardRequest d;
        const qint64 from = localMs(u"2026-10-20T08:00:00"_s);
        d.span = {from + 5 * 60'000, from + 30 * 60'000};
        QCOMPARE(get(reader.dashboard(d)).sum.sent, 30);
    }

    void statisticsFiltersSortsAndPages()
    {
        CacheFixture f;
        fillTraffic(f, localMs(u"2026-10-20T08:00:00"_s), 300);
        CacheReader reader(f.file());
        StatisticsRequest s;
        s.groups = {GroupBy::Network};
        s.filters = {{FilterField::Country, FilterOp::Equal, u"DE"_s}};
        auto page = get(reader.statistics(s));
        QCOMPARE(page.total, 2);
        QCOMPARE(page.rows.first().keys.first(), u"Telekom"_s);
        s.sortColumn = 0;
        s.descending = true;
        QCOMPARE(get(reader.statistics(s)).rows.first().keys.first(), u"Vodafone"_s);
        s.filters = {{FilterField::MccMnc, FilterOp::DoesNotContain, u"262"_s}};
        QCOMPARE(get(reader.statistics(s)).rows.first().keys.first(), u"A1"_s);
        s.filters = {};
        s.groups = {GroupBy::Account};
        s.sortColumn = 1 + StatisticsColumns::Sent;
        page = get(reader.statistics(s));
        QCOMPARE(page.rows.first().keys.first(), u"Marketing"_s);
        QCOMPARE(page.rows.first().sent, 240);
        s.pageSize = 1;
        s.page = 1;
        page = get(reader.statistics(s));
        QCOMPARE(page.total, 2);
        QCOMPARE(page.rows.first().keys.first(), u"Ops"_s);
        s.page = 0;
        s.groups = {GroupBy::Price};
        s.sortColumn = 0;
        s.descending = false;
        QCOMPARE(get(reader.statistics(s)).rows.first().keys.first(), u"0"_s);
    }

    void missingFileIsAnError()
    {
        QTemporaryDir dir;
        CacheReader reader(dir.filePath(u"none.sqlite"_s));
        auto future = reader.lists(request());
        future.waitForFinished();
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().code, ErrorCode::Io);
    }

    void manyReadersWhileOneWrites()
    {
        CacheFixture f;
        CacheReader reader(f.file());
        QList<QFuture<Result<Page<MessageTemplate>>>> answers;
        for (int i = 1; i <= 100; ++i) {
            f.apply(CacheFixture::page({CacheFixture::putTemplate(u"A%1"_s.arg(i), u"N"_s, i * 2),
                                        CacheFixture::putTemplate(u"B%1"_s.arg(i), u"N"_s, i * 2 + 1)}));
            answers.append(reader.templates(request()));
        }
        for (auto &answer : answers) {
            answer.waitForFinished();
            QVERIFY(answer.result());
            QCOMPARE(answer.result()->total % 2, 0); // no half of a transaction is ever seen
        }
    }
};

QTEST_GUILESS_MAIN(TestCacheReader)
#include "tst_cache_reader.moc"
