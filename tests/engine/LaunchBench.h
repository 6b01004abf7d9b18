// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/Desk.h"
#include "tests/engine/FakeService.h"

namespace cm::test {

inline const QString kCampaign = QStringLiteral(u"01CAMPA1GN00000000000000AA");
inline const QString kListA = QStringLiteral(u"01L1ST000000000000000000AA");
inline const QString kListB = QStringLiteral(u"01L1ST000000000000000000BB");

/// One desktop and one service for tests of a launch, and who has to get which text.
class LaunchBench {
protected:
    void open()
    {
        startAnew();
        m_service->nowMs = m_clock.now;
        m_expected.clear();
    }
    void close()
    {
        m_desk.reset();
        m_service.reset();
        m_dir.reset();
    }

    /// Another service and another folder; the desktop's clock stays as it is.
    void startAnew()
    {
        close();
        m_dir = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeService>();
        QVERIFY(m_service->server.listen());
        m_desk = makeDesk();
    }

    std::unique_ptr<Desk> makeDesk() { return std::make_unique<Desk>(m_dir->path(), m_service->server.url(), m_clock); }

    /// Two lists of which the second repeats some of the first; every tenth name is empty; texts GSM and UCS-2.
    void fill(int recipients, int duplicates = 0)
    {
        QList<ListEntry> a;
        QList<ListEntry> b;
        for (int i = 0; i < recipients; ++i) {
            ListEntry e{
                i,
                number(i),
                {i % 10 == 0 ? QString() : QStringLiteral(u"Anna %1").arg(i), i % 3 == 0 ? QStringLiteral(u"🎉") : QStringLiteral(u"x")}};
            m_expected.insert(e.number, QStringLiteral(u"Hi %1 %2, „“\n\"it\\s\" time")
                                            .arg(i % 10 == 0 ? QStringLiteral(u"there") : e.fields.at(0), e.fields.at(1)));
            (i < recipients / 2 ? a : b).append(e);
        }
        for (qsizetype i = 0; i < b.size(); ++i)
            b[i].ordinal = i;
        for (int i = 0; i < duplicates; ++i)
            b.append({b.size(), number(i), {QStringLiteral(u"Twice"), QStringLiteral(u"y")}});
        putList(m_desk->cache, kListA, {QStringLiteral(u"Name"), QStringLiteral(u"Mark")}, a);
        putList(m_desk->cache, kListB, {QStringLiteral(u"name"), QStringLiteral(u"Mark")}, b);
        Campaign c;
        c.id = kCampaign;
        c.name = QStringLiteral(u"Spring");
        c.sender = QStringLiteral(u"Shop");
        c.accountId = campaignAccount().id;
        c.listIds = {kListA, kListB};
        c.text = QStringLiteral(u"Hi {Name|there} {Mark}, „“\n\"it\\s\" time");
        c.createdAtMs = m_clock.now;
        m_service->campaign = c;
        putIntoCache(m_desk->cache, {{QStringLiteral(u"account"), campaignAccount().toJson()}, {QStringLiteral(u"campaign"), c.toJson()}});
    }

    void checkSentOnce()
    {
        QCOMPARE(m_service->launches, 1);
        QCOMPARE(m_service->sent.size(), m_expected.size());
        for (auto it = m_service->sent.begin(); it != m_service->sent.end(); ++it) {
            QCOMPARE(it->times, 1);
            QCOMPARE(it->text, m_expected.value(it.key()));
        }
        QVERIFY(m_desk->cache.uploads()->isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ManualClock m_clock;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<Desk> m_desk;
    QHash<QString, QString> m_expected;
};

} // namespace cm::test
