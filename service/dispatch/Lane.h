// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/dispatch/DispatchStore.h"
#include "service/gateways/CarrierLink.h"

#include <atomic>
#include <functional>
#include <memory>
#include <set>
#include <unordered_map>

namespace cm::service {

class Database;
class WorkLoop;

/// Everything that goes through one gateway: claims messages for its link, writes outcomes and receipts. Lives on the dispatcher's loop:
/// every member is called there. Held by shared_ptr, since answers of the database and of the link come as posted tasks.
class Lane : public std::enable_shared_from_this<Lane> {
public:
    using MakeLink = std::function<std::unique_ptr<CarrierLink>(CarrierEvents)>;

    Lane(Database &database, std::shared_ptr<WorkLoop> loop, DispatchStore::GatewayRow gateway, DispatchStore::Rules rules);
    ~Lane();

    const DispatchStore::GatewayRow &gateway() const { return m_gateway; }
    void start(const MakeLink &makeLink);
    /// The campaigns that may send through this gateway now. What is taken of others and not begun is called back.
    void setCampaigns(const std::vector<DispatchStore::CampaignRow> &campaigns);
    /// Sends what may be sent.
    void pump();
    /// Applies receipts that wait in the inbox, should any have been left.
    void sweepInbox();
    /// No new messages; ended() is called when everything that was on the wire is recorded, or after the deadline.
    void retire(int deadlineMs, std::function<void()> ended);
    bool isRetiring() const { return m_retiring; }

private:
    struct Campaign {
        bool quick = false;
        qint64 waiting = 0;
        qint64 notBeforeMs = 0; ///< nothing is due before, as long as `waiting` stays the same
    };
    CarrierEvents events();
    std::vector<DispatchStore::Share> shares(int room);
    void claim(int room);
    void claimed(int room, bool ok, DispatchStore::Claim &claim);
    void record();
    void storeReceipts(std::vector<CarrierReceipt> receipts, std::function<void(bool)> stored);
    void checkEnd();
    void post(std::function<void(Lane &)> task);
    void postAfter(int delayMs, std::function<void(Lane &)> task);

    Database &m_database;
    std::shared_ptr<WorkLoop> m_loop;
    DispatchStore::GatewayRow m_gateway;
    DispatchStore::Rules m_rules;
    std::unique_ptr<CarrierLink> m_link;

    std::map<QString, Campaign> m_campaigns;
    QString m_last; ///< the campaign that had its turn last
    struct Open {
        qint64 attemptId = 0;
        QString campaignId;
    };
    std::set<QString> m_allowed;             ///< campaigns that are active, whether or not anything waits
    std::unordered_map<qint64, Open> m_open; ///< by message: submitted and not yet recorded
    int m_claiming = 0;                      ///< messages that running claims may bring
    int m_claims = 0;
    std::vector<SubmitOutcome> m_outcomes;
    bool m_recording = false;
    bool m_resting = false; ///< after a failed write
    /// Receipts that may be waiting in the inbox; changed by jobs on the writer thread. Too high does no harm.
    std::shared_ptr<std::atomic<qint64>> m_inbox = std::make_shared<std::atomic<qint64>>(0);
    bool m_retiring = false;
    bool m_linkStopped = false;
    std::function<void()> m_ended;
};

} // namespace cm::service
