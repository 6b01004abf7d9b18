// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/CampaignControl.h"

#include "core/base/Json.h"
#include "core/text/Segmenter.h"
#include "core/wire/Api.h"
#include "service/campaigns/CampaignUpload.h"
#include "service/campaigns/ListStore.h"
#include "service/dispatch/MessageLedger.h"
#include "service/dispatch/NumberingPlan.h"
#include "service/notifications/NotificationStore.h"
#include "service/storage/AccountStore.h"
#include "service/storage/Audit.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr Permissions kSend = Permission::Campaigns | Permission::QuickSend;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

/// By the service's own clock. What claims to be wanted for longer than a person's word lasts comes from a wrong one.
Result<void> checkNotAfter(WriteContext &tx, qint64 notAfterMs, qint64 scheduledAtMs = 0)
{
    const qint64 latest = std::max(scheduledAtMs, tx.nowMs() + wire::kLaunchNotAfterMs) + wire::kClockToleranceMs;
    if (notAfterMs > latest)
        return fail(ErrorCode::Conflict, u"campaign.wrong_clock"_s,
                    tr("The clock of this computer differs from the service's, so that it is not certain when this was to be sent. Nothing "
                       "was sent; send it again."));
    if (notAfterMs > 0 && tx.nowMs() <= notAfterMs)
        return {};
    return fail(
        ErrorCode::Conflict, u"campaign.too_late"_s,
        tr("This was to be sent some time ago and has reached the service only now. Look at it again, then send it if it still holds."));
}

tl::unexpected<Error> wrongStatus()
{
    return fail(ErrorCode::Conflict, u"campaign.wrong_status"_s,
                tr("The campaign is not in a state in which this is possible. Look at it again."));
}

/// Whether a quick send was for these recipients; those who have opted out may be missing.
bool wentTo(const QSqlDatabase &db, const QString &id, const QStringList &recipients)
{
    Statement message(db, u"SELECT 1 FROM message WHERE campaign_id = ? AND recipient = ?"_s);
    Statement optedOut(db, u"SELECT 1 FROM suppression WHERE number = ?"_s);
    QSet<QString> found;
    for (const QString &recipient : recipients) {
        if (message.run(id, recipient) && message.next())
            found.insert(recipient);
        else if (!optedOut.run(recipient) || !optedOut.next())
            return false;
    }
    return found.size() == Statement::value(db, u"SELECT count(*) FROM message WHERE campaign_id = ?"_s, 0, id).toLongLong();
}

} // namespace

void CampaignControl::start(WriteContext &tx, const CampaignStore::Row &row)
{
    const QString id = row.campaign.id;
    Statement::rows(tx.db(), u"UPDATE campaign SET launched_at_ms = ? WHERE id = ? AND launched_at_ms = 0"_s, tx.nowMs(), id);
    CampaignStore::setStatus(tx, row, CampaignStatus::Active);
    MessageLedger ledger(tx);
    dropOptedOut(tx, ledger, id);
    ledger.refreshLists(id);
    ledger.flush();
    // One whose every recipient has opted out has come to its end by now, and that was said.
    if (CampaignStore::read(tx.db(), id).campaign.status == CampaignStatus::Active)
        NotificationStore::campaignIs(tx, id, NotificationEvent::CampaignLaunched);
}

void CampaignControl::stop(WriteContext &tx, const CampaignStore::Row &row, const QString &why, const std::optional<GatewayText> &offered)
{
    CampaignStore::setStatus(tx, row, CampaignStatus::Paused, why);
    Statement::rows(tx.db(), u"UPDATE campaign SET offered_text = ? WHERE id = ?"_s,
                    offered ? QString::fromUtf8(toCompactJson(offered->toSettings())) : QString(), row.campaign.id);
    NotificationStore::campaignIs(tx, row.campaign.id, NotificationEvent::CampaignStopped);
}

void CampaignControl::agree(WriteContext &tx, const CampaignStore::Row &row)
{
    if (!Statement::value(tx.db(), u"SELECT offered_text FROM campaign WHERE id = ?"_s, QString(), row.campaign.id).toString().isEmpty())
        Statement::rows(tx.db(), u"UPDATE campaign SET gateway_text = offered_text, offered_text = '', rev = ? WHERE id = ?"_s,
                        tx.nextRev(), row.campaign.id);
}

void CampaignControl::dropOptedOut(WriteContext &tx, MessageLedger &ledger, const QString &campaignId)
{
    QList<qint64> ids;
    Statement s(tx.db(),
                u"SELECT m.id FROM suppression s CROSS JOIN message m ON m.campaign_id = ? AND m.recipient = s.number WHERE m.state = ?"_s);
    s.run(campaignId, int(MessageState::Queued));
    while (s.next())
        ids << s.integer(0);
    MessageLedger::Change change;
    change.to = MessageState::Cancelled;
    change.errorCode = u"opted_out"_s;
    for (const qint64 id : ids) {
        if (auto row = ledger.row(id))
            ledger.move(*row, change);
    }
}

Result<Campaign> CampaignControl::launch(WriteContext &tx, const Principal &who, const QString &id, qint64 generation, qint64 notAfterMs)
{
    const auto row = CampaignStore::forChange(tx.db(), who, id, only(Permission::Campaigns));
    if (!row)
        return fail(row.error());
    const Campaign &c = row->campaign;
    if (c.launchedAtMs > 0 || c.status == CampaignStatus::Scheduled)
        return c;
    if (c.status != CampaignStatus::Processing || c.kind != CampaignKind::Campaign)
        return wrongStatus();
    if (c.generation != generation)
        return CampaignUpload::superseded();
    if (!row->sealed)
        return fail(ErrorCode::Conflict, u"campaign.not_sealed"_s, tr("Not all messages of the campaign have reached the service yet."));
    if (auto ok = checkNotAfter(tx, notAfterMs, c.scheduledAtMs); !ok)
        return fail(ok.error());
    if (auto ok = AccountStore::forSending(tx.db(), who, c.accountId); !ok)
        return fail(ok.error());
    if (c.scheduledAtMs > tx.nowMs()) {
        CampaignStore::setStatus(tx, *row, CampaignStatus::Scheduled);
    } else {
        start(tx, *row);
    }
    Audit::note(tx, who, u"campaign.launch"_s, id);
    return CampaignStore::read(tx.db(), id).campaign;
}

Result<Campaign> CampaignControl::pause(WriteContext &tx, const Principal &who, const QString &id)
{
    const auto row = CampaignStore::forChange(tx.db(), who, id, kSend);
    if (!row)
        return fail(row.error());
    if (row->campaign.status == CampaignStatus::Paused)
        return row->campaign;
    MessageLedger ledger(tx);
    if (auto ok = ledger.pause(id); !ok)
        return fail(ok.error());
    ledger.flush();
    return CampaignStore::read(tx.db(), id).campaign;
}

Result<Campaign> CampaignControl::resume(WriteContext &tx, const Principal &who, const QString &id)
{
    const auto row = CampaignStore::forChange(tx.db(), who, id, kSend);
    if (!row)
        return fail(row.error());
    if (row->campaign.status == CampaignStatus::Active)
        return row->campaign;
    if (row->campaign.status != CampaignStatus::Paused)
        return wrongStatus();
    if (auto ok = AccountStore::forSending(tx.db(), who, row->campaign.accountId); !ok)
        return fail(ok.error());
    agree(tx, *row);
    if (row->campaign.launchedAtMs == 0) {
        // It was scheduled and overdue, and a person has now said that it is to go out.
        start(tx, *row);
        return CampaignStore::read(tx.db(), id).campaign;
    }
    MessageLedger ledger(tx);
    if (auto ok = ledger.resume(id); !ok)
        return fail(ok.error());
    ledger.flush();
    Statement::rows(tx.db(), u"UPDATE campaign SET fault = '' WHERE id = ? AND fault <> ''"_s, id);
    return CampaignStore::read(tx.db(), id).campaign;
}

Result<Campaign> CampaignControl::cancel(WriteContext &tx, const Principal &who, const QString &id)
{
    const auto row = CampaignStore::forChange(tx.db(), who, id, kSend);
    if (!row)
        return fail(row.error());
    if (row->campaign.status == CampaignStatus::Canceled)
        return row->campaign;
    if (row->campaign.status == CampaignStatus::Inactive)
        return wrongStatus();
    MessageLedger ledger(tx);
    if (auto ok = ledger.cancel(id); !ok)
        return fail(ok.error());
    ledger.flush();
    Audit::note(tx, who, u"campaign.cancel"_s, id);
    return CampaignStore::read(tx.db(), id).campaign;
}

Result<QJsonObject> CampaignControl::quickSend(WriteContext &tx, const Principal &who, const QJsonObject &fields, const NumberingPlan &plan)
{
    if (auto ok = who.require(only(Permission::QuickSend)); !ok)
        return fail(ok.error());
    const QString id = jsonString(fields, u"id");
    if (auto ok = checkId(id); !ok)
        return fail(ok.error());
    const QString text = jsonString(fields, u"text");
    const QString accountId = jsonString(fields, u"account_id");
    if (const auto known = CampaignStore::read(tx.db(), id); !known.campaign.id.isEmpty()) {
        // The id makes it happen once: whoever asks again learns what has become of it.
        if (known.campaign.kind == CampaignKind::QuickSend && known.creatorId == who.userId && known.campaign.text == text &&
            known.campaign.accountId == accountId && known.campaign.sender == jsonString(fields, u"sender").trimmed() &&
            wentTo(tx.db(), id, jsonStrings(fields, u"recipients")))
            return known.campaign.toJson();
        return fail(ErrorCode::Conflict, u"campaign.exists"_s, tr("Something else was sent under this id. Start the message again."));
    }
    if (auto ok = checkNotAfter(tx, jsonInt(fields, u"not_after_ms")); !ok)
        return fail(ok.error());
    if (auto ok = AccountStore::forSending(tx.db(), who, accountId); !ok)
        return fail(ok.error());
    const auto sender = CampaignUpload::checkSender(jsonString(fields, u"sender"));
    if (!sender)
        return fail(sender.error());
    const bool unicode = fields.value(u"unicode_allowed").toBool(true);
    const auto gatewayText = AccountStore::gatewayText(tx.db(), accountId, fields.value(u"gateway_text"));
    if (!gatewayText)
        return fail(gatewayText.error());
    const SegmentCount count = countSegments(text, gatewayText->options(unicode));
    if (text.trimmed().isEmpty() || !count.allowed || count.parts > kMaxSmsParts)
        return invalidField(u"text"_s, count.allowed
                                           ? tr("The text is empty or too long. Write a message of at most 255 parts.")
                                           : tr("The text has characters outside the GSM alphabet, and Unicode is switched off."));
    QString name = tr("Quick send");
    if (!jsonString(fields, u"name").trimmed().isEmpty()) {
        const auto wanted = checkText(u"name"_s, jsonString(fields, u"name"), 1, 50);
        if (!wanted)
            return fail(wanted.error());
        name = *wanted;
    }
    const QStringList recipients = jsonStrings(fields, u"recipients");
    if (recipients.isEmpty() || recipients.size() > wire::kMaxQuickRecipients)
        return invalidField(u"recipients"_s, tr("A quick send has 1 to %1 recipients.").arg(wire::kMaxQuickRecipients));
    QJsonArray suppressed;
    QList<MessageLedger::NewMessage> messages;
    Statement optedOut(tx.db(), u"SELECT 1 FROM suppression WHERE number = ?"_s);
    for (const QString &recipient : recipients) {
        if (!isE164(recipient))
            return invalidField(u"recipients"_s, tr("Recipient %1 is not a number in international form.").arg(messages.size() + 1));
        if (optedOut.run(recipient) && optedOut.next()) {
            suppressed.append(recipient);
            continue;
        }
        const Destination to = plan.lookup(recipient);
        messages << MessageLedger::NewMessage{
            recipient, *sender, text, count.encoding, count.parts, to.mccmnc, to.priceMilli * count.parts};
    }
    if (messages.isEmpty())
        return fail(ErrorCode::Conflict, u"campaign.no_recipients"_s, tr("Nobody is left to write to: all recipients have opted out."));
    Statement::rows(tx.db(),
                    u"INSERT INTO campaign (id, kind, name, sender, account_id, text, unicode_allowed, gateway_text, sealed, "
                    u"created_at_ms, created_by, "
                    "creator_id, rev) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, 0)"_s,
                    id, toWire(CampaignKind::QuickSend), name, *sender, accountId, text, unicode,
                    QString::fromUtf8(toCompactJson(gatewayText->toSettings())), tx.nowMs(), who.name, who.userId);
    MessageLedger ledger(tx);
    ledger.add(id, accountId, messages);
    ledger.flush();
    start(tx, CampaignStore::read(tx.db(), id));
    Audit::note(tx, who, u"quick_send"_s, id);
    QJsonObject answer = CampaignStore::read(tx.db(), id).campaign.toJson();
    answer.insert(u"suppressed"_s, suppressed);
    return answer;
}

void CampaignControl::pauseAll(WriteContext &tx)
{
    Statement::rows(tx.db(), u"DELETE FROM meta WHERE key = 'put_back'"_s);
    QList<CampaignStore::Row> rows;
    Statement s(tx.db(), u"SELECT "_s + CampaignStore::columns() +
                             u" FROM campaign WHERE status = 'active' OR (status = 'scheduled' AND scheduled_at_ms <= ?)"_s);
    s.run(tx.nowMs());
    while (s.next())
        rows << CampaignStore::fromRow(s);
    for (const CampaignStore::Row &row : rows)
        stop(tx, row,
             tr("An older copy of the service's data was put back. Messages of this campaign may have been sent since that copy "
                "was made; resume it only if they have not."));
}

QStringList CampaignControl::dueIds(const QSqlDatabase &db, qint64 nowMs)
{
    QStringList out;
    Statement s(db, u"SELECT id FROM campaign WHERE status = 'scheduled' AND scheduled_at_ms <= ? ORDER BY scheduled_at_ms, id"_s);
    s.run(nowMs);
    while (s.next())
        out << s.text(0);
    return out;
}

void CampaignControl::fire(WriteContext &tx, const QString &id)
{
    const CampaignStore::Row row = CampaignStore::read(tx.db(), id);
    if (row.campaign.status != CampaignStatus::Scheduled || row.campaign.scheduledAtMs > tx.nowMs())
        return;
    const TrafficAccount account = AccountStore::read(tx.db(), row.campaign.accountId);
    if (tx.nowMs() - row.campaign.scheduledAtMs > kMaxLatenessMs) {
        stop(tx, row, tr("The service was not running at the scheduled time. Resume the campaign if it is still to be sent."));
    } else if (!account.active || account.gatewayId.isEmpty()) {
        stop(tx, row, tr("The traffic account could not send at the scheduled time. Activate it and give it a gateway, then resume."));
    } else {
        start(tx, row);
    }
}

void CampaignControl::couldNotFire(WriteContext &tx, const QString &id, const QString &why)
{
    const CampaignStore::Row row = CampaignStore::read(tx.db(), id);
    if (row.campaign.status == CampaignStatus::Scheduled)
        stop(tx, row, tr("The campaign could not be started at the scheduled time: %1 Resume it if it is still to be sent.").arg(why));
}

} // namespace cm::service
