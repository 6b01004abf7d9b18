// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/service/SendingFixture.h"
#include "tests/support/PeerCarrier.h"

#include <algorithm>

namespace cm::service {

/// A store with a gateway that sends to the peer carrier.
struct GatewayBench {
    cm::test::PeerCarrier carrier;
    SendingFixture f;
    QString gateway;
    QString account;

    explicit GatewayBench(const QJsonObject &carrierConfig = {}, const QJsonObject &gatewaySettings = {},
                          InDoubtPolicy policy = InDoubtPolicy::Hold)
    {
        carrier.start(carrierConfig);
        f.openDatabase();
        gateway = f.addGateway(GatewayType::Smpp, settings(gatewaySettings));
        account = f.addAccount(gateway, policy);
    }
    QJsonObject settings(const QJsonObject &more) const
    {
        auto all = carrier.gatewaySettings();
        for (auto it = more.begin(); it != more.end(); ++it)
            all[it.key()] = it.value();
        return all;
    }
    QString campaign(int messages, const QString &text = QStringLiteral("Hello {n}"), int firstNumber = 0)
    {
        return f.addCampaign({.accountId = account, .messages = messages, .text = text, .firstNumber = firstNumber});
    }
    qint64 settled() const { return f.number(QStringLiteral("SELECT count(*) FROM message WHERE state IN (8, 9, 10, 11, 12, 13)")); }
    /// How often the carrier took each destination, without what it refused.
    QMap<QString, int> taken() const
    {
        QMap<QString, int> out;
        for (const auto &line : carrier.journal()) {
            if (line.value(QStringLiteral("status")).toInt() == 0)
                ++out[line.value(QStringLiteral("destination")).toString()];
        }
        return out;
    }
    bool eachOnce(int messages) const
    {
        const auto all = taken();
        return all.size() == messages && std::all_of(all.begin(), all.end(), [](int n) { return n == 1; });
    }
};

} // namespace cm::service
