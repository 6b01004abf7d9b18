// SPDX-License-Identifier: GPL-3.0-or-later
// The shared widgets: what they do by mouse and by keyboard.
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
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace cm;

class tst_Widgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void chipsAddAndRemove();
    void chipsPaste();
    void chipsMarkWhatIsNoNumber();
    void stepperGoesBackOnly();
    void editorMarksAndInserts();
    void previewWalks();
    void sidePanelClosesByEscape();
    void messageAnnouncesAndActs();
    void passwordIsTickedOff();
    void avatarSaysWhoItIs();

private:
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
    QVERIFY(preview.counterText().startsWith(u"161 – 2 SMS"_s));
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
