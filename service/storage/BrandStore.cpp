// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/BrandStore.h"

#include "core/base/Json.h"
#include "service/storage/Audit.h"
#include "service/storage/Statement.h"

using namespace Qt::StringLiterals;

namespace cm::service {

QJsonObject BrandStore::Stored::toJson() const
{
    QJsonObject json = brand.toJson();
    json.insert(u"rev"_s, rev);
    return json;
}

BrandStore::Stored BrandStore::read(QSqlDatabase &db)
{
    Statement row(db, u"SELECT data, rev FROM brand WHERE id = 1"_s);
    if (!row.run() || !row.next())
        return {};
    Stored stored;
    stored.rev = row.integer(1);
    if (const auto json = parseJsonObject(row.text(0).toUtf8())) {
        if (const auto brand = BrandOverride::fromJson(*json))
            stored.brand = *brand;
    }
    return stored;
}

qint64 BrandStore::rev(QSqlDatabase &db)
{
    Statement row(db, u"SELECT rev FROM brand WHERE id = 1"_s);
    return row.run() && row.next() ? row.integer(0) : 0;
}

Result<BrandStore::Stored> BrandStore::put(WriteContext &tx, const Principal &who, const QJsonObject &fields)
{
    if (auto ok = who.require(only(Permission::Administration)); !ok)
        return fail(ok.error());
    const auto brand = BrandOverride::fromJson(fields);
    if (!brand)
        return fail(brand.error());
    const qint64 rev = tx.nextRev();
    Statement write(
        tx.db(),
        u"INSERT INTO brand (id, data, rev) VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET data = excluded.data, rev = excluded.rev"_s);
    write.run(QString::fromUtf8(toCompactJson(brand->toJson())), rev);
    Audit::note(tx, who, u"brand.changed"_s, u"brand"_s, fields.keys().join(u", "_s));
    tx.touch(u"org"_s);
    return Stored{*brand, rev};
}

} // namespace cm::service
