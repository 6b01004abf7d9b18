// SPDX-License-Identifier: GPL-3.0-or-later
// One text, one number of SMS: on the phone in Create campaign and Quick send, in the check before the launch, on the campaign's page, in
// Message history, and at a carrier that shares no code with ours.
#include "models/cache/Columns.h"
#include "models/tables/CellText.h"
#include "models/tables/PagedTableModel.h"
#include "tests/support/PeerCarrier.h"
#include "tests/support/RealDesk.h"
#include "tests/ui/Desktop.h"
#include "ui/accounts/AccountBox.h"
#include "ui/campaigns/CampaignDraft.h"
#include "ui/campaigns/CampaignScreen.h"
#include "ui/campaigns/CreateCampaignScreen.h"
#include "ui/campaigns/LookAlikeOffer.h"
#include "ui/campaigns/PreflightDialog.h"
#include "ui/history/HistoryScreen.h"
#include "ui/quicksend/QuickSendForm.h"
#include "ui/quicksend/QuickSendScreen.h"
#include "ui/shell/ObjectNames.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/NumberChips.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/StatusBadge.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kNumbers{u"+491796548754"_s, u"+491796548755"_s, u"+491796548756"_s};
const QString kTurkish = u"Sayın müşterimiz, siparişiniz yola çıktı. "_s;

/// "12 SMS" in a text: 12.
int smsIn(const QString &text)
{
    static const QRegularExpression number(u"([0-9.,]+)[^0-9]*SMS"_s);
    return number.match(text).captured(1).remove(u',').remove(u'.').toInt();
}

} // namespace

class TestOneNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(qEnvironmentVariable("CM_LANGUAGE", u"en"_s));
        m_theme = std::make_unique<Theme>(*qApp, Theme::fromString(qEnvironmentVariable("CM_THEME", u"light"_s)));
        QVERIFY2(m_desktop.open(), qPrintable(m_desktop.engine->workspace().error.message));
        m_carrier.start({{u"receipts"_s, QJsonObject{{u"delayMs"_s, 5}}}});
        makeAccount(u"plain"_s, {});
        makeAccount(u"wide"_s, {{u"concatenation"_s, u"udh16"_s}});
        makeAccount(u"tables"_s, {{u"nationalLanguages"_s, QJsonArray{u"tr"_s, u"es"_s}}});
        makeAccount(u"latin1"_s, {{u"gsmEncoding"_s, u"latin1"_s}});
        ImportRequest request;
        request.name = u"Customers"_s;
        request.pasted =
            u"Name,Phone,Note\nAnna,%1,x\nAyşe,%2,ğüş\nMax,%3,%4\n"_s.arg(kNumbers[0], kNumbers[1], kNumbers[2], QString(160, u'b'));
        request.phoneColumn = 1;
        request.labels = {u"Name"_s, u"Phone"_s, u"Note"_s};
        Job *job = m_desktop.engine->importContacts(request);
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
        QVERIFY2(job->state() == Job::State::Finished, qPrintable(job->error().message));
        m_list = job->id();
    }

    void everywhere_data()
    {
        texts();
        QTest::newRow("personalised") << u"plain"_s << u"Hi {Name}, {Note}"_s << QList<int>{1, 1, 2};
        QTest::newRow("personalised, tables") << u"tables"_s << QString(u"Hi {Name}, {Note} "_s + QString(68, u'z')) << QList<int>{1, 1, 2};
        QTest::newRow("personalised, Latin 1") << u"latin1"_s << u"{Name}: 5 € {Note}"_s << QList<int>{1, 1, 3};
    }

    void quickSend_data() { texts(); } // quick sends have no placeholders

    void everywhere()
    {
        QFETCH(QString, account);
        QFETCH(QString, text);
        QFETCH(QList<int>, parts);
        const bool personalised = parts.size() > 1;
        const QList<int> each = personalised ? parts : QList<int>{parts[0], parts[0], parts[0]};
        const int all = each[0] + each[1] + each[2];
        Campaign saved;
        saved.id = newUlid();
        saved.name = u"One number %1"_s.arg(++m_count);
        saved.sender = u"Shop"_s;
        saved.accountId = m_accounts.value(account);
        saved.listIds = {m_list};
        saved.text = text;
        RealDesk::must(RealDesk::wait(m_desktop.engine->saveCampaign(saved)), "save");
        const auto before = m_carrier.journal().size();

        { // the draft's page, the phone of Create campaign, and the check
            CampaignScreen page(m_desktop.context());
            show(page, {{u"campaign"_s, saved.id}});
            QTRY_COMPARE(smsIn(child<QLabel>(&page, u"campaign.facts.parts"_s)->text()), each[0]);

            CreateCampaignScreen screen(m_desktop.context());
            show(screen, {{u"campaign"_s, saved.id}});
            QTRY_COMPARE(screen.draft().id(), saved.id);
            QTRY_COMPARE(screen.draft().lists().size(), 1);
            if (screen.draft().step() == 0)
                press(&screen, names::kCampaignNext);
            auto *preview = child<PhonePreview>(&screen, names::kCampaignPreview);
            QTRY_COMPARE(child<AccountBox>(&screen, names::kCampaignAccount)->currentId(), saved.accountId);
            QTRY_COMPARE(child<QLabel>(&screen, u"campaign.recipient_count"_s)->text(), u"3"_s);
            for (int i = 0; i < 3; ++i) {
                if (personalised) {
                    // The first is there by itself; before it is, nobody could ask for the next.
                    if (i > 0)
                        Q_EMIT preview->recipientRequested(i);
                    QTRY_VERIFY(preview->text().contains(QStringList{u"Anna"_s, u"Ayşe"_s, u"Max"_s}.at(i)));
                }
                QTRY_COMPARE(smsIn(preview->counterText()), each[i]);
                QCOMPARE(int(preview->partStarts().size()), each[i]);
            }
            const auto *range = child<QLabel>(&screen, u"campaign.range"_s);
            const auto least = *std::min_element(each.begin(), each.end());
            const auto most = *std::max_element(each.begin(), each.end());
            const QString expected = least == most ? u"%1 SMS per recipient, %2 in all."_s.arg(least).arg(all)
                                                   : u"%1–%2 SMS per recipient, %3 in all."_s.arg(least).arg(most).arg(all);
            QTRY_COMPARE_WITH_TIMEOUT(range->text(), expected, 20'000);
            shot(&screen, u"one-number-%1"_s.arg(m_count));

            press(&screen, names::kCampaignLaunch);
            auto *dialog = screen.findChild<PreflightDialog *>();
            QVERIFY(dialog);
            QTRY_VERIFY_WITH_TIMEOUT(dialog->confirmButton()->isEnabled(), 20'000);
            QStringList facts;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                facts.append(label->accessibleName());
            QVERIFY2(facts.contains(u"SMS in all: %1"_s.arg(all)), qPrintable(facts.join(u" | "_s)));
            shot(dialog, u"one-number-check-%1"_s.arg(m_count));
            const auto opened = m_desktop.navigator.opened.size();
            QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
            QTRY_COMPARE(m_desktop.navigator.opened.size(), opened + 1);
            QCOMPARE(m_desktop.navigator.opened.last().first, ScreenId::Campaign);
        }

        CampaignScreen page(m_desktop.context());
        show(page, {{u"campaign"_s, saved.id}});
        QTRY_COMPARE_WITH_TIMEOUT(child<StatusBadge>(&page, names::kCampaignStatus)->text(), u"Completed"_s, 30'000);
        const auto *facts = child<QLabel>(&page, u"campaign.facts.parts"_s);
        QTRY_VERIFY2(facts->text().contains(u"%1 in all"_s.arg(all)), qPrintable(facts->text()));
        QTRY_COMPARE(smsIn(facts->text()), each[0]);
        QTRY_COMPARE(smsIn(child<PhonePreview>(&page, names::kCampaignPreview)->counterText()), each[0]);

        HistoryScreen history(m_desktop.context(), nullptr);
        show(history, {{u"campaign"_s, saved.name}});
        auto *table = child<TablePage>(&history, names::kHistoryTable);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, 20'000);
        QMap<QString, int> shown;
        for (int row = 0; row < 3; ++row) {
            const auto cell = [&](int column) { return table->model()->index(row, column).data().toString(); };
            shown[cell(MessageColumns::Receiver).remove(u' ')] = cell(MessageColumns::Parts).toInt();
        }
        QCOMPARE(shown, perNumber(each));
        QCOMPARE(carried(before), perNumber(each));
    }

    void quickSend()
    {
        QFETCH(QString, account);
        QFETCH(QString, text);
        QFETCH(QList<int>, parts);
        const auto before = m_carrier.journal().size();
        QuickSendScreen screen(m_desktop.context());
        show(screen);
        auto *sender = child<QLineEdit>(&screen, names::kQuickSender);
        sender->clear();
        QTest::keyClicks(sender, u"Shop"_s);
        child<NumberChips>(&screen, names::kQuickNumbers)->setTexts(kNumbers);
        child<MessageEditor>(&screen, names::kQuickMessage)->setText(text);
        auto *box = child<AccountBox>(&screen, u"quick.account"_s);
        QTRY_VERIFY(box->findData(m_accounts.value(account)) >= 0);
        box->setCurrentIndex(box->findData(m_accounts.value(account)));
        Q_EMIT box->activated(box->currentIndex());
        auto *preview = screen.findChild<PhonePreview *>();
        QTRY_COMPARE(smsIn(preview->counterText()), parts[0]);
        QCOMPARE(int(preview->partStarts().size()), parts[0]);
        QCOMPARE(child<QLabel>(&screen, u"quick.messages"_s)->text(), numberText(parts[0]));
        QCOMPARE(child<QLabel>(&screen, u"quick.messages"_s)->accessibleName(), u"Messages: %1"_s.arg(parts[0]));
        press(&screen, names::kQuickSend);
        auto *confirm = screen.findChild<ConfirmDialog *>();
        QVERIFY(confirm);
        QTest::mouseClick(confirm->confirmButton(), Qt::LeftButton);
        auto *bar = screen.findChild<InlineMessage *>();
        QTRY_VERIFY2_WITH_TIMEOUT(bar->text().startsWith(u"The message is on its way"), qPrintable(bar->text()), 20'000);
        const auto opened = m_desktop.navigator.opened.size();
        Q_EMIT bar->actionTriggered();
        QCOMPARE(m_desktop.navigator.opened.size(), opened + 1);
        const QString id = m_desktop.navigator.opened.last().second.value(u"campaign"_s).toString();
        const auto campaign = [&] {
            const auto known = RealDesk::wait(m_desktop.engine->reader()->campaign(id)); // not yet, when the feed is behind
            return known ? *known : Campaign{};
        };
        QTRY_COMPARE_WITH_TIMEOUT(campaign().status, CampaignStatus::Completed, 20'000);
        QCOMPARE(campaign().parts, parts[0] * 3);
        QCOMPARE(carried(before), perNumber({parts[0], parts[0], parts[0]}));
    }

    /// Who agreed to one number does not pay for another one: the gateway loses its tables while the check is on the screen.
    void theGatewayChangesUnderTheCheck()
    {
        const auto gatewayId = makeAccount(u"changing"_s, {{u"nationalLanguages"_s, QJsonArray{u"tr"_s}}});
        Campaign saved;
        saved.id = newUlid();
        saved.name = u"Changing"_s;
        saved.sender = u"Shop"_s;
        saved.accountId = m_accounts.value(u"changing"_s);
        saved.listIds = {m_list};
        saved.text = kTurkish.repeated(3).trimmed();
        RealDesk::must(RealDesk::wait(m_desktop.engine->saveCampaign(saved)), "save");
        const auto before = m_carrier.journal().size();
        CreateCampaignScreen screen(m_desktop.context());
        show(screen, {{u"campaign"_s, saved.id}});
        QTRY_COMPARE(screen.draft().lists().size(), 1);
        press(&screen, names::kCampaignNext);
        press(&screen, names::kCampaignLaunch);
        auto *dialog = screen.findChild<PreflightDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->confirmButton()->isEnabled(), 20'000);
        auto gateway = RealDesk::must(RealDesk::wait(m_desktop.engine->reader()->gateway(gatewayId)), "read");
        gateway.settings.remove(u"nationalLanguages"_s);
        RealDesk::must(RealDesk::wait(m_desktop.engine->saveGateway(gateway, {})), "save the gateway");
        const auto known = [&] { return RealDesk::must(RealDesk::wait(m_desktop.engine->reader()->gateway(gatewayId)), "read").text(); };
        QTRY_COMPARE(known(), GatewayText());
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        Job *job = nullptr;
        QTRY_VERIFY((job = m_desktop.engine->jobs()->find(saved.id)));
        QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 20'000);
        QCOMPARE(job->error().key, u"campaign.gateway_changed"_s);
        const auto now = RealDesk::must(RealDesk::wait(m_desktop.engine->reader()->campaign(saved.id)), "read");
        QCOMPARE(now.status, CampaignStatus::Inactive);
        QCOMPARE(m_carrier.journal().size(), before);
    }

    /// What is offered is counted over the recipients' texts: in the template as it stands there would be nothing to save.
    void lookAlikesOverAllRecipients()
    {
        Campaign saved;
        saved.id = newUlid();
        saved.name = u"Look-alikes"_s;
        saved.sender = u"Shop"_s;
        saved.accountId = m_accounts.value(u"plain"_s);
        saved.listIds = {m_list};
        saved.text = u"Hi {Name} – {Note}"_s;
        RealDesk::must(RealDesk::wait(m_desktop.engine->saveCampaign(saved)), "save");
        CreateCampaignScreen screen(m_desktop.context());
        show(screen, {{u"campaign"_s, saved.id}});
        QTRY_COMPARE(screen.draft().lists().size(), 1);
        if (screen.draft().step() == 0)
            press(&screen, names::kCampaignNext);
        auto *offer = screen.findChild<LookAlikeOffer *>();
        auto *editor = child<MessageEditor>(&screen, names::kCampaignMessage);
        QTRY_VERIFY_WITH_TIMEOUT(!offer->isHidden(), 20'000);
        QVERIFY2(offer->text().contains(u"all recipients together take 4 SMS instead of 5"), qPrintable(offer->text()));
        QCOMPARE(editor->text(), saved.text);
        shot(&screen, u"look-alikes-campaign"_s);
        auto *button = offer->findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(editor->text(), u"Hi {Name} - {Note}"_s);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(&screen, u"campaign.range"_s)->text(), u"1–2 SMS per recipient, 4 in all."_s, 20'000);
        QVERIFY(!offer->isHidden());
        shot(&screen, u"look-alikes-campaign-done"_s);

        // Who takes the most, and why.
        press(&screen, names::kCampaignLaunch);
        auto *dialog = screen.findChild<PreflightDialog *>();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->confirmButton()->isEnabled(), 20'000);
        QStringList said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u'|').contains(u"2 SMS, because of the column Note: its value has 160 characters"), qPrintable(said.join(u'|')));
        shot(dialog, u"preflight-long-value"_s);
        dialog->reject();

        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(editor->text(), saved.text);
        QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>(&screen, u"campaign.range"_s)->text(), u"1–3 SMS per recipient, 5 in all."_s, 20'000);
        QVERIFY2(offer->isHidden(), "who took it back is not asked again");
    }

private:
    static void texts()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("parts"); // of each recipient; one: the text has no placeholder
        const QString euroAtTheEnd = QString(152, u'a') + u'€' + QString(152, u'a');
        QTest::newRow("GSM, full") << u"plain"_s << QString(160, u'a') << QList<int>{1};
        QTest::newRow("GSM, one more") << u"plain"_s << QString(161, u'a') << QList<int>{2};
        QTest::newRow("extension across the boundary") << u"plain"_s << euroAtTheEnd << QList<int>{3};
        QTest::newRow("the same, 16-bit reference") << u"wide"_s << euroAtTheEnd << QList<int>{3};
        QTest::newRow("a part more with 16 bit") << u"wide"_s << QString(306, u'a') << QList<int>{2};
        QTest::newRow("UCS-2") << u"plain"_s << QString(71, u'Ж') << QList<int>{2};
        QTest::newRow("emoji across the boundary")
            << u"plain"_s << QString(QString(66, u'a') + u"😀"_s + QString(66, u'b')) << QList<int>{3};
        QTest::newRow("Turkish without tables") << u"plain"_s << kTurkish.repeated(3).trimmed() << QList<int>{2};
        QTest::newRow("Turkish with tables") << u"tables"_s << kTurkish.repeated(3).trimmed() << QList<int>{1};
        QTest::newRow("Turkish with tables, long") << u"tables"_s << kTurkish.repeated(6).trimmed() << QList<int>{2};
        QTest::newRow("tables that save nothing") << u"tables"_s << kTurkish.trimmed() << QList<int>{1};
        QTest::newRow("Latin 1 and the euro") << u"latin1"_s << QString(u"5 € "_s + QString(100, u'x')) << QList<int>{2};
        QTest::newRow("Latin 1, what it has") << u"latin1"_s << QString(u"5 £ "_s + QString(150, u'é')) << QList<int>{1};
    }

    /// The id of its gateway.
    QString makeAccount(const QString &name, const QJsonObject &text)
    {
        Gateway gateway;
        gateway.id = newUlid();
        gateway.name = name;
        gateway.type = GatewayType::Smpp;
        gateway.settings = m_carrier.gatewaySettings();
        for (auto it = text.begin(); it != text.end(); ++it)
            gateway.settings.insert(it.key(), it.value());
        RealDesk::must(RealDesk::wait(m_desktop.engine->saveGateway(gateway, u"secret"_s)), "save the gateway");
        TrafficAccount account;
        account.id = newUlid();
        account.name = name;
        account.displayName = name;
        account.gatewayId = gateway.id;
        RealDesk::must(RealDesk::wait(m_desktop.engine->createAccount(account)), "create the account");
        m_accounts.insert(name, account.id);
        return gateway.id;
    }
    static QMap<QString, int> perNumber(const QList<int> &each)
    {
        return {{kNumbers[0], each[0]}, {kNumbers[1], each[1]}, {kNumbers[2], each[2]}};
    }
    /// What the carrier took since then.
    QMap<QString, int> carried(qsizetype since) const
    {
        QMap<QString, int> out;
        for (const QJsonObject &line : m_carrier.journal().mid(since))
            ++out[u'+' + line.value(u"destination"_s).toString()];
        return out;
    }

    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    Desktop m_desktop;
    PeerCarrier m_carrier;
    QHash<QString, QString> m_accounts;
    QString m_list;
    int m_count = 0;
};

QTEST_MAIN(TestOneNumber)
#include "tst_one_number.moc"
