// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts, Add list, Templates and Traffic accounts, driven as a person does, on a real engine with the real service.
#include "engine/JobModel.h"
#include "models/tables/PagedTableModel.h"
#include "tests/ui/Desktop.h"
#include "ui/accounts/AccountsScreen.h"
#include "ui/contacts/AddListScreen.h"
#include "ui/contacts/ColumnHeader.h"
#include "ui/contacts/ContactsScreen.h"
#include "ui/contacts/FileDrop.h"
#include "ui/contacts/ImportDraft.h"
#include "ui/contacts/ImportReportPage.h"
#include "ui/shell/ObjectNames.h"
#include "ui/templates/TemplatesScreen.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FormDialog.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/TablePage.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(TablePage *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

void runAction(TablePage *table, const QString &action, int row)
{
    Q_EMIT table->rowActionTriggered(action, table->model()->idAt(row), row);
}

} // namespace

class TestListsScreens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(qEnvironmentVariable("CM_LANGUAGE", u"en"_s));
        m_theme = std::make_unique<Theme>(*qApp, Theme::fromString(qEnvironmentVariable("CM_THEME", u"light"_s)));
        QVERIFY2(m_desktop.open(), qPrintable(m_desktop.engine->workspace().error.message));
    }

    void templates()
    {
        TemplatesScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kTemplatesTable);
        QTRY_COMPARE(table->model()->state(), TableState::Empty);
        shot(&screen, u"templates-empty"_s);

        press(&screen, names::kTemplatesCreate);
        auto *dialog = screen.findChild<FormDialog *>(u"template.dialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY2(dialog->isVisible(), "an empty template cannot be saved");
        shot(dialog, u"template-dialog-problems"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"template.name"_s), u"Reminder"_s);
        auto *editor = child<MessageEditor>(dialog, u"template.text"_s);
        editor->setText(u"Hello {Name"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY2(dialog->isVisible(), "a brace is open");
        editor->setText(u"Hello {Name|there}, see you tomorrow at 10:00 – your doctor"_s);
        shot(dialog, u"template-dialog"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(!screen.findChild<FormDialog *>(u"template.dialog"_s));
        QCOMPARE(cell(table, 0, 0), u"Reminder"_s);
        shot(&screen, u"templates"_s);

        runAction(table, u"edit"_s, 0);
        dialog = screen.findChild<FormDialog *>(u"template.dialog"_s);
        auto *name = child<QLineEdit>(dialog, u"template.name"_s);
        QCOMPARE(name->text(), u"Reminder"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        name->setText(u"Appointment"_s);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(rowOf(table, u"Appointment"_s), 0);
        QTRY_VERIFY(!screen.findChild<FormDialog *>(u"template.dialog"_s));

        runAction(table, u"delete"_s, 0);
        auto *confirm = screen.findChild<ConfirmDialog *>();
        QVERIFY(confirm);
        shot(confirm, u"template-delete"_s);
        confirm->reject();
        QTRY_VERIFY(!screen.findChild<ConfirmDialog *>());
        QCOMPARE(table->model()->rowCount(), 1);
        runAction(table, u"delete"_s, 0);
        QTest::mouseClick(screen.findChild<ConfirmDialog *>()->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(table->model()->state(), TableState::Empty);
        QVERIFY(m_desktop.navigator.toasts.last().contains(u"Appointment"));
    }

    void importFromFile()
    {
        AddListScreen screen(m_desktop.context(), m_desktop.files);
        show(screen);
        shot(&screen, u"import-1"_s);
        // Nothing entered: the step says what is missing.
        press(&screen, names::kImportNext);
        QVERIFY(child<QLineEdit>(&screen, names::kImportName)->property("invalid").toBool());
        shot(&screen, u"import-1-problems"_s);

        // A file that is none.
        m_desktop.files->path = write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 20));
        auto *drop = child<FileDrop>(&screen, names::kImportFile);
        QTest::mouseClick(drop->findChildren<QPushButton *>().constFirst(), Qt::LeftButton);
        QCOMPARE(m_desktop.files->asked, 1);
        QCOMPARE(drop->file(), m_desktop.files->path);
        QCOMPARE(child<QLineEdit>(&screen, names::kImportName)->text(), u"picture"_s);
        press(&screen, names::kImportNext);
        QTRY_VERIFY(!said(&screen, Tone::Danger).isEmpty());
        shot(&screen, u"import-1-binary"_s);

        // Dropped: Windows-1252, semicolons, a heading, a national number, a duplicate, and no number at all.
        const QString file = write(u"Customers.csv"_s, "Name;Mobile;City\r\nZo\xEB;+491796548754;K\xF6ln\r\nAnn;0179 6548755;Bonn\r\n"
                                                       "Ann again;+49 179 6548755;Bonn\r\nNobody;12;Ulm\r\nEve;+447400123456;York\r\n");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(drop, &enter);
        QVERIFY(enter.isAccepted());
        shot(&screen, u"import-1-dragging"_s);
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(drop, &dropped);
        QCOMPARE(drop->file(), file);
        QCOMPARE(child<QLineEdit>(&screen, names::kImportName)->text(), u"Customers"_s);
        shot(&screen, u"import-1-file"_s);
        press(&screen, names::kImportNext);

        auto *header = screen.findChild<ColumnHeader *>();
        QTRY_VERIFY(header->isVisible());
        QCOMPARE(header->editorCount(), 3);
        QCOMPARE(screen.draft().phoneColumn(), 1);
        QCOMPARE(screen.draft().answer()->encoding, u"windows-1252"_s);
        QCOMPARE(screen.draft().answer()->rows.first().first(), u"Zoë"_s);
        auto *region = child<QComboBox>(&screen, u"import.region"_s);
        region->setCurrentIndex(region->findData(u"DE"_s));
        Q_EMIT region->activated(region->currentIndex());
        QTRY_COMPARE(screen.draft().phoneFault(1), QString());
        shot(&screen, u"import-2"_s);
        // Another label; the same twice is not possible.
        header->labelEdit(0)->setText(QString());
        QTest::keyClicks(header->labelEdit(0), u"City"_s);
        press(&screen, names::kImportFinish);
        QVERIFY2(header->isVisible(), "two columns have the same name");
        shot(&screen, u"import-2-problem"_s);
        header->labelEdit(0)->setText(QString());
        QTest::keyClicks(header->labelEdit(0), u"First name"_s);
        press(&screen, names::kImportFinish);

        auto *report = screen.findChild<ImportReportPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), 30'000);
        QCOMPARE(report->report().rows, 5);
        QCOMPARE(report->report().accepted, 3);
        QCOMPARE(report->report().duplicates, 1);
        QCOMPARE(report->report().invalid, 1);
        shot(&screen, u"import-report"_s);
        m_desktop.files->path = m_desktop.dir.filePath(u"rejected.csv"_s);
        press(&screen, u"import.save_rejected"_s);
        QTRY_VERIFY(QFile::exists(m_desktop.files->path));
        QFile saved(m_desktop.files->path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("12"));
        const QString list = report->report().listId;
        press(&screen, names::kImportDone);
        QCOMPARE(m_desktop.navigator.opened.last().first, ScreenId::Contacts);
        QCOMPARE(m_desktop.navigator.opened.last().second.value(u"list"_s).toString(), list);
        QVERIFY2(child<QLineEdit>(&screen, names::kImportName)->text().isEmpty(), "ready for the next list");
    }

    void importPasted()
    {
        AddListScreen screen(m_desktop.context(), m_desktop.files);
        show(screen);
        QTest::keyClicks(child<QLineEdit>(&screen, names::kImportName), u"VIP"_s);
        press(&screen, names::kImportPasteTab);
        auto *paste = child<QPlainTextEdit>(&screen, names::kImportPaste);
        QVERIFY(paste->isVisible());
        paste->setPlainText(u"Steve Rogers, +14152348883, New York\nAnna, +491796548754, Berlin"_s);
        shot(&screen, u"import-1-paste"_s);
        press(&screen, names::kImportNext);
        auto *header = screen.findChild<ColumnHeader *>();
        QTRY_VERIFY(header->isVisible());
        QCOMPARE(screen.draft().columns().size(), 3);
        QCOMPARE(screen.draft().phoneColumn(), 1);
        header->roleBox(2)->setCurrentIndex(header->roleBox(2)->findData(int(ImportDraft::Role::LeftOut)));
        Q_EMIT header->roleBox(2)->activated(header->roleBox(2)->currentIndex());
        shot(&screen, u"import-2-paste"_s);
        press(&screen, names::kImportFinish);
        auto *report = screen.findChild<ImportReportPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), 30'000);
        QCOMPARE(report->report().accepted, 2);
        shot(&screen, u"import-report-clean"_s);
        press(&screen, u"import.campaign"_s);
        QCOMPARE(m_desktop.navigator.opened.last().first, ScreenId::CreateCampaign);
    }

    void contacts()
    {
        ContactsScreen screen(m_desktop.context());
        show(screen);
        auto *table = child<TablePage>(&screen, names::kContactsTable);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const int row = rowOf(table, u"Customers"_s);
        QVERIFY(row >= 0);
        QTRY_COMPARE(cell(table, rowOf(table, u"Customers"_s), 1), u"Ready"_s);
        shot(&screen, u"contacts"_s);

        table->setSearch(u"vip"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setSearch(u"nothing like it"_s);
        QTRY_COMPARE(table->model()->state(), TableState::NoMatch);
        shot(&screen, u"contacts-no-match"_s);
        table->setSearch({});
        QTRY_COMPARE(table->model()->rowCount(), 2);

        runAction(table, u"preview"_s, rowOf(table, u"Customers"_s));
        auto *preview = screen.findChild<QDialog *>(u"contacts.preview"_s);
        QVERIFY(preview);
        auto *entries = preview->findChild<TablePage *>();
        QTRY_COMPARE(entries->model()->rowCount(), 3);
        QCOMPARE(entries->model()->headerData(1, Qt::Horizontal).toString(), u"First name"_s);
        shot(preview, u"contacts-preview"_s);
        preview->reject();

        runAction(table, u"info"_s, rowOf(table, u"Customers"_s));
        auto *info = screen.findChild<QDialog *>(u"contacts.info"_s);
        QVERIFY(info);
        shot(info, u"contacts-info"_s);
        info->reject();

        runAction(table, u"delete"_s, rowOf(table, u"VIP"_s));
        auto *confirm = screen.findChild<ConfirmDialog *>();
        QVERIFY(confirm);
        shot(confirm, u"contacts-delete"_s);
        QTest::mouseClick(confirm->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    /// A screen is made anew with the language and after the idle lock: nothing that was entered is asked for twice.
    void importComesBack()
    {
        const auto screen = [this](const QVariantMap &params = {}) {
            auto made = std::make_unique<AddListScreen>(m_desktop.context(), m_desktop.files);
            show(*made, params);
            return made;
        };
        const auto name = [](QWidget *one) { return child<QLineEdit>(one, names::kImportName); };
        auto one = screen();
        QTest::keyClicks(name(one.get()), u"Mine"_s);
        one->deactivate();

        // Left before the disk has answered: what was kept stays.
        one = screen();
        one->deactivate();
        // The file of a second start comes on top of what was kept, once.
        const QString file = write(u"Guests.csv"_s, "Name;Mobile\r\nAnn;+491796548751\r\nBen;+491796548752\r\nNobody;12\r\n");
        one = screen({{u"file"_s, file}});
        QTRY_COMPARE(child<FileDrop>(one.get(), names::kImportFile)->file(), file);
        QCOMPARE(name(one.get())->text(), u"Mine"_s);
        press(one.get(), names::kImportNext);
        QTRY_VERIFY(one->findChild<ColumnHeader *>()->isVisible());
        QTest::keyClicks(one->findChild<ColumnHeader *>()->labelEdit(0), u"s"_s);
        m_desktop.navigator.toasts.clear();
        one->activate({{u"file"_s, m_desktop.dir.filePath(u"Other.csv"_s)}});
        QCOMPARE(m_desktop.navigator.toasts, QStringList{u"An import is already open. Finish it first."_s});
        QCOMPARE(one->draft().file(), file);
        one->deactivate();

        one = screen();
        QTRY_VERIFY(one->findChild<ColumnHeader *>()->isVisible());
        QCOMPARE(one->findChild<ColumnHeader *>()->labelEdit(0)->text(), u"Names"_s);
        press(one.get(), names::kImportFinish);
        one->deactivate();

        // Whether it is over by now or not: the report is seen, until somebody has put it away.
        one = screen();
        QTRY_VERIFY_WITH_TIMEOUT(one->findChild<ImportReportPage *>()->isVisible(), 30'000);
        one->deactivate();
        one = screen();
        QTRY_VERIFY(one->findChild<ImportReportPage *>()->isVisible());
        const ImportReport report = one->findChild<ImportReportPage *>()->report();
        QCOMPARE(report.accepted, 2);
        QVERIFY(!report.rejectedFile.isEmpty());
        shot(one.get(), u"import-report-again"_s);
        press(one.get(), names::kImportDone);
        QVERIFY(!m_desktop.engine->jobs()->find(report.listId));
        one->deactivate();
        one = screen();
        QTest::qWait(100);
        QVERIFY(name(one.get())->isVisible() && name(one.get())->text().isEmpty());
        QVERIFY(one->draft().file().isEmpty());
    }

    void accounts()
    {
        AccountsScreen screen(m_desktop.context(), m_desktop.files);
        show(screen);
        auto *table = child<TablePage>(&screen, names::kAccountsTable);
        QTRY_VERIFY(table->model()->rowCount() >= 1);
        shot(&screen, u"accounts"_s);
        auto *tabs = child<QTabBar>(&screen, u"accounts.tabs"_s);
        QCOMPARE(tabs->count(), 3);

        press(&screen, u"accounts.create"_s);
        auto *dialog = screen.findChild<FormDialog *>(u"account.dialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(child<QLineEdit>(dialog, u"account.name"_s), u"marketing"_s);
        shot(dialog, u"account-dialog"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(rowOf(table, u"marketing"_s) >= 0);
        QTRY_VERIFY(!screen.findChild<FormDialog *>(u"account.dialog"_s));

        runAction(table, u"edit"_s, rowOf(table, u"marketing"_s));
        dialog = screen.findChild<FormDialog *>(u"account.dialog"_s);
        auto *display = child<QLineEdit>(dialog, u"account.display_name"_s);
        display->setText(u"Marketing team"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE(cell(table, rowOf(table, u"marketing"_s), 1), u"Marketing team"_s);
        QTRY_VERIFY(!screen.findChild<FormDialog *>(u"account.dialog"_s));
        runAction(table, u"pause"_s, rowOf(table, u"marketing"_s));
        QTest::mouseClick(screen.findChild<ConfirmDialog *>()->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(cell(table, rowOf(table, u"marketing"_s), 3), u"Inactive"_s);
        shot(&screen, u"accounts-two"_s);
    }

    void gateways()
    {
        AccountsScreen screen(m_desktop.context(), m_desktop.files);
        show(screen);
        auto *tabs = child<QTabBar>(&screen, u"accounts.tabs"_s);
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(screen.findChild<QPushButton *>(u"gateway.test"_s));
        shot(&screen, u"gateways"_s);
        press(&screen, u"gateway.test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(&screen, u"gateway.test"_s)->isEnabled(), 20'000);
        shot(&screen, u"gateways-tested"_s);
        press(&screen, u"gateway.edit"_s);
        auto *dialog = screen.findChild<FormDialog *>(u"gateway.dialog"_s);
        QVERIFY(dialog);
        shot(dialog, u"gateway-practice"_s);
        child<QSpinBox>(dialog, u"gateway.latencyMs"_s)->setValue(1);
        child<QSpinBox>(dialog, u"gateway.receiptMs"_s)->setValue(200);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_VERIFY(!screen.findChild<FormDialog *>(u"gateway.dialog"_s));

        auto *add = child<QPushButton>(&screen, u"gateways.add"_s);
        QVERIFY(add->menu());
        add->menu()->actions().constFirst()->trigger();
        dialog = screen.findChild<FormDialog *>(u"gateway.dialog"_s);
        QVERIFY(dialog);
        shot(dialog, u"gateway-smpp"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(child<QLineEdit>(dialog, u"gateway.name"_s), u"Carrier"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"gateway.host"_s), u"127.0.0.1"_s);
        // Nobody listens there.
        child<QSpinBox>(dialog, u"gateway.port"_s)->setValue(1);
        QTest::keyClicks(child<QLineEdit>(dialog, u"gateway.systemId"_s), u"me"_s);
        QTest::keyClicks(child<QLineEdit>(dialog, u"gateway.password"_s), u"secret"_s);
        press(dialog, u"gateway.advanced"_s);
        shot(dialog, u"gateway-smpp-advanced"_s);
        press(dialog, u"gateway.save_test"_s);
        QTRY_VERIFY(!screen.findChild<FormDialog *>(u"gateway.dialog"_s));
        QTRY_COMPARE(screen.findChildren<QPushButton *>(u"gateway.test"_s).size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!said(&screen, Tone::Danger).isEmpty(), 70'000);
        shot(&screen, u"gateways-two"_s);

        tabs->setCurrentIndex(2);
        shot(&screen, u"prices"_s);
        m_desktop.files->path = m_desktop.dir.filePath(u"sample.csv"_s);
        press(&screen, u"prices.sample"_s);
        QVERIFY(QFile::exists(m_desktop.files->path));
        press(&screen, u"prices.import"_s);
        QTRY_VERIFY(child<QPushButton>(&screen, u"prices.import"_s)->isEnabled());
        QTRY_VERIFY2(!said(&screen, Tone::Success).isEmpty(), qPrintable(said(&screen, Tone::Danger)));
        shot(&screen, u"prices-imported"_s);
        m_desktop.files->path = write(u"nonsense.csv"_s, "a;b\n1;2\n");
        press(&screen, u"prices.import"_s);
        QTRY_VERIFY(!said(&screen, Tone::Danger).isEmpty());
        shot(&screen, u"prices-error"_s);
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_desktop.dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }

    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    Desktop m_desktop;
};

QTEST_MAIN(TestListsScreens)
#include "tst_lists_screens.moc"
