// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Continue.h"
#include "core/base/Result.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace cm;

class TestContinue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheContextsThread()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QObject context;
        int got = 0;
        QThread *where = nullptr;
        continueWith(promise.future(), &context, [&](const Result<int> &r) {
            got = *r;
            where = QThread::currentThread();
        });
        std::unique_ptr<QThread> thread(QThread::create([&] {
            promise.addResult(7);
            promise.finish();
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(got, 0);
        QTRY_COMPARE(got, 7);
        QCOMPARE(where, QThread::currentThread());
        QTRY_VERIFY(context.children().isEmpty());
    }

    void isSilentWhenTheContextIsGone()
    {
        QPromise<int> promise;
        promise.start();
        bool called = false;
        {
            QObject context;
            continueWith(promise.future(), &context, [&](int) { called = true; });
        }
        promise.addResult(1);
        promise.finish();
        QObject other;
        bool later = false;
        continueWith(promise.future(), &other, [&](int) { later = true; });
        QTRY_VERIFY(later);
        QVERIFY(!called);
    }

    void isSilentWithoutAResult()
    {
        bool called = false;
        QObject context;
        {
            QPromise<int> promise;
            promise.start();
            continueWith(promise.future(), &context, [&](int) { called = true; });
        }
        QTRY_VERIFY(context.children().isEmpty());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestContinue)
#include "tst_continue.moc"
