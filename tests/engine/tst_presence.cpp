// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/Presence.h"

#include <QEvent>
#include <QSignalSpy>
#include <QTest>

using namespace cm;

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
        send(QEvent::MouseButtonPress);
        QTRY_VERIFY([&] {
            send(QEvent::Wheel);
            return seen.size() == 2;
        }());
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
};

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_presence.moc"
