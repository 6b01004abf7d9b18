// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/storage/NetworkStore.h"

#include "core/base/Json.h"
#include "core/domain/Entities.h"
#include "service/storage/Audit.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"
#include "service/storage/Tombstones.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("service", text);
}

bool isDigits(const QString &text, int least, int most)
{
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<NetworkStore::Counts> NetworkStore::import(WriteContext &tx, const Principal &who, const QJsonArray &networks,
                                                  const QJsonArray &prefixes, bool replace)
{
    if (auto ok = who.require(only(Permission::Administration)); !ok)
        return fail(ok.error());
    QSet<QString> named;
    Statement known(tx.db(), u"SELECT country, name, price_milli FROM network WHERE mccmnc = ?"_s);
    Statement put(tx.db(),
                  u"INSERT INTO network (mccmnc, country, name, price_milli, rev) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                  "country = excluded.country, name = excluded.name, price_milli = excluded.price_milli, rev = excluded.rev"_s);
    int row = 0;
    for (const QJsonValue &value : networks) {
        ++row;
        const Network n = Network::fromJson(value.toObject());
        if (!isDigits(n.mccmnc, 5, 6) || n.country.size() > 2 || n.name.size() > 100 || n.priceMilli < 0 || n.priceMilli > 100'000'000)
            return invalidField(u"networks"_s,
                                tr("Row %1 of the networks is not right: it needs an MCCMNC of 5 or 6 digits, a country of two "
                                   "letters, a name and a price.")
                                    .arg(row));
        named.insert(n.mccmnc);
        // A row that stays as it is keeps its revision, so that nobody has to fetch the whole table again.
        if (known.run(n.mccmnc) && known.next() && known.text(0) == n.country && known.text(1) == n.name &&
            known.integer(2) == n.priceMilli)
            continue;
        put.run(n.mccmnc, n.country, n.name, n.priceMilli, tx.nextRev());
    }
    if (replace)
        Statement::rows(tx.db(), u"DELETE FROM numbering_prefix"_s);
    Statement prefix(tx.db(), u"INSERT OR REPLACE INTO numbering_prefix (prefix, mccmnc) VALUES (?, ?)"_s);
    Statement exists(tx.db(), u"SELECT 1 FROM network WHERE mccmnc = ?"_s);
    row = 0;
    for (const QJsonValue &value : prefixes) {
        ++row;
        const QString digits = jsonString(value.toObject(), u"prefix");
        const QString mccmnc = jsonString(value.toObject(), u"mccmnc");
        if (!isDigits(digits, 1, 15) || !exists.run(mccmnc) || !exists.next() || (replace && !named.contains(mccmnc)))
            return invalidField(
                u"prefixes"_s,
                tr("Row %1 of the prefixes is not right: it needs digits and the MCCMNC of a network that is in the table.").arg(row));
        prefix.run(digits, mccmnc);
    }
    if (replace) {
        Statement all(tx.db(), u"SELECT mccmnc FROM network"_s);
        all.run();
        QStringList gone;
        while (all.next()) {
            if (!named.contains(all.text(0)))
                gone << all.text(0);
        }
        for (const QString &mccmnc : gone) {
            Statement::rows(tx.db(), u"DELETE FROM network WHERE mccmnc = ?"_s, mccmnc);
            Tombstones::add(tx, u"org"_s, u"network"_s, mccmnc);
        }
    }
    tx.touch(u"org"_s);
    Audit::note(tx, who, u"networks.import"_s, {}, replace ? u"replace"_s : QString());
    Counts counts;
    counts.networks = Statement::value(tx.db(), u"SELECT count(*) FROM network"_s, 0).toLongLong();
    counts.prefixes = Statement::value(tx.db(), u"SELECT count(*) FROM numbering_prefix"_s, 0).toLongLong();
    return counts;
}

} // namespace cm::service
