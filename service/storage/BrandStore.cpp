// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/BrandStore.h"

#include "core/base/Json.h"
#include "service/storage/Audit.h"
#include "service/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace cm::service {

QJsonObject BrandStore::read(QSqlDatabase &db)
{
    Statement row(db, u"SELECT data, rev FROM brand WHERE id = 1"_s);
    const bool set = row.run() && row.next();
    QJsonObject json = set ? parseJsonObject(row.text(0).toUtf8()).value_or(QJsonObject()) : QJsonObject();
    json.insert(u"rev"_s, set ? row.integer(1) : 0);
    return json;
}

qint64 BrandStore::rev(QSqlDatabase &db)
{
    Statement row(db, u"SELECT rev FROM brand WHERE id = 1"_s);
    return row.run() && row.next() ? row.integer(0) : 0;
}

Result<QJsonObject> BrandStore::put(WriteContext &tx, const Principal &who, const QJsonObject &fields)
{
    if (auto ok = who.require(only(Permission::Administration)); !ok)
        return fail(ok.error());
    const auto brand = BrandOverride::fromJson(fields);
    if (!brand)
        return fail(brand.error());
    const qint64 rev = tx.nextRev();
    QJsonObject json = brand->toJson();
    Statement write(
        tx.db(),
        u"INSERT INTO brand (id, data, rev) VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data, rev = excluded.rev"_s);
    write.run(QString::fromUtf8(toCompactJson(json)), rev);
    Audit::note(tx, who, u"brand.changed"_s, u"brand"_s, fields.keys().join(u", "_s));
    tx.touch(u"org"_s);
    json.insert(u"rev"_s, rev);
    return json;
}

} // namespace cm::service
