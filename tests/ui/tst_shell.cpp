// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the screens, with the real engine and the real service on this computer; only the screens are stand-ins.
#include "engine/Engine.h"
#include "engine/secrets/MemoryStore.h"
#include "engine/settings/Settings.h"
#include "tests/support/Paths.h"
#include "ui/shell/AccountButton.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Languages.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MoreButton.h"
#include "ui/shell/NavButton.h"
#include "ui/shell/ObjectNames.h"
#include "ui/shell/PageCommands.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/SyncButton.h"
#include "ui/shell/Toast.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/Watchdog.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/welcome/ConnectForm.h"
#include "ui/welcome/SignInForm.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace cm;

namespace {

/// A screen that remembers what was done with it.
class StandIn final : public Screen {
public:
    StandIn(ScreenId screen, const ScreenContext &context)
        : Screen(context)
        , id(screen)
    {}
    QString title() const override { return Sidebar::titleOf(id); }
    void activate(const QVariantMap &params) override { activations.append(params); }
    void deactivate() override { ++deactivations; }
    Navigator &nav() { return navigator(); }

    ScreenId id;
    QList<QVariantMap> activations;
    int deactivations = 0;
};

} // namespace

class tst_Shell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void initials_data();
    void initials();
    void addresses_data();
    void addresses();
    void wordsAndScreens();
    void paletteFindsTheBestFirst();
    void paletteOffersWhatThePageCanDo();
    void watchdogSeesAStall();
    void toastStaysWithinItsWindow();
    void moreSaysThatThereIsNews();
    void unreachableServerIsSaid();
    void signInAsksForBoth();
    void noKeychainIsSaid();
    void serviceThatCannotStart();
    void comesBackOntoTheScreen();
    void workOnThisComputer();

private:
    static QWidget *visible(QWidget &window, const QString &name)
    {
        const QWidgetList found = window.findChildren<QWidget *>(name);
        for (QWidget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    EngineConfig config(const QString &dir, const QString &program = test::binDir() + u"/campaign-service"_s) const
    {
        EngineConfig c;
        c.dataDir = dir;
        c.serviceProgram = program;
        c.secrets = std::make_shared<MemoryStore>();
        return c;
    }
    std::unique_ptr<Theme> m_theme;
};

void tst_Shell::initTestCase()
{
    QGuiApplication::setApplicationDisplayName(u"Campaign Manager"_s);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void tst_Shell::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << u"Ada Lovelace"_s << u"a@example.com"_s << u"AL"_s;
    QTest::newRow("three") << u"Ada King Lovelace"_s << QString() << u"AL"_s;
    QTest::newRow("one") << u"ada"_s << QString() << u"A"_s;
    QTest::newRow("mail only") << QString() << u"zoe@example.com"_s << u"Z"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void tst_Shell::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, expected);
    QCOMPARE(Avatar::initialsOf(name, email), expected);
}

void tst_Shell::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("host") << u" sms.example.com "_s << u"https://sms.example.com"_s;
    QTest::newRow("port") << u"sms.example.com:8443"_s << u"https://sms.example.com:8443"_s;
    QTest::newRow("this computer") << u"localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("loopback") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("scheme stays") << u"http://intranet/sms"_s << u"http://intranet/sms"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("words") << u"our server"_s << QString();
    QTest::newRow("another scheme") << u"ftp://example.com"_s << QString();
    QTest::newRow("no host") << u"https://"_s << QString();
}

void tst_Shell::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QCOMPARE(ConnectForm::urlOf(typed).toString(), expected);
}

void tst_Shell::wordsAndScreens()
{
    for (const ScreenId screen : Sidebar::sections()) {
        QCOMPARE(Sidebar::fromWord(Sidebar::wordOf(screen)), screen);
        QVERIFY(!Sidebar::titleOf(screen).isEmpty());
        QVERIFY(!Theme::icon(Sidebar::iconOf(screen)).pixmap(16, 16).isNull());
    }
    QCOMPARE(Sidebar::sections().size(), 8); // Ctrl+1 … Ctrl+8
    QCOMPARE(Sidebar::fromWord(u"no such page"_s), ScreenId::Dashboard);
}

void tst_Shell::paletteFindsTheBestFirst()
{
    QList<Command> all;
    for (const QString &text : {u"Add distribution list"_s, u"Contacts"_s, u"Distribution"_s, u"Redistribute"_s})
        all.append({text, {}, {}, {}, {}});
    const auto texts = [&](const QString &query) {
        QStringList out;
        for (const Command &command : CommandPalette::match(all, query))
            out.append(command.text);
        return out;
    };
    QCOMPARE(texts({}).size(), 4);
    QCOMPARE(texts(u"DIST"_s), (QStringList{u"Distribution"_s, u"Add distribution list"_s, u"Redistribute"_s}));
    QCOMPARE(texts(u"list add"_s), QStringList{u"Add distribution list"_s});
    QCOMPARE(texts(u"nothing"_s), QStringList());
}

void tst_Shell::paletteOffersWhatThePageCanDo()
{
    QWidget page;
    QStringList done;
    auto *row = new QHBoxLayout(&page);
    auto *action = new QAction(u"&Edit layout"_s, &page);
    page.addAction(action);
    connect(action, &QAction::triggered, &page, [&] { done.append(u"edit"_s); });
    const auto button = [&](const QString &text) {
        auto *made = new QPushButton(text);
        row->addWidget(made);
        connect(made, &QPushButton::clicked, &page, [&done, text] { done.append(text); });
        return made;
    };
    button(u"Salt && pepper…"_s);
    auto *gone = button(u"&Pause"_s);
    button(u"Not now"_s)->setEnabled(false);
    button(u"Hidden"_s)->hide();
    button({});
    page.show();
    const QList<Command> commands = commandsOf(page, u"Kitchen"_s);
    QStringList texts;
    for (const Command &command : commands)
        texts.append(command.text);
    QCOMPARE(texts, (QStringList{u"Edit layout"_s, u"Salt & pepper"_s, u"Pause"_s}));
    QCOMPARE(commands.first().hint, u"Kitchen"_s);
    delete gone;
    for (const Command &command : commands)
        command.run();
    QCOMPARE(done, (QStringList{u"edit"_s, u"Salt && pepper…"_s}));
}

void tst_Shell::watchdogSeesAStall()
{
    Watchdog watchdog;
    QTest::qWait(30);
    watchdog.reset();
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    QVERIFY(watchdog.worst().count() >= 150);
    QCoreApplication::sendPostedEvents();
    QVERIFY(watchdog.worst().count() >= 150);
    watchdog.reset();
    QVERIFY(watchdog.worst().count() < 150);
}

void tst_Shell::moreSaysThatThereIsNews()
{
    MoreButton more;
    QVERIFY(more.accessibleDescription().isEmpty());
    more.setMarked(true);
    QVERIFY(!more.accessibleDescription().isEmpty());
    QVERIFY(more.toolTip().contains(more.accessibleDescription()));
    more.setMarked(false);
    QCOMPARE(more.toolTip(), more.accessibleName());
}

void tst_Shell::toastStaysWithinItsWindow()
{
    QWidget window;
    window.resize(400, 300);
    Toast toast(&window);
    window.show();
    toast.say(u"Saved a template with a name that is much too long for a window as narrow as this one is"_s, Tone::Success);
    QVERIFY(window.rect().contains(toast.geometry()));
    window.resize(300, 200);
    QTRY_VERIFY(window.rect().contains(toast.geometry()));
}

void tst_Shell::unreachableServerIsSaid()
{
    QTemporaryDir dir;
    Engine engine(config(dir.path()));
    Languages languages;
    MainWindow window(engine, languages, [](ScreenId id, const ScreenContext &context) { return new StandIn(id, context); });
    window.show();
    engine.restore();
    QTRY_VERIFY(visible(window, names::kWelcomeServer));
    QTest::mouseClick(visible(window, names::kWelcomeServer), Qt::LeftButton);
    auto *url = qobject_cast<QLineEdit *>(visible(window, names::kWelcomeUrl));
    QVERIFY(url);
    QTest::keyClicks(url, u"no address"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QVERIFY(url->property("invalid").toBool());
    // A port on which nobody listens any more.
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(free.serverPort());
    free.close();
    url->clear();
    QTest::keyClicks(url, address);
    QTest::mouseClick(visible(window, names::kWelcomeConnect), Qt::LeftButton);
    const auto message = [&]() -> QString {
        const auto all = window.findChildren<InlineMessage *>();
        for (InlineMessage *one : all) {
            if (one->isVisible())
                return one->text();
        }
        return {};
    };
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 15000);
    QVERIFY(visible(window, names::kWelcomeUrl)); // still there, to be mended
}

void tst_Shell::signInAsksForBoth()
{
    SignInForm form;
    form.begin({}, {}, u"You were logged out after 30 minutes without work."_s);
    form.show();
    QSignalSpy submitted(&form, &SignInForm::submitted);
    auto *email = form.findChild<QLineEdit *>(names::kSignInEmail);
    auto *password = form.findChild<QLineEdit *>(names::kSignInPassword);
    QCOMPARE(form.findChild<InlineMessage *>()->text(), u"You were logged out after 30 minutes without work."_s);
    form.findChild<QPushButton *>(names::kSignInSubmit)->click();
    QVERIFY(email->property("invalid").toBool());
    QTest::keyClicks(email, u"ada@example.com"_s);
    QVERIFY(!email->property("invalid").toBool());
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(submitted.count(), 0);
    // The page lives through changes of language, with all that is on it.
    auto *eye = form.findChild<QAction *>(u"signin.eye"_s);
    const QString english = eye->text();
    Languages languages;
    languages.use(u"de"_s);
    QTRY_VERIFY(eye->text() != english);
    languages.use(u"en"_s);
    QTRY_COMPARE(eye->text(), english);
    QTest::keyClicks(password, u"Secret12!"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.first().at(0).toString(), u"ada@example.com"_s);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    form.forget();
    QVERIFY(password->text().isEmpty());
}

void tst_Shell::noKeychainIsSaid()
{
    SignInForm form;
    WorkspaceState state;
    state.local = false;
    state.server = QUrl(u"https://sms.example.com"_s);
    state.sessionKept = false;
    form.begin(state, {}, {});
    form.show();
    bool said = false;
    const auto all = form.findChildren<InlineMessage *>();
    for (InlineMessage *one : all)
        said = said || (one->isVisible() && one->text().contains(u"keychain"_s));
    QVERIFY(said);
    QVERIFY(!form.findChild<QCheckBox *>()->isVisible()); // a promise that cannot be kept is not offered
}

void tst_Shell::serviceThatCannotStart()
{
    QTemporaryDir dir;
    Engine engine(config(dir.path(), dir.filePath(u"no-such-program"_s)));
    Languages languages;
    MainWindow window(engine, languages, [](ScreenId id, const ScreenContext &context) { return new StandIn(id, context); });
    window.show();
    QTRY_VERIFY(visible(window, names::kWelcomeLocal));
    QTest::mouseClick(visible(window, names::kWelcomeLocal), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(visible(window, u"opening.retry"_s), 20000);
    QVERIFY(!window.workspace());
}

void tst_Shell::comesBackOntoTheScreen()
{
    QTemporaryDir dir;
    Engine engine(config(dir.path()));
    Languages languages;
    const auto standIn = [](ScreenId id, const ScreenContext &context) { return new StandIn(id, context); };
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    QSize size;
    {
        // On a screen that is not there any more, but for a corner.
        MainWindow window(engine, languages, standIn);
        window.show();
        window.resize(window.minimumSize());
        size = window.size();
        window.move(room.right() - 40, room.bottom() - 30);
        QVERIFY(window.close());
    }
    MainWindow window(engine, languages, standIn);
    window.show();
    QCOMPARE(window.size(), size);
    QVERIFY(window.x() <= qMax(room.left(), room.right() - size.width() + 1));
    QVERIFY(window.y() <= qMax(room.top(), room.bottom() - size.height() + 1));

    // What a second start asks for waits for the workspace.
    window.begin(u"history"_s, {});
    QTRY_VERIFY(visible(window, names::kWelcomeLocal));
    QTest::mouseClick(visible(window, names::kWelcomeLocal), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 30000);
    QCOMPARE(window.workspace()->current(), ScreenId::History);
    window.begin({}, u"/somewhere/contacts.csv"_s);
    QCOMPARE(window.workspace()->current(), ScreenId::AddList);
    window.showMinimized();
    window.comeToFront();
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isVisible());
}

void tst_Shell::workOnThisComputer()
{
    QTemporaryDir dir;
    QHash<ScreenId, QPointer<StandIn>> made;
    Engine engine(config(dir.path()));
    Languages languages;
    languages.use(u"en"_s);
    MainWindow window(engine, languages, [&](ScreenId id, const ScreenContext &context) {
        auto *screen = new StandIn(id, context);
        made.insert(id, screen);
        return screen;
    });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(visible(window, names::kWelcomeLocal));
    QTest::keyClick(visible(window, names::kWelcomeLocal), Qt::Key_Space); // by keyboard
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 30000);
    WorkspaceView &view = *window.workspace();
    QCOMPARE(view.current(), ScreenId::Dashboard);
    QCOMPARE(made.size(), 1); // the others are made when they are opened
    QTRY_VERIFY(visible(window, u"shell.practice"_s));

    // Sections by mouse and by Ctrl+number.
    QTest::mouseClick(visible(window, names::kNavContacts), Qt::LeftButton);
    QCOMPARE(view.current(), ScreenId::Contacts);
    QVERIFY(view.sidebar()->button(ScreenId::Contacts)->isChecked());
    QVERIFY(!view.sidebar()->button(ScreenId::Dashboard)->isChecked());
    QCOMPARE(view.topBar()->title(), u"Contacts"_s);
    QCOMPARE(made.value(ScreenId::Dashboard)->deactivations, 1);
    QTest::keyClick(&window, Qt::Key_8, Qt::ControlModifier);
    QTRY_COMPARE(view.current(), ScreenId::History);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(view.current(), ScreenId::CreateCampaign);

    // A file is handed over once: whoever comes back finds what has become of it.
    window.begin({}, u"/tmp/contacts.csv"_s);
    QCOMPARE(view.current(), ScreenId::AddList);
    QCOMPARE(made.value(ScreenId::AddList)->activations.last().value(u"file"_s).toString(), u"/tmp/contacts.csv"_s);
    view.open(ScreenId::CreateCampaign);
    view.back();
    QCOMPARE(view.current(), ScreenId::AddList);
    QVERIFY(!made.value(ScreenId::AddList)->activations.last().contains(u"file"_s));
    view.back();
    QCOMPARE(view.current(), ScreenId::CreateCampaign);

    // From screen to screen, and back.
    made.value(ScreenId::CreateCampaign)->nav().openCampaign(u"01ABC"_s);
    QCOMPARE(view.current(), ScreenId::Campaign);
    QCOMPARE(made.value(ScreenId::Campaign)->activations.last().value(u"campaign"_s).toString(), u"01ABC"_s);
    QVERIFY(view.sidebar()->button(ScreenId::Campaigns)->isChecked()); // a campaign belongs to that section
    QTest::mouseClick(visible(window, u"shell.back"_s), Qt::LeftButton);
    QCOMPARE(view.current(), ScreenId::CreateCampaign);
    view.back();
    view.back();
    QCOMPARE(view.current(), ScreenId::Contacts);
    view.back();
    view.back();
    view.back();
    QCOMPARE(view.current(), ScreenId::Dashboard); // never further than that

    // The sidebar by arrows, and collapsed.
    auto *first = view.sidebar()->button(ScreenId::Dashboard);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QTRY_VERIFY(view.sidebar()->button(ScreenId::Contacts)->hasFocus());
    const int wide = view.sidebar()->width();
    QTest::mouseClick(visible(window, u"nav.collapse"_s), Qt::LeftButton);
    QVERIFY(view.sidebar()->width() < wide / 2);
    QCOMPARE(view.sidebar()->button(ScreenId::Contacts)->toolTip(), u"Contacts"_s);
    QVERIFY(engine.settings()->get(settings::kSidebarCollapsed));

    // The palette: a few letters and Enter; Esc leaves everything as it was.
    first->setFocus();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(visible(window, u"palette.query"_s));
    auto *query = visible(window, u"palette.query"_s);
    QVERIFY(query->hasFocus());
    auto *results = window.findChild<QListView *>(u"palette.results"_s);
    QVERIFY(results->model()->rowCount() > 12);
    QTest::keyClicks(query, u"quick"_s);
    QCOMPARE(results->model()->rowCount(), 1);
    QTest::keyClick(query, Qt::Key_Tab);
    QVERIFY(query->hasFocus());
    QTest::keyClick(query, Qt::Key_Return);
    QCOMPARE(view.current(), ScreenId::QuickSend);
    QVERIFY(!query->isVisible());
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(visible(window, u"palette.query"_s));
    QTest::keyClicks(visible(window, u"palette.query"_s), u"no such thing"_s);
    QTest::keyClick(visible(window, u"palette.query"_s), Qt::Key_Return);
    QTest::keyClick(visible(window, u"palette.query"_s), Qt::Key_Escape);
    QVERIFY(!visible(window, u"palette.query"_s));
    QVERIFY(first->hasFocus());
    QCOMPARE(view.current(), ScreenId::QuickSend);
    const auto fromPalette = [&](const QString &words) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(visible(window, u"palette.query"_s));
        auto *field = visible(window, u"palette.query"_s);
        QTest::keyClicks(field, words);
        QCOMPARE(window.findChild<QListView *>(u"palette.results"_s)->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
    };
    // What the account menu holds, and what the page can do now.
    fromPalette(u"dark theme"_s);
    QVERIFY(Theme::of().isDark());
    QCOMPARE(engine.settings()->get(settings::kTheme), u"dark"_s);
    fromPalette(u"light theme"_s);
    QVERIFY(!Theme::of().isDark());
    fromPalette(u"less motion"_s);
    QVERIFY(engine.settings()->get(settings::kLessMotion) && motion::duration(100) == 0);
    fromPalette(u"less motion"_s);
    QVERIFY(!engine.settings()->get(settings::kLessMotion));
    view.open(ScreenId::Dashboard);

    // Another language: the shell speaks it at once, and the screens are made anew.
    const QPointer<StandIn> before = made.value(ScreenId::Dashboard);
    languages.use(u"de"_s);
    QTRY_VERIFY(before.isNull());
    QCOMPARE(made.value(ScreenId::Dashboard)->activations.size(), 1);
    QCOMPARE(view.topBar()->title(), made.value(ScreenId::Dashboard)->title());
    languages.use(u"en"_s);
    QTRY_COMPARE(view.topBar()->title(), u"Dashboard"_s);

    QVERIFY(view.findChild<SyncButton *>()->accessibleName().contains(view.findChild<SyncButton *>()->stateText()));

    // Closing the workspace leads back to the first page.
    QVERIFY(window.run(u"sign_out"_s));
    QTRY_VERIFY_WITH_TIMEOUT(visible(window, names::kWelcomeLocal), 15000);
    QVERIFY(!window.workspace());
}

QTEST_MAIN(tst_Shell)
#include "tst_shell.moc"
