// SPDX-License-Identifier: GPL-3.0-or-later
// Create campaign, Campaigns, Campaign and Quick send, driven as a person does, on a real engine with the real service and its practice
// carrier.
#include "core/base/Continue.h"
#include "engine/Job.h"
#include "engine/JobModel.h"
#include "models/cache/CacheReader.h"
#include "models/cache/Columns.h"
#include "models/tables/PagedTableModel.h"
#include "tests/ui/Desktop.h"
#include "ui/accounts/AccountBox.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/campaigns/CampaignScreen.h"
#include "ui/campaigns/CampaignsScreen.h"
#include "ui/campaigns/CountsBar.h"
#include "ui/campaigns/CreateCampaignScreen.h"
#include "ui/campaigns/LookAlikeOffer.h"
#include "ui/campaigns/PreflightDialog.h"
#include "ui/quicksend/QuickSendForm.h"
#include "ui/quicksend/QuickSendScreen.h"
#include "ui/shell/ObjectNames.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/NumberChips.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TablePage.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(QWidget *parent, const QString &name)
{
    auto *label = child<QLabel>(parent, name);
    return label ? label->text() : QString();
}

template<class T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    QObject context;
    std::optional<Result<T>> out;
    continueWith(future, &context, [&](const Result<T> &r) { out = r; });
    if (!QTest::qWaitFor([&] { return out.has_value(); }, 30'000))
        return fail(ErrorCode::Timeout, u"test"_s, u"no answer"_s);
    return *out;
}

} // namespace

class TestSendingScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(qEnvironmentVariable("CM_LANGUAGE", u"en"_s));
        m_theme = std::make_unique<Theme>(*qApp, Theme::fromString(qEnvironmentVariable("CM_THEME", u"light"_s)));
        QVERIFY2(m_desktop.open(), qPrintable(m_desktop.engine->workspace().error.message));
        QTRY_VERIFY(wait(m_desktop.engine->reader()->gateways({})).value_or(Page<Gateway>()).total > 0);
        Gateway practice = wait(m_desktop.engine->reader()->gateways({}))->rows.first();
        practice.settings.insert(u"latencyMs"_s, 1);
        practice.settings.insert(u"receiptMs"_s, 100);
        QVERIFY(wait(m_desktop.engine->saveGateway(practice, {})));
        import(u"Customers"_s, u"Name,Phone,City\nAnna,+491796548754,Berlin\nZoë,+491796548755,\n,+491796548756,Łódź\n"_s);
        import(u"Partners"_s, u"Name,Phone\nBob,+447400123456\nAnna,+491796548754\n"_s);
        MessageTemplate greeting;
        greeting.id = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
        greeting.name = u"Greeting"_s;
        greeting.text = u"Hello {Name|there}!"_s;
        QVERIFY(wait(m_desktop.engine->saveTemplate(greeting)));
    }

    void campaignsEmpty()
    {
        CampaignsScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kCampaignsTable);
        QTRY_COMPARE(table->model()->state(), TableState::Empty);
        shot(&screen, u"campaigns-empty"_s);
        press(&screen, names::kCampaignsCreate);
        QCOMPARE(m_desktop.navigator.opened.last().first, ScreenId::CreateCampaign);
    }

    void createStepOne()
    {
        CreateCampaignScreen screen(m_desktop.context());
        show(screen);
        shot(&screen, u"create-1"_s);
        press(&screen, names::kCampaignNext);
        QVERIFY(child<QLineEdit>(&screen, names::kCampaignName)->property("invalid").toBool());
        shot(&screen, u"create-1-problems"_s);
        QTest::keyClicks(child<QLineEdit>(&screen, names::kCampaignName), u"Spring sale"_s);
        auto *sender = child<QLineEdit>(&screen, names::kCampaignSender);
        QTest::keyClicks(sender, u"My little shop"_s);
        QVERIFY2(sender->property("invalid").toBool(), "more than 11 characters");
        sender->clear();
        QTest::keyClicks(sender, u"Shop"_s);
        QVERIFY(!sender->property("invalid").toBool());

        press(&screen, names::kCampaignSelectLists);
        auto *panel = child<QWidget>(&screen, names::kCampaignListPanel);
        QVERIFY(panel->isVisible());
        auto *table = panel->findChild<TablePage *>();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCheckedIds({table->model()->idAt(rowOf(table, u"Customers"_s)), table->model()->idAt(rowOf(table, u"Partners"_s))});
        QCOMPARE(textOf(&screen, u"campaign.list_sum"_s), u"5 recipients in 2 lists"_s);
        shot(&screen, u"create-1-lists"_s);
        press(&screen, names::kCampaignListSave);
        QVERIFY(!panel->isVisible());
        QCOMPARE(screen.draft().lists().size(), 2);

        press(&screen, u"campaign.personalize"_s);
        QTest::keyClicks(child<QLineEdit>(&screen, u"campaign.placeholder_name"_s), u"Who"_s);
        press(&screen, u"campaign.placeholder_add"_s);
        auto *column = child<QComboBox>(&screen, u"campaign.placeholder_column.0"_s);
        column->setCurrentIndex(column->findText(u"Name"_s));
        Q_EMIT column->activated(column->currentIndex());
        shot(&screen, u"create-1-placeholders"_s);
        press(&screen, u"campaign.placeholder_save"_s);
        QCOMPARE(screen.draft().mapping().value(u"Who"_s).toString(), u"Name"_s);
        shot(&screen, u"create-1-full"_s);
        press(&screen, names::kCampaignNext);
        QVERIFY(child<QWidget>(&screen, names::kCampaignMessage)->isVisible());
        // The screen goes without being asked: what was entered is kept.
        screen.deactivate();
    }

    void draftReturnsAndIsSent()
    {
        CreateCampaignScreen screen(m_desktop.context());
        show(screen);
        QTRY_COMPARE(screen.draft().name(), u"Spring sale"_s);
        QTRY_COMPARE(screen.draft().lists().size(), 2);
        auto *note = child<InlineMessage>(&screen, u"campaign.draft_message"_s);
        QVERIFY(note->isVisible());
        auto *editor = child<MessageEditor>(&screen, names::kCampaignMessage);
        QVERIFY2(editor->isVisible(), "on the step where it was left");
        shot(&screen, u"create-2-restored"_s);

        // A column that one of the lists lacks; then a name that nobody knows.
        editor->setText(u"Hello {City}"_s);
        QVERIFY(screen.draft().problem(CampaignDraft::Field::Message).contains(u"Partners"));
        editor->setText(u"Hello {Surname}"_s);
        QVERIFY(screen.draft().problem(CampaignDraft::Field::Message).contains(u"Surname"));
        shot(&screen, u"create-2-unknown"_s);
        editor->setText(u"Hello {Who|there}, everything is half price today!"_s);
        QCOMPARE(screen.draft().problem(CampaignDraft::Field::Message), QString());

        auto *preview = child<PhonePreview>(&screen, names::kCampaignPreview);
        QTRY_COMPARE(preview->text(), u"Hello Anna, everything is half price today!"_s);
        QTRY_COMPARE(textOf(&screen, u"campaign.recipient_count"_s), u"4"_s);
        Q_EMIT preview->recipientRequested(1);
        QTRY_COMPARE(preview->text(), u"Hello Zoë, everything is half price today!"_s);
        QVERIFY2(child<QLabel>(&screen, u"campaign.unicode_note"_s)->isVisible(), "ë is not in the SMS alphabet");
        QVERIFY(textOf(&screen, u"campaign.unicode_note"_s).contains(u"ë"));
        Q_EMIT preview->recipientRequested(2);
        QTRY_COMPARE(preview->text(), u"Hello there, everything is half price today!"_s);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(&screen, u"campaign.range"_s).contains(u"1 SMS per recipient"), 10'000);
        auto *account = child<AccountBox>(&screen, names::kCampaignAccount);
        QTRY_VERIFY(!account->currentId().isEmpty());
        QTRY_VERIFY(account->isPractice());
        shot(&screen, u"create-2"_s);

        // A schedule must lie ahead.
        press(&screen, u"campaign.scheduled"_s);
        auto *time = child<QDateTimeEdit>(&screen, u"campaign.schedule_time"_s);
        QVERIFY(time->isVisible());
        QCOMPARE(time->displayFormat(), u"dd/MM/yyyy HH:mm"_s);
        time->setDateTime(QDateTime::currentDateTime().addDays(-1));
        QVERIFY(!screen.draft().problem(CampaignDraft::Field::Schedule).isEmpty());
        shot(&screen, u"create-2-schedule"_s);
        press(&screen, u"campaign.scheduled"_s);

        press(&screen, names::kCampaignLaunch);
        auto *dialog = screen.findChild<PreflightDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->confirmButton()->isEnabled(), 20'000);
        QCOMPARE(dialog->confirmButton()->text(), u"Send to 4 recipients"_s);
        shot(dialog, u"preflight"_s);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(m_desktop.navigator.opened.last().first, ScreenId::Campaign);
        m_campaign = m_desktop.navigator.opened.last().second.value(u"campaign"_s).toString();
        QCOMPARE(m_campaign, screen.draft().id());
        const auto kept = wait(m_desktop.engine->reader()->draft(CreateCampaignScreen::draftKey()));
        QVERIFY2(kept && kept->isEmpty(), "what is launched is no unsaved draft any more");
    }

    void detailsWhileSending()
    {
        QVERIFY(!m_campaign.isEmpty());
        CampaignScreen screen(m_desktop.context());
        show(screen, {{u"campaign"_s, m_campaign}});
        auto *status = child<StatusBadge>(&screen, names::kCampaignStatus);
        QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"Completed"_s, 60'000);
        QTRY_COMPARE(textOf(&screen, u"campaign.sent"_s), u"4"_s);
        const auto *bar = screen.findChild<CountsBar *>();
        QTRY_COMPARE_WITH_TIMEOUT(bar->counts().delivered + bar->counts().undelivered, 4, 20'000);
        QCOMPARE(bar->counts().total, 4);
        auto *preview = child<PhonePreview>(&screen, names::kCampaignPreview);
        QTRY_VERIFY(preview->text().startsWith(u"Hello Anna"));
        QTRY_COMPARE(textOf(&screen, u"campaign.facts.sender"_s), u"Shop"_s);
        shot(&screen, u"campaign-completed"_s);

        press(&screen, u"campaign.clone"_s);
        auto *dialog = screen.findChild<FormDialog *>(u"campaign.clone_dialog"_s);
        QVERIFY(dialog);
        auto *name = child<QLineEdit>(dialog, u"campaign.clone_name"_s);
        name->setText(u"ab"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY2(dialog->isVisible(), "too short");
        shot(dialog, u"campaign-clone"_s);
        name->setText(u"Summer sale"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE(m_desktop.navigator.opened.last().first, ScreenId::CreateCampaign);
    }

    void pauseResumeCancel()
    {
        // Slow enough to be caught in the act.
        Gateway practice = wait(m_desktop.engine->reader()->gateways({}))->rows.first();
        practice.settings.insert(u"partsPerSecond"_s, 1);
        QVERIFY(wait(m_desktop.engine->saveGateway(practice, {})));
        Campaign slow;
        slow.id = u"01ARZ3NDEKTSV4RRFFQ69G5FB0"_s;
        slow.name = u"Slow"_s;
        slow.sender = u"Shop"_s;
        slow.text = u"Hi {Name|you}"_s;
        slow.accountId = wait(m_desktop.engine->reader()->accounts({}))->rows.first().id;
        slow.listIds = {m_lists.value(u"Customers"_s), m_lists.value(u"Partners"_s)};
        QVERIFY(wait(m_desktop.engine->saveCampaign(slow)));

        CampaignScreen screen(m_desktop.context());
        show(screen, {{u"campaign"_s, slow.id}});
        auto *status = child<StatusBadge>(&screen, names::kCampaignStatus);
        QTRY_COMPARE(status->text(), u"Inactive"_s);
        QVERIFY(child<QPushButton>(&screen, u"campaign.edit"_s)->isVisible());
        shot(&screen, u"campaign-draft"_s);
        m_desktop.engine->launchCampaign(slow.id);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(&screen, u"campaign.pause"_s)->isVisible(), 30'000);
        shot(&screen, u"campaign-active"_s);
        press(&screen, u"campaign.pause"_s);
        QTest::mouseClick(screen.findChild<ConfirmDialog *>()->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(status->text().startsWith(u"Paused"), 20'000);
        QTRY_VERIFY(!screen.findChild<ConfirmDialog *>());
        shot(&screen, u"campaign-paused"_s);
        press(&screen, u"campaign.resume"_s);
        QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"Active"_s, 20'000);
        press(&screen, u"campaign.cancel"_s);
        auto *confirm = screen.findChild<ConfirmDialog *>();
        QVERIFY(confirm);
        shot(confirm, u"campaign-cancel"_s);
        QTest::mouseClick(confirm->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(status->text(), u"Canceled"_s, 20'000);
        shot(&screen, u"campaign-canceled"_s);
    }

    void campaigns()
    {
        CampaignsScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kCampaignsTable);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        const int draft = rowOf(table, u"Summer sale"_s);
        QVERIFY(draft >= 0);
        shot(&screen, u"campaigns"_s);
        Q_EMIT table->rowActivated(table->model()->idAt(draft), draft);
        QCOMPARE(m_desktop.navigator.opened.last().first, ScreenId::CreateCampaign);
        Q_EMIT table->rowActionTriggered(u"view"_s, m_campaign, rowOf(table, u"Spring sale"_s));
        QCOMPARE(m_desktop.navigator.opened.last().second.value(u"campaign"_s).toString(), m_campaign);
        Q_EMIT table->rowActionTriggered(u"delete"_s, table->model()->idAt(draft), draft);
        QTest::mouseClick(screen.findChild<ConfirmDialog *>()->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void quickSend()
    {
        QuickSendScreen screen(m_desktop.context());
        show(screen);
        shot(&screen, u"quick"_s);
        press(&screen, names::kQuickSend);
        QVERIFY(child<QLineEdit>(&screen, names::kQuickSender)->property("invalid").toBool());
        shot(&screen, u"quick-problems"_s);
        QTest::keyClicks(child<QLineEdit>(&screen, names::kQuickSender), u"Shop"_s);
        auto *numbers = child<NumberChips>(&screen, names::kQuickNumbers);
        numbers->addText(u"+491796548754"_s);
        numbers->addText(u"+447400123456"_s);
        numbers->addText(u"12"_s);
        QCOMPARE(numbers->invalidCount(), 1);
        child<MessageEditor>(&screen, names::kQuickMessage)->setText(u"The doors open at eight. See you!"_s);
        shot(&screen, u"quick-invalid"_s);
        press(&screen, names::kQuickSend);
        QVERIFY2(!screen.findChild<ConfirmDialog *>(), "a number that is none is not passed over");
        numbers->setTexts({u"+491796548754"_s, u"+447400123456"_s});
        QTRY_VERIFY(!child<AccountBox>(&screen, u"quick.account"_s)->currentId().isEmpty());
        const QString id = screen.form().id();
        shot(&screen, u"quick-full"_s);

        auto *send = child<QPushButton>(&screen, names::kQuickSend);
        QTest::mouseClick(send, Qt::LeftButton);
        QTest::mouseClick(send, Qt::LeftButton);
        QCOMPARE(screen.findChildren<ConfirmDialog *>().size(), 1);
        auto *confirm = screen.findChild<ConfirmDialog *>();
        shot(confirm, u"quick-confirm"_s);
        const QPointer<QPushButton> yes = confirm->confirmButton();
        for (int i = 0; i < 2 && yes; ++i)
            QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(screen.form().id() != id, qPrintable(said(&screen, Tone::Danger)), 20000);
        QVERIFY(numbers->numbers().isEmpty());
        QCOMPARE(screen.form().sender(), u"Shop"_s);
        QVERIFY(m_desktop.navigator.toasts.last().contains(u"2"));
        shot(&screen, u"quick-sent"_s);
        const auto campaign = wait(m_desktop.engine->reader()->campaign(id));
        QVERIFY(campaign);
        QCOMPARE(campaign->kind, CampaignKind::QuickSend);
        QCOMPARE(campaign->counts.total, 2);
    }

    void quickSendOffersLookAlikes()
    {
        QuickSendScreen screen(m_desktop.context());
        show(screen);
        auto *editor = child<MessageEditor>(&screen, names::kQuickMessage);
        auto *preview = screen.findChild<PhonePreview *>();
        auto *offer = screen.findChild<LookAlikeOffer *>();
        QVERIFY(offer && preview);
        editor->setText(u"It is half price today."_s);
        QVERIFY(offer->isHidden());
        QVERIFY(child<QLabel>(&screen, u"quick.cost_note"_s)->isHidden());
        QCOMPARE(preview->partStarts(), QList<int>{0});

        const QString typed = u"It’s half price – today and tomorrow, in all of our shops, as long as there is anything left."_s;
        editor->setText(typed);
        QVERIFY(!offer->isHidden());
        QVERIFY2(offer->text().contains(u"1 SMS instead of 2"), qPrintable(offer->text()));
        QCOMPARE(preview->partStarts(), (QList<int>{0, 67}));
        QVERIFY(preview->counterText().contains(u"2 SMS"));
        const QString note = textOf(&screen, u"quick.cost_note"_s);
        QVERIFY2(note.contains(u"’") && note.contains(u"character 3") && note.contains(u"1 SMS"), qPrintable(note));
        shot(&screen, u"quick-look-alikes"_s);
        auto *button = offer->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(editor->text(), u"It's half price - today and tomorrow, in all of our shops, as long as there is anything left."_s);
        QCOMPARE(preview->partStarts(), QList<int>{0});
        QVERIFY2(offer->text().startsWith(u"2 "), qPrintable(offer->text()));
        shot(&screen, u"quick-look-alikes-done"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(editor->text(), typed);
        QVERIFY2(offer->isHidden(), "who took it back is not asked again");
        editor->setText(QString(153, u'a') + u"bc and more"_s);
        QVERIFY(textOf(&screen, u"quick.cost_note"_s).contains(u"“b” (character 154)"));
        press(&screen, u"quick.reset"_s);
        QTest::mouseClick(screen.findChild<ConfirmDialog *>()->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(screen.form().isBlank());
    }

    void quickSendReturns()
    {
        QString id;
        {
            QuickSendScreen screen(m_desktop.context());
            show(screen);
            child<MessageEditor>(&screen, names::kQuickMessage)->setText(u"Half written"_s);
            id = screen.form().id();
            screen.deactivate();
        }
        QTRY_VERIFY(!wait(m_desktop.engine->reader()->draft(QuickSendScreen::draftKey())).value_or(QJsonObject()).isEmpty());
        QuickSendScreen screen(m_desktop.context());
        show(screen);
        QTRY_COMPARE(screen.form().text(), u"Half written"_s);
        QCOMPARE(screen.form().id(), id);
        press(&screen, u"quick.reset"_s);
        QTest::mouseClick(screen.findChild<ConfirmDialog *>()->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(screen.form().isBlank());
        QVERIFY(screen.form().id() != id);
    }

private:
    void import(const QString &name, const QString &text)
    {
        ImportRequest request;
        request.name = name;
        request.pasted = text;
        request.hasHeader = true;
        request.phoneColumn = 1;
        request.labels = text.section(u'\n', 0, 0).split(u',');
        Job *job = m_desktop.engine->importContacts(request);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
        QVERIFY2(job->state() == Job::State::Finished, qPrintable(job->error().message));
        m_lists.insert(name, job->id());
    }

    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    Desktop m_desktop;
    QString m_campaign;
    QHash<QString, QString> m_lists;
};

QTEST_MAIN(TestSendingScreens)
#include "tst_sending_screens.moc"
