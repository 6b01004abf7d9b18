// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/GatewayText.h"
#include "service/dispatch/Dispatcher.h"
#include "service/gateways/CarrierLink.h"
#include "service/receipts/ReceiptMatcher.h"

#include <QJsonObject>
#include <QSqlDatabase>

#include <map>
#include <vector>

namespace cm::service {

class MessageLedger;
class WriteContext;

/// What the dispatcher reads and writes. Each member is one job; those with a WriteContext run on the writer thread.
class DispatchStore {
public:
    struct GatewayRow {
        QString id;
        GatewayType type = GatewayType::Practice;
        QJsonObject settings;
        QByteArray sealedPassword; ///< only to notice a change
        bool operator==(const GatewayRow &) const = default;
    };
    /// An active campaign that has something to send through a gateway.
    struct CampaignRow {
        QString id;
        QString gatewayId;
        CampaignKind kind = CampaignKind::Campaign;
        qint64 waiting = 0;
    };
    struct Snapshot {
        QString process;
        std::vector<GatewayRow> gateways;
        std::vector<CampaignRow> campaigns;
        QStringList canceledWithRest;
    };
    /// What a gateway's settings mean for the books.
    struct Rules {
        QString gatewayId;
        QString process;
        IdFormat idFormat = IdFormat::Raw;
        DlrParts dlrParts = DlrParts::All;
        GatewayText text;
        Dispatcher::Options options;
    };
    struct Share {
        QString campaignId;
        int most = 0; ///< in the first round; what is left of the room is shared out in a second one
    };
    struct Claim {
        struct Campaign {
            int taken = 0;
            bool exhausted = false; ///< nothing more is due
            qint64 nextDueMs = 0;   ///< when it is not due yet; 0 = nothing waits
        };
        std::vector<OutgoingMessage> messages;
        std::map<QString, Campaign> campaigns;
    };

    /// Gateways are those of traffic accounts, and those by which receipts are still due.
    static Snapshot snapshot(QSqlDatabase &db, const Dispatcher::Options &options, qint64 nowMs);
    static DlrParts dlrPartsOf(const QJsonObject &gatewaySettings);

    /// Takes up to `room` due messages, writes their attempts and moves them to Submitting. Where the gateway takes texts in another way
    /// than when they were counted, they get the parts, and the price, that go over the wire. A campaign that nobody has agreed to since
    /// (its gateway_text is not the gateway's of now) is paused at the first message that would take more parts than were shown,
    /// or that could not be sent at all.
    static Claim claim(WriteContext &tx, const Rules &rules, const std::vector<Share> &shares, int room);
    /// Writes what became of submitted messages. Answers the change of the number of receipts that wait in the inbox (0 or less).
    static int record(WriteContext &tx, const Rules &rules, const std::vector<SubmitOutcome> &outcomes, bool receiptsWait);
    /// Messages that another process was submitting become in doubt, or wait for another try where the account says so. Gateways that
    /// remember by themselves are left in doubt for recover().
    static void settleCrash(WriteContext &tx, const Dispatcher::Options &options);
    /// The same for what a gateway's ended link has left without an answer. Before another one is opened.
    static void settleLeftOver(WriteContext &tx, const Dispatcher::Options &options, const QString &gatewayId);
    /// In doubt for too long becomes Unconfirmed.
    static void giveUpWaiting(WriteContext &tx);
    static QStringList gatewaysNotIdle(QSqlDatabase &db);
    static void setGatewayState(WriteContext &tx, const QString &gatewayId, const QString &state, const QString &text);

    /// For CarrierLink::recover().
    static std::vector<OutgoingMessage> inDoubtOf(QSqlDatabase &db, const QString &gatewayId);
    static QStringList awaitingOf(QSqlDatabase &db, const QString &gatewayId);

private:
    static void doubt(WriteContext &tx, MessageLedger &ledger, const Dispatcher::Options &options, qint64 messageId, bool remembers);
};

} // namespace cm::service
