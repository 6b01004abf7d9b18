// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/campaigns/MessageStore.h"

#include "core/phone/PhoneNumbers.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cm::service {

const QString &MessageStore::columns()
{
    static const QString text = u"m.id, m.campaign_id, m.account_id, m.recipient, m.sender, m.encoding, m.parts, m.mccmnc, m.price_milli, "
                                "m.state, m.error_code, m.created_at_ms, m.sent_at_ms, m.done_at_ms, m.rev, m.text"_s;
    return text;
}

Message MessageStore::fromRow(const Statement &s, const Principal &who)
{
    Message m;
    m.id = s.integer(0);
    m.campaignId = s.text(1);
    m.accountId = s.text(2);
    m.recipient = who.can(Permission::SeeFullNumbers) ? s.text(3) : maskNumber(s.text(3));
    m.sender = s.text(4);
    m.encoding = Encoding(s.integer(5));
    m.parts = int(s.integer(6));
    m.mccmnc = s.text(7);
    m.priceMilli = s.integer(8);
    m.state = MessageState(s.integer(9));
    m.errorCode = s.text(10);
    m.createdAtMs = s.integer(11);
    m.sentAtMs = s.integer(12);
    m.doneAtMs = s.integer(13);
    m.rev = s.integer(14);
    return m;
}

Result<QJsonObject> MessageStore::page(const QSqlDatabase &db, const Principal &who, const Filter &filter)
{
    if (auto ok = who.require(only(Permission::MessageHistory)); !ok)
        return fail(ok.error());
    if (!filter.accountId.isEmpty() && !who.seesAccount(filter.accountId))
        return notFound(u"account"_s);
    QString where = u"m.id < ?"_s;
    QVariantList values{filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max()};
    const auto also = [&](const QString &term, const QVariant &value) {
        where += u" AND "_s + term;
        values << value;
    };
    if (!filter.accountId.isEmpty()) {
        also(u"m.account_id = ?"_s, filter.accountId);
    } else if (!who.can(Permission::Administration)) {
        QStringList marks;
        for (const QString &id : who.accountIds) {
            marks << u"?"_s;
            values << id;
        }
        where += u" AND m.account_id IN (%1)"_s.arg(marks.join(u','));
    }
    if (!filter.campaignId.isEmpty())
        also(u"m.campaign_id = ?"_s, filter.campaignId);
    if (!filter.recipient.isEmpty() && who.can(Permission::SeeFullNumbers))
        also(u"m.recipient = ?"_s, filter.recipient);
    if (filter.fromMs > 0)
        also(u"m.created_at_ms >= ?"_s, filter.fromMs);
    if (filter.toMs > 0)
        also(u"m.created_at_ms < ?"_s, filter.toMs);
    Statement s(db, u"SELECT %1 FROM message m WHERE %2 ORDER BY m.id DESC LIMIT %3"_s.arg(columns(), where).arg(filter.limit + 1));
    s.runList(values);
    QJsonArray rows;
    bool more = false;
    while (s.next()) {
        if (rows.size() == filter.limit) {
            more = true;
            break;
        }
        QJsonObject o = fromRow(s, who).toJson();
        o.remove(u"text"_s);
        rows.append(o);
    }
    return QJsonObject{{u"messages"_s, rows}, {u"has_more"_s, more}};
}

Result<QJsonObject> MessageStore::story(const QSqlDatabase &db, const Principal &who, qint64 id)
{
    if (auto ok = who.require(only(Permission::MessageHistory)); !ok)
        return fail(ok.error());
    Statement s(db, u"SELECT "_s + columns() + u" FROM message m WHERE m.id = ?"_s);
    if (!s.run(id) || !s.next())
        return notFound(u"message"_s);
    Message message = fromRow(s, who);
    message.text = s.text(15);
    if (!who.seesAccount(message.accountId))
        return notFound(u"message"_s);
    struct Event {
        qint64 atMs;
        QString what;
        QString detail;
    };
    std::vector<Event> events{{message.createdAtMs, u"queued"_s, {}}};
    Statement attempts(db, u"SELECT started_at_ms, ended_at_ms, outcome, detail FROM attempt WHERE message_id = ? ORDER BY id"_s);
    attempts.run(id);
    while (attempts.next()) {
        events.push_back({attempts.integer(0), u"submitting"_s, {}});
        if (attempts.integer(1) > 0)
            events.push_back(
                {attempts.integer(1), u"attempt_ended"_s, QStringList({attempts.text(2), attempts.text(3)}).join(u' ').trimmed()});
    }
    Statement parts(db, u"SELECT seq, state, error_code, done_at_ms FROM part WHERE message_id = ? AND done_at_ms > 0 ORDER BY seq"_s);
    parts.run(id);
    while (parts.next()) {
        QString detail = u"part %1"_s.arg(parts.integer(0));
        if (!parts.text(2).isEmpty())
            detail += u", error "_s + parts.text(2);
        events.push_back({parts.integer(3), u"receipt_"_s + toWire(MessageState(parts.integer(1))), detail});
    }
    if (message.state == MessageState::Cancelled)
        events.push_back({std::max(message.doneAtMs, message.createdAtMs), u"cancelled"_s, message.errorCode});
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.atMs < b.atMs; });
    QJsonArray list;
    for (const Event &event : events)
        list.append(QJsonObject{{u"at_ms"_s, event.atMs}, {u"what"_s, event.what}, {u"detail"_s, event.detail}});
    QJsonObject answer = message.toJson();
    answer.insert(u"events"_s, list);
    return answer;
}

} // namespace cm::service
