// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Ulid.h"
#include "ui/accounts/GatewayForm.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/contacts/ImportDraft.h"
#include "ui/quicksend/QuickSendForm.h"

#include <QSignalSpy>
#include <QTest>

using namespace cm;
using namespace Qt::StringLiterals;

namespace {

class FixedClock final : public Clock {
public:
    qint64 nowMs() const override { return now; }
    qint64 now = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
};

DistributionList makeList(const QString &id, const QStringList &columns, qint64 entries)
{
    DistributionList list;
    list.id = id;
    list.name = u"List "_s + id;
    list.columns = columns;
    list.entries = entries;
    list.status = ListStatus::Ready;
    return list;
}

ContactFileProbe::Answer makeAnswer()
{
    ContactFileProbe::Answer a;
    a.separator = u';';
    a.encoding = u"windows-1252"_s;
    a.hasHeader = true;
    a.labels = {u"Name"_s, u"Mobile"_s, u"City"_s};
    a.rows = {{u"Zoë"_s, u"+49 179 6548754"_s, u"Köln"_s}, {u"Ann"_s, u"0179 6548755"_s, u"Bonn"_s}, {u"Bad"_s, u"12"_s, u""_s}};
    a.rowNumbers = {2, 3, 4};
    a.phoneFaults = {u""_s, u""_s, u"too short"_s};
    a.phoneColumn = 1;
    a.contacts = 3;
    return a;
}

} // namespace

class TestDrafts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void campaignNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("two") << u"ab"_s << false;
        QTest::newRow("blanks do not count") << u"  ab  "_s << false;
        QTest::newRow("three") << u"abc"_s << true;
        QTest::newRow("fifty") << QString(50, u'x') << true;
        QTest::newRow("fifty-one") << QString(51, u'x') << false;
    }
    void campaignNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(CampaignDraft::nameProblem(name).isEmpty(), good);
    }

    void campaignSteps()
    {
        FixedClock clock;
        CampaignDraft draft(clock);
        QVERIFY(draft.isBlank());
        QVERIFY(draft.toJson().isEmpty());
        QVERIFY(!draft.stepOneValid());
        draft.setName(u"Spring sale"_s);
        draft.setSender(u"Shop"_s);
        QVERIFY(!draft.problem(CampaignDraft::Field::Lists).isEmpty());
        draft.setLists({makeList(u"a"_s, {u"Name"_s, u"City"_s}, 3), makeList(u"b"_s, {u"name"_s}, 4)});
        QVERIFY(draft.stepOneValid());
        QCOMPARE(draft.entries(), 7);
        QCOMPARE(draft.columns(), QStringList({u"Name"_s, u"City"_s}));
        draft.setSender(u"A sender far too long"_s);
        QVERIFY(!draft.stepOneValid());
        draft.setSender(u"Shop"_s);

        DistributionList busy = makeList(u"b"_s, {u"name"_s}, 4);
        busy.status = ListStatus::InProgress;
        draft.updateList(busy);
        QVERIFY(draft.problem(CampaignDraft::Field::Lists).contains(u"List b"));
        draft.updateList(makeList(u"b"_s, {u"name"_s}, 4));

        draft.setText(u"Hello {Name}"_s);
        QCOMPARE(draft.problem(CampaignDraft::Field::Message), QString());
        draft.setText(u"Hello {City}"_s);
        QVERIFY2(draft.problem(CampaignDraft::Field::Message).contains(u"City"), "list b has no city");
        draft.removeList(u"b"_s);
        QCOMPARE(draft.problem(CampaignDraft::Field::Message), QString());
        draft.setText(u"Hello {Surname}"_s);
        QVERIFY(draft.problem(CampaignDraft::Field::Message).contains(u"Surname"));
        draft.setText(u"Hello {Name"_s);
        QVERIFY(!draft.problem(CampaignDraft::Field::Message).isEmpty());

        QVERIFY(!draft.problem(CampaignDraft::Field::Account).isEmpty());
        draft.setAccountId(u"acc"_s);
        draft.setText(u"Hello {Name}"_s);
        QVERIFY(draft.stepTwoValid());
        draft.setSchedule(QDateTime::fromMSecsSinceEpoch(clock.now));
        QVERIFY(!draft.problem(CampaignDraft::Field::Schedule).isEmpty());
        draft.setSchedule(QDateTime::fromMSecsSinceEpoch(clock.now + 60'000));
        QVERIFY(draft.stepTwoValid());
        clock.now += 120'000;
        QVERIFY2(!draft.stepTwoValid(), "time goes on while the form is open");
    }

    void placeholders()
    {
        FixedClock clock;
        CampaignDraft draft(clock);
        draft.setLists({makeList(u"a"_s, {u"First name"_s, u"City"_s}, 1)});
        QCOMPARE(draft.placeholderMenu(), QStringList({u"First name"_s, u"City"_s}));
        draft.setPersonalize(true);
        draft.setPlaceholders({{u"Name"_s, u"First name"_s}});
        QCOMPARE(draft.placeholderMenu(), QStringList({u"Name"_s, u"City"_s}));
        draft.setText(u"Dear {Name|friend} from {City}"_s);
        QCOMPARE(draft.problem(CampaignDraft::Field::Message), QString());
        RenderedMessage message = draft.render({u"First name"_s, u"City"_s}, {u"Ann"_s, u"Bonn"_s});
        QCOMPARE(message.text, u"Dear Ann from Bonn"_s);
        QCOMPARE(message.count.characters, 18);
        QVERIFY(message.notGsm.isEmpty());
        message = draft.render({u"First name"_s, u"City"_s}, {u""_s, u"Łódź"_s});
        QCOMPARE(message.text, u"Dear friend from Łódź"_s);
        QCOMPARE(message.notGsm, u"Ł"_s);
        QCOMPARE(message.notGsmPosition, 18);
        QCOMPARE(message.count.encoding, Encoding::Ucs2);
        message = draft.render({u"First name"_s, u"City"_s}, {u"😀"_s, u""_s});
        QCOMPARE(message.notGsm, u"😀"_s);
        QCOMPARE(message.missing, QStringList({u"City"_s}));

        draft.setPlaceholders({{u"Name"_s, u"First name"_s}, {u"name "_s, u"City"_s}});
        QVERIFY2(draft.problem(CampaignDraft::Field::Placeholders).contains(u"twice"), "names are compared folded");
        draft.setPlaceholders({{u"Name"_s, u"Street"_s}});
        QVERIFY(draft.problem(CampaignDraft::Field::Placeholders).contains(u"Street"));
        QVERIFY(!draft.problem(CampaignDraft::Field::Message).isEmpty());
        draft.setPersonalize(false);
        QCOMPARE(draft.problem(CampaignDraft::Field::Placeholders), QString());
    }

    void campaignDraftSurvives()
    {
        FixedClock clock;
        CampaignDraft draft(clock);
        draft.setName(u" Spring "_s);
        draft.setSender(u"Shop"_s);
        draft.setLists({makeList(u"b"_s, {u"Name"_s}, 2), makeList(u"a"_s, {u"Name"_s}, 1)});
        draft.setPersonalize(true);
        draft.setPlaceholders({{u"Who"_s, u"Name"_s}, {u"Unmapped"_s, u""_s}});
        draft.setText(u"Hi {Who}"_s);
        draft.setSchedule(QDateTime::fromMSecsSinceEpoch(clock.now + 3'600'000));
        draft.setAccountId(u"acc"_s);
        draft.setStep(1);
        const QJsonObject stored = draft.toJson();

        CampaignDraft other(clock);
        QSignalSpy replaced(&other, &CampaignDraft::replaced);
        QVERIFY(!other.restore({}));
        QVERIFY(!other.restore({{u"campaign"_s, QJsonObject{{u"id"_s, u"nonsense"_s}}}}));
        QVERIFY(other.isBlank());
        QVERIFY(other.restore(stored));
        QCOMPARE(replaced.count(), 1);
        QCOMPARE(other.id(), draft.id());
        QCOMPARE(other.name(), u" Spring "_s);
        QCOMPARE(other.campaign().name, u"Spring"_s);
        QCOMPARE(other.placeholders(), draft.placeholders());
        QCOMPARE(other.schedule()->toMSecsSinceEpoch(), clock.now + 3'600'000);
        QCOMPARE(other.step(), 1);
        // Lists are looked up again, in whatever order the answers come.
        QVERIFY(other.lists().isEmpty());
        other.updateList(makeList(u"a"_s, {u"Name"_s}, 1));
        other.updateList(makeList(u"b"_s, {u"Name"_s}, 2));
        other.updateList(makeList(u"stranger"_s, {u"Name"_s}, 9));
        QCOMPARE(other.lists().size(), 2);
        QCOMPARE(other.lists().front().id, u"b"_s);
        QCOMPARE(other.toJson(), stored);
        other.reset();
        QVERIFY(other.isBlank());
        QVERIFY(other.id() != draft.id());
        other.setDefaults(u"Mine"_s, false);
        QCOMPARE(other.sender(), u"Mine"_s);
        QVERIFY2(other.isBlank(), "a default is nothing that a person has entered");
        QVERIFY(other.toJson().isEmpty());
        other.setSender(u"Else"_s);
        other.setDefaults(u"Third"_s, true);
        QCOMPARE(other.sender(), u"Else"_s);
        other.reset();
        QCOMPARE(other.sender(), u"Third"_s);
    }

    void quickSend()
    {
        QuickSendForm form;
        const QString id = form.id();
        QVERIFY(isUlid(id));
        QVERIFY(!form.isValid());
        form.setSender(u" Shop "_s);
        form.setRecipients({u"+491796548754"_s, u"+491796548754"_s, u"+491796548755"_s});
        form.setText(u"Hello"_s);
        form.setAccountId(u"acc"_s);
        QVERIFY(form.isValid());
        QCOMPARE(form.recipients().size(), 2);
        QCOMPARE(form.parts(), 2);
        QCOMPARE(form.request().sender, u"Shop"_s);
        QCOMPARE(form.request().id, id);
        form.setUnicodeAllowed(false);
        form.setText(u"Hello ☃"_s);
        QVERIFY(form.problem(QuickSendForm::Field::Message).contains(u"☃"));
        QStringList many;
        for (int i = 0; i <= 1000; ++i)
            many.append(u"+4917965%1"_s.arg(10000 + i));
        form.setRecipients(many);
        QVERIFY(!form.problem(QuickSendForm::Field::Recipients).isEmpty());

        QVERIFY(!form.differsFromTried());
        form.markTried();
        QVERIFY(!form.differsFromTried());
        QCOMPARE(form.id(), id);
        form.setText(u"Other"_s);
        QVERIFY2(form.differsFromTried(), "other content under the same id would never go out");
        form.setText(u"Hello ☃"_s);
        QVERIFY(!form.differsFromTried());

        QuickSendForm other;
        QVERIFY(other.restore(form.toJson()));
        QCOMPARE(other.id(), id);
        QCOMPARE(other.recipients().size(), 1001);
        other.setText(u"Other"_s);
        QVERIFY2(other.differsFromTried(), "a crash in between changes nothing");
        form.reset(true);
        QVERIFY(form.id() != id);
        QCOMPARE(form.sender(), u" Shop "_s);
        QVERIFY(form.recipients().isEmpty());
        form.reset();
        QVERIFY(form.sender().isEmpty());
    }

    void importDetection()
    {
        ImportDraft draft;
        draft.setDefaultRegion(u"DE"_s);
        QVERIFY(!draft.stepOneValid());
        draft.setFile(u"/somewhere/Customers 2026.csv"_s);
        QCOMPARE(draft.name(), u"Customers 2026"_s);
        draft.setFile(u"/somewhere/Other.csv"_s);
        QCOMPARE(draft.name(), u"Other"_s);
        draft.setName(u"Mine"_s);
        draft.setFile(u"/somewhere/Third.csv"_s);
        QCOMPARE(draft.name(), u"Mine"_s);
        QVERIFY(draft.stepOneValid());
        QVERIFY(!draft.stepTwoValid());

        draft.setAnswer(makeAnswer());
        QVERIFY(draft.stepTwoValid());
        QCOMPARE(draft.phoneColumn(), 1);
        QCOMPARE(draft.phoneFault(0), QString());
        QCOMPARE(draft.phoneFault(1), QString());
        QVERIFY(!draft.phoneFault(2).isEmpty());
        draft.setRole(0, ImportDraft::Role::Phone);
        QCOMPARE(draft.phoneColumn(), 0);
        QCOMPARE(draft.columns().at(1).role, ImportDraft::Role::Placeholder);
        QVERIFY(!draft.phoneFault(0).isEmpty());
        draft.setRole(0, ImportDraft::Role::LeftOut);
        QVERIFY(!draft.phoneProblem().isEmpty());
        QVERIFY(!draft.stepTwoValid());
        draft.setRole(1, ImportDraft::Role::Phone);
        const ImportRequest request = draft.request();
        QCOMPARE(request.phoneColumn, 1);
        QCOMPARE(request.labels.at(0), QString());
        QCOMPARE(request.labels.at(2), u"City"_s);
        QCOMPARE(request.separator, QChar(u';'));
        QCOMPARE(request.encoding, u"windows-1252"_s);
        QVERIFY(request.hasHeader);
        QCOMPARE(request.name, u"Mine"_s);

        // Another country keeps what a person has changed, another file does not.
        QSignalSpy asked(&draft, &ImportDraft::questionChanged);
        draft.setDefaultRegion(u"AT"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(draft.question().defaultRegion, u"AT"_s);
        draft.setAnswer(makeAnswer());
        QCOMPARE(draft.columns().at(0).role, ImportDraft::Role::LeftOut);
        draft.setSeparator(u'\t');
        QCOMPARE(draft.question().separator, std::optional<QChar>(u'\t'));
        draft.setFile(u"/somewhere/Fourth.csv"_s);
        QVERIFY(!draft.answer());
        QVERIFY(!draft.question().separator);
        draft.setAnswer(makeAnswer());
        QCOMPARE(draft.columns().at(0).role, ImportDraft::Role::Placeholder);

        draft.setSource(ImportDraft::Source::Pasted);
        QVERIFY(!draft.sourceProblem().isEmpty());
        draft.setPasted(u"Ann,+491796548754"_s);
        QCOMPARE(draft.question().separator, std::optional<QChar>(u','));
        QVERIFY(draft.question().file.isEmpty());
    }

    void importDraftSurvives()
    {
        ImportDraft draft;
        QVERIFY(draft.toJson().isEmpty());
        draft.setName(u"Mine"_s);
        draft.setSource(ImportDraft::Source::Pasted);
        draft.setPasted(u"Zoë;+491796548754;Köln"_s);
        draft.setPasteSeparator(u';');
        draft.setHasHeader(false);
        draft.setDefaultRegion(u"AT"_s);
        draft.setAnswer(makeAnswer());
        draft.setLabel(0, u"First name"_s);
        draft.setRole(2, ImportDraft::Role::LeftOut);
        const QJsonObject kept = draft.toJson();
        ImportDraft other;
        QVERIFY(!other.restore({}));
        QVERIFY(other.restore(kept));
        QCOMPARE(other.toJson(), kept);
        QCOMPARE(other.question().hasHeader, std::optional(false));
        other.setAnswer(makeAnswer()); // the same look into the same text
        QCOMPARE(other.columns(), draft.columns());
        QCOMPARE(other.request().labels, QStringList({u"First name"_s, u"Mobile"_s, QString()}));
        QCOMPARE(other.request().defaultRegion, u"AT"_s);

        // A file that is gone meanwhile takes its columns with it, not the name.
        ImportDraft file;
        file.setFile(u"/nowhere/Customers.csv"_s);
        file.setAnswer(makeAnswer());
        file.setLabel(0, u"First name"_s);
        QVERIFY(other.restore(file.toJson()));
        QCOMPARE(other.name(), u"Customers"_s);
        QVERIFY(other.file().isEmpty());
        other.setAnswer(makeAnswer());
        QCOMPARE(other.columns().front().label, u"Name"_s);
    }

    void importLabels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("good");
        QTest::newRow("word") << u"Street"_s << true;
        QTest::newRow("empty") << u"  "_s << false;
        QTest::newRow("brace") << u"a{b"_s << false;
        QTest::newRow("bar") << u"a|b"_s << false;
        QTest::newRow("long") << QString(41, u'x') << false;
        QTest::newRow("the same as another, folded") << u" NAME "_s << false;
        QTest::newRow("the same as the phone column's, which is no placeholder") << u"Mobile"_s << true;
    }
    void importLabels()
    {
        QFETCH(QString, label);
        QFETCH(bool, good);
        ImportDraft draft;
        draft.setName(u"x"_s);
        draft.setFile(u"/x.csv"_s);
        draft.setAnswer(makeAnswer());
        draft.setLabel(2, label);
        QCOMPARE(draft.labelProblem(2).isEmpty(), good);
        QCOMPARE(draft.stepTwoValid(), good);
        draft.setRole(2, ImportDraft::Role::LeftOut);
        QVERIFY(draft.stepTwoValid());
    }

    void gateway()
    {
        GatewayForm form(GatewayType::Smpp);
        QVERIFY(!form.isValid());
        QCOMPARE(form.number(u"port"_s), 2775);
        form.setName(u" Carrier "_s);
        form.set(u"host"_s, u" smpp.example.com "_s);
        form.set(u"systemId"_s, u"me"_s);
        QVERIFY(form.isValid());
        QCOMPARE(form.gateway().settings.value(u"host"_s).toString(), u"smpp.example.com"_s);
        QCOMPARE(form.gateway().name, u"Carrier"_s);
        form.set(u"host"_s, u"smpp.example.com:2775"_s);
        QVERIFY(!form.problem(GatewayForm::Field::Host).isEmpty());
        form.set(u"host"_s, u"::1"_s);
        QCOMPARE(form.problem(GatewayForm::Field::Host), QString());
        form.setPassword(u"123456789"_s);
        QVERIFY(!form.problem(GatewayForm::Field::Password).isEmpty());
        form.setPassword(u"12345678"_s);
        form.set(u"port"_s, 70000);
        QVERIFY(!form.isValid());

        Gateway stored;
        stored.id = newUlid();
        stored.rev = 4;
        stored.type = GatewayType::Practice;
        stored.name = u"Practice"_s;
        stored.settings = {{u"latencyMs"_s, 5}, {u"unknown"_s, u"kept"_s}};
        GatewayForm edit(stored);
        QVERIFY(!edit.isNew());
        QVERIFY(edit.isValid());
        QCOMPARE(edit.number(u"latencyMs"_s), 5);
        QCOMPARE(edit.number(u"undeliveredPercent"_s), 3);
        QCOMPARE(edit.gateway().settings.value(u"unknown"_s).toString(), u"kept"_s);
        edit.set(u"undeliveredPercent"_s, 101);
        QVERIFY(!edit.isValid());
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
