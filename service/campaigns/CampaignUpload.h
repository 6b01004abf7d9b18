// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Segmenter.h"
#include "service/campaigns/CampaignStore.h"
#include "service/dispatch/MessageLedger.h"

#include <QJsonArray>

namespace cm::service {

class NumberingPlan;

/// From draft to sealed: the draft is frozen, its rendered messages come in batches, the seal says that all of them have come. Each
/// freezing is a generation; batches, seal and launch name theirs, and those of an older one are refused: its text is not what is wanted
/// now. Needs Campaigns and membership of the account.
class CampaignUpload {
public:
    /// A batch, read and checked before the writing transaction begins.
    struct Batch {
        QList<MessageLedger::NewMessage> messages; ///< sender, mccmnc and price filled in later
        QByteArray hash;                           ///< SHA-256 of the body
        SegmentOptions countedBy;
    };
    /// Errors: InvalidInput "batch.bad_message", "batch.disagrees" with the row's number in `index`.
    static Result<Batch> parse(const QJsonObject &body, const QByteArray &rawBody, const NumberingPlan &plan, SegmentOptions countedBy,
                               int *index);
    /// What the messages of a campaign are counted by; the default where there is none.
    static SegmentOptions countedBy(const QSqlDatabase &db, const QString &id);

    /// gatewayText: what the parts were shown by, see AccountStore::gatewayText(); it is frozen with the rest.
    static Result<Campaign> prepare(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch,
                                    const QJsonValue &gatewayText = QJsonValue::Undefined);
    /// {confirmed: [n …], messages}
    static Result<QJsonObject> batches(const QSqlDatabase &db, const Principal &who, const QString &id);
    /// {stored, duplicates, suppressed: [number …]}
    static Result<QJsonObject> addBatch(WriteContext &tx, const Principal &who, const QString &id, qint64 generation, int n, Batch batch);
    /// generation 0: whichever it is.
    static Result<Campaign> unprepare(WriteContext &tx, const Principal &who, const QString &id, qint64 generation);
    static Result<Campaign> seal(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields);

    /// Of an upload of a draft that was prepared anew since: Conflict "campaign.superseded".
    static tl::unexpected<Error> superseded();
    /// Sender, account, text: what must be right before anything is sent. Conflict or InvalidInput "campaign.…", "sender.…".
    static Result<QString> checkSender(const QString &sender);
};

} // namespace cm::service
