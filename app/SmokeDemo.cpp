// SPDX-License-Identifier: GPL-3.0-or-later
// The smoke test on example data: the main screens as they are after three months of work, and the removal.
#include "app/SmokeTest.h"

#include "models/tables/CellText.h"
#include "models/tables/PagedTableModel.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/UiDriver.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/DateRangeMenu.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/StatTile.h"
#include "ui/widgets/TablePage.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cm {

void SmokeTest::planDemo()
{
    waitFor(names::kWelcomeDemo);
    shoot(u"welcome"_s);
    click(names::kWelcomeDemo);
    waitFor(names::kOpeningCancel);
    shoot(u"demo-preparing"_s);
    add(
        u"the example data are there"_s, [this] { return usable(names::kDemoBar); }, 180'000);
    click(names::kNavHistory);
    add(
        u"the history has those of the last week"_s,
        [this] {
            auto *table = UiDriver::find<TablePage>(names::kHistoryTable);
            if (!table)
                return false;
            const qint64 now = table->model()->total();
            m_why = u"it has %1"_s.arg(now);
            const bool same = now > 10'000 && now == m_seen;
            m_seen = now;
            return same && m_stepTime.elapsed() > 5000;
        },
        180'000);
    const QList<std::pair<QString, QString>> screens{{names::kNavDashboard, u"dashboard"_s}, {names::kNavContacts, u"contacts"_s},
                                                     {names::kNavCampaigns, u"campaigns"_s}, {names::kNavTemplates, u"templates"_s},
                                                     {names::kNavAccounts, u"accounts"_s},   {names::kNavStatistics, u"statistics"_s},
                                                     {names::kNavHistory, u"history"_s}};
    const auto visit = [this, &screens](const QString &suffix) {
        for (const auto &[nav, name] : screens) {
            click(nav);
            shoot(u"demo-"_s + name + suffix);
        }
        showBell(u"demo-"_s, suffix);
    };
    click(names::kNavDashboard);
    add(u"a month on the dashboard"_s, [this] {
        auto *dates = m_window.workspace()->currentScreen()->findChild<DateRangeMenu *>();
        if (!dates)
            return false;
        const Period month{Period::Preset::Last30Days, {}, {}};
        dates->setPeriod(month);
        Q_EMIT dates->periodChosen(month);
        return true;
    });
    visit({});
    planDemoCampaign();
    add(u"dark theme"_s, [this] {
        m_theme.setMode(Theme::Mode::Dark);
        return true;
    });
    shoot(u"demo-preflight-dark"_s);
    leavePopups();
    visit(u"-dark"_s);
    add(u"light theme, German"_s, [this] {
        m_theme.setMode(Theme::Mode::Light);
        m_languages.use(u"de"_s);
        return true;
    });
    visit(u"-de"_s);
    click(names::kDemoRemove);
    shoot(u"demo-remove"_s);
    add(u"yes, remove them"_s, [] {
        auto *dialog = qobject_cast<ConfirmDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return false;
        UiDriver::click(dialog->confirmButton());
        return true;
    });
    waitFor(names::kWelcomeDemo);
    add(u"nothing is left of them"_s, [this] { return !QDir(m_folder + u"/data/workspaces/demo"_s).exists(); });
}

void SmokeTest::planDemoCampaign()
{
    click(names::kNavCreateCampaign);
    type(names::kCampaignName, u"Winter sale"_s);
    type(names::kCampaignSender, u"Flowers"_s);
    click(names::kCampaignSelectLists);
    add(u"check a list"_s, [] {
        auto *table = UiDriver::findIn<TablePage>(names::kCampaignListPanel);
        if (!table || table->model()->rowCount() == 0)
            return false;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == u"Loyalty club UK")
                table->setCheckedIds({table->model()->idAt(row)});
        }
        return !table->checkedIds().isEmpty();
    });
    click(names::kCampaignListSave);
    shoot(u"demo-recipients"_s);
    click(names::kCampaignNext);
    add(u"the message"_s, [] {
        auto *editor = UiDriver::find<MessageEditor>(names::kCampaignMessage);
        if (editor)
            editor->setText(u"Hello {Name}, our winter sale starts on Saturday: 20 % off everything in {City}. Reply STOP to opt out."_s);
        return editor != nullptr;
    });
    add(
        u"the preview shows the first recipient"_s,
        [] {
            auto *preview = UiDriver::find<PhonePreview>(names::kCampaignPreview);
            return preview && !preview->text().isEmpty() && !preview->text().contains(u'{');
        },
        30'000);
    add(u"the account is chosen"_s, [] {
        auto *box = UiDriver::findIn<QComboBox>(names::kCampaignAccount);
        if (!box)
            return false;
        for (int i = 0; i < box->count() && box->currentData().toString().isEmpty(); ++i) {
            box->setCurrentIndex(i);
            Q_EMIT box->activated(i); // as by a person: what is not, goes when the accounts are read again
        }
        return !box->currentData().toString().isEmpty();
    });
    shoot(u"demo-message"_s);
    click(names::kCampaignLaunch);
    add(
        u"the pre-flight is ready"_s, [this] { return usable(names::kCampaignConfirm); }, 60'000);
    shoot(u"demo-preflight"_s);
}

} // namespace cm
