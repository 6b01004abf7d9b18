// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Entities.h"
#include "core/text/CompiledTemplate.h"
#include "service/demo/DemoPlan.h"
#include "service/demo/DemoRandom.h"

#include <map>
#include <tuple>
#include <vector>

namespace cm::service {

class Database;
class WriteContext;

/// One recipient of an example list, with where the number belongs.
struct DemoRecipient {
    QString number;
    QStringList fields;
    QString mccmnc;
    qint64 priceMilli = 0; ///< of one part
};

/// Writes the messages of one example campaign with their attempts, parts, counters and traffic totals, in bulk: what MessageLedger keeps
/// together while messages move is worked out here for messages that have arrived.
class DemoMessages {
public:
    struct Work {
        QString campaignId;
        QString accountId;
        QString gatewayId;
        QString process;
        QString sender;
        DemoPlan::End end = DemoPlan::End::Completed;
        qint64 createdAtMs = 0;
        qint64 nowMs = 0;
        std::vector<qint64> sentAtMs; ///< sorted; one for each message. Those after nowMs wait
        const CompiledTemplate *text = nullptr;
        const std::vector<DemoRecipient> *recipients = nullptr; ///< at least as many
    };
    /// What has become of them, for the campaign's own row.
    struct Sum {
        CampaignCounts counts;
        qint64 parts = 0;
        qint64 costMilli = 0;
        qint64 lastSentAtMs = 0;
    };

    DemoMessages(Work work, DemoRandom &random);

    qint64 count() const { return qint64(m_work.sentAtMs.size()); }
    /// Writes up to `most` more; false when all are written.
    bool write(WriteContext &tx, int most);
    /// After the last one.
    void writeTotals(WriteContext &tx) const;
    const Sum &sum() const { return m_sum; }

private:
    struct Fate {
        MessageState state;
        const char *errorCode;
        qint64 doneAtMs;
    };
    struct Figures {
        qint64 transmitted = 0, delivered = 0, undelivered = 0;
    };
    using Key = std::tuple<qint64, QString, qint64>; ///< quarter-hour, MCCMNC, price

    Fate fateOf(qint64 sentAtMs);
    void count(MessageState state, qint64 sentAtMs, const QString &mccmnc, qint64 price);

    Work m_work;
    DemoRandom &m_random;
    size_t m_next = 0;
    Sum m_sum;
    qint64 m_cancelledAtMs = 0;
    std::map<Key, Figures> m_totals;
};

} // namespace cm::service
