// SPDX-License-Identifier: GPL-3.0-or-later
// Half an hour without input at a real server: the warning, staying, and what was being written is there after the sign-in. And the
// brand that the server's administrator sets reaches the windows.
#include "tests/ui/Desktop.h"

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "engine/JobModel.h"
#include "engine/session/IdleWatch.h"
#include "engine/settings/Settings.h"
#include "models/cache/CacheReader.h"
#include "tests/support/RealServer.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/AttentionBar.h"
#include "ui/shell/BrandMark.h"
#include "ui/shell/IdleDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MarkLabel.h"
#include "ui/shell/ObjectNames.h"
#include "ui/templates/TemplatesScreen.h"
#include "ui/theme/BrandTokens.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TablePage.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace cm;

namespace {

constexpr int kLong = 60'000;

class SetClock final : public Clock {
public:
    qint64 nowMs() const override { return now; }
    void pass(std::chrono::milliseconds time) { now += time.count(); }
    std::atomic<qint64> now = 1'700'000'000'000;
};

QWidget *visible(QWidget &window, const QString &name)
{
    const QWidgetList found = window.findChildren<QWidget *>(name);
    for (QWidget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

class tst_Idle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void stayingIsOneClick();
    void signingOutIsFinal();
    void tooLateForStaying();
    void noQuestionOutlivesTheWorkspace();
    void whatWasWrittenComesBack();
    void whatStoodInADialogComesBack();
    void accountsGatewaysAndClonesComeBack();
    void jobsGoWithTheirWorkspace();
    void afterSleepWithoutAWarning();
    void aLocalWorkspaceIsLeftAlone();
    void theBrandOfTheServer();

private:
    void signIn(const QString &email = test::RealServer::email());
    /// Half an hour passes, and the same person signs in again.
    void lockAndReturn()
    {
        m_clock->pass(std::chrono::minutes(30));
        m_engine->idle()->check();
        QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
        signIn();
    }
    QLineEdit *line(const QString &name) const { return qobject_cast<QLineEdit *>(visible(*m_window, name)); }
    /// A key anywhere, which counts when the event loop comes to it.
    void key()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Shift);
        QCoreApplication::sendPostedEvents(m_engine->idle(), QEvent::MetaCall);
    }
    /// As the service's own store has it.
    int sessions() const
    {
        int out = -1;
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sessions"_s);
            db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            db.setDatabaseName(m_dir.filePath(u"server/service.sqlite"_s));
            if (db.open()) {
                QSqlQuery count(u"SELECT count(*) FROM session"_s, db);
                out = count.next() ? count.value(0).toInt() : -1;
            }
        }
        QSqlDatabase::removeDatabase(u"sessions"_s);
        return out;
    }
    bool isSignedOut() const { return !m_window->workspace() && visible(*m_window, names::kSignInPassword); }

    QTemporaryDir m_dir;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Languages> m_languages;
    std::unique_ptr<test::RealServer> m_server;
    std::shared_ptr<SetClock> m_clock = std::make_shared<SetClock>();
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Idle::initTestCase()
{
    QGuiApplication::setApplicationDisplayName(u"Campaign Manager"_s);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_languages = std::make_unique<Languages>();
    m_languages->use(u"en"_s);
    m_server = std::make_unique<test::RealServer>(m_dir.filePath(u"server"_s));
    EngineConfig config;
    config.dataDir = m_dir.filePath(u"desk"_s);
    config.serviceProgram = test::binDir() + u"/campaign-service"_s;
    config.secrets = std::make_shared<MemoryStore>();
    config.idleClock = m_clock;
    m_engine = std::make_unique<Engine>(config);
    m_window = std::make_unique<MainWindow>(*m_engine, *m_languages);
    m_window->resize(1280, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_engine->connectToServer(m_server->url());
    QTRY_VERIFY_WITH_TIMEOUT(visible(*m_window, names::kSignInPassword), kLong);
    signIn();
}

void tst_Idle::cleanupTestCase()
{
    m_window.reset();
    m_engine.reset();
    m_server.reset();
}

void tst_Idle::signIn(const QString &email)
{
    auto *who = qobject_cast<QLineEdit *>(visible(*m_window, names::kSignInEmail));
    QVERIFY(who);
    who->clear();
    QTest::keyClicks(who, email);
    QTest::keyClicks(visible(*m_window, names::kSignInPassword), test::RealServer::password());
    QTest::keyClick(visible(*m_window, names::kSignInPassword), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace(), kLong);
    QVERIFY(m_engine->idle()->isWatching());
}

void tst_Idle::stayingIsOneClick()
{
    m_clock->pass(std::chrono::minutes(29) + std::chrono::seconds(15));
    m_engine->idle()->check();
    QPointer<IdleDialog> dialog = m_window->findChild<IdleDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(QApplication::activeModalWidget(), dialog.data());
    QVERIFY(dialog->findChild<QLabel *>(u"idle.words"_s)->text().contains(u"45"_s));
    test::shot(m_window.get(), u"idle-window"_s);
    test::shot(dialog, u"idle-warning"_s);
    auto *stay = dialog->findChild<QPushButton *>(u"idle.stay"_s);
    QTRY_VERIFY(stay->hasFocus());
    QTest::keyClick(stay, Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(m_window->workspace());
    m_clock->pass(std::chrono::minutes(20));
    m_engine->idle()->check();
    QVERIFY(!m_window->findChild<IdleDialog *>() || !m_window->findChild<IdleDialog *>()->isVisible());
    // A key anywhere begins anew.
    key();
    m_clock->pass(std::chrono::minutes(20));
    m_engine->idle()->check();
    QVERIFY(m_window->workspace());
    QVERIFY(!QApplication::activeModalWidget());
    key();
}

void tst_Idle::signingOutIsFinal()
{
    m_window->workspace()->open(ScreenId::Templates);
    m_clock->pass(std::chrono::minutes(29) + std::chrono::seconds(15));
    m_engine->idle()->check();
    auto *dialog = m_window->findChild<IdleDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QSignalSpy asked(dialog, &IdleDialog::signOutRequested);
    auto *out = dialog->findChild<QPushButton *>(u"idle.sign_out"_s);
    QTest::mouseClick(out, Qt::LeftButton);
    QTest::mouseClick(out, Qt::LeftButton); // a double click is one answer
    QCOMPARE(asked.size(), 1);
    QCoreApplication::sendPostedEvents(m_window.get(), QEvent::MetaCall);
    // The service has not answered yet: nobody is asked again, and no place is kept for somebody who left on purpose.
    QVERIFY(m_window->workspace());
    QSignalSpy lock(m_engine.get(), &Engine::aboutToLock);
    m_engine->idle()->check();
    QVERIFY(!QApplication::activeModalWidget());
    m_clock->pass(std::chrono::minutes(1));
    m_engine->idle()->check();
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
    QCOMPARE(lock.size(), 0);
    signIn();
}

/// The click comes after the end, and before the timer has seen it.
void tst_Idle::tooLateForStaying()
{
    m_clock->pass(std::chrono::minutes(29) + std::chrono::seconds(30));
    m_engine->idle()->check();
    QPointer<IdleDialog> dialog = m_window->findChild<IdleDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *stay = dialog->findChild<QPushButton *>(u"idle.stay"_s);
    m_clock->pass(std::chrono::seconds(30));
    QTest::mousePress(stay, Qt::LeftButton);
    QVERIFY2(dialog, "the event was still on its way to it");
    QTest::mouseRelease(stay, Qt::LeftButton);
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
    QTRY_VERIFY(!dialog);
    signIn();
}

void tst_Idle::noQuestionOutlivesTheWorkspace()
{
    OutboxItem item;
    item.id = u"X"_s;
    item.title = u"Template “A”"_s;
    item.error.message = u"No."_s;
    Q_EMIT m_engine->needsAttention(item);
    auto *bar = m_window->findChild<AttentionBar *>();
    QTRY_VERIFY(bar->isVisible());
    test::press(bar, u"attention.discard"_s);
    QPointer<ConfirmDialog> question = m_window->findChild<ConfirmDialog *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(m_window->run(u"about"_s));
    QPointer<AboutDialog> about = m_window->findChild<AboutDialog *>();
    QVERIFY(about && about->isVisible());
    m_clock->pass(std::chrono::minutes(30));
    m_engine->idle()->check();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
    QTRY_VERIFY(!question && !about);
    QVERIFY(!QApplication::activeModalWidget());
    signIn();
}

void tst_Idle::whatWasWrittenComesBack()
{
    m_window->workspace()->open(ScreenId::CreateCampaign);
    auto *name = qobject_cast<QLineEdit *>(visible(*m_window, names::kCampaignName));
    QVERIFY(name);
    QTest::keyClicks(name, u"Half written"_s);
    QSignalSpy out(m_engine.get(), &Engine::signedOut);
    m_clock->pass(std::chrono::minutes(29) + std::chrono::seconds(30));
    m_engine->idle()->check();
    QTRY_VERIFY(qobject_cast<IdleDialog *>(QApplication::activeModalWidget()));
    m_clock->pass(std::chrono::seconds(30));
    m_engine->idle()->check();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
    QCOMPARE(out.size(), 1);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(test::said(m_window->welcome(), Tone::Info).contains(u"30 minutes"_s) ||
            test::said(m_window->welcome(), Tone::Warning).contains(u"30 minutes"_s));
    test::shot(m_window.get(), u"idle-signed-out"_s);
    QTRY_COMPARE(sessions(), 0);
    signIn();
    QCOMPARE(sessions(), 1);
    QCOMPARE(m_window->workspace()->current(), ScreenId::CreateCampaign);
    QTRY_VERIFY(visible(*m_window, names::kCampaignName));
    QTRY_COMPARE(qobject_cast<QLineEdit *>(visible(*m_window, names::kCampaignName))->text(), u"Half written"_s);
}

void tst_Idle::whatStoodInADialogComesBack()
{
    m_window->workspace()->open(ScreenId::Templates);
    QTRY_VERIFY(visible(*m_window, names::kTemplatesCreate));
    test::press(m_window.get(), names::kTemplatesCreate);
    const auto dialog = [&] { return visible(*m_window, u"template.dialog"_s); };
    QTRY_VERIFY(dialog());
    QTest::keyClicks(test::child<QLineEdit>(dialog(), u"template.name"_s), u"Reminder"_s);
    QTest::keyClicks(dialog()->findChild<QPlainTextEdit *>(), u"Half written"_s);
    m_clock->pass(std::chrono::minutes(30));
    m_engine->idle()->check();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
    QVERIFY(!dialog());
    signIn();
    QCOMPARE(m_window->workspace()->current(), ScreenId::Templates);
    QTRY_VERIFY(dialog());
    QCOMPARE(test::child<QLineEdit>(dialog(), u"template.name"_s)->text(), u"Reminder"_s);
    QCOMPARE(dialog()->findChild<QPlainTextEdit *>()->toPlainText(), u"Half written"_s);
    // Thrown away by its own Cancel, it stays away.
    qobject_cast<QDialog *>(dialog())->reject();
    m_window->workspace()->open(ScreenId::Contacts);
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            auto kept = m_engine->reader()->draft(TemplatesScreen::draftKey());
            kept.waitForFinished();
            return kept.result() && kept.result()->isEmpty();
        }(),
        kLong);
}

void tst_Idle::accountsGatewaysAndClonesComeBack()
{
    m_window->workspace()->open(ScreenId::Accounts);
    QTRY_VERIFY(visible(*m_window, u"accounts.create"_s));
    // A look at a dialog is not worth keeping.
    test::press(m_window.get(), u"accounts.create"_s);
    QTRY_VERIFY(line(u"account.name"_s));
    lockAndReturn();
    QVERIFY(!line(u"account.name"_s));
    test::press(m_window.get(), u"accounts.create"_s);
    QTRY_VERIFY(line(u"account.name"_s));
    QTest::keyClicks(line(u"account.name"_s), u"Half written"_s);
    lockAndReturn();
    QCOMPARE(m_window->workspace()->current(), ScreenId::Accounts);
    QTRY_VERIFY(line(u"account.name"_s));
    QCOMPARE(line(u"account.name"_s)->text(), u"Half written"_s);
    QCOMPARE(line(u"account.display_name"_s)->text(), QString()); // still follows the name
    // Again, without another key.
    lockAndReturn();
    QTRY_VERIFY(line(u"account.name"_s));
    QCOMPARE(line(u"account.name"_s)->text(), u"Half written"_s);
    qobject_cast<QDialog *>(visible(*m_window, u"account.dialog"_s))->reject();

    auto *tabs = test::child<QTabBar>(m_window.get(), u"accounts.tabs"_s);
    tabs->setCurrentIndex(1);
    auto *add = qobject_cast<QPushButton *>(visible(*m_window, u"gateways.add"_s));
    QVERIFY(add);
    add->menu()->actions().first()->trigger();
    QTRY_VERIFY(line(u"gateway.host"_s));
    QTest::keyClicks(line(u"gateway.name"_s), u"Carrier"_s);
    QTest::keyClicks(line(u"gateway.host"_s), u"smpp.example.com"_s);
    QTest::keyClicks(line(u"gateway.password"_s), u"s3cr3t"_s);
    lockAndReturn();
    QTRY_VERIFY(line(u"gateway.host"_s));
    QCOMPARE(line(u"gateway.name"_s)->text(), u"Carrier"_s);
    QCOMPARE(line(u"gateway.host"_s)->text(), u"smpp.example.com"_s);
    QCOMPARE(line(u"gateway.password"_s)->text(), QString());
    const auto passwordHint = [&] {
        const auto labels = visible(*m_window, u"gateway.dialog"_s)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->isVisible() && label->text().contains(u"enter it again"_s); });
    };
    QVERIFY(passwordHint());
    test::shot(visible(*m_window, u"gateway.dialog"_s), u"idle-gateway"_s);
    auto kept = m_engine->draft(u"gateway"_s);
    kept.waitForFinished();
    QVERIFY(kept.result());
    const QByteArray written = toCompactJson(*kept.result());
    QVERIFY2(written.contains("smpp.example.com"), written.constData());
    QVERIFY(!written.contains("s3cr3t"));
    QTest::keyClicks(line(u"gateway.password"_s), u"x"_s);
    QVERIFY(!passwordHint());
    qobject_cast<QDialog *>(visible(*m_window, u"gateway.dialog"_s))->reject();

    Campaign original;
    original.id = newUlid();
    original.name = u"Spring"_s;
    original.sender = u"Shop"_s;
    original.text = u"Hello"_s;
    auto saved = m_engine->saveCampaign(original);
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result());
    for (const ScreenId page : {ScreenId::Campaigns, ScreenId::Campaign}) {
        m_window->workspace()->open(page, page == ScreenId::Campaign ? QVariantMap{{u"campaign"_s, original.id}} : QVariantMap());
        if (page == ScreenId::Campaigns) {
            auto *table = test::child<TablePage>(m_window.get(), names::kCampaignsTable);
            QTRY_COMPARE(table->model()->rowCount(), 1);
            Q_EMIT table->rowActionTriggered(u"clone"_s, original.id, 0);
        } else {
            QTRY_VERIFY(visible(*m_window, u"campaign.clone"_s));
            test::press(m_window.get(), u"campaign.clone"_s);
        }
        QTRY_VERIFY(line(u"campaign.clone_name"_s));
        line(u"campaign.clone_name"_s)->setText(u"Summer"_s);
        lockAndReturn();
        QCOMPARE(m_window->workspace()->current(), page);
        QTRY_VERIFY(line(u"campaign.clone_name"_s));
        QCOMPARE(line(u"campaign.clone_name"_s)->text(), u"Summer"_s);
        // And in another language, with the screens made anew.
        const auto title = [&] {
            const QWidget *dialog = visible(*m_window, u"campaign.clone_dialog"_s);
            return dialog ? dialog->windowTitle() : QString();
        };
        m_languages->use(u"de"_s);
        QTRY_COMPARE(title(), u"Kampagne kopieren"_s);
        QTRY_VERIFY(line(u"campaign.clone_name"_s));
        QCOMPARE(line(u"campaign.clone_name"_s)->text(), u"Summer"_s);
        m_languages->use(u"en"_s);
        QTRY_COMPARE(title(), u"Clone campaign"_s);
        qobject_cast<QDialog *>(visible(*m_window, u"campaign.clone_dialog"_s))->reject();
    }
}

void tst_Idle::jobsGoWithTheirWorkspace()
{
    ImportRequest request;
    request.name = u"Customers"_s;
    request.pasted = u"+491796548754\n"_s;
    request.hasHeader = false;
    Job *job = m_engine->importContacts(request);
    QTRY_VERIFY_WITH_TIMEOUT(job->isOver(), kLong);
    QVERIFY(visible(*m_window, names::kJobsButton));
    // Who only comes back from the lock finds them.
    lockAndReturn();
    QTRY_VERIFY(visible(*m_window, names::kJobsButton));
    QCOMPARE(m_engine->jobs()->rowCount(), 1);
    m_engine->signOut();
    QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
    QTRY_COMPARE(m_engine->jobs()->rowCount(), 0);
    signIn();
    QVERIFY(!visible(*m_window, names::kJobsButton));
}

void tst_Idle::afterSleepWithoutAWarning()
{
    m_clock->pass(std::chrono::hours(10));
    // The first key in the morning.
    QTest::keyClick(m_window.get(), Qt::Key_A);
    QTRY_VERIFY_WITH_TIMEOUT(isSignedOut(), kLong);
    QVERIFY(!QApplication::activeModalWidget());
    signIn();
}

void tst_Idle::aLocalWorkspaceIsLeftAlone()
{
    EngineConfig config;
    config.dataDir = m_dir.filePath(u"alone"_s);
    config.serviceProgram = test::binDir() + u"/campaign-service"_s;
    config.secrets = std::make_shared<MemoryStore>();
    config.idleClock = m_clock;
    Engine engine(config);
    engine.openLocal();
    QTRY_VERIFY_WITH_TIMEOUT(engine.workspace().phase == WorkspaceState::Phase::Ready, kLong);
    QVERIFY(!engine.idle()->isWatching()); // no password that could be asked for
}

void tst_Idle::theBrandOfTheServer()
{
    QNetworkAccessManager network;
    const auto call = [&](const QByteArray &method, const QString &path, const QJsonObject &body, const QString &token) {
        QNetworkRequest request(QUrl(m_server->url().toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        QNetworkReply *reply = network.sendCustomRequest(request, method, toCompactJson(body));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), kLong); }();
        const auto json = parseJsonObject(reply->readAll());
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return std::pair{status, json.value_or(QJsonObject())};
    };
    const auto [in, session] =
        call("POST", u"/v1/auth/sign-in"_s,
             {{u"email"_s, test::RealServer::email()}, {u"password"_s, test::RealServer::password()}, {u"device"_s, u"t"_s}}, {});
    QCOMPARE(in, 200);
    const QString token = jsonString(session, u"access_token");
    const QByteArray logo =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><script>x()</script><rect width=\"8\" height=\"8\" "
        "fill=\"#ff0000\" onclick=\"x()\"/></svg>";
    const QJsonObject brand{{u"name"_s, u"Acme Post"_s},
                            {u"accent"_s, u"#ffe000"_s},
                            {u"logo"_s, QString::fromLatin1(logo.toBase64())},
                            {u"links"_s, QJsonObject{{u"support"_s, u"mailto:help@acme.example"_s}}}};
    QCOMPARE(call("PUT", u"/v1/brand"_s, brand, {}).first, 401);
    QCOMPARE(call("PUT", u"/v1/brand"_s, {{u"accent"_s, u"red"_s}}, token).first, 422);
    QCOMPARE(call("PUT", u"/v1/brand"_s, {{u"links"_s, QJsonObject{{u"help"_s, u"javascript:alert(1)"_s}}}}, token).first, 422);
    const auto [set, answer] = call("PUT", u"/v1/brand"_s, brand, token);
    QCOMPARE(set, 200);
    const QByteArray kept = QByteArray::fromBase64(jsonString(answer, u"logo").toLatin1());
    QVERIFY(kept.contains("rect") && !kept.contains("script") && !kept.contains("onclick"));

    // By the hint, without anybody asking: name, colour, mark and link, in the windows.
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::applicationDisplayName(), u"Acme Post"_s, kLong);
    QVERIFY(m_window->windowTitle().contains(u"Acme Post"_s));
    QVERIFY(contrast(Theme::of().tokens().accentText, Theme::of().tokens().surface) >= kReadable); // yellow on white would not be
    QCOMPARE(BrandMark::pixmap(16, 1).toImage().pixelColor(8, 8), QColor(255, 0, 0));
    // The page that asks for the password wears it, too, in both themes.
    const auto marks = m_window->welcome()->findChildren<MarkLabel *>();
    QVERIFY(marks.size() >= 3);
    for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        Theme::of().setMode(mode);
        for (const MarkLabel *mark : marks)
            QCOMPARE(mark->pixmap(Qt::ReturnByValue).toImage().pixelColor(8, 8), QColor(255, 0, 0));
    }
    bool link = false;
    for (const ShellAction &action : m_window->actions())
        link = link || action.id == u"link.support";
    QVERIFY(link);
    test::shot(m_window.get(), u"brand-of-the-server"_s);

    // Taken back: as it was built.
    QCOMPARE(call("PUT", u"/v1/brand"_s, {}, token).first, 200);
    QTRY_COMPARE_WITH_TIMEOUT(Theme::of().tokens().accent, Tokens::light().accent, kLong);
    for (const MarkLabel *mark : marks)
        QVERIFY(mark->pixmap(Qt::ReturnByValue).toImage().pixelColor(8, 8) != QColor(255, 0, 0));
}

QTEST_MAIN(tst_Idle)
#include "tst_idle.moc"
