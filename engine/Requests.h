// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Brand.h"
#include "core/domain/Entities.h"

#include <QChar>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace cm {

// What the screens ask of the engine and what it answers: plain values.

struct WorkspaceState {
    enum class Phase {
        None, ///< no workspace: first page
        Opening,
        SignedOut, ///< a server workspace without a session: sign-in page
        Ready,     ///< cache open; possibly offline
        Failed,    ///< could not be opened; error says why, the first page offers to try again
    };
    Phase phase = Phase::None;
    bool local = true;
    bool demo = false;        ///< local, with example data that can be thrown away; its messages go nowhere
    int preparedPercent = -1; ///< Opening of a new demo workspace: how much of the example data is there; -1 = that is not what is done
    QUrl server;              ///< of a server workspace
    QString name;             ///< "This computer" or the host
    bool sessionKept = true;  ///< false: no keychain here, so the password is asked at each start, and the program says so
    Error error;
    BrandOverride brand; ///< of the server; empty in a local workspace
};

struct SyncStatus {
    enum class Phase { Idle, Syncing, Offline, Error };
    Phase phase = Phase::Idle;
    qint64 done = 0;       ///< Syncing: changes applied
    qint64 total = 0;      ///< 0 = not known
    qint64 dataAsOfMs = 0; ///< when the cache last agreed with the service
    int queuedEdits = 0;
    Error error;
};

struct OutboxItem {
    QString id;
    QString type;
    QString entityId;
    QString title; ///< for a person: "Template “Welcome”"
    Error error;
};

struct ImportRequest {
    QString name; ///< of the new list
    QString file; ///< or, when empty, the pasted text:
    QString pasted;
    QChar separator = u',';
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"; empty = detect
    bool hasHeader = true;
    int phoneColumn = 0;   ///< of the file's columns
    QStringList labels;    ///< one per column of the file; empty = leave the column out
    QString defaultRegion; ///< ISO code for national numbers; may be empty
};

/// One row that was not taken over.
struct RejectedRow {
    qint64 row = 0; ///< in the file, counted from 1
    QString value;
    QString reason; ///< for a person
    enum class Kind { Invalid, Duplicate, OptedOut } kind = Kind::Invalid;
};

struct ImportReport {
    QString listId;
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 invalid = 0;
    qint64 optedOut = 0;
    QList<RejectedRow> examples; ///< the first 1,000
    QString rejectedFile;        ///< all of them, as a CSV in the data folder (row, value, reason); empty when there are none
};

/// The service decides what a message costs, by the network of each number. Here the country is known, the network is not: costMilli
/// uses the country's price for "network not known" and, where there is none, the cheapest; fromMilli and toMilli are the bounds.
struct CostByCountry {
    QString country; ///< ISO code; empty = not known
    qint64 recipients = 0;
    qint64 parts = 0;
    qint64 costMilli = 0;
    qint64 fromMilli = 0;
    qint64 toMilli = 0;
    bool priced = true; ///< false: the price table has nothing for this country
};

/// What a launch would do. Computed over every recipient.
struct PreflightReport {
    GatewayText gatewayText;          ///< what the parts were counted by; a launch of what was shown says it (Engine::launchCampaign)
    qint64 recipients = 0;            ///< who get a message
    qint64 duplicates = 0;            ///< left out: the same number in several lists
    qint64 empty = 0;                 ///< left out: nothing remains after rendering
    qint64 notEncodable = 0;          ///< left out: not in the GSM alphabet while Unicode is off
    qint64 missingValues = 0;         ///< recipients with an empty value and no fall-back (they do get the message)
    QMap<int, qint64> partsHistogram; ///< parts -> recipients
    qint64 gsm7 = 0;
    qint64 ucs2 = 0;
    qint64 parts = 0;
    qint64 costMilli = 0; ///< an estimate, see CostByCountry: show it as "about", or as fromMilli to toMilli where they differ
    qint64 fromMilli = 0;
    qint64 toMilli = 0;
    qint64 unpriced = 0;            ///< recipients in countries without a price
    qint64 tooLong = 0;             ///< left out: more than 255 parts
    QList<CostByCountry> countries; ///< dearest first
    struct Costly {
        QString number;
        int parts = 0;
        QString character;
        int position = 0;
        QString column; ///< of the list, where the character comes from it; empty: it is in the message itself
        int length = 0; ///< > 0: not the character but the value of `column` costs the parts; it has so many characters
    };
    QList<Costly> costliest; ///< up to 20 recipients with the most parts, and why: a long value or the character that forced Unicode
    /// With the look-alikes of the SMS alphabet in the campaign's own text (see offerLookAlikesOfTemplate()): the parts of all recipients,
    /// and how many get a message. The same as above where there is nothing to replace.
    qint64 lookAlikeParts = 0;
    qint64 lookAlikeRecipients = 0;
    QStringList problems; ///< what makes a launch impossible, for a person; empty = may be launched
};

/// How a launch ended.
struct LaunchReport {
    Campaign campaign;
    qint64 messages = 0; ///< rendered and taken over by the service
    // Who was left out:
    qint64 duplicates = 0;   ///< the same number in several lists
    qint64 unusable = 0;     ///< no full number
    qint64 empty = 0;        ///< nothing remains after rendering
    qint64 notEncodable = 0; ///< not in the GSM alphabet while Unicode is off
    qint64 tooLong = 0;      ///< more than 255 parts
    qint64 optedOut = 0;     ///< left out by the service
};

struct QuickSendRequest {
    QString id; ///< ULID made once per form: sending twice is one campaign
    QString sender;
    QString accountId;
    QStringList recipients; ///< E.164
    QString text;
    bool unicodeAllowed = true;
    GatewayText gatewayText; ///< what the parts were shown by
};

struct GatewayTest {
    bool ok = false;
    QString text;
};

struct PriceImport {
    qint64 networks = 0;
    qint64 prefixes = 0;
    qint64 rejected = 0;
};

struct MessageStory {
    Message message;
    struct Event {
        qint64 atMs = 0;
        QString what;
        QString detail;
    };
    QList<Event> events;
};

} // namespace cm
Q_DECLARE_METATYPE(cm::OutboxItem)
Q_DECLARE_METATYPE(cm::ImportReport)
Q_DECLARE_METATYPE(cm::LaunchReport)
