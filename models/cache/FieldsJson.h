// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cm {

/// A list of texts as a JSON array and back: what list_entry.fields holds. Faster than QJsonDocument, because a list has a million rows.
QString fieldsToJson(const QStringList &fields);
QStringList fieldsFromJson(const QString &json);

} // namespace cm
