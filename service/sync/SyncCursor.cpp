// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/sync/SyncCursor.h"

#include "core/base/Json.h"
#include "service/auth/Tokens.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cm::service {

namespace {

constexpr int kMacBytes = 16;
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
/// It travels in the request line; many accounts with three scopes each still fit when it is packed.
constexpr int kPackFrom = 512;

} // namespace

const SyncCursor::Scope *SyncCursor::find(const QString &name) const
{
    for (const Scope &scope : scopes) {
        if (scope.name == name)
            return &scope;
    }
    return nullptr;
}

QString SyncCursor::shortHash(const QString &variant)
{
    if (variant.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(variant.toUtf8(), QCryptographicHash::Sha256).left(6).toBase64(kBase64));
}

QString SyncCursor::encode(const QByteArray &key) const
{
    QJsonArray list;
    for (const Scope &scope : scopes)
        list.append(QJsonArray{scope.name, scope.variant, scope.rev, scope.since});
    const QByteArray json = toCompactJson(
        {{u"e"_s, epoch}, {u"o"_s, process}, {u"u"_s, userId}, {u"p"_s, privilegeEpoch}, {u"w"_s, windowDays}, {u"s"_s, list}});
    const QByteArray body = json.size() < kPackFrom ? 'j' + json : 'z' + qCompress(json, 9);
    return QString::fromLatin1((hmac(key, body).left(kMacBytes) + body).toBase64(kBase64));
}

std::optional<SyncCursor> SyncCursor::decode(const QString &text, const QByteArray &key)
{
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1(), kBase64);
    if (bytes.size() <= kMacBytes)
        return {};
    const QByteArray body = bytes.mid(kMacBytes);
    // The MAC is looked at before anything is unpacked.
    if (!equalSecrets(hmac(key, body).left(kMacBytes), bytes.left(kMacBytes)))
        return {};
    const auto json = parseJsonObject(body.startsWith('z') ? qUncompress(body.mid(1)) : body.mid(1));
    if (!json)
        return {};
    SyncCursor cursor;
    cursor.epoch = jsonString(*json, u"e");
    cursor.process = jsonString(*json, u"o");
    cursor.userId = jsonString(*json, u"u");
    cursor.privilegeEpoch = jsonInt(*json, u"p");
    cursor.windowDays = int(jsonInt(*json, u"w"));
    for (const QJsonValue &value : json->value(u"s").toArray()) {
        const QJsonArray scope = value.toArray();
        cursor.scopes.append(
            {scope.at(0).toString(), scope.at(1).toString(), qint64(scope.at(2).toDouble()), qint64(scope.at(3).toDouble())});
    }
    return cursor;
}

} // namespace cm::service
