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
                                           u"Broken | Faulted | 0 | 12,345 | 14/11/2023 23:13:20 | "_s,
                                           u"Customers | Ready | 0 | 3 | 14/11/2023 23:13:20 | "_s}));
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
                                           u"Spring | ACME | 14/11/2023 23:13:20 |  | Paused (99.9 %) | 999 / 1,000 (99.9 %) | "_s}));
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
        QVERIFY(model.headerData(4, Qt::Horizontal, PagedTableModel::NumericRole).toBool());
        QVERIFY(!model.headerData(3, Qt::Horizontal, PagedTableModel::NumericRole).toBool());
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
        QCOMPARE(percentText(1, 3), u"33.3 %"_s);
        QCOMPARE(percentText(99999, 100000), u"99.9 %"_s);
        QCOMPARE(percentText(3, 3), u"100 %"_s);
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
