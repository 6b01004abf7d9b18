// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, icons, and a gallery of the widgets. With CM_SHOTS=<folder> it saves pictures to look at.
#include "tests/ui/FruitModel.h"
#include "ui/gallery/Gallery.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/CellDelegate.h"
#include "ui/widgets/TablePage.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cm;
using namespace cm::test;

class tst_Look : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void gallery();
    void tableStates();
    void iconsFollowTheTheme();
    void textsReachTheirContrast();
    void highContrastIsAskedFor();

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
    Gallery gallery;
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));
    const auto tables = gallery.findChildren<TablePage *>();
    QCOMPARE(tables.size(), 4);
    QTRY_COMPARE(tables.first()->model()->state(), TableState::Rows);
    gallery.widget()->resize(1240, gallery.widget()->sizeHint().height());
    shoot(gallery.widget(), u"gallery"_s);

    // Whatever can be reached by Tab says what it is.
    const auto all = gallery.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void tst_Look::tableStates()
{
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
    // Who asks for more contrast gets it: texts 7:1, and lines that can be seen (WCAG 1.4.6, 1.4.11).
    for (const Tokens &t : {Tokens::contrasted(false), Tokens::contrasted(true)}) {
        QVERIFY(t.highContrast);
        for (const QColor &text : {t.text, t.textMuted, t.textFaint, t.accentText, t.success, t.warning, t.danger, t.info}) {
            for (const QColor &ground : {t.surface, t.window, t.sunken, t.selected})
                QVERIFY2(contrast(text, ground) >= 7,
                         qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground))));
        }
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger, Tone::Info})
            QVERIFY2(contrast(t.of(tone), t.softOf(tone)) >= 7, qPrintable(t.of(tone).name()));
        QVERIFY(contrast(t.onAccent, t.accent) >= 7 && contrast(t.onDanger, t.danger) >= 7 && contrast(t.onTooltip, t.tooltip) >= 7);
        QVERIFY(contrast(t.border, t.surface) >= 3 && contrast(t.borderStrong, t.surface) >= 7);
        for (const QColor &shape : QList<QColor>{t.delivered, t.undelivered, t.submitted} + t.series)
            QVERIFY2(contrast(shape, t.surface) >= 3, qPrintable(shape.name()));
    }
}

void tst_Look::highContrastIsAskedFor()
{
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setHighContrast(true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme->tokens().highContrast && !m_theme->isDark());
    QCOMPARE(qApp->palette().color(QPalette::WindowText), QColor(Qt::black));
    m_theme->setHighContrast(true);
    QCOMPARE(changed.count(), 1); // nothing has changed
    m_theme->setHighContrast(false);
    QVERIFY(!m_theme->tokens().highContrast);
    m_theme->setSystemLook(true, true);
    QVERIFY(m_theme->tokens().highContrast);
    QVERIFY(!m_theme->isDark()); // this person has chosen light
    m_theme->setMode(Theme::Mode::System);
    QVERIFY(m_theme->isDark());
    m_theme->setSystemLook(false, false);
    QVERIFY(!m_theme->isDark() && !m_theme->tokens().highContrast);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(tst_Look)
#include "tst_look.moc"
