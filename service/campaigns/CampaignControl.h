// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/campaigns/CampaignStore.h"

#include <QJsonObject>

#include <optional>

namespace cm::service {

class MessageLedger;
class NumberingPlan;

/// Launch, schedule, pause, resume, cancel, and the quick send that is all of it at once. The dispatcher is to be woken after the commit.
class CampaignControl {
public:
    /// Beyond this a scheduled campaign is paused and asks instead of being sent late.
    static constexpr qint64 kMaxLatenessMs = 60 * 60 * 1000;

    /// Active, or scheduled when the time lies ahead. After a first launch: the campaign as it is. Errors: "campaign.too_late",
    /// "campaign.wrong_clock", "campaign.not_sealed", "campaign.superseded", and those of AccountStore::forSending.
    static Result<Campaign> launch(WriteContext &tx, const Principal &who, const QString &id, qint64 generation, qint64 notAfterMs);
    static Result<Campaign> pause(WriteContext &tx, const Principal &who, const QString &id);
    static Result<Campaign> resume(WriteContext &tx, const Principal &who, const QString &id);
    static Result<Campaign> cancel(WriteContext &tx, const Principal &who, const QString &id);

    /// The campaign, with "suppressed": numbers that were left out.
    static Result<QJsonObject> quickSend(WriteContext &tx, const Principal &who, const QJsonObject &fields, const NumberingPlan &plan);

    /// Scheduled campaigns whose time has come.
    static QStringList dueIds(const QSqlDatabase &db, qint64 nowMs);
    /// Starts one of them, or pauses it with the reason why it was not. Each in a transaction of its own: one that fails keeps none of the
    /// others.
    static void fire(WriteContext &tx, const QString &id);
    /// After fire() has failed: paused, so that a person decides.
    static void couldNotFire(WriteContext &tx, const QString &id, const QString &why);

    /// After a backup was put back: pauses what would go out by itself, since the lost commits may have sent it already.
    static void pauseAll(WriteContext &tx);

    /// Instead of sending: it waits for a person, who is told why. offered: how its gateway takes texts now, where that is the reason and
    /// resuming is to agree to it.
    static void stop(WriteContext &tx, const CampaignStore::Row &row, const QString &why, const std::optional<GatewayText> &offered = {});

private:
    static void start(WriteContext &tx, const CampaignStore::Row &row);
    /// A person has said that it is to go out: also as its gateway took texts when it was stopped for that. Whatever the gateway has been
    /// set to since, or while it was paused for another reason, nobody has been shown: claims look at it again.
    static void agree(WriteContext &tx, const CampaignStore::Row &row);
    static void dropOptedOut(WriteContext &tx, MessageLedger &ledger, const QString &campaignId);
};

} // namespace cm::service
