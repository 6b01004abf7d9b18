// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, icons, and a gallery of the widgets. With CM_SHOTS=<folder> it saves pictures to look at.
#include "tests/ui/FruitModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/MessageEditor.h"
#include "ui/widgets/NumberChips.h"
#include "ui/widgets/PhonePreview.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TablePage.h"
#include "ui/widgets/ToggleSwitch.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cm;
using namespace cm::test;

class tst_Look : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void gallery();
    void iconsFollowTheTheme();
    void textsReachTheirContrast();

private:
    void shoot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("CM_SHOTS");
        if (folder.isEmpty())
            return;
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            QCoreApplication::sendPostedEvents();
            QTest::qWait(30);
            QVERIFY(widget->grab().save(QDir(folder).filePath(name + (mode == Theme::Mode::Dark ? u"-dark.png"_s : u".png"_s))));
        }
        m_theme->setMode(Theme::Mode::Light);
    }
    std::unique_ptr<Theme> m_theme;
};

void tst_Look::gallery()
{
    QWidget window;
    window.resize(1240, 860);
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(16);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    row->addLayout(left, 1);

    auto *stepper = new Stepper({u"Sender & Recipients"_s, u"Message & Preview"_s});
    stepper->setCurrent(1);
    left->addWidget(stepper);
    auto *card = new Card(u"Buttons and fields"_s);
    left->addWidget(card);
    auto *buttons = new QHBoxLayout;
    card->body()->addLayout(buttons);
    buttons->addWidget(makeButton(u"Create campaign"_s, Variant::Primary, u"plus"_s));
    buttons->addWidget(makeButton(u"Filter by"_s, Variant::Secondary, u"funnel"_s));
    auto *menuButton = makeButton(u"Columns"_s, Variant::Secondary, u"columns-3"_s);
    menuButton->setMenu(new QMenu(menuButton));
    buttons->addWidget(menuButton);
    buttons->addWidget(makeButton(u"Delete"_s, Variant::Danger, u"trash-2"_s));
    buttons->addWidget(makeButton(u"Ghost"_s, Variant::Ghost));
    buttons->addWidget(makeButton(u"Link"_s, Variant::Link));
    auto *off = makeButton(u"Off"_s, Variant::Primary);
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addWidget(makeIconButton(u"pencil"_s, u"Edit"_s));
    buttons->addStretch();
    auto *fields = new QHBoxLayout;
    card->body()->addLayout(fields);
    auto *name = new QLineEdit(u"Spring sale"_s);
    fields->addWidget(new FormField(u"Campaign name"_s, name));
    auto *sender = new QLineEdit(u"far too long a sender"_s);
    auto *senderField = new FormField(u"Sender"_s, sender);
    senderField->setProblem(u"At most 11 letters and digits."_s);
    fields->addWidget(senderField);
    auto *box = new QComboBox;
    box->addItems({u"Campaigns DE"_s, u"Campaigns AT"_s});
    fields->addWidget(new FormField(u"Traffic account"_s, box));
    auto *spin = new QSpinBox;
    fields->addWidget(new FormField(u"Port"_s, spin));
    auto *checks = new QHBoxLayout;
    card->body()->addLayout(checks);
    auto *check = new QCheckBox(u"Personalize"_s);
    check->setChecked(true);
    checks->addWidget(check);
    checks->addWidget(new QCheckBox(u"Header row"_s));
    auto *radio = new QRadioButton(u"Upload"_s);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(u"Paste"_s));
    auto *toggle = new ToggleSwitch(u"Unicode"_s);
    toggle->setChecked(true);
    checks->addWidget(toggle);
    checks->addWidget(new ToggleSwitch(u"Default sender"_s));
    checks->addWidget(new StatusBadge(u"Completed"_s, Tone::Success));
    checks->addWidget(new StatusBadge(u"Active"_s, Tone::Accent));
    checks->addWidget(new StatusBadge(u"Faulted"_s, Tone::Danger));
    checks->addWidget(new StatusBadge(u"Paused"_s, Tone::Warning));
    checks->addStretch();
    auto *tabs = new QTabBar;
    tabs->addTab(u"Upload"_s);
    tabs->addTab(u"Paste"_s);
    card->body()->addWidget(tabs);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    card->body()->addWidget(bar);
    for (const Tone tone : {Tone::Info, Tone::Warning, Tone::Danger}) {
        auto *message = new InlineMessage;
        message->showMessage(tone, u"The service could not be reached. Edits are kept and sent later."_s, u"Retry"_s);
        left->addWidget(message);
    }
    auto *chips = new NumberChips;
    chips->setTexts({u"+49 179 6548754"_s, u"+41 79 123 45 67"_s, u"12"_s});
    left->addWidget(chips);
    auto *editor = new MessageEditor;
    editor->setPlaceholders({u"Name"_s, u"City"_s});
    editor->setText(u"Hello {Name}, our shop in {City|your town} has a {Gift} for you."_s);
    left->addWidget(editor, 1);

    auto *preview = new PhonePreview;
    preview->setSender(u"Flowers"_s);
    preview->setText(u"Hello Anna, our shop in Berlin has a gift for you. Come in until Saturday and take it home!"_s);
    preview->setCounter(91, 1);
    preview->setRecipient(0, 1204, u"+49 179 6548754"_s);
    preview->setCaption(u"Spring sale"_s);
    row->addWidget(preview);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    shoot(&window, u"widgets"_s);

    QWidget second;
    second.resize(1240, 760);
    auto *column = new QVBoxLayout(&second);
    column->setContentsMargins(24, 24, 24, 24);
    FruitModel model;
    model.all = fruits(240);
    TablePage table(u"fruits"_s, nullptr);
    table.setSearchPlaceholder(u"Search by name"_s);
    table.enableFilters({{FilterField::Country, u"Country"_s, {{u"DE"_s, u"Germany"_s}}, {}}, {FilterField::Sender, u"Sender"_s, {}, {}}});
    table.addAction(u"Create"_s, u"plus"_s, Variant::Primary);
    table.enableChecks();
    table.addBulkAction(u"Copy"_s, u"copy"_s);
    table.setRowActions(4, {{u"preview"_s, u"eye"_s, u"Preview"_s},
                            {u"info"_s, u"info"_s, u"Info"_s},
                            {u"delete"_s, u"trash-2"_s, u"Delete"_s, Tone::Danger}});
    table.setDelegate(1, new BadgeDelegate(
                             [](const QModelIndex &i) {
                                 return i.row() % 3 == 0 ? Tone::Success : i.row() % 3 == 1 ? Tone::Accent : Tone::Danger;
                             },
                             &table));
    table.setDelegate(3, new ShareDelegate([](const QModelIndex &i) { return i.row() / 20.0; }, &table));
    table.setColumnWidth(3, 180);
    table.setModel(&model);
    table.setFilters({{FilterField::Country, FilterOp::Equal, u"DE"_s}, {FilterField::Sender, FilterOp::Contains, u"Flow"_s}});
    table.setCheckedIds({u"Fruit 002"_s, u"Fruit 003"_s});
    column->addWidget(&table);
    second.show();
    QVERIFY(QTest::qWaitForWindowExposed(&second));
    QTRY_COMPARE(model.state(), TableState::Rows);
    table.view()->selectRow(4);
    shoot(&second, u"table"_s);
    second.findChild<QPushButton *>(u"fruits.filter"_s)->click();
    shoot(&second, u"table-filter"_s);
    table.setEmptyState(u"users"_s, u"No distribution lists yet"_s, u"Import a file or paste numbers; a list is who a campaign goes to."_s,
                        u"Add distribution list"_s);
    model.all.clear();
    table.setFilters({});
    shoot(&second, u"table-empty"_s);
    table.setParent(nullptr);
}

void tst_Look::iconsFollowTheTheme()
{
    const QIcon icon = Theme::icon(u"send"_s, IconTone::Text);
    const auto darkest = [&] {
        const QImage image = icon.pixmap(64, 64).toImage();
        int sum = 0;
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > 200) {
                    sum += image.pixelColor(x, y).lightness();
                    ++count;
                }
            }
        }
        return count ? sum / count : -1;
    };
    m_theme->setMode(Theme::Mode::Light);
    const int light = darkest();
    m_theme->setMode(Theme::Mode::Dark);
    const int dark = darkest();
    m_theme->setMode(Theme::Mode::Light);
    QVERIFY(light >= 0 && light < 90);
    QVERIFY(dark > 170);
    // Every icon that is compiled in can be drawn.
    const QStringList files = QDir(u":/icons"_s).entryList();
    QVERIFY(files.size() > 50);
    for (const QString &file : files)
        QVERIFY2(!Theme::icon(file.chopped(4)).pixmap(24, 24).isNull(), qPrintable(file));
}

void tst_Look::textsReachTheirContrast()
{
    // WCAG 2.1: relative luminance and contrast ratio.
    const auto luminance = [](const QColor &color) {
        const auto part = [](float value) { return value <= 0.03928F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        const double la = luminance(a);
        const double lb = luminance(b);
        return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
    };
    for (const Tokens &t : {Tokens::light(), Tokens::night()}) {
        for (const QColor &text : {t.text, t.textMuted, t.textFaint, t.accentText, t.success, t.warning, t.danger, t.info}) {
            for (const QColor &ground : {t.surface, t.window, t.selected})
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
        }
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info})
            QVERIFY2(contrast(t.of(tone), t.softOf(tone)) >= 4.5, qPrintable(t.of(tone).name()));
        QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
        QVERIFY(contrast(t.onAccent, t.accentHover) >= 4.5);
        QVERIFY(contrast(t.onDanger, t.danger) >= 4.5);
        QVERIFY(contrast(t.onTooltip, t.tooltip) >= 4.5);
        QVERIFY(contrast(t.textMuted, t.sunken) >= 4.5);
    }
}

QTEST_MAIN(tst_Look)
#include "tst_look.moc"
