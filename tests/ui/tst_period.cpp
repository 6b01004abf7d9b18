// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"
#include "ui/widgets/DateRangeMenu.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace cm;

class PeriodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { new Theme(*qApp, Theme::Mode::Light, qApp); }

    void spans_data()
    {
        QTest::addColumn<Period::Preset>("preset");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const QString noon = QStringLiteral("2026-03-31T12:00:00");
        using P = Period::Preset;
        const auto row = [&](const char *name, P preset, const QString &now, const char *from, const char *to) {
            QTest::newRow(name) << preset << now << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("today", P::Today, noon, "2026-03-31T00:00:00", "2026-04-01T00:00:00");
        row("yesterday", P::Yesterday, noon, "2026-03-30T00:00:00", "2026-03-31T00:00:00");
        row("7 days", P::Last7Days, noon, "2026-03-25T00:00:00", "2026-04-01T00:00:00");
        row("30 days", P::Last30Days, noon, "2026-03-02T00:00:00", "2026-04-01T00:00:00");
        row("this month", P::ThisMonth, noon, "2026-03-01T00:00:00", "2026-04-01T00:00:00");
        row("last month", P::LastMonth, noon, "2026-02-01T00:00:00", "2026-03-01T00:00:00");
        row("january's last month", P::LastMonth, QStringLiteral("2026-01-15T12:00:00"), "2025-12-01T00:00:00", "2026-01-01T00:00:00");
        row("just before midnight", P::Today, QStringLiteral("2026-03-31T23:59:59"), "2026-03-31T00:00:00", "2026-04-01T00:00:00");
    }

    void spans()
    {
        QFETCH(Period::Preset, preset);
        QFETCH(QString, now);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QTimeZone berlin("Europe/Berlin");
        const auto at = [&](const QString &text) {
            QDateTime time = QDateTime::fromString(text, Qt::ISODate);
            time.setTimeZone(berlin);
            return time.toMSecsSinceEpoch();
        };
        const TimeSpan span = Period{preset, {}, {}}.span(at(now), berlin);
        QCOMPARE(span.fromMs, at(from));
        QCOMPARE(span.toMs, at(to));
    }

    void aDayOfTheClockChangeHas23Hours()
    {
        const QTimeZone berlin("Europe/Berlin");
        const Period period{Period::Preset::Custom, QDate(2026, 3, 29), QDate(2026, 3, 29)};
        const TimeSpan span = period.span(0, berlin);
        QCOMPARE(span.toMs - span.fromMs, 23 * 60 * 60 * 1000);
    }

    void theWrongWayRoundIsTurned()
    {
        const Period period{Period::Preset::Custom, QDate(2026, 3, 5), QDate(2026, 3, 1)};
        const TimeSpan span = period.span(0, QTimeZone::utc());
        QCOMPARE(span.fromMs, QDate(2026, 3, 1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
        QCOMPARE(span.toMs, QDate(2026, 3, 6).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    }

    void isRemembered()
    {
        for (const Period::Preset preset : Period::all()) {
            const Period period{preset, preset == Period::Preset::Custom ? QDate(2026, 1, 2) : QDate(),
                                preset == Period::Preset::Custom ? QDate(2026, 1, 9) : QDate()};
            QCOMPARE(Period::fromString(period.toString()), period);
        }
        QCOMPARE(Period::fromString(QStringLiteral("nonsense"), Period::Preset::Today).preset, Period::Preset::Today);
        QCOMPARE(Period::fromString(QStringLiteral("custom:x:y"), Period::Preset::Today).preset, Period::Preset::Today);
    }

    void choosesByKeyboard()
    {
        DateRangeMenu menu;
        QSignalSpy chosen(&menu, &DateRangeMenu::periodChosen);
        menu.show();
        QTest::keyClick(&menu, Qt::Key_Return);
        auto *list = menu.findChild<QListWidget *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->currentItem()->text(), QStringLiteral("Last 7 days"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(menu.period().preset, Period::Preset::Last30Days);
        QCOMPARE(menu.text(), QStringLiteral("Last 30 days"));
        QVERIFY(!list->isVisible());
    }

    void choosesACustomRange()
    {
        DateRangeMenu menu;
        QSignalSpy chosen(&menu, &DateRangeMenu::periodChosen);
        menu.show();
        menu.openPopup();
        auto *list = menu.findChild<QListWidget *>();
        list->setCurrentRow(list->count() - 1);
        QTest::keyClick(list, Qt::Key_Return);
        auto *from = menu.findChild<QCalendarWidget *>(QStringLiteral("date_from"));
        auto *to = menu.findChild<QCalendarWidget *>(QStringLiteral("date_to"));
        QVERIFY(from && to);
        from->setSelectedDate(QDate(2026, 2, 10));
        to->setSelectedDate(QDate(2026, 2, 1));
        QTest::mouseClick(menu.findChild<QPushButton *>(QStringLiteral("date_apply")), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(menu.text(), QStringLiteral("01/02/2026 – 10/02/2026"));
    }
};

QTEST_MAIN(PeriodTest)
#include "tst_period.moc"
