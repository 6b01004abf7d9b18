// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/auth/PreferenceStore.h"

#include "core/base/Json.h"
#include "service/storage/Errors.h"
#include "service/storage/Statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cm::service {

Preference PreferenceStore::read(const QSqlDatabase &db, const QString &userId, const QString &key)
{
    Statement s(db, u"SELECT key, fields, rev FROM preference WHERE user_id = ? AND key = ?"_s);
    if (!s.run(userId, key) || !s.next())
        return {};
    return {s.text(0), QJsonDocument::fromJson(s.bytes(1)).object(), s.integer(2)};
}

Result<Preference> PreferenceStore::change(WriteContext &tx, const Principal &who, const QString &key, const QJsonObject &body)
{
    if (auto ok = who.require(0); !ok)
        return fail(ok.error());
    if (!Preference::isKey(key))
        return invalidField(u"key"_s,
                            QCoreApplication::translate("service", "The name of a setting has small letters, digits, dots and dashes."));
    const QJsonObject changes = body.value(u"fields").toObject();
    if (!body.value(u"fields").isObject())
        return invalidField(u"fields"_s, QCoreApplication::translate("service", "The fields of a setting are missing."));
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.key().isEmpty() || it.key().size() > Preference::kMaxName)
            return invalidField(
                u"fields"_s,
                QCoreApplication::translate("service", "The name of a field may have 1 to %1 characters.").arg(Preference::kMaxName));
    }
    Preference known = read(tx.db(), who.userId, key);
    const QJsonObject fields = Preference::merged(known.fields, changes);
    if (!known.key.isEmpty() && fields == known.fields)
        return known;
    const QByteArray stored = toCompactJson(fields);
    if (stored.size() > Preference::kMaxBytes)
        return invalidField(u"fields"_s,
                            QCoreApplication::translate("service", "A setting may have at most %1 bytes.").arg(Preference::kMaxBytes));
    if (known.key.isEmpty() &&
        Statement::value(tx.db(), u"SELECT count(*) FROM preference WHERE user_id = ?"_s, 0, who.userId).toInt() >= Preference::kMaxPerUser)
        return fail(ErrorCode::Conflict, u"preference.too_many"_s,
                    QCoreApplication::translate("service", "There are too many settings of this user already."));
    Statement::rows(tx.db(),
                    u"INSERT INTO preference (user_id, key, fields, rev) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET fields = "
                    "excluded.fields, rev = excluded.rev"_s,
                    who.userId, key, QString::fromUtf8(stored), tx.nextRev());
    tx.touch(u"me:"_s + who.userId);
    return read(tx.db(), who.userId, key);
}

} // namespace cm::service
