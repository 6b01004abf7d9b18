// SPDX-License-Identifier: GPL-3.0-or-later
// The guided tour, the More menu and the sheet of keys, on the real screens with the real engine and the real service.
#include "tests/ui/Desktop.h"

#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "ui/shell/LicencesDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/PaperDialog.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/TourButton.h"
#include "ui/tour/Tour.h"
#include "ui/tour/TourCard.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace cm;

namespace {

QList<ScreenId> allScreens()
{
    QList<ScreenId> all = Sidebar::sections();
    for (const ScreenId more : {ScreenId::AddList, ScreenId::CreateCampaign, ScreenId::Campaign})
        all.append(more);
    return all;
}

/// Nothing comes or goes any more: what is loaded is there.
bool isSettled(const WorkspaceView &view)
{
    const int before = Tour::countShown(view.currentScreen()->tour());
    QTest::qWait(150);
    return before >= 3 && Tour::countShown(view.currentScreen()->tour()) == before;
}

} // namespace

class tst_Tour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void everyScreenIsExplained_data();
    void everyScreenIsExplained();
    void everyTextIsTranslated();
    void keysAndFocus();
    void followsWhatItLights();
    void offeredOnce();
    void moreMenuAndKeys();

private:
    Tour &tour() { return *m_window->workspace()->tour(); }
    void openCampaignDraft();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::Desktop> m_desk;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<MainWindow> m_window;
    QString m_campaign;
};

void tst_Tour::initTestCase()
{
    QGuiApplication::setApplicationDisplayName(u"Campaign Manager"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_languages = std::make_unique<Languages>();
    m_languages->use(u"en"_s);
    m_desk = std::make_unique<test::Desktop>();
    QVERIFY(m_desk->open());
    m_window = std::make_unique<MainWindow>(*m_desk->engine, *m_languages);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->workspace());
    Campaign draft;
    draft.id = u"01J00000000000000000000001"_s;
    draft.name = u"Spring sale"_s;
    draft.sender = u"Flowers"_s;
    draft.text = u"Hello {Name}, spring is here!"_s;
    m_campaign = draft.id;
    auto saved = m_desk->engine->saveCampaign(draft);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
}

void tst_Tour::cleanupTestCase()
{
    m_window.reset();
    m_languages->use(u"en"_s);
    m_desk.reset();
}

void tst_Tour::init()
{
    m_languages->use(u"en"_s);
    QCoreApplication::sendPostedEvents();
    m_window->resize(1280, 820);
    tour().end();
}

void tst_Tour::everyScreenIsExplained_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s}) {
        for (const ScreenId screen : allScreens())
            QTest::newRow(qPrintable(Sidebar::wordOf(screen) + u' ' + language)) << int(screen) << language;
    }
}

void tst_Tour::everyScreenIsExplained()
{
    QFETCH(int, screen);
    QFETCH(QString, language);
    const bool mirrored = language == u"ar";
    if (!mirrored)
        m_languages->use(language);
    else
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::sendPostedEvents();
    WorkspaceView &view = *m_window->workspace();
    view.open(ScreenId(screen), ScreenId(screen) == ScreenId::Campaign ? QVariantMap{{u"campaign"_s, m_campaign}} : QVariantMap());
    QCOMPARE(view.current(), ScreenId(screen));
    // With its rows there.
    const auto tables = view.currentScreen()->findChildren<TablePage *>();
    for (TablePage *table : tables)
        QTRY_VERIFY_WITH_TIMEOUT(!table->isVisible() || !table->model() || table->model()->state() != TableState::Loading, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(isSettled(view), 20'000);
    test::shot(m_window.get(), u"tour-"_s + QString::number(screen));
    QVERIFY(view.startTour());
    const int count = tour().count();
    QSet<QString> texts;
    for (int i = 0; i < count; ++i) {
        QCOMPARE(tour().position(), i);
        QWidget *target = tour().target();
        QVERIFY(target && target->isVisible());
        QVERIFY(view.currentScreen()->isAncestorOf(target));
        const QRect lit = tour().spotlight();
        QVERIFY(lit.width() > 8 && lit.height() > 8);
        QVERIFY(tour().rect().contains(lit));
        const QString what = u"%1: %2"_s.arg(target->objectName(), tour().card()->text());
        // What is lit is on the window, and the card neither covers it whole nor leaves the window.
        QVERIFY2(QRect(target->mapTo(&view, QPoint()), target->size()).intersects(lit), qPrintable(what));
        QVERIFY2(tour().rect().contains(tour().card()->geometry()), qPrintable(what));
        QVERIFY2(!tour().card()->geometry().contains(lit), qPrintable(what));
        QVERIFY(tour().card()->text().size() > 10);
        QVERIFY2(!texts.contains(tour().card()->text()), qPrintable(what));
        texts.insert(tour().card()->text());
        QCOMPARE(m_window->focusWidget(), tour().card()->nextButton());
        QVERIFY(tour().card()->nextButton()->text().contains(u"%1/%2"_s.arg(i + 1).arg(count)));
        if (i == 0 || i == count - 1)
            test::shot(m_window.get(), u"tour-%1-%2-%3"_s.arg(Sidebar::wordOf(ScreenId(screen)), language).arg(i + 1));
        QTest::keyClick(tour().card()->nextButton(), mirrored ? Qt::Key_Left : Qt::Key_Right);
    }
    QCOMPARE(tour().position(), count - 1); // the arrow does not lead out
    QTest::keyClick(tour().card()->nextButton(), Qt::Key_Return);
    QVERIFY(!tour().isRunning());
    QVERIFY(!tour().isVisible());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_Tour::everyTextIsTranslated()
{
    for (const ScreenId screen : allScreens()) {
        WorkspaceView &view = *m_window->workspace();
        m_languages->use(u"en"_s);
        QCoreApplication::sendPostedEvents();
        view.open(screen);
        const TourSteps english = view.currentScreen()->tour();
        m_languages->use(u"de"_s);
        QCoreApplication::sendPostedEvents();
        const TourSteps german = view.currentScreen()->tour();
        QCOMPARE(german.size(), english.size());
        QVERIFY(german.size() >= 3);
        for (qsizetype i = 0; i < german.size(); ++i) {
            QVERIFY(!german[i].title.isEmpty() && !english[i].title.isEmpty());
            QVERIFY2(german[i].text != english[i].text, qPrintable(english[i].text));
        }
    }
}

void tst_Tour::keysAndFocus()
{
    WorkspaceView &view = *m_window->workspace();
    view.open(ScreenId::Contacts);
    auto *search = view.currentScreen()->findChild<QLineEdit *>();
    QVERIFY(search);
    search->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1, Qt::ShiftModifier);
    QTRY_VERIFY(tour().isRunning());
    // What a screen reader says: the alert is of the card, and the button that has the focus is described by it.
    QVERIFY(tour().card()->accessibleName().contains(tour().card()->text()));
    QVERIFY(tour().card()->nextButton()->accessibleDescription().contains(tour().card()->text()));

    // Tab stays within, whichever way it goes.
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Backtab}) {
        QTest::keyClick(m_window->focusWidget(), key);
        QVERIFY(tour().card()->isAncestorOf(m_window->focusWidget()));
    }
    tour().card()->nextButton()->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_End);
    QCOMPARE(tour().position(), tour().count() - 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Left);
    QCOMPARE(tour().position(), tour().count() - 2);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Home);
    QCOMPARE(tour().position(), 0);
    QVERIFY(!tour().card()->findChild<QAbstractButton *>(u"tour.back"_s)->isVisible()); // nothing to go back to
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(tour().position(), 1);
    // Enter on Exit is Exit.
    auto *leave = tour().card()->findChild<QAbstractButton *>(u"tour.exit"_s);
    leave->setFocus();
    QTest::keyClick(leave, Qt::Key_Return);
    QVERIFY(!tour().isRunning());
    QVERIFY(search->hasFocus());

    // What is typed does not reach what lies behind; Esc ends.
    QTest::mouseClick(view.topBar()->tour(), Qt::LeftButton);
    QVERIFY(tour().isRunning());
    QTest::keyClicks(m_window->focusWidget(), u"abc"_s);
    QVERIFY(search->text().isEmpty());
    QTest::mouseClick(&tour(), Qt::LeftButton, {}, tour().spotlight().center());
    QVERIFY(tour().isRunning());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!tour().isRunning());

    // Another page ends it.
    view.startTour();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(view.current(), ScreenId::Dashboard);
    QVERIFY(!tour().isRunning());
}

void tst_Tour::followsWhatItLights()
{
    WorkspaceView &view = *m_window->workspace();
    view.open(ScreenId::QuickSend);
    QVERIFY(view.startTour());
    const QRect before = tour().spotlight();
    m_window->resize(1000, 640);
    QTRY_VERIFY(tour().spotlight() != before);
    QTRY_COMPARE(tour().geometry(), view.rect());

    // A field that is scrolled away is brought into view, and the light moves with the scrolling.
    for (int i = 0; i < tour().count(); ++i) {
        if (tour().target()->window() == m_window.get() && tour().spotlight().isEmpty())
            QFAIL("nothing is lit");
        tour().next();
        if (!tour().isRunning())
            break;
    }
    QVERIFY(view.startTour());
    auto *scroll = view.currentScreen()->findChild<QScrollArea *>();
    QVERIFY(scroll);

    // Gone meanwhile: the tour goes on with the next.
    QPointer<QWidget> first = tour().target();
    first->hide();
    QTRY_VERIFY(tour().target() != first);
    QVERIFY(tour().isRunning());
    first->show();
    tour().back();
    QCOMPARE(tour().target(), first.data());
    first->setEnabled(false);
    QTRY_VERIFY(tour().target() != first);
    first->setEnabled(true);

    // Another language in the middle of it: the same field, in that language.
    const int at = tour().position();
    const QString text = tour().card()->text();
    m_languages->use(u"de"_s);
    QTRY_VERIFY(tour().isRunning() && tour().card()->text() != text);
    QCOMPARE(tour().position(), at);
    QVERIFY(tour().target() && view.currentScreen()->isAncestorOf(tour().target()));

    // Right to left: the card stands at the other end, and the arrows are mirrored.
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(view.isRightToLeft());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Left);
    QCOMPARE(tour().position(), at + 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
    QCOMPARE(tour().position(), at);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme->setMode(Theme::Mode::Dark);
    test::shot(m_window.get(), u"tour-dark-de"_s);
    m_theme->setMode(Theme::Mode::Light);
}

void tst_Tour::offeredOnce()
{
    Settings *settings = m_desk->engine->settings();
    settings->set(settings::kToursSeen, QStringList());
    WorkspaceView &view = *m_window->workspace();
    view.open(ScreenId::Templates);
    QVERIFY(view.topBar()->tour()->isOffering());
    QVERIFY(!tour().isRunning()); // nobody is interrupted
    view.open(ScreenId::Accounts);
    QVERIFY(view.topBar()->tour()->isOffering());
    view.startTour();
    QVERIFY(!view.topBar()->tour()->isOffering());
    tour().end();
    view.open(ScreenId::Templates);
    QVERIFY(!view.topBar()->tour()->isOffering());
    QCOMPARE(settings->get(settings::kToursSeen), (QStringList{u"templates"_s, u"accounts"_s}));
}

void tst_Tour::moreMenuAndKeys()
{
    WorkspaceView &view = *m_window->workspace();
    view.open(ScreenId::Contacts);
    auto *more = test::child<QAbstractButton>(m_window.get(), u"shell.more"_s);
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QStringList entries;
    const auto items = menu->actions();
    for (const QAction *item : items) {
        if (!item->isSeparator())
            entries.append(item->objectName());
    }
    QCOMPARE(entries.mid(0, 6),
             (QStringList{u"more.help"_s, u"more.tour"_s, u"more.shortcuts"_s, u"more.news"_s, u"more.licences"_s, u"more.about"_s}));
    test::shot(menu, u"more-menu"_s);
    menu->close();

    const auto dialog = [&](const QString &action) -> QDialog * {
        m_window->run(action);
        QWidget *top = QApplication::activeModalWidget();
        return qobject_cast<QDialog *>(top);
    };
    // Every key of the registry is on the sheet, and no key is there twice.
    QDialog *sheet = dialog(u"shortcuts"_s);
    QVERIFY(qobject_cast<ShortcutsDialog *>(sheet));
    QSet<QString> keys; // while the layout is edited there is no table
    int withKeys = 0;
    for (const ShellAction &action : m_window->actions()) {
        QVERIFY(!action.text.isEmpty());
        if (action.keys.isEmpty())
            continue;
        ++withKeys;
        const QString key = (action.group == ShellAction::Group::Layout ? u"layout "_s : QString()) + action.keys.toString();
        QVERIFY2(!keys.contains(key), qPrintable(action.id));
        keys.insert(key);
        auto *label = sheet->findChild<QLabel *>(u"shortcut."_s + action.id);
        QVERIFY2(label, qPrintable(action.id));
        QCOMPARE(label->text(), action.text);
    }
    QVERIFY(withKeys >= 20);
    test::shot(sheet, u"more-shortcuts"_s);
    sheet->close();

    for (const auto &[action, expected] : {std::pair{u"help"_s, u"Work on this computer"_s}, std::pair{u"news"_s, u"Added"_s}}) {
        QDialog *paper = dialog(action);
        QVERIFY(qobject_cast<PaperDialog *>(paper));
        QVERIFY2(paper->findChild<QTextBrowser *>()->toPlainText().contains(expected), qPrintable(action));
        // What is for those who keep the file is not shown.
        for (const QString &inner : {u"Keep a Changelog"_s, u"Unreleased"_s, u"(docs/"_s})
            QVERIFY2(!paper->findChild<QTextBrowser *>()->toPlainText().contains(inner), qPrintable(inner));
        test::shot(paper, u"more-"_s + action);
        paper->close();
    }
    QDialog *licences = dialog(u"licences"_s);
    QVERIFY(qobject_cast<LicencesDialog *>(licences));
    auto *list = licences->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QVERIFY2(licences->findChild<QPlainTextEdit *>()->toPlainText().size() > 150, qPrintable(list->item(row)->text()));
    }
    test::shot(licences, u"more-licences"_s);
    licences->close();
    QDialog *about = dialog(u"about"_s);
    QVERIFY(about);
    test::shot(about, u"more-about"_s);
    about->close();
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_window->run(u"no such thing"_s));
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(qobject_cast<PaperDialog *>(QApplication::activeModalWidget()));
    QApplication::activeModalWidget()->close();
}

QTEST_MAIN(tst_Tour)
#include "tst_tour.moc"
