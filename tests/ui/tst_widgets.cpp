// SPDX-License-Identifier: GPL-3.0-or-later
// The shared widgets: what they do by mouse and by keyboard.
#include "ui/dashboard/DashboardTiles.h"
#include "ui/dashboard/TileBoard.h"
#include "ui/dashboard/TrafficChart.h"
#include "ui/shell/Languages.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/templates/TemplateDialog.h"
#include "ui/theme/KeyText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/NumberChips.h"
#include "ui/widgets/PasswordChecklist.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/SidePanel.h"
#include "ui/widgets/Stepper.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cm;

class tst_Widgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_languages.use(u"en"_s);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void chipsAddAndRemove();
    void chipsPaste();
    void chipsMarkWhatIsNoNumber();
    void stepperGoesBackOnly();
    void editorMarksAndInserts();
    void previewWalks();
    void figuresAsTheLanguageWritesThem();
    void keysReadTheSameBothWays();
    void sidePanelClosesByEscape();
    void messageAnnouncesAndActs();
    void passwordIsTickedOff();
    void avatarSaysWhoItIs();

private:
    Languages m_languages;
    std::unique_ptr<Theme> m_theme;
};

void tst_Widgets::chipsAddAndRemove()
{
    NumberChips chips;
    chips.resize(500, 120);
    QSignalSpy duplicate(&chips, &NumberChips::duplicateIgnored);
    chips.show();
    QVERIFY(QTest::qWaitForWindowActive(&chips));
    QTest::keyClicks(chips.edit(), u"+49 179 6548754"_s);
    QTest::keyClick(chips.edit(), Qt::Key_Return);
    QTest::keyClicks(chips.edit(), u"+41791234567,"_s); // the comma adds
    QCOMPARE(chips.numbers(), (QStringList{u"+491796548754"_s, u"+41791234567"_s}));
    QCOMPARE(chips.edit()->text(), QString());
    QTest::keyClicks(chips.edit(), u"+491796548754;"_s);
    QCOMPARE(duplicate.count(), 1);
    QCOMPARE(chips.numbers().size(), 2);
    QTest::keyClick(chips.edit(), Qt::Key_Backspace);
    QCOMPARE(chips.numbers().size(), 2); // the first press only marks
    QTest::keyClick(chips.edit(), Qt::Key_Delete);
    QCOMPARE(chips.numbers(), QStringList{u"+491796548754"_s});
    QTest::mouseClick(chips.findChild<QAbstractButton *>(u"chip"_s), Qt::LeftButton);
    QVERIFY(chips.numbers().isEmpty());
    QTest::keyClicks(chips.edit(), u"+41791234567"_s);
    chips.edit()->clearFocus(); // leaving the field does not lose what was typed
    QTRY_COMPARE(chips.numbers(), QStringList{u"+41791234567"_s});
}

void tst_Widgets::chipsPaste()
{
    NumberChips chips;
    chips.setMaximum(3);
    QSignalSpy limit(&chips, &NumberChips::limitReached);
    chips.show();
    QApplication::clipboard()->setText(u"+49 179 6548754\n+41 79 123 45 67\n+43 664 1234567\n+33 6 12 34 56 78"_s);
    QTest::keySequence(chips.edit(), QKeySequence::Paste);
    QCOMPARE(chips.numbers(), (QStringList{u"+491796548754"_s, u"+41791234567"_s, u"+436641234567"_s}));
    QCOMPARE(limit.count(), 1);
}

void tst_Widgets::chipsMarkWhatIsNoNumber()
{
    NumberChips chips;
    chips.addText(u"12, 0179 6548754"_s);
    QCOMPARE(chips.invalidCount(), 2);
    QVERIFY(chips.numbers().isEmpty());
    const auto *chip = chips.findChild<QAbstractButton *>(u"chip"_s);
    QVERIFY(!chip->toolTip().isEmpty());
    QVERIFY(chip->accessibleName().contains(chip->toolTip()));
    chips.setDefaultRegion(u"DE"_s); // now the national number is one
    QCOMPARE(chips.numbers(), QStringList{u"+491796548754"_s});
    QCOMPARE(chips.invalidCount(), 1);
}

void tst_Widgets::stepperGoesBackOnly()
{
    Stepper stepper({u"One"_s, u"Two"_s, u"Three"_s});
    QSignalSpy requested(&stepper, &Stepper::stepRequested);
    stepper.setCurrent(1);
    stepper.show();
    QTest::mouseClick(stepper.findChild<QWidget *>(u"step.3"_s), Qt::LeftButton);
    QTest::mouseClick(stepper.findChild<QWidget *>(u"step.2"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 0);
    QTest::mouseClick(stepper.findChild<QWidget *>(u"step.1"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toInt(), 0);
}

void tst_Widgets::editorMarksAndInserts()
{
    MessageEditor editor;
    QSignalSpy changed(&editor, &MessageEditor::textChanged);
    editor.setTemplates({{u"Welcome"_s, u"Hello {Name}"_s}});
    editor.setPlaceholders({u"Name"_s, u"City"_s});
    QCOMPARE(changed.count(), 0);
    editor.setText(u"Dear "_s);
    editor.edit()->moveCursor(QTextCursor::End);
    editor.insertPlaceholder(u"Name"_s);
    QCOMPARE(editor.text(), u"Dear {Name}"_s);
    const auto buttons = editor.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.at(1)->menu()->actions().first()->trigger();
    QCOMPARE(editor.text(), u"Hello {Name}"_s);
    editor.edit()->undo();
    QCOMPARE(editor.text(), u"Dear {Name}"_s); // a template never costs what was written
}

void tst_Widgets::previewWalks()
{
    PhonePreview preview;
    preview.setCounter(161, 2, true);
    QCOMPARE(preview.counterText(), u"161 characters – 2 SMS · Unicode"_s);
    TemplateDialog dialog({}, true, nullptr); // the same words wherever it is said
    dialog.findChild<MessageEditor *>()->setText(QString(160, u'x') + u'ж');
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *label) { return label->text().contains(u"161 characters – 3 SMS · Unicode"_s); }));
    preview.setRecipient(0, 3, u"+4*******"_s);
    preview.show();
    QSignalSpy requested(&preview, &PhonePreview::recipientRequested);
    auto *previous = preview.findChild<QToolButton *>(u"preview.previous"_s);
    auto *next = preview.findChild<QToolButton *>(u"preview.next"_s);
    QVERIFY(!previous->isEnabled());
    next->click();
    QCOMPARE(requested.takeFirst().first().toLongLong(), 1);
    preview.setRecipient(2, 3, {});
    QVERIFY(!next->isEnabled());
    QVERIFY(previous->isEnabled());
}

void tst_Widgets::figuresAsTheLanguageWritesThem()
{
    const auto axis = [](const TrafficChart &chart) {
        QStringList labels;
        const auto items = chart.scene()->items();
        for (const QGraphicsItem *item : items) {
            if (const auto *text = dynamic_cast<const QGraphicsTextItem *>(item))
                labels.append(text->toPlainText());
        }
        return labels;
    };
    DashboardData data;
    data.sum.sent = 3;
    data.sum.costMilli = 20'300;
    for (const auto &[language, count, price] :
         {std::tuple(u"en"_s, u"10,000"_s, u"6.77 "_s), std::tuple(u"de"_s, u"10.000"_s, u"6,77 "_s)}) {
        m_languages.use(language);
        TrafficChart chart;
        chart.resize(600, 300);
        chart.show();
        chart.setTraffic({{.fromMs = 0, .sent = 9'000}, {.fromMs = 86'400'000, .sent = 100}}, false);
        QTRY_VERIFY2(axis(chart).contains(count), qPrintable(axis(chart).join(u' ')));
        TileBoard board;
        DashboardTiles tiles(&board);
        tiles.show(data, false);
        const auto labels = board.content(u"cost"_s)->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().startsWith(price); }));
    }
    m_languages.use(u"en"_s);
}

void tst_Widgets::keysReadTheSameBothWays()
{
    QList<QImage> caps;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        ShellAction action;
        action.id = u"x"_s;
        action.text = u"Anything"_s;
        action.keys = QKeySequence(u"Ctrl+Shift+/"_s);
        ShortcutsDialog sheet({action});
        sheet.show();
        auto *cap = sheet.findChild<QWidget *>(u"shortcut.cap"_s);
        QVERIFY(cap);
        QCOMPARE(cap->accessibleName(), u"Ctrl+Shift+/"_s);
        caps.append(cap->grab().toImage());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(caps[0], caps[1]);
    // Also within a sentence and with names in another script: the first key stays left of the second.
    const QString keys = keyText(u"\u062A\u062D\u0643\u0645+\u0625\u0632\u0627\u062D\u0629"_s);
    QTextLayout layout(keys, m_theme->font(TextRole::Body));
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QVERIFY(line.cursorToX(int(keys.indexOf(u'\u062A')) + 1) < line.cursorToX(int(keys.indexOf(u'\u0625')) + 1));
}

void tst_Widgets::sidePanelClosesByEscape()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *opener = makeButton(u"Open"_s);
    row->addWidget(opener);
    auto *panel = new SidePanel(u"Details"_s);
    auto *field = new QLineEdit;
    panel->body()->addWidget(field);
    panel->setAcceptText(u"Save"_s);
    row->addWidget(panel);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    opener->setFocus();
    panel->openPanel();
    QVERIFY(field->hasFocus());
    QSignalSpy rejected(panel, &SidePanel::rejected);
    QSignalSpy accepted(panel, &SidePanel::accepted);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(panel->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(!panel->isVisible());
    QVERIFY(opener->hasFocus()); // back where the person was
}

void tst_Widgets::passwordIsTickedOff()
{
    PasswordChecklist checks;
    QSignalSpy changed(&checks, &PasswordChecklist::satisfiedChanged);
    QVERIFY(!checks.isSatisfied());
    QVERIFY(checks.accessibleDescription().contains(u"At least 8 characters"));
    checks.setPassword(u"Correct-horse"_s);
    QVERIFY(!checks.isSatisfied());
    QCOMPARE(checks.accessibleDescription(), u"Still missing: A digit"_s);
    checks.setPassword(u"Correct-horse-7"_s);
    QVERIFY(checks.isSatisfied());
    QCOMPARE(checks.accessibleDescription(), u"Nothing is missing."_s);
    QCOMPARE(changed.count(), 1);
    checks.setPassword(QString(300, u'a') + u"A-7"_s);
    QVERIFY2(!checks.isSatisfied(), "too long");
    checks.setPassword(u"Straße7"_s);
    QVERIFY(!checks.isSatisfied());
    QCOMPARE(changed.count(), 2);
}

void tst_Widgets::avatarSaysWhoItIs()
{
    Avatar avatar;
    avatar.setPerson(u"ana  maria Marić"_s, u"a@example.com"_s);
    QCOMPARE(avatar.initials(), u"AM"_s);
    QCOMPARE(avatar.accessibleName(), u"ana  maria Marić"_s);
    avatar.setPerson({}, u"ben@example.com"_s);
    QCOMPARE(avatar.initials(), u"B"_s);
    QCOMPARE(avatar.accessibleName(), u"ben@example.com"_s);
    avatar.setPerson({}, {});
    QCOMPARE(avatar.initials(), QString());
    QVERIFY(!avatar.grab().isNull());
}

void tst_Widgets::messageAnnouncesAndActs()
{
    InlineMessage message;
    QVERIFY(!message.isVisible());
    QSignalSpy acted(&message, &InlineMessage::actionTriggered);
    message.showMessage(Tone::Danger, u"It failed."_s, u"Retry"_s);
    QVERIFY(message.isVisible());
    QCOMPARE(message.accessibleName(), u"It failed."_s);
    message.findChild<QPushButton *>()->click();
    QCOMPARE(acted.count(), 1);
    QTest::mouseClick(message.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!message.isVisible());
}

QTEST_MAIN(tst_Widgets)
#include "tst_widgets.moc"
