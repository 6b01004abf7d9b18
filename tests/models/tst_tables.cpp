// SPDX-License-Identifier: GPL-3.0-or-later
#include "CacheFixture.h"
#include "models/cache/CacheReader.h"
#include "models/tables/AccountTableModel.h"
#include "models/tables/CampaignTableModel.h"
#include "models/tables/CellText.h"
#include "models/tables/CountryNames.h"
#include "models/tables/EntryTableModel.h"
#include "models/tables/ListTableModel.h"
#include "models/tables/MessageTableModel.h"
#include "models/tables/NotificationTableModel.h"
#include "models/tables/StatisticsTableModel.h"
#include "models/tables/TemplateTableModel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

/// Header and rows as text, one line each.
QStringList dump(const QAbstractItemModel &model)
{
    QStringList lines;
    QStringList cells;
    for (int c = 0; c < model.columnCount(); ++c)
        cells.append(model.headerData(c, Qt::Horizontal).toString());
    lines.append(cells.join(u" | "_s));
    for (int r = 0; r < model.rowCount(); ++r) {
        cells.clear();
        for (int c = 0; c < model.columnCount(); ++c)
            cells.append(model.index(r, c).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

template<class Model>
void follow(Model &model, CacheFixture &f)
{
    QObject::connect(f.store.get(), &CacheStore::committed, &model, &PagedTableModel::applyDelta);
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void notifications()
    {
        CacheFixture f;
        const auto one = [](const QString &id, qint64 rev, const QString &event, const QString &kind, const QString &tag,
                            const QString &state, const QJsonObject &values, qint64 atMs) {
            return CacheFixture::put(u"notifications:U1"_s, u"notification"_s, id, rev,
                                     {{u"id"_s, id},
                                      {u"kind"_s, kind},
                                      {u"tag"_s, tag},
                                      {u"key"_s, event},
                                      {u"values"_s, values},
                                      {u"text"_s, u"Something new."_s},
                                      {u"subject_id"_s, u"S"_s},
                                      {u"state"_s, state},
                                      {u"created_at_ms"_s, atMs},
                                      {u"rev"_s, rev}});
        };
        const qint64 noon = 1'764'000'000'000;
        f.apply(CacheFixture::page(
            {one(u"N1"_s, 1, u"list_imported"_s, u"success"_s, u"list"_s, u"read"_s, {{u"name"_s, u"Łódź"_s}, {u"count"_s, 1200}}, noon),
             one(u"N2"_s, 2, u"campaign_faulted"_s, u"error"_s, u"campaign"_s, u"unread"_s,
                 {{u"name"_s, u"Spring"_s}, {u"reason"_s, u"No message could be sent. The carrier's error code: 8"_s}}, noon + 60'000),
             one(u"N3"_s, 3, u"a_new_event"_s, u"warning"_s, u"budget"_s, u"archived"_s, {}, noon + 120'000),
             one(u"N4"_s, 4, u"budget_spent"_s, u"error"_s, u"budget"_s, u"unread"_s, {{u"name"_s, u"May"_s}}, noon + 180'000)}));
        CacheReader reader(f.file());
        NotificationTableModel model;
        QAbstractItemModelTester tester(&model);
        follow(model, f);
        model.setReader(&reader);
        QTRY_COMPARE(model.state(), TableState::Rows);
        const QString first = dateTimeText(noon);
        QCOMPARE(
            dump(model),
            (QStringList{u"Type | Content | Tag | Creation date"_s,
                         u" | The budget “May” is spent. | Budget | %1"_s.arg(dateTimeText(noon + 180'000)),
                         u" | The campaign “Spring” failed. No message could be sent. The carrier's error code: 8 | Campaign | %1"_s.arg(
                             dateTimeText(noon + 60'000)),
                         u" | The distribution list “Łódź” is ready: 1,200 recipient(s). | Distribution list | %1"_s.arg(first)}));
        QCOMPARE(model.index(1, NotificationTableModel::Type).data(Qt::ToolTipRole).toString(), u"Error"_s);
        QCOMPARE(model.index(1, NotificationTableModel::Type).data(Qt::AccessibleTextRole).toString(), u"Error"_s);
        QVERIFY(model.index(1, NotificationTableModel::Content).data(Qt::AccessibleTextRole).toString().startsWith(u"Unread: "_s));
        const auto ids = [&] {
            QStringList out;
            for (int row = 0; row < model.rowCount(); ++row)
                out.append(model.idAt(row));
            return out.join(u' ');
        };
        model.setSearch(u"łÓDŹ"_s);
        QTRY_COMPARE(ids(), u"N1"_s);
        QCOMPARE(model.total(), 1);
        model.setSearch(u"nothing like that"_s);
        QTRY_COMPARE(model.state(), TableState::NoMatch);
        model.setSearch({});
        QTRY_COMPARE(ids(), u"N4 N2 N1"_s);
        const auto is = [](FilterField field, const QString &value) { return FilterTerm{field, FilterOp::Equal, value}; };
        const std::pair<QList<FilterTerm>, QString> filters[] = {
            {{is(FilterField::Status, u"archived"_s)}, u"N3"_s},
            {{is(FilterField::Status, u"archived"_s), is(FilterField::Status, u"read"_s)}, u"N3 N1"_s},
            {{is(FilterField::Type, u"error"_s)}, u"N4 N2"_s},
            {{is(FilterField::Type, u"error"_s), is(FilterField::Tag, u"budget"_s)}, u"N4"_s},
            {{is(FilterField::Tag, u"list"_s), is(FilterField::Tag, u"campaign"_s)}, u"N2 N1"_s},
        };
        for (const auto &[terms, wanted] : filters) {
            model.setFilters(terms);
            QTRY_COMPARE(ids(), wanted);
        }
        // A service that is newer than this program: its own words.
        model.setFilters({is(FilterField::Status, u"archived"_s)});
        QTRY_COMPARE(model.index(0, NotificationTableModel::Content).data().toString(), u"Something new."_s);
        model.setFilters({});
        model.sort(NotificationTableModel::Content, Qt::DescendingOrder);
        QTRY_COMPARE(ids(), u"N1 N2 N4"_s);
        model.sort(NotificationTableModel::Created, Qt::AscendingOrder);
        QTRY_COMPARE(ids(), u"N1 N2 N4"_s);
        model.sort(NotificationTableModel::Type, Qt::AscendingOrder);
        QTRY_COMPARE(ids(), u"N4 N2 N1"_s);
        model.setPageSize(2);
        QTRY_COMPARE(ids(), u"N4 N2"_s);
        QCOMPARE(model.pageCount(), 2);
        // A mark that is still on its way shows at once.
        OutboxRow mark;
        mark.id = newUlid();
        mark.type = u"notification"_s;
        mark.entityId = u"marks"_s;
        mark.method = u"POST"_s;
        mark.path = u"/v1/notifications:mark"_s;
        mark.body = {{u"ids"_s, QJsonArray{u"N4"_s, u"gone"_s}}, {u"state"_s, u"archived"_s}};
        QVERIFY(f.store->queueMark(mark));
        QTRY_COMPARE(ids(), u"N2 N1"_s);
    }

    void lists()
    {
        CacheFixture f;
        QJsonObject faulted = CacheFixture::putList(u"L2"_s, u"Broken"_s, 2, {}, 12345);
        QJsonObject data = faulted.value("data"_L1).toObject();
        data.insert(u"status"_s, u"faulted"_s);
        data.insert(u"fault"_s, u"The disk was full."_s);
        faulted.insert(u"data"_s, data);
        f.apply(CacheFixture::page({CacheFixture::putList(u"L1"_s, u"Customers"_s, 1, {}, 3), faulted}));
        CacheReader reader(f.file());
        ListTableModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.state(), TableState::Loading);
        model.setReader(&reader);
        QTRY_COMPARE(model.state(), TableState::Rows);
        QCOMPARE(dump(model), (QStringList{u"Name | Status | Campaigns | Entries | Created | Action"_s,
                                           u"Broken | Faulted | 0 | 12,345 | 14/11/2023 23:13 | "_s,
                                           u"Customers | Ready | 0 | 3 | 14/11/2023 23:13 | "_s}));
        QCOMPARE(model.index(0, ListTableModel::Status).data(Qt::AccessibleTextRole).toString(), u"Faulted: The disk was full."_s);
        QCOMPARE(model.index(0, ListTableModel::Entries).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
                 Qt::AlignRight | Qt::AlignVCenter);
        QVERIFY(!model.headerData(ListTableModel::Action, Qt::Horizontal, PagedTableModel::SortableRole).toBool());
        QCOMPARE(model.rowAt(1).name, u"Customers"_s);
        QCOMPARE(model.idAt(1), u"L1"_s);
        QCOMPARE(model.rowOf(u"L1"_s), 1);
    }

    void states()
    {
        CacheFixture f;
        CacheReader reader(f.file());
        TemplateTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        follow(model, f);
        QTRY_COMPARE(model.state(), TableState::Empty);
        model.setSearch(u"x"_s);
        QTRY_COMPARE(model.state(), TableState::NoMatch);
        model.setSearch({});
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"One"_s, 1, u"two\nlines"_s)}));
        QTRY_COMPARE(model.state(), TableState::Rows);
        QCOMPARE(model.index(0, TemplateTableModel::Text).data().toString(), u"two lines"_s);
        QTemporaryDir none;
        CacheReader broken(none.filePath(u"none"_s));
        model.setReader(&broken);
        QTRY_COMPARE(model.state(), TableState::Error);
        QVERIFY(!model.error().message.isEmpty());
        model.setReader(&reader);
        QTRY_COMPARE(model.state(), TableState::Rows);
    }

    void rowsKeepTheirPlaceWhenTheCacheChanges()
    {
        CacheFixture f;
        QJsonArray changes;
        for (int i = 0; i < 20; ++i)
            changes.append(CacheFixture::putTemplate(u"T%1"_s.arg(i, 2, 10, QChar(u'0')), u"name %1"_s.arg(i, 2, 10, QChar(u'0')), i + 1));
        f.apply(CacheFixture::page(changes));
        CacheReader reader(f.file());
        TemplateTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        follow(model, f);
        model.sort(TemplateTableModel::Name, Qt::AscendingOrder);
        QTRY_COMPARE(model.rowCount(), 20);
        const QPersistentModelIndex watched = model.index(10, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        // One goes, one comes in front, one changes its name and so its place.
        f.apply(CacheFixture::page({CacheFixture::del(u"templates"_s, u"template"_s, u"T03"_s, 50),
                                    CacheFixture::putTemplate(u"T99"_s, u"a new one"_s, 51),
                                    CacheFixture::putTemplate(u"T15"_s, u"first of all"_s, 52)}));
        QTRY_COMPARE(model.idAt(0), u"T99"_s);
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(resets.count(), 0);
        QVERIFY(watched.isValid());
        QCOMPARE(model.idAt(watched.row()), u"T10"_s);
        QCOMPARE(model.idAt(1), u"T15"_s);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T10"_s, u"name 10"_s, 60, u"other text"_s)}));
        QTRY_VERIFY(changed.count() > 0);
        QTRY_COMPARE(model.rowAt(watched.row()).text, u"other text"_s);
        QCOMPARE(resets.count(), 0);
    }

    void pages()
    {
        CacheFixture f;
        QJsonArray changes;
        for (int i = 0; i < 45; ++i)
            changes.append(CacheFixture::putTemplate(u"T%1"_s.arg(i, 2, 10, QChar(u'0')), u"n"_s, i + 1));
        f.apply(CacheFixture::page(changes));
        CacheReader reader(f.file());
        TemplateTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        follow(model, f);
        model.setPageSize(10);
        QTRY_COMPARE(model.rowCount(), 10);
        QCOMPARE(model.pageCount(), 5);
        model.setPage(4);
        QTRY_COMPARE(model.rowCount(), 5);
        // The last page vanishes: the one before it is shown.
        QJsonArray gone;
        for (int i = 0; i < 5; ++i)
            gone.append(CacheFixture::del(u"templates"_s, u"template"_s, u"T%1"_s.arg(i, 2, 10, QChar(u'0')), 100 + i));
        f.apply(CacheFixture::page(gone));
        QTRY_COMPARE(model.request().page, 3);
        QTRY_COMPARE(model.rowCount(), 10);
        QCOMPARE(model.total(), 40);
        model.setSearch(u"nothing"_s);
        QTRY_COMPARE(model.state(), TableState::NoMatch);
        QCOMPARE(model.request().page, 0);
    }

    void anOlderAnswerIsDropped()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putTemplate(u"T1"_s, u"apple"_s, 1), CacheFixture::putTemplate(u"T2"_s, u"pear"_s, 2)}));
        CacheReader reader(f.file());
        TemplateTableModel model(&reader);
        for (int i = 0; i < 50; ++i)
            model.setSearch(i % 2 ? u"apple"_s : u"pear"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowAt(0).name, u"apple"_s);
        QTest::qWait(50);
        QCOMPARE(model.rowAt(0).name, u"apple"_s);
    }

    void closedScreenWhileItLoads()
    {
        CacheFixture f;
        CacheReader reader(f.file());
        for (int i = 0; i < 50; ++i)
            TemplateTableModel model(&reader);
        QTest::qWait(20);
    }

    void campaigns()
    {
        CacheFixture f;
        Campaign c;
        c.id = u"C1"_s;
        c.name = u"Spring"_s;
        c.sender = u"ACME"_s;
        c.status = CampaignStatus::Paused;
        c.counts.total = 1000;
        c.counts.waiting = 1;
        c.counts.submitted = 500;
        c.counts.delivered = 490;
        c.counts.undelivered = 9;
        c.createdAtMs = 1'700'000'000'000;
        c.rev = 1;
        Campaign quick = c;
        quick.id = u"Q1"_s;
        quick.kind = CampaignKind::QuickSend;
        f.apply(CacheFixture::page({CacheFixture::put(u"account:A:campaigns"_s, u"campaign"_s, c.id, 1, c.toJson()),
                                    CacheFixture::put(u"account:A:campaigns"_s, u"campaign"_s, quick.id, 1, quick.toJson())}));
        CacheReader reader(f.file());
        CampaignTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.state(), TableState::Rows);
        QCOMPARE(dump(model), (QStringList{u"Name | Sender | Created | Schedule | Status | Sent / Total | Action"_s,
                                           u"Spring | ACME | 14/11/2023 23:13 |  | Paused (99.9%) | 999 / 1,000 (99.9%) | "_s}));
        QCOMPARE(model.index(0, CampaignTableModel::Progress).data(Qt::AccessibleTextRole).toString(), u"999 of 1,000 sent"_s);
    }

    void accounts()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putAccount(u"A1"_s, u"Marketing"_s, 1)}));
        CacheReader reader(f.file());
        AccountTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.state(), TableState::Rows);
        QCOMPARE(dump(model),
                 (QStringList{u"Account name | Display name | Type | Status | Action"_s, u"Marketing |  | Campaign | Active | "_s}));
    }

    void entries()
    {
        CacheFixture f;
        f.apply(CacheFixture::page({CacheFixture::putList(u"L1"_s, u"A"_s, 1, {u"First name"_s, u"City"_s}, 2)}));
        CacheReader reader(f.file());
        EntryTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        follow(model, f);
        QCOMPARE(model.columnCount(), 1);
        model.setList(u"L1"_s);
        QTRY_COMPARE(model.columnCount(), 3);
        QTRY_COMPARE(model.state(), TableState::Empty);
        QVERIFY(f.store->addEntries(u"L1"_s, {{0, u"+491"_s, {u"Ann"_s, u"Ulm"_s}}, {1, u"+492"_s, {u"Bob"_s}}}));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(dump(model), (QStringList{u"Phone number | First name | City"_s, u"+491 | Ann | Ulm"_s, u"+492 | Bob | "_s}));
        model.setList(u"gone"_s);
        QTRY_COMPARE(model.state(), TableState::Error);
    }

    void messages()
    {
        CacheFixture f;
        Message m;
        m.id = 4711;
        m.campaignId = u"C1"_s;
        m.accountId = u"A1"_s;
        m.recipient = u"+491796548754"_s;
        m.sender = u"ACME"_s;
        m.encoding = Encoding::Ucs2;
        m.parts = 2;
        m.mccmnc = u"26201"_s;
        m.priceMilli = 15'050;
        m.state = MessageState::Expired;
        m.errorCode = u"1b"_s;
        m.sentAtMs = 1'700'000'000'000;
        m.doneAtMs = m.sentAtMs + 125'000;
        m.rev = 1;
        f.apply(CacheFixture::page({CacheFixture::putMessage(m), CacheFixture::putNetwork(u"26201"_s, u"DE"_s, u"Telekom"_s, 2),
                                    CacheFixture::putAccount(u"A1"_s, u"Marketing"_s, 3),
                                    CacheFixture::putCampaign(u"C1"_s, u"Spring"_s, u"A1"_s, 4)}));
        CacheReader reader(f.file());
        MessageTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        follow(model, f);
        QTRY_COMPARE(model.state(), TableState::Rows);
        QCOMPARE(
            dump(model),
            (QStringList{
                u"Sent date | Receiver | Sender | Country | Network | MCCMNC | Error code | Delivery status | Delivery date | DLR time | "
                "Price [EUR c] | Unicode | Message ID | Account | Campaign | Parts"_s,
                u"14/11/2023 23:13:20 | +491796548754 | ACME | Germany | Telekom | 26201 | 1b | Undelivered | 14/11/2023 23:15:25 | "
                "2 min 5 s | 15.05 | Yes | 4711 | Marketing | Spring | 2"_s}));
        QCOMPARE(model.index(0, MessageTableModel::DeliveryStatus).data(Qt::AccessibleTextRole).toString(), u"Expired"_s);
        m.state = MessageState::Delivered;
        m.rev = 9;
        f.apply(CacheFixture::page({CacheFixture::putMessage(m)}));
        QTRY_COMPARE(model.index(0, MessageTableModel::DeliveryStatus).data().toString(), u"Delivered"_s);
    }

    void statistics()
    {
        CacheFixture f;
        TrafficTotal t;
        t.bucketMs = 1'700'000'100'000;
        t.accountId = u"A1"_s;
        t.mccmnc = u"26201"_s;
        t.priceMilli = 7500;
        t.delivered = 1500;
        t.undelivered = 2;
        t.transmitted = 1;
        t.rev = 1;
        f.apply(CacheFixture::page({CacheFixture::putTotal(t), CacheFixture::putNetwork(u"26201"_s, u"DE"_s, u"Telekom"_s, 2)}));
        CacheReader reader(f.file());
        StatisticsTableModel model(&reader);
        QAbstractItemModelTester tester(&model);
        follow(model, f);
        QTRY_COMPARE(model.state(), TableState::Rows);
        QCOMPARE(dump(model),
                 (QStringList{u"Sent | Delivered | Undelivered | Transmitted | Cost"_s, u"1,503 | 1,500 | 2 | 1 | €112.73"_s}));
        model.sort(2, Qt::DescendingOrder);
        model.setGroups({GroupBy::Month, GroupBy::Day, GroupBy::Country, GroupBy::Network, GroupBy::Price});
        QCOMPARE(model.columnCount(), 10);
        QCOMPARE(model.request().sortColumn, -1);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(dump(model),
                 (QStringList{u"Month | Day | Country | Network | Price [EUR c] | Sent | Delivered | Undelivered | Transmitted | Cost"_s,
                              u"November 2023 | 14/11/2023 | Germany | Telekom | 7.5 | 1,503 | 1,500 | 2 | 1 | €112.73"_s}));
        const auto alignment = [&](int column) { return model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(); };
        QCOMPARE(alignment(4), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(alignment(3), int(Qt::AlignLeft | Qt::AlignVCenter));
        QCOMPARE(model.index(0, 4).data(Qt::TextAlignmentRole).toInt(), alignment(4));
        model.setFilters({{FilterField::Country, FilterOp::Equal, u"AT"_s}});
        QTRY_COMPARE(model.state(), TableState::NoMatch);
    }

    void countries()
    {
        QCOMPARE(countryName(u"DE"_s), u"Germany"_s);
        QCOMPARE(countryName(u"XX"_s), u"XX"_s);
        QCOMPARE(countryName({}), u"Unknown"_s);
        const QList<FilterTerm> typed{{FilterField::Country, FilterOp::StartsWith, u"germ"_s},
                                      {FilterField::Sender, FilterOp::Equal, u"x"_s}};
        const auto terms = withCountryCodes(typed);
        QVERIFY(terms.contains(FilterTerm{FilterField::Country, FilterOp::Equal, u"DE"_s}));
        QVERIFY(terms.contains(typed.at(1)));
        QCOMPARE(terms.size(), 2);
        QVERIFY(countryCodes().size() > 200);
    }

    void cellTexts()
    {
        QCOMPARE(percentText(1, 3), u"33.3%"_s);
        QCOMPARE(percentText(99999, 100000), u"99.9%"_s);
        QCOMPARE(percentText(3, 3), u"100%"_s);
        QCOMPARE(percentText(0, 0), QString());
        QCOMPARE(centText(7500), u"7.5"_s);
        QCOMPARE(centText(12), u"0.012"_s);
        QCOMPARE(durationText(3'000), u"3 s"_s);
        QCOMPARE(durationText(3'725'000), u"1 h 2 min"_s);
        QCOMPARE(dateTimeText(0), QString());
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(centText(7500), u"7,5"_s);
        QCOMPARE(numberText(1234567), u"1.234.567"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
