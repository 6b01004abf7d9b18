// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen of the real window in every language: nothing is cut, nothing is English that has not gone through tr(), and whatever can be
// reached by Tab has a name.
#include "core/base/Continue.h"
#include "core/domain/Entities.h"
#include "engine/Job.h"
#include "models/cache/CacheReader.h"
#include "models/tables/PagedTableModel.h"
#include "tests/ui/Desktop.h"
#include "tests/ui/ScreenTexts.h"
#include "ui/accounts/AccountDialog.h"
#include "ui/accounts/GatewayDialog.h"
#include "ui/accounts/GatewayForm.h"
#include "ui/campaigns/CloneDialog.h"
#include "ui/campaigns/PreflightDialog.h"
#include "ui/contacts/ListInfoDialog.h"
#include "ui/contacts/ListPreviewDialog.h"
#include "ui/dashboard/TileBoard.h"
#include "ui/dashboard/TileCover.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/PseudoTranslator.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/shell/TopBar.h"
#include "ui/templates/TemplateDialog.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/MessageEditor.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace cm;
using namespace cm::test;
using namespace Qt::StringLiterals;

namespace {

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

struct Stop {
    ScreenId screen;
    QString name;
};

const QList<Stop> kScreens{{ScreenId::Dashboard, u"dashboard"_s},
                           {ScreenId::Contacts, u"contacts"_s},
                           {ScreenId::AddList, u"add-list"_s},
                           {ScreenId::Campaigns, u"campaigns"_s},
                           {ScreenId::CreateCampaign, u"create-campaign"_s},
                           {ScreenId::Campaign, u"campaign"_s},
                           {ScreenId::QuickSend, u"quick-send"_s},
                           {ScreenId::Templates, u"templates"_s},
                           {ScreenId::Accounts, u"accounts"_s},
                           {ScreenId::Statistics, u"statistics"_s},
                           {ScreenId::History, u"history"_s},
                           {ScreenId::Notifications, u"notifications"_s}};

} // namespace

class tst_Languages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void bestOf_data();
    void bestOf();
    void pseudo_data();
    void pseudo();
    void names();
    void formats_data();
    void formats();
    void everyScreen_data() { everyLanguage(); }
    void everyScreen();
    void narrowWindow_data() { formats_data(); }
    void narrowWindow();
    void layoutEditing_data() { everyLanguage(); }
    void layoutEditing();
    void everyDialog_data() { everyLanguage(); }
    void everyDialog();
    void whatIsWrittenStays();

private:
    void everyLanguage() const;
    static QStringList untranslated(QWidget *window);
    static QStringList problemsOf(QWidget *window, const QString &language, const QString &name);
    static void report(const QStringList &problems);
    void settle();

    Desktop m_desktop;
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    QString m_campaign;
};

void tst_Languages::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_languages.use(u"en"_s);
    QVERIFY2(m_desktop.open(), qPrintable(m_desktop.engine->workspace().error.message));
    ImportRequest request;
    request.name = u"4711"_s;
    request.pasted = u"Name,Phone\nΑα,+491796548754\nΒβ,+447400123456\n,12\n"_s;
    request.hasHeader = true;
    request.phoneColumn = 1;
    request.labels = {u"Name"_s, u"Phone"_s};
    Job *job = m_desktop.engine->importContacts(request);
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), 30'000);
    MessageTemplate greeting;
    greeting.id = u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s;
    greeting.name = u"4712"_s;
    greeting.text = u"1234"_s;
    QVERIFY(wait(m_desktop.engine->saveTemplate(greeting)));
    QTRY_VERIFY(!wait(m_desktop.engine->reader()->accounts({}))->rows.isEmpty());
    Campaign draft;
    draft.id = u"01CAMPA1GN00000000000000AA"_s;
    draft.name = u"4713"_s;
    draft.sender = u"4714"_s;
    draft.accountId = wait(m_desktop.engine->reader()->accounts({}))->rows.first().id;
    draft.listIds = {job->id()};
    draft.text = u"1234"_s;
    m_campaign = draft.id;
    QVERIFY(wait(m_desktop.engine->saveCampaign(draft)));
    QuickSendRequest quick;
    quick.id = u"01CAMPA1GN00000000000000BB"_s;
    quick.sender = u"4714"_s;
    quick.accountId = draft.accountId;
    quick.text = u"1234"_s;
    quick.recipients = {u"+491796548754"_s, u"+447400123456"_s};
    const auto sent = wait(m_desktop.engine->quickSend(quick));
    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().message));
    m_window = std::make_unique<MainWindow>(*m_desktop.engine, m_languages);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(m_window->workspace());
}

void tst_Languages::bestOf_data()
{
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("territory") << QStringList{u"de-Latn-AT"_s, u"de-AT"_s, u"de"_s} << u"de"_s;
    QTest::newRow("script") << QStringList{u"sr-Latn-RS"_s, u"sr-Latn"_s} << u"sr_Latn"_s;
    QTest::newRow("another script") << QStringList{u"sr-Cyrl-RS"_s, u"sr-RS"_s, u"sr"_s} << u"sr_Latn"_s;
    QTest::newRow("first that is known") << QStringList{u"fi-FI"_s, u"fi"_s, u"fr-FR"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("none") << QStringList{u"fi-FI"_s, u"fi"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void tst_Languages::bestOf()
{
    QFETCH(QStringList, system);
    QFETCH(QString, expected);
    QCOMPARE(Languages::bestOf(system, {u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"sr_Latn"_s}), expected);
}

void tst_Languages::pseudo_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Save"_s << u"[Šåvé ~~]"_s;
    QTest::newRow("place") << u"%1 of %n"_s << u"[%1 öf %n]"_s;
    QTest::newRow("tag") << u"<b>On</b>"_s << u"[<b>Öñ</b>]"_s;
    QTest::newRow("mark") << u"&Go"_s << u"[&Ĝö]"_s;
    QTest::newRow("placeholder") << u"Hi {Name}!"_s << u"[Ĥî {Name}!]"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_Languages::pseudo()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    QCOMPARE(PseudoTranslator::pseudo(source), expected);
}

void tst_Languages::names()
{
    QCOMPARE(Languages::nativeName(u"en"_s), u"English"_s);
    QCOMPARE(Languages::nativeName(u"de"_s), u"Deutsch"_s);
    QSet<QString> all;
    const QStringList codes = m_languages.available();
    for (const QString &code : codes)
        all.insert(Languages::nativeName(code));
    QCOMPARE(all.size(), codes.size()); // each says its own
}

void tst_Languages::formats_data()
{
    QTest::addColumn<QString>("language");
    const QStringList codes = m_languages.available();
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

/// Numbers and dates speak the language too, in digits that fit the codes and numbers beside them.
void tst_Languages::formats()
{
    QFETCH(QString, language);
    m_languages.use(language);
    QCOMPARE(QLocale().language(), QLocale(language).language());
    QCOMPARE(QLocale().script(), QLocale(language).script());
    QCOMPARE(QLocale().zeroDigit(), u"0"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), language == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    m_languages.use(u"en"_s);
}

void tst_Languages::everyLanguage() const
{
    QTest::addColumn<QString>("language");
    QStringList codes = m_languages.available();
    codes << u"qps"_s << u"qps_rtl"_s;
    for (const QString &code : codes)
        QTest::newRow(qPrintable(code)) << code;
}

/// Looks until nothing is wrong: layouts settle, and tables come.
QStringList tst_Languages::problemsOf(QWidget *window, const QString &language, const QString &name)
{
    QStringList here;
    (void)QTest::qWaitFor(
        [&] {
            here = ScreenTexts::cut(window) + ScreenTexts::nameless(window);
            if (language.startsWith("qps"_L1))
                here += untranslated(window);
            here.removeDuplicates();
            return here.isEmpty();
        },
        1500);
    shot(window, language + u'-' + name);
    for (QString &problem : here)
        problem.prepend(name + u": "_s);
    return here;
}

void tst_Languages::report(const QStringList &problems)
{
    for (const QString &problem : problems)
        qWarning("%s", qPrintable(problem));
    QVERIFY2(problems.isEmpty(), qPrintable(u"%1 problems, see above"_s.arg(problems.size())));
}

void tst_Languages::everyScreen()
{
    QFETCH(QString, language);
    QStringList problems;
    m_languages.use(language);
    for (const Stop &stop : kScreens) {
        settle();
        m_window->workspace()->open(stop.screen,
                                    stop.screen == ScreenId::Campaign ? QVariantMap{{u"campaign"_s, m_campaign}} : QVariantMap());
        settle();
        problems += problemsOf(m_window.get(), language, stop.name);
        // What a screen keeps at its side.
        const auto tables = m_window->findChildren<TablePage *>();
        for (TablePage *table : tables) {
            auto *filter = table->findChild<QAbstractButton *>(table->objectName() + u".filter"_s);
            if (!table->isVisible() || !filter || !filter->isVisible())
                continue;
            QTest::mouseClick(filter, Qt::LeftButton);
            problems += problemsOf(m_window.get(), language, stop.name + u"-filter"_s);
        }
    }
    m_languages.use(u"en"_s);
    report(problems);
}

/// In the smallest window that people work with the toolbar gives way before the title does.
void tst_Languages::narrowWindow()
{
    QFETCH(QString, language);
    QStringList problems;
    m_languages.use(language);
    m_window->resize(1024, 700);
    for (const Stop &stop : kScreens) {
        settle();
        m_window->workspace()->open(stop.screen,
                                    stop.screen == ScreenId::Campaign ? QVariantMap{{u"campaign"_s, m_campaign}} : QVariantMap());
        settle();
        problems += problemsOf(m_window.get(), language, stop.name + u"-narrow"_s);
    }
    m_window->resize(1280, 820);
    m_languages.use(u"en"_s);
    report(problems);
}

/// The dashboard while it is arranged, with the widgets to choose from, in a small window and in a usual one.
void tst_Languages::layoutEditing()
{
    QFETCH(QString, language);
    QStringList problems;
    m_languages.use(language);
    settle();
    const QSize before = m_window->size();
    QList<QSize> sizes{before};
    if (!language.startsWith("qps"_L1)) // no language that people speak is as wide
        sizes.prepend({1024, 700});
    for (const QSize &size : std::as_const(sizes)) {
        m_window->resize(size);
        m_window->workspace()->open(ScreenId::Dashboard);
        settle();
        const QString name = u"edit-%1"_s.arg(size.width());
        auto *menu = child<QMenu>(m_window.get(), u"dashboard.menu"_s);
        QVERIFY(menu);
        QTRY_VERIFY(menu->actions().first()->isEnabled());
        menu->actions().first()->trigger();
        settle();
        problems += problemsOf(m_window.get(), language, name);
        press(m_window.get(), u"dashboard.choose"_s);
        settle();
        problems += problemsOf(m_window.get(), language, name + u"-widgets"_s);
        auto *board = m_window->findChild<TileBoard *>();
        auto *scroll = qobject_cast<QScrollArea *>(board->parentWidget()->parentWidget()->parentWidget());
        QVERIFY(scroll);
        if (scroll->horizontalScrollBar()->maximum() > 0)
            problems += name + u": scrolls sideways"_s;
        const QWidget *hide = board->cover(u"shortcuts"_s)->hideButton();
        for (const auto &id : {u"dashboard.add_list"_s, u"dashboard.create_campaign"_s}) {
            const QWidget *button = m_window->findChild<QPushButton *>(id);
            if (QRect(hide->mapTo(board, QPoint()), hide->size()).intersects({button->mapTo(board, QPoint()), button->size()}))
                problems += name + u": the X covers "_s + id;
        }
        press(m_window.get(), u"dashboard.cancel"_s);
        QVERIFY(!board->isEditing());
    }
    m_languages.use(u"en"_s);
    report(problems);
}

void tst_Languages::everyDialog()
{
    QFETCH(QString, language);
    m_languages.use(language);
    settle();
    Engine &engine = *m_desktop.engine;
    const Campaign campaign = *wait(engine.reader()->campaign(m_campaign));
    const DistributionList list = wait(engine.reader()->lists({}))->rows.first();
    const QList<Gateway> gateways = wait(engine.reader()->gateways({}))->rows;
    const auto checked = wait(engine.preflight(campaign));
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().message));
    QWidget *parent = m_window.get();
    MessageTemplate greeting;
    greeting.name = u"4712"_s;
    greeting.text = u"1234"_s;
    auto *preflight = new PreflightDialog(campaign, u"4715"_s, true, parent);
    preflight->setReport(*checked);
    const QList<std::pair<QString, QDialog *>> dialogs{
        {u"template"_s, new TemplateDialog(greeting, true, parent)},
        {u"list-info"_s, new ListInfoDialog(list, parent)},
        {u"list-preview"_s, new ListPreviewDialog(engine, list, parent)},
        {u"gateway-smpp"_s, new GatewayDialog(std::make_unique<GatewayForm>(GatewayType::Smpp), parent)},
        {u"gateway-practice"_s, new GatewayDialog(std::make_unique<GatewayForm>(gateways.first()), parent)},
        {u"account"_s, new AccountDialog({}, gateways, parent)},
        {u"clone"_s, new CloneDialog(campaign, parent)},
        {u"preflight"_s, preflight},
        {u"shortcuts"_s, new ShortcutsDialog(m_window->actions(), parent)},
        {u"about"_s, new AboutDialog(parent)},
        {u"confirm"_s, new ConfirmDialog(u"4716"_s, u"4717"_s, u"4718"_s, true, parent)}};
    QStringList problems;
    for (const auto &[name, dialog] : dialogs) {
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        problems += problemsOf(dialog, language, u"dialog-"_s + name);
        delete dialog;
    }
    m_languages.use(u"en"_s);
    report(problems);
}

/// The screens are made anew in the other language, from what has just been written.
void tst_Languages::whatIsWrittenStays()
{
    const auto field = [this](const QString &name) -> QWidget * {
        auto *widget = child<QWidget>(m_window->workspace()->currentScreen(), name);
        auto *editor = qobject_cast<MessageEditor *>(widget);
        return editor ? editor->edit() : widget;
    };
    const auto text = [&](const QString &name) {
        const QWidget *widget = field(name);
        return widget->property(widget->inherits("QLineEdit") ? "text" : "plainText").toString();
    };
    for (const auto &[screen, name] :
         {std::pair{ScreenId::CreateCampaign, names::kCampaignName}, std::pair{ScreenId::QuickSend, names::kQuickMessage},
          std::pair{ScreenId::AddList, names::kImportName}}) {
        m_window->workspace()->open(screen);
        settle();
        const QString title = m_window->workspace()->topBar()->title();
        QTest::keyClicks(field(name), u"Half"_s);
        // The engine is busy with other things.
        for (int i = 0; i < 50; ++i)
            m_desktop.engine->saveDraft(u"busy"_s, {{u"text"_s, QString(500'000, u'x')}});
        for (const QString &language : {u"de"_s, u"fr"_s, u"en"_s}) { // and on, before anything is written
            m_languages.use(language);
            settle();
            QTRY_VERIFY2(text(name) == u"Half", qPrintable(language + u' ' + name + u": "_s + text(name)));
            QCOMPARE(m_window->workspace()->topBar()->title() == title, language == u"en");
        }
    }
}

/// In the language that nobody speaks, what is outside of brackets has not gone through tr().
QStringList tst_Languages::untranslated(QWidget *window)
{
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    // Names, codes and units that are the same everywhere, and what a person has entered.
    static const QRegularExpression same(
        u"\\b(smpp\\.example\\.com|Practice carrier|Steve|Rogers|Anna|Weber|Marie|Dupont|PhoneNumber|Placeholder\\d|EUR|SMS|SMPP|HTTP|GSM|UCS|MCCMNC|Ctrl|Esc|Practice|tst_ui_languages|Phone|Name|English|Deutsch|Français|Español|Srpski|ms)\\b|\\{[^}]*\\}|العربية|Αα|Ββ"_s);
    QStringList found;
    for (const ScreenTexts::Text &text : ScreenTexts::spoken(window)) {
        QString rest = text.text;
        for (QString before; before != rest;) {
            before = rest;
            static const QRegularExpression bracketed(u"\\[[^\\[\\]]*\\]"_s);
            rest.remove(bracketed);
        }
        rest.remove(same);
        if (rest.contains(letters))
            found.append(u"“%1” in %2 is not translated"_s.arg(text.text, text.where));
    }
    return found;
}

/// Until the screens stand in the new language and every table has its rows.
void tst_Languages::settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(std::ranges::none_of(m_window->findChildren<TablePage *>(), [](const TablePage *table) {
        return table->isVisible() && (!table->model() || table->model()->state() == TableState::Loading);
    }));
    QTRY_VERIFY(std::ranges::none_of(m_window->findChildren<TileBoard *>(),
                                     [](const TileBoard *board) { return board->isVisible() && board->isLoading(); }));
    QCoreApplication::sendPostedEvents();
}

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
