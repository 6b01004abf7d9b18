// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cm {

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes)
{
    if (bytes.size() > maxBytes) {
        return fail(ErrorCode::Protocol, QStringLiteral("json.too_large"),
                    QCoreApplication::translate("core", "The data is larger than the limit of %1 MiB.").arg(maxBytes / (1024 * 1024)));
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return fail(ErrorCode::Protocol, QStringLiteral("json.invalid"),
                    QCoreApplication::translate("core", "The data could not be read (position %1).").arg(error.offset),
                    error.errorString());
    }
    return document.object();
}

QByteArray toCompactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

qint64 jsonInt(const QJsonObject &object, QStringView key, qint64 fallback)
{
    return object.value(key).toInteger(fallback);
}

QString jsonString(const QJsonObject &object, QStringView key)
{
    return object.value(key).toString();
}

QStringList jsonStrings(const QJsonObject &object, QStringView key)
{
    QStringList out;
    const auto array = object.value(key).toArray();
    out.reserve(array.size());
    for (const auto &value : array)
        out.append(value.toString());
    return out;
}

QJsonArray toJsonArray(const QStringList &values)
{
    return QJsonArray::fromStringList(values);
}

} // namespace cm
