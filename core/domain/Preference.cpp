// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Preference.h"

#include "core/base/Json.h"

#include <algorithm>

namespace cm {

bool Preference::isKey(const QString &text)
{
    const auto letter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    return !text.isEmpty() && text.size() <= kMaxName && letter(text.front()) && std::all_of(text.begin(), text.end(), [&](QChar c) {
        return letter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    });
}

QJsonObject Preference::merged(QJsonObject fields, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            fields.remove(it.key());
        else
            fields.insert(it.key(), it.value());
    }
    return fields;
}

QJsonObject Preference::changes(const QJsonObject &from, const QJsonObject &to)
{
    QJsonObject out;
    for (auto it = to.begin(); it != to.end(); ++it) {
        if (from.value(it.key()) != it.value())
            out.insert(it.key(), it.value());
    }
    for (auto it = from.begin(); it != from.end(); ++it) {
        if (!to.contains(it.key()))
            out.insert(it.key(), QJsonValue::Null);
    }
    return out;
}

QJsonObject Preference::toJson() const
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("fields"), fields}, {QStringLiteral("rev"), rev}};
}

Preference Preference::fromJson(const QJsonObject &o)
{
    Preference v;
    v.key = jsonString(o, u"key");
    v.fields = merged({}, o.value(u"fields").toObject());
    v.rev = jsonInt(o, u"rev");
    return v;
}

} // namespace cm
