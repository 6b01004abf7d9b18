// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Enums.h"
#include "core/text/GatewayText.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace cm {

// The things that desktop and service exchange. Plain values. Each has toJson()/fromJson(): the wire form, which is also what the
// desktop's cache stores. Rules:
//  - times end in AtMs: milliseconds since 1970-01-01 UTC, 0 = none;
//  - money ends in Milli: thousandths of a EUR cent (1 cent = 1000), integers;
//  - phone numbers are E.164 with the plus ("+491796548754"), or masked by the service ("+4***********") for who may not see them;
//  - rev is the revision of the sync feed that last changed the entity, 0 before the service has seen it;
//  - ids are ULIDs, made by whoever creates the entity; ids of messages are 64-bit integers made by the service.

/// A distribution list. Its entries do not change once it is complete: a list is made by one import and deleted as a whole.
struct DistributionList {
    QString id;
    QString name;
    /// InProgress while it is imported or a campaign on it is delivered, Faulted when the import or the last campaign on it failed: what
    /// people are shown. Whether it can be sent to is isComplete().
    ListStatus status = ListStatus::InProgress;
    bool complete = false; ///< its import has finished: the entries are all there and do not change any more
    QString fault;         ///< why it is Faulted
    QStringList columns;   ///< placeholder names in order, without the phone number
    qint64 entries = 0;
    qint64 campaigns = 0; ///< successful campaigns only
    qint64 createdAtMs = 0;
    QString createdBy;          ///< name of the user
    qint64 rejectedInvalid = 0; ///< of the import report
    qint64 rejectedDuplicate = 0;
    qint64 rejectedOptedOut = 0;
    qint64 rev = 0;

    bool isComplete() const { return complete || status == ListStatus::Ready; }

    QJsonObject toJson() const;
    static DistributionList fromJson(const QJsonObject &o);
};

/// One recipient of a list. ordinal counts from 0 in the order of the import.
struct ListEntry {
    qint64 ordinal = 0;
    QString number;     ///< E.164
    QStringList fields; ///< one per DistributionList::columns

    QJsonObject toJson() const;
    static ListEntry fromJson(const QJsonObject &o);
};

struct MessageTemplate {
    QString id;
    QString name;
    QString text;
    qint64 updatedAtMs = 0;
    qint64 rev = 0;

    QJsonObject toJson() const;
    static MessageTemplate fromJson(const QJsonObject &o);
};

/// What the counters of a campaign say; they always add up to total.
struct CampaignCounts {
    qint64 total = 0;
    qint64 waiting = 0;   ///< queued, held, claimed, waiting for another try
    qint64 submitted = 0; ///< submitting, accepted, in doubt, unconfirmed
    qint64 delivered = 0;
    qint64 undelivered = 0;
    qint64 cancelled = 0;
    qint64 inDoubt = 0; ///< of submitted: those in doubt or unconfirmed
    qint64 sent() const { return submitted + delivered + undelivered; }
};

/// A campaign, from draft to its end. Quick sends are campaigns of kind QuickSend without lists.
struct Campaign {
    QString id;
    CampaignKind kind = CampaignKind::Campaign;
    QString name;
    QString sender;
    QString accountId; ///< traffic account, of type Campaign
    QStringList listIds;
    QString text;               ///< with placeholders
    QJsonObject mapping;        ///< placeholder name -> column name; a placeholder that is not here maps to the column of its own name
    bool unicodeAllowed = true; ///< off: characters outside the GSM alphabet are an error instead of UCS-2
    /// How its gateway took texts when it was frozen or sent: its messages are counted and priced by that. Of a draft it says nothing.
    GatewayText gatewayText;
    qint64 scheduledAtMs = 0;
    CampaignStatus status = CampaignStatus::Inactive;
    QString fault;
    CampaignCounts counts;
    qint64 parts = 0;     ///< SMS parts of all its messages
    qint64 costMilli = 0; ///< of what was sent so far
    qint64 createdAtMs = 0;
    qint64 launchedAtMs = 0;
    qint64 finishedAtMs = 0;
    QString createdBy;
    qint64 generation = 0; ///< how often it was prepared: an upload, a seal and a launch are of one of these
    qint64 rev = 0;

    QJsonObject toJson() const;
    static Campaign fromJson(const QJsonObject &o);
};

struct TrafficAccount {
    QString id;
    QString name;
    QString displayName;
    AccountType type = AccountType::Campaign;
    bool active = true;
    QString gatewayId; ///< empty but for type Campaign
    InDoubtPolicy inDoubtPolicy = InDoubtPolicy::Hold;
    qint64 rev = 0;

    QJsonObject toJson() const;
    static TrafficAccount fromJson(const QJsonObject &o);
};

/// How campaigns leave. settings by type; secrets ("password") can be written, never read: hasPassword says whether one is stored.
/// smpp: host, port, tls, systemId, systemType, bindType ("transceiver"), window, partsPerSecond (0 = no limit), enquireLinkMs,
/// responseTimeoutMs, dlrParts ("all"|"first"|"last"|"any"), idFormat ("raw"|"hex_dec"), concatenation ("udh8"|"udh16"|"sar"|"payload"),
/// sourceTon, sourceNpi (-1 = by the sender ID), destTon, destNpi, gsmEncoding ("gsm0338"|"latin1"), nationalLanguages (["tr", …] or
/// ["all"]). Who does not administer gateways gets of the settings what GatewayText has, and neither stateText nor hasPassword.
/// practice: latencyMs, receiptMs, undeliveredPercent, partsPerSecond.
struct Gateway {
    QString id;
    QString name;
    GatewayType type = GatewayType::Practice;
    QJsonObject settings;
    bool hasPassword = false;
    QString state;     ///< "idle" | "connecting" | "bound" | "error"; set by the service
    QString stateText; ///< why, for a person
    qint64 rev = 0;

    GatewayText text() const { return GatewayText::fromSettings(settings); }

    QJsonObject toJson() const;
    static Gateway fromJson(const QJsonObject &o);
};

/// One destination network and its price: an entry of the numbering-plan and price table.
struct Network {
    QString mccmnc;  ///< "26201"; "26200" style codes with MNC "00" stand for "country known, network not"
    QString country; ///< ISO 3166-1 alpha-2, "DE"
    QString name;
    qint64 priceMilli = 0; ///< per SMS part
    qint64 rev = 0;

    QJsonObject toJson() const;
    static Network fromJson(const QJsonObject &o);
};

/// One message as the desktop sees it.
struct Message {
    qint64 id = 0;
    QString campaignId;
    QString accountId;
    QString recipient;
    QString sender;
    QString text;
    Encoding encoding = Encoding::Gsm7;
    int parts = 1;
    QString mccmnc;
    qint64 priceMilli = 0; ///< of the whole message; 0 when the carrier refused it
    MessageState state = MessageState::Queued;
    QString errorCode; ///< as the carrier gave it
    qint64 createdAtMs = 0;
    qint64 sentAtMs = 0; ///< when it left the queue for the first time
    qint64 doneAtMs = 0; ///< the carrier's done date, or ours where it gave none
    qint64 rev = 0;

    QJsonObject toJson() const;
    static Message fromJson(const QJsonObject &o);
};

/// Messages that left the queue in one quarter of an hour. The key is all but the counts.
struct TrafficTotal {
    qint64 bucketMs = 0; ///< start of the quarter-hour of Message::sentAtMs
    QString accountId;
    QString campaignId;
    QString mccmnc;
    qint64 priceMilli = 0;  ///< of one message
    qint64 transmitted = 0; ///< submitted, neither delivered nor undelivered so far
    qint64 delivered = 0;
    qint64 undelivered = 0;
    qint64 rev = 0;
    qint64 sent() const { return transmitted + delivered + undelivered; }

    QJsonObject toJson() const;
    static TrafficTotal fromJson(const QJsonObject &o);
};

struct User {
    QString id;
    QString email;
    QString name;
    Role role = Role::CampaignManager;
    Permissions permissions = 0;
    UserStatus status = UserStatus::Pending;
    QStringList accountIds;
    QString language; ///< "en", "de"; empty = the system's
    bool unicodeDetection = true;
    bool defaultSenderOn = false;
    QString defaultSender;
    qint64 rev = 0;

    QJsonObject toJson() const;
    static User fromJson(const QJsonObject &o);
};

} // namespace cm
