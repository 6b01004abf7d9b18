// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/CampaignUpload.h"

#include "core/base/Json.h"
#include "core/text/Segmenter.h"
#include "core/text/SenderId.h"
#include "core/wire/Api.h"
#include "service/campaigns/ListStore.h"
#include "service/dispatch/NumberingPlan.h"
#include "service/storage/AccountStore.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

tl::unexpected<Error> wrongStatus()
{
    return fail(ErrorCode::Conflict, u"campaign.wrong_status"_s,
                tr("The campaign is not in a state in which this is possible. Look at it again."));
}

/// The campaign, frozen and open for batches.
Result<CampaignStore::Row> uploading(const QSqlDatabase &db, const Principal &who, const QString &id, qint64 generation)
{
    auto row = CampaignStore::forChange(db, who, id, only(Permission::Campaigns));
    if (row && (row->campaign.status != CampaignStatus::Processing || row->campaign.kind != CampaignKind::Campaign))
        return wrongStatus();
    if (row && row->campaign.generation != generation)
        return CampaignUpload::superseded();
    return row;
}

QByteArray sealHash(const QSqlDatabase &db, const QString &id)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Statement s(db, u"SELECT hash FROM campaign_batch WHERE campaign_id = ? ORDER BY n"_s);
    s.run(id);
    while (s.next())
        hash.addData(s.bytes(0));
    return hash.result().toHex();
}

} // namespace

tl::unexpected<Error> CampaignUpload::superseded()
{
    return fail(ErrorCode::Conflict, u"campaign.superseded"_s,
                tr("The campaign was made a draft again and changed elsewhere meanwhile. Nothing of this upload is sent. Look at the "
                   "campaign again, then launch it."));
}

Result<QString> CampaignUpload::checkSender(const QString &sender)
{
    const auto parsed = parseSenderId(sender);
    if (!parsed)
        return fail(parsed.error());
    return sender.trimmed();
}

Result<CampaignUpload::Batch> CampaignUpload::parse(const QJsonObject &body, const QByteArray &rawBody, const NumberingPlan &plan,
                                                    SegmentOptions countedBy, int *index)
{
    Batch batch;
    batch.countedBy = countedBy;
    batch.hash = QCryptographicHash::hash(rawBody, QCryptographicHash::Sha256);
    const QJsonArray array = body.value(u"messages").toArray();
    if (array.isEmpty() || array.size() > wire::kMaxCampaignBatch)
        return invalidField(u"messages"_s, tr("A batch has 1 to %1 messages.").arg(wire::kMaxCampaignBatch));
    batch.messages.reserve(array.size());
    for (const QJsonValue &value : array) {
        *index = int(batch.messages.size());
        const QJsonObject o = value.toObject();
        MessageLedger::NewMessage m;
        m.recipient = jsonString(o, u"recipient");
        m.text = jsonString(o, u"text");
        m.parts = int(jsonInt(o, u"parts"));
        const auto encoding = fromWire<Encoding>(jsonString(o, u"encoding"));
        if (!isE164(m.recipient) || m.text.isEmpty() || !encoding)
            return fail(ErrorCode::InvalidInput, u"batch.bad_message"_s,
                        tr("Message %1 of the batch is not right: it needs a recipient in international form, a text and an encoding.")
                            .arg(*index));
        m.encoding = *encoding;
        const SegmentCount count = countSegments(m.text, countedBy);
        if (count.encoding != m.encoding || count.parts != m.parts || m.parts > kMaxSmsParts)
            return fail(ErrorCode::InvalidInput, u"batch.disagrees"_s,
                        tr("The service counts message %1 of the batch in another way: %2 parts. Update the program, then try again.")
                            .arg(*index)
                            .arg(count.parts));
        const Destination to = plan.lookup(m.recipient);
        m.mccmnc = to.mccmnc;
        m.priceMilli = to.priceMilli * m.parts;
        batch.messages << std::move(m);
    }
    *index = -1;
    return batch;
}

SegmentOptions CampaignUpload::countedBy(const QSqlDatabase &db, const QString &id)
{
    const Campaign campaign = CampaignStore::read(db, id).campaign;
    return campaign.gatewayText.options(campaign.unicodeAllowed);
}

Result<Campaign> CampaignUpload::prepare(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch,
                                         const QJsonValue &gatewayText)
{
    const auto row = CampaignStore::forChange(tx.db(), who, id, only(Permission::Campaigns));
    if (!row)
        return fail(row.error());
    const Campaign &c = row->campaign;
    if (c.kind != CampaignKind::Campaign)
        return wrongStatus();
    if (c.status == CampaignStatus::Processing)
        return c;
    if (c.status != CampaignStatus::Inactive)
        return fail(ErrorCode::Conflict, u"campaign.not_draft"_s, tr("This campaign is no draft any more. Clone it to send it again."));
    if (auto ok = checkRev(ifMatch, c.rev); !ok)
        return fail(ok.error());
    if (c.accountId.isEmpty())
        return fail(ErrorCode::InvalidInput, u"campaign.no_account"_s, tr("The campaign has no traffic account yet. Choose one."));
    if (auto ok = AccountStore::forSending(tx.db(), who, c.accountId); !ok)
        return fail(ok.error());
    if (auto ok = checkSender(c.sender); !ok)
        return fail(ok.error());
    if (c.text.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"campaign.no_text"_s, tr("The campaign has no text yet. Write the message."));
    if (c.listIds.isEmpty())
        return fail(ErrorCode::InvalidInput, u"campaign.no_lists"_s, tr("The campaign has no recipients yet. Choose a distribution list."));
    for (const QString &listId : c.listIds) {
        const DistributionList list = ListStore::read(tx.db(), listId);
        if (!list.isComplete() || list.id.isEmpty())
            return fail(ErrorCode::Conflict, u"campaign.list_not_ready"_s,
                        list.id.isEmpty()
                            ? tr("One of the campaign's lists has been deleted. Choose the lists again.")
                            : tr("The list “%1” is not ready. Wait until its import has ended, or leave it out.").arg(list.name));
    }
    const auto counted = AccountStore::gatewayText(tx.db(), c.accountId, gatewayText);
    if (!counted)
        return fail(counted.error());
    Statement::rows(tx.db(), u"UPDATE campaign SET generation = generation + 1, gateway_text = ? WHERE id = ?"_s,
                    QString::fromUtf8(toCompactJson(counted->toSettings())), id);
    CampaignStore::setStatus(tx, *row, CampaignStatus::Processing);
    return CampaignStore::read(tx.db(), id).campaign;
}

Result<QJsonObject> CampaignUpload::batches(const QSqlDatabase &db, const Principal &who, const QString &id)
{
    const auto row = CampaignStore::forChange(db, who, id, only(Permission::Campaigns));
    if (!row)
        return fail(row.error());
    QJsonArray confirmed;
    qint64 messages = 0;
    Statement s(db, u"SELECT n, messages FROM campaign_batch WHERE campaign_id = ? ORDER BY n"_s);
    s.run(id);
    while (s.next()) {
        confirmed.append(s.integer(0));
        messages += s.integer(1);
    }
    return QJsonObject{{u"confirmed"_s, confirmed}, {u"messages"_s, messages}};
}

Result<QJsonObject> CampaignUpload::addBatch(WriteContext &tx, const Principal &who, const QString &id, qint64 generation, int n,
                                             Batch batch)
{
    const auto row = uploading(tx.db(), who, id, generation);
    if (!row)
        return fail(row.error());
    Statement known(tx.db(), u"SELECT hash, answer FROM campaign_batch WHERE campaign_id = ? AND n = ?"_s);
    if (known.run(id, n) && known.next()) {
        if (known.bytes(0) == batch.hash)
            return QJsonDocument::fromJson(known.bytes(1)).object();
        return fail(ErrorCode::Conflict, u"batch.differs"_s,
                    tr("Another part of the campaign is stored under this number. Start the upload again."));
    }
    if (row->sealed)
        return fail(ErrorCode::Conflict, u"campaign.sealed"_s, tr("The recipients of this campaign are fixed; nothing can be added."));
    if (batch.countedBy != row->campaign.gatewayText.options(row->campaign.unicodeAllowed))
        return superseded();
    QJsonArray suppressed;
    QList<MessageLedger::NewMessage> messages;
    messages.reserve(batch.messages.size());
    Statement optedOut(tx.db(), u"SELECT 1 FROM suppression WHERE number = ?"_s);
    for (MessageLedger::NewMessage &message : batch.messages) {
        if (!row->campaign.unicodeAllowed && message.encoding != Encoding::Gsm7)
            return fail(ErrorCode::InvalidInput, u"batch.not_gsm"_s,
                        tr("The campaign allows only characters of the GSM alphabet, and a message has others. Change its text."));
        if (optedOut.run(message.recipient) && optedOut.next()) {
            suppressed.append(message.recipient);
            continue;
        }
        message.sender = row->campaign.sender;
        messages << std::move(message);
    }
    MessageLedger ledger(tx);
    const qsizetype duplicates = ledger.add(id, row->campaign.accountId, messages).size();
    ledger.flush();
    const QJsonObject answer{{u"stored"_s, messages.size() - duplicates}, {u"duplicates"_s, duplicates}, {u"suppressed"_s, suppressed}};
    Statement::rows(tx.db(), u"INSERT INTO campaign_batch (campaign_id, n, hash, messages, answer) VALUES (?, ?, ?, ?, ?)"_s, id, n,
                    batch.hash, qint64(batch.messages.size()), toCompactJson(answer));
    return answer;
}

Result<Campaign> CampaignUpload::unprepare(WriteContext &tx, const Principal &who, const QString &id, qint64 generation)
{
    const auto row = CampaignStore::forChange(tx.db(), who, id, only(Permission::Campaigns));
    if (!row)
        return fail(row.error());
    if (row->campaign.status == CampaignStatus::Inactive)
        return row->campaign;
    if (row->campaign.status != CampaignStatus::Processing)
        return wrongStatus();
    // Whoever gives up an older upload does not throw away a newer one.
    if (generation > 0 && row->campaign.generation != generation)
        return superseded();
    MessageLedger ledger(tx);
    if (auto ok = ledger.discard(id); !ok)
        return fail(ok.error());
    ledger.flush();
    Statement::rows(tx.db(), u"DELETE FROM campaign_batch WHERE campaign_id = ?"_s, id);
    Statement::rows(tx.db(), u"UPDATE campaign SET sealed = 0 WHERE id = ?"_s, id);
    CampaignStore::setStatus(tx, *row, CampaignStatus::Inactive);
    return CampaignStore::read(tx.db(), id).campaign;
}

Result<Campaign> CampaignUpload::seal(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields)
{
    const auto row = CampaignStore::forChange(tx.db(), who, id, only(Permission::Campaigns));
    if (!row)
        return fail(row.error());
    if (!row->sealed && row->campaign.status != CampaignStatus::Processing)
        return wrongStatus();
    if (row->campaign.generation != jsonInt(fields, u"generation"))
        return superseded();
    qint64 batches = 0;
    qint64 messages = 0;
    Statement s(tx.db(), u"SELECT count(*), coalesce(sum(messages), 0) FROM campaign_batch WHERE campaign_id = ?"_s);
    if (s.run(id) && s.next()) {
        batches = s.integer(0);
        messages = s.integer(1);
    }
    if (batches != jsonInt(fields, u"batches", -1) || messages != jsonInt(fields, u"messages", -1) ||
        jsonString(fields, u"hash").toLatin1().toLower() != sealHash(tx.db(), id))
        return fail(ErrorCode::Conflict, u"campaign.seal_differs"_s,
                    tr("What the service has of this campaign differs from what was sent: %1 messages in %2 parts. Start the upload again.")
                        .arg(messages)
                        .arg(batches));
    if (row->sealed)
        return row->campaign;
    if (row->campaign.counts.total == 0)
        return fail(ErrorCode::Conflict, u"campaign.no_recipients"_s, tr("Nobody is left to write to: all recipients have opted out."));
    Statement::rows(tx.db(), u"UPDATE campaign SET sealed = 1 WHERE id = ?"_s, id);
    CampaignStore::setStatus(tx, *row, CampaignStatus::Processing);
    return CampaignStore::read(tx.db(), id).campaign;
}

} // namespace cm::service
