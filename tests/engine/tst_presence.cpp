// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/IdleWatch.h"
#include "engine/session/Presence.h"

#include <QEvent>
#include <QSignalSpy>
#include <QTest>

using namespace cm;

namespace {

class SetClock final : public Clock {
public:
    qint64 nowMs() const override { return now; }
    void pass(std::chrono::milliseconds time) { now += time.count(); }
    qint64 now = 1'700'000'000'000;
};

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// A watch, its clock, and what it said.
struct Watched {
    std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
    IdleWatch watch{clock};
    QSignalSpy warned{&watch, &IdleWatch::warned};
    QSignalSpy expired{&watch, &IdleWatch::expired};

    void pass(std::chrono::milliseconds time)
    {
        clock->pass(time);
        watch.check();
    }
    int lastWarning() const { return warned.isEmpty() ? -1 : warned.last().first().toInt(); }
};

} // namespace

class tst_Presence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfInputOnceInAWhile()
    {
        Presence presence(std::chrono::milliseconds(50));
        QSignalSpy seen(&presence, &Presence::seen);
        QObject window;
        const auto send = [&window](QEvent::Type type) {
            QEvent event(type);
            QCoreApplication::sendEvent(&window, &event);
        };
        send(QEvent::Timer);
        send(QEvent::Paint);
        QCOMPARE(seen.size(), 0);
        send(QEvent::KeyPress);
        QCOMPARE(seen.size(), 1);
        // What came in the pause is told of at its end, by itself, and then nothing more.
        send(QEvent::MouseButtonPress);
        send(QEvent::Wheel);
        QCOMPARE(seen.size(), 1);
        QTRY_COMPARE(seen.size(), 2);
        QSignalSpy input(&presence, &Presence::input);
        QTest::qWait(120); // two pauses in which nothing happens
        QCOMPARE(seen.size(), 2);
        send(QEvent::KeyPress);
        QCOMPARE(seen.size(), 3);
        QCOMPARE(input.size(), 1);
    }

    void doesNotKeepTheEvent()
    {
        class Window final : public QObject {
        public:
            bool event(QEvent *event) override
            {
                heard += event->type() == QEvent::KeyPress ? 1 : 0;
                return true;
            }
            int heard = 0;
        } window;
        Presence presence(std::chrono::milliseconds(50));
        QEvent key(QEvent::KeyPress);
        QCoreApplication::sendEvent(&window, &key);
        QCOMPARE(window.heard, 1);
    }

    void warnsAMinuteBeforeTheEnd()
    {
        Watched w;
        w.watch.setWatching(true);
        w.pass(minutes(28));
        QCOMPARE(w.warned.size(), 0);
        w.pass(minutes(1));
        QCOMPARE(w.lastWarning(), 60);
        w.pass(seconds(18));
        QCOMPARE(w.lastWarning(), 42);
        QCOMPARE(w.watch.secondsLeft(), 42);
        w.watch.touch(); // the question asks for an answer
        w.pass(seconds(41));
        QCOMPARE(w.lastWarning(), 1);
        QCOMPARE(w.expired.size(), 0);
        w.pass(seconds(1));
        QCOMPARE(w.expired.size(), 1);
        QCOMPARE(w.lastWarning(), 0);
        QVERIFY(!w.watch.isWatching());
        w.pass(hours(1));
        QCOMPARE(w.expired.size(), 1);
    }

    void whoStaysStays()
    {
        Watched w;
        w.watch.setWatching(true);
        w.pass(minutes(29) + seconds(30));
        QCOMPARE(w.lastWarning(), 30);
        w.watch.stay();
        QCOMPARE(w.lastWarning(), 0);
        QCOMPARE(w.watch.secondsLeft(), 0);
        w.pass(minutes(28));
        QCOMPARE(w.lastWarning(), 0);
        w.pass(minutes(1));
        QCOMPARE(w.lastWarning(), 60);
    }

    void inputBeginsAnew()
    {
        Watched w;
        w.watch.setWatching(true);
        for (int i = 0; i < 10; ++i) {
            w.pass(minutes(20));
            w.watch.touch();
        }
        QCOMPARE(w.warned.size() + w.expired.size(), 0);
    }

    void aNightAsleepCounts()
    {
        Watched w;
        w.watch.setWatching(true);
        w.clock->pass(hours(9)); // no timer ran meanwhile
        w.watch.touch();         // the first key in the morning comes too late
        QCOMPARE(w.expired.size(), 1);
        QCOMPARE(w.warned.size(), 0);
        w.watch.setWatching(true);
        w.pass(minutes(29));
        w.clock->pass(hours(2));
        w.watch.stay(); // the dialog was still open when the lid was shut
        w.watch.check();
        QCOMPARE(w.expired.size(), 2);
    }

    void aClockThatIsPutBackDoesNotMatter()
    {
        Watched w;
        w.watch.setWatching(true);
        w.pass(minutes(20));
        w.pass(hours(-5));
        w.pass(minutes(28));
        QCOMPARE(w.warned.size(), 0);
        w.pass(minutes(2));
        QCOMPARE(w.expired.size(), 1);
    }

    void anUploadPutsTheEndOff()
    {
        Watched w;
        w.watch.setWatching(true);
        w.watch.setHeld(true);
        w.pass(hours(1));
        QCOMPARE(w.warned.size() + w.expired.size(), 0);
        w.watch.setHeld(false);
        w.watch.check();
        QCOMPARE(w.expired.size(), 0); // what it was about is just there to be read
        QCOMPARE(w.lastWarning(), 60);
        w.pass(seconds(59));
        QCOMPARE(w.expired.size(), 0);
        w.pass(seconds(1));
        QCOMPARE(w.expired.size(), 1);
        // Not more than that minute, and nothing for whoever worked meanwhile.
        w.watch.setWatching(true);
        w.watch.setHeld(true);
        w.pass(minutes(10));
        w.watch.setHeld(false);
        w.pass(minutes(18));
        QCOMPARE(w.lastWarning(), 0);
        w.pass(minutes(1));
        QCOMPARE(w.lastWarning(), 60);
    }

    void countsOnlyWhileSomebodyIsSignedIn()
    {
        Watched w;
        w.pass(hours(3));
        w.watch.touch();
        QCOMPARE(w.expired.size(), 0);
        w.watch.setWatching(true); // the time before does not count
        w.pass(minutes(29));
        QCOMPARE(w.lastWarning(), 60);
        w.watch.setWatching(false);
        QCOMPARE(w.lastWarning(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_presence.moc"
