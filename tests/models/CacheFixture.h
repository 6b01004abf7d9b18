// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/base/Ulid.h"
#include "core/domain/Entities.h"
#include "core/wire/Api.h"
#include "models/cache/CacheStore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cm::test {

/// A cache in a folder of its own, and pages of the sync to fill it with.
struct CacheFixture {
    CacheFixture() { reopen(); }

    void reopen()
    {
        store = std::make_unique<CacheStore>(file());
        const auto opened = store->open();
        if (!opened)
            qFatal("cache does not open: %s", qPrintable(opened.error().detail));
    }
    QString file() const { return dir.filePath(QStringLiteral("cache/cache.sqlite")); }

    static QJsonObject put(const QString &scope, const QString &type, const QString &id, qint64 rev, const QJsonObject &data)
    {
        return {{QStringLiteral("scope"), scope},
                {QStringLiteral("type"), type},
                {QStringLiteral("id"), id},
                {QStringLiteral("rev"), rev},
                {QStringLiteral("op"), QStringLiteral("put")},
                {QStringLiteral("data"), data}};
    }
    static QJsonObject del(const QString &scope, const QString &type, const QString &id, qint64 rev)
    {
        return {{QStringLiteral("scope"), scope},
                {QStringLiteral("type"), type},
                {QStringLiteral("id"), id},
                {QStringLiteral("rev"), rev},
                {QStringLiteral("op"), QStringLiteral("delete")}};
    }
    static QJsonObject page(const QJsonArray &changes, bool hasMore = false, const QStringList &revoked = {},
                            const QString &cursor = QStringLiteral("c1"))
    {
        return {{QStringLiteral("cursor"), cursor},
                {QStringLiteral("has_more"), hasMore},
                {QStringLiteral("changes"), changes},
                {QStringLiteral("scopes"),
                 QJsonObject{{QStringLiteral("added"), QJsonArray()}, {QStringLiteral("revoked"), toJsonArray(revoked)}}}};
    }
    /// Applies; a failure ends the test program.
    SyncApplied apply(const QJsonObject &p, qint64 atMs = 1)
    {
        const auto applied = store->applySyncPage(p, atMs);
        if (!applied)
            qFatal("page refused: %s %s", qPrintable(applied.error().key), qPrintable(applied.error().detail));
        return *applied;
    }

    static QJsonObject putTemplate(const QString &id, const QString &name, qint64 rev, const QString &text = QStringLiteral("Hello"))
    {
        return put(QStringLiteral("templates"), QStringLiteral("template"), id, rev,
                   MessageTemplate{id, name, text, 1000 + rev, rev}.toJson());
    }
    static QJsonObject putList(const QString &id, const QString &name, qint64 rev, const QStringList &columns = {}, qint64 entries = 0)
    {
        DistributionList list;
        list.id = id;
        list.name = name;
        list.status = ListStatus::Ready;
        list.columns = columns;
        list.entries = entries;
        list.createdAtMs = 1'700'000'000'000 + rev;
        list.rev = rev;
        return put(QStringLiteral("lists"), QStringLiteral("list"), id, rev, list.toJson());
    }
    static QJsonObject putNetwork(const QString &mccmnc, const QString &country, const QString &name, qint64 rev)
    {
        return put(QStringLiteral("org"), QStringLiteral("network"), mccmnc, rev, Network{mccmnc, country, name, 7500, rev}.toJson());
    }
    static QJsonObject putAccount(const QString &id, const QString &name, qint64 rev)
    {
        TrafficAccount account;
        account.id = id;
        account.name = name;
        account.rev = rev;
        return put(QStringLiteral("accounts"), QStringLiteral("account"), id, rev, account.toJson());
    }
    static QJsonObject putCampaign(const QString &id, const QString &name, const QString &accountId, qint64 rev,
                                   CampaignStatus status = CampaignStatus::Inactive)
    {
        Campaign campaign;
        campaign.id = id;
        campaign.name = name;
        campaign.accountId = accountId;
        campaign.status = status;
        campaign.createdAtMs = 1'700'000'000'000 + rev;
        campaign.rev = rev;
        const QString scope = accountId.isEmpty() ? QStringLiteral("drafts:U") : QStringLiteral("account:%1:campaigns").arg(accountId);
        return put(scope, QStringLiteral("campaign"), id, rev, campaign.toJson());
    }
    static QJsonObject putMessage(const Message &m)
    {
        QJsonObject data = m.toJson();
        data.remove(QStringLiteral("text"));
        return put(QStringLiteral("account:%1:messages").arg(m.accountId), QStringLiteral("message"), QString::number(m.id), m.rev, data);
    }
    static QJsonObject putTotal(const TrafficTotal &t)
    {
        const QString id =
            QStringList{QString::number(t.bucketMs), t.accountId, t.campaignId, t.mccmnc, QString::number(t.priceMilli)}.join(u'|');
        return put(QStringLiteral("account:%1:traffic").arg(t.accountId), QStringLiteral("total"), id, t.rev, t.toJson());
    }

    QTemporaryDir dir;
    std::unique_ptr<CacheStore> store;
};

} // namespace cm::test
