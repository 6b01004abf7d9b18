// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/GatewayStore.h"

#include "core/base/Json.h"
#include "service/demo/DemoData.h"
#include "service/storage/Audit.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"
#include "service/storage/Tombstones.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr int kMaxSettingsBytes = 16 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

/// A store with example data never sends to anybody.
Result<void> checkType(WriteContext &tx, GatewayType type)
{
    if (type == GatewayType::Practice || !DemoData::isDemo(tx))
        return {};
    return fail(ErrorCode::Conflict, u"demo.practice_only"_s,
                tr("These are example data: their messages only go to the practice carrier. Open your own workspace to use a real one."));
}

Result<QString> checkSettings(QJsonObject settings)
{
    settings.remove(u"password"_s); // it has a place of its own, sealed
    const QByteArray bytes = toCompactJson(settings);
    if (bytes.size() > kMaxSettingsBytes)
        return invalidField(u"settings"_s, tr("The settings of the gateway are too long."));
    return QString::fromUtf8(bytes);
}

QVariant sealedOrNull(const std::optional<QByteArray> &sealed)
{
    return sealed && !sealed->isEmpty() ? QVariant(*sealed) : QVariant();
}

} // namespace

Gateway GatewayStore::read(const QSqlDatabase &db, const QString &id)
{
    Statement s(db, u"SELECT id, name, type, settings, sealed_password IS NOT NULL, state, state_text, rev FROM gateway WHERE id = ?"_s);
    Gateway g;
    if (!s.run(id) || !s.next())
        return g;
    g.id = s.text(0);
    g.name = s.text(1);
    g.type = fromWire<GatewayType>(s.text(2)).value_or(GatewayType::Practice);
    g.settings = QJsonDocument::fromJson(s.text(3).toUtf8()).object();
    g.hasPassword = s.flag(4);
    g.state = s.text(5);
    g.stateText = s.text(6);
    g.rev = s.integer(7);
    return g;
}

Gateway GatewayStore::shownTo(const Principal &who, Gateway gateway)
{
    if (who.can(Permission::Administration))
        return gateway;
    gateway.settings = gateway.text().toSettings();
    gateway.hasPassword = false;
    gateway.stateText.clear();
    return gateway;
}

Result<Gateway> GatewayStore::create(WriteContext &tx, const Principal &who, const Gateway &gateway,
                                     const std::optional<QByteArray> &sealedPassword)
{
    if (auto ok = who.require(only(Permission::Administration)); !ok)
        return fail(ok.error());
    if (auto ok = checkId(gateway.id); !ok)
        return fail(ok.error());
    const auto name = checkText(u"name"_s, gateway.name, 1, 50);
    if (!name)
        return fail(name.error());
    const auto settings = checkSettings(gateway.settings);
    if (!settings)
        return fail(settings.error());
    if (auto ok = checkType(tx, gateway.type); !ok)
        return fail(ok.error());
    if (!read(tx.db(), gateway.id).id.isEmpty())
        return fail(ErrorCode::Conflict, u"gateway.exists"_s, tr("There is a gateway with this id already."));
    Statement::rows(tx.db(), u"INSERT INTO gateway (id, name, type, settings, sealed_password, rev) VALUES (?, ?, ?, ?, ?, ?)"_s,
                    gateway.id, *name, toWire(gateway.type), *settings, sealedOrNull(sealedPassword), tx.nextRev());
    tx.touch(u"accounts"_s);
    Audit::note(tx, who, u"gateway.create"_s, gateway.id);
    return read(tx.db(), gateway.id);
}

Result<Gateway> GatewayStore::change(WriteContext &tx, const Principal &who, const QString &id, const QJsonObject &fields,
                                     const std::optional<QByteArray> &sealedPassword, qint64 ifMatch)
{
    if (auto ok = who.require(only(Permission::Administration)); !ok)
        return fail(ok.error());
    Gateway gateway = read(tx.db(), id);
    if (gateway.id.isEmpty())
        return notFound(u"gateway"_s);
    if (auto ok = checkRev(ifMatch, gateway.rev); !ok)
        return fail(ok.error());
    if (fields.contains(u"name")) {
        const auto name = checkText(u"name"_s, jsonString(fields, u"name"), 1, 50);
        if (!name)
            return fail(name.error());
        gateway.name = *name;
    }
    if (fields.contains(u"type")) {
        const auto type = fromWire<GatewayType>(jsonString(fields, u"type"));
        if (!type)
            return invalidField(u"type"_s, tr("This type of gateway does not exist."));
        gateway.type = *type;
    }
    if (auto ok = checkType(tx, gateway.type); !ok)
        return fail(ok.error());
    if (fields.contains(u"settings"))
        gateway.settings = fields.value(u"settings").toObject();
    const auto settings = checkSettings(gateway.settings);
    if (!settings)
        return fail(settings.error());
    Statement::rows(tx.db(), u"UPDATE gateway SET name = ?, type = ?, settings = ?, rev = ? WHERE id = ?"_s, gateway.name,
                    toWire(gateway.type), *settings, tx.nextRev(), id);
    if (sealedPassword)
        Statement::rows(tx.db(), u"UPDATE gateway SET sealed_password = ? WHERE id = ?"_s, sealedOrNull(sealedPassword), id);
    tx.touch(u"accounts"_s);
    Audit::note(tx, who, u"gateway.change"_s, id, fields.keys().join(u','));
    return read(tx.db(), id);
}

bool GatewayStore::awaitsReceipts(const QSqlDatabase &db, const QString &id, qint64 sentAfterMs)
{
    // The partial indexes part_due and message_unsettled serve these only in these very words. Of many parts without a receipt the newest
    // tell enough.
    return Statement::value(
               db,
               u"SELECT EXISTS (SELECT 1 FROM (SELECT DISTINCT message_id FROM part WHERE gateway_id = ? AND state = 7 ORDER BY "
               "message_id DESC LIMIT 1000) p JOIN message m ON m.id = p.message_id WHERE m.sent_at_ms > ?) OR EXISTS (SELECT 1 "
               "FROM message m WHERE m.state IN (3, 5, 6) AND m.state IN (2, 3, 5, 6) AND m.sent_at_ms > ? AND (SELECT "
               "gateway_id FROM attempt WHERE message_id = m.id ORDER BY id DESC LIMIT 1) = ?)"_s,
               0, id, sentAfterMs, sentAfterMs, id)
               .toInt() == 1;
}

Result<void> GatewayStore::remove(WriteContext &tx, const Principal &who, const QString &id, qint64 ifMatch)
{
    if (auto ok = who.require(only(Permission::Administration)); !ok)
        return ok;
    const Gateway gateway = read(tx.db(), id);
    if (gateway.id.isEmpty())
        return notFound(u"gateway"_s);
    if (auto ok = checkRev(ifMatch, gateway.rev); !ok)
        return ok;
    if (Statement::value(tx.db(), u"SELECT count(*) FROM account WHERE gateway_id = ?"_s, 0, id).toInt() > 0)
        return fail(ErrorCode::Conflict, u"gateway.in_use"_s,
                    tr("A traffic account sends through this gateway. Give that account another gateway first."));
    if (awaitsReceipts(tx.db(), id, tx.nowMs() - kReceiptsDueMs))
        return fail(ErrorCode::Conflict, u"gateway.receipts_due"_s,
                    tr("Delivery receipts of messages that were sent through this gateway are still due, for at most three days. Delete it "
                       "when they have come."));
    Statement::rows(tx.db(), u"DELETE FROM gateway WHERE id = ?"_s, id);
    Tombstones::add(tx, u"accounts"_s, u"gateway"_s, id);
    Audit::note(tx, who, u"gateway.delete"_s, id);
    return {};
}

Result<QByteArray> GatewayStore::password(const Database &database, const SealedStore &sealed, const QString &id)
{
    QByteArray stored;
    const auto read = database.read([&](QSqlDatabase &db) {
        stored = Statement::value(db, u"SELECT sealed_password FROM gateway WHERE id = ?"_s, {}, id).toByteArray();
    });
    if (!read)
        return fail(read.error());
    if (stored.isEmpty())
        return QByteArray();
    return sealed.unseal(stored);
}

} // namespace cm::service
