// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cm {

/// Parses a JSON object of at most maxBytes; a clear Protocol error otherwise.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, qsizetype maxBytes = 8 * 1024 * 1024);
QByteArray toCompactJson(const QJsonObject &object);

/// JSON numbers are doubles: exact up to 2^53, which covers times in ms, revisions and ids of messages.
qint64 jsonInt(const QJsonObject &object, QStringView key, qint64 fallback = 0);
QString jsonString(const QJsonObject &object, QStringView key);
QStringList jsonStrings(const QJsonObject &object, QStringView key);
QJsonArray toJsonArray(const QStringList &values);

} // namespace cm
